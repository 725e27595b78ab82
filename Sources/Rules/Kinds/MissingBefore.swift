import Events
import Lexicon
import Setup
import Output

/// A trigger without what should have come before it.
struct MissingBefore: Sendable {
  var trigger: Heard
  var expected: Expectation
  var same: SameKeys
  /// Days back in which the expected may lie.
  var lookBack: Int
  /// Days that must lie between the first notice and the day on which the change takes effect; `nil`: earlier is enough.
  var notice: Notice?
  /// Unmet triggers by one party within `window` days.
  var atLeast: Levels<Double>
  var window: Int
  /// A decision recorded in a meeting of both, on the same topic, takes the place of the expected.
  var unlessMeeting: Bool

  init(
    trigger: Heard, expected: Expectation, same: SameKeys, lookBack: Int, notice: Notice?, atLeast: Levels<Double>, window: Int,
    unlessMeeting: Bool
  ) {
    self.trigger = trigger
    self.expected = expected
    self.same = same
    self.lookBack = lookBack
    self.notice = notice
    self.atLeast = atLeast
    self.window = window
    self.unlessMeeting = unlessMeeting
  }

  /// How one trigger stands.
  enum Verdict: Sendable {
    case met
    /// The notice came, but only `lead` of `needed` days ahead.
    case short(lead: Int, needed: Int, notice: Int)
    case none
    case notEvaluable(Reason)
  }

  struct Judged: Sendable {
    var use: HitUse
    var verdict: Verdict
    var lead: Int
    /// The first day on which it was spoken of, by either side.
    var day: Day
    /// Words of the one who met it: beside the act, or all that there is.
    var accounts: [HitUse] = []
    /// Whether nobody but the one who met it tells of it.
    var isAccount = false
    var sign = Sign.plain
    /// Whether it is about something that the alliance file declares: what both rely on.
    var isDeclared = false
    /// Whether the same message apologises for it or takes it back.
    var isOwnedUp = false

    /// How surely the act is one.
    enum Sign: Double, Sendable {
      /// A phrase that may mean something else.
      case plain = 1
      /// A strong phrase.
      case strong = 2
      /// No matter of wording alone.
      case structural = 3
    }

    /// What is heard by a plain phrase counts 1, by a strong one 2, what is heard from both sides or seen in the structure 3; half as much again if it is about a
    /// declared topic, half if the same message owns up to it.
    var count: Double {
      (isAccount || accounts.isEmpty ? sign.rawValue : 3) * (isDeclared ? 1.5 : 1) * (isOwnedUp ? 0.5 : 1)
    }
  }

  func tracks(_ context: RuleContext) -> [Track] {
    let families = trigger.own.compactMap(context.family)
    var groups: [Subject: [Judged]] = [:]
    for pair in context.pairs {
      groups[Subject(actor: pair.first, toward: pair.second)] = []
      groups[Subject(actor: pair.second, toward: pair.first)] = []
    }
    let notices = expected.families.compactMap(context.family).flatMap { context.hits[$0] }
      .filter { $0.weight >= 0.5 && context.isAct($0.event) }.sorted { $0.event < $1.event }
    let decisions = unlessMeeting ? (0..<context.count).filter { context.timeline.flags[$0].contains(.decision) } : []
    var seen: Set<Int> = []
    for use in families.flatMap({ context.fresh[$0] }).sorted(by: { $0.event < $1.event }) where use.weight >= 1 && context.isAct(use.event)
    {
      // Two sentences of one message are one act.
      guard let actor = context.timeline.party(of: use.event), seen.insert(use.event).inserted else { continue }
      for other in context.timeline.audiences[use.event].subtracting(PartySet(actor)).indices {
        groups[Subject(actor: actor, toward: other), default: []].append(
          judge(use, actor: actor, other: other, notices, decisions, in: context))
      }
    }
    if trigger.pastWorkingLevel {
      for address in context.executiveAddresses() where seen.insert(address.use.event).inserted {
        var judged = judge(address.use, actor: address.actor, other: address.toward, notices, decisions, in: context)
        judged.sign = .structural
        groups[Subject(actor: address.actor, toward: address.toward), default: []].append(judged)
      }
    }
    for account in context.accounts(of: trigger.told) { hear(account, &groups, notices, decisions, in: context) }
    return groups.keys.sorted().map { track($0, groups[$0] ?? [], in: context) }
  }

