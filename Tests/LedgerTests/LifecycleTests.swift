import Alerts
import Events
import Ledger
import Output
import Rules
import TestSupport
import Testing

/// Where alerts stand from night to night, and what is told of them.
@Suite struct LifecycleTests {
  /// A ledger after a first night without alerts, which was told.
  private static func begun(_ day: Int = 90) -> Ledger {
    let first = Ledger().advanced(by: Night.of([], day))
    return first.told(first.digest(budget: 2)!)
  }

  private static func states(_ ledger: Ledger) -> [AlertState] { ledger.entries.map(\.state) }

  @Test func theFirstNightIsOneSummaryAndNoNews() throws {
    let alerts = [
      try Night.alert("a", 100, 110), try Night.alert("b", 60, 80, open: false), try Night.alert("c", 100, 110, strength: .watch),
    ]
    let first = Ledger().advanced(by: Night.of(alerts, 110))
    #expect(Self.states(first) == [.new, .resolved, .watch])
    let digest = try #require(first.digest(budget: 2))
    #expect(digest.occasion == .baseline && digest.items.map(\.id) == ["a-1"] && digest.open == 1 && digest.mailed == 0)
    let told = first.told(digest)
    #expect(told.digest(budget: 2) == nil)
    #expect(told.advanced(by: Night.of(alerts, 110)) == told)
    // What was over before anybody looked never becomes news, and one that follows is.
    let next = told.advanced(by: Night.of(alerts + [try Night.alert("d", 111, 111)], 111))
    let news = try #require(next.digest(budget: 2))
    #expect(
      news.occasion == .changes && news.items.map(\.id) == ["d-1"] && news.items[0].news == .new && news.mailed == 1 && news.open == 2)
  }

  @Test func anAlertGoesThroughItsLife() throws {
    var ledger = Self.begun()
    var log: [String] = []
    func night(_ day: Int, _ alert: Alert?) throws {
      ledger = ledger.advanced(by: Night.of([alert].compactMap { $0 }, day))
      let digest = ledger.digest(budget: 2)
      log.append("\(day) \(ledger.entries[0].state.rawValue) \(digest?.items.map(\.news.rawValue).joined() ?? "-")")
      if let digest { ledger = ledger.told(digest) }
    }
    try night(100, Night.alert("a", 100, 100))
    try night(101, Night.alert("a", 100, 101))
    try night(102, Night.alert("a", 100, 102, strength: .critical, points: 14))
    try night(103, Night.alert("a", 100, 103, strength: .warn))
    try night(109, Night.alert("a", 100, 109, strength: .critical))
    // Told last on day 102, for the second time: a reminder is due on day 116, and goes alone a week later.
    try night(116, Night.alert("a", 100, 116, strength: .critical))
    try night(117, Night.alert("a", 100, 117, strength: .critical, points: 21))
    try night(118, Night.alert("a", 100, 117, open: false, strength: .critical))
    try night(119, Night.alert("a", 100, 117, open: false, strength: .critical))
    try night(125, Night.alert("a", 125, 125, ordinal: 2))
    try night(126, nil)
    try night(140, nil)
    #expect(
      log == [
        "100 new new", "101 open -", "102 worse worse", "103 easing -", "109 open -", "116 open -", "117 worse worse",
        "118 resolved resolved",
        "119 resolved -", "125 reopened reopened", "126 resolved resolved", "140 resolved -",
      ])
    #expect(ledger.entries.count == 1 && ledger.entries[0].reopened == 1)
  }

  @Test func remindersComeAtGrowingIntervals() throws {
    var ledger = Self.begun()
    var days: [Int] = []
    for day in 100...500 {
      ledger = ledger.advanced(by: Night.of([try Night.alert("a", 100, day)], day))
      guard let digest = ledger.digest(budget: 2) else { continue }
      days.append(day)
      ledger = ledger.told(digest)
    }
    #expect(days == [100, 114, 135, 170, 233, 331, 429])
  }

  @Test func whatIsHeldBackStaysNewAndLeads() throws {
    let held = Self.begun().advanced(by: Night.of([try Night.alert("a", 100, 100, points: 1)], 100))
    #expect(held.digest(budget: 2) != nil)
    // It was not told: a cap, or a night without mail.
    let next = held.advanced(by: Night.of([try Night.alert("a", 100, 101, points: 1), try Night.alert("b", 101, 101, points: 99)], 101))
    #expect(next.digest(budget: 2)?.items.map(\.id) == ["a-1", "b-1"])
    // Even if it has ended since.
    let gone = held.advanced(by: Night.of([], 101))
    #expect(gone.entries[0].state == .resolved && gone.digest(budget: 2)?.items.map(\.news) == [.new])
    #expect(gone.told(gone.digest(budget: 2)!).digest(budget: 2) == nil)
  }

  @Test func mutedAlertsAreNotToldAndComeBackAsTheyAre() throws {
    let alert = try Night.alert("a", 100, 101)
    var ledger = Self.begun().advanced(by: Night.of([], 101, hidden: [alert.muted()]))
    #expect(Self.states(ledger) == [.muted] && ledger.digest(budget: 2) == nil && ledger.open == 0)
    ledger = ledger.advanced(by: Night.of([try Night.alert("a", 100, 102)], 102))
    #expect(Self.states(ledger) == [.new] && ledger.digest(budget: 2)?.items.map(\.news) == [.new])
  }

  @Test func stepsOfACircleAreToldWithIt() throws {
    let step = try Night.alert("b", 95, 100)
    let circle = try Night.alert("a", 95, 100, folded: [step])
    var ledger = Self.begun().advanced(by: Night.of([circle], 100))
    #expect(ledger.digest(budget: 2)?.items.map(\.id) == ["a-1"] && ledger.open == 1)
    ledger = ledger.told(ledger.digest(budget: 2)!)
    #expect(Self.states(ledger) == [.open, .open])
    // The circle ends, the step goes on: it was told.
    ledger = ledger.advanced(by: Night.of([try Night.alert("a", 95, 100, open: false), try Night.alert("b", 95, 101)], 101))
    #expect(ledger.digest(budget: 2)?.items.map(\.news) == [.resolved] && ledger.open == 1)
  }

  /// A run that was stopped after it told is begun again: the same night finds all as it left it, weak steps of a circle too.
  @Test func theSameNightAgainChangesNothingOfWhatWasTold() throws {
    let step = try Night.alert("s", 95, 101, strength: .watch)
    let circle = try Night.alert("a", 95, 101, folded: [step])
    var ledger = Ledger().advanced(by: Night.of([try Night.alert("b", 90, 100)], 100))
    ledger = ledger.told(try #require(ledger.digest(budget: 2)))
    let night = Night.of([circle], 101)
    ledger = ledger.advanced(by: night)
    ledger = ledger.told(try #require(ledger.digest(budget: 2)))
    #expect(ledger.entries.map(\.state) == [.resolved, .open, .open])
    let again = ledger.advanced(by: night) == ledger
    #expect(again)
  }

  @Test func whatIsKnownIsNotToldAgainUntilItIsWorseOrBack() throws {
    let word = Ledger.Acknowledgement(by: "office", why: "talked about", on: Night.day(100))
    var ledger = Self.begun().advanced(by: Night.of([try Night.alert("a", 100, 100)], 100))
    ledger = try #require(ledger.acknowledging("a-1", word))
    #expect(Self.states(ledger) == [.acknowledged] && ledger.digest(budget: 2) == nil)
    ledger = ledger.advanced(by: Night.of([try Night.alert("a", 100, 300)], 300))
    #expect(Self.states(ledger) == [.acknowledged] && ledger.digest(budget: 2) == nil)
    ledger = ledger.advanced(by: Night.of([try Night.alert("a", 100, 301, strength: .critical)], 301))
    #expect(Self.states(ledger) == [.worse] && ledger.digest(budget: 2)?.items.map(\.news) == [.worse])
    #expect(ledger.acknowledging("nosuch", word) == nil)
  }

  /// Missing data is never news, and never a resolution.
  @Test(arguments: ["missing", "unreadable"]) func aNightWithoutASourceIsVoidForAWhile(kind: String) throws {
    let lost = Condition(Condition.Kind(rawValue: kind)!, "x is not there", source: "x")
    var ledger = Self.begun().advanced(by: Night.of([try Night.alert("a", 100, 100)], 100))
    ledger = ledger.told(ledger.digest(budget: 2)!)
    let other = try Night.alert("b", 101, 101)
    let blind = ledger.advanced(by: Night.of([other], 101, conditions: [lost]))
    #expect(ledger.isVoid(Night.of([other], 100, conditions: [lost]), on: Night.day(101)))
    #expect(!ledger.isVoid(Night.of([other], 101), on: Night.day(101)))
    #expect(blind.entries == ledger.entries && blind.day == Night.day(100))
    let digest = try #require(blind.digest(budget: 2))
    #expect(digest.conditions == ["x is not there"] && digest.items == [] && digest.occasion == .changes)
    // It is there again: as if nothing had been.
    let back = blind.told(digest).advanced(by: Night.of([], 102))
    #expect(Self.states(back) == [.resolved] && back.digest(budget: 2)?.occasion == .changes)
    #expect(back.digest(budget: 2)?.conditions == ["x: no longer \(kind), since \(Night.day(102))"])
    // It stays away: what the rest shows is summed up, and what it may hide stays open.
    let without = blind.told(digest).advanced(by: Night.of([other], 104, conditions: [lost]))
    #expect(Self.states(without) == [.open, .new] && without.entries[0].judged == Night.day(100))
    let summary = try #require(without.digest(budget: 2))
    #expect(summary.occasion == .input && summary.items.map(\.id) == ["b-1"] && summary.mailed == 1)
    let whole = without.told(summary).advanced(by: Night.of([other, try Night.alert("c", 105, 105)], 105))
    #expect(Self.states(whole) == [.resolved, .open, .new] && whole.digest(budget: 2)?.occasion == .input)
  }

  @Test func aSourceThatWasNeverThereIsNotWaitedFor() throws {
    let lost = Condition(.missing, "x is not there", source: "x")
    var used = Ledger().advanced(by: Night.of([try Night.alert("a", 100, 100)], 100, conditions: [lost]))
    used = used.advanced(by: Night.of([], 101, conditions: [lost]))
    #expect(Self.states(used) == [.resolved])
  }

  @Test func whatCouldNotBeJudgedStaysOpen() throws {
    let open = Self.begun().advanced(by: Night.of([try Night.alert("a", 100, 100, parties: ["n", "c"])], 100))
    var night = Night.of([], 101)
    night.notEvaluable = [Judgement.OutcomeLine(rule: "ra", title: "", parties: ["c", "n"], reason: "stale", text: "")]
    #expect(Self.states(open.advanced(by: night)) == [.new])
    night.notEvaluable[0].parties = ["c", "m"]
    #expect(Self.states(open.advanced(by: night)) == [.resolved])
  }

  @Test func aSourceIsToldOnceAndAcknowledgedOnesAreNot() throws {
    func stale(_ days: Int) -> [Condition] { [Condition(.stale, "x ends \(days) days ago", source: "x")] }
    var ledger = Self.begun().advanced(by: Night.of([], 100, conditions: stale(4)))
    let digest = try #require(ledger.digest(budget: 2))
    #expect(digest.conditions == ["x ends 4 days ago"])
    ledger = ledger.told(digest).advanced(by: Night.of([], 100, conditions: stale(5)))
    #expect(ledger.digest(budget: 2) == nil && !ledger.isAcknowledged(stale(5)[0]))
    ledger = try #require(ledger.acknowledging(source: "x", Ledger.Acknowledgement(by: "o", why: "moved", on: Night.day(100))))
    #expect(ledger.isAcknowledged(stale(6)[0]))
    // That it is there again is told with other news.
    ledger = ledger.advanced(by: Night.of([], 101))
    #expect(ledger.digest(budget: 2) == nil)
    ledger = ledger.advanced(by: Night.of([try Night.alert("a", 102, 102)], 102))
    #expect(ledger.digest(budget: 2)?.conditions == ["x: no longer out of date, since \(Night.day(101))"])
    // A new episode is told again.
    let again = ledger.told(ledger.digest(budget: 2)!).advanced(by: Night.of([try Night.alert("a", 102, 103)], 103, conditions: stale(4)))
    #expect(again.digest(budget: 2)?.conditions == ["x ends 4 days ago"])
  }

  @Test func newRulesAreSummedUp() throws {
    let alert = try Night.alert("a", 100, 100)
    var ledger = Ledger().advanced(by: Night.of([alert], 100), rules: "one")
    ledger = ledger.told(ledger.digest(budget: 2)!).advanced(by: Night.of([try Night.alert("b", 90, 101)], 101), rules: "two")
    let digest = try #require(ledger.digest(budget: 2))
    #expect(digest.occasion == .rules && digest.items.map(\.news) == [.new, .resolved] && digest.mailed == 0)
    #expect(digest.items[1].resolvedBy == "the rules, or who is listened to, were changed, and it is found no longer")
    ledger = ledger.told(digest).advanced(by: Night.of([try Night.alert("b", 90, 102), try Night.alert("c", 102, 102)], 102), rules: "two")
    #expect(ledger.digest(budget: 2)?.occasion == .changes && ledger.digest(budget: 2)?.mailed == 1)
  }

  @Test func aNightThatEndsEarlierTakesNothingBack() throws {
    let ledger = Self.begun().advanced(by: Night.of([try Night.alert("a", 100, 100)], 100))
    #expect(ledger.advanced(by: Night.of([], 99)) == ledger)
  }

  @Test func aBrokenAllianceKeepsItsLedger() throws {
    let ledger = Self.begun().advanced(by: Night.of([try Night.alert("a", 100, 100)], 100))
    let broken = ledger.advanced(
      by: Judgement(unjudged: "x", because: Condition(.configuration, "x is not valid"), now: Timestamp(milliseconds: 0)))
    #expect(broken.entries == ledger.entries && broken.day == ledger.day)
    #expect(broken.digest(budget: 2)?.conditions == ["x is not valid"])
    // What was wrong with its sources is not over because nobody could look.
    let stale = ledger.advanced(by: Night.of([try Night.alert("a", 100, 100)], 100, conditions: [Condition(.stale, "y ends", source: "y")]))
    let both = stale.advanced(
      by: Judgement(unjudged: "x", because: Condition(.configuration, "x is not valid"), now: Timestamp(milliseconds: 0)))
    #expect(both.inputs.filter { $0.ended == nil }.map(\.source).sorted() == ["", "y"])
  }

  @Test func trustFollowsTheLastWordOfEachSide() {
    func ledger(_ words: [(String, String, Verdict.Word)]) -> Ledger {
      words.reduce(Ledger()) { $0.heard(Verdict(alert: $1.0, rule: "r", word: $1.2, by: $1.1, on: Night.day(1))) }
    }
    #expect(ledger([("a", "n", .noise), ("b", "n", .noise), ("c", "n", .noise), ("d", "n", .noise)]).trust == [:])
    #expect(ledger((0..<5).map { ("\($0)", "n", .noise) }).trust == ["r": 0.6])
    #expect(ledger((0..<9).map { ("\($0)", "n", .useful) }).trust == ["r": 1.4])
    // The same side again counts once, the other side counts as well; what was known, or who is unsure, counts for nothing.
    let two: [(String, String, Verdict.Word)] = [("a", "n", .noise), ("a", "n", .useful), ("a", "c", .useful), ("b", "n", .noise)]
    let three: [(String, String, Verdict.Word)] = ["c", "d", "e"].map { ($0, "n", .noise) }
    #expect(ledger(two + three + [("f", "n", .known), ("g", "n", .unsure)]).trust == ["r": 0.8])
  }

  /// Five verdicts are five alerts that somebody called useful or noise, for the points of a rule as for what is suggested.
  @Test func wordsThatJudgeNothingMakeNoVerdicts() {
    func ledger(_ words: [(String, String, Verdict.Word)]) -> Ledger {
      words.reduce(Ledger()) { $0.heard(Verdict(alert: $1.0, rule: "r", word: $1.2, by: $1.1, on: Night.day(1))) }
    }
    let four: [(String, String, Verdict.Word)] = ["a", "b", "c", "d"].map { ($0, "n", .noise) }
    for more in [("e", "n", Verdict.Word.known), ("e", "n", .unsure), ("a", "c", .noise)] {
      let said = ledger(four + [more])
      #expect(said.trust == [:] && !Opinions(said.opinions.values).isEnough, "\(more)")
    }
    let five = ledger(four + [("e", "c", .noise)])
    #expect(five.trust == ["r": 0.6] && Opinions(five.opinions.values).isEnough)
    #expect(Opinions.enough == Proportion.fewest)
  }

  /// Random nights with alerts that come, change, hide, fold and go, sources that fail, caps that hold digests back.
  @Test(arguments: UInt64(1)...40) func everyAlertIsToldOnceAndNoStateIsSkipped(seed: UInt64) throws {
    var random = Seeded(seed)
    func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    var ledger = Ledger()
    var running: [String: (since: Int, ordinal: Int)] = [:]
    var toldAsNew: [String: Int] = [:]
    var due: Set<String> = []
    var digests: Set<String> = []
    for night in 100..<260 {
      for key in ["a", "b", "c", "d"] where chance(8) { if running.removeValue(forKey: key) == nil { running[key] = (night, night) } }
      var listed: [Alert] = []
      var hidden: [Alert] = []
      for (key, episode) in running.sorted(by: { $0.key < $1.key }) {
        let alert = try Night.alert(
          key, episode.since, night, ordinal: episode.ordinal, strength: Strength.allCases.randomElement(using: &random)!,
          points: Double.random(in: 1...40, using: &random))
        if chance(6) {
          hidden.append(alert.muted())
        } else if key == "d", let first = listed.indices.first, chance(2) {
          listed[first].folded.append(alert)
        } else {
          listed.append(alert)
        }
      }
      let conditions = chance(10) ? [Condition(.missing, "x", source: "x")] : []
      let judgement = Night.of(listed, night, conditions: conditions, hidden: hidden)
      ledger = ledger.advanced(by: judgement, rules: chance(30) ? "\(night)" : ledger.rules.isEmpty ? "0" : ledger.rules)
      // Compared apart: two ledgers are a long message.
      let isSame = ledger.advanced(by: judgement, rules: ledger.rules) == ledger
      #expect(isSame, "seed \(seed), night \(night)")
      due.formUnion(ledger.entries.filter { $0.news(on: Night.day(night)) == .new }.map(\.id))
      // The last nights hold nothing back.
      guard let digest = ledger.digest(budget: 2), night > 240 || !chance(3) else { continue }
      #expect(digests.insert(digest.id).inserted, "seed \(seed): \(digest.id) was sent before")
      for item in digest.items where item.news == .new { toldAsNew[item.id, default: 0] += 1 }
      ledger = ledger.told(digest)
      let more = ledger.digest(budget: 2)
      #expect(more == nil, "seed \(seed), night \(night)")
    }
    #expect(toldAsNew.allSatisfy { $0.value == 1 }, "seed \(seed)")
    let untold = due.subtracting(toldAsNew.keys).filter { id in
      ledger.entry(id).map { $0.told == nil && $0.isListed && $0.strength > .watch } ?? true
    }
    #expect(untold.isEmpty, "seed \(seed): never told: \(untold)")
    // Replayed, the log gives the states.
    var states: [String: AlertState] = [:]
    for change in ledger.changes {
      #expect(states[change.alert] == change.from && change.from != change.to, "seed \(seed): \(change)")
      states[change.alert] = change.to
    }
    #expect(states == Dictionary(uniqueKeysWithValues: ledger.entries.map { ($0.id, $0.state) }), "seed \(seed)")
  }
}
