import Events
import Setup

extension RuleContext {
  /// Days that are looked back at to see in which languages a side writes.
  static let languageReach = 90
  /// A side whose texts in languages that a rule cannot hear are more than this share, and so many at least, is not judged by it.
  static let mostUnheard = 0.3
  static let fewestUnheard = 5

  /// Days on which a rule may not be judged for a subject because a side writes in a language that one of the rule's families does not cover: wording
  /// is heard on both sides or on neither.
  func languageBars(_ subject: Subject, families: [String], through last: Day) -> [Spell] {
    let heard = families.compactMap(family).map { languages[$0] }
    guard let first = heard.first else { return [] }
    let covered = heard.dropFirst().reduce(first) { $0.intersection($1) }
    let sides = subject.pair.map { [$0.first, $0.second] } ?? (alliance.parties.count > 2 ? subject.actor.map { [$0] } : nil)
    return (sides ?? Array(alliance.parties.indices)).reduce([]) { spells, side in
      spoken[side].isSubset(of: covered) ? spells : spells.overridden(by: unheard(side, covered, families, through: last))
    }
  }

  /// Days on which too much of what a party wrote is in none of the languages.
  private func unheard(_ side: PartyIndex, _ covered: Set<Language>, _ families: [String], through last: Day) -> [Spell] {
    let texts = speech(of: Subject(actor: side)).filter { timeline.languages[$0] != .undecided && days[$0] <= last }
    var counts: [Language: Int] = [:]
    var (low, high) = (0, 0)
    var builder = SpellBuilder()
    for number in min(firstDay, last).number...last.number {
      let day = Day(number: number)
      while high < texts.count, days[texts[high]] <= day {
        counts[timeline.languages[texts[high]], default: 0] += 1
        high += 1
      }
      while low < high, days[texts[low]] <= day - RuleContext.languageReach {
        counts[timeline.languages[texts[low]], default: 0] -= 1
        low += 1
      }
      let foreign = counts.filter { !covered.contains($0.key) && $0.value > 0 }
      let sum = foreign.values.reduce(0, +)
      guard sum >= RuleContext.fewestUnheard, Double(sum) > RuleContext.mostUnheard * Double(high - low) else { continue }
      let most = foreign.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .undecided
      let text =
        "\(name(side)) wrote \(sum) of \(high - low) messages of the last \(RuleContext.languageReach) days in \(most.name), which '\(families.joined(separator: "', '"))' cannot hear"
      builder.add(day, .notEvaluable(Reason(.language, text)))
    }
    return builder.spells
  }
}

extension Track {
  /// The same without the days on which a side writes in a language that the rule's families do not cover.
  func barred(in context: RuleContext, families: [String]) -> Track {
    let bars = context.languageBars(subject, families: families, through: last)
    guard !bars.isEmpty else { return self }
    var track = self
    track.spells = spells.overridden(by: bars)
    return track
  }
}
