public import Events
import Files
import Output
import YAML

/// Who changed which rules of an alliance, when, why, and what it was proven to do: a file beside the alliance file, to which lines are only added.
public enum TuningLog {
  /// The file's name.
  public static let name = "tuning.ndjson"

  /// One change that went through a command or the workbench.
  public struct Entry: Hashable, Sendable {
    /// As ISO 8601, in UTC.
    public var time: String
    /// The file that was changed, without its folder.
    public var file: String
    /// The command: `mute`, `sweep`, `suggest`.
    public var command: String
    /// Who decided it: a role, or both parties.
    public var by: String
    /// The reason that was given.
    public var why: String
    /// The lines that went.
    public var before: [String]
    /// The lines that came.
    public var after: [String]
    /// What was seen to follow from it; empty if nothing was measured.
    public var proof: String
    /// The SHA-256 of the file as the change left it.
    public var hash: String
  }

  /// Who makes a change, and why.
  public struct Reason: Sendable {
    /// The command: `mute`, `sweep`, `suggest`.
    public var command: String
    /// Who decided it: a role, or both parties.
    public var by: String
    /// The reason that was given.
    public var why: String
    /// What was seen to follow from it; empty if nothing was measured.
    public var proof: String
    /// When it is written.
    public var time: Timestamp

    /// All of it.
    public init(command: String, by: String, why: String, proof: String = "", time: Timestamp) {
      self.command = command
      self.by = by
      self.why = why
      self.proof = proof
      self.time = time
    }
  }

  /// Writes a file of an alliance anew, and that it was changed.
  /// - Parameters:
  ///   - text: the file as it is to be.
  ///   - old: as it was; `nil` if there was none.
  ///   - allianceFile: beside which the log lies, and whose group and rights a new file gets.
  /// - Throws: a stop if either could not be written; where the log cannot be opened, nothing is changed.
  public static func write(_ text: String, over old: String?, to path: String, for reason: Reason, allianceFile: String) throws(Stop) {
    let (before, after) = differing(old ?? "", text)
    let line = JSONValue.pairs([
      "time": .text(reason.time.iso8601), "file": .text(path.split(separator: "/").last.map(String.init) ?? path),
      "command": .text(reason.command), "by": .text(reason.by),
      "why": .text(reason.why), "before": .texts(before), "after": .texts(after), "proof": .text(reason.proof),
      "hash": .text(Checksum.of(text)),
    ]).line
    do throws(FileError) {
      var log = try GrowingFile(Path.join(Path.folder(of: allianceFile), name), .adding)
      try WholeFile.write(text, to: path, like: allianceFile)
      try log.append(line.utf8)
      try log.flush()
    } catch { throw Stop(error) }
  }

  /// The entries of the log beside an alliance file, the oldest first; lines that cannot be read are counted.
  public static func read(besides allianceFile: String) -> (entries: [Entry], unreadable: Int) {
    let path = Path.join(Path.folder(of: allianceFile), name)
    guard Path.exists(path), let bytes = WholeFile.bytes(path) else { return ([], 0) }
    var (entries, unreadable): ([Entry], Int) = ([], 0)
    for line in bytes.split(separator: 0x0a) {
      guard let record = Document.parse(bytes: Array(line), path: path).document?.root, let time = record["time"]?.text else {
        unreadable += 1
        continue
      }
      func text(_ name: String) -> String { record[name]?.text ?? "" }
      func texts(_ name: String) -> [String] { record[name]?.items?.compactMap(\.text) ?? [] }
      entries.append(
        Entry(
          time: time, file: text("file"), command: text("command"), by: text("by"), why: text("why"), before: texts("before"),
          after: texts("after"), proof: text("proof"), hash: text("hash")))
    }
    return (entries, unreadable)
  }

  /// The lines that go from one text to another, each behind `- ` or `+ `.
  package static func lines(from old: String, to new: String) -> [String] {
    let (before, after) = differing(old, new)
    func shown(_ lines: [String], _ sign: String) -> [String] {
      lines.filter { $0.contains { !$0.isWhitespace } }.map { "\(sign) \($0)" }
    }
    return shown(before, "-") + shown(after, "+")
  }

  /// The lines in which two texts differ: between what both begin and what both end with.
  static func differing(_ old: String, _ new: String) -> (before: [String], after: [String]) {
    var before = old.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var after = new.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let first = before.first, first == after.first {
      before.removeFirst()
      after.removeFirst()
    }
    while let last = before.last, last == after.last {
      before.removeLast()
      after.removeLast()
    }
    return (before.map(String.init), after.map(String.init))
  }
}
