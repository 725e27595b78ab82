import Authoring
import Events
import Harbinger
import Lexicon
import Rules
import Testing
import YAML

/// An officer gives a sentence; what is proposed makes it true, moves no example, and holds when it is written and read again.
@Suite struct TeachingTests {
  private static let labels = """
    negation: yes
    strong: ['({other}|that crew) <lasting> ~1 <fault>']
    phrases:
      - 'typical of {other}'
      - 'goalposts ~1 moved again'
      - 'the usual excuses from {other}'
    weak: ['as slow as {other}']
    ignore_if: ['<fault> printer', 'slow release']
    examples:
      fires: ['ACME are amateurs.', 'That is typical of ACME.', 'The goalposts have moved again.', 'The usual excuses from ACME.']
      quiet: ['Our contract with ACME starts in May.', 'That crew is new.', 'ACME are amateurs printer owners.']
    """
  private static let visits = """
    phrases: ['visit to {other}', 'walked through the plant']
    examples: {fires: ['A visit to ACME.', 'We walked through the plant.'], quiet: ['Nothing of the kind.']}
    """
  private static let words = ["lasting": "['(is|are)']", "fault": "['(amateurs|unreliable|slow)']"]

  private func little() throws -> LittlePack {
    try LittlePack(["labels": Self.labels, "visits": Self.visits], words: Self.words)
  }

  private func teaching(
    _ sentence: String, _ wish: Lesson.Wish, family: String = "labels", noise: Double = 3, list: Family.List = .phrases
  ) async throws -> Teaching {
    let little = try little()
    defer { little.remove() }
    let pack = try little.pack()
    #expect(pack.diagnostics == [])
    return try await Teaching(try Lesson(sentence, wish, family: family, alliance: nil), pack, alliance: nil, noise: noise, list: list)
  }

  private static let decision = Teaching.Decision(why: "a test", by: "both", approvers: ["northwind", "acme"])

  private func lines(_ teaching: Teaching) throws -> [[String]] {
    try teaching.proposals.indices.map { try teaching.lines(of: $0 + 1, Self.decision) }
  }

