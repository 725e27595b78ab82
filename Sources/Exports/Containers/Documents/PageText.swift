import Decoding

/// The text of an element of a page as people see it: runs of blanks are one, and `<br>` ends a line.
struct PageText {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: [UInt8]) {
    for byte in text {
      if byte > 32 {
        bytes.append(byte)
      } else if let last = bytes.last, last > 32 {
        bytes.append(32)
      }
    }
  }

  mutating func breakLine() {
    while bytes.last == 32 { bytes.removeLast() }
    bytes.append(10)
  }
}
