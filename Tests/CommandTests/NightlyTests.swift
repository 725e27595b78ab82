import Foundation
import Testing

/// A portfolio night after night, as cron runs it.
@Suite(.serialized) struct NightlyTests {
  /// A folder with two alliances and a portfolio of them.
  private func desk(_ more: String = "") throws -> Desk {
    let desk = try Desk(samples: "healthy", "souring")
    try portfolio(more).write(toFile: desk["portfolio.yaml"], atomically: true, encoding: .utf8)
    return desk
  }

  private func portfolio(_ more: String) -> String {
    "portfolio: both\nalliances: [healthy, souring]\nrules: \(FileManager.default.currentDirectoryPath)/rules\n\(more)"
  }

  private func night(_ desk: Desk, _ now: String = "2026-08-31", _ options: String = "") throws -> Command {
    try Command("nightly '\(desk["portfolio.yaml"])' --now \(now) \(options)")
  }

  /// The lines of all alerts.
  private func alerts(_ desk: Desk) throws -> [String] {
    try Command("alerts --all --portfolio '\(desk["portfolio.yaml"])'").output.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("  ") && $0.dropFirst(2).prefix { $0.isLetter || $0.isNumber }.count == 8 }
  }

  private func subjects(_ run: Command) -> [String] { run.output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("[") } }

  @Test func theFirstNightSumsUpAndTheSameNightAgainSaysNothing() throws {
    let desk = try desk()
    defer { desk.remove() }
    let first = try night(desk)
    #expect(first.code == 0 && first.errors.isEmpty)
    #expect(subjects(first).count == 2 && subjects(first).allSatisfy { $0.contains("first night: ") })
    let state = try Data(contentsOf: URL(filePath: desk["state/state.sqlite"]))
    let second = try night(desk)
    #expect(second.code == 0 && second.output.isEmpty && second.errors.isEmpty)
    #expect(state.count > 0)
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    #expect(try Command("state check \(portfolio)").output.contains("is whole"))
    let log = try Command("state log \(portfolio)").output
    #expect(log.split(separator: "\n").count { $0.contains("first night: ") } == 2)
  }

  @Test func aTrialChangesNothing() throws {
    let desk = try desk()
    defer { desk.remove() }
    let trial = try night(desk, "2026-08-31", "--dry-run")
    #expect(trial.code == 0 && trial.output.contains("Would tell stdout:\n["))
    #expect(!FileManager.default.fileExists(atPath: desk["state"]))
  }

  @Test func twoRunsAtOnceAreOne() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/flock")
    holder.arguments = [desk["state/lock"], "sleep", "30"]
    try holder.run()
    defer { holder.terminate() }
    // The lock is taken when the other program has begun.
    var run = try night(desk)
    for _ in 0..<50 where run.code != 4 { run = try night(desk) }
    #expect(run.code == 4 && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test func aBrokenAllianceStopsNoOtherAndIsToldOnce() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let good = try desk.text("souring/alliance.yaml")
    try "alliance: [\n".write(toFile: desk["souring/alliance.yaml"], atomically: true, encoding: .utf8)
    let broken = try night(desk)
    #expect(broken.code == 2 && broken.errors.contains("souring/alliance.yaml:2:1: "))
    #expect(
      subjects(broken) == ["[veldhaven-brightarm] about the input (13 open)"]
        && broken.output.replacing("\n    ", with: " ").contains("could not be judged: the mistake stands at "))
    let again = try night(desk)
    #expect(again.code == 2 && again.output.isEmpty && again.errors.isEmpty)
    // Its last good state stands.
    #expect(try Command("alerts --portfolio '\(desk["portfolio.yaml"])'").output.contains("veldhaven-brightarm: 13 alerts open"))
    try good.write(toFile: desk["souring/alliance.yaml"], atomically: true, encoding: .utf8)
    #expect(try night(desk).code == 0)
  }

  @Test func aMissingExportIsToldOnceResolvesNothingAndMayBeKnown() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    try FileManager.default.moveItem(atPath: desk["souring/exports/mail.mbox"], toPath: desk["away.mbox"])
    let missing = try night(desk)
    #expect(missing.code == 3 && subjects(missing) == ["[veldhaven-brightarm] about the input (13 open)"])
    #expect(missing.output.contains("exports/mail.mbox is not there"))
    let again = try night(desk)
    #expect(again.code == 3 && again.output.isEmpty)
    // A void night leaves nothing behind that no alert stands for.
    let orphans =
      "SELECT count(*) FROM evidence e WHERE NOT EXISTS (SELECT 1 FROM alert a WHERE a.alliance = e.alliance AND a.id = e.alert)"
    let count = try Command.shell(
      "python3 -c \"import sqlite3; print(sqlite3.connect('\(desk["state/state.sqlite"])').execute('\(orphans)').fetchone()[0])\"")
    #expect(count.output == "0\n")
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    let known = try Command("ack exports/mail.mbox --alliance veldhaven-brightarm --by office --why 'export is late' \(portfolio)")
    #expect(known.code == 0 && known.output.contains("Known: exports/mail.mbox of veldhaven-brightarm"))
    #expect(try night(desk).code == 0)
    try FileManager.default.moveItem(atPath: desk["away.mbox"], toPath: desk["souring/exports/mail.mbox"])
    let back = try night(desk)
    #expect(back.code == 0 && back.output.isEmpty)
    let alerts = try Command("alerts \(portfolio)").output
    #expect(alerts.contains("veldhaven-brightarm: 13 alerts open") && !alerts.contains("is not there"))
  }

  /// Neither a clock that goes back nor an older export takes anything back.
  @Test func timeThatGoesBackTakesNothingBack() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let before = try alerts(desk)
    #expect(try night(desk, "2026-08-30").output.isEmpty)
    let older = try night(desk, "2026-08-31", "--as-of 2026-05-01")
    #expect(older.code == 3 && older.output.contains("older exports took the place of newer ones"))
    #expect(try alerts(desk) == before && before.count > 12)
    #expect(try night(desk).output.isEmpty)
  }

  @Test func whatPeopleSayIsKept() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    let line = try #require(
      try Command("alerts --alliance veldhaven-brightarm \(portfolio)").output.split(separator: "\n").dropFirst().first)
    let alert = line.split(separator: " ")[0]
    #expect(try Command("verdict \(alert) useful --by veldhaven \(portfolio)").output.contains("Noted: "))
    #expect(try Command("ack \(alert) --by office --why 'on the agenda' \(portfolio)").code == 0)
    let shown = try Command("alerts show \(alert) \(portfolio)").output
    #expect(shown.contains("acknowledged: on the agenda") && shown.contains("useful (veldhaven)") && shown.contains("Evidence ("))
    #expect(try Command("verdict \(alert) good --by veldhaven \(portfolio)").errors.contains("write one of useful, noise, known, unsure"))
    #expect(try Command("alerts show nosuch \(portfolio)").code == 64)
    #expect(try night(desk).output.isEmpty)
  }

  @Test func twoAlliancesOfOneIdAreNotTakenForEachOther() throws {
    let desk = try desk()
    defer { desk.remove() }
    #expect(try night(desk).code == 0)
    try FileManager.default.copyItem(atPath: desk["souring"], toPath: desk["souring-copy"])
    let portfolio = try String(contentsOfFile: desk["portfolio.yaml"], encoding: .utf8)
    try portfolio.replacing("souring]", with: "souring, souring-copy]").write(
      toFile: desk["portfolio.yaml"], atomically: true, encoding: .utf8)
    let run = try night(desk)
    #expect(run.code == 2 && run.errors.contains("souring-copy/alliance.yaml") && run.errors.contains("give their alliances one id"))
    let doctor = try Command("doctor '\(desk["portfolio.yaml"])'")
    #expect(doctor.code == 2 && (doctor.output + doctor.errors).contains("give their alliances one id"))
    try FileManager.default.removeItem(atPath: desk["souring-copy"])
    try portfolio.write(toFile: desk["portfolio.yaml"], atomically: true, encoding: .utf8)
    let again = try night(desk)
    #expect(again.code == 0 && again.output.isEmpty, "what was kept stood")
  }

  /// Who saw what in full stands in the one log, also what was written down while nobody named a state.
  @Test func whatWasShownInFullIsInTheAuditLog() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    let rules = "--rules \(FileManager.default.currentDirectoryPath)/rules"
    #expect(try Command("show 1 2 '\(desk["souring"])' --full --why 'asked by both' --by office \(rules)").code == 0)
    #expect(FileManager.default.fileExists(atPath: desk["souring/disclosures.ndjson"]))
    #expect(try Command("show 1 3 '\(desk["souring"])' --full --why 'a second look' --by board \(rules) \(portfolio)").code == 0)
    #expect(try night(desk).output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk["souring/disclosures.ndjson"]))
    let log = try Command("audit list \(portfolio)").output.split(separator: "\n").filter { $0.contains("  shown  ") }
    #expect(log.count == 2)
    #expect(log.contains { $0.contains("evidence=3") && $0.contains("by board") && $0.contains("why: a second look") })
    #expect(log.contains { $0.contains("evidence=2") && $0.contains("by office") && $0.contains("why: asked by both") })
    #expect(try Command("audit verify \(portfolio)").output.hasPrefix("The audit log holds: "))
  }

  @Test func aChangeOfTheRulesIsSummedUpAndLogged() throws {
    let desk = try desk()
    defer { desk.remove() }
    try FileManager.default.copyItem(atPath: "rules", toPath: desk["rules"])
    try portfolio("").replacing("\(FileManager.default.currentDirectoryPath)/rules", with: "rules")
      .write(toFile: desk["portfolio.yaml"], atomically: true, encoding: .utf8)
    _ = try night(desk)
    try FileManager.default.removeItem(atPath: desk["rules/agreed-meeting-overdue.yaml"])
    let changed = try night(desk)
    #expect(subjects(changed).count == 1 && subjects(changed)[0].hasPrefix("[veldhaven-brightarm] rules changed: "), "\(subjects(changed))")
    let log = try Command("audit list --portfolio '\(desk["portfolio.yaml"])'").output
    #expect(log.contains("agreed-meeting-overdue.yaml=") && log.contains(">none"))
    #expect(try night(desk).output.isEmpty)
  }

  /// A change of wording that not every party has approved holds all the same: the log counts it, and nothing that is told or kept names anybody.
  @Test func theLogCountsChangesOfWordingWithoutApproval() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let change = "append: {ignore_if: [an unreliable narrator]}"
    try desk.write(
      "souring/override.yaml",
      "changes:\n  - {family: loose_labels, \(change), approved_by: [Zebulon Quist, VHL]}\n  - {rule: loose-labels, set: {severity: 5}}\n")
    let changed = try night(desk)
    #expect(changed.code == 0 && changed.errors.isEmpty && !changed.output.contains("Quist"))
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    #expect(try Command("audit list \(portfolio)").output.contains(/override\.yaml=none>[0-9a-f]{16} unapproved=2/))
    #expect(try Command.shell("grep -rc Quist '\(desk["state"])'").output.split(separator: "\n").allSatisfy { $0.hasSuffix(":0") })
    try desk.write("souring/override.yaml", "changes: [{family: loose_labels, \(change), approved_by: [Mila Novak, VHL]}]\n")
    _ = try night(desk)
    #expect(try Command("audit list \(portfolio)").output.contains(/override\.yaml=[0-9a-f]{16}>[0-9a-f]{16} unapproved=0/))
  }

  @Test func howItHasGoneIsOneCommand() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    let history = try Command("history veldhaven-brightarm --from 2026-01-01 \(portfolio)", with: "COLUMNS=80").output
    #expect(history.contains("messages brightarm>veldhaven") && history.contains("covered exports/slack"))
    #expect(history.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let csv = try Command("history veldhaven-brightarm --format csv \(portfolio)").output
    #expect(csv.hasPrefix("\"week\",\"series\",\"value\"\n") && csv.contains("meetings brightarm+veldhaven"))
    let file = desk["course.html"]
    let run = try Command("history veldhaven-brightarm --from 2026-01-01 --format html --output '\(file)' \(portfolio)")
    #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
    let page = try desk.text("course.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Brightarm to Veldhaven") && page.contains("open on the first night"))
    #expect(page == (try Command("history veldhaven-brightarm --from 2026-01-01 --format html \(portfolio)").output))
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    let refused = try Command("history veldhaven-brightarm --output '\(desk["state/course.html"])' \(portfolio)")
    #expect(refused.code == 64 && refused.errors.contains("is read here"))
    #expect(try Command("history veldhaven-brightarm --format pdf \(portfolio)").errors.contains("write one of text, csv, html"))
    #expect(try Command("history nosuch \(portfolio)").errors.contains("known: rivierland-tidemark, veldhaven-brightarm"))
  }

  @Test func aBackupIsPutBack() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let portfolio = "--portfolio '\(desk["portfolio.yaml"])'"
    #expect(try Command("state backup '\(desk["backup.sqlite"])' \(portfolio)").code == 0)
    #expect(try Command("state restore '\(desk["backup.sqlite"])' \(portfolio)").errors.contains("a state is there already"))
    try FileManager.default.removeItem(atPath: desk["state"])
    #expect(try Command("state restore '\(desk["backup.sqlite"])' \(portfolio)").code == 0)
    #expect(try Command("audit list \(portfolio)").output.contains("  restore  backup="))
    #expect(try night(desk).output.isEmpty)
  }

  /// A disk that is full or may not be written to: a message, exit code 1, and the last good state.
  @Test(arguments: ["size=400k", "ro"]) func aDiskThatTakesNothingLosesNothing(options: String) throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    let small = desk["small"]
    try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    guard try Command.shell("mount -t tmpfs -o size=400k tmpfs '\(small)'").code == 0 else {
      // Mounting takes rights that not every machine gives; CI runs as root.
      #expect(getuid() != 0)
      return
    }
    defer { _ = try? Command.shell("umount '\(small)'") }
    _ = try Command.shell(
      "cp '\(desk["state"])'/state.sqlite '\(small)'/ && \(options == "ro" ? "mount -o remount,ro '\(small)'" : "dd if=/dev/zero of='\(small)'/rest bs=1k; true")"
    )
    let run = try night(desk, "2026-09-01", "--state '\(small)'")
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains(options == "ro" ? "Read-only file system" : "the disk is full"), "\(run.errors)")
    _ = try Command.shell("mount -o remount,rw '\(small)'; rm -f '\(small)/rest'; cp '\(small)'/state.sqlite '\(desk["after.sqlite"])'")
    #expect(try Command("state check --state '\(small)'").output.contains("is whole"))
  }
}
