@testable import Rules
import Events

extension Measure {
  /// Decisions of joint meetings.
  static let decisions = Measure(
    id: "decisions", unit: "decisions", summary: "Decisions that the minutes of joint meetings record.",
    counts: .speech, scopes: [.pair], phrase: "recorded decisions"
  ) { context, subject, _ in
    guard let pair = subject.pair else { return .counts(context.series([]), exposure: context.series([])) }
    let decisions = (0..<context.count).filter {
      context.timeline.flags[$0].contains(.decision) && context.timeline.audiences[$0].isSuperset(of: pair.set)
    }
    return .counts(context.series(decisions.map { (context.days[$0], 1) }), exposure: context.workdayExposure(subject))
  }
}
