import Events
import Testing

/// Who may be shown what, as a table: a line is a situation and who looks, a column is a piece of the record.
///
/// `+` is shown, a word the reason for which it is withheld. Parties: 0 and 1 are the pair whom the alert concerns, 2 is a third.
@Suite struct DisclosureTests {
  private static let words: [Substring: Disclosure.Reason] = [
    "internal": .isInternal, "missed": .notReceived, "unapproved": .notApproved, "whose?": .unknownAudience, "limit": .noQuotes,
    "officer": .officerOnly, "few": .fewWriters(needed: 3),
  ]

  private static let situations: [String: (record: Disclosure.Record, disclosure: Disclosure)] = [
    "both received it": (record([0, 1]), disclosure()),
    "a mail that one wrote to the other": (record([0, 1]), disclosure()),
    "one side alone had it": (record([0]), disclosure()),
    "one of the pair and a third had it": (record([0, 2]), disclosure()),
    "nobody is known who had it": (record([]), disclosure()),
    "minutes that name nobody": (record([], kind: .minute, party: nil), disclosure()),
    "minutes of both": (record([0, 1], kind: .minute, party: nil), disclosure()),
    "of one party, and another had it": (record([0, 2], pair: nil), disclosure()),
    "of one party, which alone had it": (record([0], pair: nil), disclosure()),
    "two people of its side wrote": (record([0, 1]), disclosure(writers: [2, 9, 9])),
    "two people of the other side wrote": (record([0, 1]), disclosure(writers: [9, 2, 9])),
    "whose it is is not known": (record([0, 1], party: nil), disclosure(writers: [0, 0, 0])),
    "internal, of two people": (record([0]), disclosure(writers: [2, 9, 9])),
    "quotes: 0": (record([0, 1]), disclosure(allowsQuotes: false)),
    "reading is not approved": (record([0, 1]), disclosure(isApproved: false)),
    "not approved, and internal": (record([0]), disclosure(isApproved: false)),
  ]

  private static let table = """
    situation                            viewer   count time     place    name     phrase     quote      text       fullText
    both received it                   | both   | +     +        +        +        +          +          officer    officer
    both received it                   | party0 | +     +        +        +        +          +          officer    officer
    both received it                   | party1 | +     +        +        +        +          +          officer    officer
    both received it                   | party2 | +     missed   missed   missed   missed     missed     missed     missed
    both received it                   | checks | +     +        +        +        +          +          +          +
    a mail that one wrote to the other | both   | +     +        +        +        +          +          officer    officer
    a mail that one wrote to the other | party1 | +     +        +        +        +          +          officer    officer
    a mail that one wrote to the other | checks | +     +        +        +        +          +          +          +
    one side alone had it              | both   | +     internal internal internal internal   internal   internal   internal
    one side alone had it              | party0 | +     internal internal internal internal   internal   internal   internal
    one side alone had it              | party1 | +     internal internal internal internal   internal   internal   internal
    one side alone had it              | checks | +     internal internal internal internal   internal   internal   internal
    one of the pair and a third had it | both   | +     internal internal internal internal   internal   internal   internal
    one of the pair and a third had it | party0 | +     internal internal internal internal   internal   internal   internal
    one of the pair and a third had it | checks | +     internal internal internal internal   internal   internal   internal
    nobody is known who had it         | both   | +     internal internal internal internal   internal   internal   internal
    nobody is known who had it         | checks | +     internal internal internal internal   internal   internal   internal
    minutes that name nobody           | both   | +     +        +        +        +          whose?     whose?     whose?
    minutes that name nobody           | party0 | +     +        +        +        +          whose?     whose?     whose?
    minutes that name nobody           | checks | +     +        +        +        +          whose?     whose?     whose?
    minutes of both                    | both   | +     +        +        +        +          +          officer    officer
    minutes of both                    | party2 | +     missed   missed   missed   missed     missed     missed     missed
    minutes of both                    | checks | +     +        +        +        +          +          +          +
    of one party, and another had it   | both   | +     +        +        +        +          +          officer    officer
    of one party, and another had it   | party1 | +     missed   missed   missed   missed     missed     missed     missed
    of one party, and another had it   | party2 | +     +        +        +        +          +          officer    officer
    of one party, and another had it   | checks | +     +        +        +        +          +          +          +
    of one party, which alone had it   | both   | +     internal internal internal internal   internal   internal   internal
    of one party, which alone had it   | party0 | +     internal internal internal internal   internal   internal   internal
    of one party, which alone had it   | checks | +     internal internal internal internal   internal   internal   internal
    two people of its side wrote       | both   | +     +        +        +        +          few        officer    officer
    two people of its side wrote       | party0 | +     +        +        +        +          few        officer    officer
    two people of its side wrote       | party1 | +     +        +        +        +          few        officer    officer
    two people of its side wrote       | checks | +     +        +        +        +          few        few        +
    two people of the other side wrote | both   | +     +        +        +        +          +          officer    officer
    two people of the other side wrote | checks | +     +        +        +        +          +          +          +
    whose it is is not known           | both   | +     +        +        +        +          +          officer    officer
    internal, of two people            | both   | +     internal internal internal internal   internal   internal   internal
    internal, of two people            | checks | +     internal internal internal internal   internal   internal   internal
    quotes: 0                          | both   | +     +        +        +        +          limit      officer    officer
    quotes: 0                          | checks | +     +        +        +        +          limit      +          +
    reading is not approved            | both   | +     +        +        +        unapproved unapproved unapproved unapproved
    reading is not approved            | party1 | +     +        +        +        unapproved unapproved unapproved unapproved
    reading is not approved            | checks | +     +        +        +        unapproved unapproved unapproved unapproved
    not approved, and internal         | both   | +     internal internal internal unapproved unapproved unapproved unapproved
    not approved, and internal         | checks | +     internal internal internal unapproved unapproved unapproved unapproved
    """

