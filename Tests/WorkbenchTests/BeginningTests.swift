import Files
import Foundation
import Harbinger
import Testing

@testable import Workbench

/// A folder with exports in it.
private final class Room {
  let folder: String

  init() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "begin-\(UUID())").path
    try FileManager.default.createDirectory(atPath: place + "/exports", withIntermediateDirectories: true)
    folder = try #require(RealPath.of(place))
    try write("", to: "exports/mail.mbox")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ text: String, to name: String) throws { try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8) }
}

@Test func theAllianceFileLiesBesideTheExportsHoweverTheyAreNamed() throws {
  let room = try Room()
  for name in ["exports", "exports/", "exports/.", "./exports", "exports/../exports"] {
    #expect(Beginning.file(besides: "\(room.folder)/\(name)") == "\(room.folder)/alliance.yaml", "\(name)")
  }
  #expect(Beginning.file(besides: "\(room.folder)/exports/mail.mbox") == "\(room.folder)/exports/alliance.yaml")
  // Never into the folder that is read, also where it is the working folder.
  let here = try #require(RealPath.of("."))
  #expect(Beginning.file(besides: ".") == Path.join(Path.folder(of: here), "alliance.yaml"))
  #expect(Beginning.file(besides: "mail.mbox") == here + "/alliance.yaml")
}

@Test func exportsAreNamedAsSeenFromTheAllianceFile() throws {
  let room = try Room()
  #expect(Beginning.path(of: "\(room.folder)/exports/", from: room.folder) == "exports")
  #expect(Beginning.path(of: "\(room.folder)/exports/mail.mbox", from: room.folder) == "exports/mail.mbox")
  #expect(Beginning.path(of: "\(room.folder)/exports/mail.mbox", from: room.folder + "/other") == "../exports/mail.mbox")
}

@Test func exportsOfWhichAnAllianceWasMadeLeadToIt() throws {
  let room = try Room()
  let exports = ["\(room.folder)/exports"]
  #expect(Workbench.allianceFile(of: exports) == nil)
  func file(_ source: String) throws {
    try room.write(
      """
      alliance: pair
      purpose: a test
      timezone: UTC
      parties: [{id: a, name: A, domains: [a.example]}, {id: b, name: B, domains: [b.example]}]
      sources: [{path: \(source)}]

      """, to: "alliance.yaml")
  }
  try file("exports")
  #expect(Workbench.allianceFile(of: exports) == "\(room.folder)/alliance.yaml")
  try file("exports/mail.mbox")
  #expect(Workbench.allianceFile(of: exports) == "\(room.folder)/alliance.yaml")
  try file("elsewhere.mbox")
  #expect(Workbench.allianceFile(of: exports) == nil, "an alliance that reads something else is another one")
  #expect(Workbench.allianceFile(of: []) == nil)
  #expect(Beginning(exports, rules: nil).isTaken)
}
