import Events

extension Ear {
  /// Looks at what stands around each phrase of a sentence, and adds the hits of the sentence.
  mutating func judge(_ sentence: Range<Int>, _ number: UInt16, _ setting: Setting, _ writer: UInt8) {
    var spoken = -1
    var hypothetical = Int.max
    for index in sentenceHits.candidates.indices {
      let candidate = sentenceHits.candidates[index]
      let entry = setting.program.entries[Int(candidate.entry)]
      let section = setting.sections[Int(entry.section)]
      let tongue = setting.tongues[section.tongue]
      if spoken != section.tongue {
        hypothetical = Surroundings.hypothetical(tokenizer.tokens, sentence, tongue)
        spoken = section.tongue
      }
      guard !sentenceHits.isIgnored(entry.section, candidate.first, candidate.end) else { continue }
      var marks: Hit.Marks = entry.list == .strong ? .strong : []
      if entry.isTold { marks.insert(.told) }
      if section.isAccount { marks.insert(.account) }
      var weight = entry.list.weight
      if hypothetical < candidate.first {
        marks.insert(.hypothetical)
        weight /= 2
      }
      if Surroundings.isHumorous(tokenizer.tokens, sentence, candidate.first..<candidate.end, tongue) {
        marks.insert(.humour)
        weight /= 2
      }
      var new = SentenceHits.Judged(
        section: entry.section, phrase: entry.phrase, weight: weight, marks: marks, readings: candidate.readings, first: candidate.first,
        end: candidate.end, named: candidate.party)
      let negation = section.negation ? negation(of: candidate, entry, sentence, tongue) : nil
      let own = readingsOfOwn(&new, entry.list, sentence, setting, tongue, writer)
      if entry.role == .piece {
        sentenceHits.keep(HeardPiece(together: entry.together, piece: entry.piece, sentence: number, negation: negation, judged: new))
        continue
      }
      if negation != nil { new.marks.insert(.negated) }
      if new.readings != 0 { sentenceHits.place(new) }
      if own != 0, negation == nil, let repair = section.repair {
        new.section = repair
        new.phrase = Listener.owningUpPhrase
        new.readings = own
        new.marks.insert(.ownedUp)
        new.named = writer
        sentenceHits.place(new)
      }
    }
    if !sentenceHits.pieces.isEmpty { assemble(number, setting) }
    let first = hits.count
    sentenceHits.settle()
    var (asked, isPrivate) = (-1, false)
    for winner in sentenceHits.won {
      let section = setting.sections[Int(winner.section)]
      if section.tongue != asked {
        isPrivate = Surroundings.isPrivate(tokenizer.tokens, sentence, setting.tongues[section.tongue])
        asked = section.tongue
      }
      var new = hit(winner, number, section)
      if isPrivate { new.marks.insert(.privateLife) }
      if section.states, asks, !new.marks.contains(.hypothetical) {
        new.marks.insert(.hypothetical)
        new.weight /= 2
      }
      add(new)
    }
    order(from: first)
  }

  /// Where the word stands that denies a phrase; `nil` if none does.
  private func negation(of candidate: SentenceHits.Candidate, _ entry: Program.Entry, _ sentence: Range<Int>, _ tongue: Tongue) -> Int? {
    if let before = Surroundings.negation(tokenizer.tokens, sentence, before: candidate.first, tongue) { return before }
    guard tongue.negatesBehind, !entry.denies else { return nil }
    return Surroundings.negation(tokenizer.tokens, sentence, behind: candidate.first..<candidate.end, tongue)
  }

  private func hit(_ winner: SentenceHits.Judged, _ sentence: UInt16, _ section: Setting.Section) -> Hit {
    let isOwnedUp = winner.phrase == Listener.owningUpPhrase
    let start = tokenizer.tokens[winner.first].start
    return Hit(
      event: 0, offset: start, length: UInt16(clamping: tokenizer.tokens[winner.end - 1].end - start), family: section.family,
      phrase: isOwnedUp ? winner.phrase : section.firstPhrase + winner.phrase,
      sentence: sentence, weight: winner.weight, readings: Hit.Readings(rawValue: winner.readings), marks: winner.marks,
      named: winner.named,
      language: section.language)
  }

