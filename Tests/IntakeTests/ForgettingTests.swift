import Events
import Foundation
import Setup
import Testing

@testable import Intake

/// Who asked to be forgotten counts as a record of their party, and is nobody.
@Suite struct ForgettingTests {
  private static let lines = [
    "id=1|t=2026-03-02T10:00:00Z|who=anna@northwind.example|name=Anna de Vries|to=bob@contoso.example|subject=price|text=a surprise about price?",
    "id=2|t=2026-03-02T11:00:00Z|who=bob@contoso.example|name=Bob Jones|to=anna@northwind.example|re=1|text=a surprise",
    "id=3|t=2026-03-02T12:00:00Z|who=Anna de Vries|kind=utterance|to=Bob Jones|text=a surprise",
    "id=4|t=2026-03-03T09:00:00Z|who=anna@northwind.example|kind=meeting|to=bob@contoso.example:accepted,carl@northwind.example:accepted|subject=ops sync",
    "id=5|t=2026-03-04T09:00:00Z|who=carl@northwind.example|name=Carl Ek|to=bob@contoso.example|text=a surprise",
  ]

  private func read(_ texts: [String]) async throws -> Intake {
    try await Workshop().read(Self.lines) { $0.forgotten = Forgotten().adding(texts, since: Day(number: 20_000), salt: "s") }
  }

