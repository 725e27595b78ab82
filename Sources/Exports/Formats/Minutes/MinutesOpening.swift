import Decoding
internal import Events

/// The beginning of a minutes file: which meeting it was, and when.
struct MinutesOpening {
  var day: Day
  var clock: WrittenClock?
  var title: String
  /// The day in the file's name, where the text says another.
  var otherDay: Day?
  /// Lines that only say what and when.
  var lines: Set<String> = []

  /// How many blocks belong to the beginning.
  private static let depth = 12

  /// Looks for the date in a `Date:` line, the title and the headings of the beginning, the name of the file, and last the first lines of text.
  init?(_ blocks: [MinutesBlock], path: String, dayFirst: Bool) {
    let beginning = blocks.prefix(MinutesOpening.depth)
    var found: Day?
    var dated: Substring?
    func take(_ text: Substring) -> Bool {
      guard found == nil, let date = WrittenDate.first(in: text, dayFirst: dayFirst), let day = WrittenDate.day(date, after: Day(number: 0))
      else { return false }
      found = day
      dated = text
      return true
    }
    for block in beginning {
      if let value = MinutesOpening.value(of: MinutesLabel.dates, in: block.text[...]), take(value) { lines.insert(block.text) }
      if let value = MinutesOpening.value(of: MinutesLabel.times, in: block.text[...]), let time = WrittenClock(value) {
        clock = clock ?? time
        lines.insert(block.text)
      }
    }
    let title = blocks.first { if case .heading = $0.kind { true } else { false } } ?? blocks.first
    if let title { _ = take(title.text[...]) }
    for block in beginning.prefix(6) {
      if case .heading = block.kind { _ = take(block.text[...]) }
    }
    let name = MinutesOpening.name(of: path)
    _ = take(name[...])
    for block in beginning.prefix(4) where block.text.utf8.count < 120 && found == nil {
      if block.kind != .verbatim, take(block.text[...]) { lines.insert(block.text) }
    }
    guard let found else { return nil }
    day = found
    let named = WrittenDate.first(in: name[...], dayFirst: dayFirst).flatMap { WrittenDate.day($0, after: Day(number: 0)) }
    if named != found { otherDay = named }
    if let dated, let time = WrittenClock(MinutesOpening.withoutDate(dated, dayFirst)[...]) { clock = time }
    self.title = String(MinutesOpening.withoutDate(title.map { $0.text.prefix { $0 != "\n" } } ?? "", dayFirst).trimmed)
    if self.title.isEmpty || self.title.utf8.count > 120 { self.title = String(MinutesOpening.withoutDate(name[...], dayFirst).trimmed) }
    if let first = blocks.first, first.kind == .paragraph, first == title { lines.insert(first.text) }
  }

  /// The text after one of the labels: `**Date:** 2 March 2026`.
  private static func value(of labels: [String], in text: Substring) -> Substring? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    let label = text[..<colon].filter { !"*_#".contains($0) }.trimmed.lowercased()
    return labels.contains(label) ? text[text.index(after: colon)...].prefix { $0 != "\n" } : nil
  }

  /// The file's name without its extension.
  static func name(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// The text with its date cut out, and the marks that joined it.
  private static func withoutDate(_ text: Substring, _ dayFirst: Bool) -> String {
    guard let date = WrittenDate.first(in: text, dayFirst: dayFirst) else { return String(text) }
    let marks: (Character) -> Bool = { " -–—_,:()|.\t".contains($0) }
    var before = text[..<date.range.lowerBound]
    while let last = before.last, marks(last) { before.removeLast() }
    let after = text[date.range.upperBound...].drop(while: marks)
    return before.isEmpty || after.isEmpty ? String(before) + after : before + " " + after
  }
}
