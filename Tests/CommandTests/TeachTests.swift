import Foundation
import Testing

/// The officer's way from a sentence to a phrase that is proven, written and heard.
@Suite(.serialized) struct TeachTests {
  private static let rules = "--rules \(FileManager.default.currentDirectoryPath)/rules --now 2026-06-29"

  @Test func aFalseAlarmIsStoppedByItsSentence() throws {
    let desk = try Desk(samples: "coalition")
    defer { desk.remove() }
    let folder = desk["coalition"]
    let teach = "teach escalation 'The host has escalated it to its management.' --quiet '\(folder)' \(Self.rules)"
    let shown = try Command(teach, with: "COLUMNS=80")
    #expect(shown.code == 0 && shown.errors.isEmpty, "\(shown.errors)")
    #expect(shown.output.contains("1. Add the exception '") && shown.output.contains("messages of shoreline-coalition"))
    #expect(shown.output.contains("Nothing is written. To write one"))
    #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(shown.output)")
    #expect(!FileManager.default.fileExists(atPath: desk["coalition/override.yaml"]))

    let unasked = try Command("\(teach) --write 1 --why 'the host is no partner'")
    #expect(unasked.code == 64 && unasked.output.isEmpty && unasked.errors.contains("--by"))
    // What people wrote stays, comments included.
    try desk.write(
      "coalition/override.yaml", "# ours\nchanges:\n  - {rule: contact-level, why: talks, set: {severity: 2}}   # by both\n\nmutes: []\n")
    let before = try desk.text("coalition/override.yaml")
    let write = "\(teach) --write --why 'the host is no partner' --by 'alliance office' --approved-by"
    let refused = try Command("\(write) 'riverkeep, oakline'")
    #expect(refused.code == 64 && refused.errors.contains("is not approved by Tidewatch, Commonlight and Seedhaven"), "\(refused.errors)")
    #expect(refused.errors.contains("name one of each of them in --approved-by: tidewatch, commonlight, seedhaven"), "\(refused.errors)")
    #expect(try desk.text("coalition/override.yaml") == before)
    let written = try Command("\(write) 'riverkeep, oakline, tidewatch, commonlight, seedhaven'")
    #expect(written.code == 0 && written.errors.isEmpty && written.output.contains("and so it is"), "\(written.errors)")
    let text = try desk.text("coalition/override.yaml")
    #expect(
      text.hasPrefix("# ours\nchanges:\n  - {rule: contact-level, why: talks, set: {severity: 2}}   # by both\n  - {family: escalation, "))
    #expect(text.contains("examples: {quiet: [The host has escalated it to its management.]}}\n") && text.hasSuffix("mutes: []\n"))

    // What was foretold of the messages is what is heard with the change: two before, one fewer.
    #expect(shown.output.contains("'escalation' hears 2 today") && shown.output.contains("Cost: 1 message fewer."), "\(shown.output)")
    let after = try Command("teach escalation 'The zebra crossed the meadow.' --fires '\(folder)' \(Self.rules)", with: "COLUMNS=120")
    #expect(after.output.contains("'escalation' hears 1 today"), "\(after.output)")
    let again = try Command(teach)
    #expect(again.code == 0 && again.output.contains("It is so already"), "\(again.output)")
    let twice = try Command("\(teach) --write --why 'once more' --by 'alliance office'")
    #expect(twice.code == 0 && twice.output.hasSuffix("Nothing is written: the sentence is an example already.\n"))
    #expect(try desk.text("coalition/override.yaml") == text)
  }

  @Test func aWordIsAddedToAClassAndHeardInTheAlliance() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    let teach = "teach loose_labels 'Brightarm are plonkers.' --fires --alliance '\(desk["souring"])' \(Self.rules)"
    let written = try Command("\(teach) --write 1 --why 'heard in talks' --by both --approved-by veldhaven,brightarm", with: "COLUMNS=80")
    #expect(written.code == 0 && written.errors.isEmpty, "\(written.errors)")
    #expect(try desk.text("souring/override.yaml").contains("append: {words: [plonkers]}}\n  - {family: loose_labels, "))
    let tested = try Command(
      "hear - --alliance '\(desk["souring"])' --rules rules < /dev/null; echo 'ACME are plonkers.' > '\(desk["s.txt"])'")
    #expect(tested.code == 0)
    let heard = try Command("hear '\(desk["s.txt"])' --alliance '\(desk["souring"])' --rules rules")
    #expect(heard.output.contains("loose_labels"), "\(heard.output)\(heard.errors)")
  }

  @Test func withoutAnAllianceNothingIsMeasuredAndNothingWritten() throws {
    let run = try Command("teach loose_labels 'Contoso are plonkers.' --fires", with: "COLUMNS=80")
    #expect(run.code == 0 && run.output.contains("Not\nmeasured on messages") || run.output.contains("Not measured on"), "\(run.output)")
    #expect(run.output.contains("Nothing is written."))
  }

  @Test(arguments: [
    ("teach lose_labels 'x y' --fires", "there is no family 'lose_labels'; did you mean 'loose_labels'?"),
    ("teach loose-labels 'x y' --fires", "did you mean 'loose_labels'?"),
    ("teach loose_labels 'x y'", "--fires"), ("teach loose_labels '' --fires", "the sentence is empty"),
    ("teach loose_labels 'x y' --fires --quiet", "--quiet"), ("teach loose_labels x y --fires", "y: there is no alliance file"),
    ("teach loose_labels 'x y' --fires --noise=-1", "--noise"),
    ("teach loose_labels 'x y' --fires --weight strng", "did you mean 'strong'?"),
    ("teach loose_labels 'x y' --fires --write --why a --by b", "needs an alliance"),
    ("teach loose_labels 'x y' --fires samples/souring --why a", "--why belongs to --write"),
    ("teach loose_labels 'x y' --fires samples/souring --from veldhavn", "did you mean 'veldhaven'?"),
    ("teach loose_labels 'Ask Mila.' --fires samples/souring", "a member of the alliance"),
    (
      "teach loose_labels 'Brightarm are plonkers.' --fires samples/souring --now 2026-06-29 --write 99 --why a --by b",
      "there is no proposal 99"
    ),
  ]) func whatCannotBeMeantIs64(_ command: String, _ words: String) throws {
    let run = try Command(command)
    #expect(run.code == 64, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: "samples/souring/override.yaml"))
  }
}
