import Files
import Output
public import Alerts
public import Events
import Glibc

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
    let file = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failed(path) }
    defer { close(file) }
    let bytes = Array(line.utf8)
    guard unsafe bytes.withUnsafeBytes({ unsafe write(file, $0.baseAddress, $0.count) }) == bytes.count else { throw failed(path) }
  }

  private static func failed(_ path: String) -> Stop {
    Stop(.fault, "\(path): cannot be written: \(unsafe String(cString: strerror(errno))); without it nothing is shown in full")
  }
}
