import Delivery
import Events
import Files
import Harbinger
import Output
import Setup
import Store

extension Nightly {
  /// Judges one alliance and keeps what was found, in one step. One that is broken keeps its last good state, and stops no other; so does one that is not
  /// done when the time is up.
  /// - Parameter end: when nobody waits for it any longer, in the world's seconds.
  func judge(_ member: Member, _ run: Int64, until end: Double?, _ night: inout Night) async throws(StoreError) {
    let began = world.seconds()
    let loaded: Loaded
    do throws(Stop) { loaded = try load(member) } catch { return try leaveOut(member, because: error, &night) }
    let before = try store.ledger(of: loaded.alliance.id)
    let inTime = await inTime(end) { [trust = before.trust] in await judged(loaded, member.file, trust: trust) }
    guard let (judged, void) = inTime else { return leaveToNextRun(member, &night) }
    var judgement = judged.judgement
    judgement.conditions += void
    if let last = before.day, judgement.day < last, judgement.asOf.milliseconds != 0 {
      judgement.conditions.append(
        Condition(
          .stale,
          "the data end on \(judgement.day), and those of the last run ended on \(last): older exports took the place of newer ones; nothing is taken back"
        ))
    }
    let (rules, files) = RuleFingerprint.of(loaded.pack.folder, version: settings.version, besides: member.file)
    if before.rules != rules { try store.keep(pack: rules, files: files) }
    let ledger = before.advanced(by: judgement, rules: rules, on: today)
    let named = judgement.named(by: ledger)
    // A night that does not count leaves neither evidence nor figures behind.
    let isVoid = before.isVoid(judgement, on: today)
    let manifest = Manifest(
      judgement, rules: rules, seconds: world.seconds() - began,
      inputs: Manifest.inputs(of: loaded.alliance, besides: member.file, loaded.pack))
    try store.keep(
      ledger, alerts: isVoid ? [] : (named.alerts + named.suppressed).flatMap { [$0] + $0.folded },
      weeks: isVoid ? [] : WeekFigure.all(of: judgement.course), manifest: manifest, path: member.file, run: run,
      at: world.clock())
    try forget(judged)
    // Before its file could be read it was known by its path.
    try store.drop(member.file)
    try takeOverSideLog(of: member)
    night.alliances.append((judgement.alliance, member))
    night.figures.append(Metrics.Alliance(judged, ledger, manifest, now: loaded.now, budget: portfolio.budgets.alerts))
    note(judgement.conditions, ledger, &night)
    let report = Report(judgement, ledger: ledger, standings: ledger.standings, auditHead: try store.auditHead())
    try write(report, for: member, &night)
  }

  /// What an alliance is judged by.
  private struct Loaded: Sendable {
    var alliance: Alliance
    var pack: RulePack
    var now: Timestamp
    var asOf: Timestamp?
  }

  private func load(_ member: Member) throws(Stop) -> Loaded {
    let alliance = try Loading.alliance(member.file).alliance
    let pack = try Loading.pack(asked: member.rules, allianceFile: member.file, alliance: alliance)
    return Loaded(alliance: alliance, pack: pack, now: try settings.nowThere(alliance.zone), asOf: try settings.asOf(alliance.zone))
  }

  /// Judges, and once more where a source was replaced meanwhile; if it was again, the judgement is void.
  private func judged(_ loaded: Loaded, _ file: String, trust: [String: Double]) async -> (JudgedAlliance, void: [Condition]) {
    let paths = Loading.inputs([file])
    var isRepeated = false
    while true {
      let stamps = Nightly.stamps(of: paths)
      let judged = await JudgedAlliance(
        loaded.alliance, pack: loaded.pack, asOf: loaded.asOf, now: loaded.now, threads: settings.threads, trust: trust)
      if Nightly.stamps(of: paths) == stamps { return (judged, []) }
      if isRepeated {
        return (
          judged, [Condition(.nothing, "the exports were replaced again and again while they were read; this judgement does not count")]
        )
      }
      isRepeated = true
    }
  }

