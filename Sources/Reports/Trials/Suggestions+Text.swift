import Ledger
import Output

extension Suggestions {
  /// Each rule with its precision and what is suggested, then what waits for a verdict.
  func text(width: Int) -> String {
    func block(_ text: String, _ indent: Int = 0) -> String { Wrapping.block(text, indent: indent, width: width) }
    var lines = [
      block(
        "\(alliance): what was said of alerts, and changes that the nights from \(days.lowerBound) to \(days.upperBound) bear out")
    ]
    if rules.isEmpty {
      lines += ["", block("Nobody has said anything of an alert yet: `harbinger verdict ID useful|noise|known|unsure --by WHO`.")]
    }
    for judged in rules {
      lines += ["", block("\(judged.title) (\(judged.rule))"), block(judged.words, 2)]
      if !judged.why.isEmpty { lines.append(block(judged.why, 2)) }
      for (index, suggestion) in suggestions.enumerated() where suggestion.rule == judged.rule {
        lines.append(Wrapping.block(suggestion.words, head: "  \(index + 1). ", indent: 5, width: width))
        lines.append(block(suggestion.proof.words, 5))
        // As it is written: not wrapped, so that it can be copied.
        lines += suggestion.changes.map { "     \($0.line(.open))" }
      }
    }
    return lines.joined(separator: "\n") + "\n\n" + sample.text(width: width, below, place: place)
  }
}

extension Suggestions.Judged {
  /// `4 of 6 useful, plausible 30-90 %; known 1.`
  var words: String {
    var text = precision.words("useful")
    if opinions.known > 0 { text += "; known \(opinions.known)" }
    if opinions.unsure > 0 { text += "; unsure \(opinions.unsure)" }
    if unfound > 0 { text += "; \(unfound) of the \(opinions.judged) these nights do not find" }
    return text + "."
  }
}
