extension Samples {
  /// Of chats as JSON.
  static let chats: [String: [(String, String)]] = [:]
}
