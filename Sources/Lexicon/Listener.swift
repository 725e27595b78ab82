public import Events
public import YAML

/// Knows what to listen for: all phrases of all families, the names of the parties and the terms of topics, compiled to one automaton.
///
/// A listener is shared by all tasks; each task listens with an `Ear` of its own.
public struct Listener: Sendable {
  /// The families; `Hit.family` is an index into them.
  public let families: [Family]
  /// The ids of the topics; bit k of `Ear.topics` stands for the k-th. At most 64 are heard.
  public let topics: [String]
  let setting: Setting

  /// What `Hit.phrase` holds where a label was aimed at the writer's own side, and no phrase of the family was heard.
  public static let owningUpPhrase: UInt16 = 65_535

  /// Compiles the phrases. Those that cannot be read are left out; `diagnostics` names them.
  /// - Parameters:
  ///   - parties: at most 64; their names and aliases fill the slots.
  ///   - topics: terms are phrases as well.
  ///   - references: for each topic the references that belong to it.
  public init(
    families: [Family], parties: [Party], topics: [(id: String, terms: [String])] = [], references: [[ReferencePattern]] = []
  ) {
    self.families = families
    self.topics = topics.map(\.id)
    setting = Setting(families, parties, topics.map(\.terms), references)
  }

  /// Everything that is wrong with the phrases of families: those that cannot be read, and those that stand twice in one family.
  public static func diagnostics(_ families: [Family]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for family in families {
      var seen: [String: Node.Place] = [:]
      for entry in family.phrases {
        if let first = seen[entry.text] {
          let file = first.path == entry.place.path ? "" : "in \(first.path ?? family.path) "
          result.append(
            Diagnostic(
              path: family.path, at: entry.place,
              message: "\(Diagnostic.quoted(entry.text)) stands twice in '\(family.id)', first \(file)on line \(first.line)",
              help: "delete one of the two"))
        }
        seen[entry.text] = seen[entry.text] ?? entry.place
        do throws(Phrase.Problem) { _ = try Phrase.parse(entry.text) } catch {
          result.append(
            Diagnostic(path: family.path, at: entry.place, message: "\(Diagnostic.quoted(entry.text)): \(error.message)", help: error.help))
        }
      }
    }
    return result
  }

  /// The text of the phrase that a hit names; empty for `owningUpPhrase`.
  public func phraseText(family: UInt16, phrase: UInt16) -> String {
    guard families.indices.contains(Int(family)), families[Int(family)].phrases.indices.contains(Int(phrase)) else { return "" }
    return families[Int(family)].phrases[Int(phrase)].text
  }

  /// The index of a family.
  public func family(_ id: String) -> UInt16? { families.firstIndex { $0.id == id }.map { UInt16($0) } }
}

/// The compiled tables, shared by reference.
final class Setting: Sendable {
  let letters: Letters
  let vocabulary: Vocabulary
  let names: PartyNames
  let program: Program
  let index: PhraseIndex
  let pairs: PairCues
  let dates: DateWords
  let references: References
  let negation: [Bool]
  /// A bit for each list whose hits may be owned up to.
  let owningUp: [UInt8]
  let lists: Int
  let repair: UInt16?
  /// The states with which {other} and {self} begin, by themselves.
  let otherState: UInt32
  let ownState: UInt32

  init(_ families: [Family], _ parties: [Party], _ topics: [[String]], _ topicReferences: [[ReferencePattern]]) {
    let letters = Letters.shared
    var vocabulary = Vocabulary()
    var program = Program()
    Cues.add(to: &vocabulary)
    pairs = PairCues(&vocabulary)
    dates = DateWords(&vocabulary)
    references = References(&vocabulary, topics: topicReferences)
    for (number, family) in families.enumerated() {
      for (index, entry) in family.phrases.enumerated() {
        guard let machine = Setting.machine(entry.text, &vocabulary, letters) else { continue }
        program.add(
          Program.Entry(role: entry.list == .ignoreIf ? .ignore : .hit, list: entry.list, family: UInt16(number), phrase: UInt16(index)),
          machine)
      }
    }
    for (number, terms) in topics.enumerated() where number < 64 {
      for (index, term) in terms.enumerated() {
        guard let machine = Setting.machine(term, &vocabulary, letters) else { continue }
        program.add(Program.Entry(role: .topic, family: UInt16(number), phrase: UInt16(index)), machine)
      }
    }
    names = PartyNames(parties, &vocabulary, letters)
    let phrases = program
    (otherState, ownState) = (
      Setting.state("{other}", &program, &vocabulary, letters), Setting.state("{self}", &program, &vocabulary, letters)
    )
    vocabulary.seal()
    self.letters = letters
    self.vocabulary = vocabulary
    self.program = program
    index = PhraseIndex(phrases, vocabulary, names)
    negation = families.map(\.negation)
    owningUp = families.map { family in family.owningUp.reduce(0) { $0 | 1 << $1.rawValue } }
    lists = families.count
    repair = families.firstIndex { $0.id == "repair_trust" }.map { UInt16($0) }
  }

  private static func machine(_ text: String, _ vocabulary: inout Vocabulary, _ letters: Letters) -> PhraseMachine? {
    guard let phrase = try? Phrase.read(text) else { return nil }
    return try? PhraseMachine(phrase, &vocabulary, letters)
  }

  /// Adds a slot that is looked for by itself, beside the phrases.
  private static func state(_ slot: String, _ program: inout Program, _ vocabulary: inout Vocabulary, _ letters: Letters) -> UInt32 {
    guard let machine = machine(slot, &vocabulary, letters) else { return 0 }
    let number = program.add(Program.Entry(role: .ignore, family: 0, phrase: 0), machine)
    return program.entries[number].start
  }
}
