import Alerts
import Events
import Output

/// A line of the checklist.
struct ChecklistPart {
  let tick: String
  let item: String

  init(_ line: Judgement.ChecklistLine) {
    let whose = line.parties.isEmpty ? "" : " (\(line.parties.joined(separator: ", ")))"
    tick = line.record.isEmpty ? "[ ]" : "[x]"
    item = "\(line.title)\(whose): " + (line.record.isEmpty ? "nothing found, due since \(line.due)" : "stands in \(line.record)")
  }
}

/// How many judgements ended in one way.
struct OutcomePart {
  let how: String
  let count: Int

  /// Quiet, waiting, and not judged by reason.
  static func all(_ judgement: Judgement) -> [OutcomePart] {
    [
      OutcomePart(how: "fired, and are listed", count: judgement.alerts.count),
      OutcomePart(how: "quiet: could be judged, and did not fire", count: judgement.quiet),
      OutcomePart(how: "waiting for a deadline", count: judgement.pending.count),
    ] + judgement.failures.map { OutcomePart(how: "not judged: \($0.reason)", count: $0.count) }
  }
}

/// What the list leaves out: nothing is hidden without a word.
enum HiddenPart {
  /// What mutes, exceptions and stronger alerts hide one by one, the rest as counts.
  static func lines(_ judgement: Judgement) -> [String] {
    let named = judgement.suppressed.compactMap { alert -> String? in
      guard let hidden = alert.hiddenBy, hidden.kind != .trial else { return nil }
      let until = hidden.until.map { " until \($0)" } ?? ""
      let by = hidden.kind == .mute ? "by a mute" : hidden.kind == .exception ? "by an exception" : "under a stronger alert"
      return "\(alert.title): hidden \(by)\(until), \(hidden.reason) (\(alert.id))"
    }
    let trial = judgement.suppressed.count { $0.hiddenBy?.kind == .trial }
    return named + (trial > 0 ? ["\(counted(trial, "alert")) of rules on trial"] : [])
      + judgement.switchedOff.map { "Switched off until \($0.until): \($0.rule), \($0.reason)" }
      + judgement.announced.map { "Announced, and counted as holidays: \($0)" }
  }
}

/// A file that was read.
struct FilePart {
  let path: String
  let format: String
  let records: Int
  let events: Int
  let skipped: Int
  let duplicates: Int
  let problems: Int

  /// Files in the table of an alliance.
  static let shown = 60

  init(_ file: FileAccount) {
    path = file.path
    format = file.format.isEmpty ? "none knows it" : file.format
    (records, events, duplicates) = (file.records, file.events, file.duplicates)
    skipped = file.skipped.values.reduce(0, +)
    problems = file.problems.count
  }

  /// All files together.
  static func summary(_ judgement: Judgement) -> String {
    let records = judgement.accounting.reduce(0) { $0 + $1.records }
    let events = judgement.accounting.reduce(0) { $0 + $1.events }
    let problems = judgement.accounting.reduce(0) { $0 + $1.problems.count }
    let people = judgement.unresolved > 0 ? ", \(counted(judgement.unresolved, "person", "people")) of no party" : ""
    return
      "\(counted(judgement.accounting.count, "file")), \(counted(records, "record")), \(counted(events, "event")), \(counted(problems, "problem"))\(people)."
  }
}