  private static let rows = table.split(separator: "\n").dropFirst().map(String.init)

  @Test(arguments: rows) func whoIsShownWhatStandsInTheTable(row: String) throws {
    let cells = row.split(separator: "|").map { $0.drop { $0 == " " }.split(separator: " ") }
    let (record, disclosure) = try #require(Self.situations[cells[0].joined(separator: " ")])
    let viewer = try #require(Self.viewer(cells[1].joined()))
    try #require(cells[2].count == Disclosure.Piece.allCases.count)
    for (piece, cell) in zip(Disclosure.Piece.allCases, cells[2]) {
      let found = disclosure.reason(toWithhold: piece, of: record, from: viewer)
      let expected = Self.words[cell]
      #expect(expected != nil || cell == "+", "no reason is called \(cell)")
      #expect(found == expected, "\(piece)")
      #expect(disclosure.shows(piece, of: record, to: viewer) == (cell == "+"))
    }
  }

  /// The head of the table and the pieces have one order, and every situation stands in it.
  @Test func theTableIsWhole() throws {
    let head = try #require(Self.table.split(separator: "\n").first).split(separator: " ")
    #expect(head.dropFirst(2).map(String.init) == Disclosure.Piece.allCases.map(\.rawValue))
    let told = Self.rows.map { $0.split(separator: "|")[0].split(separator: " ").joined(separator: " ") }
    #expect(Set(told) == Set(Self.situations.keys))
  }

  /// Whatever holds: one party is shown no more than both, both no more than the officer; what is internal or not approved nobody is shown.
  @Test func nobodyIsShownMoreThanTheOneWhoChecks() {
    let audiences = (0..<8 as Range<UInt64>).map { PartySet(rawValue: $0) }
    for kind in EventKind.allCases {
      for audience in audiences {
        for pair in [nil, PartyPair(0, 1), PartyPair(1, 2)] {
          for writers in [[2, 3, 9], []] {
            for isApproved in [true, false] {
              for party in [nil, 0, 1, 2] {
                let record = Disclosure.Record(kind: kind, audience: audience, party: party, pair: pair)
                let disclosure = Disclosure(isApproved: isApproved, allowsQuotes: true, neededWriters: 3, writers: writers)
                expectOrder(record, disclosure)
              }
            }
          }
        }
      }
    }
  }

  private func expectOrder(_ record: Disclosure.Record, _ disclosure: Disclosure) {
    for piece in Disclosure.Piece.allCases {
      let both = disclosure.shows(piece, of: record, to: .bothParties)
      for party in 0..<3 where disclosure.shows(piece, of: record, to: .party(party)) {
        #expect(both)
        #expect(piece == .count || record.audience.isEmpty || record.audience.contains(party))
      }
      let officer = disclosure.shows(piece, of: record, to: .officer)
      if both { #expect(officer) }
      if !disclosure.isApproved, officer { #expect([.count, .time, .place, .name].contains(piece)) }
      if record.audience.count == 1, officer { #expect(piece == .count) }
    }
  }

  @Test(arguments: words.values) func aReasonIsASentence(reason: Disclosure.Reason) {
    #expect(reason.sentence.count > 20 && !reason.sentence.hasSuffix("."))
  }

  private static func viewer(_ text: String) -> Disclosure.Viewer? {
    switch text {
    case "both": .bothParties
    case "checks": .officer
    case "party0", "party1", "party2": Int(text.suffix(1)).map { .party($0) }
    default: nil
    }
  }

  private static func record(
    _ audience: [PartyIndex], kind: EventKind = .message, party: PartyIndex? = 0, pair: PartyPair? = PartyPair(0, 1)
  ) -> Disclosure.Record {
    Disclosure.Record(kind: kind, audience: PartySet(audience.map { PartySet($0) }), party: party, pair: pair)
  }

  private static func disclosure(isApproved: Bool = true, allowsQuotes: Bool = true, writers: [Int] = [3, 3, 3]) -> Disclosure {
    Disclosure(isApproved: isApproved, allowsQuotes: allowsQuotes, neededWriters: 3, writers: writers)
  }
}
