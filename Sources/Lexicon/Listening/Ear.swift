public import Events

/// Listens to one text after another with the buffers of one task. What it heard in the last text stands in its properties.
public struct Ear: ~Copyable {
  public let listener: Listener
  /// Whether what `ignore_if` lists is spared. Who wants to know what it spares, listens a second time without.
  public var heedsExceptions = true

  /// What was heard, by sentence, then by place; `event` is 0.
  public private(set) var hits: [Hit] = []
  /// How many words the writer wrote; quotations, signatures, code and links are not among them, `well-known` is one word.
  public var words: Int { tokenizer.words }
  /// How often `we`, `us`, `our` stand in the text; `you`, `your`; `they`, `them`, `their`.
  public private(set) var we = 0
  public private(set) var you = 0
  public private(set) var they = 0
  /// Bit k: the k-th topic of the listener is named.
  public private(set) var topics: UInt64 = 0
  /// Hashes of the content words of sentences with a counting hit, without the words of the hits: ascending, at most 24. Endings are taken
  /// off, so that `review` and `reviews` are one; the first day that is named is one of the words. Behind them stand the references of the whole
  /// text, at most 8, marked by `Timeline.referenceBit`.
  public private(set) var content: [UInt32] = []
  /// Whether a question mark stands in the writer's own words.
  public private(set) var hasQuestion = false
  /// Whether somebody else's words were cut out.
  public var hasQuotes: Bool { tokenizer.hasQuotes }
  /// The language of the text; `undecided` where it does not show. Then hits of every language are there, each marked with its own, as if the
  /// text were in it: who knows more of the writer keeps those that fit.
  public private(set) var language = Language.undecided
  /// The first date that a sentence with a counting hit names.
  public private(set) var namedDay: Day?
  /// The days on which parties said that they are away, a sentence each, with the party, 255 if it is the writer's.
  public private(set) var absences: [(days: ClosedRange<Day>, party: UInt8)] = []

  var tokenizer: Tokenizer
  var matcher: Matcher
  var sentenceHits: SentenceHits
  /// Whether the sentence at hand is a question.
  var asks = false
  private var phrases: PhraseSearch
  private var exceptions: PhraseSearch
  private var stems = ContentWords()
  /// Whether a word such as `clause` or `annex` stands in the text.
  var hasClause = false

  public init(_ listener: Listener) {
    self.listener = listener
    tokenizer = Tokenizer(listener.setting.vocabulary, listener.setting.letters)
    matcher = Matcher(listener.setting.program)
    phrases = PhraseSearch(listener.setting.index, classCount: listener.setting.program.groups.count)
    exceptions = PhraseSearch(listener.setting.exceptions, classCount: listener.setting.program.groups.count)
    sentenceHits = SentenceHits(sectionCount: listener.setting.sections.count, familyCount: listener.families.count)
  }

