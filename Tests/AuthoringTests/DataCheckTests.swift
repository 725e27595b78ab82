import Harbinger
import Authoring
import Events
import Foundation
import Rules
import Testing
import YAML

/// Rules and phrases against real data, against each other, and against the calendar.
@Suite struct DataCheckTests {
  private func check(_ override: String, sample: String = "souring") async throws -> [String] {
    let alliance = try OverriddenAlliance(override, sample: sample)
    defer { alliance.remove() }
    return DataCheck(try await alliance.night()).diagnostics.map { "\($0.severity) \($0.message)" }
  }

  @Test(arguments: ["souring", "healthy"]) func theShippedRulesHoldAgainstASample(sample: String) async throws {
    #expect(try await check("changes: []\n", sample: sample).filter { $0.hasPrefix("error") } == [])
  }

  @Test(arguments: [
    (
      "{rule: loose-labels, set: {writers: 40}}",
      "'loose-labels' can never fire on these data: it takes 40 writers, and no party has more than"
    ),
    ("{rule: contact-level, set: {window: 900d}}", "'contact-level' can never fire on these data: its window is 900 days, the data cover"),
    ("{rule: contact-falling, set: {min_history: 90w}}", "'contact-falling' can never fire on these data: "),
    ("{rule: agreed-meeting-overdue, set: {agreed: tea}}", "the alliance file agrees no meeting called 'tea'"),
    (
      "{rule: vicious-circle, set: {of: [loose-labels, us-against-them, buffer-of-trust]}}",
      "it takes 3 rules, and of those it names only 2 rules can fire"
    ),
  ])
  func aRuleThatCanNeverFireIsNamedWithTheReason(change: String, part: String) async throws {
    let found = try await check("changes: [\(change)]\n")
    #expect(found.contains { $0.hasPrefix("warning") && $0.contains(part) }, "\(found)")
  }

  /// Shipped rules that nobody changed are told together, a line for each reason.
  @Test func rulesThatNeedMoreDataAreToldTogether() async throws {
    let alliance = try OverriddenAlliance("changes: [{rule: contact-falling, set: {min_history: 90w}}]\n", sample: "souring")
    defer { alliance.remove() }
    let check = DataCheck(try await alliance.night())
    let told = check.notes.filter { $0.contains("can never fire on these data (") }
    #expect(!told.isEmpty && Set(told.map { $0.prefix { $0 != ":" } }).count == told.count, "\(check.notes)")
    #expect(!told.contains { $0.contains("contact-falling") })
    #expect(check.diagnostics.contains { $0.message.hasPrefix("'contact-falling' can never fire") })
  }

  @Test func aRunawayPhraseIsRefused() async throws {
    let found = try await check("changes: [{family: loose_labels, append: {phrases: ['the']}}]\n")
    #expect(found.contains { $0.hasPrefix("error 'the' is heard in ") && $0.contains("more than 1 in 50") }, "\(found)")
  }

  /// The rates that were measured for the shipped rules lie beside them; a folder of one's own has none.
  @Test(arguments: [(true, "warning", "'remove' it"), (false, "error", "write a longer phrase")])
  func aRunawayPhraseThatShipsIsAWarning(isShipped: Bool, severity: String, help: String) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("runaway-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("lexicons"), withIntermediateDirectories: true)
    try "id: a\ntitle: A\ndirection: either\nphrases: ['the', 'green light']\nexamples: {fires: ['green light'], quiet: [x]}\n".write(
      to: folder.appendingPathComponent("lexicons/a.yaml"), atomically: true, encoding: .utf8)
    if isShipped {
      try "method: invented\nrates: [{rule: r, warn: 0, watch: 0}]\n".write(
        to: folder.appendingPathComponent("false-alarms.yaml"), atomically: true, encoding: .utf8)
    }
    let alliance = try Loading.alliance("samples/souring/alliance.yaml").alliance
    let pack = RulePack(folder: folder.path, alliance: alliance)
    let found = DataCheck(await JudgedAlliance(alliance, pack: pack)).diagnostics.filter { $0.message.hasPrefix("'the' is heard in ") }
    #expect(found.map { "\($0.severity)" } == [severity] && found.allSatisfy { $0.help.contains(help) }, "\(found) \(pack.diagnostics)")
  }

