import Events
import Setup

/// A number without needless decimals: `2`, `1.5`.
package func plain(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  if rounded == rounded.rounded(), abs(rounded) < 1e15 { return "\(Int64(rounded))" }
  return "\(rounded)"
}

/// `1 message`, `3 messages`.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }

/// The thresholds of a rule in words: `2 (warn), 4 (critical)`.
package func thresholds(_ levels: Levels<String>) -> String {
  Strength.allCases.compactMap { strength in levels[strength].map { "\($0) (\(strength.name))" } }.joined(separator: ", ")
}

extension Ground {
  /// Whether the alliance file names who agreed that wording is read.
  package var mayReadWording: Bool { alliance.allowsContent(on: lastDay) }

  /// Why nothing that depends on wording is judged.
  package var notApproved: Reason {
    Reason(
      .approval,
      alliance.approved.map { "the approval to read wording ended on \($0.until)" }
        ?? "nobody has approved the reading of wording (approved:)")
  }

  /// Why wording may not be judged for a subject: the alliance has not approved it, or a side has too few writers to hide in.
  package func wordingBar(_ subject: Subject) -> Reason? {
    if !mayReadWording { return notApproved }
    let sides = subject.pair.map { [$0.first, $0.second] } ?? subject.actor.map { [$0] } ?? Array(alliance.parties.indices)
    let needed = alliance.privacy.minimumWriters
    for side in sides where writers[side] < needed {
      return Reason(.writers, "\(name(side)) has \(writers[side]) of \(needed) writers in the last 90 days")
    }
    return nil
  }

  /// What a family is shown as in a sentence; its id where the lexicon says nothing.
  package func shown(_ family: String) -> String { self.family(family).flatMap { $0 < shownAs.count ? shownAs[$0] : nil } ?? family }
}

/// A number with at most so many decimals.
package func plain(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  return plain((value * scale).rounded() / scale)
}
