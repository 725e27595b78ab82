import Events
import Harbinger
import Ledger
import Store

extension Route {
  /// Somebody says what an alert was worth.
  static let verdict = Route.post("a/*/alerts/*/verdict") { visit throws(Stop) in
    let (alliance, id) = (visit.names[0], visit.names[1])
    let desk = try await visit.desk()
    guard let state = visit.shelf.state else {
      throw Stop(.usage, "there is no state on which a verdict could hang; start the workbench with a portfolio")
    }
    guard let word = Verdict.Word(rawValue: visit.request.text("word")) else { throw Stop(.usage, "say what the alert was worth") }
    let by = visit.request.text("by")
    guard !by.isEmpty else { throw Stop(.usage, "say who gives the verdict: a party, or a role") }
    guard let entry = try state.ledger(of: alliance).entry(id) else { throw Stop(.usage, "the nights know of no alert '\(id)'") }
    let reading = try await desk.reading()
    let time = visit.shelf.world.clock()
    try state.add(
      Verdict(alert: id, rule: entry.rule, word: word, by: by, on: reading.alliance.zone.day(of: time)), of: alliance,
      recording: AuditEntry(.verdict, alliance: alliance, what: "alert=\(id) word=\(word.rawValue)", by: by), at: time)
    await desk.forget()
    await visit.shelf.note("Noted: \(entry.title), \(word.rawValue) (\(by)).", by: by)
    return .seeOther("/a/\(alliance)#alert-\(id)")
  }
}

/// What people said of alerts.
enum Verdicts {
  /// The last word of each side: `useful (northwind)`; none if nobody said anything.
  static func said(of alert: String, _ ledger: Ledger) -> [String] {
    let last = Dictionary(ledger.verdicts.filter { $0.alert == alert }.map { ($0.by, $0.word) }) { $1 }
    return last.isEmpty
      ? [] : ["Said of it: " + last.sorted { $0.key < $1.key }.map { "\($0.value.rawValue) (\($0.key))" }.joined(separator: ", ") + "."]
  }
}
