import Events
import Foundation
import Lexicon
import Testing
import YAML

/// What families are to the engine itself: `role:` in their files.
@Suite struct RoleTests {
  private func read(_ lines: String) throws -> (family: Family?, diagnostics: [Diagnostic]) {
    let text = "id: a\ntitle: T\ndirection: self\nphrases: ['abc']\nexamples: {fires: ['abc'], quiet: ['x']}\n" + lines
    return Lexicons.read(try #require(Document.parse(bytes: Array(text.utf8), path: "a.yaml").document))
  }

  @Test func theShippedFamiliesHaveEveryRole() {
    let roles = shipped.families.reduce(into: Set<Family.Role>()) { $0.formUnion($1.roles) }
    #expect(roles == Set(Family.Role.allCases))
  }

  @Test func aFamilyHasOneRoleOrSeveralOrNone() throws {
    #expect(try read("").family?.roles == [])
    #expect(try read("role: taking_back").family?.roles == [.takingBack])
    #expect(try read("role: [personal, complaint]").family?.roles == [.personal, .complaint])
  }

  @Test func anUnknownRoleIsToldWithTheChoices() throws {
    let found = try #require(try read("role: repairs").diagnostics.first)
    #expect(found.message.contains("repairs") && found.help.contains("repair"), "\(found)")
  }

  @Test func whatOnlyOneFamilyMayBeIsNotGivenTwice() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("roles-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for id in ["a", "b"] {
      let text =
        "id: \(id)\ntitle: T\ndirection: self\nrole: [repair, complaint]\nphrases: ['abc']\nexamples: {fires: ['abc'], quiet: ['x']}\n"
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(id).yaml"))
    }
    #expect(Lexicons.load(folder.path).diagnostics.map(\.message) == ["the role 'repair' is that of 'a' already"])
  }

  /// Every label that is aimed at one's own side counts as the family with the role, whatever that is called.
  @Test func aFamilyOfAnyNameCanBeThatOfRepair() {
    let families = [family(near: ["careless"], owningUp: [.nearOther]), family(["sorry"], id: "mending", roles: [.repair])]
    let hits = hear("we were careless here", Listener(families: families, parties: twoParties)).counting
    #expect(hits.map(\.family) == [1])
  }
}
