import Decoding
internal import Events

/// Which numbers of a workbook are dates, and what they say.
struct CellFormats {
  /// Whether days are counted from 1904, as on old Macs.
  var startsIn1904 = false
  private var styles: [Kind] = []

  private enum Kind { case number, day, moment, clock }

  /// - Parameter part: `xl/styles.xml`.
  /// - Throws: what is wrong with it; what could be made out is taken.
  mutating func read(_ part: [UInt8], path: String) throws(Problem) {
    let walk = XMLWalk(part, path: path)
    var own: [Int: Kind] = [:]
    var isInCells = false
    while let step = try walk.step() {
      let name = walk.name
      if name == "cellXfs" { isInCells = step == .open }
      guard step == .open else { continue }
      if name == "numFmt", let id = walk.number(of: "numFmtId") { own[id] = CellFormats.kind(code: walk.value(of: "formatCode")) }
      if name == "xf", isInCells {
        let id = walk.number(of: "numFmtId") ?? 0
        styles.append(own[id] ?? CellFormats.kind(builtIn: id))
      }
    }
  }

  /// The formats that every workbook has without writing them down, those of East Asia included.
  private static func kind(builtIn id: Int) -> Kind {
    switch id {
    case 14...17, 27...31, 34...36, 50...54, 57, 58: .day
    case 22: .moment
    case 18...21, 32, 33, 45...47, 55, 56: .clock
    default: .number
    }
  }

  /// By the letters of a format such as `[$-413]d mmm yyyy h:mm;@` that are no text of their own.
  private static func kind(code: [UInt8]) -> Kind {
    var letters: Set<UInt8> = []
    var index = 0
    var isQuoted = false
    loop: while index < code.count {
      switch code[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: break
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "["):
        let end = code[index...].firstIndex(of: UInt8(ascii: "]")) ?? code.count - 1
        // `[h]` counts hours beyond a day.
        if end == index + 2 || end == index + 3, "hms".utf8.contains(code[index + 1].asciiLowercased) { letters.insert(UInt8(ascii: "h")) }
        index = end
      case UInt8(ascii: ";"): break loop
      default: letters.insert(code[index].asciiLowercased)
      }
      index += 1
    }
    let hasClock = letters.contains(UInt8(ascii: "h")) || letters.contains(UInt8(ascii: "s"))
    let hasDay = letters.contains(UInt8(ascii: "y")) || letters.contains(UInt8(ascii: "d"))
    // `General` holds none of them; a month alone is a day.
    if hasDay { return hasClock ? .moment : .day }
    if hasClock { return .clock }
    return letters.contains(UInt8(ascii: "m")) && !letters.contains(UInt8(ascii: "0")) ? .day : .number
  }

  /// A number as people see it: dates as `2026-03-02`, with the time of day where there is one, all else as it is stored.
  func shown(_ text: [UInt8], style: Int) -> [UInt8] {
    let kind = styles.indices.contains(style) ? styles[style] : .number
    guard kind != .number, let value = Double(String(decoding: text.trimmed, as: UTF8.self)), (0..<2_958_466).contains(value) else {
      return text
    }
    let seconds = Int((value * 86_400).rounded())
    let clock = CellFormats.clock(seconds % 86_400)
    if kind == .clock {
      return Array((seconds < 86_400 ? clock : "\(seconds / 3600)" + CellFormats.clock(seconds % 3600).dropFirst(2)).utf8)
    }
    var number = seconds / 86_400
    if startsIn1904 {
      number += 1462
    } else if number < 60 {
      // Excel believes that 1900 had a 29 February.
      number += 1
    }
    let day = Day(number: Int32(number - CellFormats.unixEpoch)).description
    return Array((kind == .day && seconds % 86_400 == 0 ? day : day + " " + clock).utf8)
  }

  /// 1 January 1970, as Excel counts days.
  private static let unixEpoch = 25_569

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
  }
}
