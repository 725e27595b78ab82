import Testing

/// Who may import whom. SwiftPM does not stop an import of what a dependency depends on; this table does.
private let mayImport: [String: Set<String>] = [
  "Files": ["CGMime", "Glibc"],
  "Output": ["Glibc"],
  "YAML": ["CYAML", "Files", "Glibc"],
  "Events": [],
  "Setup": ["Events", "YAML", "Files", "Glibc"],
  "Decoding": ["Events", "CSimdJSON", "Glibc"],
  "Exports": ["Events", "Decoding", "Output", "CGMime", "CIcal", "CArchive", "CZlib", "CXML", "CGsf", "Glibc", "Synchronization"],
  "Lexicon": ["Events", "YAML", "Files", "Glibc"],
  "Intake": ["Events", "Setup", "Exports", "Lexicon", "Files", "Glibc", "Synchronization"],
  "Rules": ["Events", "Setup", "Lexicon", "YAML", "Files", "Output", "Glibc", "Synchronization"],
  "Alerts": ["Events", "Rules", "Output", "Glibc"],
  "Ledger": ["Events", "Rules", "Alerts"],
  "Store": ["Events", "Rules", "Alerts", "Ledger", "Files", "GRDB"],
  "Reports": ["Events", "Setup", "Rules", "Alerts", "Ledger", "Output"],
  "Delivery": ["Events", "Setup", "Rules", "Ledger", "Reports", "Output", "Files", "CCurl", "CGMime", "Glibc"],
  "Harbinger": belowHarbinger.union(["Glibc", "Synchronization"]),
  "Nightly": belowHarbinger.union(["Harbinger", "Store", "Delivery", "CMalloc"]),
  "Authoring": belowHarbinger.union(["Harbinger", "Glibc"]),
  "Simulation": belowHarbinger.union(["Harbinger", "Glibc"]),
  "Trials": belowHarbinger.union(["Harbinger", "Authoring", "Glibc"]),
  "Workbench": belowHarbinger.union(["Harbinger", "Authoring", "Trials", "Store", "Synchronization"]),
  "CLI": belowHarbinger.union([
    "Harbinger", "Authoring", "Simulation", "Trials", "Store", "Delivery", "Nightly", "Workbench", "ArgumentParser", "Glibc",
  ]),
]

/// What the front door stands on, and what stands on it may use directly.
private let belowHarbinger: Set<String> = [
  "Files", "Output", "YAML", "Events", "Setup", "Exports", "Lexicon", "Intake", "Rules", "Alerts", "Ledger", "Reports",
]

/// Where Foundation is allowed: time zones, reports and what stands above them.
private let mayImportFoundation = ["Events/ZoneRules.swift", "Authoring/Reference/", "Workbench/Server/", "CLI/"]
/// Where the web server is allowed, and the C library with which slow clients are cut.
private let mayImportServer: [String: Set<String>] = ["Workbench/Server/": ["FlyingFox", "FlyingSocks", "Glibc"]]
/// Where the template engine is allowed: in the page, and in no other report.
private let mayImportMustache = ["Reports/HTML/"]

