public import Events
public import Output
import Rules

/// What `inspect` shows: the account of every file, without judging anything.
public struct Inspection: Sendable {
  public let accounting: Accounting
  /// Messages that concern inputs as a whole, and all problems of single files.
  public var problems: [Problem] { accounting.problems }
  private let sources: [Source]
  private let files: [FileAccount]
  /// One for each of `sources`.
  private let activities: [SourceActivity]

  /// Ids of the formats that were tried on real files.
  private let verified: Set<String>

  /// - Parameters:
  ///   - activities: one for each of `sources`.
  ///   - verified: ids of the formats that were tried on real files.
  package init(_ accounting: Accounting, sources: [Source], activities: [SourceActivity], verified: Set<String>) {
    self.accounting = accounting
    self.sources = sources
    self.activities = activities
    self.verified = verified
    files = accounting.exports
  }

  /// People whom no party claims.
  public var unknown: UnknownPeople { UnknownPeople(accounting.unresolved) }

  /// Whether nothing at all could be read.
  public var isEmpty: Bool { accounting.files.allSatisfy { $0.records == 0 } }

  /// `files` in the order in which they were read; `docs/inspect-json.md` documents every key.
  public var json: JSONValue {
    .pairs([
      "schema": .integer(1), "files": .list(files.map(value)), "sources": .list(zip(sources, activities).map(Inspection.value)),
      "unresolved": .list(unknown.names.map { .pairs(["name": .text($0.name), "closest": $0.closest.map { .text($0) } ?? .null]) }),
      "problems": .list(problems.map(Inspection.value)),
      "notes": .texts(accounting.notes),
    ])
  }

  private static func value(_ source: Source, _ activity: SourceActivity) -> JSONValue {
    func instant(_ time: Timestamp?) -> JSONValue { time.map { .text($0.iso8601) } ?? .null }
    return .pairs([
      "path": .text(source.path), "formats": .texts(source.formats), "covered_from": instant(source.coveredFrom),
      "covered_end": instant(source.coveredEnd),
      "gaps": .list(activity.gaps.map { .pairs(["from": .text("\($0.lowerBound)"), "to": .text("\($0.upperBound)")]) }),
      "months": .object(activity.months.map { JSONValue.Member($0.month, .integer($0.events)) }),
    ])
  }

  private static func value(_ problem: Problem) -> JSONValue {
    .pairs(["path": .text(problem.path), "place": .text(problem.place), "message": .text(problem.message), "help": .text(problem.help)])
  }

  private func value(_ file: FileAccount) -> JSONValue {
    guard case .object(var members) = FileAccountJSON.value(of: file) else { return .null }
    members.insert(JSONValue.Member("verified", .flag(verified.contains(file.format))), at: 2)
    members.append(JSONValue.Member("coverage", coverage(of: file)))
    return .object(members)
  }

  /// The window of the source in which a file lies: outside of it nothing is judged.
  private func coverage(of file: FileAccount) -> JSONValue {
    let source = sources.filter { file.path.contains($0.path) }.max { $0.path.count < $1.path.count }
    guard let from = source?.coveredFrom, let end = source?.coveredEnd else { return .null }
    return .pairs(["from": .text(from.iso8601), "to": .text(end.iso8601)])
  }

  /// The same for people.
  public func text(width: Int) -> String {
    var blocks = files.map { block($0, width: width) }
    if !sources.isEmpty {
      blocks.append(
        (["Covered:"]
          + zip(sources, activities).map { source, activity in
            let window = activity.covered.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "nothing that could be dated"
            let gaps = activity.gaps.map { "\($0.lowerBound) to \($0.upperBound)" }.joined(separator: ", ")
            return Wrapping.block(
              "\(source.path): \(window)\(gaps.isEmpty ? "" : "; nothing at all from \(gaps)")", indent: 2, width: width)
          }).joined(separator: "\n"))
      blocks += activities.filter { $0.months.count > 1 }.map { $0.chart(width: width) }
    }
    if !accounting.notes.isEmpty {
      let lines = accounting.notes.map { Wrapping.block($0, indent: 2, width: width) }
      blocks.append((["Where files left a choice:"] + lines).joined(separator: "\n"))
    }
    if !unknown.isEmpty {
      let lines = unknown.lines.prefix(20).map { Wrapping.block($0, indent: 2, width: width) }
      let rest = unknown.count > 20 ? ["  ... and \(unknown.count - 20) more; --unknown-people FILE writes all"] : []
      blocks.append(
        (["People whom no party claims (name them under members: in the alliance file):"] + lines + rest).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ file: FileAccount, width: Int) -> String {
    func counts(_ table: [String: Int]) -> String {
      table.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }
    var lines = [Wrapping.block("\(file.path) (\(file.format.isEmpty ? "no format knows it" : file.format))", indent: 0, width: width)]
    func line(_ head: String, _ text: String) {
      if !text.isEmpty { lines.append(Wrapping.block(text, head: "  " + head, indent: 14, width: width)) }
    }
    line(
      "records",
      "\(file.records) = \(file.events) events + \(file.skipped.values.reduce(0, +)) skipped + \(file.duplicates) that stood elsewhere too")
    line("events", counts(file.byKind))
    line("skipped", counts(file.skipped))
    line("from, to", file.first.flatMap { first in file.last.map { "\(first.iso8601) to \($0.iso8601)" } } ?? "")
    line("time", counts(file.timeQuality))
    line("people", file.people > 0 ? "\(file.people), \(file.unresolved) of no party" : "")
    line("losses", file.losses > 0 ? "\(file.losses) characters could not be decoded" : "")
    line("repairs", file.repairs > 0 ? "\(file.repairs) characters were encoded twice and put right" : "")
    return lines.joined(separator: "\n")
  }
}
