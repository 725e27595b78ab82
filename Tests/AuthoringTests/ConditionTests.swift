import Output
import Reports
import Files
import Harbinger
import Alerts
import Authoring
import Events
import Foundation
import Testing

/// What holds of the input itself: missing, stale, no longer approved, not read; and where results may be written.
@Suite struct ConditionTests {
  /// A folder with an alliance of two, whose mail of twelve days ends on Friday, 2026-03-13.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("conditions-\(UUID().uuidString)")

    init(sources: String, approvedUntil: String = "2027-06-30", odd: String = "") throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      let mails = (2...13).map { Self.mail("\($0)", "\($0) Mar 2026") } + (odd.isEmpty ? [] : [Self.mail("odd", odd)])
      try write("mail.mbox", mails.joined())
      try write(
        "alliance.yaml",
        """
        alliance: a-b
        purpose: early joint review
        timezone: Europe/Amsterdam
        approved: {by: both, until: \(approvedUntil), basis: agreement}
        parties:
          - {id: a, name: Aco, domains: [a.example]}
          - {id: b, name: Bco, domains: [b.example]}
        sources: [\(sources)]
        """)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    private static func mail(_ id: String, _ date: String) -> String {
      "From x@a.example Mon Mar  2 09:00:00 2026\nFrom: X <x@a.example>\nTo: Y <y@b.example>\nSubject: s\nDate: \(date) 09:00:00 +0100\nMessage-ID: <\(id)@a.example>\n\nThe pump runs.\n\n"
    }

    func write(_ name: String, _ text: String) throws { try text.write(to: path(name), atomically: true, encoding: .utf8) }
    func path(_ name: String) -> URL { url.appendingPathComponent(name) }

