import Glibc
import Harbinger

// Judges a sample as of two days, and says what the second has to tell that the first had not.
do throws(Stop) {
  let file = "samples/souring/alliance.yaml"
  let (alliance, warnings) = try Loading.alliance(file)
  let pack = try Loading.pack(asked: "rules", allianceFile: file, alliance: alliance)
  for line in Loading.rendered(warnings + pack.diagnostics) { print(line) }

  var ledger = Ledger()
  for day in [Day("2026-06-14"), Day("2026-06-28")].compactMap(\.self) {
    let judgement = try await Harbinger.judge(alliance, rules: pack, asOf: alliance.zone.start(of: day + 1))
    ledger = ledger.advanced(by: judgement)

    let report = Report(judgement, ledger: ledger)
    print(ReportFormat.text.render([report]).prefix { $0 != "." })
    for alert in report.judgement.alerts.prefix(3) {
      print("  \(alert.id)  \(alert.strength), \(alert.score.points) points, since \(alert.since): \(alert.title)")
    }
    let new = Set(ledger.entries.filter { $0.found == day }.map(\.id))
    print("New in the list:")
    for alert in report.judgement.alerts where new.contains(alert.id) { print("  \(alert.title)") }
  }
} catch {
  for line in error.lines { print(line) }
  exit(1)
}
