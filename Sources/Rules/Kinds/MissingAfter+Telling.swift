import Events
import Lexicon
import Output

extension MissingAfter {
  /// So many single triggers are listed by `explain`, of those that wait and of those that were closed last.
  private static let listed = 8

  /// The sum first, then what is open and what closed the others: who, on which day, where. People are never named.
  func clauses(_ opens: [Open], at day: Day, _ subject: Subject, _ context: RuleContext) -> [Clause] {
    let late = overdue(opens, at: day)
    let waiting = opens.filter { $0.closed == nil && ($0.term(at: day).due.watch.map { day <= $0 } ?? false) }
    let closed = opens.filter { $0.closed != nil }
    let needed = atLeast?.first?.value ?? 1
    let whom = subject.actor.map { " from \(context.name($0))" } ?? ""
    let what = trigger.families.isEmpty ? trigger.role : "'\(trigger.families.joined(separator: "' or '"))'"
    let sum = Clause(
      "at least \(decimal(needed)) of \(what) without \(expected.text)\(whom) within \(deadline.text)",
      found: "\(late.count) overdue, \(waiting.count) not yet due, \(closed.count) answered", met: Double(late.count) >= needed)
    let open = opens.filter { $0.closed == nil && day <= $0.dropped }.prefix(Self.listed).map { clause($0, at: day, context) }
    let done = closed.suffix(Self.listed).map { clause($0, at: day, context) }
    return [sum] + open + done
  }

  private func clause(_ open: Open, at day: Day, _ context: RuleContext) -> Clause {
    let condition = "\(open.use.day): \(trigger.role)\(open.use.isMutual ? "" : " of \(context.name(open.use.from))") stays open"
    let held =
      open.holding.isEmpty ? "" : ", \(open.holding.count == 1 ? "a holding reply" : "\(open.holding.count) holding replies") before"
    if let closed = open.closed {
      if closed.event == open.use.event { return Clause(condition, found: "closed in the same message", met: false) }
      let who = context.timeline.party(of: closed.event).map { "by \(context.name($0)) " } ?? ""
      return Clause(
        condition, found: "closed \(who)on \(closed.day) \(place(of: closed.event, context, open.use.event))\(held)", met: false)
    }
    let term = open.term(at: day)
    let moved = open.terms.count > 1 ? ", moved from \(open.terms[0].due.watch.map { "\($0)" } ?? "")" : ""
    let holding = open.holding.isEmpty ? "" : "; \(counted(open.holding.count, "holding reply", "holding replies")) so far"
    return Clause(condition, found: "open, due \(term.due.watch.map { "\($0)" } ?? "")\(moved)\(holding)", met: open.isOverdue(at: day))
  }

  /// Where a word stands, seen from the trigger.
  private func place(of event: Int, _ context: RuleContext, _ trigger: Int) -> String {
    let timeline = context.timeline
    switch timeline.kinds[event] {
    case .minute: return "in minutes of both"
    case .meeting: return "in a meeting of both"
    case .utterance: return "in a meeting"
    default: break
    }
    if timeline.replyParents[event] == Int32(trigger)
      || timeline.threads[event] >= 0 && timeline.threads[event] == timeline.threads[trigger]
    {
      return "in the same thread"
    }
    let isElsewhere = timeline.channels[event] >= 0 && timeline.channels[event] != timeline.channels[trigger]
    if !isElsewhere { return "in another thread of the same place" }
    return "in another place\(linkText(event, trigger, context))"
  }

  private func linkText(_ event: Int, _ trigger: Int, _ context: RuleContext) -> String {
    let topics = context.topicIDs(context.timeline.topics[event] & context.timeline.topics[trigger])
    if !topics.isEmpty { return ", about \(topics.joined(separator: ", "))" }
    let shared = Set(context.timeline.references(of: event)).intersection(context.timeline.references(of: trigger))
    return shared.isEmpty ? "" : ", with the same reference"
  }

  // MARK: Detail

