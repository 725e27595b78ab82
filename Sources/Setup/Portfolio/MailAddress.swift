/// What a mail address is here: enough to reach a mailbox, and nothing that a header or a command line could take for something else.
public enum MailAddress {
  /// Whether a text is an address alone, of ASCII: `officers@northwind.example`, `root@localhost`.
  public static func isPlain(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].count), parts[0].first != UInt8(ascii: "-") else {
      return false
    }
    let isLocal = parts[0].allSatisfy { isWord($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return isLocal
      && labels.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: "-") && $0.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") } }
  }

  private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
