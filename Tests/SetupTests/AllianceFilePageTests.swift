import Foundation
import Setup
import Testing
import YAML

@Test func theAllianceFileOfThePageIsValid() throws {
  let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "docs/alliance-file.md")
  let text = try String(contentsOf: page, encoding: .utf8)
  let example = try #require(text.firstMatch(of: /```yaml\n(alliance:(?s:.*?))```/)).output.1
  let (alliance, diagnostics) = Alliance.parse(bytes: Array(example.utf8), path: "docs/alliance-file.md")
  #expect(diagnostics.map(\.message) == [])
  #expect(alliance?.parties.count == 2)
}
