import Harbinger
import Authoring
import Foundation
import Rules
import Testing
import YAML

/// The reference pages are what the program would write now, and every claim of the table is accounted for.
@Suite struct ReferenceTests {
  private func reference() throws -> (pages: [Reference.Page], mechanisms: Mechanisms, pack: RulePack) {
    let pack = try shippedPack()
    let (mechanisms, diagnostics) = Mechanisms.load("rules/mechanisms.yaml", pack: pack)
    #expect(diagnostics.map(\.description) == [])
    return (Reference(pack: pack, mechanisms: mechanisms, samples: "samples").pages, mechanisms, pack)
  }

  /// `make docs`, or `UPDATE_DOCS=1 swift test --filter ReferenceTests`, writes them anew.
  @Test func thePagesInTheFolderAreFresh() throws {
    for page in try reference().pages {
      let path = "docs/reference/\(page.file)"
      if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil { try page.text.write(toFile: path, atomically: true, encoding: .utf8) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == page.text, "\(path) is stale; run `make docs`")
    }
  }

  @Test func theTableHasAllRowsInOrderAndNothingIsCarriedWithoutAWord() throws {
    let rows = try reference().mechanisms.rows
    let expected = (1...43).map { "1." + ($0 < 10 ? "0" : "") + "\($0)" } + (1...36).map { "2." + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(rows.map(\.id) == expected)
    for row in rows where !row.carriedBy.isEmpty { #expect(!row.reason.isEmpty, "\(row.id)") }
  }

  /// After a new rule, or a change of one that may be louder now: `harbinger simulate --false-alarms 20 --record rules/false-alarms.yaml`.
  @Test func everyRuleStatesWhatItRaisesWhereNothingIsWrong() throws {
    let pack = try reference().pack
    #expect(Set(pack.rates.rates.keys) == Set(pack.rules.rules.map(\.id)))
    #expect(!pack.rates.method.isEmpty)
    let page = RulePage.text(try #require(pack.rules["replies-slowing"]), pack, width: 400)
    #expect(page.contains("Where nothing is wrong: "))
  }

  @Test func aRuleThatNamesAnUnknownRowIsReported() throws {
    var pack = try reference().pack
    pack.rules.rules[0].mechanism = ["9.99"]
    let found = Mechanisms.load("rules/mechanisms.yaml", pack: pack).diagnostics
    #expect(found.count == 1)
    #expect(found.first?.message.contains("9.99") == true)
  }

  @Test func everyLinkWithinThePagesLeadsToAHeading() throws {
    let pages = try reference().pages
    let headings = Dictionary(
      uniqueKeysWithValues: pages.map { page in
        (page.file, Set(page.text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }))
      })
    for page in pages {
      for match in page.text.matches(of: /\]\(([a-z]*\.md)?#([a-z_0-9-]+)\)/) {
        let file = match.output.1.map(String.init) ?? page.file
        #expect(headings[file]?.contains(String(match.output.2)) == true, "\(page.file): \(match.output.0)")
      }
    }
  }
}
