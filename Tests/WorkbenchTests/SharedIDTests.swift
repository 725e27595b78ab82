import Events
import Foundation
import Harbinger
import Testing

@testable import Workbench

/// Two folders with an alliance file each.
private final class Room {
  let folder: String

  init(_ first: String, _ second: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "shared-\(UUID())").path
    for (name, id) in [("one", first), ("two", second)] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      try self.name(id, in: name)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var files: [String] { ["one", "two"].map { "\(folder)/\($0)/alliance.yaml" } }

  func name(_ id: String, in name: String) throws {
    try "alliance: \(id)\npurpose: a test\n".write(toFile: "\(folder)/\(name)/alliance.yaml", atomically: true, encoding: .utf8)
  }
}

@Test func twoAlliancesOfOneIdAreRefusedWithBothFiles() throws {
  let room = try Room("pair", "pair")
  let stop = try #require(throws: Stop.self) { try SharedID.refuse(among: room.files) }
  #expect(
    stop.code == .configuration && room.files.allSatisfy(stop.lines[0].contains) && stop.lines[0].contains("write another 'alliance:'"))
  #expect(
    SharedID.all(among: [room.files[0], room.files[0], "\(room.folder)/one/../one/alliance.yaml"]).isEmpty,
    "one file named twice is one alliance")
  #expect(SharedID.all(among: try Room("pair", "other").files).isEmpty)
}

@Test func anIdThatIsGivenToASecondAllianceMeanwhileShowsNeither() async throws {
  let room = try Room("pair", "other")
  let world = Workbench.World(
    clock: { Timestamp(milliseconds: 0) }, asOf: { _ in nil }, now: { _ in Timestamp(milliseconds: 0) }, newKey: { "key" }, user: "tester")
  let shelf = Shelf(room.files.map { Workbench.Place(file: $0, rules: "rules") }, exports: [], rules: nil, state: nil, world: world)
  #expect(try await shelf.desk("pair").place.file == room.files[0])
  try room.name("pair", in: "two")
  let stop = await #expect(throws: Stop.self) { try await shelf.desk("pair") }
  #expect(stop?.lines.first?.contains(room.files[1]) == true)
  try room.name("third", in: "one")
  #expect(try await shelf.desk("pair").place.file == room.files[1], "the desk of the id is that of its file")
}
