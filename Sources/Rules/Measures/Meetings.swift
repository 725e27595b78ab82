import Events

extension Measure {
  /// Meetings of both.
  static let meetings = Measure(
    id: "meetings", unit: "meetings", summary: "Meetings that both sides attended or accepted, without cancelled ones.",
    counts: .meetings, scopes: [.pair], phrase: "joint meetings"
  ) { context, subject, _ in
    guard let pair = subject.pair, let contact = context.contacts[pair] else {
      return .counts(context.series([]), exposure: context.series([]))
    }
    return .counts(contact.meetings, exposure: context.workdayExposure(subject))
  }

  /// Meetings that were called off.
  static let cancelled = Measure(
    id: "cancelled", unit: "per 100 planned meetings", suffix: " %",
    summary: "Cancelled meetings of both, as a share of all that were planned.", counts: .meetings, scopes: [.pair],
    phrase: "share of cancelled meetings"
  ) { context, subject, _ in
    guard let pair = subject.pair else { return .level(Level(least: 1, unit: "meetings") { _, _ in nil }) }
    let planned = (0..<context.count).filter {
      context.timeline.kinds[$0] == .meeting && context.timeline.audiences[$0].isSuperset(of: pair.set)
    }
    return .level(
      .ratio(
        context.series(planned.filter { context.timeline.flags[$0].contains(.cancelled) }.map { (context.days[$0], 1) }),
        over: context.series(planned.map { (context.days[$0], 1) }), scale: 100, least: 4, unit: "planned meetings"))
  }

  /// Who came of those who were expected.
  static let attendance = Measure(
    id: "attendance", unit: "per 100 expected", suffix: " %",
    summary:
      "People of a party who came to joint meetings, as a share of those who were invited; where no list of invitations is kept, of those who came to at least two of the four meetings of that title before.",
    counts: .meetings, scopes: [.party], phrase: "attendance of joint meetings"
  ) { context, subject, _ in
    guard let party = subject.actor else { return .level(Level(least: 1, unit: "expected people") { _, _ in nil }) }
    let roll = context.roll(of: party)
    return .level(
      .ratio(
        context.series(roll.map { ($0.day, Double($0.came)) }), over: context.series(roll.map { ($0.day, Double($0.expected)) }),
        scale: 100,
        least: 6, unit: "expected people"))
  }
}

extension RuleContext {
  /// For each joint meeting: how many people of a party were expected, and how many of them came.
  fileprivate func roll(of party: PartyIndex) -> [(day: Day, expected: Int, came: Int)] {
    var result: [(day: Day, expected: Int, came: Int)] = []
    var earlier: [Int32: [Set<Int32>]] = [:]
    for event in 0..<count
    where timeline.kinds[event] == .meeting && timeline.flags[event].isDisjoint(with: [.cancelled, .planned])
      && timeline.audiences[event].count > 1
    {
      var came: Set<Int32> = []
      var invited: Set<Int32> = []
      for one in timeline.participants(of: event) where Int(timeline.people[Int(one.person)].party) == party {
        switch one.presence {
        case .attended, .accepted: came.insert(one.person)
        case .invited, .declined, .tentative: invited.insert(one.person)
        case .addressed: break
        }
      }
      let title = timeline.subjects[event]
      let before = earlier[title, default: []].suffix(4)
      var regulars: Set<Int32> = []
      for person in Set(before.joined()) where before.count(where: { $0.contains(person) }) > 1 { regulars.insert(person) }
      let expected = invited.isEmpty ? came.union(regulars) : came.union(invited)
      if !expected.isEmpty { result.append((days[event], expected.count, came.count)) }
      earlier[title, default: []].append(came)
    }
    return result
  }
}
