import Foundation
import Testing

@Test func everySourceFileIsShortEnoughToBeReadInOneGo() throws {
  let files = try Project.files(under: "Sources")
  #expect(!files.isEmpty)
  for file in files {
    let lines = try file.bytes.count { $0 == UInt8(ascii: "\n") }
    #expect(lines <= 400, "\(file.path) has \(lines) lines")
  }
}

/// Of members and initialisers the name may be enough; a type or a function says what it is for. Operators mean what they always mean.
@Test func everyTypeAndFunctionThatOthersCallSaysWhatItIs() throws {
  let declaration =
    /^ *(?:public|package) (?:(?:static|final|indirect|mutating|nonisolated) )*(?:struct|class|enum|protocol|actor|func|typealias) \w+/
  for file in try Project.files(under: "Sources", named: ".swift") {
    let lines = try file.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    for (number, line) in lines.enumerated() where line.hasPrefix("pub") || line.hasPrefix("pack") {
      guard let found = line.firstMatch(of: declaration)?.output else { continue }
      let above = lines[..<number].last { !$0.hasPrefix("@") }
      #expect(above?.hasPrefix("///") == true, "\(file.path):\(number + 1) has nothing above: \(found)")
    }
  }
}

/// Strangers program against the front door: there every name is explained.
@Test func everyPublicDeclarationOfTheFrontDoorIsExplained() throws {
  for file in try Project.files(under: "Sources/Harbinger", named: ".swift") {
    let lines = try file.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    for (number, line) in lines.enumerated() where line.hasPrefix("public ") && !line.hasPrefix("public import ") {
      let above = lines[..<number].last { !$0.hasPrefix("@") }
      #expect(above?.hasPrefix("///") == true, "\(file.path):\(number + 1) has nothing above: \(line)")
    }
  }
}

/// Whatever changes rules and phrases goes through the check of approvals; a mute changes none, and of the files that a page saves only the override does.
@Test func overridesAreWrittenByTheOneWayThatAsksWhoApproved() throws {
  let writing = try Project.files(under: "Sources", named: ".swift").filter { try $0.text.contains("TuningLog.write(") }.map(\.path)
  #expect(
    writing == [
      "Sources/Authoring/Changes/Muting.swift", "Sources/Harbinger/CheckedOverride.swift", "Sources/Workbench/Desk/Saving.swift",
    ])
}

/// What is shown on the page is what was built and run.
@Test func theReadmeShowsTheExampleThatIsBuilt() throws {
  let page = try Project.File(path: "docs/library.md").text
  for path in ["Tests/Example/Package.swift", "Tests/Example/main.swift"] {
    #expect(page.contains("```swift\n\(try Project.File(path: path).text)```\n"), "docs/library.md differs from \(path)")
  }
}

@Test func everyLinkBetweenPagesLeadsToAFile() throws {
  let pages =
    try FileManager.default.contentsOfDirectory(atPath: Project.root.path).filter { $0.hasSuffix(".md") }.sorted().map(Project.File.init)
    + Project.files(under: "docs", named: ".md")
  #expect(pages.contains { $0.path == "README.md" })
  for page in pages {
    let folder = Project.root.appending(path: page.path).deletingLastPathComponent()
    for link in try page.text.matches(of: /\]\(([^)#\s]+)(?:#[^)\s]*)?\)/).map({ String($0.output.1) }) where !link.contains("://") {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(page.path) links to \(link)")
    }
  }
}

/// A key that a page does not explain, or explains after it is gone, is a promise that nobody keeps.
@Test(arguments: [
  (["docs/scan-json.md"], ["Sources/Reports/JSON/V1.swift"]),
  (["docs/digest-json.md"], ["Sources/Reports/Digest/DigestJSON.swift"]),
  (["docs/scan-json.md", "docs/inspect-json.md"], ["Sources/Reports/JSON/V1.swift", "Sources/Reports/Inspection.swift"]),
])
func thePagesOnJSONNameTheKeysThatAreWritten(_ pages: [String], _ sources: [String]) throws {
  let written = try sources.flatMap {
    try Project.File(path: $0).text.matches(of: /"([a-z_]+)": |Member\("([a-z_]+)",/).map { String($0.1 ?? $0.2 ?? "") }
  }
  let rows = try pages.flatMap { try Project.File(path: $0).text.split(separator: "\n").filter { $0.hasPrefix("| `") } }
  let named = rows.flatMap { row in row.dropFirst(2).prefix { $0 != "|" }.matches(of: /`([a-z_]+)`/).map { String($0.1) } }
  let members = ["name", "value", "reason", "place", "message", "help", "path", "id", "role", "from", "to"]
  #expect(Set(written).subtracting(members) == Set(named).subtracting(members))
}

/// Whoever reads a sample or a rule must be sure that nobody in it exists.
@Test(arguments: ["samples", "rules", "Sources", "docs"])
func everyMailAddressIsAtAnInventedDomain(_ folder: String) throws {
  for file in try Project.files(under: folder) {
    for host in mailDomains(in: try file.bytes) where !isInvented(host) { Issue.record("\(file.path) holds an address at \(host)") }
  }
}

@Test(arguments: [
  ("To: Anna <anna@northwind.example>, b@mail.contoso.example.", ["northwind.example", "mail.contoso.example"]),
  ("x@Firm.EXAMPLE", ["firm.example"]), ("@Test func a() {}; @MainActor", []), ("user@localhost", []), ("a@1.2", []), ("@firm.example", []),
])
func theDomainOfAnAddressIsFound(_ text: String, _ domains: [String]) { #expect(mailDomains(in: Array(text.utf8)) == domains) }

/// `.example` is kept free for examples; a UID of a calendar may name its own file.
private func isInvented(_ host: String) -> Bool { host.hasSuffix(".example") || host.hasSuffix(".ics") }

/// What stands after each `@` that stands after a letter or digit and before a dotted name, in lower case.
private func mailDomains(in bytes: [UInt8]) -> [String] {
  func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
  return bytes.indices.compactMap { at -> String? in
    guard bytes[at] == UInt8(ascii: "@"), at > 0, isWord(bytes[at - 1]) else { return nil }
    let host = bytes[(at + 1)...].prefix { isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    let labels = String(decoding: host, as: UTF8.self).lowercased().split(separator: ".")
    guard labels.count > 1, let last = labels.last, last.count > 1, last.allSatisfy(\.isLetter) else { return nil }
    return labels.joined(separator: ".")
  }
}
