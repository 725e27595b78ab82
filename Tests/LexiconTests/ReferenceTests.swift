import Events
import Lexicon
import Testing

/// Tickets, clauses and documents that a text names.
struct ReferenceTests {
  private static let changes = family(["we have moved"])

  private func references(_ text: String, style: TextStyle = .chat) -> [UInt32] {
    hear(text, ReferenceTests.changes, style: style).content.filter { $0 >= Timeline.referenceBit }
  }

  @Test(
    arguments: [
      ("NW-412 is late.", "Any news on NW-412?"), ("See #1234", "(#1234) is done"), ("per clause 7.3", "Clause 7.3 says so."),
      ("under \u{A7} 4.2 it is", "section 4.2"), ("\u{A7}4", "paragraph 4"), ("annex B", "Appendix B, page 2"), ("Anlage 3", "bijlage 3"),
      ("Annex IV", "annex IV is new"), ("article 5", "Artikel 5"), ("MSA-2024-01 holds", "the MSA-2024-01."),
      ("PO/2024/117 is open", "on PO/2024/117,"), ("INV20240117", "INV20240117 again"), ("invoice no. 20117", "Invoice 20117"),
      ("ticket 4711", "issue #4711"), ("clause 7.3(b)", "clause 7.3"), ("invoice 12345 and NW-9", "the fix of NW-9"),
      ("doc_PLAN_17 x DOC_17", "DOC_17 is new"), ("Schedule 2", "Schedule 2 lists it"),
    ])
  func theSameReferenceIsOneInEitherText(_ a: String, _ b: String) {
    let shared = Set(references(a)).intersection(references(b))
    #expect(shared.count == 1, "\(references(a)) \(references(b))")
  }

  @Test(
    arguments: [
      "we are #1", "COVID-19", "UTF-8", "ISO-9001", "FY-26", "order 20 vans", "the order 2026", "three issues, 12 tickets", "well-known",
      "at 10-12", "2026-03-02", "room 4", "the number 1234", "a-1", "top-10 list", "mid-2026", "section of it", "clause by clause",
      "annex a big one",
      "we schedule 2 calls", "Article I wrote", "`NW-412`", "https://tracker.example/NW-412", "> NW-412", "\"they said NW-412 is late\"",
      "nw-412 in lower case", "abc12", "the 24-7 desk", "ABCDEFGHIJKL-1", "", "#", "a#1234",
    ])
  func whatCouldBeAnythingIsNoReference(_ text: String) { #expect(references(text).isEmpty) }

  @Test func referencesDifferAndAreBounded() {
    #expect(Set(references("NW-1 NW-2 clause 7 clause 7.1 section 7 #77 invoice 777")).count == 7)
    let many = references((1...50).map { "NW-\($0)" }.joined(separator: " "))
    #expect(many.count == 8)
    #expect(zip(many, many.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func textsWithoutAnyHitNameReferencesToo() {
    let heard = hear("we have moved the price of NW-412", ReferenceTests.changes)
    #expect(heard.content.count == 2)
    #expect(heard.content.last.map { $0 >= Timeline.referenceBit } == true)
    #expect(hear("NW-412 is fine", ReferenceTests.changes).content == references("NW-412"))
  }

  /// A day is one content word; today and tomorrow are none.
  @Test func aNamedDayIsOneWord() {
    func content(_ text: String, on day: String) -> Set<UInt32> { Set(hear(text, ReferenceTests.changes, on: day).content) }
    let a = content("We have moved the audit to 2026-04-15.", on: "2026-03-10")
    #expect(a.intersection(content("We have moved it to 15 April.", on: "2026-03-02")).count == 1)
    #expect(a.intersection(content("We have moved the audits to 15 April.", on: "2026-03-02")).count == 2)
    #expect(content("We have moved it to tomorrow.", on: "2026-03-10").isEmpty)
    #expect(content("We have moved it today.", on: "2026-03-10").isEmpty)
  }

  @Test(
    arguments: [
      ("NW-412 is late", UInt64(1)), ("nw-412 is late", 1), ("XY-412 is late", 0), ("clause 7", 2), ("clause 7.3", 2), ("clause 70", 0),
      ("\u{A7} 12.1", 2), ("section 12", 2), ("invoice 20261", 4), ("invoice 20251", 0), ("#1234", 4), ("#12345", 0), ("annex C", 8),
      ("NW-4 per clause 7", 3), ("HQL-31 is late", 8),
    ])
  func declaredTopicsClaimReferences(_ text: String, _ topics: UInt64) throws {
    let patterns = try [["NW-*"], ["clause 7", "§12"], ["invoice 2026*", "#1234"], ["annex *", "HQL*"]].map {
      try $0.map { try ReferencePattern(parsing: $0) }
    }
    let listener = Listener(
      families: [], parties: twoParties, topics: patterns.indices.map { (id: "t\($0)", terms: []) }, references: patterns)
    #expect(hear(text, listener).topics == topics)
  }

  @Test(arguments: ["", "*", "price", "price*", "Price*", "two words", "clause", "NW-*-1", "a b c", "#"])
  func whatNamesNoReferenceIsNoPattern(_ text: String) { #expect((try? ReferencePattern(parsing: text)) == nil) }
}
