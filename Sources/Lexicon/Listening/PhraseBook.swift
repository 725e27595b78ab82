import Events
public import YAML

/// The phrases of some families and the classes that they name, compiled once: for whom is said by each `Listener` that is made of it.
///
/// Compiling takes most of the time that a listener needs, so whoever listens for several alliances, or runs many tests, keeps the book.
public struct PhraseBook: Sendable {
  public let families: [Family]
  var vocabulary = Vocabulary()
  var program = Program()
  private(set) var sections: [Setting.Section] = []
  private(set) var drafts: [TongueDraft]
  private(set) var grammars: [Grammar] = []
  let references: References
  let voters: [(word: WordID, languages: UInt16)]
  /// What is wrong with phrases and classes; what cannot be read is left out.
  private(set) var problems: [Diagnostic] = []

  /// - Parameters:
  ///   - classes: the classes of words that phrases may name, beside those that are built in.
  ///   - checksAll: whether classes that no phrase names are read too, for their mistakes.
  public init(_ families: [Family], classes: [WordClass] = [], checksAll: Bool = false) {
    self.init(families, Vocabulary())
    for draft in drafts { add(classes, of: draft, checksAll: checksAll) }
    for (number, family) in families.enumerated() {
      var firstPhrase = 0
      for variant in family.all {
        let tongue = drafts.firstIndex { $0.source.language == variant.language } ?? 0
        sections.append(
          Setting.Section(
            family: UInt16(number), firstPhrase: UInt16(clamping: firstPhrase), language: variant.language, tongue: tongue,
            negation: variant.negation, states: variant.states, isAccount: variant.isAccount,
            owningUp: variant.owningUp.reduce(0) { $0 | 1 << $1.rawValue }))
        for (index, entry) in variant.phrases.enumerated() { add(entry, UInt16(index), of: variant, grammars[tongue]) }
        firstPhrase += variant.phrases.count
      }
    }
    linkRepair()
  }

  /// Without phrases. What every book listens for has the numbers that its vocabulary gives it, be it empty or one that knows all of it.
  private init(_ families: [Family], _ words: Vocabulary) {
    self.families = families
    vocabulary = words
    drafts = [TongueDraft(.english, &vocabulary)]
    references = References(&vocabulary)
    for language in Language.known.dropFirst() where families.contains(where: { $0.languages.contains(language) }) {
      drafts.append(TongueDraft(TongueWords.of(language), &vocabulary))
    }
    voters = LanguageVotes.add(to: &vocabulary)
  }

  // MARK: From start to start

