/// How tables of words are written, and how words are written inside.
enum InflectionTable {
  /// Letters with marks, and the capitals that stand for them inside.
  private static let marks: [(marked: Unicode.Scalar, inside: Unicode.Scalar)] = [
    ("ä", "A"), ("ë", "E"), ("ï", "I"), ("ö", "O"), ("ü", "U"), ("ß", "S"), ("é", "F"), ("è", "G"), ("ê", "H"), ("ó", "J"), ("á", "K"),
  ]

  /// A word in lower case as it is written inside.
  static func folded(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 > 127 }) else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.map { scalar in marks.first { $0.marked == scalar }?.inside ?? scalar }))
  }

  /// The second byte of each marked letter, by its capital; the first is C3 for all of them.
  private static let secondBytes: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 97)
    for mark in marks { bytes[Int(mark.inside.value)] = UInt8(truncatingIfNeeded: mark.marked.value - 0x40) }
    return bytes
  }()

  /// A word from inside as it is written.
  static func unfolded(_ word: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count + 4)
    for letter in word.utf8 {
      let second = letter < 97 ? secondBytes[Int(letter)] : 0
      if second == 0 { letters.append(letter) } else { letters += [0xC3, second] }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The rows of a table: a comma or a new line parts them, blanks part their words.
  static func rows(_ table: String) -> [[String]] {
    table.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") }.map { row in
      row.split(separator: UInt8(ascii: " ")).map { folded(String(Substring($0))) }
    }
  }

  /// The words of a table, in their order.
  static func list(_ table: String) -> [String] { rows(table).flatMap { $0 } }

  /// The words of a table by their first letter, the longest first.
  static func byLetter(_ table: String) -> [[String]] {
    var lists = [[String]](repeating: [], count: 256)
    for word in list(table) { lists[Int(word.utf8.first ?? 0)].append(word) }
    return lists.map { $0.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) } }
  }

  /// Rows by their first word.
  static func byFirst(_ table: String) -> [String: [String]] {
    Dictionary(rows(table).map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: +)
  }

  /// Rows by their first word: each other word a field, whose variants `/` parts, and which `-` leaves empty.
  static func fields(_ table: String) -> [String: [[String]]] {
    let rows = rows(table).map { row in
      (row[0], row.dropFirst().map { $0 == "-" ? [] : $0.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) } })
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// The kinds of all words in some lists, so that one look tells everything about a word.
  static func kinds<Kind: OptionSet>(_ lists: [(Kind, String)], _ more: [(Kind, [String])]) -> [String: Kind] where Kind.Element == Kind {
    var kinds: [String: Kind] = [:]
    kinds.reserveCapacity(2000)
    for (kind, words) in lists.map({ ($0, list($1)) }) + more { for word in words { kinds[word, default: []].formUnion(kind) } }
    return kinds
  }
}
