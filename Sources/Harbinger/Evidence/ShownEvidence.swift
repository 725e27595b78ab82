import Reports
public import Alerts
import Events
import Intake
import Rules
import Setup

/// One piece of an alert's evidence, read again at its place for somebody who wants to check it.
public struct ShownEvidence: Sendable {
  private let head: [String]
  private let text: String

  /// - Parameters:
  ///   - number: as `explain` numbers it, from 1.
  ///   - full: whether people and numbers stay in the text.
  /// - Throws: a stop that says why it is not shown.
  public init(_ alert: Alert, number: Int, _ night: JudgedAlliance, full: Bool) throws(Stop) {
    guard !alert.evidence.isEmpty else {
      throw Stop(.usage, "\(alert.id) stands on figures of the sources; there is no single record to show")
    }
    guard alert.evidence.indices.contains(number - 1) else {
      throw Stop(.usage, "\(alert.id) has evidence 1 to \(alert.evidence.count); `harbinger explain \(alert.id) ALLIANCE` lists it")
    }
    let item = alert.evidence[number - 1]
    if let reason = ShownEvidence.refusal(item, night, full: full) { throw Stop(.configuration, reason) }
    guard let record = night.intake.record(in: item.source, at: item.offset, length: item.length, part: item.part, hash: item.hash) else {
      throw Stop(.input, "\(item.source): the record at byte \(item.offset) is not what it was when it was judged; run scan again")
    }
    let who = item.party.isEmpty ? "" : " of \(item.party)"
    head = [
      "\(item.day) \(item.place)", "\(item.kind)\(who), \(item.role), in \(item.source) at byte \(item.offset)",
    ]
    text = full ? record.text : night.intake.redacted(record.text)
  }

  /// Why a record is not shown whatever stands in it.
  private static func refusal(_ item: AlertEvidence, _ night: JudgedAlliance, full: Bool) -> String? {
    if !night.intake.mayShowWords { return "reading words is not approved ('approved:' in the alliance file), so no record is shown" }
    if !item.isShared { return "this record is internal to one side: it is counted and never shown" }
    guard !full, let party = night.intake.alliance.parties.firstIndex(where: { $0.id == item.party }) else { return nil }
    let needed = night.intake.alliance.privacy.minimumWriters
    return night.evaluation.writers[party] >= needed
      ? nil
      : "fewer than \(needed) people of \(item.party) wrote in the last 90 days, so nothing of theirs is quoted; --full shows it, with a reason"
  }

  /// What `harbinger show` prints.
  public var rendered: String { (head + ["", text]).joined(separator: "\n") + "\n" }
}