  /// All that a book is compiled from: books of the same are the same, whatever files these stood in.
  public static func sources(_ families: [Family], _ classes: [WordClass]) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ text: String) {
      bytes += text.utf8
      bytes.append(0)
    }
    for family in families {
      add("family \(family.id) \(family.roles.map(\.rawValue).sorted())")
      for variant in family.all {
        add("\(variant.language) \(variant.negation) \(variant.states) \(variant.isAccount) \(variant.owningUp.map(\.key))")
        for entry in variant.phrases {
          add("\(entry.list.key) \(entry.pieces.count) \(entry.isWide) \(entry.isTold)")
          entry.texts.forEach(add)
        }
      }
    }
    for own in classes {
      add("words \(own.id) \(own.language)")
      own.words.forEach { add($0.text) }
    }
    return bytes
  }

  /// What was compiled, for a later start of the same program; `nil` if there is anything wrong with it, which is told anew each time.
  public var image: [UInt8]? {
    guard problems.isEmpty else { return nil }
    var image = ImageWriter()
    vocabulary.write(to: &image)
    program.write(to: &image)
    image.add(all: sections.flatMap(\.row))
    image.add(grammars.count)
    for grammar in grammars { grammar.write(to: &image) }
    return image.sealed
  }

  /// The book of which an image was made, by the same program of the same families and classes; `nil` if it is none.
  public init?(_ families: [Family], image bytes: [UInt8]) {
    do throws(ImageReader.Short) {
      var image = try ImageReader(bytes)
      self.init(families, try Vocabulary(&image))
      program = try Program(&image)
      let rows = try image.array(of: Int32.self)
      for row in stride(from: 0, to: rows.count - Setting.Section.width + 1, by: Setting.Section.width) {
        guard let section = Setting.Section(row: rows[row..<row + Setting.Section.width]) else { return nil }
        sections.append(section)
      }
      guard try image.value(Int.self) == drafts.count else { return nil }
      for draft in drafts {
        var grammar = Grammar(draft.source)
        grammar.weights = draft.weights
        try grammar.read(&image)
        grammars.append(grammar)
      }
      guard image.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  /// Compiles the classes of one language that its phrases name: each costs time.
  private mutating func add(_ classes: [WordClass], of draft: TongueDraft, checksAll: Bool) {
    let language = draft.source.language
    let own = classes.filter { $0.language == language }
    let spoken = families.flatMap(\.all).filter { $0.language == language }.flatMap(\.phrases).flatMap(\.texts)
    var wanted = WordClass.named(in: spoken, among: own, draft.source)
    if checksAll { wanted.formUnion((own.map(\.id) + draft.source.classes.map(\.id))) }
    var grammar = Grammar(draft.source)
    grammar.weights = draft.weights
    grammar.known = (draft.source.classes.map(\.id) + own.map(\.id)).sorted()
    problems += grammar.add(own.filter { wanted.contains($0.id) }, wanted: wanted, &program, &vocabulary)
    grammars.append(grammar)
  }

  /// Compiles an entry of a list: a phrase, or pieces that stand together.
  private mutating func add(_ entry: Family.Entry, _ phrase: UInt16, of family: Family, _ grammar: Grammar) {
    func refuse(_ text: String, _ message: String, _ help: String) {
      problems.append(Diagnostic(path: family.path, at: entry.place, message: "\(Diagnostic.quoted(text)): \(message)", help: help))
    }
    let isTogether = !entry.pieces.isEmpty
    guard !isTogether || (2...4).contains(entry.pieces.count) else {
      return refuse(entry.text, "two to four pieces can stand together", "write 2 to 4 pieces")
    }
    var machines: [(phrase: Phrase, machine: PhraseMachine)] = []
    for text in entry.texts {
      do throws(Phrase.Problem) {
        let phrase = try Phrase.read(text)
        machines.append((phrase, try PhraseMachine(phrase, &vocabulary, grammar)))
      } catch {
        refuse(text, error.message, error.help)
      }
    }
    guard machines.count == entry.texts.count else { return }
    var new = Program.Entry(
      role: entry.list == .ignoreIf ? .ignore : isTogether ? .piece : .hit, list: entry.list, section: UInt16(sections.count - 1),
      phrase: phrase, language: family.language)
    new.isTold = entry.isTold
    if isTogether {
      new.together = program.add(
        Program.Together(pieces: UInt8(machines.count), isWide: entry.isWide, first: Int32(program.entries.count)))
    }
    for (piece, (phrase, machine)) in machines.enumerated() {
      new.piece = UInt8(piece)
      new.asks = phrase.asks
      new.isWhole = phrase.isWhole
      program.add(new, machine)
    }
  }

  /// Tells each section where owning up counts: the family of repair in its own language, which gets a section without phrases where it has none.
  private mutating func linkRepair() {
    guard let repair = families.firstIndex(where: { $0.roles.contains(.repair) }) else { return }
    for index in sections.indices where sections[index].owningUp != 0 {
      let (language, tongue) = (sections[index].language, sections[index].tongue)
      if let known = sections.firstIndex(where: { $0.family == repair && $0.language == language }) {
        sections[index].repair = UInt16(known)
      } else {
        sections.append(Setting.Section(family: UInt16(repair), language: language, tongue: tongue))
        sections[index].repair = UInt16(sections.count - 1)
      }
    }
  }

  /// Everything that is wrong with the phrases of the families: those that cannot be read, and those that stand twice in one family.
  public var diagnostics: [Diagnostic] { problems + families.flatMap(\.all).flatMap(PhraseBook.repetitions) }

  private static func repetitions(in family: Family) -> [Diagnostic] {
    var seen: [String: Node.Place] = [:]
    return family.phrases.compactMap { entry in
      guard let first = seen[entry.text] else {
        seen[entry.text] = entry.place
        return nil
      }
      // What an override adds is to blame, wherever its list stands in the family.
      let (added, there) = first.path ?? family.path == family.path ? (entry.place, first) : (first, entry.place)
      let file = there.path == added.path ? "" : "in \(there.path ?? family.path) "
      return Diagnostic(
        path: family.path, at: added,
        message:
          "\(Diagnostic.quoted(entry.text)) stands twice in '\(family.id)', \(file.isEmpty ? "first" : "also") \(file)on line \(there.line)",
        help: "delete one of the two")
    }
  }
}