  /// Puts what the one who met it tells beside the act that it is about; alone it is an account of the pair, which names no actor.
  private func hear(
    _ account: Account, _ groups: inout [Subject: [Judged]], _ notices: [HitUse], _ decisions: [Int], in context: RuleContext
  ) {
    let acts = Subject(actor: account.actor, toward: account.teller)
    let told = Subject(pair: PartyPair(account.actor, account.teller))
    for (subject, reach) in [(acts, Heard.confirmed), (told, Heard.oneAct)] {
      let known = (groups[subject] ?? []).firstIndex { context.isAbout(account, $0.use.event, account.actor, $0.use.day, within: reach) }
      guard let known else { continue }
      groups[subject]?[known].accounts.append(account.use)
      if let judged = groups[subject]?[known], judged.use.day - account.use.day <= Heard.oneAct {
        groups[subject]?[known].day = min(judged.day, account.use.day)
      }
      return
    }
    var judged = judge(account.use, actor: account.actor, other: account.teller, notices, decisions, in: context)
    judged.isAccount = true
    judged.accounts = [account.use]
    // How long before it was met the notice came is not known: that there was one is enough.
    if case .short = judged.verdict { judged.verdict = .met }
    groups[told, default: []].append(judged)
  }

  /// Looks for what should have come before one trigger, among all notices and decisions, which come in the order of their events.
  private func judge(
    _ use: HitUse, actor: PartyIndex, other: PartyIndex, _ notices: [HitUse], _ decisions: [Int], in context: RuleContext
  ) -> Judged {
    let timeline = context.timeline
    let effect = max(use.day, timeline.due(of: use.event) ?? use.day)
    let ownLead = effect - use.day
    let isStrong = timeline.hits[use.hit].marks.contains(.strong)
    let isOwnedUp = context.families(as: .takingBack).contains { context.hears($0, in: use.event) }
    func verdict(_ verdict: Verdict) -> Judged {
      Judged(
        use: use, verdict: verdict, lead: ownLead, day: use.day, sign: isStrong ? .strong : .plain,
        isDeclared: timeline.topics[use.event] != 0, isOwnedUp: isOwnedUp)
    }
    let needed = notice.map { $0.days(topics: context.topicIDs(timeline.topics[use.event])) } ?? 0
    if notice != nil, ownLead >= needed, ownLead > 0 { return verdict(.met) }
    guard context.isLinkable(use.event) else {
      return verdict(.notEvaluable(Reason(.subject, "the message names nothing that an earlier one could be matched by")))
    }
    let pair = PartyPair(actor, other)
    let start = timeline.firstEvent(from: context.alliance.zone.start(of: use.day - lookBack + 1))
    // Records of one instant have no order: minutes give all their lines the time of the meeting.
    let end = timeline.firstEvent(from: timeline.times[use.event].advanced(by: 1))
    let spoken = notices[notices.bisect { $0.event < start }...].prefix { $0.event < end }.lazy.filter { earlier in
      earlier.event != use.event && expected.from.allows(timeline.party(of: earlier.event), actor: actor, other: other)
        && (timeline.audiences[earlier.event].contains(other) || context.isShared(earlier.event, by: pair))
    }
    let earlier = spoken.first { context.isLinked($0.event, use.event, by: same) }
    if let earlier {
      let lead = effect - earlier.day
      return verdict(lead >= needed ? .met : .short(lead: lead, needed: needed, notice: earlier.event))
    }
    let decidedTogether = decisions.contains { event in
      event >= start && event < end && timeline.audiences[event].isSuperset(of: pair.set) && context.isLinked(event, use.event, by: .topic)
    }
    if decidedTogether { return verdict(.met) }
    if notice == nil, !context.namesItsMatter(use.event),
      let open = spoken.last(where: { context.isOpen($0.event, of: actor, toward: other, until: use.event) })
    {
      return verdict(
        .notEvaluable(
          Reason(.subject, "the message names no topic, and what was said on \(open.day) and not answered may be what it is about")))
    }
    let speakers = [actor, other].filter { (party: PartyIndex) in expected.from.allows(party, actor: actor, other: other) }
    if let unheard = context.unheard(by: speakers, of: pair, in: start..<max(start, end)) { return verdict(.notEvaluable(unheard)) }
    if let gap = context.coverage.gap(for: pair, after: use.day - lookBack, through: use.day - 1) { return verdict(.notEvaluable(gap)) }
    return verdict(ownLead > 0 && notice != nil ? .short(lead: ownLead, needed: needed, notice: use.event) : .none)
  }

