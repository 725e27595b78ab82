import Reports
import Output
import Alerts
import ArgumentParser
import Exports

/// `harbinger formats`: what can be read and written.
struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the export formats that can be read, and the report formats that can be written.")

  func run() throws {
    let width = Terminal.width
    let indent = (ExportFormat.all.map(\.id.count).max() ?? 0) + 4
    var lines = ["Read (recognised by content, whatever the name):"]
    for format in ExportFormat.all {
      let note = format.verified ? "" : " (unverified: no real file was seen)"
      lines.append(Wrapping.block("\(format.title)\(note). \(format.summary)", head: "  \(format.id)", indent: indent, width: width))
    }
    lines += ["", "Written (scan --format):"]
    lines += ReportFormat.all.map { Wrapping.block($0.summary, head: "  \($0.id)", indent: indent, width: width) }
    Terminal.print(lines.joined(separator: "\n") + "\n")
  }
}
