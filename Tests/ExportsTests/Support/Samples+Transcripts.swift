extension Samples {
  /// Of transcripts and lists of a meeting.
  static let transcripts: [String: [(String, String)]] = [:]
}
