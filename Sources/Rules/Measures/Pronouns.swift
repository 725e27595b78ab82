import Events
import Glibc

extension Measure {
  /// "We" against "you" and "they".
  static let pronouns = Measure(
    id: "pronouns", unit: "log2",
    summary:
      "log2((we + 1) / (you + they + 1)) over a party's own words: 1 is twice as many of 'we', -1 twice as many of 'you' and 'they'.",
    needsTexts: true, counts: .speech, scopes: [.party, .direction, .alliance], scale: .difference, phrase: "'we' against 'you' and 'they'"
  ) { context, subject, _ in
    let spoken = context.speech(of: subject)
    let we = context.series(spoken.map { (context.days[$0], Double(context.timeline.ownPronouns[$0])) })
    let they = context.series(spoken.map { (context.days[$0], Double(context.timeline.otherPronouns[$0])) })
    return .level(
      Level(least: 30, unit: "pronouns") { after, through in
        let (x, y) = (we.sum(after: after, through: through), they.sum(after: after, through: through))
        return Level.Reading(value: log2((x + 1) / (y + 1)), volume: x + y)
      })
  }
}
