package import Events

/// Names the first few records of a batch that something is wrong with, and counts the rest.
package struct RecordProblems {
  package init() {}

  private var counts: [String: Int] = [:]
  private static let named = 20

  /// Takes what is wrong with the record on a line; alike are those of one `kind`.
  package mutating func add(_ line: @autoclosure () -> Int, _ message: String, kind: String, help: String, _ sink: any RecordSink) {
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= RecordProblems.named { sink.problem("line \(line())", message, help: help) }
  }

  /// Says how many more there were of each kind.
  package func finish(_ sink: any RecordSink) {
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) where count > RecordProblems.named {
      sink.problem("", "\(count - RecordProblems.named) more records: \(kind)", help: "")
    }
  }
}
