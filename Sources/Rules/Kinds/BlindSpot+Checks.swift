import Events
import Setup
import Output

extension BlindSpot {
  /// Records of a source in four weeks against its usual four weeks; `thin` below a tenth, while the other sources keep at least half of theirs.
  func thinTrack(_ source: Int, in context: RuleContext) -> Track {
    let path = context.timeline.sourceTable[source].path
    let subject = Subject(label: path)
    func series(_ isWanted: (Int) -> Bool) -> DaySeries {
      context.series((0..<context.count).filter { isWanted(Int(context.timeline.sources[$0])) }.map { (context.days[$0], 1) })
    }
    guard let covered = context.coverage.sources[source], context.timeline.sourceTable.count > 1 else {
      return Track(subject, notEvaluable: Reason(.data, "there is no other source to compare \(path) with"), on: context.lastDay)
    }
    let own = series { $0 == source }
    let others = series { $0 != source }
    let last = min(context.lastDay, covered.upperBound)
    let weekly = Weekly(from: covered.lowerBound + 6 * 28, through: last, weeks: 1) { day -> Result<Thinness, NotJudged> in
      let before = own.sums(ofDays: 28, after: covered.lowerBound - 1, through: day - 28)
      let around = others.sums(ofDays: 28, after: covered.lowerBound - 1, through: day - 28)
      guard before.count >= 5, let usual = Statistics.median(before), usual >= 20, let usualAround = Statistics.median(around) else {
        return .failure(NotJudged(Reason(.volume, "too few earlier records of \(path) to compare with")))
      }
      let seen = own.sum(after: day - 28, through: day)
      return .success(
        Thinness(
          seen: seen, usual: usual,
          isThin: seen < 0.1 * usual && others.sum(after: day - 28, through: day) >= 0.5 * usualAround && usualAround > 0))
    } strength: {
      $0.isThin ? .warn : nil
    }
    let found = try? weekly.newest?.get()
    let clauses = [
      Clause(
        "\(path) holds less than a tenth of its usual records in 28 days, the other sources at least half",
        found: found.map { "\(decimal($0.seen)) where \(decimal($0.usual)) are usual" } ?? "too little to compare with",
        met: found?.isThin ?? false)
    ]
    guard weekly.newest != nil else {
      return Track(subject, notEvaluable: Reason(.history, "less than 24 weeks of \(path)"), on: last, clauses: clauses)
    }
    return Track(subject: subject, last: last, spells: weekly.spells, clauses: clauses) { episode in
      let end = episode.days.upperBound
      let seen = own.sum(after: end - 28, through: end)
      return Detail(
        sentence: "\(path) holds \(counted(Int(seen), "record")) in the 28 days up to \(end), while the other sources go on as before.",
        usual: found.map { "about \(decimal($0.usual)) records" } ?? "", threshold: "less than a tenth of the usual", evidence: [],
        weight: 1, weightReason: "records of the source", lastHeld: end, holds: true,
        closes: "a complete export of this source, or a word on where the exchange has moved")
    }
  }

  /// Days on which a source has held nothing for far longer than usual, while the others go on.
  func gapTrack(_ source: Int, in context: RuleContext) -> Track {
    let path = context.timeline.sourceTable[source].path
    let subject = Subject(label: "\(path), a hole")
    guard let covered = context.coverage.sources[source], context.timeline.sourceTable.count > 1 else {
      return Track(subject, notEvaluable: Reason(.data, "there is no other source to compare \(path) with"), on: context.lastDay)
    }
    let last = min(context.lastDay, covered.upperBound)
    let holes = context.coverage.interruptions[source]
    let spells = holes.map { Spell(days: $0.known...$0.days.upperBound, state: .fired(.warn)) }
    let current = holes.last.flatMap { $0.days.upperBound == last ? $0 : nil }
    let clauses = [
      Clause(
        "\(path) holds nothing for \(Interruption.leastText), while others go on",
        found: current.map { "nothing since \($0.days.lowerBound)" } ?? "records", met: current != nil)
    ]
    return Track(subject: subject, last: last, spells: spells, clauses: clauses) { episode in
      let hole = holes.last { $0.known <= episode.days.upperBound } ?? holes[0]
      return Detail(
        sentence: "\(hole.text(path, through: last)): absence and falling contact are not judged over these days.",
        usual: "records every \(counted(hole.usual, "day"))",
        threshold: "\(hole.known - hole.days.lowerBound) days, at least half the usual in the other sources", evidence: [], weight: 1,
        weightReason: "days without records", lastHeld: episode.days.upperBound, holds: true,
        closes: "the missing days of this source, or a word on where the exchange has moved")
    }
  }

