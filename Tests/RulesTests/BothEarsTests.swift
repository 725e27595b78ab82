import Events
import Rules
import Testing

/// An act is heard from the one who did it and from the one who met it.
@Suite struct BothEarsTests {
  private static let change = MissingBeforeTests.change.replacing(
    "when: {heard: change_statement, from: either party}",
    with: "when: {any: [{heard: change_statement}, {heard: [change_statement, surprise], told_by: receiver}]}")

  private static func tracks(_ log: TimelineBuilder) throws -> [Track] {
    try rule(change).body.tracks(log.context(asOf: "2026-06-01")).filter { !$0.episodes(realert: 7).isEmpty }
  }

  @Test func toldAloneItIsAWarningAtMostAndNamesNobody() throws {
    var log = MissingBeforeTests.log()
    for day in ["2026-03-02", "2026-03-20", "2026-03-24"] { log.say(day, 1, [.init("surprise", marks: .account)], topics: 1) }
    let tracks = try Self.tracks(log)
    #expect(tracks.map(\.subject.actor) == [nil])
    let episode = try #require(tracks.first?.episodes(realert: 7).first)
    #expect(episode.strength == .warn)
    let detail = try #require(tracks.first?.detail(episode))
    #expect(detail.isAccount && detail.sentence.contains("the account of one side"))
  }

  @Test func besideTheActItIsOneFindingWithAnActor() throws {
    var log = MissingBeforeTests.log()
    log.say("2026-03-02", 0, [.init("change_statement")], topics: 1)
    log.say("2026-03-10", 1, [.init("change_statement", marks: .told)], topics: 1)
    let tracks = try Self.tracks(log)
    #expect(tracks.map(\.subject.actor) == [0])
    let detail = try #require(tracks.first.map { $0.detail($0.episodes(realert: 7)[0]) })
    #expect(detail.evidence.map(\.role) == ["change_statement", "account"] && detail.weight == 1 && !detail.isAccount)
  }

  /// Nothing that was told may be gone because something else happened weeks later.
  @Test(arguments: [("2026-03-16", [0]), ("2026-03-17", [nil, 0])] as [(String, [Int?])])
  func anAccountIsAboutNoActThatCameMuchLater(_ act: String, _ actors: [Int?]) throws {
    var log = MissingBeforeTests.log()
    log.say("2026-03-02", 1, [.init("surprise", marks: .account)], topics: 1)
    log.say(act, 0, [.init("change_statement")], topics: 1)
    #expect(Set(try Self.tracks(log).map(\.subject.actor)) == Set(actors))
  }

  @Test func whatTheOtherSideIsSaidToHaveDoneIsNoActOfTheWriter() throws {
    var log = MissingBeforeTests.log()
    log.say("2026-03-10", 1, [.init("change_statement", marks: .told)], topics: 1)
    #expect(log.fired(try rule(MissingBeforeTests.change), asOf: "2026-06-01").isEmpty)
  }

  @Test func aNoticeBeforeItExplainsTheAccount() throws {
    var log = MissingBeforeTests.log()
    log.say("2026-02-02", 0, [.init("change_notice")], topics: 1)
    log.say("2026-03-10", 1, [.init("surprise", marks: .account)], topics: 1)
    #expect(try Self.tracks(log).isEmpty)
  }
}
