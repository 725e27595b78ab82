import Output
import Alerts
import ArgumentParser
import Rules
import YAML

/// `harbinger kinds`: what rules can look for.
struct Kinds: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the kinds of rules with their keys, and the measures.")

  @Argument(help: "Show only this kind.")
  var kind: String?

  func run() throws {
    let shown = RuleKind.all.filter { kind == nil || $0.id == kind }
    guard !shown.isEmpty else {
      Terminal.complain("there is no kind '\(kind ?? "")'; known are \(RuleKind.all.map(\.id).joined(separator: ", "))")
      throw ExitCode(2)
    }
    var blocks = shown.map(block)
    if kind == nil { blocks.append(measures) }
    Terminal.print(blocks.joined(separator: "\n\n") + "\n")
  }

  private func block(_ kind: RuleKind) -> String {
    let width = Terminal.width
    var lines = [Wrapping.block(kind.summary, head: kind.id, indent: 12, width: width)]
    for key in kind.keys {
      let standard = key.standard.isEmpty ? (key.required ? "; needed" : "") : "; else \(key.standard)"
      lines.append(Wrapping.block("\(key.summary) (\(key.kind.title)\(standard))", head: "  \(key.name)", indent: 20, width: width))
    }
    lines.append("  for instance:")
    lines += kind.example.split(separator: "\n").map { "    \($0)" }
    return lines.joined(separator: "\n")
  }

  private var measures: String {
    let lines = Measure.all.map { measure in
      Wrapping.block(
        "\(measure.summary) Unit: \(measure.unit). Per \(measure.scopes.map(\.rawValue).joined(separator: ", or per ")).",
        head: "  " + measure.written, indent: 22, width: Terminal.width)
    }
    return (["Measures, for shift, limit, imbalance and divergence:"] + lines).joined(separator: "\n")
  }
}