  @Test func aWordOfAClassIsTheSmallestChange() async throws {
    let teaching = try await teaching("Contoso are plonkers.", .fires)
    #expect(teaching.proposals.first?.words.hasPrefix("Add 'plonkers' to the class of words <fault> (Class of fault)") == true)
    #expect(
      try teaching.lines(of: 1, Self.decision) == [
        "- {words: fault, why: \"a test (both)\", approved_by: [northwind, acme], append: {words: [plonkers]}}",
        "- {family: labels, why: \"a test (both)\", examples: {fires: [ACME are plonkers.]}}",
      ])
  }

  @Test func aGapIsWidenedNoFurtherThanNeeded() async throws {
    let teaching = try await teaching("The goalposts have all been moved again.", .fires)
    let all = try lines(teaching).joined()
    #expect(all.contains { $0.contains("append: {phrases: [\"goalposts ~3 moved again\"]}") })
    #expect(!all.contains { $0.contains("~4 moved") })
  }

  @Test func anotherWordTakesThePlaceOfOnePiece() async throws {
    let teaching = try await teaching("The usual stories from ACME.", .fires)
    #expect(try lines(teaching).joined().contains { $0.contains("\"the usual stories from {other}\"") })
  }

  @Test func anExceptionThatDropsTheSentenceIsTakenAway() async throws {
    let teaching = try await teaching("ACME are slow release after release.", .fires)
    #expect(teaching.text(width: 300).contains("spared by ignore_if"))
    #expect(try teaching.lines(of: 1, Self.decision)[0].contains("remove: {ignore_if: [slow release]}"))
  }

  /// An example says that what stands before `printer` is spared.
  @Test func aChangeThatMovesAnExampleIsRefusedWithTheExample() async throws {
    let teaching = try await teaching("ACME are unreliable printer people.", .fires)
    #expect(!(try lines(teaching).joined().contains { $0.contains("remove: {ignore_if") }))
    #expect(
      teaching.text(width: 300).contains(
        "But the example 'ACME are amateurs printer owners.' of labels would be heard."), "\(teaching.text(width: 300))")
  }

  @Test func aHintBecomesAPlainPhrase() async throws {
    let teaching = try await teaching("Nobody is as slow as ACME.", .fires)
    #expect(!teaching.isSo && teaching.text(width: 300).contains("is a hint"))
    let line = try teaching.lines(of: 1, Self.decision)[0]
    #expect(line.contains("append: {phrases: [\"as slow as {other}\"]}, remove: {weak: [\"as slow as {other}\"]}"), "\(line)")
  }

  @Test func piecesThatStandTogetherAreSoftenedAsOne() async throws {
    let together = Self.labels.replacing("weak: [", with: "weak: [{together: [walls, 'talking to']}, ")
    let little = try LittlePack(["labels": together], words: Self.words)
    defer { little.remove() }
    let teaching = try await Teaching(
      try Lesson("Talking to walls would help more.", .fires, family: "labels", alliance: nil), try little.pack(), alliance: nil, noise: 3)
    let line = try teaching.lines(of: 1, Self.decision)[0]
    #expect(
      line.contains("append: {phrases: [{together: [walls, talking to]}]}, remove: {weak: [{together: [walls, talking to]}]}"), "\(line)")
    #expect(teaching.holds(in: try little.pack([line]), 1))
  }

  @Test func aNewPhraseKeepsTheWordThatDenies() async throws {
    let teaching = try await teaching("You never keep your promises.", .fires)
    let all = try lines(teaching).joined()
    #expect(all.contains { $0.contains("{phrases: [\"{other} never keep {other} promises\"]}") }, "\(all)")
    #expect(!all.contains { $0.contains("[\"keep") })
  }

  @Test(arguments: [("strong", Family.List.strong), ("weak", .weak)]) func aNewPhraseGoesToTheListThatIsAskedFor(
    _ key: String, _ list: Family.List
  ) async throws {
    let teaching = try await teaching("A circus of a kick-off.", .fires, list: list)
    #expect(try teaching.lines(of: 1, Self.decision)[0].contains("append: {\(key): ["))
  }

  @Test func whatIsSoAlreadyIsKeptAsAnExampleAlone() async throws {
    let teaching = try await teaching("Typical of Contoso's planning.", .fires)
    #expect(teaching.isSo && teaching.proposals.isEmpty)
    #expect(
      try teaching.lines(of: 1, Self.decision) == [
        "- {family: labels, why: \"a test (both)\", examples: {fires: [\"Typical of ACME's planning.\"]}}"
      ])
    #expect(try await self.teaching("The lift works.", .quiet).isSo)
  }

  @Test func theNarrowestExceptionComesFirstAndWholePhrasesLast() async throws {
    let teaching = try await teaching("It is typical of ACME to bring cake.", .quiet)
    let all = try lines(teaching).map { $0[0] }
    #expect(all[0].contains("append: {ignore_if: [\"typical of {party} to bring"), "\(all)")
    #expect(all[0].hasSuffix("examples: {quiet: [It is typical of ACME to bring cake.]}}"))
    let lighter = try #require(all.first { $0.contains("append: {weak: [\"typical of {other}\"]}") })
    // It stays a hint, and an example counts a hint as heard.
    #expect(!lighter.contains("examples"))
  }

  @Test func whatWouldBeHeardInManySentencesIsRefused() async throws {
    let lifts = "phrases: ['lift works']\nexamples: {fires: [The lift works.], quiet: [A lift is new., The lift squeaks., No lift.]}\n"
    let little = try LittlePack(["labels": Self.labels, "lifts": lifts], words: Self.words)
    defer { little.remove() }
    let lesson = try Lesson("The lift!", .fires, family: "labels", alliance: nil)
    let teaching = try await Teaching(lesson, try little.pack(), alliance: nil, noise: 3)
    #expect(teaching.proposals.isEmpty)
    #expect(
      teaching.text(width: 300).contains(
        "Add the phrase 'lift', which weighs 1. But it would be heard in 3 of 11 example sentences of the pack"),
      "\(teaching.text(width: 300))")
    #expect(try await Teaching(lesson, try little.pack(), alliance: nil, noise: 1000).proposals.count == 1)
  }

  /// Everything that is proposed is true: applied, the sentence comes out as wanted, and so do all examples.
  @Test(arguments: [
    ("Contoso are plonkers.", Lesson.Wish.fires), ("The goalposts have all been moved again.", .fires),
    ("You never keep your promises.", .fires),
    ("Nobody is as slow as ACME.", .fires), ("It is typical of ACME to bring cake.", .quiet), ("ACME are unreliable, I fear.", .quiet),
    ("Typical of your people, that crew is unreliable; \"quoted\" – it's a circus: 100 % [sic] {x} <y> a|b.", .quiet),
    ("Their \"plan\" (again) is 50/50: a|b [c] {d} <e> ~3 *f* + #g; it's – 'h'.", .fires),
  ]) func everyProposalHoldsWhenItIsReadAgain(_ sentence: String, _ wish: Lesson.Wish) async throws {
    let little = try little()
    defer { little.remove() }
    let teaching = try await Teaching(
      try Lesson(sentence, wish, family: "labels", alliance: nil), try little.pack(), alliance: nil, noise: 100)
    #expect(teaching.isSo || !teaching.proposals.isEmpty)
    for number in teaching.proposals.indices.map({ $0 + 1 }) {
      let changed = try little.pack(try teaching.lines(of: number, Self.decision))
      #expect(!changed.hasErrors, "\(changed.diagnostics)")
      #expect(teaching.holds(in: changed, number))
      let tests = try await RuleTests.run(changed)
      #expect(tests.allPassed && tests.changedExamples.isEmpty, "\(tests.text)")
    }
  }

  @Test func namesOfTheAllianceGiveWayInExamples() throws {
    let parties = [
      Party(id: "riverkeep", name: "Riverkeep", aliases: ["Riverkeep Foundation"], members: ["Wout Meijer"]),
      Party(id: "oakline", name: "Oakline"), Party(id: "tidewatch", name: "Tidewatch"),
    ]
    let lesson = try Lesson("Oakline's people told the Riverkeep Foundation nothing.", .fires, family: "labels", alliance: parties)
    #expect(lesson.writer == 2 && lesson.example == "ACME's people told the ACME nothing.")
    let own = try Lesson("Oakline is slow.", .fires, family: "labels", alliance: parties, writer: "Oakline")
    #expect(own.example == "Northwind is slow.")
    #expect(throws: Stop.self) { try Lesson("Ask Wout again.", .fires, family: "labels", alliance: parties) }
    #expect(throws: Stop.self) { try Lesson("Ask again.", .fires, family: "labels", alliance: parties, writer: "oaklin") }
    #expect(throws: Stop.self) { try Lesson(" ... ", .fires, family: "labels", alliance: parties) }
  }

  @Test func aFamilyThatIsNotThereIsGuessed() async throws {
    let stop = await #expect(throws: Stop.self) { try await teaching("x y", .fires, family: "labls") }
    #expect(stop?.code == .usage && stop?.lines.first?.contains("did you mean 'labels'?") == true)
  }

  @Test func aProposalThatIsNotThereIsNoProposal() async throws {
    let teaching = try await teaching("Contoso are plonkers.", .fires)
    let stop = #expect(throws: Stop.self) { try teaching.lines(of: 99, Self.decision) }
    #expect(stop?.code == .usage && stop?.lines.first?.contains("there is no proposal 99; there are 1 to") == true)
  }
}
