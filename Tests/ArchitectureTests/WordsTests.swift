import Foundation
import Testing

/// What can be shown on a page, which knows no commands: a stop, a problem and a state that fails say them apart, as `atCommandLine`.
private let shown = [
  "Files", "Output", "YAML", "Events", "Setup", "Decoding", "Exports", "Lexicon", "Intake", "Rules", "Alerts", "Ledger", "Store",
  "Harbinger",
  "Authoring", "Trials", "Workbench", "Reports/HTML",
]

/// Texts that no page shows, or that tell of a command because there is no other way.
private let exempt: [String: String] = [
  "Authoring/Reference": "pages of the reference, for readers of files",
  "Authoring/Schema": "schemas, for editors",
  "Exports/Formats/GitHub/GitHub.swift": "how another program is asked for its export",
  "Harbinger/Pack/HearingRecord.swift": "a comment in a file that a command writes",
  "Setup/AllianceDraft+Text.swift": "comments in a file, which is read in an editor",
  "Setup/Alliance+Keys.swift": "keys that concern a command",
  "Setup/Forgotten.swift": "a key that a command writes",
  "Setup/Portfolio": "portfolios are for nightly runs",
  "Workbench/Pages/RecordPage.swift": "a record is shown in full by a command alone",
]

@Test func whatPagesShowNamesNoCommandAndNoOption() throws {
  for target in shown {
    for file in try Project.files(under: "Sources/\(target)", named: ".swift")
    where !exempt.keys.contains(where: { file.path.hasPrefix("Sources/\($0)") }) {
      for (number, line) in try file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        #expect(!namesACommand(line), "\(file.path):\(number + 1): say it without the command, which has its place in atCommandLine:")
      }
    }
  }
}

@Test(arguments: [
  (#"throw Stop(.usage, "no such folder; give --rules the folder")"#, true), ("help: \"`harbinger inspect` lists them\"", true),
  ("look with harbinger check rules", true), (#"Stop(.usage, "none", atCommandLine: "`harbinger kinds` lists them")"#, false),
  (#"html += "<!-- no option -->""#, false), ("/// What `harbinger show` prints.", false), (#"let colour = "var(--text)""#, false),
])
func aNamedCommandIsSeen(_ line: String, _ isNamed: Bool) { #expect(namesACommand(Substring(line)) == isNamed) }

/// Whether a line of Swift tells of a command or an option outside of what only commands say.
private func namesACommand(_ line: Substring) -> Bool {
  let text = line.drop { $0 == " " }
  guard !text.hasPrefix("//"), !line.contains("atCommandLine") else { return false }
  let commands =
    /(?:^|[ `"(])harbinger (?:ack|alerts|audit|backtest|calibrate|changes|check|compare|docs|doctor|explain|formats|hear|history|holidays|init|inspect|kinds|mute|nightly|paradoxes|person|privacy-sheet|purge|scan|schema|show|simulate|state|suggest|sweep|teach|test|verdict|workbench)\b/
  return line.contains(commands) || line.contains(/(?:^|[ `"])--[a-z]/)
}
