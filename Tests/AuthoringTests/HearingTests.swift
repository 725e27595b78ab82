import Harbinger
import Authoring
import Events
import Foundation
import Lexicon
import Output
import Testing
import YAML

/// What is heard in labelled sentences, how it is counted, and what is written down of it.
@Suite struct HearingTests {
  private static let families = ["surprise", "loose_labels", "repair_trust"]

  private func hearing(_ lines: [String]) throws -> (hearing: Hearing, diagnostics: [Diagnostic]) {
    let (rows, diagnostics) = HearingRow.read(Array(lines.joined(separator: "\n").utf8), path: "bank")
    return (Hearing(try shippedPack().keeping(families: Self.families), rows, sparing: Self.families), diagnostics)
  }

  private static let bank = [
    #"{"text": "Nobody told us about the new scope.", "families": ["surprise"], "set": "s"}"#,
    #"{"text": "The lift is back in service.", "families": ["surprise"], "set": "s"}"#,
    #"{"text": "Nobody told us about the pilot either.", "families": [], "not": ["surprise"], "set": "s"}"#,
    #"{"text": "Room four is booked from ten to eleven.", "families": [], "set": "s"}"#,
    "Nobody told us about the holiday.",
  ]

  @Test func eachLineTellsWhatIsHeardAndWhatIsMissed() throws {
    let (hearing, diagnostics) = try hearing(Self.bank)
    #expect(diagnostics.isEmpty)
    let text = hearing.text(width: 200)
    #expect(text.contains("  + surprise: ") && text.contains("  - surprise: not heard") && text.contains("  ! surprise: "))
    #expect(text.contains("bank:4  Room four") && text.contains("    nothing is heard"))
    #expect(hearing.totals(families: Self.families).contains("1 of 2 (50 %, 9-91)"))
  }

  @Test func onlyTheWrongOnesAreLeft() throws {
    var (hearing, _) = try hearing(Self.bank + ["The lift is back in service, and nobody has labelled it."])
    hearing.keepWrong()
    #expect(hearing.lines.map(\.row.place) == ["bank:2", "bank:3", "bank:5"])
  }

  /// What weighs less than 1 never raises an alert by itself.
  @Test func aHintIsNotHeard() throws {
    let supposed = "For example, nobody told us about the new scope :)"
    let (hearing, _) = try hearing([
      #"{"text": "\#(supposed)", "families": ["surprise"]}"#, #"{"text": "\#(supposed)", "not": ["surprise"]}"#,
    ])
    let text = hearing.text(width: 200)
    #expect(text.contains("  ~ surprise: 0.5") && text.contains("  - surprise: not heard") && !text.contains("  ! surprise"))
    let row = try #require(HearingScore(hearing.lines, families: ["surprise"]).rows.first)
    #expect((row.sentences, row.heard, row.mistaken) == (1, 0, 0))
  }

  /// What speaks of other families alone is neither a miss nor neutral.
  @Test func ofSomeFamiliesOnlyTheirLabelsCount() throws {
    var (hearing, _) = try hearing(Self.bank + [#"{"text": "This is typical of you.", "families": ["loose_labels"]}"#])
    hearing.keep(families: ["surprise"])
    #expect(!hearing.lines.contains { $0.row.place == "bank:6" })
    let row = try #require(HearingScore(hearing.lines, families: ["surprise"]).rows.first)
    #expect((row.sentences, row.heard, row.lookalikes, row.mistaken, row.neutral) == (2, 1, 1, 1, 1))
  }

  /// What is heard in sentences of other families may be noise, and is marked.
  @Test func hitsInSentencesOfOthersAreMarked() throws {
    var (hearing, _) = try hearing([#"{"text": "Nobody told us about the new scope.", "families": ["loose_labels"]}"#])
    hearing.keep(families: ["surprise"])
    #expect(hearing.text(width: 200).contains("  ? surprise: "))
    #expect(HearingScore(hearing.lines, families: ["surprise"]).rows.allSatisfy { $0.sentences + $0.neutral + $0.strays == 0 })
  }

  @Test(arguments: [
    (#"{"text": "x", "familys": ["surprise"]}"#, "did you mean 'families'"), (#"{"families": ["surprise"]}"#, "'text'"),
    (#"{"text": "x""#, "bank:1:"),
  ])
  func aLineThatIsNoSentenceIsNamedWithItsPlace(_ line: String, _ part: String) throws {
    let (_, diagnostics) = HearingRow.read(Array(line.utf8), path: "bank")
    #expect(diagnostics.contains { $0.description.contains(part) && $0.description.hasPrefix("bank:1") }, "\(diagnostics)")
  }

  /// By hand, after Wilson (1927): 8 of 10 with z = 1.96.
  @Test func theRangeIsWilsons() {
    let range = Proportion(8, of: 10).range
    #expect(abs(range.lowerBound - 0.4902) < 0.0001 && abs(range.upperBound - 0.9433) < 0.0001)
    #expect(Proportion(0, of: 0).range == 0...1)
  }

  @Test func whatIsWrittenDownIsReadAgain() throws {
    let (hearing, _) = try hearing(Self.bank)
    let record = HearingRecord(hearing.lines, families: Self.families)
    #expect(record.method == "4 sentences of s")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try record.text.write(to: folder.appendingPathComponent("hearing.yaml"), atomically: true, encoding: .utf8)
    let (read, diagnostics) = HearingRecord.load(folder.path)
    #expect(diagnostics.isEmpty && read.rows == record.rows && read.method == record.method)
    #expect(read.rows.map(\.family) == ["surprise"] && read.rows.first?.heard == 1)
  }

  /// The record is of the sentences that lie in the bank, and what it says is still so: it may only have become better since.
  @Test func theShippedRecordIsOfTheBank() throws {
    let pack = try shippedPack()
    let files = try FileManager.default.contentsOfDirectory(atPath: "Tests/Hearing").sorted().filter { pack.hearing.method.contains($0) }
      .flatMap { folder in
        try FileManager.default.contentsOfDirectory(atPath: "Tests/Hearing/\(folder)").sorted().map { "Tests/Hearing/\(folder)/\($0)" }
      }
    let (rows, diagnostics) = try HearingBank.read(files)
    #expect(diagnostics.isEmpty)
    let now = HearingRecord(Hearing(pack, rows, sparing: []).lines, families: pack.families.map(\.id))
    #expect(now.method == pack.hearing.method)
    #expect(
      now.rows.map { [$0.sentences, $0.lookalikes, $0.neutral] } == pack.hearing.rows.map { [$0.sentences, $0.lookalikes, $0.neutral] })
    for (row, recorded) in zip(now.rows, pack.hearing.rows) {
      #expect(row.heard * 10 >= recorded.heard * 9, "\(row.family) hears \(row.heard) now, and \(recorded.heard) when it was measured")
      #expect(row.mistaken <= recorded.mistaken + 2, "\(row.family) mistakes \(row.mistaken) now, and \(recorded.mistaken) then")
    }
  }

  @Test func thePageOfAFamilySaysHowMuchItHears() throws {
    let pack = try shippedPack()
    let family = try #require(pack.families.first { $0.id == "surprise" })
    let text = FamilyPage.text(family, pack, width: 400)
    let row = try #require(pack.hearing.rows.first { $0.family == "surprise" && $0.language == .english })
    #expect(text.contains("it hears \(row.heard) of \(row.sentences) ("))
    #expect(text.contains(family.definition) && text.contains("taken-by-surprise") && text.contains("Dutch: "))
  }
}