  /// Tests whom a phrase is about. What is in a `near_other` list keeps only the readings in which the other party is within six words;
  /// a label that is nearest to the writer's own side leaves.
  /// - Returns: the readings in which the writer speaks of the own side.
  private mutating func readingsOfOwn(
    _ new: inout SentenceHits.Judged, _ list: Family.List, _ sentence: Range<Int>, _ setting: Setting, _ tongue: Tongue, _ writer: UInt8
  ) -> UInt8 {
    let range = new.first..<new.end
    let mayOwnUp = setting.sections[Int(new.section)].owningUp & 1 << list.rawValue != 0 && !mentionsSomebody(range, tongue)
    guard list == .nearOther || mayOwnUp else { return 0 }
    let nearness = nearness(range, sentence, setting, tongue, writer)
    var own: UInt8 = 0
    for reading in 0..<3 where new.readings & (1 << UInt8(reading)) != 0 {
      let other = nearness.other[reading]
      if mayOwnUp && nearness.own < other {
        own |= 1 << UInt8(reading)
      } else if list != .nearOther || other < Nearness.nowhere {
        continue
      }
      new.readings &= ~(1 << UInt8(reading))
    }
    if new.named == PartyNames.nobody { new.named = nearness.party }
    return own
  }

  /// A phrase that names somebody itself says whom it is about.
  private func mentionsSomebody(_ range: Range<Int>, _ tongue: Tongue) -> Bool {
    range.contains {
      !tongue.flags[Int(tokenizer.tokens[$0].word)].isDisjoint(with: [.we, .you, .they, .selfStart, .partyStart])
    }
  }

  /// How far the nearest mention of each side within six words is: the words between, and three for each mark, so that the subject of a
  /// clause is nearer than who is addressed behind a comma.
  private struct Nearness {
    static let reach = 6
    static let nowhere = 1000

    static func rank(_ distance: (words: Int, marks: Int)) -> Int {
      distance.words <= reach ? distance.words + 3 * distance.marks : nowhere
    }

    /// For each reading of the audience.
    var other: InlineArray<3, Int> = [nowhere, nowhere, nowhere]
    var own = nowhere
    /// The other party, if the nearest mention names one.
    var party = PartyNames.nobody
  }

  private mutating func nearness(
    _ range: Range<Int>, _ sentence: Range<Int>, _ setting: Setting, _ tongue: Tongue, _ writer: UInt8
  ) -> Nearness {
    var result = Nearness()
    // Six words before, the phrase itself, six words behind.
    var low = range.lowerBound
    var count = 0
    while low > sentence.lowerBound, count < Nearness.reach {
      low -= 1
      if Surroundings.isCounted(tokenizer.tokens, low, sentence) { count += 1 }
    }
    var passed = 0
    for index in low..<sentence.upperBound where Surroundings.isCounted(tokenizer.tokens, index, sentence) {
      if index >= range.upperBound {
        if passed >= Nearness.reach { break }
        passed += 1
      }
      let flags = tongue.flags[Int(tokenizer.tokens[index].word)]
      if !flags.isDisjoint(with: [.otherStart, .partyStart]),
        matcher.match(setting, tongue.otherState, tokenizer.tokens, at: index, end: sentence.upperBound, writer: writer)
      {
        let ends: InlineArray<3, Int> = [matcher.ends.plain, matcher.ends.twoParty, matcher.ends.amongItself]
        for reading in 0..<3 where ends[reading] > 0 {
          let rank = Nearness.rank(Surroundings.distance(tokenizer.tokens, index..<ends[reading], range, sentence))
          guard rank < result.other[reading] else { continue }
          result.other[reading] = rank
          result.party = matcher.party
        }
      }
      if writer != PartyNames.nobody, !flags.isDisjoint(with: [.selfStart, .partyStart]),
        matcher.match(setting, tongue.ownState, tokenizer.tokens, at: index, end: sentence.upperBound, writer: writer)
      {
        let end = max(matcher.ends.plain, matcher.ends.twoParty, matcher.ends.amongItself)
        result.own = min(result.own, Nearness.rank(Surroundings.distance(tokenizer.tokens, index..<end, range, sentence)))
      }
    }
    return result
  }
}
