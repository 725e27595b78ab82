import Foundation
import Setup
import Testing
import YAML

private let text = """
  alliance: a
  purpose: p
  timezone: UTC
  parties:
    - {id: one, members: [x], calendar: {holidays: [nl.ics, sub/be.ics]}}
    - {id: two, members: [y]}

  """

@Test func holidayFilesMustBeThere() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("harbinger-setup-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder + "/sub/be.ics", withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/alliance.yaml"))
  let told = { (file: String) in "the holidays file cannot be read: \(folder)/\(file); check the path; it is relative to the alliance file"
  }
  let file = folder + "/alliance.yaml"
  #expect(Alliance.load(file).diagnostics.map(\.description) == ["\(file):5:51: \(told("nl.ics"))", "\(file):5:59: \(told("sub/be.ics"))"])
  try FileManager.default.removeItem(atPath: folder + "/sub/be.ics")
  try Data().write(to: URL(fileURLWithPath: folder + "/sub/be.ics"))
  try Data().write(to: URL(fileURLWithPath: folder + "/nl.ics"))
  let (alliance, diagnostics) = Alliance.load(file)
  #expect(diagnostics.isEmpty)
  #expect(alliance?.holidayFiles.map(\.file) == [folder + "/nl.ics", folder + "/sub/be.ics"])
  #expect(Alliance.load(folder).alliance == alliance)
  #expect(Alliance.load(folder + "/").alliance?.id == "a")
}

@Test func anAllianceFileThatIsNotThereIsADiagnostic() {
  #expect(
    Alliance.load("/nowhere/alliance.yaml").diagnostics.map(\.description) == [
      "/nowhere/alliance.yaml: there is no such file; check the path"
    ])
}
