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
      throw Stop(
        .usage, "\(alert.id) has evidence 1 to \(alert.evidence.count)", atCommandLine: "`harbinger explain \(alert.id) ALLIANCE` lists it")
    }
    let item = alert.evidence[number - 1]
    let record = Disclosure.Record(item, of: alert, night.intake.alliance.parties)
    if let reason = night.disclosure.reason(toWithhold: full ? .fullText : .text, of: record, from: .officer) {
      let isShownInFull = night.disclosure.shows(.fullText, of: record, to: .officer)
      throw Stop(.configuration, reason.sentence, atCommandLine: isShownInFull ? "--full shows it, with a reason" : "")
    }
    guard !item.source.isEmpty else {
      throw Stop(.configuration, "this record counts by its day and its party alone; who wrote it asked to be forgotten")
    }
    guard let read = night.intake.record(in: item.source, at: item.offset, length: item.length, part: item.part, hash: item.hash) else {
      throw Stop(
        .input, "\(item.source): the record at byte \(item.offset) is not what it was when it was judged; judge the alliance again")
    }
    let code = read.writer.isEmpty || item.party.isEmpty ? nil : pseudonyms?.code(of: read.writer)
    let who = item.party.isEmpty ? "" : " of \(item.party)\(code.map { " (\($0))" } ?? "")"
    head = [
      "\(item.day) \(item.place)", "\(item.kind)\(who), \(item.role), in \(item.source) at byte \(item.offset)",
    ]
    text = full ? read.text : night.intake.redacted(read.text)
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
