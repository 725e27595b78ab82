import Events

/// The name of an alert that commands take: short, and easy to read aloud.
enum AlertID {
  /// Without what is easily mistaken for another.
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)

  /// - Parameters:
  ///   - key: what the alert is about.
  ///   - ordinal: which of the episodes of that key it is, from 1.
  static func text(_ key: String, ordinal: Int) -> String {
    var hash = StableHash(of: "\(key)|\(ordinal)").value
    // The last letters of a text move few of FNV's bits; two texts that differ in one digit must not share letters.
    hash ^= hash >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
    var id: [UInt8] = []
    for _ in 0..<8 {
      id.append(letters[Int(hash % UInt64(letters.count))])
      hash /= UInt64(letters.count)
    }
    return String(decoding: id, as: UTF8.self)
  }
}
