import Decoding

/// What the lines after a possible separator say: whether the header of a mail begins there.
struct MboxEvidence {
  /// How many lines are looked at.
  static let lines = 12
  /// Header fields of any name, up to the first line that is none.
  private(set) var fields = 0
  /// Those of them that mail has.
  private(set) var known = 0
  /// Whether one of them is written by the programs that carry mail, and by nobody else.
  private(set) var isCarried = false
  /// Whether one of them names the sender.
  private(set) var namesSender = false

  /// Fields that writers paste into texts as well.
  private static let written = names(["from", "to", "cc", "date", "subject", "reply-to", "sender", "organization"])
  private static let carried = names([
    "message-id", "received", "return-path", "delivered-to", "mime-version", "content-type", "x-mozilla-status", "x-mozilla-status2",
    "x-gm-thrid",
    "x-gmail-labels", "x-uid", "x-uidl", "x-envelope-from", "x-original-to", "envelope-to", "delivery-date", "references", "in-reply-to",
    "status",
    "x-status", "x-keywords", "x-account-key", "dkim-signature", "list-id", "content-length",
  ])

  /// By their lengths, so that a line is compared with two or three of them.
  private static func names(_ names: [String]) -> [[[UInt8]]] {
    (0..<24).map { length in names.map { Array($0.utf8) }.filter { $0.count == length } }
  }

  init(at start: Int, in bytes: Span<UInt8>) {
    var position = start
    for _ in 0..<MboxEvidence.lines where position < bytes.count {
      let end = bytes.lineEnd(from: position, in: 0..<bytes.count)
      let isFolded = fields > 0 && (bytes[position] == 32 || bytes[position] == 9)
      if let colon = MboxSplitter.colon(ofHeaderAt: position, in: bytes) {
        note(position..<colon, in: bytes)
      } else if !isFolded && !MboxSplitter.isHeader(at: position, in: bytes) {
        return
      }
      position = min(end + 1, bytes.count)
    }
  }

  /// Whether these are header fields of a mail, and no list of points in a text.
  var isMail: Bool { known >= 2 && (isCarried || namesSender) }

  private mutating func note(_ name: Range<Int>, in bytes: Span<UInt8>) {
    fields += 1
    guard name.count < MboxEvidence.written.count else { return }
    func isOne(of names: [[[UInt8]]]) -> Bool {
      names[name.count].contains { bytes.holds($0, at: name.lowerBound, before: name.upperBound) }
    }
    if isOne(of: MboxEvidence.carried) {
      known += 1
      isCarried = true
    } else if isOne(of: MboxEvidence.written) {
      known += 1
      if bytes.holds(MboxEvidence.sender, at: name.lowerBound, before: name.upperBound), name.count == 4 { namesSender = true }
    }
  }

  private static let sender = Array("from".utf8)
}