    func report(now: String?) async throws -> (conditions: [Condition], day: Day) {
      let file = path("alliance.yaml").path
      let alliance = try Loading.alliance(file).alliance
      let pack = try Loading.pack(asked: "rules", allianceFile: file, alliance: alliance)
      let night = await JudgedAlliance(alliance, pack: pack, now: now.flatMap { Timestamp.parseISO8601($0)?.time })
      return (night.judgement.conditions, night.judgement.day)
    }
  }

  @Test func anOpenWindowEndsWithItsRecords() async throws {
    let folder = try Folder(sources: "{path: mail.mbox, covers: [2026-03-01, ..]}")
    let night = try await folder.report(now: "2026-11-01T00:00:00Z")
    #expect(night.day == Day("2026-03-13") && night.conditions.isEmpty)
  }

  /// On Monday morning Friday's export is fresh; when Tuesday's has not come either it is not.
  @Test(arguments: [("2026-03-16T05:00:00Z", false), ("2026-03-17T05:00:00Z", true), ("2026-03-14T12:00:00Z", false)])
  func aSourceIsStaleWhenItsNextExportIsOverdue(_ now: String, _ isStale: Bool) async throws {
    let folder = try Folder(sources: "{path: mail.mbox, covers: [2026-03-01, ..], expected_every: 1d}")
    let found = try await folder.report(now: now).conditions
    #expect(found.map(\.kind) == (isStale ? [.stale] : []), "\(found)")
    #expect(!isStale || found[0].text.hasPrefix("mail.mbox ends on 2026-03-13, 4 days ago, and a new export is expected every day"))
  }

  @Test func whatIsNotThereOrHoldsNothingIsMissing() async throws {
    let folder = try Folder(
      sources: "{path: mail.mbox}, {path: gone.mbox, covers: [2026-03-01, 2026-03-13]}, {path: empty.txt, covers: [2026-03-01, 2026-03-13]}"
    )
    try folder.write("empty.txt", "\n")
    let found = try await folder.report(now: nil).conditions.filter { $0.kind == .missing }.map(\.text)
    #expect(
      found == [
        "empty.txt holds no records that could be dated; nothing it might show is judged",
        "gone.mbox is not there; nothing it might show is judged",
      ])
  }

  @Test func whereNoTwoPartiesShareARecordThatIsSaidOnce() async throws {
    let folder = try Folder(sources: "{path: mail.mbox}")
    let text = try String(contentsOf: folder.path("alliance.yaml"), encoding: .utf8)
    try folder.write("alliance.yaml", text.replacing("b.example", with: "nobody.example"))
    let found = try await folder.report(now: nil).conditions
    #expect(
      found.map(\.kind) == [.nothing] && found[0].text.hasPrefix("no two parties share any of the 12 records; 1 of the people"), "\(found)")
    let check = try await DataCheck.of(folder.path("alliance.yaml").path, rules: "rules")
    #expect(
      check.diagnostics.isEmpty && check.notes.contains { $0.hasPrefix("no rule can fire on these data: no two parties") }, "\(check.notes)"
    )
  }

  @Test func anApprovalThatHasEndedAllowsNothing() async throws {
    let folder = try Folder(sources: "{path: mail.mbox}", approvedUntil: "2026-04-30")
    #expect(try await folder.report(now: "2026-04-30T12:00:00Z").conditions.isEmpty)
    let late = try await folder.report(now: "2026-05-02T12:00:00Z").conditions
    #expect(late == [Condition(.approval, "the approval to read words ended on 2026-04-30; only figures are judged")])
  }

  /// One mail of the year 9999, of next year or of 1970 moves neither the day of judgement nor what is covered.
  @Test(arguments: ["31 Dec 9999", "1 Jan 2028", "1 Jan 1970"])
  func aDateFarFromTheRestMovesNothing(_ date: String) async throws {
    let folder = try Folder(sources: "{path: mail.mbox}", odd: date)
    #expect(try await folder.report(now: nil).day == Day("2026-03-13"))
  }

  @Test func theAlliancesOfAFolderAreFoundOneByOne() throws {
    let folder = try Folder(sources: "{path: mail.mbox}")
    for name in ["two", "one", "none"] { try FileManager.default.createDirectory(at: folder.path(name), withIntermediateDirectories: true) }
    for name in ["two", "one"] { try folder.write("\(name)/alliance.yaml", "") }
    #expect(Loading.allianceFiles(folder.url.path) == [folder.path("alliance.yaml").path])
    try FileManager.default.removeItem(at: folder.path("alliance.yaml"))
    #expect(Loading.allianceFiles(folder.url.path) == ["one", "two"].map { folder.path("\($0)/alliance.yaml").path })
    #expect(Loading.allianceFiles(folder.path("none").path) == [])
  }

  /// In the order of the alphabet, addresses shortened, and no figure of who wrote most; the full list is for one file.
  @Test func peopleOfNoPartyAreNotRanked() async throws {
    let folder = try Folder(sources: "{path: mail.mbox}")
    try folder.write(
      "mail.mbox",
      (2...6).map {
        "From z@c.example Mon Mar  2 09:00:00 2026\nFrom: zoe.k@c.example\nTo: Y <y@b.example>\nDate: \($0) Mar 2026 09:00:00 +0100\n\nHello.\n\n"
      }
      .joined()
        + "From a@c.example Mon Mar  2 09:00:00 2026\nFrom: Adam <adam@c.example>\nTo: Y <y@b.example>\nDate: 7 Mar 2026 09:00:00 +0100\n\nHello.\n"
    )
    let inspection = try await Inspection([folder.path("alliance.yaml").path])
    let shown = inspection.text(width: 80)
    #expect(shown.contains("  Adam\n  z…@c.example\n") && !shown.contains("zoe.k@"), "\(shown)")
    #expect(!inspection.json.rendered().contains("zoe.k@"))
    #expect(
      inspection.unknown.table
        == "name\tidentities\tclosest known person\nAdam\tAdam, adam@c.example\t\nzoe.k@c.example\tzoe.k@c.example\t\n")
    let file = folder.path("alliance.yaml").path
    let alliance = try Loading.alliance(file).alliance
    let night = await JudgedAlliance(alliance, pack: try Loading.pack(asked: "rules", allianceFile: file, alliance: alliance))
    #expect(night.problems.map(\.message) == ["2 people belong to no party, and what they wrote and where they were counts for nobody"])
    #expect(night.judgement.conditions.map(\.kind) == [.nothing])
  }

  @Test func nothingIsWrittenOverWhatIsReadOrInPlaceOfWhatIsNoFile() throws {
    let folder = try Folder(sources: "{path: mail.mbox}")
    let alliance = folder.path("alliance.yaml").path
    #expect(Loading.inputs([alliance]).map { String($0.split(separator: "/").last ?? "") } == ["alliance.yaml", "mail.mbox"])
    try FileManager.default.createSymbolicLink(atPath: folder.path("link").path, withDestinationPath: folder.path("elsewhere").path)
    for refused in [
      alliance, folder.path("mail.mbox").path, folder.path("link").path, folder.path("gone/x").path, folder.url.path, "/dev/null",
    ] {
      let stop = #expect(throws: Stop.self) { try ResultFile.check(refused, reading: Loading.inputs([alliance])) }
      #expect(stop?.code == .usage, "\(refused)")
    }
    let report = folder.path("report.txt").path
    try WholeFile.check(report, reading: Loading.inputs([alliance]))
    try WholeFile.write("1", to: report)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: report)
    try WholeFile.write("2", to: report)
    #expect(try FileManager.default.attributesOfItem(atPath: report)[.posixPermissions] as? Int == 0o640)
    #expect(try String(contentsOfFile: report, encoding: .utf8) == "2")
  }
}
