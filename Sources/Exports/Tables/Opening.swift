import Decoding

extension LineRecords {
  /// The beginning of a file as text, for `claims`.
  static func opening(_ entry: Export.Entry) -> [UInt8] { TextEncoding(entry.head).text(entry.head, atStart: true) }
}

extension CSVDialect {
  /// Looks for a row with certain names among the first rows of a file.
  init?(_ entry: Export.Entry, lookingAt rows: Int, _ accepts: ([String]) -> Bool) { self.init(entry.head, lookingAt: rows, accepts) }
}
