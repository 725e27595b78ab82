import Alerts
import Events
import Harbinger
import Intake
import Rules
import Setup
import Testing

/// What is told of an alliance is known again the next night: verdicts, acknowledgements and mutes hang on it.
@Suite struct IdentityTests {
  /// Each open alert by its key, on one night.
  private struct Night {
    var ids: [String: String] = [:]
    var since: [String: Day] = [:]
  }

  private static func night(_ judged: JudgedAlliance, _ day: Day) async -> Night {
    let alliance = judged.intake.alliance
    let evaluation = await Evaluator(judged.pack.rules).evaluation(
      of: judged.intake.timeline, alliance: alliance, families: judged.pack.heardFamilies, asOf: alliance.zone.start(of: day + 1))
    let facts = AllianceFacts(
      alliance: alliance.id, purpose: "", parties: alliance.parties, zone: alliance.zone, topics: alliance.topics.map(\.id), start: nil,
      timeline: judged.intake.timeline, disclosure: judged.disclosure, redactedSubject: { $0 }, phrase: { _ in "" })
    let all = Ranking(evaluation, facts).alerts.flatMap { [$0] + $0.folded }
    var night = Night()
    for alert in all where alert.isOpen {
      night.ids[alert.key] = alert.id
      night.since[alert.key] = alert.since
    }
    #expect(Set(all.map(\.id)).count == Set(all.map { "\($0.key) \($0.id)" }).count, "two keys share an id on \(day)")
    return night
  }

  /// 228 nights: of the year of the first sample each, of the others every fourth.
  @Test(arguments: [("souring", 114, 1), ("tilting", 57, 3), ("coalition", 57, 4)])
  func noOpenEpisodeChangesItsNameOvernight(name: String, nights: Int, step: Int) async throws {
    let (alliance, _) = try Loading.alliance("samples/\(name)/alliance.yaml")
    let judged = await JudgedAlliance(alliance, pack: try shippedPack())
    let last = judged.judgement.day
    var before: Night?
    var followed = 0
    for number in (0..<nights).reversed() {
      let day = last + (-number * step)
      let night = await Self.night(judged, day)
      for (key, id) in night.ids {
        guard let known = before, let earlier = known.since[key], night.since[key].map({ $0 <= day + (-step) }) == true else { continue }
        followed += 1
        #expect(known.ids[key] == id, "\(key) on \(day), since \(earlier)")
        #expect(night.since[key] == earlier, "\(key) on \(day)")
      }
      before = night
    }
    #expect(followed > nights)
  }
}
