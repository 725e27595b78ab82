import Events
import YAML

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
    /// A bit for each list whose hits may be owned up to.
    var owningUp: UInt8 = 0
    /// The section that what is owned up to counts for.
    var repair: UInt16?
  }

  let letters: Letters
  let vocabulary: Vocabulary
  let names: PartyNames
  let program: Program
  let index: PhraseIndex
  let references: References
  let votes: LanguageVotes
  let tongues: [Tongue]
  let sections: [Section]
  /// By the number of a language: the tongue that speaks it; that of English where none does.
  let tongueOf: [Int]
  /// Whether a phrase may tell an address in capital letters from other words.
  let hasFormal: Bool
  /// What is wrong with phrases of the families, which are left out.
  let problems: [Diagnostic]

  init(_ families: [Family], _ parties: [Party], _ topics: [[String]], _ topicReferences: [[ReferencePattern]]) {
    let letters = Letters.shared
    var vocabulary = Vocabulary()
    var program = Program()
    var drafts = [TongueDraft(.english, &vocabulary)]
    references = References(&vocabulary, topics: topicReferences)
    for language in Language.known.dropFirst() where families.contains(where: { $0.all.contains { $0.language == language } }) {
      drafts.append(TongueDraft(TongueWords.of(language), &vocabulary))
    }
    let voters = LanguageVotes.add(to: &vocabulary)
    var sections: [Section] = []
    var problems: [Diagnostic] = []
    for (number, family) in families.enumerated() {
      var firstPhrase = 0
      for variant in family.all {
        let tongue = drafts.firstIndex { $0.source.language == variant.language } ?? 0
        sections.append(
          Section(
            family: UInt16(number), firstPhrase: UInt16(clamping: firstPhrase), language: variant.language, tongue: tongue,
            negation: variant.negation, owningUp: variant.owningUp.reduce(0) { $0 | 1 << $1.rawValue }))
        Setting.add(variant, UInt16(sections.count - 1), drafts[tongue].source, &program, &vocabulary, letters, &problems)
        firstPhrase += variant.phrases.count
      }
    }
    Setting.linkRepair(&sections, families)
    for (number, terms) in topics.enumerated() where number < 64 {
      for (index, term) in terms.enumerated() {
        guard let machine = try? Setting.machine(term, .english, &vocabulary, letters) else { continue }
        program.add(Program.Entry(role: .topic, section: UInt16(number), phrase: UInt16(index)), machine)
      }
    }
    names = PartyNames(parties, &vocabulary, letters)
    let phrases = program
    for index in drafts.indices {
      let source = drafts[index].source
      drafts[index].otherState = Setting.state("{other}", source, &program, &vocabulary, letters)
      drafts[index].ownState = Setting.state("{self}", source, &program, &vocabulary, letters)
    }
    vocabulary.seal()
    let tongues = drafts.map { $0.sealed(vocabulary) }
    for index in program.entries.indices where program.entries[index].role == .hit {
      program.noteDenial(index, tongues[sections[Int(program.entries[index].section)].tongue])
    }
    self.letters = letters
    self.problems = problems
    self.vocabulary = vocabulary
    self.program = program
    self.tongues = tongues
    self.sections = sections
    votes = LanguageVotes(voters, vocabulary)
    index = PhraseIndex(phrases, vocabulary, names)
    tongueOf = Language.allCases.map { language in tongues.firstIndex { $0.language == language } ?? 0 }
    hasFormal = tongues.contains { !$0.formal.isEmpty }
  }

  private static func add(
    _ family: Family, _ section: UInt16, _ tongue: TongueWords, _ program: inout Program, _ vocabulary: inout Vocabulary,
    _ letters: Letters,
    _ problems: inout [Diagnostic]
  ) {
    for (index, entry) in family.phrases.enumerated() {
      let role: Program.Role = entry.list == .ignoreIf ? .ignore : .hit
      do throws(Phrase.Problem) {
        let machine = try Setting.machine(entry.text, tongue, &vocabulary, letters)
        program.add(
          Program.Entry(role: role, list: entry.list, section: section, phrase: UInt16(index), language: family.language), machine)
      } catch {
        problems.append(
          Diagnostic(path: family.path, at: entry.place, message: "\(Diagnostic.quoted(entry.text)): \(error.message)", help: error.help))
      }
    }
  }

  /// Tells each section where owning up counts: `repair_trust` in its own language, which gets a section without phrases where it has none.
  private static func linkRepair(_ sections: inout [Section], _ families: [Family]) {
    guard let repair = families.firstIndex(where: { $0.id == "repair_trust" }) else { return }
    for index in sections.indices where sections[index].owningUp != 0 {
      let (language, tongue) = (sections[index].language, sections[index].tongue)
      if let known = sections.firstIndex(where: { $0.family == repair && $0.language == language }) {
        sections[index].repair = UInt16(known)
      } else {
        sections.append(Section(family: UInt16(repair), language: language, tongue: tongue))
        sections[index].repair = UInt16(sections.count - 1)
      }
    }
  }

  private static func machine(
    _ text: String, _ tongue: TongueWords, _ vocabulary: inout Vocabulary, _ letters: Letters
  ) throws(Phrase.Problem) -> PhraseMachine {
    try PhraseMachine(try Phrase.read(text), &vocabulary, letters, tongue)
  }

  /// Adds a slot that is looked for by itself, beside the phrases.
  private static func state(
    _ slot: String, _ tongue: TongueWords, _ program: inout Program, _ vocabulary: inout Vocabulary, _ letters: Letters
  ) -> UInt32 {
    guard let machine = try? machine(slot, tongue, &vocabulary, letters) else { return 0 }
    let number = program.add(Program.Entry(role: .ignore, section: 0, phrase: 0), machine)
    return program.entries[number].start
  }

  /// The tongue of a language.
  func tongue(_ language: Language) -> Tongue { tongues[tongueOf[Int(language.rawValue)]] }
}
