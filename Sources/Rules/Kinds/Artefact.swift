import Events
import Setup
import Output

/// Something that should be on record by a certain point in the life of an alliance, or again every so often.
struct Artefact: Sendable {
  /// What is looked for; any one of it will do.
  struct Wanted: Sendable {
    var families: [String]
    /// The id of a declared topic.
    var topic: String?
    /// Words of a meeting's title, and of a file's name.
    var meetings: [String]
    var files: [String]

    var isEmpty: Bool { families.isEmpty && topic == nil && meetings.isEmpty && files.isEmpty }
  }

  /// What the time counts from.
  enum Anchor: String, Sendable {
    case start, stage, alert
  }

  var wanted: Wanted
  /// Days after the anchor.
  var days: Int
  var after: Anchor
  /// Days after which it is needed again.
  var every: Int?
  /// The stage whose beginning counts; all of them if `nil`.
  var stage: LifeStage?
  var byEach: Bool
  var called: String

  func tracks(_ context: RuleContext) -> [Track] {
    let subjects = byEach ? MeasureScope.party.subjects(in: context) : MeasureScope.alliance.subjects(in: context)
    return subjects.map { track($0, in: context) }
  }

  /// The days from which the time counts.
  private func anchors(_ alliance: Alliance) -> [Day] {
    switch after {
    case .start, .alert: alliance.start.map { [$0] } ?? []
    case .stage: alliance.stages.filter { stage == nil || $0.stage == stage }.map(\.from)
    }
  }

  private func track(_ subject: Subject, in context: RuleContext) -> Track {
    let subject = Subject(actor: subject.actor, label: "")
    guard let covered = context.coverage.lastDay(for: nil) else {
      return Track(subject, notEvaluable: Reason(.data, "no source covers anything"), on: context.lastDay)
    }
    let last = min(context.lastDay, covered)
    let begun = anchors(context.alliance).filter { $0 <= last }
    guard let newest = begun.last else {
      let clause = Clause(
        "the alliance file says when \(after == .start ? "the alliance" : "a stage") began", found: "it does not", met: false)
      let reason = Reason(.stage, "the alliance file gives no \(after == .start ? "start" : "such stage")")
      return Track(subject, notEvaluable: reason, on: last, clauses: [clause])
    }
    let seen = wanted.days(in: context, by: subject.actor)
    var builder = SpellBuilder()
    for (position, from) in begun.enumerated() {
      let end = position + 1 < begun.count ? begun[position + 1] - 1 : last
      fill(&builder, from: from, through: end, seen, in: context)
    }
    let lastSeen = seen.last { $0 >= newest && $0 <= last }
    let isSeen = lastSeen != nil
    let due = (every == nil ? nil : lastSeen.map { $0 + (every ?? 0) }) ?? newest + days
    let isOnRecord = lastSeen.map { seen in every.map { last - seen <= $0 } ?? true } ?? false
    let span = every.map { " in the last \(counted($0, "day"))" } ?? ""
    let clauses = [
      Clause(
        "\(called) was due \(counted(days, "day")) after \(newest)", found: "\(counted(last - newest, "day")) have passed",
        met: newest + days < last),
      Clause("it is not on record\(span)", found: lastSeen.map { "last on \($0)" } ?? "never", met: !isOnRecord),
    ]
    var track = Track(
      subject: subject, last: last, spells: builder.spells, pending: !isSeen && due >= last ? due : nil, clauses: clauses
    ) { episode in
      detail(episode, subject: subject, begun, seen, in: context)
    }
    track = track.barred(in: context, wording: false)
    if wanted.readsContent { track.spells = track.spells.overridden(by: context.unapproved(through: track.last)) }
    return track
  }

  private func fill(_ builder: inout SpellBuilder, from: Day, through end: Day, _ seen: [Day], in context: RuleContext) {
    guard from <= end else { return }
    for number in from.number...end.number {
      let day = Day(number: number)
      guard let overdue = overdue(on: day, from: from, seen), overdue > 0 else { continue }
      if let gap = context.coverage.gap(for: nil, after: from - 1, through: day) {
        builder.add(day, .notEvaluable(gap))
      } else {
        builder.add(day, .fired(overdue > self.days ? .warn : .watch))
      }
    }
  }

  /// Days since it became due; `nil` while it is there.
  private func overdue(on day: Day, from: Day, _ seen: [Day]) -> Int? {
    let last = seen.last { $0 >= from && $0 <= day }
    if let last { return every.map { day - last - $0 } }
    return day - from - days
  }

  private func detail(_ episode: Episode, subject: Subject, _ begun: [Day], _ seen: [Day], in context: RuleContext) -> Detail {
    let end = episode.days.upperBound
    let from = begun.last { $0 <= end } ?? end
    let last = seen.last { $0 <= end && $0 >= from }
    let whose = subject.actor.map { " by \(context.name($0))" } ?? ""
    let since =
      last.map { "last on \($0)" }
      ?? "\(counted(end - from, "day")) after \(after == .start ? "the start of the alliance" : "the stage began") (\(from))"
    return Detail(
      sentence: "Not on record\(whose): \(called), \(since).",
      usual: "expected within \(days) days" + (every.map { ", and again every \($0)" } ?? ""),
      threshold: "\(days) days (watch), \(2 * days) days (warn)", evidence: [], weight: 1, weightReason: "a covered record without it",
      lastHeld: end, holds: true, closes: "\(called), in a place that both sides can see")
  }
}

extension Artefact.Wanted {
  /// Whether finding it means reading what people wrote.
  var readsContent: Bool { !families.isEmpty || topic != nil }

  /// The days on which it was on record in a place that two parties could see, ascending.
  func days(in context: RuleContext, by party: PartyIndex?) -> [Day] {
    let timeline = context.timeline
    let heard = Set(families.compactMap(context.family).flatMap { context.hits[$0] }.filter { $0.weight >= 1 }.map(\.event))
    let bit = topic.flatMap { id in context.alliance.topics.firstIndex { $0.id == id } }.map { UInt64(1) << UInt64($0) } ?? 0
    let titles = meetings.map { $0.lowercased() }
    let names = files.map { $0.lowercased() }
    let containers =
      names.isEmpty
      ? []
      : timeline.containers.map { path -> Bool in
        let path = path.lowercased()
        return names.contains { path.contains($0) }
      }
    var days: [Day] = []
    for event in 0..<context.count {
      let isInFile =
        containers.indices.contains(Int(timeline.places[event].container)) && containers[Int(timeline.places[event].container)]
      let isSaid =
        heard.contains(event) || timeline.topics[event] & bit != 0
        || (timeline.kinds[event] == .meeting && !titles.isEmpty && isMeeting(event, titles, timeline))
      // What one party says among itself is no agreement; a file that was exported is there for all.
      let isShared = timeline.audiences[event].count > 1 || timeline.kinds[event] == .minute
      guard isInFile || isSaid && isShared, party == nil || timeline.party(of: event) == party, days.last != context.days[event] else {
        continue
      }
      days.append(context.days[event])
    }
    return days
  }

  private func isMeeting(_ event: Int, _ titles: [String], _ timeline: Timeline) -> Bool {
    guard !timeline.flags[event].contains(.cancelled), timeline.subjects[event] >= 0 else { return false }
    let title = timeline.names.string(timeline.subjects[event])
    return titles.contains { title.contains($0) }
  }
}
