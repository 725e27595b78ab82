/// Which records of a file say the same as an earlier one: chats without ids need a number beside what they say, so that each keeps a key of its own.
///
/// Two exports of one chat overlap, and what stands in both must count once: the key is made of what the record says. Somebody may write "yes" twice in one
/// minute all the same.
package struct RepeatedRecords: Sendable {
  package init() {}

  private var times: [UInt64: Int] = [:]
  private var numbers: [Int64: Int] = [:]

  /// Takes the records of a file in their order, each with what stands for all that it says.
  package mutating func note(_ content: UInt64, at offset: Int64) {
    let before = times[content, default: 0]
    times[content] = before + 1
    if before > 0 { numbers[offset] = before + 1 }
  }

  /// Forgets what only noting needs.
  package mutating func finish() { times = [:] }

  /// `#2` for the second record that says the same, and nothing for the first.
  package func suffix(at offset: Int64) -> String { numbers[offset].map { "#\($0)" } ?? "" }
}
