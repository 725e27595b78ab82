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
  let index: PhraseIndex
  let references: References
  let votes: LanguageVotes
  let tongues: [Tongue]
  let sections: [Section]
  /// By the number of a language: the tongue that speaks it; that of English where none does.
  let tongueOf: [Int]
  /// Whether a phrase may tell an address in capital letters from other words.
  let hasFormal: Bool
  /// Whether a phrase is heard in questions alone.
  let hasQuestions: Bool
  /// What is wrong with phrases of the families, which are left out.
  let problems: [Diagnostic]

  /// - Parameter checksAll: whether classes that no phrase names are compiled too, so that their mistakes are found.
  init(
    _ families: [Family], _ classes: [WordClass], _ parties: [Party], _ topics: [[String]], _ topicReferences: [[ReferencePattern]],
    checksAll: Bool
  ) {
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
    var grammars: [Grammar] = []
    for draft in drafts {
      var grammar = Grammar(draft.source)
      grammar.weights = draft.weights(voters)
      // Negations are asked for by number; whoever listens to nothing needs no classes.
      let spoken = families.flatMap(\.all).filter { $0.language == draft.source.language }.flatMap(\.phrases)
      let wanted = WordClass.named(in: spoken.flatMap { $0.pieces.isEmpty ? [$0.text] : $0.pieces }, among: classes, draft.source)
      let checked = checksAll ? classes : classes.filter { wanted.contains($0.id) }
      let all = checksAll ? Set(draft.source.classes.map(\.id)).union(wanted) : wanted
      grammar.known = (draft.source.classes.map(\.id) + classes.filter { $0.language == draft.source.language }.map(\.id)).sorted()
      problems += grammar.add(checked, wanted: all, &program, &vocabulary)
      grammars.append(grammar)
    }
    for (number, family) in families.enumerated() {
      var firstPhrase = 0
      for variant in family.all {
        let tongue = drafts.firstIndex { $0.source.language == variant.language } ?? 0
        sections.append(
          Section(
            family: UInt16(number), firstPhrase: UInt16(clamping: firstPhrase), language: variant.language, tongue: tongue,
            negation: variant.negation, isAccount: variant.isAccount, owningUp: variant.owningUp.reduce(0) { $0 | 1 << $1.rawValue }))
        Setting.add(variant, UInt16(sections.count - 1), grammars[tongue], &program, &vocabulary, &problems)
        firstPhrase += variant.phrases.count
      }
    }
    Setting.linkRepair(&sections, families)
    for (number, terms) in topics.enumerated() where number < 64 {
      for (index, term) in terms.enumerated() {
        guard let machine = try? Setting.machine(term, &vocabulary, grammars[0]) else { continue }
        program.add(Program.Entry(role: .topic, section: UInt16(number), phrase: UInt16(index)), machine)
      }
    }
    names = PartyNames(parties, &vocabulary, letters)
    let phraseCount = program.entries.count
    for index in drafts.indices {
      drafts[index].otherState = Setting.state("{other}", grammars[index], &program, &vocabulary)
      drafts[index].ownState = Setting.state("{self}", grammars[index], &program, &vocabulary)
    }
    vocabulary.seal()
    let tongues = drafts.map { $0.sealed(vocabulary) }
    let places = sections.map(\.tongue)
    program.noteDenials({ tongues[places[Int($0)]] }, denying: Set(grammars.compactMap { $0.groups["not"]?.number }))
    self.letters = letters
    self.problems = problems
    self.vocabulary = vocabulary
    self.program = program
    self.tongues = tongues
    self.sections = sections
    votes = LanguageVotes(voters, vocabulary)
    index = PhraseIndex(program, vocabulary, names, count: phraseCount)
    tongueOf = Language.allCases.map { language in tongues.firstIndex { $0.language == language } ?? 0 }
    hasQuestions = program.entries.contains(where: \.asks)
    hasFormal = tongues.contains { !$0.formal.isEmpty }
  }

  private static func add(
    _ family: Family, _ section: UInt16, _ grammar: Grammar, _ program: inout Program, _ vocabulary: inout Vocabulary,
    _ problems: inout [Diagnostic]
  ) {
    for (index, entry) in family.phrases.enumerated() {
      var new = Program.Entry(
        role: entry.list == .ignoreIf ? .ignore : .hit, list: entry.list, section: section, phrase: UInt16(index),
        language: family.language)
      new.isTold = entry.isTold
      func refuse(_ text: String, _ message: String, _ help: String) {
        problems.append(Diagnostic(path: family.path, at: entry.place, message: "\(Diagnostic.quoted(text)): \(message)", help: help))
      }
      if entry.pieces.isEmpty {
        do throws(Phrase.Problem) {
          let phrase = try Phrase.read(entry.text)
          new.asks = phrase.asks
          program.add(new, try PhraseMachine(phrase, &vocabulary, grammar))
        } catch {
          refuse(entry.text, error.message, error.help)
        }
        continue
      }
      guard (2...4).contains(entry.pieces.count), new.role == .hit else {
        refuse(
          entry.text, new.role == .hit ? "two to four pieces can stand together" : "pieces cannot be ignored",
          new.role == .hit ? "write 2 to 4 pieces" : "write a phrase for each")
        continue
      }
      var machines: [(Phrase, PhraseMachine)] = []
      for text in entry.pieces {
        do throws(Phrase.Problem) {
          let phrase = try Phrase.read(text)
          machines.append((phrase, try PhraseMachine(phrase, &vocabulary, grammar)))
        } catch {
          refuse(text, error.message, error.help)
        }
      }
      guard machines.count == entry.pieces.count else { continue }
      new.role = .piece
      new.together = UInt16(program.togethers.count)
      program.togethers.append(
        Program.Together(pieces: UInt8(machines.count), isWide: entry.isWide, first: Int32(program.entries.count)))
      for (piece, (phrase, machine)) in machines.enumerated() {
        new.piece = UInt8(piece)
        new.asks = phrase.asks
        program.add(new, machine)
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
