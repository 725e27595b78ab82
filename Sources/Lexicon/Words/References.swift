import Events

/// Finds what a text names by a key: tickets (`NW-412`, `#1234`), places in a contract (`clause 7.3`, `§ 4`, `annex B`), numbers of documents
/// (`MSA-2024-01`, `invoice no. 20117`).
///
/// A reference stands for itself: two messages that name the same one are about the same. What could be anything is none: `#1`, `COVID-19`, a bare
/// number, `order 20`.
struct References: Sendable {
  /// So many are kept of one text.
  static let most = 8
  private static let longest = 40
  /// Standards, weeks and years look like keys and say nothing about the matter.
  private static let excluded: Set<String> = [
    "covid", "utf", "sha", "md", "iso", "gmt", "utc", "ipv", "usb", "fy", "cw", "kw", "wk", "week", "top", "pre", "post", "mid", "version",
    "mp",
    "cet", "cest", "bst", "est", "pst", "ad", "no", "nr", "am", "pm", "eur", "usd", "gbp",
  ]
  private static let excludedBytes = Set(excluded.map { Array($0.utf8) })

  private var clauses: [WordID: String] = [:]
  private var records: [WordID: String] = [:]
  private var numbering: Set<WordID> = []
  private let schedule: WordID
  /// What declared topics claim: the topic's position and its pattern.
  private(set) var topics: [(topic: Int, pattern: ReferencePattern)] = []

  init(_ vocabulary: inout Vocabulary) {
    for (word, name) in ReferencePattern.clauses.sorted(by: { $0.key < $1.key }) {
      if let id = vocabulary.number(of: Array(word.utf8), adding: .clause) { clauses[id] = name }
    }
    for (word, name) in ReferencePattern.records.sorted(by: { $0.key < $1.key }) {
      if let id = vocabulary.number(of: Array(word.utf8)) { records[id] = name }
    }
    for word in ["no", "nr", "number", "nummer", "num"] {
      if let id = vocabulary.number(of: Array(word.utf8)) { numbering.insert(id) }
    }
    schedule = vocabulary.number(of: "schedule", adding: .clause)
  }

  /// The same, with what declared topics claim.
  func claimed(by topics: [[ReferencePattern]]) -> References {
    var claimed = self
    claimed.topics = topics.prefix(64).enumerated().flatMap { topic, patterns in patterns.map { (topic, $0) } }
    return claimed
  }

  /// The declared topics that a reference belongs to, as bits.
  func topics(of key: [UInt8]) -> UInt64 { topics.reduce(0) { $1.pattern.covers(key) ? $0 | 1 << UInt64($1.topic) : $0 } }

