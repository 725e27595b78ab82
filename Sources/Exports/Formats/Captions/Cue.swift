import Decoding

/// One caption: its id, its time and its lines.
struct Cue: Hashable, Sendable {
  var id: [UInt8] = []
  var timing: CueTiming?
  /// As it stands, for people who look for what is wrong with it.
  var timingLine = ""
  /// With tags and entities as they stand.
  var lines: [[UInt8]] = []

  /// Reads a record of a file of captions. An empty line ends a caption, and yet some programs write one within its text: what follows is part of it
  /// unless it is a note, a style, or the number of the next one.
  init(_ record: Span<UInt8>) {
    var position = 0
    /// The lines behind each empty line.
    var blocks: [[[UInt8]]] = [[]]
    while position < record.count {
      let end = record.lineEnd(from: position, in: 0..<record.count)
      let line = record.extracting(position..<end)
      position = end + 1
      if !timingLine.isEmpty {
        if CueTiming.isTiming(line) { break }
        if line.count == 0 { blocks.append([]) } else { blocks[blocks.count - 1].append([UInt8](copying: line)) }
      } else if CueTiming.isTiming(line) {
        timing = CueTiming(line)
        timingLine = String(decoding: [UInt8](copying: line).prefix(60), as: UTF8.self)
      } else {
        id = [UInt8](copying: line).trimmed
      }
    }
    // Files that lost their empty lines: the number of the next caption follows at once.
    if position >= record.count, let block = blocks.last, let last = block.last, blocks.count > 1 || block.count > 1,
      Cue.isNumber(last, alone: block.count == 1)
    {
      blocks[blocks.count - 1].removeLast()
    }
    lines = blocks[0] + blocks.dropFirst().filter { !Cue.isAside($0) }.joined()
  }

  /// What stands before the time of a caption: a number, or, on a line between two empty ones, letters with a number (`cue-12`).
  private static func isNumber(_ line: [UInt8], alone: Bool) -> Bool {
    let word = line.trimmed
    return word.number != nil || CaptionSurvey.isID(word.span)
      || (alone && word.last?.isDigit == true && word.count <= 40 && !word.contains { $0 <= 32 || $0 == UInt8(ascii: ":") })
  }

  /// A block that WebVTT keeps for notes, styles and regions.
  private static func isAside(_ block: [[UInt8]]) -> Bool {
    guard let first = block.first else { return true }
    return asides.contains { first.starts(with: $0) && (first.count == $0.count || first[$0.count] <= 32) }
  }

  private static let asides = ["NOTE", "STYLE", "REGION"].map { Array($0.utf8) }

  /// The last line of a record that is not empty.
  static func lastLine(of record: Span<UInt8>) -> Range<Int>? {
    let start = record.lastPosition(of: 10, before: record.count).map { $0 + 1 } ?? 0
    return start < record.count ? start..<record.count : nil
  }

  /// How many of its first lines were the last lines of the one before.
  func overlap(with before: Cue) -> Int {
    let mine = lines.map { Cue.withoutTags($0).trimmed }
    let theirs = before.lines.map { Cue.withoutTags($0).trimmed }.filter { !$0.isEmpty }
    for count in stride(from: min(mine.count, theirs.count), to: 0, by: -1) where mine.prefix(count) == theirs.suffix(count) {
      // Lines of nothing behind them repeat as well.
      return mine.dropFirst(count).allSatisfy(\.isEmpty) ? mine.count : count
    }
    return 0
  }

  /// What was said and by whom, without tags.
  /// - Parameter style: where the speaker stands if no tag names one.
  func said(_ style: CaptionSpeaker.Style) -> (speakers: [[UInt8]], text: [UInt8]) {
    var speakers: [[UInt8]] = []
    var spoken: [[UInt8]] = []
    for line in lines {
      for name in Cue.voices(line) where !speakers.contains(name) { speakers.append(name) }
      let plain = Cue.withoutTags(line).trimmed
      if !plain.isEmpty { spoken.append(plain) }
    }
    if speakers.isEmpty {
      switch style {
      case .nowhere: break
      case .ownLine:
        if spoken.count > 1, let first = spoken.first, CaptionSpeaker.isName(first.span) { speakers = [spoken.removeFirst()] }
      case .leading: speakers = Cue.takeNames(&spoken)
      }
    }
    return (speakers, Array(spoken.joined(separator: [10])))
  }

  /// Takes the name out of the first line, and those behind dashes and chevrons out of the others.
  private static func takeNames(_ lines: inout [[UInt8]]) -> [[UInt8]] {
    var names: [[UInt8]] = []
    for index in lines.indices {
      let line = lines[index]
      guard let split = CaptionSpeaker.split(line.span), index == 0 || split.isMarked else { continue }
      let name = Array(line[split.name])
      if !names.contains(name) { names.append(name) }
      lines[index] = Array(line[split.text])
    }
    lines.removeAll(where: \.isEmpty)
    return names
  }

  /// The names of `<v Anna de Vries>` and `<v.loud Anna>`.
  private static func voices(_ line: [UInt8]) -> [[UInt8]] {
    var names: [[UInt8]] = []
    var position = 0
    while let open = line.span.position(of: Array("<v".utf8), in: position..<line.count),
      let close = line.span.position(of: UInt8(ascii: ">"), in: open..<line.count)
    {
      position = close + 1
      guard let blank = line[open..<close].firstIndex(where: { $0 == 32 || $0 == 9 }),
        blank == open + 2 || line[open + 2] == UInt8(ascii: ".")
      else { continue }
      let name = entities(Array(line[blank..<close])).trimmed
      if !name.isEmpty { names.append(name) }
    }
    return names
  }

  /// A line without its tags `<c>`, `</v>`, `<00:01.200>`, `{\an8}`, and with its entities decoded.
  static func withoutTags(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(UInt8(ascii: "<")) || line.contains(UInt8(ascii: "{")) else { return entities(line) }
    var plain: [UInt8] = []
    var index = 0
    // Behind these no tag can close; without them a line of opening marks would be searched again and again.
    let lastTag = line.lastIndex(of: UInt8(ascii: ">")) ?? -1
    let lastStyle = line.lastIndex(of: UInt8(ascii: "}")) ?? -1
    while index < line.count {
      let next = index + 1 < line.count ? line[index + 1] : 0
      if line[index] == UInt8(ascii: "<"), index < lastTag, next.isLetter || next.isDigit || next == UInt8(ascii: "/"),
        let close = line.span.position(of: UInt8(ascii: ">"), in: index..<line.count)
      {
        index = close + 1
      } else if line[index] == UInt8(ascii: "{"), index < lastStyle, next == UInt8(ascii: "\\"),
        let close = line.span.position(of: UInt8(ascii: "}"), in: index..<line.count)
      {
        index = close + 1
      } else {
        plain.append(line[index])
        index += 1
      }
    }
    return entities(plain)
  }

  private static func entities(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    var decoded: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&"), let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = HTMLEntity.text(text[(index + 1)..<end])
      {
        decoded += character
        index = end + 1
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
    return decoded
  }
}