  private struct Thinness: Sendable {
    var seen: Double
    var usual: Double
    var isThin: Bool
  }

  /// Words per message of a party, 1.5 times longer or shorter than usual.
  func styleTrack(_ party: Subject, in context: RuleContext) -> Track {
    let subject = Subject(actor: party.actor, label: "style")
    let use = MeasureUse(id: Measure.wordsPerMessage.id, families: [], scope: .party)
    guard let actor = party.actor, case .level(let level) = use.quantity(party, in: context),
      let covered = context.coverage.lastDay(for: nil), let first = context.coverage.firstDay(for: nil)
    else { return Track(subject, notEvaluable: Reason(.data, "no messages"), on: context.lastDay) }
    let last = min(context.lastDay, covered)
    let weekly = Weekly(from: first + 118, through: last, weeks: 2) { day -> Result<(now: Double, before: Double), NotJudged> in
      level.value(after: day - 28, through: day).flatMap { now in
        level.value(after: max(first - 1, day - 42 - 180), through: day - 42).map { (now.value, $0.value) }
      }
    } strength: { figures in
      let ratio = figures.now / max(figures.before, 1)
      return ratio >= 1.5 || ratio <= 1 / 1.5 ? .watch : nil
    }
    let found = try? weekly.newest?.get()
    let clauses = [
      Clause(
        "words per message of \(context.name(actor)) 1.5 times longer or shorter than usual",
        found: found.map { "\(decimal($0.now, 1)) where \(decimal($0.before, 1)) are usual" } ?? "too few messages",
        met: found.map { $0.now >= 1.5 * $0.before || $0.now * 1.5 <= $0.before } ?? false)
    ]
    guard weekly.newest != nil else {
      return Track(subject, notEvaluable: Reason(.history, "less than 17 weeks of messages"), on: last, clauses: clauses)
    }
    return Track(subject: subject, last: last, spells: weekly.spells, clauses: clauses) { episode in
      let end = Weekly<(now: Double, before: Double)>.weekEnd(of: episode.days.upperBound)
      let now = (try? level.value(after: end - 28, through: end).get().value) ?? 0
      let before = (try? level.value(after: max(first - 1, end - 42 - 180), through: end - 42).get().value) ?? 0
      return Detail(
        sentence:
          "Messages of \(context.name(actor)) hold \(decimal(now, 1)) words on average in the 28 days up to \(end), \(decimal(before, 1)) before: they are recorded otherwise, or written by a program.",
        usual: "\(decimal(before, 1)) words", threshold: "1.5 times longer or shorter", evidence: [], weight: 1,
        weightReason: "lengths of messages", lastHeld: episode.days.upperBound, holds: true,
        closes: "the same way of recording again, or half a year of the new one")
    }
  }

  /// Days on which a party writes, but with fewer people than wording may be judged of.
  func writersTrack(_ party: Subject, in context: RuleContext) -> Track {
    let subject = Subject(actor: party.actor, label: "writers")
    guard let actor = party.actor else { return Track(subject, notEvaluable: Reason(.data, "no party"), on: context.lastDay) }
    let needed = context.alliance.privacy.minimumWriters
    var builder = SpellBuilder()
    // The count looks back over 90 days: before that it is small for everybody.
    if context.firstDay + 90 <= context.lastDay {
      for number in (context.firstDay + 90).number...context.lastDay.number {
        let count = context.writers.count(actor, on: Day(number: number))
        builder.add(Day(number: number), count > 0 && count < needed ? .fired(.watch) : nil)
      }
    }
    let now = context.writers.count(actor, on: context.lastDay)
    let clauses = [
      Clause("\(context.name(actor)) has fewer than \(needed) writers in 90 days", found: "\(now)", met: now > 0 && now < needed)
    ]
    guard context.firstDay + 90 <= context.lastDay else {
      return Track(
        subject, notEvaluable: Reason(.history, "\(context.lastDay - context.firstDay) of 90 days"), on: context.lastDay, clauses: clauses)
    }
    return Track(subject: subject, last: context.lastDay, spells: builder.spells, clauses: clauses) { episode in
      let count = context.writers.count(actor, on: episode.days.upperBound)
      return Detail(
        sentence:
          "\(context.name(actor)) has \(counted(count, "writer")) in the 90 days up to \(episode.days.upperBound); wording of either side is not judged below \(needed).",
        threshold: "fewer than \(needed) writers", evidence: [], weight: 1, weightReason: "number of writers",
        lastHeld: episode.days.upperBound, holds: true, closes: "more people of this side in the exchange, or in the export")
    }
  }
}
