public import Events

/// What a rule speaks about: two parties, or the alliance; never a person.
public struct Subject: Hashable, Comparable, Sendable {
  /// The two parties; `nil` means the whole alliance.
  public var pair: PartyPair?
  /// The party whose act it is, where the act has a direction.
  public var actor: PartyIndex?
  /// The party towards which.
  public var toward: PartyIndex?
  /// The declared topic, the thread's subject, the source, or whatever else keeps two episodes of one pair apart; may be empty.
  public var label: String

  public init(pair: PartyPair? = nil, actor: PartyIndex? = nil, toward: PartyIndex? = nil, label: String = "") {
    self.pair = pair
    self.actor = actor
    self.toward = toward
    self.label = label
  }

  /// An act of one party towards another.
  public init(actor: PartyIndex, toward: PartyIndex, label: String = "") {
    self.init(pair: PartyPair(actor, toward), actor: actor, toward: toward, label: label)
  }

  private var order: (PartyPair, Int, Int, String) {
    (pair ?? PartyPair(-1, -1), actor ?? -1, toward ?? -1, label)
  }

  public static func < (a: Subject, b: Subject) -> Bool { a.order < b.order }
}
