import Events

/// What sets a rule of kind `missing` waiting.
enum MissingTrigger: Sendable {
  /// Wording of any of these families.
  case heard(Heard)
  /// Somebody, or a party, who was not there before.
  case newcomer(Newcomer)
  /// A decision in minutes of both.
  case decision
  /// A meeting of both that took place, with one of these words in its title; `any` for all.
  case meeting([String])

  enum Newcomer: String, Sendable, CaseIterable {
    case person, party
  }

  /// Days from the first sight of somebody, in an address line or an invitation, to their first word within which they are new.
  static let introduction = 28

  /// One trigger, between two parties.
  struct Use: Hashable, Sendable {
    var event: Int
    var hit: Int?
    var day: Day
    /// Who said it, or whose newcomer it is; of a decision the first of the two.
    var from: PartyIndex
    var to: PartyIndex
    /// Neither of the two did it alone: a decision.
    var isMutual = false
    /// Nobody but the one who met it tells of it.
    var isAccount = false
    /// Said in answer to a message of the other side.
    var isReply = false

    // Hardly two triggers stand in one event: the rest would tell nothing more apart.
    func hash(into hasher: inout Hasher) { hasher.combine(event) }

    var pair: PartyPair { PartyPair(from, to) }
  }

  /// Whether it is of both, so that neither did it towards the other.
  var isMutual: Bool {
    switch self {
    case .decision, .meeting: true
    case .heard, .newcomer: false
    }
  }
  var isMeeting: Bool { if case .meeting = self { true } else { false } }
  var heard: Heard? { if case .heard(let heard) = self { heard } else { nil } }
  var families: [String] { heard?.families ?? [] }

  /// What a sentence calls it.
  var role: String {
    switch self {
    case .heard(let heard): heard.families.first ?? "trigger"
    case .newcomer(.person): "first word of somebody new"
    case .newcomer(.party): "first word of a new party"
    case .decision: "decision"
    case .meeting(let titles): titles == ["any"] ? "meeting" : "meeting '\(titles.joined(separator: "' or '"))'"
    }
  }

  /// Every trigger, in the order of the events.
  func uses(in context: RuleContext) -> [Use] {
    switch self {
    case .heard(let heard):
      told(heard.told, beside: heard.byNewcomer ? ofNewcomers(heard.own, in: context) : self.heard(heard.own, in: context), in: context)
    case .newcomer(.person): newPeople(in: context)
    case .newcomer(.party): newParties(in: context)
    case .decision: decisions(in: context)
    case .meeting(let titles): meetings(titles, in: context)
    }
  }

  private func heard(_ families: [String], in context: RuleContext) -> [Use] {
    var result: [Use] = []
    let heard = families.compactMap(context.family)
    // Those of one family are in order.
    let uses = heard.count == 1 ? context.fresh[heard[0]] : heard.flatMap { context.fresh[$0] }.sorted { $0.event < $1.event }
    var last = -1
    for use in uses where use.weight >= 1 && use.event != last && context.isAct(use.event) {
      // Two sentences of one message are one act.
      guard let writer = context.timeline.party(of: use.event) else { continue }
      last = use.event
      for other in context.targets(of: use, by: writer) where context.timeline.audiences[use.event].contains(other) {
        let isReply = context.isReply(use.event, to: other)
        result.append(Use(event: use.event, hit: use.hit, day: use.day, from: writer, to: other, isReply: isReply))
      }
    }
    return result
  }

  private func ofNewcomers(_ families: [String], in context: RuleContext) -> [Use] {
    let uses = heard(families, in: context)
    guard !uses.isEmpty else { return [] }
    let newcomers = Newcomers(context)
    return uses.filter { newcomers.contains(context.timeline.actors[$0.event], of: $0.pair, on: $0.day) }
  }

  /// Adds what only the one tells who met it: words about an act that is there anyway say nothing new.
  private func told(_ families: [String], beside acts: [Use], in context: RuleContext) -> [Use] {
    guard !families.isEmpty else { return acts }
    var result = acts
    for account in context.accounts(of: families) {
      let known = result.contains {
        $0.to == account.teller
          && context.isAbout(account, $0.event, $0.from, $0.day, within: $0.isAccount ? Heard.oneAct : Heard.confirmed)
      }
      guard !known else { continue }
      result.append(
        Use(
          event: account.use.event, hit: account.use.hit, day: account.use.day, from: account.actor, to: account.teller, isAccount: true))
    }
    return result.sorted { ($0.event, $0.from, $0.to) < ($1.event, $1.from, $1.to) }
  }

