import Events
import Testing

@testable import Exports

/// What is put right in the texts of every format.
struct RepairTests {
  @Test func zerosInATextBecomeBlanks() throws {
    let sink = try CollectingSink.reading(#"{"time":"2026-03-02T10:00:00Z","author":"Anna","text":"a\u0000b"}"# + "\n", as: .jsonLines)
    #expect(sink.records.map(\.text) == ["a b"])
    #expect(sink.account.losses == 1)
  }

  @Test func everyFormatIsRepairedAndItIsCounted() throws {
    let sink = try CollectingSink.reading(
      "time,author,text\n2026-03-02 10:00,JosÃ©,We donâ€™t know; itâ€™s late.\n2026-03-02 10:01,Anna,fine\n", as: .csv)
    #expect(sink.records.map(\.text) == ["We don’t know; it’s late.", "fine"])
    #expect(sink.people == ["name:José", "name:Anna"])
    #expect(sink.account.repairs == 2)
    #expect(sink.account.losses == 0)
  }
}