  /// Deletes what earlier nights kept of people who are forgotten by now: where somebody forgot them without the state, or put an older one in its place.
  private func forget(_ judged: JudgedAlliance) throws(StoreError) {
    let alliance = judged.intake.alliance
    guard !alliance.forgotten.people.isEmpty else { return }
    let containers = judged.intake.timeline.containers
    let places = judged.intake.forgottenPlaces.filter { containers.indices.contains(Int($0.container)) }.map {
      RecordPlace(source: containers[Int($0.container)], offset: $0.offset, part: Int($0.part))
    }
    try Forgetting.again(alliance, at: Set(places), in: store, now: world.clock())
  }

  private static func stamps(of paths: [String]) -> [FileStamp?] {
    paths.flatMap { path in
      [FileStamp(path)] + (Path.isFolder(path) ? Folder.everything(below: path).map { FileStamp(Path.join(path, $0)) } : [])
    }
  }

  /// Keeps that an alliance could not be looked at.
  private func leaveOut(_ member: Member, because stop: Stop, _ night: inout Night) throws(StoreError) {
    let id = try store.alliance(at: member.file) ?? member.file
    let before = try store.ledger(of: id)
    let why = Condition(.configuration, "\(member.file) could not be judged: \(stop.mistake)", source: member.file)
    var judgement = Judgement(unjudged: id, because: why, now: settings.now)
    judgement.purpose = before.about.purpose
    let ledger = before.advanced(by: judgement, on: today)
    // Said once: what is known is in the state, and in the exit code.
    if !before.inputs.contains(where: { $0.ended == nil && $0.isAbout(why) }) { for line in stop.commandLines { world.complain(line) } }
    try store.keep(ledger, of: id, path: member.file)
    night.alliances.append((id, member))
    var figures = Metrics.Alliance(id: id, ledger, budget: portfolio.budgets.alerts)
    figures.isJudged = false
    night.figures.append(figures)
    note(judgement.conditions, ledger, &night)
  }

  /// What the conditions mean for the exit code; those that somebody acknowledged mean nothing.
  private func note(_ conditions: [Condition], _ ledger: Ledger, _ night: inout Night) {
    for condition in conditions where !ledger.isAcknowledged(condition) {
      switch condition.kind {
      case .configuration: night.codes.insert(.configuration)
      case .nothing, .missing, .stale: night.codes.insert(.input)
      case .unreadable: night.codes.insert(.partial)
      case .approval: break
      }
    }
  }

  /// Writes the reports that the deliveries of files ask for.
  private func write(_ report: Report, for member: Member, _ night: inout Night) throws(StoreError) {
    for delivery in portfolio.deliveries where member.takes(delivery) {
      guard case .files(_, let formats) = delivery.channel, !settings.isTrial else { continue }
      let texts = ReportFormat.all.filter { formats.contains($0.id) }.map { format in
        (name: "\(report.judgement.alliance).\(format.ending)", text: Printable.text(format.render([report])))
      }
      do throws(DeliveryFailure) { try courier.put(texts, as: delivery) } catch {
        world.complain("\(error)")
        night.codes.insert(.delivery)
        night.count(delivery.id, failed: texts.count)
        continue
      }
      night.count(delivery.id, delivered: texts.count)
      let hashes = texts.map { "\($0.name)=\(Checksum.of($0.text).prefix(16))" }
      let what = (["channel=\(delivery.id)"] + hashes).joined(separator: " ")
      try store.record([AuditEntry(.delivery, alliance: report.judgement.alliance, what: what)], at: world.clock())
    }
  }
}

extension Stop {
  /// What is mailed of it: where the first mistake stands, be it in the alliance file, its override or its rules. What the line says may quote the file, with the
  /// names of people in it, and is for the operator alone.
  fileprivate var mistake: String {
    let said = lines.compactMap { $0.split(separator: "\n").first }.first { !$0.contains(": warning: ") }
    guard let said else { return "its configuration is not valid" }
    let place = said.firstRange(of: ": ").map { said[..<$0.lowerBound] } ?? said
    return place.last?.isNumber == true ? "the mistake stands at \(place)" : String(said)
  }
}

extension ReportFormat {
  /// How the names of its files end.
  fileprivate var ending: String { ["text": "txt", "markdown": "md"][id] ?? id }
}
