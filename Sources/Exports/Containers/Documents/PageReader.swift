import Decoding
import Events

/// What turns a page in HTML into the records of its program, element by element.
protocol PageReader {
  init()
  /// Marks near the beginning of such a page, of which some must stand there.
  static var marks: [String] { get }
  mutating func open(_ walk: XMLWalk)
  mutating func close()
  mutating func take(_ text: [UInt8])
}

extension PageReader {
  /// Reads a page to its end.
  static func reading(_ page: [UInt8], path: String) throws(Problem) -> Self {
    var reader = Self()
    let walk = XMLWalk(page, path: path, isHTML: true)
    while let step = try walk.step() {
      switch step {
      case .open: reader.open(walk)
      case .close: reader.close()
      case .text: reader.take(walk.text)
      }
    }
    return reader
  }

  /// How many of its marks stand in the beginning of a file; none in what is no page.
  static func marks(in head: [UInt8]) -> Int {
    guard head.first(where: { $0 > 32 && $0 < 0xef }) == UInt8(ascii: "<") else { return 0 }
    return marks.count { head.span.position(of: Array($0.utf8), in: 0..<head.count) != nil }
  }
}
