import Events

/// One way in which a source calls a person, as the key under which it is known in the whole intake.
struct Identity: Hashable {
  var kind: IdentityKind
  /// Addresses in lower case, everything else as it stands.
  var text: String
  /// The scope of an id that means nothing elsewhere, else -1.
  var scope: Int32

  /// An address stays an address where a reader calls it a name or an id.
  /// - Parameter scope: the source's number, for ids that are too short to be unique elsewhere.
  init(_ kind: IdentityKind, _ text: String, scope: Int32) {
    let isAddress = Directory.isAddress(text)
    self.kind = kind == .address || isAddress ? .address : kind
    self.text = self.kind == .address ? text.lowercased() : text
    self.scope = self.kind == .id && !Identity.isUnique(text) ? scope : -1
  }

  /// Whether an id is taken to mean the same person in every source: eight characters or more, with letters and digits.
  static func isUnique(_ id: String) -> Bool {
    guard id.utf8.count >= 8 else { return false }
    let hasDigit = id.utf8.contains { $0 >= 48 && $0 <= 57 }
    let hasLetter = id.utf8.contains { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 }
    return hasDigit && hasLetter
  }

  /// The key in a `ByteTable`.
  var key: [UInt8] {
    var bytes = [kind.rawValue]
    appendScope(&bytes)
    bytes.append(contentsOf: text.utf8)
    return bytes
  }

  private func appendScope(_ bytes: inout [UInt8]) {
    let value = UInt32(bitPattern: scope)
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
