import Events
import Rules
import Setup
import Testing

@Suite struct RecoveryTests {
  static let lines = "kind: match\nfamily: loose_labels\nwriters: 1\n"

  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    for day in ["2026-03-02", "2026-03-03"] { log.say(day, 0, [.init("loose_labels")], thread: "t1") }
    return log
  }

  @Test func aGestureThatIsAnsweredCounts() async throws {
    let rule = try rule(Self.lines)
    var log = Self.log()
    log.say("2026-03-05", 0, [.init("repair_trust")], thread: "t1")
    #expect(await log.evaluation([rule], asOf: "2026-03-12").findings.first?.recovery.answeredRepairs == 0)
    log.say("2026-03-06", 1, thread: "t1")
    #expect(await log.evaluation([rule], asOf: "2026-03-12").findings.first?.recovery.answeredRepairs == 1)
    #expect(await log.evaluation([rule], asOf: "2026-03-05").findings.first?.recovery.answeredRepairs == 0)
  }

  @Test func disputeAboutTheMatterIsNoDamage() async throws {
    let change = try rule("kind: match\nfamily: account_divergence\nwriters: 1\n")
    var log = TimelineBuilder()
    for day in ["2026-03-02", "2026-03-03"] { log.say(day, 0, [.init("account_divergence"), .init("task_disagreement")], thread: "t1") }
    #expect(await log.evaluation([change], asOf: "2026-03-05").findings.first?.recovery.isDisagreement == true)
    log.say("2026-03-04", 0, [.init("account_divergence"), .init("loose_labels")], thread: "t1")
    #expect(await log.evaluation([change], asOf: "2026-03-05").findings.first?.recovery.isDisagreement == false)
  }
}