  @Test(arguments: [("weak", false), ("phrases", true)]) func theTableOfHitsCountsNoWeakOnes(list: String, isCounted: Bool) async throws {
    let alliance = try OverriddenAlliance("changes: [{family: loose_labels, append: {\(list): ['the']}}]\n", sample: "souring")
    defer { alliance.remove() }
    let row = DataCheck(try await alliance.night()).hits.split(separator: "\n").first { $0.hasPrefix("loose_labels ") }
    #expect(row?.contains(" the (") == isCounted, "\(row ?? "")")
  }

  @Test func aFamilyOfEverydayWordsIsLeftAlone() async throws {
    #expect(
      try await check("changes: [{family: loose_labels, set: {common: yes}, append: {phrases: ['the']}}]\n").filter { $0.hasPrefix("e") }
        == [])
  }

  /// `members:` of the sample holds full names.
  @Test(arguments: ["Wout Meijer", "wout", "MEIJER"]) func thePhraseThatIsAMemberIsRefusedAlways(name: String) throws {
    let alliance = try OverriddenAlliance("changes: [{family: loose_labels, append: {phrases: ['\(name)']}}]\n", sample: "coalition")
    defer { alliance.remove() }
    let found = try alliance.pack().diagnostics.map(\.message)
    let expected = name == "wout" || name == "MEIJER" || name == "Wout Meijer"
    #expect(found.contains("'\(name)' is the name of a member of the alliance") == expected, "\(found)")
  }

  @Test func phrasesThatAreNeverHeardAreNamed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("conflict-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("lexicons"), withIntermediateDirectories: true)
    let files = [
      "lexicons/a.yaml":
        "id: a\ntitle: A\ndirection: either\nstrong: ['no more of this']\nphrases: ['we want no more of this', 'green light', 'red light']\nignore_if: ['red light']\nexamples: {fires: ['green light'], quiet: [x]}\n",
      "lexicons/b.yaml":
        "id: b\ntitle: B\ndirection: either\nphrases: ['Green  light', 'blue light']\nexamples: {fires: ['blue light'], quiet: [x]}\n",
      "r.yaml":
        "id: r\ntitle: R\nkind: missing\nseverity: 3\ndescription: d\nask: q\nfalsepositives: []\nblind_spots: []\nreview_by: 2026-01-01\nwhen: {heard: a}\nexpected_before: {heard: b}\ntests: []\n",
    ]
    for (name, text) in files { try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8) }
    let found = try RuleCheck(folder.path, today: Day("2026-01-31")).diagnostics.filter { $0.severity == .warning }.map(\.message)
    #expect(found.contains("'we want no more of this' is never heard: 'no more of this' (strong) is heard in its place"), "\(found)")
    #expect(found.contains("'red light' is never heard: a phrase of 'ignore_if' always drops it"))
    #expect(found.contains("'Green  light' stands in 'a' too, and the rule 'r' listens for both"))
    #expect(found.contains("'r' was to be reviewed by 2026-01-01, 30 days ago"))
    #expect(found.count == 4, "\(found)")
  }

  @Test func theAllianceFileAndItsOverrideAreCheckedWithTheRules() throws {
    let alliance = try OverriddenAlliance("mutes: [{rule: forum-overdue, until: 2026-01-01, reason: r, by: b}]\nchangs: []\n")
    defer { alliance.remove() }
    let found = try RuleCheck("rules", allianceFile: alliance.file, today: Day("2026-02-01")).diagnostics.map(\.message)
    #expect(found == ["the mute ended on 2026-01-01 (r; by b), and holds no longer", "unknown key 'changs' in the override file"])
  }
}
