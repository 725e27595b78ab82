import Events

/// What a context knows of each event by itself, through some last event: what was known of it on an earlier night stands before that night's first event.
///
/// So it is worked out once for all nights on the same records (`Memory`), and each takes of it what it may know.
struct ContextColumns: Sendable {
  /// How many events they know.
  let count: Int
  /// Local day of each event.
  let days: [Day]
  /// Counting hits per family, in time order; without those by which one side tells of the other's act.
  let hits: [[HitUse]]
  /// Of these the ones that are acts of their own: not what the same party writes again word for word.
  let fresh: [[HitUse]]
  /// Counting hits per family by which the one who met it tells of what the other side did, in time order.
  let accounts: [[HitUse]]
  /// Messages and words of people who are forgotten, in time order.
  let unheard: [Int]
  /// What passed between the two of each pair, in time order.
  let passages: [PartyPair: [Contact.Passage]]
  let postings: EventPostings

  /// - Parameters:
  ///   - parties: how many there are.
  ///   - families: how many there are.
  ///   - closures: sentences in which a party says that it is away.
  init(_ timeline: Timeline, count: Int, zone: ZoneRules, parties: Int, families: Int, closures: Closures) {
    self.count = count
    var clock = DayClock(zone: zone)
    let days = (0..<count).map { clock.day(of: timeline.times[$0]) }
    self.days = days
    hits = ContextColumns.uses(of: timeline, count, days, families) { event, hit in
      !hit.marks.contains(.told) && !closures.explain(hit, in: event)
    }
    fresh = hits.map { uses in
      let isStanding = { (use: HitUse) in timeline.hits[use.hit].marks.contains(.standing) }
      return uses.contains(where: isStanding) ? uses.filter { !isStanding($0) } : uses
    }
    accounts = ContextColumns.uses(of: timeline, count, days, families) { _, hit in !hit.marks.isDisjoint(with: [.told, .account]) }
    unheard = (0..<count).filter {
      timeline.flags[$0].contains(.unheard) && [.message, .utterance].contains(timeline.kinds[$0]) && timeline.party(of: $0) != nil
    }
    passages = Contact.passages(timeline, count: count)
    postings = EventPostings(timeline: timeline, count: count, parties: parties)
  }

  /// What was known before one of the events.
  /// - Parameter span: from the day of the first event to that of judgement, whose end no later event belongs to.
  func upTo(_ count: Int, span: ClosedRange<Day>) -> Known {
    Known(
      days: count == self.count ? days : Array(days[..<count]), hits: hits.map { ContextColumns.prefix($0, count) },
      fresh: fresh.map { ContextColumns.prefix($0, count) }, accounts: accounts.map { ContextColumns.prefix($0, count) },
      unheard: Array(unheard[..<unheard.bisect { $0 < count }]),
      contacts: passages.compactMapValues { Contact($0[..<$0.bisect { $0.event < count }], days, span) },
      index: EventIndex(postings, count: count))
  }

  /// What a night may know of them.
  struct Known {
    var days: [Day]
    var hits: [[HitUse]]
    var fresh: [[HitUse]]
    var accounts: [[HitUse]]
    var unheard: [Int]
    var contacts: [PartyPair: Contact]
    var index: EventIndex
  }

  private static func prefix(_ uses: [HitUse], _ count: Int) -> [HitUse] {
    guard let last = uses.last, last.event >= count else { return uses }
    return Array(uses[..<uses.bisect { $0.event < count }])
  }

  private static func uses(
    of timeline: Timeline, _ count: Int, _ days: [Day], _ families: Int, where isWanted: (_ event: Int, Hit) -> Bool
  ) -> [[HitUse]] {
    var uses = [[HitUse]](repeating: [], count: families)
    for event in 0..<count where timeline.firstHit[event] < timeline.firstHit[event + 1] {
      for index in Int(timeline.firstHit[event])..<Int(timeline.firstHit[event + 1]) {
        let hit = timeline.hits[index]
        guard hit.counts, Int(hit.family) < families, isWanted(event, hit) else { continue }
        uses[Int(hit.family)].append(HitUse(event: event, hit: index, day: days[event], weight: Double(hit.weight) / 8))
      }
    }
    return uses
  }
}
