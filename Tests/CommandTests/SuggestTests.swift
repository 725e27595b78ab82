import Foundation
import TestSupport
import Testing

/// The officer's way from verdicts to a change that is proven, written and true.
@Suite(.serialized) struct SuggestTests {
  /// The alerts that wait for a verdict, as a command lists them.
  private static func sample(_ command: String) throws -> [String] {
    let run = try Command(command, with: "COLUMNS=80")
    // A command is copied: it is not wrapped.
    #expect(
      run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("    harbinger verdict ") },
      "\(run.output)\(run.errors)")
    return run.output.matches(of: /harbinger verdict (\w+) useful\|noise/).map { String($0.output.1) }
  }

  @Test func verdictsLeadToAChangeThatComesTrue() throws {
    let mails = (0..<6).map { InventedAlliance.Mail(day: 30 + 25 * $0, $0 % 2 == 0 ? "This is sloppy work." : "They did half a job.") }
    let mild = ["It is late as ever.", "It is a pity."].map { InventedAlliance.Mail(day: 225, $0) }
    let invented = try InventedAlliance(
      families: ["blunt": ["sloppy work", "half a job"], "mild": ["late as ever"], "sad": ["a pity"]], watches: ["mild", "sad"], weeks: 34,
      mails + mild)
    let file = "\(invented.folder)/portfolio.yaml"
    try "portfolio: one\nalliances: [.]\nrules: rules\n".write(toFile: file, atomically: true, encoding: .utf8)
    // Each alert while it fires; what is a watch alone is long after all others, which would make more of it.
    for number in (0..<6).map({ 32 + 25 * $0 }) + [227] {
      let day = try Command.shell("date -u -d '2026-01-01 +\(number) days' +%F").output.trimmingCharacters(in: .newlines)
      let run = try Command("nightly '\(file)' --as-of \(day) --now \(day)")
      #expect(run.code == 0, "\(run.errors)")
    }
    let suggest = "suggest '\(invented.folder)' --state '\(invented.folder)/state' --now 2026-09-01 --from 2026-01-20 --to 2026-06-20"
    let silent = try Command(suggest, with: "COLUMNS=80")
    #expect(silent.code == 0 && silent.output.contains("Nobody has said anything of an alert yet"), "\(silent.errors)")

    let lines = try Command("alerts --all --state '\(invented.folder)/state'").output.split(separator: "\n").filter { $0.contains("blunt") }
    let alerts = lines.map { $0.split(separator: " ").map(String.init) }.sorted { $0[3] < $1[3] }.map { $0[0] }
    #expect(alerts.count == 6, "\(lines)")
    for (number, alert) in alerts.enumerated() {
      let word = number % 2 == 0 ? "noise" : "useful"
      #expect(try Command("verdict \(alert) \(word) --by contoso --state '\(invented.folder)/state'").code == 0)
    }
    // Below the line stand two watches, and one of them is judged.
    let waiting = try Self.sample("alerts --sample --state '\(invented.folder)/state'")
    try #require(waiting.count == 2)
    let command = try #require(
      try Command("alerts --sample --state '\(invented.folder)/state'").output.firstMatch(
        of: /harbinger (verdict .*)useful\|noise --by WHO(.*)/))
    #expect(command.output.1.contains(waiting[0]))
    #expect(try Command("\(command.output.1) noise --by contoso \(command.output.2)").code == 0)
    #expect(try Self.sample("alerts --sample --state '\(invented.folder)/state'") == [waiting[1]])
    #expect(try Command("alerts --sample --severity 4 --state '\(invented.folder)/state'").code == 64)

    let run = try Command(suggest, with: "COLUMNS=80")
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("  3 of 6 useful, plausible 19-81 %.\n  1. Let 'sloppy work' be a hint"), "\(run.output)")
    #expect(run.output.contains("Removes 3 of 3 noise, keeps 3 of 3 useful, adds none."), "\(run.output)")
    #expect(
      run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("     - {") || $0.hasPrefix("    harbinger verdict ") },
      "\(run.output)")
    let json = try Command("\(suggest) --format json").output
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(value["schema"] as? Int == 1 && (value["suggestions"] as? [[String: Any]])?.first?["kind"] as? String == "soften")

    #expect(try Command("\(suggest) --write 1 --why test").errors.contains("--write needs --by"))
    #expect(try Command("\(suggest) --write 0 --why test --by test").errors.contains("are numbered from 1"))
    let refused = try Command("\(suggest) --write 1 --why 'a word of ours' --by 'alliance office' --approved-by northwind")
    #expect(refused.code == 64 && refused.errors.contains("the change of 'blunt' is not approved by Contoso"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(invented.folder)/override.yaml"))
    let written = try Command("\(suggest) --write 1 --why 'a word of ours' --by 'alliance office' --approved-by northwind,contoso")
    #expect(written.code == 0 && written.errors.isEmpty, "\(written.errors)")
    let text = try String(contentsOfFile: "\(invented.folder)/override.yaml", encoding: .utf8)
    #expect(
      text.contains(
        "- {family: blunt, append: {weak: [sloppy work]}, remove: {phrases: [sloppy work]}, why: \"a word of ours (alliance office)\", approved_by: [northwind, contoso]}"
      ))
    let empty = "\(invented.folder)/empty.yaml"
    try "changes: []\n".write(toFile: empty, atomically: true, encoding: .utf8)
    let compared = try Command(
      "compare '\(empty)' now '\(invented.folder)' --state '\(invented.folder)/state' --now 2026-09-01", with: "COLUMNS=200")
    #expect(compared.output.contains("Of those no longer told 3 were called noise and 0 useful"), "\(compared.output)\(compared.errors)")
    #expect(try Command("changes '\(invented.folder)'").output.contains("suggest, alliance office: a word of ours"))
    let again = try Command(suggest, with: "COLUMNS=80")
    #expect(again.output.contains("with the rules of today these nights find nothing"), "\(again.output)")
  }
}
