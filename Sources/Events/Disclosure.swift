/// Who may be shown which piece of a record: one value, which whoever quotes, stores, lists or prints anything of a record asks.
///
/// What privacy excludes never becomes an event, and what is encrypted has no text: neither gets as far as here.
public struct Disclosure: Hashable, Sendable {
  /// Whether the reading of words is approved as of the day of judgement.
  public var isApproved: Bool
  /// Whether the alliance file allows sentences to be quoted at all.
  public var allowsQuotes: Bool
  /// So many people of a party must have written lately for one of them to be hidden among them.
  public var neededWriters: Int
  /// How many did, by party.
  public var writers: [Int]

  public init(isApproved: Bool, allowsQuotes: Bool, neededWriters: Int, writers: [Int]) {
    self.isApproved = isApproved
    self.allowsQuotes = allowsQuotes
    self.neededWriters = neededWriters
    self.writers = writers
  }

  /// Who looks.
  public enum Viewer: Hashable, Sendable {
    /// Everybody whom an alert concerns: what every report is written for.
    case bothParties
    /// One party alone, which is shown nothing that it did not receive itself.
    case party(PartyIndex)
    /// Whoever runs the analysis and checks evidence at its place.
    case officer
  }

  /// What there is of a record, from the least to the most.
  public enum Piece: String, Hashable, Sendable, CaseIterable {
    /// That it was counted: its day, its kind, its party, what it stands for.
    case count
    /// The hour.
    case time
    /// Where it stands: file and byte, channel, subject, declared topics.
    case place
    /// How it calls itself, a Message-ID.
    case name
    /// The phrase that was heard, as the lexicon writes it.
    case phrase
    /// The sentence around the phrase, redacted.
    case quote
    /// All of its text, redacted.
    case text
    /// All of its text as it stands.
    case fullText
  }

  /// What matters of a record: who received it, whose it is, and whom the alert that it stands for concerns.
  public struct Record: Hashable, Sendable {
    public var kind: EventKind
    /// The parties that received it; empty where that is not known.
    public var audience: PartySet
    /// The party that acted; `nil` if none is known.
    public var party: PartyIndex?
    /// The two whom the alert concerns; `nil` where it speaks of one party or of all.
    public var pair: PartyPair?

    public init(kind: EventKind, audience: PartySet, party: PartyIndex?, pair: PartyPair?) {
      self.kind = kind
      self.audience = audience
      self.party = party
      self.pair = pair
    }

    /// Minutes that name nobody are open to all; who received them is not known.
    fileprivate var isOpenMinute: Bool { kind == .minute && audience.isEmpty }

    /// Whether one side alone had it: not both of the pair received it, or, where there is none, no two parties.
    fileprivate var isInternal: Bool { !isOpenMinute && !(pair.map { audience.isSuperset(of: $0.set) } ?? (audience.count > 1)) }
  }

  /// Why a piece is withheld.
  public enum Reason: Hashable, Sendable {
    case isInternal, notReceived, notApproved, unknownAudience, noQuotes, officerOnly
    case fewWriters(needed: Int)

    /// The same as a plain sentence, without its end.
    public var sentence: String {
      switch self {
      case .isInternal: "this record is internal to one side: it is counted and never shown"
      case .notReceived: "this party did not receive the record"
      case .notApproved:
        "reading words is not approved, or off ('approved:' and 'privacy: content:' in the alliance file), so nothing that is written is shown"
      case .unknownAudience: "these minutes name nobody, so it is not known who received them and their words are not shown"
      case .noQuotes: "the alliance file allows no quotes (quotes: 0)"
      case .officerOnly: "a report quotes sentences; whole records are for whoever checks the evidence"
      case .fewWriters(let needed): "fewer than \(needed) people of its side wrote in the last 90 days, so nothing of theirs is quoted"
      }
    }
  }

  /// Why a piece of a record is not shown to somebody; `nil` if it is.
  public func reason(toWithhold piece: Piece, of record: Record, from viewer: Viewer) -> Reason? {
    if piece == .count { return nil }
    let isWritten = [.phrase, .quote, .text, .fullText].contains(piece)
    if isWritten, !isApproved { return .notApproved }
    if record.isInternal { return .isInternal }
    if case .party(let party) = viewer, !record.isOpenMinute, !record.audience.contains(party) { return .notReceived }
    guard isWritten, piece != .phrase else { return nil }
    if record.isOpenMinute { return .unknownAudience }
    if piece != .quote, viewer != .officer { return .officerOnly }
    // Whoever asks for the full text says why, and it is written down.
    if piece == .fullText { return nil }
    if piece == .quote, !allowsQuotes { return .noQuotes }
    let isHidden = record.party.map { writers.indices.contains($0) && writers[$0] >= neededWriters } ?? true
    return isHidden ? nil : .fewWriters(needed: neededWriters)
  }

  /// Whether a piece of a record is shown to somebody.
  public func shows(_ piece: Piece, of record: Record, to viewer: Viewer) -> Bool {
    reason(toWithhold: piece, of: record, from: viewer) == nil
  }
}

extension Timeline {
  /// What matters of an event to who may be shown what of it.
  /// - Parameter pair: the two whom the alert concerns that it stands for.
  public func disclosed(_ event: Int, of pair: PartyPair?) -> Disclosure.Record {
    Disclosure.Record(kind: kinds[event], audience: audiences[event], party: party(of: event), pair: pair)
  }
}