  func detail(_ episode: Episode, subject: Subject, _ opens: [Open], in context: RuleContext) -> Detail {
    let end = episode.days.upperBound
    let late = overdue(opens, at: end)
    let oldest = late.map(\.use.day).min() ?? end
    let topics = context.topicIDs(context.links(of: late.map(\.use.event)).topics)
    let about = topics.isEmpty ? "" : " about \(topics.joined(separator: ", "))"
    let level =
      atLeast.map { "\(thresholds($0.map { decimal($0) })) within \(window) days" }
      ?? "\(deadline.text) (watch), twice (warn) and four times as long (critical)"
    var detail = Detail(
      sentence: sentence(late.count, subject, about, oldest, context),
      usual: "expected within \(deadline.text)\(deadline.isAgreed ? ", as agreed" : "")", threshold: level,
      evidence: late.map { Evidence(event: $0.use.event, hit: $0.use.hit, role: trigger.role) },
      weight: late.count > 1 ? 1 : 0.75,
      weightReason: "\(counted(late.count, "trigger")): 0.75 for one, 1 from two",
      lastHeld: atLeast == nil ? end : late.last?.use.day ?? end, holds: atLeast == nil,
      closes: closes(context))
    let again = late.reduce(0) { $0 + $1.chased.count { $0 <= end } }
    if again > 0 { detail.sentence += " Asked again \(again == 1 ? "once" : "\(again) times")." }
    if !late.isEmpty, late.allSatisfy(\.use.isAccount) {
      detail.isAccount = true
      detail.sentence += " This is the account of one side."
    }
    return detail
  }

  private func sentence(_ count: Int, _ subject: Subject, _ about: String, _ oldest: Day, _ context: RuleContext) -> String {
    let actor = subject.actor.map(context.name) ?? ""
    let toward = subject.toward.map(context.name) ?? ""
    let both = subject.pair.map { "\(context.name($0.first)) and \(context.name($0.second))" } ?? ""
    let lacking = expected.families.isEmpty ? "\(expected.text)" : context.shown(expected.families[0])
    switch trigger {
    case .heard(let heard):
      let shown = context.shown(heard.families.first ?? "")
      if subject.actor == nil {
        return
          "\(counted(count, "message")) between \(both)\(about): \(shown); no \(bare(lacking)) within \(deadline.text), the oldest since \(oldest)."
      }
      if expected.from == .same {
        return "\(counted(count, "message")) from \(actor) to \(toward)\(about): \(shown); no \(bare(lacking)) within \(deadline.text)."
      }
      if isRequest(heard, context) || expected.families.isEmpty {
        return "\(counted(count, "request")) from \(toward) to \(actor)\(about) without an answer, the oldest since \(oldest)."
      }
      return
        "\(counted(count, "message")) from \(toward) to \(actor)\(about): \(shown); no \(bare(lacking)) within \(deadline.text), the oldest since \(oldest)."
    case .newcomer(let who):
      let new = who == .person ? counted(count, "new person", "new people") : "A new party"
      let whose =
        subject.actor == nil
        ? " between \(both)" : expected.from == .same ? " of \(actor) towards \(toward)" : " of \(toward) towards \(actor)"
      return "\(new)\(whose) since \(oldest); no \(bare(lacking)) within \(deadline.text)."
    case .decision:
      return "\(counted(count, "decision")) of \(both)\(about) without \(lacking) within \(deadline.text), the oldest of \(oldest)."
    case .meeting(let titles):
      let named = titles == ["any"] ? "" : " called '\(titles.joined(separator: "' or '"))'"
      return "\(counted(count, "meeting"))\(named) of \(both) without \(lacking) within \(deadline.text), the oldest of \(oldest)."
    }
  }

  /// Whether nothing but requests is listened for.
  private func isRequest(_ heard: Heard, _ context: RuleContext) -> Bool {
    let requests = context.families(as: .request)
    return !heard.own.isEmpty && heard.own.allSatisfy { context.family($0).map(requests.contains) ?? false }
  }

  /// `an answer` behind `no`.
  private func bare(_ text: String) -> String {
    for article in ["a ", "an "] where text.hasPrefix(article) { return String(text.dropFirst(article.count)) }
    return text
  }

  private func closes(_ context: RuleContext) -> String {
    if expected.reply { return "an answer, or a word on when it comes, in the thread or in a meeting" }
    if expected.meeting { return "a meeting of both on it, or minutes that say what came of it" }
    if expected.minutes { return "minutes that both can see" }
    if expected.decision { return "a decision that both can read in the minutes" }
    switch trigger {
    case .newcomer: return "a word of welcome, and who can be asked, in a place that both sides see"
    case .decision, .meeting: return "\(context.shown(expected.families.first ?? "")), in a place that both sides see"
    case .heard:
      return expected.from == .same
        ? "a word that explains it to the other side" : "\(context.shown(expected.families.first ?? "")), in the thread or on the topic"
    }
  }
}
