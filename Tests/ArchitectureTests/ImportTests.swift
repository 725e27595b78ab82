import Testing

/// Who may import whom. SwiftPM does not stop an import of what a dependency depends on; this table does.
private let mayImport: [String: Set<String>] = [
  "YAML": ["CYAML", "Glibc"],
  "Events": [],
  "Setup": ["Events", "YAML", "Glibc"],
  "Exports": ["Events", "CGMime", "CIcal", "CArchive", "CSimdJSON", "Glibc"],
  "Lexicon": ["Events", "YAML", "Glibc"],
  "Intake": ["Events", "Setup", "Exports", "Lexicon", "Glibc", "Synchronization"],
  "Rules": ["Events", "Setup", "Lexicon", "YAML", "Glibc"],
  "Alerts": ["Events", "Rules", "Glibc"],
  "Authoring": ["Events", "YAML", "Setup", "Exports", "Lexicon", "Intake", "Rules", "Alerts", "Glibc", "Synchronization"],
  "harbinger": ["Events", "YAML", "Setup", "Exports", "Lexicon", "Intake", "Rules", "Alerts", "Authoring", "ArgumentParser", "Glibc"],
]

/// Where Foundation is allowed: time zones, reports and what stands above them.
private let mayImportFoundation = ["Events/ZoneRules.swift", "Alerts/Reports/", "Authoring/", "harbinger/"]

@Test func everyImportIsInTheTable() throws {
  for file in try Project.files(under: "Sources", named: ".swift") {
    let path = String(file.path.dropFirst("Sources/".count))
    let allowed = try #require(mayImport[String(path.prefix { $0 != "/" })], "\(file.path) belongs to no target of the table")
    for module in Project.imports(in: try file.text) {
      if module == "Foundation", mayImportFoundation.contains(where: path.hasPrefix) { continue }
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }
}

@Test(arguments: [
  ("import Events", ["Events"]), ("public import YAML\npackage import Setup", ["YAML", "Setup"]), ("@testable import Rules", ["Rules"]),
  ("  @preconcurrency internal import struct Foundation.Date", ["Foundation"]), ("import FoundationEssentials", ["FoundationEssentials"]),
  ("// import Events\nlet text = \"import Events\"", []),
])
func anImportLineIsRecognised(_ text: String, _ modules: [String]) { #expect(Project.imports(in: text) == modules) }

/// The same inputs give the same output: what could differ from night to night is asked for in one place.
@Test func onlyTheProgramKnowsTheClockTheEnvironmentAndTheTerminal() throws {
  let forbidden =
    /\b(getenv|setenv|clock_gettime|gettimeofday|localtime|arc4random|isatty|print|debugPrint)\(|\b(Date|\.shuffled|\.shuffle|\.randomElement|\.now)\(\)|\b(Date\.now|ContinuousClock|SuspendingClock|SystemRandomNumberGenerator)\b/
  for file in try Project.files(under: "Sources", named: ".swift") where !file.path.hasPrefix("Sources/harbinger/") {
    for (number, line) in try file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.drop(while: { $0 == " " }).hasPrefix("//"), let match = line.firstMatch(of: forbidden) else { continue }
      Issue.record("\(file.path):\(number + 1) says \(match.output.0); it belongs into Sources/harbinger, and is handed on as an argument")
    }
  }
}
