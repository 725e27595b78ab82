public import Events
import Lexicon

/// What answered for an act: a word of repair or taking back by the one who acted, or a look that both took at it.
public struct Resolution: Hashable, Sendable {
  public var day: Day
  /// Index into the timeline.
  public var event: Int
  /// In words: `an apology from Northwind`.
  public var text: String
}

/// All words by which acts may be answered for, found once.
struct Resolutions {
  private struct Word {
    var use: HitUse
    var writer: PartyIndex
    var family: String
  }

  /// Of the one who acted, about the same thing.
  private static let own: [Family.Role] = [.repair, .takingBack]
  /// Of either side, in front of both.
  private static let joint: [Family.Role] = [.jointLook]
  /// Days after which an act that nobody answered for is a watch, and after which it is gone.
  static let fades = 180
  static let gone = 365

  private let ownWords: [Word]
  private let jointWords: [Word]

  init(_ context: RuleContext) {
    func words(_ roles: [Family.Role]) -> [Word] {
      Set(roles.flatMap(context.families(as:))).flatMap { family -> [Word] in
        context.hits[family].compactMap { use in
          guard use.weight >= 1, context.isAct(use.event), let writer = context.timeline.party(of: use.event) else { return nil }
          return Word(use: use, writer: writer, family: context.families[family])
        }
      }.sorted { ($0.use.event, $0.use.hit) < ($1.use.event, $1.use.hit) }
    }
    ownWords = words(Resolutions.own)
    jointWords = words(Resolutions.joint)
  }

  /// The first word that answered for a finding after it was last seen to hold.
  func first(for finding: Finding, in context: RuleContext) -> Resolution? {
    guard let pair = finding.subject.pair else { return nil }
    let held = finding.detail.evidence.map(\.event).max() ?? 0
    let probe = LinkProbe(finding.links)
    // Both lists are in time order.
    func later(_ words: [Word]) -> ArraySlice<Word> { words[words.bisect { $0.use.event <= held }...] }
    let own = later(ownWords).first { word in
      context.isShared(word.use.event, by: pair)
        && (finding.subject.actor == nil ? pair.set.contains(word.writer) : word.writer == finding.subject.actor)
        && (probe.isEmpty || probe.meets(word.use.event, in: context.timeline))
    }
    let joint = later(jointWords).first { context.isShared($0.use.event, by: pair) && pair.set.contains($0.writer) }
    guard let word = [own, joint].compactMap({ $0 }).min(by: { $0.use.event < $1.use.event }) else { return nil }
    return Resolution(
      day: word.use.day, event: word.use.event, text: "\(context.shown(word.family)), from \(context.name(word.writer)) on \(word.use.day)")
  }
}
