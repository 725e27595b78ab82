import Reports
public import Alerts
import Events
public import Intake
import Output
import Rules
import Setup

/// One piece of an alert's evidence, read again at its place for somebody who wants to check it.
public struct ShownEvidence: Sendable {
  private let head: [String]
  private let text: String

  /// - Parameters:
  ///   - number: as `explain` numbers it, from 1.
  ///   - full: whether people and numbers stay in the text.
  ///   - pseudonyms: gives a code for who wrote it; `nil`: nothing is said of that.
  /// - Throws: a stop that says why it is not shown.
  public init(_ alert: Alert, number: Int, _ night: JudgedAlliance, full: Bool, by pseudonyms: Pseudonyms? = nil) throws(Stop) {
    guard !alert.evidence.isEmpty else {
      throw Stop(.usage, "\(alert.id) stands on figures of the sources; there is no single record to show")
    }
    guard number > 0, alert.evidence.indices.contains(number - 1) else {
      throw Stop(.usage, "\(alert.id) has evidence 1 to \(alert.evidence.count); `harbinger explain \(alert.id) ALLIANCE` lists it")
    }
    let item = alert.evidence[number - 1]
    if let reason = ShownEvidence.refusal(Disclosure.Record(item, of: alert, night.intake.alliance.parties), night.disclosure, full: full) {
      throw Stop(.configuration, reason)
    }
    guard !item.source.isEmpty else {
      throw Stop(.configuration, "this record counts by its day and its party alone; who wrote it asked to be forgotten")
    }
    guard let record = night.intake.record(in: item.source, at: item.offset, length: item.length, part: item.part, hash: item.hash) else {
      throw Stop(.input, "\(item.source): the record at byte \(item.offset) is not what it was when it was judged; run scan again")
    }
    let code = record.writer.isEmpty || item.party.isEmpty ? nil : pseudonyms?.code(of: record.writer)
    let who = item.party.isEmpty ? "" : " of \(item.party)\(code.map { " (\($0))" } ?? "")"
    head = [
      "\(item.day) \(item.place)", "\(item.kind)\(who), \(item.role), in \(item.source) at byte \(item.offset)",
    ]
    text = full ? record.text : night.intake.redacted(record.text)
  }

  /// Why a record is not shown whatever stands in it.
  private static func refusal(_ record: Disclosure.Record, _ disclosure: Disclosure, full: Bool) -> String? {
    let piece = full ? Disclosure.Piece.fullText : .text
    guard let reason = disclosure.reason(toWithhold: piece, of: record, from: .officer) else { return nil }
    let help = disclosure.shows(.fullText, of: record, to: .officer) ? "; --full shows it, with a reason" : ""
    return reason.sentence + help
  }

  /// What `harbinger show` prints: a subject of several lines forges none above the record.
  public var rendered: String { (head.map(Wrapping.line) + ["", text]).joined(separator: "\n") + "\n" }
}

extension Disclosure.Record {
  /// What an alert keeps of a record, among the parties of its alliance.
  fileprivate init(_ item: AlertEvidence, of alert: Alert, _ parties: [Party]) {
    func index(_ id: String) -> PartyIndex? { parties.firstIndex { $0.id == id } }
    let concerned = alert.parties.compactMap { index($0.id) }
    self.init(
      kind: EventKind.allCases.first { $0.name == item.kind } ?? .message,
      audience: PartySet(item.audience.compactMap { index($0).map { PartySet($0) } }), party: index(item.party),
      pair: concerned.count == 2 ? PartyPair(concerned[0], concerned[1]) : nil)
  }
}
