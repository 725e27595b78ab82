import Events

/// The compiled tables, shared by reference.
final class Setting: Sendable {
  /// A family in one language: what its phrases share.
  struct Section: Sendable {
    /// What hits name.
    var family: UInt16
    /// What is added to the number of a phrase: phrases are numbered through all languages of a family.
    var firstPhrase: UInt16 = 0
    var language: Language
    /// Index into `tongues`.
    var tongue: Int
    var negation = false
    /// Whether what stands in a question weighs half.
    var states = false
    /// Whether the family is what the one says who met what the other side did.
    var isAccount = false
    /// A bit for each list whose hits may be owned up to.
    var owningUp: UInt8 = 0
    /// The section that what is owned up to counts for.
    var repair: UInt16?
  }

  let letters: Letters
  let vocabulary: Vocabulary
  let names: PartyNames
  let program: Program
  let machines: Machines
  /// The phrases that may be heard, and the topics.
  let index: PhraseIndex
  /// The phrases that drop what they overlap.
  let exceptions: PhraseIndex
  let classStarts: ClassStarts
  /// What each word is counted for.
  let counted: FixedTable<UInt32>
  let references: References
  let votes: LanguageVotes
  let tongues: [Tongue]
  let sections: [Section]
  /// By the number of a language: the tongue that speaks it; that of English where none does.
  let tongueOf: [Int]
  /// Whether a phrase may tell an address in capital letters from other words.
  let hasFormal: Bool

  init(_ book: PhraseBook, _ parties: [Party], _ topics: [[String]], _ topicReferences: [[ReferencePattern]]) {
    let letters = Letters.shared
    var vocabulary = book.vocabulary
    var program = book.program
    for (number, terms) in topics.enumerated() where number < 64 {
      for (index, term) in terms.enumerated() {
        guard let machine = try? Setting.machine(term, &vocabulary, book.grammars[0]) else { continue }
        program.add(Program.Entry(role: .topic, section: UInt16(number), phrase: UInt16(index)), machine)
      }
    }
    names = PartyNames(parties, &vocabulary, letters)
    let phraseCount = program.entries.count
    let slots = book.grammars.map { grammar in
      (
        other: Setting.state("{other}", grammar, &program, &vocabulary), own: Setting.state("{self}", grammar, &program, &vocabulary)
      )
    }
    vocabulary.seal()
    let tongues = zip(book.drafts, slots).map { $0.sealed(vocabulary, other: $1.other, own: $1.own) }
    let places = book.sections.map(\.tongue)
    program.noteDenials({ tongues[places[Int($0)]] }, denying: Set(book.grammars.compactMap { $0.groups["not"]?.number }))
    self.letters = letters
    self.vocabulary = vocabulary
    self.program = program
    machines = Machines(program)
    self.tongues = tongues
    sections = book.sections
    references = book.references.claimed(by: topicReferences)
    votes = LanguageVotes(book.voters, vocabulary)
    var words = WordSets(program, vocabulary, names)
    classStarts = ClassStarts(program, &words)
    let (ignored, heard) = (0..<phraseCount).reduce(into: ([Int](), [Int]())) { lists, number in
      if program.entries[number].role == .ignore { lists.0.append(number) } else { lists.1.append(number) }
    }
    index = PhraseIndex(program, heard, &words)
    exceptions = PhraseIndex(program, ignored, &words)
    var counted = vocabulary.flags.map { $0.intersection(.everywhere).rawValue }
    counted[Int(TokenKind.question)] |= WordFlags.question.rawValue
    self.counted = FixedTable(counted)
    tongueOf = Language.allCases.map { language in tongues.firstIndex { $0.language == language } ?? 0 }
    hasFormal = tongues.contains { !$0.formal.isEmpty }
  }

  private static func machine(
    _ text: String, _ vocabulary: inout Vocabulary, _ grammar: Grammar
  ) throws(Phrase.Problem) -> PhraseMachine {
    try PhraseMachine(try Phrase.read(text), &vocabulary, grammar)
  }

  /// Adds a slot that is looked for by itself, beside the phrases.
  private static func state(_ slot: String, _ grammar: Grammar, _ program: inout Program, _ vocabulary: inout Vocabulary) -> UInt32 {
    guard let machine = try? machine(slot, &vocabulary, grammar) else { return 0 }
    let number = program.add(Program.Entry(role: .ignore, section: 0, phrase: 0), machine)
    return program.entries[number].start
  }

  /// The tongue of a language.
  func tongue(_ language: Language) -> Tongue { tongues[tongueOf[Int(language.rawValue)]] }
}

extension Setting.Section {
  static let width = 7

  var row: [Int32] {
    let flags: Int32 = (negation ? 1 : 0) | (states ? 2 : 0) | (isAccount ? 4 : 0)
    return [
      Int32(family), Int32(firstPhrase), Int32(language.rawValue), Int32(tongue), flags, Int32(owningUp), repair.map { Int32($0) } ?? -1,
    ]
  }

  init?(row: ArraySlice<Int32>) {
    let row = Array(row)
    guard let language = Language(rawValue: UInt8(clamping: row[2])) else { return nil }
    self.init(
      family: UInt16(clamping: row[0]), firstPhrase: UInt16(clamping: row[1]), language: language, tongue: Int(row[3]),
      negation: row[4] & 1 != 0, states: row[4] & 2 != 0, isAccount: row[4] & 4 != 0, owningUp: UInt8(clamping: row[5]),
      repair: UInt16(exactly: row[6]))
  }
}
