import Events
import Ledger
import Output
import Rules
import Setup

extension Backtest {
  /// Months, what was told, marked events, and how much each rule told.
  func text(width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [block(headline)]
    lines += ["", "month     new or back  worse  ended  digests"]
    lines += months.map { month in
      let figures = [(month.new, 11), (month.worse, 5), (month.ended, 5), (month.digests, 7)]
      return month.name + "  " + figures.map { Wrapping.column("\($0)", $1, right: true) }.joined(separator: "  ")
        + (month.nights < 20 ? "  (\(counted(month.nights, "night")))" : "")
    }
    lines += ["", told.isEmpty ? "Nothing would have been told as news." : "What would have been told as news:"]
    lines += told.map { alert in
      let head = "  \(alert.first)  \(alert.severity) \(Wrapping.column(alert.strength.name, 8))  "
      return Wrapping.block(
        "\(alert.title)\(alert.between). \(Backtest.course(of: alert, marked))", head: head, indent: head.count, width: width)
    }
    if !marked.isEmpty {
      lines += ["", "Marked events:"]
      lines += marked.map { Wrapping.block($0.words, head: "  \($0.event.day)  ", indent: 14, width: width) }
      lines += ["", block(verdict)]
    }
    if !rules.isEmpty {
      lines += ["", "By rule: alerts told, and how many that is a year" + (marked.isEmpty ? "" : "; before an escalation or exit")]
      lines += rules.map { rule in
        "  \(Wrapping.column(rule.rule, 30))\(Wrapping.column("\(rule.told)", 5, right: true))\(Wrapping.column(decimal(rule.perYear, 1), 8, right: true))"
          + (marked.isEmpty ? "" : Wrapping.column("\(rule.beforeHarm)", 6, right: true)) + "  \(rule.kind)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The whole in a sentence or two.
  var headline: String {
    let nights = days.upperBound - days.lowerBound + 1
    return
      "\(about.alliance), \(counted(nights, "night")) from \(days.lowerBound) to \(days.upperBound): \(counted(told.count, "alert")) told as news, \(decimal(Double(told.count) / years, 1)) a year, in \(counted(digests.count, "digest")); the first night summed up \(counted(stood, "alert"))."
  }

  /// What the marked events say of the warnings.
  var verdict: String {
    guard warned.all > 0 else { return "No escalation or exit is marked within these nights." }
    return
      "Of the marked escalations and exits \(warned.words) were warned of within the \(Backtest.reach) days before. On \(percent(byChance.share)) % of all nights any event would have counted as warned of: only what lies well above that says something. An alert without a marked event after it is no false one: it may have been heeded."
  }

  /// How one alert went on: `fired for 44 days; 31 days before the escalation of 2026-03-06`.
  static func course(of alert: Told, _ marked: [Marked]) -> String {
    let span = alert.ended.map { "Over after \(counted(max(0, $0 - alert.since), "day")), on \($0)" } ?? "Fires still, since \(alert.since)"
    let events = marked.filter { $0.alerts.contains(alert.id) }.map { line in
      "\(counted(line.event.day - alert.first, "day")) before the \(line.event.what.rawValue) of \(line.event.day)"
    }
    return ([span] + events).joined(separator: "; ") + "."
  }
}

extension Backtest.Told {
  /// `, Northwind and Contoso`; empty for the alliance.
  package var between: String { parties.isEmpty ? "" : ", " + parties.joined(separator: " and ") }
}

extension Backtest.Marked {
  /// What was told before it, in words.
  var words: String {
    let what = event.what.rawValue + (event.note.isEmpty ? "" : " (\(event.note))")
    if event.what == .repair {
      let end = after < Backtest.healing ? ", when the nights end" : ""
      return "\(what): \(counted(open, "alert")) fired then, \(over) of them were over \(counted(after, "day")) later\(end)"
    }
    if !couldBeWarned { return "\(what): it came on the first night, before which nothing could be told" }
    guard let lead else { return "\(what): nothing was told in the \(Backtest.reach) days before" }
    return "\(what): warned \(counted(lead, "day")) before, by \(counted(alerts.count, "alert"))"
  }
}
