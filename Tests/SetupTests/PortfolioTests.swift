import Events
import Foundation
import Setup
import Testing
import YAML

/// Portfolio files: what they say, and what is wrong with them.
@Suite struct PortfolioTests {
  private func load(_ text: String) throws -> (portfolio: Portfolio?, problems: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "portfolio-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "p.yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let (portfolio, diagnostics) = Portfolio.load(file.path, formats: ["text", "json"])
    return (portfolio, diagnostics.map { "\($0.line): \($0.message); \($0.help)" })
  }

  @Test func aPortfolioIsReadWithWhatHoldsWhereNothingIsSaid() throws {
    let (portfolio, problems) = try load(
      "portfolio: north\nalliances: [a, 'b/*', {path: c, rules: own, deliveries: [beat]}]\ndeliveries: [{id: beat, heartbeat: {path: /tmp/b}}]\n"
    )
    let found = try #require(portfolio, "\(problems)")
    #expect(found.id == "north" && found.members.map(\.path) == ["a", "b/*", "c"] && found.rules == nil)
    #expect(found.members[1].pattern.hasSuffix("/b/*") && found.members[1].pattern.hasPrefix("/"))
    #expect(
      found.members[2].rules?.hasSuffix("/own") == true && found.members[2].deliveries == ["beat"] && found.members[0].deliveries == nil)
    #expect(found.state.hasSuffix("/state") && found.budgets == Portfolio.Budgets(mails: 50, alerts: 2))
    #expect(found.timeLimit == nil && found.allQuiet == 7)
  }

  @Test func everyKeyIsRead() throws {
    let (portfolio, problems) = try load(
      "portfolio: north\nalliances: [a]\nrules: /r\nstate: /s\nbudgets: {mails: 3, alerts: 1}\ntime_limit: 90m\nall_quiet: off\n")
    let found = try #require(portfolio, "\(problems)")
    #expect(found.rules == "/r" && found.state == "/s" && found.budgets == Portfolio.Budgets(mails: 3, alerts: 1))
    #expect(found.timeLimit?.description == "90m" && found.allQuiet == nil)
    #expect(try load("portfolio: n\nalliances: [a]\nall_quiet: 2w\n").portfolio?.allQuiet == 14)
  }

  @Test(arguments: [
    ("portfolio: north\n", "1: the portfolio lacks 'alliances'; add 'alliances: [alliances/*]'"),
    ("portfolio: north\nalliances: []\n", "2: 'alliances' is empty; name at least one: [alliances/*]"),
    ("portfolio: north\nalliances: [a, a]\n", "2: the path 'a' stands here twice, first in line 2; delete one of the two"),
    ("portfolio: north\nalliance: [a]\n", "2: unknown key 'alliance' in the portfolio; did you mean 'alliances'?"),
    (
      "portfolio: north\nalliances: [{path: a, deliveries: [oficers]}]\ndeliveries: [{id: officers, heartbeat: {path: b}}]\n",
      "2: there is no delivery 'oficers'; did you mean 'officers'? known: officers"
    ),
    ("portfolio: north\nalliances: [a]\ntime_limit: 2bh\n", "3: 'time_limit' counts working time; write it as 2h or 90m"),
    ("portfolio: north\nalliances: [a]\nall_quiet: 3h\n", "3: 'all_quiet' is no number of days; write it as 7d, 2w or off"),
    ("portfolio: north\nalliances: [a]\nbudgets: {mails: -1}\n", "3: 'mails' is out of range: -1"),
    ("portfolio: north\nalliances: [a]\ndeliveries: [{id: shelf, files: {folder: r, formats: [pdf]}}]\n", "3: "),
  ])
  func whatIsWrongIsSaidWithWhatToWrite(text: String, says: String) throws {
    let (portfolio, problems) = try load(text)
    #expect(portfolio == nil)
    #expect(problems.contains { $0.hasPrefix(says) }, "\(problems)")
  }
}
