import Events
import Lexicon
import Testing

/// What a sentence with a hit is about, and which day it names.
struct SubjectTests {
  private static let changes = family(["we have moved", "we plan to", "effective (immediately|today)"])

  @Test(
    arguments: [
      ("We have moved the price review to June.", "Heads-up: we plan to move the price reviews to May.", 2),
      ("We have moved the launch.", "We plan to change the price list.", 0),
      ("We have moved planned meetings", "we plan to plan a meeting", 2),
      ("We have moved policies", "We plan to drop the policy", 1), ("We have moved die \u{DC}bergabe", "we plan to \u{FC}bergabe", 1),
      ("We have moved ACME 2026", "We plan to ACME 2026", 0), ("We have moved it. The price rises.", "We plan to. The price rises.", 0),
    ])
  func subjectsShareTheirContentWords(_ a: String, _ b: String, _ count: Int) {
    #expect(Set(hear(a, SubjectTests.changes).content).intersection(hear(b, SubjectTests.changes).content).count == count)
  }

  @Test func contentIsAscendingAndBounded() {
    let words = (0..<60).map { "word" + String(repeating: "x", count: $0 % 7 + 1) + String(UnicodeScalar(UInt8(97 + $0 % 26))) + "q" }
    let content = hear("we have moved " + words.joined(separator: " "), SubjectTests.changes).content
    #expect(content.count == 24)
    #expect(zip(content, content.dropFirst()).allSatisfy { $0 < $1 })
    #expect(hear("nothing of the sort about prices", SubjectTests.changes).content == [])
  }

  @Test(
    arguments: [
      ("We have moved it to 2026-05-01.", "2026-05-01"), ("We have moved it to 1 May", "2026-05-01"),
      ("We have moved it to 1 May 2027", "2027-05-01"),
      ("We have moved it to May 1st", "2026-05-01"), ("we have moved it to the 1st of may", nil),
      ("We have moved it to the 1st of May, 2028", "2028-05-01"),
      ("We have moved it to Jan. 5", "2027-01-05"), ("We have moved it on 20 February", "2026-02-20"),
      ("We have moved it on 1 February", "2027-02-01"),
      ("We have moved it 01/05", nil), ("We have moved it to next week", nil), ("We have moved it, effective immediately", "2026-03-10"),
      ("We have moved it tomorrow", "2026-03-11"), ("We have moved it as of today", "2026-03-10"), ("We have moved today's call", nil),
      ("We have moved it to 30 February", nil), ("On 3 June we met. We have moved it.", nil), ("We have moved version 3 may be", nil),
      ("We have moved it to 2026-05-01T10:00", "2026-05-01"), ("Nothing on 3 June", nil),
      ("We have moved it from 3 June to 5 June", "2026-06-03"),
      ("We have moved it to December 24th", "2026-12-24"),
    ])
  func dayOfAChangeIsRead(_ text: String, _ day: String?) {
    #expect(hear(text, SubjectTests.changes, on: "2026-03-10T12:00:00Z").namedDay == day)
  }
}
