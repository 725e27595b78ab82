import Foundation
import Testing

/// Whether tonight would work, as an operator asks before the first night and after each change.
@Suite(.serialized) struct DoctorTests {
  /// A folder with two alliances whose exports are a day old, and a portfolio of them.
  private func desk(_ more: String = "") throws -> Desk {
    let desk = try Desk(samples: "healthy", "souring")
    try desk.write(
      "portfolio.yaml",
      "portfolio: both\nalliances: [healthy, souring]\nrules: \(FileManager.default.currentDirectoryPath)/rules\n\(more)")
    try age(desk)
    return desk
  }

  private func age(_ desk: Desk) throws { _ = try Command.shell("find '\(desk.folder.path)' -exec touch -d 2026-08-30T12:00:00Z {} +") }

  private func doctor(_ desk: Desk, _ options: String = "", now: String = "2026-08-31") throws -> Command {
    try Command("doctor '\(desk["portfolio.yaml"])' --now \(now) \(options)")
  }

  /// The lines that begin with a grade and name a check, without both.
  private func lines(_ run: Command, _ grade: String, _ check: String) -> [String] {
    run.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init) }
      .filter { $0.count == 3 && $0[0] == grade && $0[1] == check }.map { $0[2].trimmingCharacters(in: .whitespaces) }
  }

  /// Every name below a folder with rights, owner, size, time and contents, the folders too.
  private func listing(_ desk: Desk) throws -> String {
    try Command.shell(
      "cd '\(desk.folder.path)' && find . -printf '%p %M %u %s %T@ %i\\n' | sort && find . -type f -exec sha256sum {} + | sort"
    ).output
  }

  private func night(_ desk: Desk) throws -> Command { try Command("nightly '\(desk["portfolio.yaml"])' --now 2026-08-31") }

  @Test func aGoodPortfolioIsOkBeforeItsFirstNightAndAfter() throws {
    let desk = try desk()
    defer { desk.remove() }
    let before = try doctor(desk)
    #expect(before.code == 0 && before.errors.isEmpty, "\(before.output)\(before.errors)")
    #expect(before.output.hasSuffix("Tonight would work.\n"))
    #expect(!before.output.contains("warning") && !before.output.contains("fails"))
    #expect(lines(before, "ok", "alliances") == ["2 alliance files, valid"])
    #expect(lines(before, "ok", "sources").count == 2)
    #expect(lines(before, "ok", "state").first?.contains("is made by the first run") == true)
    #expect(try night(desk).code == 0)
    let after = try doctor(desk)
    #expect(after.code == 0 && after.output.hasSuffix("Tonight would work.\n"), "\(after.output)")
    #expect(lines(after, "ok", "state").first?.hasSuffix("is whole, and nobody is at work on it") == true)
    #expect(lines(after, "ok", "runs").first?.hasSuffix("with exit code 0") == true)
    #expect(lines(after, "ok", "outbox") == ["nothing waits to be sent"])
  }

  /// Neither where there is no state yet, nor beside one, nor beside one that a run left when it was killed.
  @Test func itChangesNothing() throws {
    let desk = try desk()
    defer { desk.remove() }
    let empty = try listing(desk)
    _ = try doctor(desk)
    #expect(try listing(desk) == empty)
    _ = try night(desk)
    let kept = try listing(desk)
    _ = try doctor(desk)
    #expect(try listing(desk) == kept)
    // A writer that ends without closing leaves its log and the index of it.
    let killed = try Command.shell(
      "python3 -c \"import sqlite3, os; c = sqlite3.connect('\(desk["state/state.sqlite"])'); c.execute('INSERT INTO run (begun, now, version) VALUES (1788134400000, 1788134400000, 1)'); c.commit(); os._exit(0)\""
    )
    #expect(killed.code == 0 && FileManager.default.fileExists(atPath: desk["state/state.sqlite-wal"]), "\(killed.output)")
    let left = try listing(desk)
    let run = try doctor(desk)
    #expect(try listing(desk) == left)
    #expect(run.code == 0 && lines(run, "warning", "runs").first?.contains("was stopped before its end") == true, "\(run.output)")
  }

  @Test func aChangeOfWordingThatAPartyHasNotApprovedIsAWarning() throws {
    let desk = try desk()
    defer { desk.remove() }
    let change = "changes: [{family: loose_labels, append: {ignore_if: [an unreliable narrator]}, approved_by: [Mila Novak"
    try desk.write("souring/override.yaml", "\(change)]}]\n")
    let run = try doctor(desk)
    #expect(run.code == 0 && run.output.hasSuffix("Tonight would work (1 warning).\n"), "\(run.output)")
    #expect(
      lines(run, "warning", "approval") == [
        "veldhaven-brightarm: 1 change of wording not approved by each party; write what stands below, the night works without it"
      ])
    #expect(
      run.output.contains("souring/override.yaml:1:81: warning: the change of 'loose_labels' is not approved by Veldhaven; add "),
      "\(run.output)")
    try desk.write("souring/override.yaml", "\(change), anneke@veldhaven.example]}]\n")
    #expect(try doctor(desk).output.hasSuffix("Tonight would work.\n"))
  }

  @Test func aMissingSourceIsAnInputThatFailsUntilSomebodyKnowsIt() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    try FileManager.default.removeItem(atPath: desk["souring/exports/mail.mbox"])
    let missing = try doctor(desk)
    #expect(missing.code == 3)
    #expect(
      lines(missing, "fails", "sources").first?.hasPrefix("veldhaven-brightarm: exports/mail.mbox is not there; put the export there")
        == true)
    #expect(missing.output.hasSuffix("Tonight would not work as it should: 1 check fails.\n"))
    _ = try night(desk)
    let known = "ack exports/mail.mbox --alliance veldhaven-brightarm --by office --why late --portfolio '\(desk["portfolio.yaml"])'"
    #expect(try Command(known).code == 0)
    let run = try doctor(desk)
    #expect(run.code == 0 && lines(run, "ok", "sources").contains { $0.hasSuffix("is not there, and that is known") }, "\(run.output)")
  }

  @Test func anExportThatIsOverdueFails() throws {
    let desk = try desk()
    defer { desk.remove() }
    let file = try desk.text("souring/alliance.yaml")
    let every = file.replacing(
      "exports/mail.mbox, covers: [2025-09-01, 2026-06-28]", with: "exports/mail.mbox, covers: [2025-09-01, ..], expected_every: 7d")
    try #require(every != file, "the sample is written otherwise; change this test")
    try desk.write("souring/alliance.yaml", every)
    try age(desk)
    #expect(try doctor(desk, now: "2026-09-05").code == 0)
    let late = try doctor(desk, now: "2026-09-20")
    #expect(late.code == 3 && lines(late, "fails", "sources").first?.contains("a new one is expected every") == true, "\(late.output)")
  }

  @Test func anApprovalIsToldBeforeItEndsAndAfter() throws {
    let desk = try desk()
    defer { desk.remove() }
    let soon = try doctor(desk, now: "2027-06-20")
    #expect(
      soon.code == 0 && lines(soon, "warning", "approval").allSatisfy { $0.contains("until 2027-06-30, in 10 days; ask for its renewal") })
    #expect(lines(soon, "warning", "approval").count == 2 && soon.output.hasSuffix("Tonight would work (2 warnings).\n"))
    let ended = try doctor(desk, now: "2027-07-01")
    #expect(
      ended.code == 2 && lines(ended, "fails", "approval").first?.contains("ended on 2027-06-30, no words are judged; renew it") == true)
  }

  @Test func aBrokenAllianceIsToldWithItsMistakesAndTheRestIsLookedAt() throws {
    let desk = try desk()
    defer { desk.remove() }
    try desk.write("souring/alliance.yaml", "alliance: [\n")
    let broken = try doctor(desk)
    #expect(broken.code == 2 && lines(broken, "fails", "alliances").first?.contains("souring/alliance.yaml is not valid") == true)
    #expect(broken.output.contains("souring/alliance.yaml:2:1: ") && lines(broken, "ok", "sources").count == 1)
    try FileManager.default.removeItem(atPath: desk["souring"])
    let gone = try doctor(desk)
    #expect(gone.code == 2 && lines(gone, "fails", "alliances").first?.hasPrefix("souring: there is no alliance file") == true)
    try desk.write("portfolio.yaml", "portfolio: both\nalliance: [healthy]\n")
    let portfolio = try doctor(desk)
    #expect(portfolio.code == 2 && portfolio.output.hasPrefix("fails    portfolio ") && portfolio.errors.contains("portfolio.yaml:2:1: "))
  }

  /// Nothing listens on the port, and the secret may be read by all: each is told, and with the missing source the delivery counts.
  @Test func deliveriesThatCannotBeMadeAreTold() throws {
    let mail = "from: harbinger@northwind.example, to: officers@northwind.example"
    let desk = try desk(
      """
      deliveries:
        - {id: closed, mail: {smtp: "smtp://127.0.0.1:1", \(mail)}}
        - {id: open, mail: {smtp: "smtp://127.0.0.1:1", user: harbinger, secret: {file: secret}, \(mail)}}
        - {id: shelf, files: {folder: reports, formats: [text]}}

      """)
    defer { desk.remove() }
    let secret = desk["secret"]
    try desk.write("secret", "s3cr3t-word\n")
    try desk.write("portfolio.yaml", try desk.text("portfolio.yaml").replacing("file: secret", with: "file: '\(secret)'"))
    _ = try Command.shell("chmod 644 '\(secret)'")
    try FileManager.default.removeItem(atPath: desk["souring/exports/mail.mbox"])
    let run = try doctor(desk)
    #expect(run.code == 7, "\(run.output)\(run.errors)")
    let fails = lines(run, "fails", "delivery")
    #expect(fails.count == 2 && fails[0].hasPrefix("closed: ") && fails[1].contains("can be read by others"), "\(fails)")
    #expect(fails[1].hasSuffix("chmod 600 \(secret)") && !run.output.contains("s3cr3t"))
    #expect(lines(run, "ok", "delivery").count == 1 && !FileManager.default.fileExists(atPath: desk["reports"]))
  }

  @Test func theStateIsLookedAtClosely() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try night(desk)
    #expect(lines(try doctor(desk, now: "2026-08-29"), "fails", "clock").first?.contains("the last run was 2026-09-01") == true)
    _ = try Command.shell("chmod 755 '\(desk["state"])'")
    #expect(lines(try doctor(desk), "warning", "state").first?.hasSuffix("run: chmod 700 \(desk["state"])") == true)
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/python3")
    holder.arguments = [
      "-c", "import fcntl, sys, time; file = open(sys.argv[1]); fcntl.flock(file, fcntl.LOCK_EX); time.sleep(60)", desk["state/lock"],
    ]
    try holder.run()
    defer { holder.terminate() }
    var held = try doctor(desk)
    for _ in 0..<50 where !held.output.contains("a run is at work") { held = try doctor(desk) }
    #expect(held.code == 0 && lines(held, "warning", "state").contains { $0.contains("a run is at work on it") })
    holder.terminate()
    holder.waitUntilExit()
    _ = try Command.shell(
      "printf 'no database at all, and long enough to be taken for the head of one' | dd of='\(desk["state/state.sqlite"])' conv=notrunc")
    let damaged = try doctor(desk)
    #expect(damaged.code == 1 && lines(damaged, "fails", "state").first?.contains("is damaged") == true, "\(damaged.output)")
  }

  /// A disk that may not be written to, and one that is too small.
  @Test(arguments: ["ro", "rw"]) func aDiskThatTakesNothingFails(_ mode: String) throws {
    let desk = try desk()
    defer { desk.remove() }
    let small = desk["small"]
    try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    guard try Command.shell("mount -t tmpfs -o size=400k,\(mode),mode=700 tmpfs '\(small)'").code == 0 else {
      // Mounting takes rights that not every machine gives; CI runs as root.
      #expect(getuid() != 0)
      return
    }
    defer { _ = try? Command.shell("umount '\(small)'") }
    let run = try doctor(desk, "--state '\(small)/state'")
    #expect(run.code == 1)
    #expect(lines(run, "fails", "disk").first?.contains("50 MB should be free; make room") == true, "\(run.output)")
    #expect(lines(run, "fails", "state").isEmpty == (mode == "rw"), "\(run.output)")
  }
}
