import Events
import Lexicon
import Setup

extension Measure {
  /// Requests that were left without an answer in time.
  static let unanswered = Measure(
    id: "unanswered", unit: "per 100 requests", suffix: " %",
    summary:
      "Requests to a party that it did not answer within the agreed reply time (5 working days where none is agreed), as a share of those whose time was up.",
    hears: [.request], needsTexts: true, counts: .all, scopes: [.direction], phrase: "share of requests without an answer in time"
  ) { context, subject, _ in
    guard let responder = subject.actor, let asker = subject.toward else {
      return .level(Level(least: 1, unit: "requests") { _, _ in nil })
    }
    let span = context.alliance.agreed.reply ?? TimeSpan(5, .businessDays)
    let calendar = context.alliance.parties[responder].calendar
    let requests = context.families(as: .request).flatMap { context.hits[$0].filter { $0.weight >= 1 } }
    var due: [(day: Day, amount: Double)] = []
    var late: [(day: Day, amount: Double)] = []
    let holding = context.families(as: .holding)
    var seen: Set<Int> = []
    for use in requests where context.isAct(use.event) && context.timeline.party(of: use.event) == asker && seen.insert(use.event).inserted
    {
      guard context.timeline.audiences[use.event].contains(responder) else { continue }
      let end = span.end(after: use.day, calendar)
      guard end <= context.lastDay else { continue }
      let answer = context.firstAnswer(
        to: use.event, by: responder, toward: asker, same: [.topic, .thread, .turn], families: [], notBy: holding, until: context.count)
      let isLate = answer.map { context.days[$0] > end } ?? true
      if isLate, context.mayHaveCome(after: use.event, by: responder, toward: asker, through: end) { continue }
      due.append((end, 1))
      if isLate { late.append((end, 1)) }
    }
    return .level(.ratio(context.series(late), over: context.series(due), scale: 100, least: 5, unit: "requests"))
  }

  /// Promises and actions whose day passed.
  static let overdue = Measure(
    id: "overdue", unit: "per 100 promises", suffix: " %",
    summary:
      "Actions with a due day, and promises that name one, of which no delivery was mentioned by that day, as a share of all that were due.",
    hears: [.commitment, .delivery, .milestone], needsTexts: true, counts: .all, scopes: [.party, .alliance],
    phrase: "share of promises that are overdue"
  ) { context, subject, _ in
    var due: [(day: Day, amount: Double)] = []
    var late: [(day: Day, amount: Double)] = []
    let delivered = context.families(as: .delivery) + context.families(as: .milestone)
    for event in context.promises where subject.actor == nil || context.timeline.party(of: event) == subject.actor {
      guard let owner = context.timeline.party(of: event), let end = context.timeline.due(of: event), end >= context.days[event],
        end <= context.lastDay, let other = context.timeline.audiences[event].subtracting(PartySet(owner)).indices.first
      else { continue }
      let answer = context.firstAnswer(
        to: event, by: owner, toward: other, same: [.topic, .thread], families: delivered, until: context.count)
      let isLate = answer.map { context.days[$0] > end } ?? true
      if isLate, context.mayHaveCome(after: event, by: owner, toward: other, through: end) { continue }
      due.append((end, 1))
      if isLate { late.append((end, 1)) }
    }
    return .level(.ratio(context.series(late), over: context.series(due), scale: 100, least: 5, unit: "promises that were due"))
  }
}

extension RuleContext {
  /// Whether somebody who is forgotten may have answered or delivered in time: then it counts neither as due nor as late.
  fileprivate func mayHaveCome(after event: Int, by party: PartyIndex, toward other: PartyIndex, through day: Day) -> Bool {
    let end = timeline.firstEvent(from: alliance.zone.start(of: day + 1))
    return unheard(by: [party], of: PartyPair(party, other), in: event..<max(event, min(end, count))) != nil
  }

  /// Actions of minutes, and messages that promise something.
  fileprivate var promises: [Int] {
    let promised = families(as: .commitment).flatMap { hits[$0].filter { $0.weight >= 1 }.map(\.event) }
    let actions = (0..<count).filter { timeline.flags[$0].contains(.action) }
    return Set(promised + actions).filter { isAct($0) }.sorted()
  }
}

extension TimeSpan {
  /// The last day that lies within the span after a day; working time counts in a calendar.
  func end(after day: Day, times: Int = 1, _ calendar: WorkCalendar) -> Day {
    if isBusiness {
      let days = unit == .businessDays ? amount : amount / (Double(max(1, calendar.hours.count)) / 60)
      return calendar.day(Int((days * Double(times)).rounded(.up)), workdaysAfter: day)
    }
    return day + Int((Double(calendarMilliseconds ?? 0) * Double(times) / 86_400_000).rounded(.up))
  }
}
