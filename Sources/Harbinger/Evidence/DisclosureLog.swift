import Files
import Output
public import Alerts
public import Events

/// Who saw which record unredacted, when and why: a file beside the alliance to which lines are only added.
public enum DisclosureLog {
  /// The file's name.
  public static let name = "disclosures.ndjson"

  /// Adds a line, before anything is shown.
  /// - Parameters:
  ///   - allianceFile: beside which the log lies.
  ///   - by: who asked.
  /// - Throws: a stop if the line could not be written: then nothing may be shown.
  public static func add(_ alert: Alert, number: Int, why: String, by: String, at time: Timestamp, allianceFile: String) throws(Stop) {
    let path = Path.join(Path.folder(of: allianceFile), name)
    let item = alert.evidence[number - 1]
    let line = JSONValue.pairs([
      "time": .text(time.iso8601), "alliance": .text(alert.alliance), "alert": .text(alert.id), "rule": .text(alert.rule),
      "evidence": .integer(number), "source": .text(item.source), "offset": .integer(Int(item.offset)), "why": .text(why), "by": .text(by),
    ]).line
    do throws(FileError) {
      var file = try GrowingFile(path, .adding)
      try file.append(line.utf8)
      try file.flush()
    } catch {
      throw Stop(.fault, "\(error.text); without it nothing is shown in full")
    }
  }
}
