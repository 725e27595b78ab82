import Events
import Foundation
import Testing

@testable import Intake

/// Exports are cut into files in all ways: thousands of small ones cost no more than their bytes and their number.
struct ManyFilesTests {
  @Test(.timeLimit(.minutes(1))) func aFolderOfThousandsOfTranscriptsIsAccountedForFileByFile() async throws {
    let workshop = try Workshop()
    let count = 3000
    for folder in ["calls", "more"] {
      try FileManager.default.createDirectory(at: workshop.folder.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    for number in 0..<count {
      let name = String(format: "2026-03-02 %04d.vtt", number)
      let cues = (0...number % 3).map { "\n00:0\($0).000 --> 00:0\($0).500\nAnna: we moved it\n" }
      try Data(("WEBVTT\n" + cues.joined()).utf8).write(
        to: workshop.folder.appendingPathComponent(number < count - 10 ? "calls" : "more").appendingPathComponent(name))
    }
    let intake = await workshop.read(workshop.alliance(["more", "calls"]))
    #expect(intake.accounting.addsUp)
    // By their paths: first all of `calls`, then those of `more`.
    #expect(intake.accounting.exports.map(\.records) == (0..<count).map { $0 % 3 + 1 })
    #expect(intake.accounting.files.map(\.records) == (0..<count).map { $0 % 3 + 1 })
    #expect(intake.accounting.exports.last?.path.hasSuffix("more/2026-03-02 2999.vtt") == true)
  }
}
