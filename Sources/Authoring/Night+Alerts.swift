public import Alerts
import Events
import Intake
import Setup

extension Night {
  /// An alert by its id, also one that is folded or not listed, or by its place in the list, 1 for the first.
  /// - Throws: a stop with the ids that there are.
  public func alert(named name: String) throws(Stop) -> Alert {
    let listed = report.aboveLine + report.belowLine
    let all = listed + listed.flatMap(\.folded) + report.suppressed + report.suppressed.flatMap(\.folded)
    if let found = all.first(where: { $0.id == name }) { return found }
    if let place = Int(name), place >= 1, place <= listed.count { return listed[place - 1] }
    let known = listed.prefix(12).map { "  \($0.id)  \($0.title)" }
    throw Stop(.configuration, ["there is no alert '\(name)'" + (known.isEmpty ? "; nothing fires" : "; the list holds:")] + known)
  }

  /// The hour, the channel, the subject and the name of a record: what somebody needs to find it where it was written.
  /// - Parameter key: how the record calls itself; empty if it has no name.
  func place(of item: AlertEvidence, key: String) -> String {
    let minutes = intake.alliance.zone.timeOfDay(of: item.time) / 60_000
    let clock = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    let parts = [
      clock, item.channel.isEmpty ? "" : "in \(item.channel)", item.subject.isEmpty ? "" : "about '\(item.subject)'",
      key.isEmpty ? "" : "id \(key)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
