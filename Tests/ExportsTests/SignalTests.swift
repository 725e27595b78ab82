import Events
import Testing

@testable import Exports

/// Chats as signal-export writes them.
struct SignalTests {
  private func read(_ text: String, name: String = "Ops/chat.md") -> CollectingSink {
    TestArchive([(name, text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
  }

  @Test func whoeverExportedHasNoName() {
    let sink = read("[2026-03-02, 15:04] Me: How is everyone?\n[2026-03-02, 15:05] Anna: Fine  \nand you?\n")
    #expect(sink.account.format == "signal")
    #expect(sink.records.map(\.actor) == [nil, "name:Anna"])
    #expect(sink.records.map(\.text) == ["How is everyone?", "Fine  \nand you?"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T15:04:00Z", "2026-03-02T15:05:00Z"])
    #expect(sink.records.map(\.timeQuality) == [.floating, .floating])
    #expect(sink.records.map(\.channel) == ["Ops", "Ops"])
  }

  @Test func quotesStayAndReactionsAndFilesAreNoWords() {
    let sink = read(
      """
      [2026-03-02 15:04:01] Anna: 

      > Is it late?

      Yes.  
      (- Bert: 👍, Carla: 👍 -)

      [2026-03-02 15:04:02] Bert: look  ![plan.jpg](./media/plan.jpg)  [b.pdf](./media/b.pdf)  

      [2026-03-02 15:04:03] Bert: (This message was deleted)

      [2026-03-02 15:04:04] Me: Outgoing voice call (unanswered)  
      """)
    #expect(sink.records.map(\.text) == ["> Is it late?\n\nYes.", "look", "", "Outgoing voice call (unanswered)"])
    #expect(sink.records.map(\.flags) == [[], .attachment, .deleted, []])
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .system])
    #expect(sink.account.leftOut == ["reactions without a time": 2])
  }

  @Test func aChatWithOnePersonIsDirect() {
    let sink = read("[2026-03-02, 15:04] Me: Hi\n[2026-03-02, 15:04] Me: Hi\n[2026-03-02, 15:05] Anna: Hi\n", name: "Anna/index.md")
    #expect(sink.records.map(\.flags) == [.direct, .direct, .direct])
    #expect(sink.records.map(\.participants) == [["addressed name:Anna"], ["addressed name:Anna"], []])
    #expect(Set(sink.records.map(\.key)).count == 3)
  }
}
