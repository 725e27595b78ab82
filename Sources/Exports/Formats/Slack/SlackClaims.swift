import Decoding
import Events

/// Which files of an export belong to a Slack export.
enum SlackClaims {
  @Sendable static func claims(_ export: Export, _ unclaimed: [Int]) -> [Claim] {
    var folders: [String: (sure: [Int], likely: [Int])] = [:]
    for entry in unclaimed {
      let head = export.entries[entry].head
      guard isArray(head) else { continue }
      let path = FolderPath(export.entries[entry].path)
      let folder = path.root + path.folder
      if looksLikeMessages(head) {
        folders[folder, default: ([], [])].sure.append(entry)
      } else if path.isDayFile {
        folders[folder, default: ([], [])].likely.append(entry)
      }
    }
    var roots: [String: [Int]] = [:]
    for (folder, files) in folders {
      // Where no record of a day tells what the file is, another day of the channel does.
      if files.sure.isEmpty { continue }
      let root = FolderPath(folder + "/x").root
      roots[root, default: []] += files.sure + files.likely
    }
    return roots.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { root, records in
      Claim(records: records.sorted(), tables: unclaimed.filter { isTable(export.entries[$0], root) && !records.contains($0) })
    }
  }

  static func isTable(_ entry: Export.Entry, _ root: String) -> Bool {
    guard entry.path.hasPrefix(root), isArray(entry.head) else { return false }
    let name = String(entry.path.dropFirst(root.count))
    if SlackTables.otherTables.contains(name) { return true }
    guard SlackTables.userTables.contains(name) || SlackTables.channelTables.contains(where: { $0.name == name }) else { return false }
    return contains(entry.head, "\"id\"") || entry.head.count < 16
  }

  /// Whether a file begins as a list of objects, or is an empty list.
  private static func isArray(_ head: [UInt8]) -> Bool {
    let text = head.starts(with: [0xef, 0xbb, 0xbf]) ? head.dropFirst(3) : head[...]
    let visible = text.lazy.filter { $0 > 0x20 }.prefix(2)
    return visible.elementsEqual("[{".utf8) || visible.elementsEqual("[]".utf8)
  }

  /// Whether a record has Slack's `"ts": "1452837318.000002"`.
  static func looksLikeMessages(_ head: [UInt8]) -> Bool {
    let key = Array("\"ts\"".utf8)
    var index = 0
    while let found = position(of: key, in: head, from: index) {
      index = found + key.count
      var digits = 0
      var cursor = index
      while cursor < head.count, head[cursor] <= 0x20 || head[cursor] == UInt8(ascii: ":") || head[cursor] == UInt8(ascii: "\"") {
        cursor += 1
      }
      while cursor < head.count, head[cursor] >= 48, head[cursor] <= 57 {
        digits += 1
        cursor += 1
      }
      if (9...11).contains(digits), cursor + 1 < head.count, head[cursor] == UInt8(ascii: "."), head[cursor + 1] >= 48,
        head[cursor + 1] <= 57
      {
        return true
      }
    }
    return false
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool { position(of: Array(text.utf8), in: bytes, from: 0) != nil }

  private static func position(of key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= key.count, start <= bytes.count - key.count else { return nil }
    return (start...bytes.count - key.count).first { index in key.indices.allSatisfy { bytes[index + $0] == key[$0] } }
  }
}
