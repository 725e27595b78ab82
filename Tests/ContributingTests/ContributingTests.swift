import Decoding
import Foundation
import Testing

@testable import Exports
@testable import Reports
@testable import Rules

/// The examples of CONTRIBUTING.md, a file each beside this one, so that they are compiled with every build of the tests.
/// After a change of that page `scripts/contributing.sh` writes them anew.
@Suite struct ContributingTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A block of Swift, and the file of which the page says that it is.
  private struct Block {
    var target: String
    var file: String
    var text: String
    /// As a file of this target: what the block says of its own module, others must import.
    var compiled: String { "@testable import \(target)\n\(text)" }
  }

  private static func blocks() throws -> [Block] {
    let page = try String(contentsOf: root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    // Between the fences stand text and blocks in turns.
    var text = ""
    var blocks: [Block] = []
    for (number, part) in "\n\(page)".components(separatedBy: "\n```").enumerated() {
      if number.isMultiple(of: 2) {
        text = part
      } else if part.hasPrefix("swift\n") {
        let named = try #require(
          text.matches(of: /`Sources\/(\w+)\/(?:[\w+]+\/)*([\w+]+\.swift)`/).last?.output, "no file is named above: \(part)")
        blocks.append(Block(target: String(named.1), file: String(named.2), text: part.dropFirst("swift\n".count) + "\n"))
      }
    }
    return blocks
  }

  @Test func everyExampleIsCompiledAsItStands() throws {
    let blocks = try Self.blocks()
    let page = try String(contentsOf: Self.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    #expect(!blocks.isEmpty && blocks.count == page.matches(of: /``` *swift/).count)
    let folder = Self.root.appending(path: "Tests/ContributingTests")
    for block in blocks {
      let file = folder.appending(path: block.file)
      let compiled = try? String(contentsOf: file, encoding: .utf8)
      #expect(compiled == block.compiled, "\(block.file) is not that of CONTRIBUTING.md; run scripts/contributing.sh")
    }
    let own = ["ContributingTests.swift"]
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == (own + blocks.map(\.file)).sorted())
  }

  /// A line in `all` is the other half of every example.
  @Test func everyExampleCanStandInItsList() {
    #expect(Set((ExportFormat.all + [.noticeBoard]).map(\.id)).count == ExportFormat.all.count + 1)
    #expect(Set((Measure.all + [.decisions]).map(\.id)).count == Measure.all.count + 1)
    #expect(Set((RuleKind.all + [.daysOff]).map(\.id)).count == RuleKind.all.count + 1)
    #expect(Set((ReportFormat.all + [.lines]).map(\.id)).count == ReportFormat.all.count + 1)
  }
}
