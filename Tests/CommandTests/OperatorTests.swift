import Foundation
import Testing

/// A night over several alliances, of which one is broken and one is stale: each is judged as far as it can be, and the exit code says the gravest.
@Suite(.serialized) struct OperatorTests {
  private static let rules = "--rules \(FileManager.default.currentDirectoryPath)/rules"

  /// A folder with a good, a broken and a stale alliance.
  private func desk() throws -> Desk {
    let desk = try Desk(samples: "healthy", "souring", "coalition")
    try "alliance: [\n".write(toFile: desk["coalition/alliance.yaml"], atomically: true, encoding: .utf8)
    let stale = try desk.text("healthy/alliance.yaml").replacing("mail.mbox", with: "mail.mbox, expected_every: 1d")
    try stale.write(toFile: desk["healthy/alliance.yaml"], atomically: true, encoding: .utf8)
    return desk
  }

  @Test func oneBrokenAndOneStaleAllianceStopNoOther() throws {
    let desk = try desk()
    defer { desk.remove() }
    let run = try Command("scan '\(desk.folder.path)' --format json --now 2026-10-01 \(Self.rules)")
    #expect(run.code == 2)
    #expect(
      run.errors.contains("coalition/alliance.yaml:")
        && run.errors.contains("coalition/alliance.yaml: could not be judged; the others were"))
    let reports = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(reports.count == 3, "one that could not be judged is told too")
    let conditions = reports.map { report in (report["conditions"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String } }
    #expect(conditions == [["configuration"], ["stale"], []])
  }

  @Test func whatTheOperatorAskedToBeWokenForComesFirst() throws {
    let desk = try desk()
    defer { desk.remove() }
    let run = try Command("scan '\(desk.folder.path)' --fail-on 5 --now 2026-10-01 \(Self.rules) --output '\(desk["night.txt"])'")
    #expect(run.code == 6 && run.output.isEmpty)
    #expect(run.errors.contains("an alert of severity 5 is open") && run.errors.contains("coalition/alliance.yaml: could not be judged"))
    #expect(try desk.text("night.txt").replacing("\n", with: " ").contains("coalition/alliance.yaml is not valid"))
    let rights = try FileManager.default.attributesOfItem(atPath: desk["night.txt"])[.posixPermissions] as? Int
    #expect(rights == 0o600)
    // The first lines of the report say what is stale, and since when.
    #expect(try desk.text("night.txt").contains("mail.mbox ends on "))
  }

  @Test func aStaleAllianceAloneIsExitThree() throws {
    let desk = try desk()
    defer { desk.remove() }
    #expect(try Command("scan '\(desk["healthy"])' --now 2026-10-01 \(Self.rules)").code == 3)
    #expect(try Command("scan '\(desk["healthy"])' --now 2026-08-31 \(Self.rules)").code == 0)
  }
}
