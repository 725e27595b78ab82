import Events
import Foundation
import Ledger
import Output
import Reports
import Testing

/// What is told of an alliance over months, and the page of it.
@Suite struct HistoryTests {
  private func render(_ history: History, _ format: String) throws -> String {
    try #require(TextFormat<History>.all.first { $0.id == format }).render(history, 80)
  }

  private func page(_ history: History) throws -> (text: String, read: PageReading) {
    let text = try render(history, "html")
    let read = PageReading(text)
    #expect(read.isWellFormed, "\(read.complaint)")
    return (text, read)
  }

  /// Weeks in which nobody looked have no figure, and what the first night sums up is no news.
  @Test func alertsAreCountedInTheWeeksThatNightsLookedAt() throws {
    let csv = try render(try HistorySamples.history("plain"), "csv")
    let rows = csv.split(separator: "\n").filter { $0.contains("alerts") }
    #expect(
      rows == [
        #""2026-02-23","alerts firing (with steps)",2"#, #""2026-03-09","alerts firing (with steps)",1"#,
        #""2026-02-23","alerts new or back",1"#, #""2026-03-09","alerts new or back",0"#, #""2026-02-23","alerts that ended",0"#,
        #""2026-03-09","alerts that ended",1"#,
      ])
  }

  @Test func aNightWithoutAlertsIsTheFirstOneToo() throws {
    let alert = try HistorySamples.alert("later", "later", since: HistorySamples.monday + 2, last: HistorySamples.monday + 2)
    let day = HistorySamples.monday + 2
    let ledger = Ledger().advanced(by: HistorySamples.night([], HistorySamples.monday, text: "x", parties: ["A", "B"]))
      .advanced(by: HistorySamples.night([alert], day, text: "x", parties: ["A", "B"]))
    let history = History(ledger, figures: [:], nights: [HistorySamples.monday, day], from: HistorySamples.monday)
    #expect(try render(history, "csv").contains(#""2026-02-23","alerts new or back",1"#))
    #expect(try page(history).read.all("li").contains { $0.text == "new: later, later" })
  }

  @Test func thePageListsWhatBeganGotWorseAndEnded() throws {
    let (_, read) = try page(try HistorySamples.history("plain"))
    let lines = read.elements.filter { $0.name == "h5" || $0.name == "li" }.map(\.text)
    #expect(
      lines == [
        "Out of date: plain.",
        "2026-02-23", "open on the first night, since 2026-02-13: first plain, first plain; now resolved",
        "2026-02-25", "new: second plain, second plain",
        "2026-03-09", "resolved: first plain, first plain; first plain", "worse: second plain, second plain",
      ])
    #expect(
      read.all("p").contains {
        $0.text == "In short: 1 alert firing now, 2 in the first week that is known; in between 1 new or back, 1 ended."
      })
    #expect(read.all("h2").map(\.text) == ["plain"] && read.all("p").contains { $0.text == "A, B" })
  }

  @Test func whatIsNotKnownLooksOtherwiseThanCalm() throws {
    let (text, read) = try page(try HistorySamples.history("plain"))
    func hatched(_ label: String) throws -> String? {
      let row = try #require(text.split(separator: "\n").first { $0.contains("<th scope=\"row\">\(label)</th>") })
      return row.firstMatch(of: /class="hatch" d="([^"]*)"/).map { String($0.1) }
    }
    // Before the first night, and a week in which nobody looked.
    #expect(try hatched("Firing at the end of the week") == "M0 0h10v30h-10zM20 0h10v30h-10z")
    #expect(try hatched("A to B") == "M20 0h10v30h-10z")
    #expect(try hatched("plain") == "M20 0h10v12h-10z")
    #expect(read.all("td").contains { $0.text.contains("1 week not judged; 1 week of holidays") })
    // No figure at all is no calm either.
    let empty = try page(History(Ledger(), figures: [:], nights: [], from: HistorySamples.monday))
    #expect(empty.text.contains("nothing was judged in that time, which is not the same as calm"))
    #expect(empty.read.all("path").filter { $0.attributes["class"] == "bars" && $0.attributes["d"] != "" }.count == 1, "but for the legend")
    #expect(empty.text.contains(": not looked at</title>"))
  }

  @Test(arguments: PageTests.hostile) func nothingThatWasReadDoesAnythingOnThePage(text: String) throws {
    let (whole, read) = try page(try HistorySamples.history(text, parties: [text, "b \(text)"]))
    let (harmless, _) = try page(try HistorySamples.history("plain", parties: ["plain", "b plain"]))
    expectNothingDone(by: whole, read, besides: harmless)
    let shown = Printable.text(text).replacing("\u{fffe}", with: " ")
    #expect(read.all("h2").first?.text.contains(shown.trimmingCharacters(in: .newlines)) == true)
  }

  @Test func thePageIsStillAndInOrder() throws {
    let (text, read) = try page(try HistorySamples.history("plain"))
    let policy = try #require(read.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"])
    #expect(policy.contains("default-src 'none'") && !policy.contains("script"))
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
    let levels = read.elements.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    for link in read.all("a").compactMap({ $0.attributes["href"] }) { #expect(read.ids.contains(String(link.dropFirst()))) }
    #expect(read.all("svg").count { $0.attributes["role"] == "img" } == read.all("title").count - 1)
  }

  /// With the parties exchanged every line is there, as heavy as before; rows stand in the order of the ids.
  @Test func exchangingThePartiesMirrorsThePage() throws {
    let plain = try page(try HistorySamples.history("plain", parties: ["Ann", "Bob"], ids: ("a", "b"))).text
    let mirrored = try page(try HistorySamples.history("plain", parties: ["Ann", "Bob"], ids: ("b", "a"))).text
    let back = mirrored.replacing("Ann", with: "\u{1}").replacing("Bob", with: "Ann").replacing("\u{1}", with: "Bob")
    func lines(_ text: String) -> [String] {
      text.replacing("Bob, Ann", with: "Ann, Bob").replacing("Bob and Ann", with: "Ann and Bob").split(separator: "\n").map(String.init)
        .sorted()
    }
    #expect(plain != mirrored && lines(back) == lines(plain))
  }
}