  private func meetings(_ titles: [String], in context: RuleContext) -> [Use] {
    context.pairs.flatMap { pair in
      (0..<context.count).filter {
        context.didMeet($0, pair) && (titles == ["any"] || context.isMeeting($0, of: pair, titled: titles))
      }.map { Use(event: $0, day: context.days[$0], from: pair.first, to: pair.second, isMutual: true) }
    }.sorted { ($0.event, $0.from, $0.to) < ($1.event, $1.from, $1.to) }
  }

  private func decisions(in context: RuleContext) -> [Use] {
    (0..<context.count).filter { context.timeline.flags[$0].contains(.decision) && context.isAct($0) }.flatMap { event in
      context.pairs.filter { context.isShared(event, by: $0) }.map {
        Use(event: event, day: context.days[event], from: $0.first, to: $0.second, isMutual: true)
      }
    }
  }

  /// The first message that the other side receives of a person, or the first meeting with it: in the eyes of the other side they begin there.
  private func newPeople(in context: RuleContext) -> [Use] {
    struct Key: Hashable {
      var person: Int32
      var other: PartyIndex
    }
    let begins = context.newcomersCount(afterFirstContact: true)
    var known: Set<Key> = []
    var result: [Use] = []
    var firstSeen: [Int32: Day] = [:]
    func see(_ person: Int32, _ event: Int) { if person >= 0, firstSeen[person] == nil { firstSeen[person] = context.days[event] } }
    func meet(_ person: Int32, _ event: Int) {
      guard person >= 0 else { return }
      // Whoever stood in an address line or an invitation long before is not new.
      if let day = firstSeen[person], context.days[event] - day > MissingTrigger.introduction {
        for other in context.timeline.audiences[event].indices { known.insert(Key(person: person, other: other)) }
        return
      }
      let party = Int(context.timeline.people[Int(person)].party)
      guard party >= 0, context.timeline.audiences[event].contains(party) else { return }
      for other in context.timeline.audiences[event].subtracting(PartySet(party)).indices {
        guard let begin = begins[PartyPair(party, other)], known.insert(Key(person: person, other: other)).inserted else { continue }
        if context.days[event] >= begin { result.append(Use(event: event, day: context.days[event], from: party, to: other)) }
      }
    }
    for event in 0..<context.count {
      see(context.timeline.actors[event], event)
      for participant in context.timeline.participants(of: event) { see(participant.person, event) }
      guard context.isAct(event), !context.timeline.flags[event].contains(.cancelled) else { continue }
      switch context.timeline.kinds[event] {
      case .message, .utterance: meet(context.timeline.actors[event], event)
      case .meeting, .attendance:
        meet(context.timeline.actors[event], event)
        for participant in context.timeline.participants(of: event) where participant.presence == .attended {
          meet(participant.person, event)
        }
      case .minute, .system, .reaction: break
      }
    }
    return result
  }

  /// The first word of a party to one that had spoken before it came.
  private func newParties(in context: RuleContext) -> [Use] {
    let begins = context.newcomersCount(afterFirstContact: false)
    var firstAct: [PartyIndex: Int] = [:]
    var told: [PartyIndex: PartySet] = [:]
    var result: [Use] = []
    for event in 0..<context.count where context.isAct(event) {
      guard context.timeline.kinds[event] == .message || context.timeline.kinds[event] == .utterance,
        let party = context.timeline.party(of: event)
      else { continue }
      let first = firstAct[party] ?? event
      firstAct[party] = first
      for other in context.timeline.audiences[event].subtracting(PartySet(party)).subtracting(told[party] ?? []).indices {
        told[party, default: []].formUnion(PartySet(other))
        guard let begin = begins[PartyPair(party, other)], context.days[event] >= begin, let older = firstAct[other], older < first else {
          continue
        }
        result.append(Use(event: event, day: context.days[event], from: party, to: other))
      }
    }
    return result
  }
}
