import Alerts
import Events
import Ledger
import Rules

/// Invented nights to keep.
enum Nights {
  static func alert(_ key: String, _ since: Int, _ last: Int) -> Alert {
    Alert(
      id: "\(key)-1", key: key, alliance: "x", rule: "r\(key)", kind: "match", isCircle: false, severity: 4, strength: .warn,
      score: Score(ScoreInput(severity: 4, strength: .warn, evidence: 1)), title: "A 'title'", sentence: "Ünïcode — \"quoted\"",
      parties: [AlertParty(id: "n", name: "N", role: .actor)], label: "", topics: [], since: Day(number: Int32(since)),
      last: Day(number: Int32(last)), isOpen: true, evidence: [], usual: "", threshold: "", ask: "Ask?", closes: "", notes: [],
      resolvedBy: "",
      isUnresolved: false, falsePositives: [], blindSpots: [], folded: [])
  }

  static func evidence(offset: Int64) -> AlertEvidence {
    AlertEvidence(
      day: Day(number: 100), clock: "", time: Timestamp(milliseconds: 0), kind: "message", party: "n", role: "contact", source: "mail.mbox",
      offset: offset, length: 10, part: 0, hash: .max, audience: [], isShared: true)
  }

  static func night(_ alerts: [Alert], _ day: Int, _ conditions: [Condition] = []) -> Judgement {
    var night = Judgement(unjudged: "x", because: Condition(.configuration, ""), now: Timestamp(milliseconds: Int64(day) * 86_400_000))
    night.alerts = alerts
    night.conditions = conditions
    return night
  }

  static var told: Ledger {
    let ledger = Ledger().advanced(by: night([alert("a", 100, 110)], 110))
    return ledger.digest(budget: 2).map(ledger.told) ?? ledger
  }
}
