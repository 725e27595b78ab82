import Events
import Setup
import Output

/// Stretches of days on which an alliance of several pairs lies still: a pause of all is a fact about all, and no silence of each pair.
struct Pauses: Sendable {
  /// The days on which all lay still.
  private var days: Set<Day> = []
  private var contacts: [(day: Day, event: Int)] = []
  /// The pairs that there are, for judging a pause that does not end.
  private var pairs: [PartyPair] = []

  init() {}

  init(_ context: RuleContext) {
    days = context.lull
    guard context.pairs.count >= Lull.leastPairs else { return }
    pairs = context.pairs
    var newest: [Day: Int] = [:]
    for pair in pairs {
      for contact in context.contacts[pair]?.days ?? [] { newest[contact.day] = max(newest[contact.day] ?? contact.event, contact.event) }
    }
    contacts = newest.sorted { $0.key < $1.key }.map { (day: $0.key, event: $0.value) }
  }

  /// Whether all were silent on a day and around it.
  func holds(_ day: Day) -> Bool { days.contains(day) }

  /// Working days that two share in `(after, through]`, without those on which all were silent.
  func workdays(_ pair: PartyPair, after: Day, through: Day, in context: RuleContext) -> Int {
    guard !days.isEmpty, after < through else { return context.sharedWorkdays(pair, after: after, through: through) }
    return (after.number + 1...through.number).count { context.bothWork(pair, Day(number: $0)) && !days.contains(Day(number: $0)) }
  }

  /// The silence of all towards all, judged by what was usual for the alliance: a pause that does not end is told once.
  func track(_ silence: Silence, in context: RuleContext) -> [Track] {
    guard !contacts.isEmpty, let span = context.coverage.span(of: nil, in: .contact, until: context.lastDay) else { return [] }
    let subject = Subject(label: "all pairs")
    let pairs = pairs
    let contacts = contacts
    let days = days
    // What is no longer a pause is told, once.
    @Sendable func isWorkday(_ day: Day) -> Bool { !days.contains(day) && pairs.contains { context.bothWork($0, day) } }
    @Sendable func workdays(after: Day, through: Day) -> Double {
      after < through ? Double((after.number + 1...through.number).count { isWorkday(Day(number: $0)) }) : 0
    }
    @Sendable func usual(before day: Day) -> Silence.Usual? {
      let from = day - Silence.guardDays - Silence.historyDays
      let to = day - Silence.guardDays
      guard to - (context.coverage.firstDay(for: nil, of: .contact) ?? day) + 1 >= Silence.leastHistoryDays else { return nil }
      let history = contacts.filter { $0.day > from && $0.day <= to }.map(\.day)
      return Silence.Usual(zip(history, history.dropFirst()).map { workdays(after: $0, through: $1) })
    }
    var builder = SpellBuilder()
    for (position, contact) in contacts.enumerated() where contact.day <= span.last {
      let end = position + 1 < contacts.count ? min(contacts[position + 1].day - 1, span.last) : span.last
      guard end > contact.day, let usual = usual(before: contact.day) else { continue }
      let levels = silence.levels(usual)
      var gap = 0.0
      for number in contact.day.number + 1...end.number {
        let day = Day(number: number)
        if isWorkday(day) { gap += 1 }
        let strength = levels.highest { gap >= $0 }
        let hole = strength == nil ? nil : context.coverage.interruption(for: nil, of: .contact, after: contact.day, through: day)
        builder.add(day, hole.map { .notEvaluable($0) } ?? strength.map { .fired($0) })
      }
    }
    guard !builder.spells.isEmpty else { return [] }
    var track = Track(subject: subject, last: span.last, spells: builder.spells, clauses: []) { episode in
      let end = episode.days.upperBound
      let last = contacts.last { $0.day <= end } ?? contacts[0]
      let gap = Int(workdays(after: last.day, through: end))
      return Detail(
        sentence: "Nobody has been in contact with anybody for \(counted(gap, "working day")), last on \(last.day).",
        usual: usual(before: last.day)?.text ?? "",
        threshold: "the same as between two, of all pairs together", evidence: [Evidence(event: last.event, role: "last contact")],
        weight: 1,
        weightReason: "all pairs", lastHeld: end, holds: true, closes: "the next contact, or a word on what the pause is")
    }
    track.joins = false
    return [track.barred(in: context, from: .contact, wording: false)]
  }
}
