import Authoring
import Events
import Harbinger
import Lexicon
import Rules
import Testing
import YAML

/// An alliance adds a word to a class of words, for all phrases that name it.
@Suite struct WordClassOverrideTests {
  private static let families = [
    "labels": "phrases: ['{other} are <fault>']\nexamples: {fires: ['ACME are amateurs.'], quiet: ['Nothing.']}\n",
    "talk": "phrases: ['a talk with <person>']\nexamples: {fires: ['We had a talk with amateurs.'], quiet: ['Nothing.']}\n",
  ]
  private static let words = ["fault": "[amateurs]", "person": "['<fault>', neighbours]"]

  private func heard(_ changes: [String], _ text: String) throws -> Set<String> {
    let little = try LittlePack(Self.families, words: Self.words)
    defer { little.remove() }
    let pack = try little.pack(changes)
    #expect(pack.diagnostics == [])
    let (rows, _) = HearingRow.read(Array(text.utf8), path: "bank")
    return Set(Hearing(pack, rows, sparing: []).lines.flatMap(\.families))
  }

  @Test func allPhrasesThatNameTheClassHearTheWord() throws {
    let change = "- {words: fault, append: {words: ['plonker+']}, approved_by: [a, b]}"
    #expect(try heard([change], "ACME are plonkers.") == ["labels"])
    #expect(try heard([change], "We had a talk with a plonker.") == [])
    #expect(try heard([change], "We had a talk with plonkers.") == ["talk"])
    #expect(try heard(["- {words: fault, set: {words: [plonkers]}}"], "ACME are amateurs.") == [])
  }

  @Test(arguments: [
    ("- {words: falt, append: {words: [x]}}", "'words' is not a class of words that can be changed: 'falt'"),
    ("- {words: fault, examples: {fires: [x]}}", "'examples' belongs to a change of a family"),
    ("- {words: fault, tests: [x]}", "'tests' belongs to a change of a rule"),
    ("- {words: fault, set: {id: other}}", "'id' of the class 'fault' cannot be overridden"),
    ("- {words: fault, family: labels, append: {words: [x]}}", "either a rule, a family or a class of words"),
    ("- {words: fault, append: {words: ['{other}']}}", "{other}"), ("- {words: fault}", "the change changes nothing"),
  ]) func whatCannotBeMeantIsToldWhereItStands(_ change: String, _ words: String) throws {
    let little = try LittlePack(Self.families, words: Self.words)
    defer { little.remove() }
    let found = try little.pack([change]).diagnostics
    #expect(found.contains { $0.message.contains(words) && $0.path.hasSuffix("override.yaml") && $0.line == 2 }, "\(found)")
  }

  @Test func itIsAChangeOfWordingAndOfTheRulesThatListen() throws {
    let (document, _) = Document.parse(
      bytes: Array("changes:\n  - {words: label_noun, append: {words: [plonkers]}}\n".utf8), path: "o.yaml")
    var pack = try shippedPack()
    pack.override = Override.read(try #require(document), Diagnostics(path: "o.yaml"))
    let approvals = Approvals(pack, parties: [Party(id: "a", name: "A"), Party(id: "b", name: "B")])
    #expect(approvals.lacking == 1)
    #expect(pack.changedRules.contains("loose-labels") && !pack.changedRules.contains("contact-level"))
  }
}
