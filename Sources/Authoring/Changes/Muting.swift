public import Alerts
public import Events
public import Harbinger
import Files
import Output
import Rules

/// A mute that somebody wants: what it would hide, and its way into the override of the alliance.
public struct Muting: Sendable {
  /// The last day on which it holds.
  public let last: Day
  public let why: String
  public let by: String
  /// What it hides of the list as it is now.
  public let hidden: [Alert]
  /// The entry on one line.
  public let line: String
  /// The file that it is written into.
  public let path: String
  private let old: String?
  private let new: String
  private let allianceFile: String

  /// - Parameters:
  ///   - until: how long (`30d`, `4w`), or the last day.
  ///   - isLong: whether more than half a year is meant.
  /// - Throws: a stop that says what to write instead.
  public init(
    _ alert: Alert, in judgement: Judgement, until: String, why: String, by: String, today: Day, isLong: Bool, allianceFile: String
  ) throws(Stop) {
    try Stop.unlessSigned(why: why, by: by, "nothing is hidden")
    if let mute = alert.hiddenBy, mute.kind == .mute {
      throw Stop(
        .usage,
        "\(alert.id) is muted already\(mute.until.map { ", up to \($0)" } ?? ""), by \(mute.by); to change that, change the entry at \(mute.place)"
      )
    }
    last = try MuteEntry.lastDay(until, from: today)
    guard isLong || last - today <= MuteEntry.longest else {
      throw Stop(
        .usage, field: .until,
        "\(last) is \(last - today) days ahead, and what is muted so long is forgotten; choose a day within half a year",
        atCommandLine: "if it is meant, add --long")
    }
    let entry = MuteEntry(alert, until: last, why: why, by: by)
    path = Loading.overridePath(besides: allianceFile)
    old = try Loading.text(of: path)
    guard let new = entry.added(to: old, schema: FileSchema.place(of: "override", besides: Path.folder(of: allianceFile))) else {
      throw Stop(.configuration, "\(path): 'mutes' stands on one line; put this below it by hand, a line each:\n  \(entry.line)")
    }
    hidden = try entry.hidden(in: judgement, written: new, path: path)
    (self.why, self.by, self.new, self.allianceFile, line) = (why, by, new, allianceFile, entry.line)
  }

  /// How much it hides, in words.
  public var told: String { hidden.isEmpty ? "nothing that is listed now" : counted(hidden.count, "alert") }

  /// Writes it, and that it was written.
  /// - Throws: a stop if it could not be written.
  public func write(command: String, at time: Timestamp) throws(Stop) {
    try TuningLog.write(
      new, over: old, to: path, for: .init(command: command, by: by, why: why, proof: "hides \(told)", time: time),
      allianceFile: allianceFile)
  }
}
