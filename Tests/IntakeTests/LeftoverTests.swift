import Events
import Foundation
import Testing

@testable import Intake

@Test func aThousandUnknownFilesAreOneProblemAndOneAccount() async throws {
  let workshop = try Workshop()
  try workshop.write("export/records.txt", ["id=1|t=2026-03-02T10:00:00Z|who=U1|text=hello"])
  for number in 0..<1000 { try Data([1, 2, 3]).write(to: workshop.folder.appendingPathComponent("export/x\(number).bin")) }
  let intake = await workshop.read(workshop.alliance(["export"]))
  let problems = intake.accounting.problems.filter { $0.message.contains("no format") }
  #expect(problems.map(\.message) == ["1000 files that no format knows are left out, the first of them 'x0.bin'"])
  #expect(intake.accounting.unreadable.isEmpty)
  let unknown = intake.accounting.exports.filter(\.format.isEmpty)
  #expect(unknown.map { $0.path.hasSuffix("/export (1000 parts)") } == [true])
  #expect(intake.accounting.files.count == 1001)
}
