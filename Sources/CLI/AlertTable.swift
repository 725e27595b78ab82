import Harbinger
import Output

/// Alerts of a ledger as a terminal shows them.
enum AlertTable {
  /// A line an alert, those with most points first.
  static func text(_ alliance: String, _ ledger: Ledger, _ entries: [Ledger.Entry], width: Int) -> String {
    let day = ledger.day.map { "as of \($0)" } ?? "never judged yet"
    var lines = [Wrapping.block("\(alliance): \(counted(ledger.open, "alert")) open, \(day)", indent: 0, width: width)]
    lines += ledger.inputs.filter { $0.ended == nil }.map {
      Wrapping.block("  \($0.text)\($0.acknowledged.map { " (known: \($0.by))" } ?? "")", indent: 2, width: width)
    }
    lines += entries.sorted { ($1.points, $0.id) < ($0.points, $1.id) }.map { entry in
      let head = "  \(entry.id)  \(Wrapping.column(entry.state.rawValue, 13))\(entry.severity)  \(entry.since)  "
      return Wrapping.block(entry.title, head: head, indent: head.count, width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All that is kept of one.
  static func text(_ entry: Ledger.Entry, _ ledger: Ledger, _ evidence: [AlertEvidence], alliance: String, width: Int) -> String {
    func block(_ text: String, _ indent: Int = 2) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [block("\(entry.title) (\(entry.id))", 0), ""]
    if !entry.sentence.isEmpty { lines += [block(entry.sentence), ""] }
    lines.append(
      block(
        "\(alliance), rule \(entry.rule), severity \(entry.severity), \(entry.strength.name), \(Wrapping.points(entry.points)) points; \(entry.state.words), since \(entry.since), last on \(entry.last)."
      ))
    if !entry.formerly.isEmpty { lines.append(block("The one about the same before it: \(entry.formerly).")) }
    if !entry.under.isEmpty { lines.append(block("Part of \(entry.under), or that stands for it.")) }
    if let day = ledger.day, entry.isOpen, entry.judged < day {
      lines.append(block("Not judged after \(entry.judged): not the same as over."))
    }
    if let known = entry.acknowledged { lines.append(block("Known since \(known.on): \(known.why) (\(known.by)).")) }
    if !entry.ask.isEmpty { lines += ["", block("Ask both: \(entry.ask)", 0)] }
    if entry.isOpen, !entry.closes.isEmpty { lines.append(block("Would close it: \(entry.closes).", 0)) }
    lines += ["", "How it went:"]
    lines += ledger.changes.filter { $0.alert == entry.id }.map { change in
      block("\(change.day)  \(change.to.words)\(change.why.isEmpty ? "" : ": \(change.why)")")
    }
    let said = ledger.verdicts.filter { $0.alert == entry.id }
    if !said.isEmpty { lines += ["", "What was said of it:"] + said.map { block("\($0.on)  \($0.word.rawValue) (\($0.by))") } }
    if !evidence.isEmpty {
      lines += ["", "Evidence (`harbinger show \(entry.id) NUMBER ALLIANCE` reads one):"]
      lines += evidence.enumerated().map { index, item in
        let place = item.isShared ? "\(item.source) at byte \(item.offset)" : "internal to one side, counted only"
        return block("\(index + 1). \(item.day)  \(item.party.isEmpty ? "-" : item.party)  \(item.kind), \(item.role); \(place)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
