import Alerts
import Events
package import Ledger
import Output
import Rules
import Setup

extension Comparison {
  /// What is no longer told, what is told besides, what is told otherwise, and what the marked events lose or gain.
  func text(width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [block(headline)]
    func section(_ title: String, _ alerts: [Only]) {
      guard !alerts.isEmpty else { return }
      lines += ["", block("\(title):")]
      for one in alerts { lines += Comparison.lines(one.told, one.verdicts, width) }
    }
    section("No longer told (\(removed.count))", removed)
    section("Told besides (\(added.count))", added)
    if !moved.isEmpty {
      lines += ["", "Told otherwise (\(moved.count)):"]
      for one in moved {
        let head = "  \(one.old.first)  "
        let said = Comparison.said(one.verdicts)
        lines.append(
          Wrapping.block(
            "\(one.new.title)\(one.new.between): \(one.what.joined(separator: ", ")).\(said.isEmpty ? "" : " Said of it: \(said).")",
            head: head,
            indent: head.count, width: width))
      }
    }
    if !leads.isEmpty {
      lines += ["", "Marked events:"]
      lines += leads.map { Wrapping.block($0.words, head: "  \($0.event.day)  ", indent: 14, width: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The whole in a sentence or three.
  var headline: String {
    let nights = old.days.upperBound - old.days.lowerBound + 1
    var text =
      "\(old.about.alliance), \(counted(nights, "night")) from \(old.days.lowerBound) to \(old.days.upperBound): \(counted(old.told.count, "alert")) told before, \(new.told.count) after"
    text +=
      isEqual ? "; both tell the same." : "; \(removed.count) no longer, \(added.count) besides, \(moved.count) otherwise, \(same) alike."
    let judged = removed.filter { !$0.verdicts.isEmpty }.count
    if judged > 0 {
      text +=
        " Of those no longer told \(removed(.noise)) were called noise and \(removed(.useful)) useful; of \(removed.count - judged) nobody said anything."
    }
    return text
  }

  private static func lines(_ told: Backtest.Told, _ verdicts: [Verdict.Word: Int], _ width: Int) -> [String] {
    let head = "  \(told.first)  \(told.severity) \(Wrapping.column(told.strength.name, 8))  "
    var lines = [Wrapping.block("\(told.title)\(told.between)", head: head, indent: head.count, width: width)]
    let said = said(verdicts)
    if !said.isEmpty { lines.append(Wrapping.block("Said of it: \(said).", indent: 14, width: width)) }
    if !told.sentence.isEmpty { lines.append(Wrapping.block(told.sentence, indent: 14, width: width)) }
    let shown = told.evidence.prefix(3).map { item in
      let place = item.isShared ? "\(item.source) at byte \(item.offset)" : "internal to one side, counted only"
      return "\(item.day) \(item.party.isEmpty ? "-" : item.party), \(item.role); \(place)"
    }
    lines += shown.map { Wrapping.block($0, indent: 16, width: width) }
    let more = told.evidence.count - shown.count
    if more > 0 { lines.append(Wrapping.block("and \(more) more", indent: 16, width: width)) }
    return lines
  }

  /// `useful 2, noise 1`; empty if nobody said anything.
  package static func said(_ verdicts: [Verdict.Word: Int]) -> String {
    Verdict.Word.allCases.compactMap { word in verdicts[word].map { "\(word.rawValue) \($0)" } }.joined(separator: ", ")
  }

}

extension Comparison.Lead {
  /// `escalation: not warned of instead of warned 23 days before`.
  package var words: String { "\(event.what.rawValue): \(Comparison.Lead.told(new)) instead of \(Comparison.Lead.told(old))" }

  private static func told(_ days: Int?) -> String { days.map { "warned \(counted($0, "day")) before" } ?? "not warned of" }
}
