package import Events
package import Harbinger
import Lexicon

/// Proposes changes of phrases from what alerts stood on that people called noise, and those that they called useful.
package struct NoiseProposals: Sendable {
  let pack: RulePack
  let parties: [Party]

  package init(_ pack: RulePack, parties: [Party]) { (self.pack, self.parties) = (pack, parties) }

  /// A phrase that was heard, by its place in its family.
  package struct Phrase: Hashable, Sendable {
    package var family: String
    package var index: Int

    package init(_ family: String, _ index: Int) { (self.family, self.index) = (family, index) }
  }

  /// A sentence in which a family heard something.
  package struct Sentence: Hashable, Sendable {
    package var family: String
    package var text: String
    /// Whose words they are.
    package var writer: PartyIndex

    package init(_ family: String, _ text: String, from writer: PartyIndex) {
      (self.family, self.text, self.writer) = (family, text, writer)
    }
  }

  /// Phrases that become hints: the one that stands in most of the noise and in nothing useful, then a second and a third with it.
  /// - Parameters:
  ///   - noise: for each alert that was called noise, what was heard in its evidence.
  ///   - useful: what was heard in the evidence of useful ones.
  package func softening(noise: [Set<Phrase>], useful: Set<Phrase>) -> [NoiseProposal] {
    var counts: [Phrase: Int] = [:]
    for phrase in noise.joined() where !useful.contains(phrase) && entry(phrase).map(canSoften) == true { counts[phrase, default: 0] += 1 }
    let ordered = counts.sorted { (-$0.value, $0.key.family, $0.key.index) < (-$1.value, $1.key.family, $1.key.index) }.map(\.key)
    return (1...NoiseProposals.most).prefix(ordered.count).compactMap { softened(Array(ordered.prefix($0))) }
  }

  /// Whoever makes hints of more phrases takes the family apart.
  private static let most = 3

  private func softened(_ phrases: [Phrase]) -> NoiseProposal? {
    var changes: [TaughtChange] = []
    for id in phrases.map(\.family).unique {
      guard let family = family(id), let workshop = Workshop(pack, family) else { return nil }
      let entries = phrases.filter { $0.family == id }.compactMap(entry)
      let change = TaughtChange(
        target: .family(id), append: entries.map { TaughtChange.Entry(.weak, $0) },
        remove: entries.map { TaughtChange.Entry($0.list, $0) })
      guard let version = workshop.version(change, 1), ExampleProof.repairHolds(workshop, version) else { return nil }
      changes.append(change)
    }
    let names = phrases.compactMap(entry).map { ShortPhrase.quoted($0.text) }.joined(separator: " and ")
    let hints = phrases.count == 1 ? "a hint, which is never enough by itself" : "hints, which are never enough by themselves"
    return NoiseProposal("Let \(names) be \(hints): in no useful alert was it heard.", changes)
  }

  private func canSoften(_ entry: Family.Entry) -> Bool { entry.list != .weak && entry.list != .ignoreIf && !entry.isTold }

  func family(_ id: String) -> Family? { pack.families.first { $0.id == id } }

  private func entry(_ phrase: Phrase) -> Family.Entry? {
    guard let phrases = family(phrase.family)?.phrases, phrases.indices.contains(phrase.index) else { return nil }
    return phrases[phrase.index]
  }
}
