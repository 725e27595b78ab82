import Events

/// What one sentence has brought, while it is judged; buffers of an ear.
struct SentenceHits {
  /// A phrase that was heard, before the sentence around it is looked at.
  struct Candidate {
    /// Number in the program.
    var entry: Int32
    var first: Int
    var end: Int
    var readings: UInt8
    var party: UInt8
  }

  private struct Ignored {
    var section: UInt16
    var first: Int
    var end: Int
  }

  /// A candidate with its weight, and the family and language that it counts for.
  struct Judged {
    var section: UInt16
    var phrase: UInt16
    var weight: UInt8
    var marks: Hit.Marks
    var readings: UInt8
    var first: Int
    var end: Int
    var named: UInt8

    /// Heaviest, then leftmost, longest, first in the file.
    func isBetter(than other: Judged) -> Bool {
      if weight != other.weight { return weight > other.weight }
      if first != other.first { return first < other.first }
      if end != other.end { return end > other.end }
      return phrase < other.phrase
    }
  }

  private(set) var candidates: [Candidate] = []
  /// For each section whether one of its phrases is among the candidates.
  private var heard: [Bool]
  /// By where they begin.
  private var ignored: [Ignored] = []
  /// The winners of the sentence.
  private(set) var won: [Judged] = []
  private var judged: [Judged] = []
  /// For each section, standing (counting, negated) and reading: the best of `judged`, -1 if there is none.
  private var best: [Int32]
  private var touched: [UInt16] = []
  private var isTouched: [Bool]
  /// Counting hits of a family in the message, for each reading.
  private var counted: [UInt8]
  /// The longest match that was ignored so far, in tokens: how far back one may reach.
  private var longestIgnored = 0
  /// Pieces of phrases that are heard together: of this sentence, and of the message where they may stand apart.
  private(set) var pieces: [HeardPiece] = []

  init(sectionCount: Int, familyCount: Int) {
    heard = Array(repeating: false, count: sectionCount)
    best = Array(repeating: -1, count: sectionCount * 6)
    isTouched = Array(repeating: false, count: sectionCount)
    counted = Array(repeating: 0, count: familyCount * 3)
  }

  var isEmpty: Bool { candidates.isEmpty }

  mutating func clear() {
    guard !candidates.isEmpty || !ignored.isEmpty else { return }
    for section in heard.indices { heard[section] = false }
    candidates.removeAll(keepingCapacity: true)
    ignored.removeAll(keepingCapacity: true)
    judged.removeAll(keepingCapacity: true)
    longestIgnored = 0
  }

  /// Begins a new message.
  mutating func startMessage() {
    clear()
    pieces.removeAll(keepingCapacity: true)
  }

  /// Adds what a phrase matched, once for each end that it has in different readings.
  mutating func add(
    _ entry: Int32, of section: UInt16, _ first: Int, _ ends: (plain: Int, twoParty: Int, amongItself: Int), _ party: UInt8
  ) {
    heard[Int(section)] = true
    if ends.plain == ends.twoParty, ends.plain == ends.amongItself {
      candidates.append(Candidate(entry: entry, first: first, end: ends.plain, readings: 7, party: party))
      return
    }
    let all = [ends.plain, ends.twoParty, ends.amongItself] as InlineArray<3, Int>
    for reading in 0..<3 where all[reading] >= 0 {
      var readings: UInt8 = 0
      var isFirst = true
      for other in 0..<3 where all[other] == all[reading] {
        readings |= 1 << UInt8(other)
        if other < reading { isFirst = false }
      }
      if isFirst { candidates.append(Candidate(entry: entry, first: first, end: all[reading], readings: readings, party: party)) }
    }
  }

  /// Puts what was heard and what was ignored into the order of the text.
  mutating func order() {
    if candidates.count > 1 { candidates.sort { ($0.first, $0.end, $0.entry, $0.readings) < ($1.first, $1.end, $1.entry, $1.readings) } }
    if ignored.count > 1 { ignored.sort { ($0.first, $0.end, $0.section) < ($1.first, $1.end, $1.section) } }
  }

  /// Whether a phrase of a section was heard in the sentence.
  func holds(_ section: UInt16) -> Bool { heard[Int(section)] }

  /// Keeps a piece of phrases that are heard together.
  mutating func keep(_ piece: HeardPiece) { if pieces.count < HeardPiece.most { pieces.append(piece) } }

  /// Lets pieces go that are of no more use.
  mutating func dropPieces(where isDone: (HeardPiece) -> Bool) { pieces.removeAll(where: isDone) }

  /// Whether an ignored match of the section overlaps a range of tokens.
  func isIgnored(_ section: UInt16, _ first: Int, _ end: Int) -> Bool {
    guard !ignored.isEmpty else { return false }
    var low = ignored.bisect { $0.first < end }
    while low > 0, ignored[low - 1].first + longestIgnored > first {
      low -= 1
      if ignored[low].section == section, first < ignored[low].end { return true }
    }
    return false
  }

  mutating func ignore(_ section: UInt16, _ first: Int, _ end: Int) {
    ignored.append(Ignored(section: section, first: first, end: end))
    longestIgnored = max(longestIgnored, end - first)
  }

  /// Lets a judged candidate compete within its family.
  mutating func place(_ new: Judged) {
    let index = Int32(judged.count)
    judged.append(new)
    let section = Int(new.section)
    if !isTouched[section] {
      isTouched[section] = true
      touched.append(new.section)
    }
    let standing = new.marks.contains(.negated) ? 3 : 0
    for reading in 0..<3 where new.readings & (1 << UInt8(reading)) != 0 {
      let slot = section * 6 + standing + reading
      if best[slot] < 0 || new.isBetter(than: judged[Int(best[slot])]) { best[slot] = index }
    }
  }

  /// Collects the winners in `won`, each once with the readings that it won, and makes room for the next sentence.
  mutating func settle() {
    won.removeAll(keepingCapacity: true)
    for section in touched {
      isTouched[Int(section)] = false
      let slots = Int(section) * 6..<Int(section) * 6 + 6
      for slot in slots where best[slot] >= 0 {
        let winner = best[slot]
        var new = judged[Int(winner)]
        new.readings = 0
        for other in slot..<slots.upperBound where best[other] == winner {
          new.readings |= 1 << UInt8((other - slots.lowerBound) % 3)
          best[other] = -1
        }
        won.append(new)
      }
    }
    touched.removeAll(keepingCapacity: true)
  }

  mutating func startCap() { for index in counted.indices { counted[index] = 0 } }

  /// The readings in which a hit is among the first three of its family.
  mutating func withinCap(_ hit: Hit) -> Hit.Readings {
    var left: UInt8 = 0
    for reading in 0..<3 where hit.readings.rawValue & (1 << UInt8(reading)) != 0 {
      let slot = Int(hit.family) * 3 + reading
      guard counted[slot] < 3 else { continue }
      counted[slot] += 1
      left |= 1 << UInt8(reading)
    }
    return Hit.Readings(rawValue: left)
  }
}