  @Test func whatTheyWroteIsVolumeAndNothingElse() async throws {
    let whole = try await read([])
    #expect(whole.timeline.hits.count == 4 && whole.forgottenPlaces.isEmpty && whole.accounting.notes.isEmpty)
    let intake = try await read(["anna@northwind.example"])
    let timeline = intake.timeline
    #expect(timeline.times == whole.timeline.times && timeline.kinds == whole.timeline.kinds)
    #expect(timeline.parties == whole.timeline.parties && timeline.audiences == whole.timeline.audiences)
    #expect(timeline.words == whole.timeline.words && timeline.replyParents == whole.timeline.replyParents)
    let anna = try #require(timeline.people.firstIndex { $0.name == "Anna de Vries" })
    #expect(!timeline.actors.contains(Int32(anna)) && !timeline.participants.contains { $0.person == Int32(anna) })
    // The name alone, in a transcript, is joined to the address, and so it is theirs too.
    #expect(timeline.actors.map { $0 < 0 } == [true, false, true, true, false])
    #expect(timeline.hits.map(\.event) == [1, 4])
    #expect(timeline.places.map { $0.container < 0 } == [true, false, true, false, false], "a meeting is of all who took part")
    #expect(!timeline.flags[0].contains(.question) && timeline.content(of: 0).isEmpty)
    #expect(timeline.subjects[0] < 0 && timeline.names.string(timeline.subjects[3]) == "ops sync")
    #expect(intake.forgottenPlaces.count == 2 && intake.accounting.addsUp)
    #expect(
      intake.accounting.notes == [
        "one person is forgotten (forgotten.yaml): 2 records count as volume of their party, and nothing else of them is read"
      ])
    // Others who name them are still redacted.
    #expect(intake.redacted("Anna de Vries said so") == "[name] said so")
  }

  /// The list is made of what somebody is known by when they ask; later exports may know them by more.
  @Test func theListHoldsWhateverTheyAreKnownByLater() async throws {
    let whole = try await read([])
    let anna = try #require(whole.people(named: "de vries, ANNA").first)
    #expect(whole.people(named: "Anna@Northwind.example") == [anna] && whole.people(named: "anna").isEmpty)
    #expect(whole.closest(to: "Ana de Vries")?.name == "Anna de Vries")
    #expect(whole.keys(of: anna) == ["anna@northwind.example"])
    #expect(try await read(whole.keys(of: anna)).forgottenPlaces.count == 2)
    let byName = try await Workshop().read([Self.lines[2]])
    let spoken = try #require(byName.people(named: "Anna de Vries").first)
    #expect(byName.keys(of: spoken) == ["\nanna de vries"])
    #expect(try await read(byName.keys(of: spoken)).forgottenPlaces.count == 2)
    // Somebody of the same name at the other party is somebody else.
    #expect(try await read(["contoso\nanna de vries"]).forgottenPlaces.isEmpty)
    // A number says nothing of who it is elsewhere.
    #expect(Person(name: "17", party: 0, identities: ["17"]).keys(party: "northwind").isEmpty)
    #expect(Person(name: "nick", party: 0, identities: ["17", "nick"]).keys(party: "northwind") == ["northwind\nnick"])
  }

  @Test func theFileHoldsNoNameAndComesBackAsItWas() async throws {
    let workshop = try Workshop()
    var forgotten = Forgotten().adding(["anna@northwind.example"], called: ["anna de vries"], since: Day(number: 20_000), salt: "s")
    forgotten = forgotten.adding(["northwind\nbo"], since: Day(number: 20_001), salt: "s")
    #expect(forgotten.adding(["northwind\nbo"], since: Day(number: 20_002), salt: "s") == forgotten)
    #expect(!forgotten.text.contains("anna") && !forgotten.text.contains("northwind"))
    let file = workshop.folder.appendingPathComponent("alliance.yaml")
    try Data(Self.alliance.utf8).write(to: file)
    try Data(forgotten.text.utf8).write(to: workshop.folder.appendingPathComponent("forgotten.yaml"))
    let loaded = Alliance.load(file.path)
    #expect(loaded.diagnostics.isEmpty && loaded.alliance?.forgotten == forgotten)
    // Who asked to be forgotten is not read because a file is broken.
    try Data("salt: x\npeople: [{since: never}]\n".utf8).write(to: workshop.folder.appendingPathComponent("forgotten.yaml"))
    let broken = Alliance.load(file.path)
    #expect(broken.alliance == nil && "\(broken.diagnostics)".contains("forgotten.yaml"))
  }

  private static let alliance = """
    alliance: small
    purpose: test
    timezone: UTC
    parties: [{id: northwind, domains: [northwind.example]}, {id: contoso, domains: [contoso.example]}]

    """

  @Test(arguments: [
    ("Anna de Vries", true), ("as DE VRIES, Anna asked", true), ("mail of anna@northwind.example.", true), ("Anna alone", false),
    ("de Vries and Anna", false), ("Vries de la Anna", false), ("", false), ("request 12", false),
  ])
  func textsThatNameThemAreFound(text: String, names: Bool) async throws {
    let intake = try await read([])
    let anna = try #require(intake.people(named: "anna@northwind.example").first)
    #expect(intake.names(anna, in: text) == names)
    let forgotten = Forgotten().adding(["anna@northwind.example"], called: ["anna de vries"], since: Day(number: 1), salt: "s")
    #expect(forgotten.isNamed(in: text, parties: ["contoso", "northwind"]) == names)
    #expect(!Forgotten().isNamed(in: text, parties: ["northwind"]))
  }

  @Test func aCodeIsTheSameForTheSameAndTellsNothing() async throws {
    let (one, other) = (Pseudonyms(key: "k"), Pseudonyms(key: "l"))
    let code = one.code(of: "Anna@Northwind.example")
    #expect(code.count == 8 && code == one.code(of: "anna@northwind.example") && code != other.code(of: "anna@northwind.example"))
    #expect(one.code(of: "Anna de Vries") == one.code(of: "DE VRIES, Anna"))
    let workshop = try Workshop()
    let intake = try await workshop.read(Self.lines)
    #expect(intake.people(coded: code, by: one).map { intake.timeline.people[$0].name } == ["Anna de Vries"])
    #expect(intake.people(coded: code, by: other).isEmpty)
    // A record gives what its writer is known by in it: late data move no code.
    let place = intake.timeline.places[0]
    let record = try #require(
      intake.record(
        in: intake.timeline.containers[Int(place.container)], at: place.offset, length: place.length, part: place.part, hash: place.hash))
    #expect(record.writer == "anna@northwind.example" && workshop.source("export").path == "export")
  }
}
