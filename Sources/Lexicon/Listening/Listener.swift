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
  /// Everything that is wrong with the phrases of the families and the classes that they name.
  public let diagnostics: [Diagnostic]
  let setting: Setting
  /// The family by which a party says that it is away.
  let absences: UInt16?
  /// The families in whose sentences a day may be named in everyday words.
  let promises: [UInt16]
  /// By family: whether a sentence counts once.
  let countsOnce: [Bool]

  /// What `Hit.phrase` holds where a label was aimed at the writer's own side, and no phrase of the family was heard.
  public static let owningUpPhrase: UInt16 = 65_535

  /// Compiles the phrases. Those that cannot be read are left out; `diagnostics` names them.
  /// - Parameters:
  ///   - classes: the classes of words that phrases may name, beside those that are built in.
  ///   - parties: at most 64; their names and aliases fill the slots.
  ///   - topics: terms are phrases as well.
  ///   - references: for each topic the references that belong to it.
  public init(
    families: [Family], classes: [WordClass] = [], parties: [Party], topics: [(id: String, terms: [String])] = [],
    references: [[ReferencePattern]] = []
  ) {
    self.init(PhraseBook(families, classes: classes), parties: parties, topics: topics, references: references)
  }

  /// Listens for an alliance with phrases that are compiled already.
  public init(
    _ book: PhraseBook, parties: [Party], topics: [(id: String, terms: [String])] = [], references: [[ReferencePattern]] = []
  ) {
    families = book.families
    self.topics = topics.map(\.id)
    diagnostics = book.diagnostics
    setting = Setting(book, parties, topics.map(\.terms), references)
    countsOnce = book.families.map { $0.all.contains(where: \.countsOnce) }
    absences = book.families.firstIndex { $0.roles.contains(.absence) }.map { UInt16($0) }
    promises = book.families.indices.filter { !book.families[$0].roles.isDisjoint(with: Family.Role.naming) }.map { UInt16($0) }
  }

  /// The text of the phrase that a hit names; empty for `owningUpPhrase`.
  public func phraseText(family: UInt16, phrase: UInt16) -> String {
    guard families.indices.contains(Int(family)) else { return "" }
    var index = Int(phrase)
    for variant in families[Int(family)].all {
      if index < variant.phrases.count { return variant.phrases[index].text }
      index -= variant.phrases.count
    }
    return ""
  }

  /// The index of a family.
  public func family(_ id: String) -> UInt16? { families.firstIndex { $0.id == id }.map { UInt16($0) } }
}