  private func track(_ subject: Subject, _ judged: [Judged], in context: RuleContext) -> Track {
    let last = context.lastDay
    let changes = Set(judged.flatMap { [$0.day, $0.day + window] }).filter { $0 <= last }.sorted()
    var builder = SpellBuilder()
    for (position, day) in changes.enumerated() {
      let end = position + 1 < changes.count ? changes[position + 1] - 1 : last
      guard let state = state(inWindow(judged, at: day)) else { continue }
      for number in day.number...end.number { builder.add(Day(number: number), state) }
    }
    let spells = builder.spells.overridden(by: context.unapproved(through: last))
    return Track(subject: subject, last: last, spells: spells, clauses: clauses(inWindow(judged, at: last), subject, context)) {
      episode in
      detail(episode, subject: subject, judged, in: context)
    }
  }

  private func inWindow(_ judged: [Judged], at day: Day) -> [Judged] { judged.filter { $0.day <= day && $0.day > day - window } }

  private func state(_ here: [Judged]) -> Spell.State? {
    let none = here.reduce(0.0) { if case .none = $1.verdict { $0 + $1.count } else { $0 } }
    if let strength = atLeast.highest({ none >= $0 }) {
      // What one side tells of the other is a warning at most.
      return .fired(here.allSatisfy(\.isAccount) ? min(strength, .warn) : strength)
    }
    if here.contains(where: { if case .short = $0.verdict { true } else { false } }) { return .fired(.watch) }
    for case .notEvaluable(let reason) in here.map(\.verdict) { return .notEvaluable(reason) }
    return nil
  }

  private func clauses(_ here: [Judged], _ subject: Subject, _ context: RuleContext) -> [Clause] {
    let who = subject.actor.map(context.name) ?? ""
    if here.isEmpty {
      return [
        Clause(
          "\(who) wrote \(trigger.text) to the other side in the last \(window) days", found: "not once",
          met: false)
      ]
    }
    return here.map { judged in
      let found: String
      var met = true
      switch judged.verdict {
      case .met:
        found = judged.lead > 0 ? "the message itself names a day \(counted(judged.lead, "day")) ahead" : "came in time"
        met = false
      case .short(let lead, let needed, _): found = "came \(counted(lead, "day")) ahead, agreed are \(needed)"
      case .none: found = "nothing within \(counted(lookBack, "day")) before"
      case .notEvaluable(let reason):
        found = "cannot be judged: \(reason.text)"
        met = false
      }
      return Clause("\(judged.day): '\(expected.families.joined(separator: "' or '"))' before it is missing", found: found, met: met)
    }
  }

