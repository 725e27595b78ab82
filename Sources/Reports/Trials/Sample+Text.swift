public import Ledger
public import Output

extension Ledger.Sample {
  /// What is to be judged this week, each with its command.
  /// - Parameters:
  ///   - known: of what was judged below the line so far, how much was useful.
  ///   - place: what a command needs behind it to find the state: ` --state DIR`.
  public func text(width: Int, _ known: Proportion = Proportion(0, of: 0), place: String = "") -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    let said = known.all > 0 ? " Of what was judged below it so far: \(known.words("useful"))." : ""
    guard drawn > 0 else {
      return block("To judge in \(week): nothing; no watch stood below the line when the week began.\(said)") + "\n"
    }
    guard !entries.isEmpty else { return block("To judge in \(week): nothing more, thank you; next week others are drawn.\(said)") + "\n" }
    var lines = [
      block(
        "To judge in \(week), drawn from \(counted(below, "watch", "watches")) below the line, of which nobody is told: only with these do verdicts say something of the whole.\(said)"
      )
    ]
    for entry in entries {
      let head = "  \(entry.id)  \(entry.severity)  \(entry.since)  "
      lines.append(Wrapping.block("\(entry.title) (\(entry.rule))", head: head, indent: head.count, width: width))
      lines.append("    harbinger verdict \(entry.id) useful|noise --by WHO\(place)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
