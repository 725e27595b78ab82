import Events
import Harbinger
import Lexicon

/// Holds versions of families against every example of the pack that they can move.
struct ExampleProof {
  /// An example that would come out otherwise than before.
  struct Broken: Sendable {
    var family: String
    var text: String
    /// Whether it should be heard.
    var shouldFire: Bool
  }

  /// By version: what would come out otherwise.
  private(set) var broken: [[Broken]]
  /// By version: sentences of other families in which one is heard that was not.
  private(set) var strays: [[String]]
  /// How many sentences of other families there are.
  private(set) var sentences = 0

  init(_ versions: Versions, _ book: PhraseBook, _ pack: RulePack) {
    broken = Array(repeating: [], count: versions.numbers.count)
    strays = broken.map { _ in [] }
    var ear = SentenceEar(book, parties: Hearing.parties, writer: 0)
    for family in pack.families {
      for (list, shouldFire) in [(family.fires, true), (family.quiet, false)] {
        for example in list {
          let levels = ear.levels(example.text, as: family.language)
          sentences += 1
          for version in 1..<max(1, versions.numbers.count) {
            var isStray = false
            for (id, number) in versions.numbers[version] {
              guard let before = versions.numbers[0][id].map({ levels[$0] }) else { continue }
              if id == family.id {
                // An example counts a hint as heard.
                if (levels[number] > .nothing) != (before > .nothing) {
                  broken[version].append(Broken(family: id, text: example.text, shouldFire: shouldFire))
                }
              } else if levels[number] > before, levels[number] == .heard {
                isStray = true
              }
            }
            if isStray { strays[version].append(example.text) }
          }
        }
      }
    }
  }

  /// Whether the examples of the family to which labels on one's own side go come out with a change as they do without.
  static func repairHolds(_ workshop: Workshop, _ version: Workshop.Version) -> Bool {
    guard !workshop.family.owningUp.isEmpty, let changed = version.families.first(where: { $0.id == workshop.family.id }),
      let repair = workshop.pack.families.first(where: { $0.roles.contains(.repair) }), repair.id != changed.id
    else { return true }
    var classes = workshop.pack.classes
    let before = fired(repair, beside: workshop.family, classes)
    if let words = version.words { classes = classes.map { $0.id == words.id && $0.language == words.language ? words : $0 } }
    return before == fired(repair, beside: changed, classes)
  }

  private static func fired(_ repair: Family, beside family: Family, _ classes: [WordClass]) -> [Bool] {
    var ear = SentenceEar(PhraseBook([repair, family], classes: classes), parties: Hearing.parties, writer: 0)
    return (repair.fires + repair.quiet).map { ear.levels($0.text, as: repair.language)[0] > .nothing }
  }
}
