import Decoding
import Events

/// What the name of a log says: the day and the channel.
struct LogName {
  var day: Day?
  /// Without `#`; empty if the name has none.
  var channel = ""

  init(_ path: String) {
    for part in path.split(separator: "/").reversed() {
      let found = LogName.date(part)
      if day == nil { day = found?.day }
      guard channel.isEmpty, let mark = part.firstIndex(of: "#") else { continue }
      var name = part[mark...].drop { $0 == "#" }
      if let found, found.start >= name.startIndex { name = name[..<found.start] }
      for ending in [".log", ".txt", ".weechatlog"] where name.lowercased().hasSuffix(ending) { name = name.dropLast(ending.count) }
      while let last = name.last, "_.- ".contains(last) { name.removeLast() }
      channel = name.lowercased()
    }
  }

  private static func date(_ name: Substring) -> (day: Day, start: Substring.Index)? {
    var wasDigit = false
    for index in name.indices {
      let isDigit = name[index].isASCII && name[index].isNumber
      if isDigit, !wasDigit {
        let digits = name[index...].prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
        let date = digits.prefix(digits.prefix(8).allSatisfy(\.isNumber) ? 8 : 10)
        if date.count >= 8, let found = WrittenDate.first(in: date), let day = WrittenDate.day(found, after: Day(number: 0)) {
          return (day, index)
        }
      }
      wasDigit = isDigit
    }
    return nil
  }
}