@Test func everyImportIsInTheTable() throws {
  for file in try Project.files(under: "Sources", named: ".swift") {
    let path = String(file.path.dropFirst("Sources/".count))
    let allowed = try #require(mayImport[String(path.prefix { $0 != "/" })], "\(file.path) belongs to no target of the table")
    for module in Project.imports(in: try file.text) {
      if module == "Foundation", mayImportFoundation.contains(where: path.hasPrefix) { continue }
      if mayImportServer.contains(where: { path.hasPrefix($0.key) && $0.value.contains(module) }) { continue }
      if module == "Mustache", mayImportMustache.contains(where: path.hasPrefix) { continue }
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }
}

/// What failed once must fail again: chance comes from a seed that the test says.
@Test func noTestTakesChancesThatCannotBeRepeated() throws {
  for file in try Project.files(under: "Tests", named: ".swift") where !file.path.hasPrefix("Tests/ArchitectureTests/") {
    let text = try file.text
    for word in ["SystemRandomNumberGenerator", "shuffled()", "shuffle()", "randomElement()", "arc4random"] where text.contains(word) {
      Issue.record("\(file.path) says \(word); take Seeded of TestSupport, and say the seed")
    }
    for line in text.split(separator: "\n") where line.contains(".random(") && !line.contains("using:") {
      Issue.record("\(file.path) takes a number without a seed: \(line)")
    }
  }
}

/// One import is enough: whatever stands in a public declaration of the front door comes with it.
@Test func theFrontDoorHandsOnWhatItSpeaksOf() throws {
  let lines = try Project.files(under: "Sources/Harbinger", named: ".swift").flatMap { try $0.text.split(separator: "\n") }
  let spoken = lines.filter { $0.hasPrefix("public import ") }.compactMap { $0.split(separator: " ").last }
  let handed = lines.filter { $0.hasPrefix("@_exported public import ") }.compactMap { $0.split(separator: " ").last }
  #expect(!spoken.isEmpty && Set(handed).isSuperset(of: spoken), "\(Set(spoken).subtracting(handed).sorted())")
}

@Test(arguments: [
  ("import Events", ["Events"]), ("@_exported public import Rules", ["Rules"]),
  ("public import YAML\npackage import Setup", ["YAML", "Setup"]), ("@testable import Rules", ["Rules"]),
  ("  @preconcurrency internal import struct Foundation.Date", ["Foundation"]), ("import FoundationEssentials", ["FoundationEssentials"]),
  ("// import Events\nlet text = \"import Events\"", []),
])
func anImportLineIsRecognised(_ text: String, _ modules: [String]) { #expect(Project.imports(in: text) == modules) }

/// The same inputs give the same output: what could differ from night to night is asked for in one place.
@Test func onlyTheProgramKnowsTheClockTheEnvironmentAndTheTerminal() throws {
  let forbidden = [
    "getenv(", "clock_gettime(", "gettimeofday(", "localtime(", "arc4random", "isatty(", " print(", "Date()", "Date.now", "ContinuousClock",
    "SuspendingClock", "SystemRandomNumberGenerator", " socket(", ".shuffled()", ".shuffle()", ".randomElement()",
  ]
  for file in try Project.files(under: "Sources", named: ".swift") where !file.path.hasPrefix("Sources/CLI/") {
    let text = try file.text
    for word in forbidden where text.contains(word) {
      Issue.record("\(file.path) says \(word); that belongs into Sources/CLI, and is handed on as an argument")
    }
  }
}

/// What a reader may not follow, how a result is written, and what is told when the disk says no is settled in one place. Exports are streams, and open their own.
@Test func filesAreOpenedInOnePlace() throws {
  let openers = ["Sources/Files/", "Sources/Exports/Containers/", "Sources/CLI/Terminal.swift"]
  for file in try Project.files(under: "Sources", named: ".swift") where !openers.contains(where: file.path.hasPrefix) {
    let text = try file.text
    for word in [
      "O_RDONLY", "O_WRONLY", "O_RDWR", "fopen(", "opendir(", "FileManager", "contentsOfFile", "contentsOf:", "mkdir(", "unlink(",
      "rename(",
    ]
    where text.contains(word) {
      if word == "contentsOf:", !text.contains("Data(contentsOf:"), !text.contains("String(contentsOf:") { continue }
      Issue.record("\(file.path) says \(word); that belongs into Sources/Files")
    }
  }
}

/// A message may be worded anew without a program taking it for something else.
@Test func noMistakeIsKnownByTheWordsOfItsMessage() throws {
  for file in try Project.files(under: "Sources", named: ".swift") {
    for found in try file.text.matches(of: /\.message\.(?:hasPrefix|hasSuffix|contains|firstMatch)\(/) {
      Issue.record("\(file.path) says \(found.output); ask for the code of the diagnostic")
    }
  }
}

/// The package that fuzzes builds the same sources with a manifest of its own, which nobody builds every day.
@Test func thePackageThatFuzzesKnowsWhatItsTargetsImport() throws {
  let manifest = try Project.File(path: "Fuzz/Package.swift").text
  let targets = manifest.matches(of: /\.target\(\s*name: "(\w+)",\s*(?:dependencies: \[([^\]]*)\],)?/)
  var looked = 0
  for target in targets where mayImport[String(target.output.1)] != nil {
    looked += 1
    let known = Set((target.output.2 ?? "").matches(of: /"(\w+)"/).map { String($0.output.1) })
    for file in try Project.files(under: "Sources/\(target.output.1)", named: ".swift") {
      for module in Project.imports(in: try file.text) where !["Glibc", "Foundation", "Synchronization"].contains(module) {
        #expect(known.contains(module), "Fuzz/Package.swift: \(target.output.1) lacks \(module), which \(file.path) imports")
      }
    }
  }
  #expect(looked >= 7)
}