  /// Listens to a text.
  /// - Parameters:
  ///   - text: UTF-8; bytes that are none are passed over.
  ///   - writer: the party whose words they are; `nil`: nobody's, then `{self}` is empty and `{other}` is any party.
  ///   - time: when it was written, for dates without a year, and for `today`.
  ///   - spoken: the language, where it is known beforehand.
  public mutating func hear(
    _ text: Span<UInt8>, style: TextStyle, writer: PartyIndex?, time: Timestamp?, as spoken: Language? = nil
  ) {
    hits.removeAll(keepingCapacity: true)
    content.removeAll(keepingCapacity: true)
    (we, you, they, topics, hasQuestion, hasClause, namedDay) = (0, 0, 0, 0, false, false, nil)
    absences.removeAll(keepingCapacity: true)
    sentenceHits.startMessage()
    tokenizer.read(text, style: style)
    let setting = listener.setting
    language = spoken ?? setting.votes.language(of: tokenizer.tokens, words: tokenizer.words, foreignWords: tokenizer.foreignWords)
    if setting.hasFormal { markAddresses(text, setting) }
    let party = writer.map { UInt8(clamping: $0) } ?? PartyNames.nobody
    let day = time.map { Day(number: Int32(clamping: ($0.milliseconds - ($0.milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000)) }
    for number in tokenizer.sentences.indices {
      let range = sentenceTokens(number)
      walk(range, setting, party)
      guard !sentenceHits.isEmpty else { continue }
      let first = hits.count
      judge(range, UInt16(clamping: number), setting, party)
      guard hits[first...].contains(where: \.counts) else { continue }
      noteWording(from: first, text, range)
      if let family = listener.absences, let day { noteAbsence(hits[first...], family, text, range, written: day) }
      let tongue = setting.tongue(language == .undecided ? hits[first].language : language)
      collectContent(text, range, hits[first...], tongue)
      if namedDay == nil {
        let read = tongue.dates.day(named: tokenizer.tokens, in: range, text, tongue.flags, written: day)
        namedDay = promises(hits[first...]) && (read == nil || read == day) ? promisedDay(text, range, written: day) : read
        collectDate(written: day)
      }
    }
    collectReferences(text)
    if !hits.isEmpty { cap() }
    let tongue = setting.tongue(language)
    if tongue.language != .english { countPronouns(tongue) }
  }

  /// The tokens of a sentence.
  func sentenceTokens(_ number: Int) -> Range<Int> {
    let low = Int(tokenizer.sentences[number])
    let high = number + 1 < tokenizer.sentences.count ? Int(tokenizer.sentences[number + 1]) : tokenizer.tokens.count
    return low..<max(low, high)
  }

  /// Counts what a sentence holds, and looks for the phrases that may be in it.
  private mutating func walk(_ range: Range<Int>, _ setting: Setting, _ writer: UInt8) {
    sentenceHits.clear()
    for position in range {
      // The tokenizer gives out numbers of the vocabulary alone, and the table has a value for each.
      let flags = unsafe setting.counted.base[Int(tokenizer.tokens[position].word)]
      if flags != 0 { count(WordFlags(rawValue: flags)) }
    }
    asks = Surroundings.isQuestion(tokenizer.tokens, range, setting.tongue(language))
    matcher.groups.startSentence()
    phrases.read(tokenizer.tokens, range, setting.index, &matcher.groups, setting, language, asks: asks)
    for (number, starts) in phrases.found {
      attempt(setting.index.candidate(number), at: starts, phrases.marks, range, setting, setting.index, writer)
    }
    guard !sentenceHits.isEmpty, heedsExceptions else { return sentenceHits.order() }
    exceptions.read(tokenizer.tokens, range, setting.exceptions, &matcher.groups, setting, language, asks: asks)
    for (number, starts) in exceptions.found {
      let candidate = setting.exceptions.candidate(number)
      if sentenceHits.holds(candidate.section) {
        attempt(candidate, at: starts, exceptions.marks, range, setting, setting.exceptions, writer)
      }
    }
    sentenceHits.order()
  }

  /// Tries a phrase wherever it may begin.
  private mutating func attempt(
    _ candidate: PhraseIndex.Candidate, at starts: UInt64, _ marks: SentenceMarks, _ range: Range<Int>, _ setting: Setting,
    _ index: PhraseIndex, _ writer: UInt8
  ) {
    var next = range.lowerBound
    // What demands nothing may begin at any token.
    var left = candidate.chain == 0 ? 1 : starts
    while left != 0 {
      let places =
        candidate.chain == 0 ? range.lowerBound...range.upperBound - 1 : marks.tokens(at: left.trailingZeroBitCount, lead: candidate.lead)
      left &= left &- 1
      next = max(next, places.lowerBound)
      while next <= places.upperBound {
        if index.mayBegin(candidate, tokenizer.tokens[next].word) {
          match(Int(candidate.entry), at: next, in: range, setting, writer)
        }
        next += 1
      }
    }
  }

  private mutating func count(_ flags: WordFlags) {
    if flags.contains(.we) { we += 1 }
    if flags.contains(.you) { you += 1 }
    if flags.contains(.they) { they += 1 }
    if flags.contains(.question) { hasQuestion = true }
    if flags.contains(.clause) { hasClause = true }
  }

  /// Counts the pronouns of a language other than English, whose are counted on the way.
  private mutating func countPronouns(_ tongue: Tongue) {
    (we, you, they) = (0, 0, 0)
    for index in 0..<tokenizer.tokens.count { count(tongue.flags[Int(tokenizer.tokens[index].word)].intersection(.pronouns)) }
  }

  /// Gives addresses that only a capital letter tells from other words (`Sie`) a number of their own.
  private mutating func markAddresses(_ text: Span<UInt8>, _ setting: Setting) {
    for tongue in setting.tongues where !tongue.formal.isEmpty && (language == .undecided || language == tongue.language) {
      for index in 0..<tokenizer.tokens.count {
        let token = tokenizer.tokens[index]
        guard (0x41...0x5A).contains(text[Int(token.start)]), let address = tongue.formal[token.word] else { continue }
        tokenizer.tokens.replace(index, word: address)
      }
    }
  }

  private mutating func match(_ number: Int, at first: Int, in sentence: Range<Int>, _ setting: Setting, _ writer: UInt8) {
    let entry = setting.program.entries[number]
    guard
      matcher.match(
        setting, entry.start, tokenizer.tokens, at: first, end: sentence.upperBound, writer: writer,
        anyReading: entry.role == .ignore || entry.role == .topic)
    else {
      return
    }
    let (ends, last) = (matcher.ends, max(matcher.ends.plain, matcher.ends.twoParty, matcher.ends.amongItself))
    if entry.isWhole, !saysLittleBeside(first..<last, sentence) { return }
    heard(number, first, ends, matcher.party, setting)
  }

  /// Whether at most one word of a sentence stands outside a match.
  private func saysLittleBeside(_ match: Range<Int>, _ sentence: Range<Int>) -> Bool {
    var left = 1
    for position in sentence where !match.contains(position) && TokenKind.isWord(tokenizer.tokens[position].word) {
      left -= 1
      if left < 0 { return false }
    }
    return true
  }

  private mutating func heard(
    _ number: Int, _ first: Int, _ ends: (plain: Int, twoParty: Int, amongItself: Int), _ party: UInt8, _ setting: Setting
  ) {
    let entry = setting.program.entries[number]
    switch entry.role {
    case .topic: topics |= 1 << UInt64(entry.section)
    case .ignore: sentenceHits.ignore(entry.section, first, ends.plain)
    case .hit, .piece: sentenceHits.add(Int32(number), of: entry.section, first, ends, party)
    }
  }

  /// At most three hits a family, language and message count, in each reading of the audience; the first three do.
  private mutating func cap() {
    guard hits.count > 3 else { return }
    for tongue in listener.setting.tongues where language == .undecided || language == tongue.language {
      sentenceHits.startCap()
      for index in hits.indices where hits[index].counts && hits[index].language == tongue.language {
        let left = sentenceHits.withinCap(hits[index])
        if left.isEmpty { hits[index].marks.insert(.overCap) } else { hits[index].readings = left }
      }
    }
  }

  mutating func add(_ hit: Hit) { hits.append(hit) }

  /// Puts the hits of the last sentence into the order of the text.
  mutating func order(from first: Int) {
    guard hits.count - first > 1 else { return }
    for index in first + 1..<hits.count {
      let hit = hits[index]
      var place = index
      while place > first, (hit.offset, hit.family) < (hits[place - 1].offset, hits[place - 1].family) {
        hits[place] = hits[place - 1]
        place -= 1
      }
      hits[place] = hit
    }
  }

  private mutating func collectContent(_ text: Span<UInt8>, _ range: Range<Int>, _ heard: ArraySlice<Hit>, _ tongue: Tongue) {
    for index in range {
      guard content.count < ContentWords.most else { return }
      let token = tokenizer.tokens[index]
      // The number of `NW-412` stands with its reference.
      guard TokenKind.isWord(token.word), token.length >= 3,
        index == range.lowerBound || tokenizer.tokens[index - 1].word != TokenKind.hyphen,
        tongue.flags[Int(token.word)].isDisjoint(with: [.stopWord, .partyStart])
      else { continue }
      if heard.contains(where: { $0.counts && token.start >= $0.offset && token.end <= $0.offset + UInt32($0.length) }) { continue }
      guard let hash = stems.hash(text, Int(token.start)..<Int(token.end), tokenizer.letters, tongue.language) else { continue }
      ContentWords.insert(hash, into: &content)
    }
  }

  /// Notes the words of a sentence as one number, without numbers, so that a template that is filled in stays alike.
  private mutating func noteWording(from first: Int, _ text: Span<UInt8>, _ range: Range<Int>) {
    guard hits[first...].contains(where: { listener.countsOnce[Int($0.family)] }) else { return }
    var (hash, words) = (WordHash.seed, 0)
    for index in range {
      let token = tokenizer.tokens[index]
      let bytes = Int(token.start)..<Int(token.end)
      guard TokenKind.isWord(token.word), !bytes.contains(where: { (0x30...0x39).contains(text[$0]) }) else { continue }
      words += 1
      for byte in bytes { hash = WordHash.mix(hash, UInt64(text[byte] < 0x80 ? text[byte] | 0x20 : text[byte])) }
    }
    guard words >= 5 else { return }
    for index in hits[first...].indices where listener.countsOnce[Int(hits[index].family)] {
      hits[index].wording = UInt32(truncatingIfNeeded: hash >> 24) | 1
    }
  }

  private mutating func noteAbsence(_ heard: ArraySlice<Hit>, _ family: UInt16, _ text: Span<UInt8>, _ range: Range<Int>, written: Day) {
    guard let hit = heard.first(where: { $0.family == family && $0.counts && $0.weight >= 8 }), let first = range.first,
      let last = range.last
    else {
      return
    }
    if let days = NamedSpan.days(in: string(text, first...last), written: written) { absences.append((days, hit.named)) }
  }

  private func promises(_ heard: ArraySlice<Hit>) -> Bool { heard.contains { $0.counts && listener.promises.contains($0.family) } }

  /// The day that a promise names in everyday words: "not today" names none.
  private func promisedDay(_ text: Span<UInt8>, _ range: Range<Int>, written: Day?) -> Day? {
    guard let written, let first = range.first, let last = range.last else { return nil }
    return PromisedDay.day(in: string(text, first...last), written: written)
  }

  private func string(_ text: Span<UInt8>, _ tokens: ClosedRange<Int>) -> String {
    let bytes = (Int(tokenizer.tokens[tokens.lowerBound].start)..<Int(tokenizer.tokens[tokens.upperBound].end)).map { text[$0] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A day counts as one content word: alone it links nothing, together with a word it does. Today and tomorrow are in every second message.
  private mutating func collectDate(written: Day?) {
    guard let day = namedDay, content.count < ContentWords.most, written.map({ day != $0 && day != $0 + 1 }) ?? true else { return }
    ContentWords.insert(ContentWords.hash(of: day), into: &content)
  }

  /// Adds a reference, and the declared topics that claim it.
  mutating func add(reference key: [UInt8]) {
    ContentWords.insert(References.hash(key), into: &content)
    topics |= listener.setting.references.topics(of: key)
  }

  /// The sentence around an offset, as bytes of the text, for quoting. Where the offset lies in somebody else's words, the line there.
  public mutating func sentence(at offset: Int, in text: Span<UInt8>, style: TextStyle) -> Range<Int> {
    tokenizer.read(text, style: style)
    for number in tokenizer.sentences.indices {
      let range = sentenceTokens(number)
      guard let first = range.first, let last = range.last else { continue }
      let bytes = Int(tokenizer.tokens[first].start)..<Int(tokenizer.tokens[last].end)
      if bytes.contains(offset) { return bytes }
    }
    var low = min(max(0, offset), text.count)
    var high = low
    while low > 0, text[low - 1] != UInt8(ascii: "\n") { low -= 1 }
    while high < text.count, text[high] != UInt8(ascii: "\n") { high += 1 }
    return low..<high
  }
}

extension Listener {
  /// The sentence around an offset, as bytes of the text, for quoting.
  public func sentence(at offset: Int, in text: Span<UInt8>, style: TextStyle) -> Range<Int> {
    var ear = Ear(self)
    return ear.sentence(at: offset, in: text, style: style)
  }
}
