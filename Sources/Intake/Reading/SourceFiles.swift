import Events
import Exports
import Files

/// Which files were reached already, however they are named; the second time they are not read.
struct SourceFiles {
  /// As bytes: two spellings of one letter are two files.
  private var seen: Set<[UInt8]> = []

  init() {}

  /// Takes the entries that were not reached before out of a freshly opened export.
  /// - Returns: how many were dropped.
  mutating func keepNew(_ export: inout Export) -> Int {
    var folders: [Substring: String] = [:]
    let before = export.entries.count
    export.entries = export.entries.filter { seen.insert(Array(SourceFiles.real($0.fullPath, &folders).utf8)).inserted }
    return before - export.entries.count
  }

  /// The path without links and detours; of an archive's entry, that of the archive with the entry's own path behind it.
  private static func real(_ path: String, _ folders: inout [Substring: String]) -> String {
    var head = path[...]
    var tail = ""
    while true {
      if let known = folders[head] { return known + tail }
      if let real = RealPath.of(String(head)) {
        if !tail.isEmpty { folders[head] = real }
        return real + tail
      }
      guard let slash = head.utf8.lastIndex(of: UInt8(ascii: "/")), slash != head.startIndex else { return path }
      tail = head[slash...] + tail
      head = head[..<slash]
    }
  }
}
