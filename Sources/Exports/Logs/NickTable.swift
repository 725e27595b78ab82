import Decoding

/// Who is who in chat logs: `anna`, `Anna_`, `anna-away` and a name that she took are one person.
struct NickTable: Sendable {
  /// For each name in its plain form, the group that it belongs to.
  private var parents: [[UInt8]: [UInt8]] = [:]
  /// For each plain form, how often it was written how.
  private var spellings: [[UInt8]: [[UInt8]: Int]] = [:]
  /// For each plain form, what people read.
  private var shown: [[UInt8]: [UInt8]] = [:]
  /// The same for names without their marks.
  private var byLetters: [[UInt8]: [UInt8]] = [:]

  private static let away = [
    "away", "afk", "bbl", "brb", "busy", "gone", "lunch", "dinner", "food", "sleep", "zzz", "home", "work", "mtg", "meeting", "phone",
    "mobile",
    "laptop", "call", "out", "bbiab",
  ].map { Array($0.utf8) }
  private static let bots: Set<[UInt8]> = Set(
    [
      "zakim", "rrsagent", "trackbot", "ghurlbot", "meetbot", "zodbot", "supybot", "limnoria", "chanserv", "nickserv", "memoserv", "voip",
      "voip-ccg",
      "ubottu", "openstack", "opendevmeet", "hubot", "infobot",
    ].map { Array($0.utf8) })

  /// Whether a program is called so.
  static func isBot(_ nick: [UInt8]) -> Bool {
    let name = withoutStatus(nick).asciiLowercased
    if bots.contains(name) { return true }
    let surnames = ["abbot", "talbot", "cabot"].map { Array($0.utf8) }
    return name.count > 4 && name.suffix(3).elementsEqual("bot".utf8) && !surnames.contains(name)
  }

  /// Without what says that somebody is away, or that the name was taken.
  static func withoutStatus(_ nick: [UInt8]) -> [UInt8] {
    var name = nick
    if name.suffix(3).elementsEqual("[m]".utf8) { name.removeLast(3) }
    let lower = name.asciiLowercased
    if let mark = lower.lastIndex(where: { "-_|`'[".utf8.contains($0) }), mark > 0 {
      var word = Array(lower[(mark + 1)...])
      if word.last == UInt8(ascii: "]") { word.removeLast() }
      if away.contains(word) { name = Array(name[..<mark]) }
    }
    while name.count > 1, let last = name.last, "_`^-|".utf8.contains(last) { name.removeLast() }
    return name
  }

  /// Takes a name as it stands in a log.
  mutating func note(_ nick: [UInt8], spoke: Bool) {
    let plain = NickTable.withoutStatus(nick)
    spellings[plain.asciiLowercased, default: [:]][plain, default: 0] += spoke ? 1 : 0
  }

  /// Takes that somebody is called otherwise from now on. Names for guests are anybody's.
  mutating func note(_ nick: [UInt8], becomes other: [UInt8]) {
    note(nick, spoke: false)
    note(other, spoke: false)
    let (a, b) = (NickTable.withoutStatus(nick).asciiLowercased, NickTable.withoutStatus(other).asciiLowercased)
    if [a, b].contains(where: { $0.starts(with: Array("guest".utf8)) || $0.isEmpty }) { return }
    let (first, second) = (root(a), root(b))
    if first != second { parents[second] = first }
  }

  private mutating func root(_ name: [UInt8]) -> [UInt8] {
    var name = name
    while let parent = parents[name] {
      // Halves the way for whoever asks next.
      if let above = parents[parent] { parents[name] = above }
      name = parent
    }
    return name
  }

  /// Decides what each group is called: the name under which it said most.
  mutating func finish() {
    var groups: [[UInt8]: [(name: [UInt8], count: Int)]] = [:]
    for (plain, written) in spellings {
      let best = written.max { $0.value == $1.value ? $1.key.lexicographicallyPrecedes($0.key) : $0.value < $1.value }
      groups[root(plain), default: []].append((best?.key ?? plain, written.values.reduce(0, +)))
    }
    var names: [[UInt8]: [UInt8]] = [:]
    for (root, members) in groups {
      names[root] = members.max { $0.count == $1.count ? $1.name.lexicographicallyPrecedes($0.name) : $0.count < $1.count }?.name
    }
    for plain in spellings.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let name = names[root(plain)] else { continue }
      shown[plain] = name
      let letters = NickTable.letters(plain)
      if byLetters[letters] == nil { byLetters[letters] = name }
    }
    spellings = [:]
  }

  /// What somebody is called whose name stands so in a log.
  func name(_ nick: [UInt8]) -> [UInt8] {
    let plain = NickTable.withoutStatus(nick)
    return shown[plain.asciiLowercased] ?? plain
  }

  /// What somebody is called whose name stands in the log exactly so.
  func exact(_ nick: [UInt8]) -> [UInt8]? { shown[NickTable.withoutStatus(nick).asciiLowercased] }

  /// Whom a speaker's name means that a scribe wrote: `AnilJohn` is `Anil_John`.
  func known(_ speaker: [UInt8]) -> [UInt8]? {
    if let exact = exact(speaker) { return exact }
    return byLetters[NickTable.letters(NickTable.withoutStatus(speaker))]
  }

  private static func letters(_ name: [UInt8]) -> [UInt8] { name.asciiLowercased.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 } }
}