  private func detail(_ episode: Episode, subject: Subject, _ judged: [Judged], in context: RuleContext) -> Detail {
    let here = judged.filter { $0.day <= episode.days.upperBound && $0.day > episode.days.lowerBound - window }
    let unmet = here.filter { if case .none = $0.verdict { true } else if case .short = $0.verdict { true } else { false } }
    var evidence: [Evidence] = []
    var leads: [String] = []
    for judged in unmet {
      if case .short(let lead, let needed, let notice) = judged.verdict {
        if notice != judged.use.event { evidence.append(Evidence(event: notice, role: "notice")) }
        leads.append("\(lead) of \(needed) days")
      }
      if !judged.isAccount { evidence.append(Evidence(event: judged.use.event, hit: judged.use.hit, role: trigger.own.first ?? "trigger")) }
      evidence += judged.accounts.map { Evidence(event: $0.event, hit: $0.hit, role: "account") }
    }
    if subject.actor == nil { return account(unmet, evidence, subject, in: context) }
    let isConfirmed = unmet.contains { !$0.accounts.isEmpty }
    let actor = subject.actor.map(context.name) ?? ""
    let other = subject.toward.map(context.name) ?? ""
    let what = context.shown(trigger.own.first ?? "")
    let topics = context.topicIDs(context.links(of: unmet.map(\.use.event)).topics)
    let about = topics.isEmpty ? "" : " about \(topics.joined(separator: ", "))"
    let lacking = context.shown(expected.families.first ?? "")
    return Detail(
      sentence: "\(counted(unmet.count, "message")) from \(actor) to \(other)\(about): \(what), "
        + (leads.count == unmet.count
          ? "with less notice than agreed (\(leads.joined(separator: "; ")))." : "without \(lacking) in the \(lookBack) days before.")
        + (isConfirmed ? " \(other) writes of it too." : ""),
      usual: notice.map { $0.text } ?? "",
      threshold:
        "\(thresholds(atLeast.map { decimal($0) })) within \(window) days, a plain phrase counting 1, a strong one 2, what both sides write of 3, half as much again on a declared topic; too little notice is a watch",
      evidence: evidence, weight: unmet.count > 1 || isConfirmed ? 1 : 0.75,
      weightReason: isConfirmed ? "heard from both sides" : "\(counted(unmet.count, "trigger")): 0.75 for one, 1 from two",
      lastHeld: unmet.last?.use.day ?? episode.days.upperBound, holds: false,
      closes: notice == nil
        ? "an earlier word on it, in a place that both sides see" : "a notice that names the change and its day before it takes effect")
  }

  /// What is told by those alone who met it: it names nobody as the one who did it.
  private func account(_ unmet: [Judged], _ evidence: [Evidence], _ subject: Subject, in context: RuleContext) -> Detail {
    let tellers = Set(unmet.compactMap { context.timeline.party(of: $0.use.event) }).sorted().map(context.name)
    let family = unmet.first.map { Int(context.timeline.hits[$0.use.hit].family) }.flatMap {
      context.families.indices.contains($0) ? context.families[$0] : nil
    }
    let writes = tellers.count == 1 ? "writes" : "write"
    let topics = context.topicIDs(context.links(of: unmet.map(\.use.event)).topics)
    let matter = topics.isEmpty ? "it" : topics.joined(separator: ", ")
    var detail = Detail(
      sentence:
        "\(tellers.joined(separator: " and ")) \(writes) of \(matter): \(context.shown(family ?? "")); \(context.shown(expected.families.first ?? "")) is not found in the \(lookBack) days before. This is the account of one side.",
      threshold: "an account that no earlier word explains; a warning at most",
      evidence: evidence, weight: unmet.count > 1 ? 1 : 0.75, weightReason: "\(counted(unmet.count, "account")): 0.75 for one, 1 from two",
      lastHeld: unmet.last?.day ?? context.lastDay, holds: false, closes: "both accounts side by side: who knew what, and since when")
    detail.isAccount = true
    return detail
  }
}

/// How many days ahead a change must be announced.
struct Notice: Sendable {
  var standard: Int
  var topics: [String: Int]
  var isAgreed: Bool

  init(standard: Int, topics: [String: Int] = [:], isAgreed: Bool) {
    self.standard = standard
    self.topics = topics
    self.isAgreed = isAgreed
  }

  /// Of several topics the longest.
  func days(topics ids: [String]) -> Int { ids.compactMap { topics[$0] }.max() ?? standard }

  var text: String {
    let single = topics.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value) days" }
    return ([isAgreed ? "agreed notice: \(standard) days" : "notice: \(standard) days"] + single).joined(separator: ", ")
  }
}
