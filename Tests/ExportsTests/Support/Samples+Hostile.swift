extension Samples {
  /// Pieces of which a reader that begins anew at every one of them takes the square of the time: what stands before them, the piece, and what follows.
  /// By format id; the fuzzer begins with a few of each, and tests read many.
  static let hostile: [String: [(before: String, piece: String, after: String)]] = [
    "jsonl": [
      // Nothing closes: on lines of their own, on one line, and with a string that does not end.
      ("[\n" + line + ",\n", String(line.dropLast()) + ",\n", ""), ("[" + line + ",", String(line.dropLast()) + ",", ""),
      ("[" + line + ",", #"{"time":"2026-03-02T10:00:00Z","text":"x},"#, ""),
      // All of them close at the very end.
      ("[" + line + ",", #"{"time":[1},"#, String(repeating: "]", count: 20_000)),
      // Lists one behind the other, and records with something behind them.
      ("[" + line + "]", "[" + line + "]", ""), (line + "\n", line + " x\n", ""), (line + "\n", String(line.dropLast()) + "\n", ""),
      // Objects in each other, and brackets that only open.
      ("[" + line + ",", #"{"a":"#, ""), ("[" + line + ",", "[", ""), ("[" + line + ",", "{", ""),
    ],
    "csv": [
      ("Time,Author,Text\n2026-03-02,Anna,hello\n", "\"2026-03-02,Anna,x\n", ""),
      ("Time,Author,Text\n2026-03-02,Anna,hello\n", "2026-03-02,Anna,\"x\n", "\",\n"),
      ("Time,Author,Text\n2026-03-02,Anna,hello\n", "\"x,", "\n"), ("Time,Author,Text\n2026-03-02,Anna,hello\n", "\"\"\"", "\n"),
      ("Time,Author,Text\n2026-03-02,Anna,hello\n", "\"a\"b,\n", ""),
    ],
    "telegram": [(#"{"chats":{"list":["#, #"{"name":"Ops","type":"private_group","id":1,"messages":[{"id":1,"type":"message","#, "")],
  ]

  private static let line = #"{"time":"2026-03-02T10:00:00Z","author":"Anna","text":"hello"}"#

  /// A hostile file with so many pieces.
  static func hostile(_ id: String, _ index: Int, pieces: Int) -> [UInt8] {
    guard let (before, piece, after) = hostile[id]?[index] else { return [] }
    var bytes = Array(before.utf8)
    let one = Array(piece.utf8)
    bytes.reserveCapacity(bytes.count + one.count * pieces + after.utf8.count)
    for _ in 0..<pieces { bytes += one }
    return bytes + Array(after.utf8)
  }
}
