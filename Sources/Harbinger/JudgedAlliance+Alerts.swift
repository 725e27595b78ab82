public import Alerts
import Events
import Intake
import Setup

extension JudgedAlliance {
  /// An alert by its id, also one that is folded or not listed, or by its place in the list, 1 for the first.
  /// - Throws: a stop with the ids that there are.
  public func alert(named name: String) throws(Stop) -> Alert {
    let listed = judgement.aboveLine + judgement.belowLine
    let all = listed + listed.flatMap(\.folded) + judgement.suppressed + judgement.suppressed.flatMap(\.folded)
    if let found = all.first(where: { $0.id == name }) { return found }
    if let place = Int(name), place >= 1, place <= listed.count { return listed[place - 1] }
    let known = listed.prefix(12).map { "  \($0.id)  \($0.title)" }
    throw Stop(.usage, ["there is no alert '\(name)'" + (known.isEmpty ? "; nothing fires" : "; the list holds:")] + known)
  }
}
