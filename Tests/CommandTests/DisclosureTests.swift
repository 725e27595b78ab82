import Foundation
import Testing

/// What a small alliance is shown of itself, all the way: two people a side, a channel of one side alone, a channel that is excluded, and mail.
@Suite(.serialized) struct DisclosureTests {
  private static let asOf = "--as-of 2026-03-27 --now 2026-03-28 --rules \(FileManager.default.currentDirectoryPath)/rules"

  /// Words that stand in no record that both received; whoever finds one of them was shown too much.
  private static let secrets = ["heron", "kite", "northwind-own", "hr-talk", "Bram", "Cora", "5550199"]

  private static let slack = [
    "users.json": """
    [{"id": "UANNA", "name": "anna", "real_name": "Anna Alder"}, {"id": "UBRAM", "name": "bram", "real_name": "Bram Birch"},
     {"id": "UCORA", "name": "cora", "real_name": "Cora Cedar"}, {"id": "UDIRK", "name": "dirk", "real_name": "Dirk Dogwood"}]
    """,
    "channels.json": """
    [{"id": "C1", "name": "joint", "members": ["UANNA", "UBRAM", "UCORA", "UDIRK"]},
     {"id": "C2", "name": "northwind-own", "members": ["UANNA", "UBRAM"]},
     {"id": "C3", "name": "hr-talk", "members": ["UANNA", "UBRAM", "UCORA", "UDIRK"]}]
    """,
    "joint/2026-03-09.json": """
    [{"type": "message", "user": "UCORA", "ts": "1773046800.000100", "text": "Morning all."},
     {"type": "message", "user": "UDIRK", "ts": "1773050400.000100", "text": "The boxes are on the van."}]
    """,
    "northwind-own/2026-03-10.json": """
    [{"type": "message", "user": "UANNA", "ts": "1773136800.000100", "text": "Contoso can't be trusted with the dates of the heron file."}]
    """,
    "hr-talk/2026-03-11.json": """
    [{"type": "message", "user": "UANNA", "ts": "1773223200.000100", "text": "Contoso can't be trusted with the kite file."}]
    """,
  ]

  private static let mail = """
    From bram@northwind.example Tue Mar 17 10:00:00 2026
    From: Bram Birch <bram@northwind.example>
    To: Cora Cedar <cora@contoso.example>
    Date: Tue, 17 Mar 2026 10:00:00 +0000
    Subject: Pallets, Cora Cedar
    Message-ID: <one@northwind.example>

    Cora, this is typical of your side. Call me on 020-5550199 and we look at it.

    From anna@northwind.example Tue Mar 24 10:00:00 2026
    From: Anna Alder <anna@northwind.example>
    To: Dirk Dogwood <dirk@contoso.example>
    Date: Tue, 24 Mar 2026 10:00:00 +0000
    Subject: Wave
    Message-ID: <two@northwind.example>

    Dirk, for everybody on the yard: we've stopped the preparations for the second wave.

    """

  private func desk(minimumWriters: Int) throws -> Desk {
    let desk = try Desk()
    for (name, text) in Self.slack { try desk.write("slack/" + name, text) }
    try desk.write("mail.mbox", Self.mail)
    try desk.write(
      "alliance.yaml",
      """
      alliance: small
      purpose: test
      timezone: UTC
      approved: {by: both councils, until: 2027-06-30, basis: agreement}
      parties:
        - {id: northwind, name: Northwind, domains: [northwind.example], members: [UANNA, UBRAM, Anna Alder, Bram Birch]}
        - {id: contoso, name: Contoso, domains: [contoso.example], members: [UCORA, UDIRK, Cora Cedar, Dirk Dogwood]}
      agreed: {notice: {default: 14d}}
      topics: [{id: scope, terms: [second wave]}]
      sources:
        - {path: slack, covers: [2025-06-01, 2026-03-27]}
        - {path: mail.mbox, covers: [2025-06-01, 2026-03-27]}
      privacy: {min_writers: \(minimumWriters), exclude: ["#hr-*"]}

      """)
    return desk
  }

  private func alert(_ rule: String, _ file: String) throws -> [String: Any] {
    let run = try Command("scan '\(file)' --format json --trial \(Self.asOf)")
    expectNoSecret(run)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let alerts = try #require(report["alerts"] as? [[String: Any]])
    let all = alerts + alerts.flatMap { $0["folded"] as? [[String: Any]] ?? [] }
    return try #require(all.first { $0["rule"] as? String == rule }, "\(all.map { $0["rule"] ?? "" })")
  }

  private func expectNoSecret(_ run: Command) {
    for secret in Self.secrets { #expect(!run.output.contains(secret) && !run.errors.contains(secret), "\(secret) in \(run.output)") }
  }

  @Test func whatOneSideAloneHadIsCountedAndShownNowhere() throws {
    let desk = try desk(minimumWriters: 2)
    defer { desk.remove() }
    let file = desk["alliance.yaml"]
    let alert = try alert("loose-labels", file)
    let id = try #require(alert["id"] as? String)
    let evidence = try #require(alert["evidence"] as? [[String: Any]])
    try #require(evidence.count == 2)
    #expect(Set(evidence[0].keys) == ["day", "kind", "party", "role", "internal"])
    #expect(evidence[1]["quote"] as? String == "[name], this is typical of your side.")
    #expect(evidence[1]["subject"] as? String == "pallets, [name]")

    let text = try Command("scan '\(file)' --trial \(Self.asOf)")
    expectNoSecret(text)
    let explained = try Command("explain \(id) '\(file)' --trial \(Self.asOf)")
    expectNoSecret(explained)
    #expect(explained.output.contains("internal to one side,") && explained.output.contains("typical of your side"))

    for full in ["", " --full --why test"] {
      let refused = try Command("show \(id) 1 '\(file)' --trial\(full) \(Self.asOf)")
      #expect(refused.code == 2 && refused.output.isEmpty && refused.errors.contains("internal to one side"))
    }
    #expect(!FileManager.default.fileExists(atPath: desk["disclosures.ndjson"]), "what was refused was not disclosed")
    let shown = try Command("show \(id) 2 '\(file)' --trial \(Self.asOf)")
    expectNoSecret(shown)
    #expect(shown.code == 0 && shown.output.contains("[name], this is typical of your side. Call me on [number]"))
  }

  @Test func aSideOfTwoIsToldOfAndNotQuoted() throws {
    let desk = try desk(minimumWriters: 3)
    defer { desk.remove() }
    let file = desk["alliance.yaml"]
    let alert = try alert("change-without-notice", file)
    let id = try #require(alert["id"] as? String)
    let evidence = try #require((alert["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["quote"] as? String == "" && evidence["subject"] as? String == "wave")
    let explained = try Command("explain \(id) '\(file)' --trial \(Self.asOf)")
    #expect(explained.code == 0 && !explained.output.contains("on the yard"))
    let refused = try Command("show \(id) 1 '\(file)' --trial \(Self.asOf)")
    #expect(
      refused.code == 2 && refused.output.isEmpty && refused.errors.contains("fewer than 3 people") && refused.errors.contains("--full"))
    let full = try Command("show \(id) 1 '\(file)' --trial --full --why 'both asked' \(Self.asOf)")
    #expect(full.code == 0 && full.output.contains("Dirk, for everybody on the yard"))
    #expect(try desk.text("disclosures.ndjson").contains(#""why": "both asked""#))
  }
}
