import Events
import Rules
import Testing

/// `realert`: how long a pattern must rest before the next time counts as a new one, in the days of the events.
@Suite struct RealertTests {
  /// A pattern on 2 March that rests for so many days, and comes again.
  private func episodes(_ realert: String, quietDays: Int, asOf: String = "2026-06-30") async throws -> [String] {
    var log = TimelineBuilder()
    for offset in [0, quietDays + 1] {
      log.say(day("2026-03-02", offset), 0, by: "a", [.init("loose_labels", strong: true)])
    }
    let labels = try rule("kind: match\nfamily: loose_labels\nwindow: 1d\nwriters: 1\nmessages: 1\nrealert: \(realert)\n")
    let track = try #require(labels.body.tracks(log.context(asOf: asOf)).first { $0.subject.actor == 0 })
    return track.episodes(realert: labels.realert).map { "\($0.days.lowerBound)..\($0.days.upperBound)" }
  }

  @Test(arguments: [(7, "7d", 1), (8, "7d", 2), (8, "8d", 1), (9, "8d", 2), (1, "1d", 1), (2, "1d", 2)])
  func aLongerRestThanThisBeginsANewEpisode(quietDays: Int, realert: String, count: Int) async throws {
    #expect(try await episodes(realert, quietDays: quietDays).count == count)
  }

  /// The clock of the run has no part in it: the same events give the same episodes, whenever they are judged.
  @Test func itCountsInTheDaysOfTheEvents() async throws {
    let early = try await episodes("7d", quietDays: 8, asOf: "2026-03-20")
    #expect(early == ["2026-03-02..2026-03-02", "2026-03-11..2026-03-11"])
    #expect(try await episodes("7d", quietDays: 8, asOf: "2026-12-30") == early)
  }

  /// Fired until the 10th, then days that could not be judged or were quiet.
  @Test(arguments: [(5, 0, true), (4, 0, false), (4, 1, false), (0, 0, false), (5, 3, true)])
  func whatCouldNotBeJudgedSinceIsStillOpen(unjudged: Int, judgedBefore: Int, isOpen: Bool) throws {
    let start = try #require(Day("2026-03-01"))
    let fired = start...start + 9
    var track = Track(Subject(), notEvaluable: Reason(.stale, "ended"), on: start + 14)
    let stale = Spell.State.notEvaluable(Reason(.stale, "ended"))
    track.spells = [Spell(days: fired, state: .fired(.warn))]
    if unjudged > 0 { track.spells.append(Spell(days: start + 10...start + (9 + unjudged), state: stale)) }
    if judgedBefore > 0 { track.spells.insert(Spell(days: start + (-judgedBefore)...start + -1, state: stale), at: 0) }
    #expect(track.isOpen(Episode(days: fired, strength: .warn, peak: .warn)) == isOpen)
  }
}
