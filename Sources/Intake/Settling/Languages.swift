import Events

extension Gathering {
  /// Gives texts that are too short to show their language that of their surroundings: of the writer, else of the thread, the channel, the
  /// whole alliance, where three clear texts at least are there and two thirds of them are in one language; else English.
  ///
  /// Only sums are looked at, so the order of records is irrelevant.
  /// - Parameters:
  ///   - order: the rows that stay; actors are people and threads are settled by now.
  ///   - until: the end of the approval to read texts.
  mutating func settleLanguages(_ order: [Int32], _ until: Timestamp?) {
    var open: [Int] = []
    for row in order where timeline.languages[Int(row)] == .undecided && timeline.words[Int(row)] > 0 && hears(Int(row), until) {
      open.append(Int(row))
    }
    guard !open.isEmpty else { return }
    var whole = LanguageCounts()
    for row in order { whole.add(timeline.languages[Int(row)]) }
    let usual = whole.majority ?? .english
    // Where all clear texts are in one language, nobody's habits need be known.
    guard !whole.isUniform else {
      for row in open { timeline.languages[row] = usual }
      return
    }
    var writers: [Int32: LanguageCounts] = [:]
    var threads: [Int32: LanguageCounts] = [:]
    var channels: [Int32: LanguageCounts] = [:]
    for row in order where timeline.languages[Int(row)] != .undecided {
      let (row, language) = (Int(row), timeline.languages[Int(row)])
      if timeline.actors[row] >= 0 { writers[timeline.actors[row], default: LanguageCounts()].add(language) }
      if timeline.threads[row] >= 0 { threads[timeline.threads[row], default: LanguageCounts()].add(language) }
      if timeline.channels[row] >= 0 { channels[timeline.channels[row], default: LanguageCounts()].add(language) }
    }
    let settled = open.map { row in
      writers[timeline.actors[row]]?.majority ?? threads[timeline.threads[row]]?.majority ?? channels[timeline.channels[row]]?.majority
        ?? usual
    }
    for (row, language) in zip(open, settled) { timeline.languages[row] = language }
  }
}

/// How many texts of each language somebody wrote.
private struct LanguageCounts {
  /// By the number of the language; the first is not counted.
  private var counts = SIMD32<Int32>(repeating: 0)

  mutating func add(_ language: Language) { if language != .undecided { counts[Int(language.rawValue)] &+= 1 } }

  /// Whether there is one language, or none.
  var isUniform: Bool { Language.allCases.count { counts[Int($0.rawValue)] > 0 } <= 1 }

  /// The language of two thirds of at least three texts.
  var majority: Language? {
    let sum = counts.wrappedSum()
    return sum < 3 ? nil : Language.allCases.first { 3 * counts[Int($0.rawValue)] >= 2 * sum }
  }
}

extension Timeline {
  /// Whether phrases of a language count in an event; those of no language count everywhere.
  func isSpoken(_ language: Language, in event: Int) -> Bool {
    language == .undecided || languages[event] == .undecided || languages[event] == language
  }
}
