extension Samples {
  /// Of trackers of work.
  static let trackers: [String: [(String, String)]] = [:]
}
