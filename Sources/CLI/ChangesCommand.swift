import ArgumentParser
import Authoring
import Files
import Harbinger
import Output

/// `harbinger changes`: how an alliance was tuned.
struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List how the rules of an alliance were changed: what, when, by whom, why, and what it was seen to do.",
    discussion: """
      What went through a command (mute, sweep --write, suggest --write, teach --write) stands in \(TuningLog.name) beside the alliance file. Where that folder lies in a git repository, the commits that touched \
      its files are listed too. An override file that is not as the last logged change left it was edited by hand since: that is said.

      harbinger changes samples/souring
      """)

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @Option(help: ArgumentHelp("How many at most, the newest first.", valueName: "number"))
  var last = 50

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard last > 0 else { throw Stop(.usage, "--last: \(last) is no number of changes; write 1 or more") }
      let file = try Loading.requiredAllianceFile(alliance)
      let folder = Path.folder(of: file).isEmpty ? "." : Path.folder(of: file)
      let (entries, unreadable) = TuningLog.read(besides: file)
      let commits = try Revision.commits(of: ["override.yaml", "events.yaml", "alliance.yaml"], in: folder, atMost: last)
      if unreadable > 0 { Terminal.complain("\(Path.join(folder, TuningLog.name)): \(counted(unreadable, "line")) cannot be read") }
      Terminal.print(text(entries, commits, note: try byHand(entries, file), width: Terminal.width))
    }
  }

  /// That the override is not as the last logged change left it; empty if it is.
  private func byHand(_ entries: [TuningLog.Entry], _ file: String) throws(Stop) -> String {
    guard let newest = entries.last(where: { $0.file == "override.yaml" }) else { return "" }
    let now = try Loading.text(of: Loading.overridePath(besides: file)).map { Checksum.of($0) }
    return now == newest.hash ? "" : "override.yaml is not as the change of \(newest.time) left it: it was edited by hand since."
  }

  private func text(_ entries: [TuningLog.Entry], _ commits: [Revision.Commit], note: String, width: Int) -> String {
    var all = entries.map { (time: $0.time, lines: told($0, width)) }
    all += commits.map { commit in
      (
        time: commit.time,
        lines: [Wrapping.block("git \(commit.id), \(commit.author): \(commit.subject)", head: head(commit.time), indent: 18, width: width)]
      )
    }
    let shown = all.sorted { $0.time > $1.time }.prefix(last)
    var lines = note.isEmpty ? [] : [Wrapping.block(note, indent: 0, width: width), ""]
    if all.isEmpty { lines.append("Nothing has been changed through a command yet, and git knows of no change.") }
    lines += shown.flatMap(\.lines)
    if shown.count < all.count { lines.append("and \(all.count - shown.count) older ones; --last \(all.count) lists them") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func told(_ entry: TuningLog.Entry, _ width: Int) -> [String] {
    var lines = [Wrapping.block("\(entry.command), \(entry.by): \(entry.why)", head: head(entry.time), indent: 18, width: width)]
    lines += entry.before.filter { !$0.allSatisfy(\.isWhitespace) }.map { Wrapping.block("- " + $0, indent: 20, width: width) }
    lines += entry.after.filter { !$0.allSatisfy(\.isWhitespace) }.map { Wrapping.block("+ " + $0, indent: 20, width: width) }
    if !entry.proof.isEmpty { lines.append(Wrapping.block("Seen: \(entry.proof).", indent: 18, width: width)) }
    return lines
  }

  /// `2026-11-30 14:05  `.
  private func head(_ time: String) -> String { "\(time.prefix(10)) \(time.dropFirst(11).prefix(5))  " }
}
