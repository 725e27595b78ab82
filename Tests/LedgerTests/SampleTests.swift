import Alerts
import Events
import Ledger
import Rules
import Testing

/// What is to be judged below the line: nobody picks it, and it stays the same for a week.
@Suite struct SampleTests {
  /// Watches of five rules, of the first of which there are ten, and one that is told.
  private static func ledger() throws -> Ledger {
    let many = try (1...10).map { try Night.alert("a", 20000 - 40 * $0, 20000, ordinal: $0, strength: .watch) }
    let others = try ["b", "c", "d", "e"].map { try Night.alert($0, 20000, 20001, strength: .watch) }
    var alerts = many + others
    // Each of its own key: what keeps alerts apart.
    for index in alerts.indices { alerts[index].key = "k\(index)" }
    let told = try Night.alert("z", 20000, 20001)
    let ledger = Ledger().advanced(by: Night.of(alerts + [told], 20001))
    return ledger.digest(budget: 2).map(ledger.told) ?? ledger
  }

  private static let week = ISOWeek(of: Night.day(20020))

  @Test func itIsTheSameOnAllDaysOfAWeekAndChangesWithTheWeeks() throws {
    let ledger = try Self.ledger()
    let first = ledger.sample(of: Self.week).entries.map(\.id)
    #expect(first.count == Ledger.sampled)
    for day in 0..<7 { #expect(ledger.sample(of: ISOWeek(of: Self.week.monday + day)).entries.map(\.id) == first) }
    let weeks = Set((0..<10).map { ledger.sample(of: ISOWeek(of: Self.week.monday + 7 * $0)).entries.map(\.id) })
    #expect(weeks.count >= 9, "\(weeks)")
  }

  @Test func itIsSpreadOverRulesAndHoldsNothingThatWasTold() throws {
    let ledger = try Self.ledger()
    for week in 0..<20 {
      let sample = ledger.sample(of: ISOWeek(of: Self.week.monday + 7 * week))
      #expect(Set(sample.entries.map(\.rule)).count == 3, "\(sample.entries.map(\.rule))")
      #expect(!sample.entries.contains { $0.rule == "rz" })
      #expect(sample.below == 14)
    }
  }

  @Test func whatIsJudgedGoesAndNothingTakesItsPlaceBeforeTheNextWeek() throws {
    var ledger = try Self.ledger()
    let drawn = ledger.sample(of: Self.week).entries
    ledger = ledger.heard(Verdict(alert: drawn[0].id, rule: drawn[0].rule, word: .noise, by: "northwind", on: Self.week.monday + 2))
    let left = ledger.sample(of: Self.week)
    #expect(left.entries.map(\.id) == drawn.dropFirst().map(\.id) && left.drawn == 3)
    for week in 1..<20 {
      let next = ledger.sample(of: ISOWeek(of: Self.week.monday + 7 * week))
      #expect(next.entries.count == 3 && !next.entries.contains { $0.id == drawn[0].id } && next.below == 13)
    }
    #expect(ledger.belowTheLine == (1, 0))
  }

  /// Who sees that something new turned up in the middle of a week gets no other draw for it.
  @Test func whatTurnsUpWithinTheWeekWaitsForTheNext() throws {
    let ledger = try Self.ledger()
    let before = ledger.sample(of: Self.week)
    var late = try Night.alert("late", 20015, Int(Self.week.monday.number) + 1, strength: .watch)
    late.key = "late"
    let night = Night.of([late], Int(Self.week.monday.number) + 1)
    #expect(ledger.advanced(by: night).sample(of: Self.week).below <= before.below)
    let next = ISOWeek(of: Self.week.monday + 7)
    #expect(ledger.advanced(by: night).sample(of: next).entries.map(\.rule) == ["rlate"])
  }

  @Test func theFirstWeekDrawsFromWhatTheFirstNightFound() throws {
    #expect(try Self.ledger().sample(of: ISOWeek(of: Night.day(20001))).entries.count == 3)
    #expect(Ledger().sample(of: Self.week).drawn == 0)
  }

  @Test(arguments: [
    ("useful", ["useful"]), ("useful", ["noise", "useful"]), ("noise", ["known", "noise"]), ("known", ["unsure", "known"]),
    ("unsure", ["unsure"]),
  ])
  func oneWordIsTakenOfAllSides(_ word: String, _ said: [String]) throws {
    var ledger = try Self.ledger()
    for (side, text) in said.enumerated() {
      let given = try #require(Verdict.Word(rawValue: text))
      // Each side thinks again: the last word counts.
      for one in [Verdict.Word.useful, given] {
        ledger = ledger.heard(Verdict(alert: ledger.entries[0].id, rule: "ra", word: one, by: "side \(side)", on: Night.day(20002)))
      }
    }
    #expect(ledger.opinions == [ledger.entries[0].id: try #require(Verdict.Word(rawValue: word))])
  }

  @Test(arguments: [
    ("2026-01-01", "2026-W01", "2025-12-29"), ("2027-01-03", "2026-W53", "2026-12-28"), ("2024-12-30", "2025-W01", "2024-12-30"),
    ("2026-06-28", "2026-W26", "2026-06-22"),
  ])
  func aWeekIsNumberedAsCalendarsDo(_ day: String, _ name: String, _ monday: String) throws {
    let week = ISOWeek(of: try #require(Day(day)))
    #expect("\(week)" == name && "\(week.monday)" == monday)
  }
}
