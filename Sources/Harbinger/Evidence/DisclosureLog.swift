import Files
import Output
public import Alerts
public import Events

/// Who looked up what about people, when and why, where no portfolio was named whose audit log could hold it: a file beside the alliance to which lines are
/// only added, and from where the next nightly run takes them.
public enum DisclosureLog {
  /// The file's name.
  public static let name = "disclosures.ndjson"

  /// Adds that a record was seen unredacted, before it is shown.
  /// - Parameters:
  ///   - allianceFile: beside which the log lies.
  ///   - by: who asked.
  /// - Throws: a stop if the line could not be written: then nothing may be shown.
  public static func add(_ alert: Alert, number: Int, why: String, by: String, at time: Timestamp, allianceFile: String) throws(Stop) {
    let item = alert.evidence[number - 1]
    try add(
      [
        "time": .text(time.iso8601), "alliance": .text(alert.alliance), "alert": .text(alert.id), "rule": .text(alert.rule),
        "evidence": .integer(number), "source": .text(item.source), "offset": .integer(Int(item.offset)), "why": .text(why),
        "by": .text(by),
      ], besides: allianceFile)
  }

  /// Adds that something else was done about people, before it is.
  /// - Parameters:
  ///   - kind: the word that the audit log has for it.
  ///   - what: ids and counts, no names.
  /// - Throws: a stop if the line could not be written: then nothing may be done.
  public static func add(
    kind: String, alliance: String, what: String, why: String, by: String, at time: Timestamp, allianceFile: String
  ) throws(Stop) {
    try add(
      [
        "time": .text(time.iso8601), "kind": .text(kind), "alliance": .text(alliance), "what": .text(what), "why": .text(why),
        "by": .text(by),
      ], besides: allianceFile)
  }

  private static func add(_ fields: KeyValuePairs<String, JSONValue>, besides allianceFile: String) throws(Stop) {
    let path = Path.join(Path.folder(of: allianceFile), name)
    do throws(FileError) {
      var file = try GrowingFile(path, .adding)
      try file.append(JSONValue.pairs(fields).line.utf8)
      try file.flush()
    } catch {
      throw Stop(.fault, "\(error.text); without it nothing is shown in full")
    }
  }
}
