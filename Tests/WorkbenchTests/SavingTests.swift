import Events
import Foundation
import Harbinger
import Testing

@testable import Workbench

/// A folder of its own with an alliance of two, and its desk.
private final class Room {
  let folder: String
  let desk: Desk

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try """
    alliance: pair
    purpose: a test
    timezone: UTC
    parties:
      - {id: northwind, name: Northwind, domains: [northwind.example]}
      - {id: contoso, name: Contoso, domains: [contoso.example]}
    sources: [{path: mail.mbox}]

    """.write(toFile: "\(folder)/alliance.yaml", atomically: true, encoding: .utf8)
    try "".write(toFile: "\(folder)/mail.mbox", atomically: true, encoding: .utf8)
    let world = Workbench.World(
      clock: { Timestamp(milliseconds: 1_780_000_000_000) }, asOf: { _ in nil }, now: { _ in Timestamp(milliseconds: 1_780_000_000_000) },
      newKey: { "key" }, user: "tester")
    desk = Desk(Workbench.Place(file: "\(folder)/alliance.yaml", rules: "rules"), state: nil, world: world)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func read(_ name: String) -> String? { try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) }
}

private let change = "changes:\n  - {rule: loose-labels, set: {window: 6w}, approved_by: [northwind, contoso]}\n"

@Test func aDraftIsWrittenWithItsReason() async throws {
  let room = try Room()
  try await room.desk.save(
    Draft(file: .override, text: change, basis: "", why: "slow weeks", by: "alliance office", proof: "nothing moves"))
  #expect(room.read("override.yaml") == change)
  let log = try #require(room.read(TuningLog.name))
  #expect(log.contains("slow weeks") && log.contains("alliance office") && log.contains("nothing moves") && log.contains("workbench"))
}

@Test func aFileThatWasChangedMeanwhileIsNotWrittenOver() async throws {
  let room = try Room()
  let (_, basis) = try await room.desk.text(of: .override)
  try await room.desk.save(Draft(file: .override, text: change, basis: basis, why: "x", by: "first"))
  let stop = await #expect(throws: Stop.self) {
    try await room.desk.save(Draft(file: .override, text: "changes: []\n", basis: basis, why: "x", by: "second"))
  }
  #expect(stop?.code == .locked)
  #expect(room.read("override.yaml") == change)
}

@Test(arguments: [
  (BenchFile.override, "changes:\n  - {rule: no-such-rule, set: {window: 6w}}\n"), (.override, "changes: [\n"),
  (.override, "nonsense: 3\n"),
  (.events, "events:\n  - {day: yesterday, what: exit}\n"), (.alliance, "alliance: pair\n"),
])
func whatIsWrongIsNotWritten(_ file: BenchFile, _ text: String) async throws {
  let room = try Room()
  let (before, basis) = try await room.desk.text(of: file)
  await #expect(throws: Stop.self) { try await room.desk.save(Draft(file: file, text: text, basis: basis, why: "x", by: "y")) }
  #expect(try await room.desk.text(of: file).text == before)
}

@Test func nothingIsChangedWithoutAReasonAndAName() async throws {
  let room = try Room()
  for (why, by) in [("", "y"), ("x", "")] {
    await #expect(throws: Stop.self) { try await room.desk.save(Draft(file: .override, text: change, basis: "", why: why, by: by)) }
  }
  #expect(room.read("override.yaml") == nil)
}

@Test func aLinkOutOfTheFolderIsNeitherShownNorWritten() async throws {
  let room = try Room()
  let secret = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID()).yaml").path
  defer { try? FileManager.default.removeItem(atPath: secret) }
  try "changes: []\n".write(toFile: secret, atomically: true, encoding: .utf8)
  try FileManager.default.createSymbolicLink(atPath: "\(room.folder)/override.yaml", withDestinationPath: secret)
  await #expect(throws: Stop.self) { try await room.desk.text(of: .override) }
  await #expect(throws: Stop.self) { try await room.desk.save(Draft(file: .override, text: change, basis: "", why: "x", by: "y")) }
  #expect(try String(contentsOfFile: secret, encoding: .utf8) == "changes: []\n")
}

/// What stands in the file already is not asked about again; what is new in it is.
@Test func aChangeOfWordingThatNobodyApprovedIsNotSaved() async throws {
  let room = try Room()
  let old = "changes:\n  - {rule: loose-labels, set: {window: 6w}}\n"
  try old.write(toFile: "\(room.folder)/override.yaml", atomically: true, encoding: .utf8)
  let basis = try await room.desk.text(of: .override).basis
  let figure = "# moved down\n\(old)  - {rule: contact-level, set: {severity: 2}}\n"
  try await room.desk.save(Draft(file: .override, text: figure, basis: basis, why: "x", by: "y"))
  #expect(room.read("override.yaml") == figure)
  let again = try await room.desk.text(of: .override).basis
  for (field, help) in [(nil, "approved_by: contoso"), ("'Who approved'", "in 'Who approved': contoso")] {
    let text = figure + "  - {family: loose_labels, append: {weak: [plonkers]}, approved_by: [northwind]}\n"
    let stop = await #expect(throws: Stop.self) {
      try await room.desk.save(Draft(file: .override, text: text, basis: again, why: "x", by: "y", approvals: field))
    }
    #expect(stop?.code == .usage && stop?.lines.last == "nothing was written")
    #expect(stop?.lines.first?.contains("the change of 'loose_labels' is not approved by Contoso") == true, "\(stop?.lines ?? [])")
    #expect(stop?.lines.first?.contains(help) == true, "\(stop?.lines ?? [])")
    // While it is typed it stands in the margin.
    let found = BenchFile.override.diagnostics(of: text, .init(file: "\(room.folder)/alliance.yaml", rules: "rules"), nil)
    #expect(found.contains { $0.line == 5 && $0.message.contains("not approved by Contoso") })
  }
  #expect(room.read("override.yaml") == figure)
}
