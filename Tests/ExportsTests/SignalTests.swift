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

  private static let tables = """
    {"version":"1","backupTimeMs":"1772445600000"}
    {"account":{"givenName":"Anna","familyName":"de Vries"}}
    {"recipient":{"id":"1","self":{}}}
    {"recipient":{"id":"2","contact":{"profileGivenName":"Bert","e164":"31655"}}}
    {"recipient":{"id":"3","group":{"snapshot":{"title":{"title":"Ops"}}}}}
    {"recipient":{"id":"4","contact":{"e164":"31677"}}}
    {"chat":{"id":"9","recipientId":"3"}}
    {"chat":{"id":"8","recipientId":"2"}}

    """

  private func backup(_ items: [String]) -> CollectingSink {
    let lines = items.map { #"{"chatItem":{"# + $0 + "}}\n" }.joined()
    return read(SignalTests.tables + lines, name: "backup/main.jsonl")
  }

  @Test func aBackupNamesPeopleAndChats() {
    let sink = backup([
      #""chatId":"9","authorId":"2","dateSent":"1772445600000","standardMessage":{"text":{"body":"Hello"}}"#,
      #""chatId":"8","authorId":"1","dateSent":1772445601000,"standardMessage":{"text":{"body":"Hi"},"quote":{"targetSentTimestamp":"5","authorId":"2"}}"#,
      #""chatId":"9","authorId":"4","dateSent":"1772445602000","standardMessage":{"attachments":[{"pointer":{}}]}"#,
    ])
    #expect(sink.account.format == "signal-backup")
    #expect(sink.people == ["id:2 Bert", "id:1 Anna de Vries", "id:4 +31677"])
    #expect(sink.records.map(\.channel) == ["Ops", "Bert", "Ops"])
    #expect(sink.records.map(\.flags) == [[], .direct, .attachment])
    #expect(sink.records.map(\.participants) == [[], ["addressed id:2"], []])
    #expect(sink.records.map(\.replyTo) == [nil, "signal:8:5:2", nil])
    #expect(sink.records.map(\.text) == ["Hello", "Hi", ""])
    #expect(sink.records[0].time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(sink.account.skipped == ["people, groups and settings": 8])
  }

  @Test func editsDeletionsReactionsAndChangesAreTold() {
    let sink = backup([
      #""chatId":"9","authorId":"2","dateSent":"1772445600000","revisions":[{"dateSent":"1"}],"standardMessage":{"text":{"body":"a"},"reactions":[{"emoji":"👍","authorId":"1","sentTimestamp":"1772445609000"},{"emoji":"👍","authorId":"4"}]}"#,
      #""chatId":"9","authorId":"2","dateSent":"1772445601000","remoteDeletedMessage":{}"#,
      #""chatId":"9","authorId":"2","dateSent":"1772445602000","updateMessage":{"groupChange":{"updates":[{"groupMemberLeftUpdate":{"aci":"x"}}]}}"#,
      #""chatId":"9","authorId":"2","dateSent":"1772445603000","updateMessage":{"simpleUpdate":{"type":"END_SESSION"}}"#,
    ])
    #expect(sink.records.map(\.kind) == [.message, .message, .system, .system])
    #expect(sink.records.map(\.flags) == [.edited, .deleted, .left, []])
    #expect(sink.occurrences.map(\.kind) == [.reaction])
    #expect(sink.occurrences.map(\.actor) == ["id:1"])
    #expect(sink.occurrences.map(\.participants) == [["addressed id:2"]])
    #expect(sink.account.leftOut == ["reactions without a time": 1])
  }
}
