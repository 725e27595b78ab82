/// A line that W3C's scribes and bots know: attendance, topics, the queue of speakers.
enum ScribeCommand {
  /// Whether a line shows that a scribe takes minutes.
  static func isSign(_ text: [UInt8]) -> Bool {
    let words = text.prefix(16).map(\.asciiLowercased)
    return ["present+", "scribe:", "scribenick:", "scribe+"].contains { words.starts(with: Array($0.utf8)) }
  }
}
