extension Samples {
  /// Of chats and scribes that write lines.
  static let lineChats: [String: [(String, String)]] = [:]
}
