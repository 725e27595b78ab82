import Events

@testable import Intake

/// An ear for tests: it hears single words, and says so differently for each reading and each knowledge of the writer.
///
/// Family 0 is `surprise` in all readings, 1 `you` in two-party messages, 2 `they` where a party is among itself, 3 `plainly`, 4 `partner` only if the
/// writer's party is known. `clause` is a reference, in whatever is said.
final class WordEar: RecordEar {
  private(set) var hits: [Hit] = []
  private(set) var words = 0
  let ownPronouns = 0
  let otherPronouns = 0
  private(set) var topics: UInt64 = 0
  private(set) var content: [UInt32] = []
  let language = Language.undecided
  private(set) var hasQuestion = false
  private(set) var hasQuotes = false
  private(set) var namedDay: Day?

  func hear(_ text: Span<UInt8>, style: TextStyle, writer: PartyIndex?, time: Timestamp?) {
    hits = []
    words = 0
    topics = 0
    content = []
    hasQuestion = false
    var start = 0
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : 32
      if byte == UInt8(ascii: "?") { hasQuestion = true }
      if (byte | 0x20) >= 97 && (byte | 0x20) <= 122 || byte >= 128 { continue }
      if index > start { hear(word: text, start..<index, writer) }
      start = index + 1
    }
  }

  private func hear(word text: Span<UInt8>, _ range: Range<Int>, _ writer: PartyIndex?) {
    words += 1
    let word = String(decoding: range.map { text[$0] }, as: UTF8.self)
    let families: [String: (UInt16, Hit.Readings)] = [
      "surprise": (0, .all), "you": (1, .twoParty), "they": (2, .amongItself), "plainly": (3, .plain), "partner": (4, .all),
    ]
    if word == "price" { topics |= 1 }
    if word == "clause" { content.append(Timeline.referenceBit | 3) }
    guard let (family, readings) = families[word], family != 4 || writer != nil else { return }
    content.insert(7, at: 0)
    hits.append(
      Hit(
        event: 0, offset: UInt32(range.lowerBound), length: UInt16(range.count), family: family, phrase: 0, sentence: 0, weight: 8,
        readings: readings, named: family == 4 ? UInt8(writer ?? 255) : 255))
  }

  func sentence(at offset: Int, in text: Span<UInt8>, style: TextStyle) -> Range<Int>? {
    guard offset < text.count else { return nil }
    var start = offset
    while start > 0, text[start - 1] != UInt8(ascii: ";") { start -= 1 }
    var end = offset
    while end < text.count, text[end] != UInt8(ascii: ";") { end += 1 }
    while start < end, text[start] == 32 { start += 1 }
    return start..<end
  }
}
