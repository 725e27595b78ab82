import Foundation
import Setup
import Testing
import YAML

@Test func theAllianceFileOfTheReadmeIsValid() throws {
  let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "README.md")
  let text = try String(contentsOf: readme, encoding: .utf8)
  let example = try #require(text.firstMatch(of: /```yaml\n(alliance:(?s:.*?))```/)).output.1
  let (alliance, diagnostics) = Alliance.parse(bytes: Array(example.utf8), path: "README.md")
  #expect(diagnostics.map(\.message) == [])
  #expect(alliance?.parties.count == 2)
}