  /// The hash under which a reference stands among content words.
  static func hash(_ key: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: WordHash.of(key) >> 24) | Timeline.referenceBit }

  // MARK: Reading

  /// Whether a reference may hang on a token: it begins or ends with a digit.
  @inline(__always)
  static func mayHold(_ token: Token, _ text: Span<UInt8>) -> Bool {
    guard TokenKind.isWord(token.word) else { return false }
    return isDigit(text[Int(token.start)]) || isDigit(text[Int(token.end) - 1])
  }

  /// The key that a token with a digit belongs to; leaves empty where there is none.
  /// - Parameter key: takes the key.
  /// - Returns: the first token behind what was read.
  func read(_ tokens: borrowing TokenList, at index: Int, in range: Range<Int>, _ text: Span<UInt8>, into key: inout [UInt8]) -> Int {
    key.removeAll(keepingCapacity: true)
    let chain = chain(tokens, around: index, in: range, text)
    if chain.count > 1 || !References.isDigit(text[Int(tokens[index].start)]) {
      documentKey(tokens, chain, text, into: &key)
      return chain.upperBound
    }
    return numbered(tokens, index, in: range, text, into: &key)
  }

  /// `annex B`: a letter or roman number behind a clause word.
  func readLetter(_ tokens: borrowing TokenList, at index: Int, in range: Range<Int>, _ text: Span<UInt8>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    guard let name = clauses[tokens[index].word], range.contains(index + 1) else { return }
    let token = tokens[index + 1]
    guard TokenKind.isWord(token.word), token.length <= 4 else { return }
    if tokens[index].word == schedule, !References.isUpper(text[Int(tokens[index].start)]) { return }
    let isRoman = (Int(token.start)..<Int(token.end)).allSatisfy { "IVX".utf8.contains(text[$0]) }
    let isLetter = token.length == 1 && References.isUpper(text[Int(token.start)])
    // A letter that begins a word with a hyphen or apostrophe is none, nor is I before a verb.
    guard isRoman && token.length > 1 || isLetter && text[Int(token.start)] != UInt8(ascii: "I") else { return }
    if range.contains(index + 2), TokenKind.isJoint(tokens[index + 2].word) { return }
    key += Array(name.utf8)
    key.append(0x20)
    for p in Int(token.start)..<Int(token.end) { key.append(text[p] | 0x20) }
  }

  /// The tokens that hang together with one by hyphens, slashes or underscores.
  private func chain(_ tokens: borrowing TokenList, around index: Int, in range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    var low = index
    while low - 2 >= range.lowerBound, joins(tokens, low - 1, text), TokenKind.isWord(tokens[low - 2].word) { low -= 2 }
    var high = index
    while high + 2 < range.upperBound, joins(tokens, high + 1, text), TokenKind.isWord(tokens[high + 2].word) { high += 2 }
    return low..<high + 1
  }

  /// Whether a token is a sign directly between its neighbours.
  private func joins(_ tokens: borrowing TokenList, _ index: Int, _ text: Span<UInt8>) -> Bool {
    let token = tokens[index]
    guard token.word == TokenKind.hyphen || token.word == WordID(UInt8(ascii: "/")) || token.word == WordID(UInt8(ascii: "_")) else {
      return false
    }
    return tokens[index - 1].end == token.start && token.end == tokens[index + 1].start
  }

  /// `NW-412`, `MSA-2024-01`, `PO/2024/117`, `INV20240117`: capitals first, and digits somewhere behind. In lower case only what a topic declares.
  private func documentKey(_ tokens: borrowing TokenList, _ chain: Range<Int>, _ text: Span<UInt8>, into key: inout [UInt8]) {
    let first = tokens[chain.lowerBound]
    let start = Int(first.start)
    let end = Int(tokens[chain.upperBound - 1].end)
    guard end - start <= References.longest, !References.isDigit(text[start]) else { return }
    var letters = 0
    while letters < Int(first.length), !References.isDigit(text[start + letters]) { letters += 1 }
    guard (2...10).contains(letters) else { return }
    var digits = 0
    for index in chain {
      let token = tokens[index]
      if token.word == TokenKind.hyphen {
        key.append(UInt8(ascii: "-"))
      } else {
        for p in Int(token.start)..<Int(token.end) {
          if References.isDigit(text[p]) { digits += 1 }
          // The underscore has bit 6 set and would be folded like a letter.
          key.append(text[p] >= 0x41 && text[p] <= 0x5A ? text[p] | 0x20 : text[p])
        }
      }
    }
    let isCapital = (start..<start + letters).allSatisfy { References.isUpper(text[$0]) }
    let isKey = isCapital && !References.excludedBytes.contains(Array(key.prefix(letters))) && digits >= (chain.count == 1 ? 3 : 1)
    if !isKey && topics(of: key) == 0 || digits == 0 { key.removeAll(keepingCapacity: true) }
  }

  /// A number by itself: behind `#`, `§`, `clause`, `ticket no.`
  private func numbered(
    _ tokens: borrowing TokenList, _ index: Int, in range: Range<Int>, _ text: Span<UInt8>, into key: inout [UInt8]
  ) -> Int {
    let token = tokens[index]
    let start = Int(token.start)
    var before = index - 1
    func word(_ index: Int) -> WordID { range.contains(index) ? tokens[index].word : TokenKind.cut }
    let behindSign = start > 0 && text[start - 1] == UInt8(ascii: "#")
    let isNumber = (start..<Int(token.end)).allSatisfy { References.isDigit(text[$0]) }
    if let name = section(tokens, before, in: range, text) ?? clauses[word(before)] {
      if word(before) == schedule, !References.isUpper(text[Int(tokens[before].start)]) { return index + 1 }
      guard token.length <= 4 else { return index + 1 }
      key += Array(name.utf8)
      key.append(0x20)
      return parts(tokens, index, in: range, text, into: &key)
    }
    var isNamedNumber = behindSign
    if word(before) == TokenKind.stop, numbering.contains(word(before - 1)) { before -= 1 }
    if numbering.contains(word(before)) {
      isNamedNumber = true
      before -= 1
    }
    guard isNumber, (2...12).contains(token.length) else { return index + 1 }
    if let name = records[word(before)], isNamedNumber || token.length >= 3 && !isYear(text, token) {
      // The smallest numbers are counts: two orders, three issues.
      key += Array(name.utf8)
      if name != "#" { key.append(0x20) }
    } else if behindSign {
      guard start < 2 || !References.isWordByte(text[start - 2]) else { return index + 1 }
      key.append(UInt8(ascii: "#"))
    } else {
      return index + 1
    }
    for p in start..<Int(token.end) { key.append(text[p]) }
    return index + 1
  }

  /// `7.3.1`: the parts of a clause; a letter may end it (`7b`).
  private func parts(
    _ tokens: borrowing TokenList, _ index: Int, in range: Range<Int>, _ text: Span<UInt8>, into key: inout [UInt8]
  ) -> Int {
    var next = index
    while true {
      for p in Int(tokens[next].start)..<Int(tokens[next].end) { key.append(text[p] | 0x20) }
      guard range.contains(next + 2), tokens[next + 1].word == TokenKind.stop, tokens[next].end == tokens[next + 1].start,
        tokens[next + 1].end == tokens[next + 2].start, tokens[next + 2].length <= 3, References.isDigit(text[Int(tokens[next + 2].start)])
      else { return next + 1 }
      key.append(UInt8(ascii: "."))
      next += 2
    }
  }

  /// A section sign, once or twice.
  private func section(_ tokens: borrowing TokenList, _ index: Int, in range: Range<Int>, _ text: Span<UInt8>) -> String? {
    guard range.contains(index), tokens[index].word == TokenKind.otherMark, tokens[index].length == 2 else { return nil }
    let start = Int(tokens[index].start)
    return text[start] == 0xC2 && text[start + 1] == 0xA7 ? "section" : nil
  }

  private func isYear(_ text: Span<UInt8>, _ token: Token) -> Bool {
    let start = Int(token.start)
    return token.length == 4
      && (text[start] == UInt8(ascii: "1") && text[start + 1] == UInt8(ascii: "9")
        || text[start] == UInt8(ascii: "2") && text[start + 1] == UInt8(ascii: "0"))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}

extension Ear {
  /// Adds the references of the whole text to its content, behind the words.
  mutating func collectReferences(_ text: Span<UInt8>) {
    var count = 0
    var reference: [UInt8] = []
    for number in tokenizer.sentences.indices {
      let range = sentenceTokens(number)
      var index = range.lowerBound
      while index < range.upperBound, count < References.most {
        let token = tokenizer.tokens[index]
        if References.mayHold(token, text) {
          index = max(index + 1, listener.setting.references.read(tokenizer.tokens, at: index, in: range, text, into: &reference))
        } else if hasClause, listener.setting.vocabulary.flags[Int(token.word)].contains(.clause) {
          listener.setting.references.readLetter(tokenizer.tokens, at: index, in: range, text, into: &reference)
          index += 1
        } else {
          index += 1
          continue
        }
        guard !reference.isEmpty else { continue }
        count += 1
        add(reference: reference)
      }
    }
  }
}
