/// One partner organisation of an alliance.
public struct Party: Hashable, Sendable {
  /// The short id that rules, evidence and JSON use.
  public var id: String
  /// The name that people read.
  public var name: String
  /// What texts call the organisation; never the names of its members.
  public var aliases: [String]
  /// Mail domains whose addresses belong to it, in lower case.
  public var domains: [String]
  /// User ids, addresses, display names and nicks of its people.
  public var members: [String]
  /// When it works.
  public var calendar: WorkCalendar

  public init(
    id: String, name: String, aliases: [String] = [], domains: [String] = [], members: [String] = [], calendar: WorkCalendar = .standard
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.domains = domains
    self.members = members
    self.calendar = calendar
  }
}

/// The position of a party in its alliance; an alliance holds at most 64, so that a set of them is one word.
public typealias PartyIndex = Int

/// A set of parties of one alliance.
public struct PartySet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one party; an index outside 0..<64 gives the empty set.
  public init(_ party: PartyIndex) { self.rawValue = (0..<64).contains(party) ? 1 << UInt64(party) : 0 }

  /// How many parties it holds.
  public var count: Int { rawValue.nonzeroBitCount }

  /// The parties in it, ascending.
  public var indices: [PartyIndex] {
    var rest = rawValue
    var found: [PartyIndex] = []
    while rest != 0 {
      found.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return found
  }

  /// Whether a party is one of them.
  public func contains(_ party: PartyIndex) -> Bool { rawValue & PartySet(party).rawValue != 0 }
}

/// Two parties, the lower index first: the usual subject of a rule.
public struct PartyPair: Hashable, Comparable, Sendable {
  public let first: PartyIndex
  public let second: PartyIndex

  public init(_ a: PartyIndex, _ b: PartyIndex) {
    self.first = min(a, b)
    self.second = max(a, b)
  }

  /// Both as a set.
  public var set: PartySet { [PartySet(first), PartySet(second)] }

  /// The other one of the two.
  public func other(than party: PartyIndex) -> PartyIndex { party == first ? second : first }

  public static func < (a: PartyPair, b: PartyPair) -> Bool { (a.first, a.second) < (b.first, b.second) }
}
