/// One phrase of a lexicon family, heard in an event's own text. 28 bytes.
public struct Hit: Hashable, Sendable {
  /// The event in the timeline; while streaming, the event in the batch.
  public var event: Int32
  /// Where the phrase begins in the record's decoded text, in bytes, and how long it is.
  public var offset: UInt32
  /// The words of its sentence as one number, where the family counts a sentence once; 0 elsewhere, and for less than five words.
  public var wording: UInt32
  public var length: UInt16
  /// Index of the family in the listener's families, and of the phrase in the family.
  public var family: UInt16
  public var phrase: UInt16
  /// The sentence of the record, from 0.
  public var sentence: UInt16
  /// The weight in eighths: strong 16, near the other party 12, plain 8, weak 4; halved for each of hypothetical and humour.
  public var weight: UInt8
  /// For which readings of the audience this is the hit of its sentence and family.
  public var readings: Readings
  public var marks: Marks
  /// The party that the phrase itself names or speaks of, 255 if none.
  public var named: UInt8
  /// The language of the phrase: the hit falls where the text turns out to be in another one.
  public var language: Language

  /// What pronouns may stand for; settled once the audience of the event is known.
  public struct Readings: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Pronouns stand for nobody in particular: unknown audience, or more than two parties.
    public static let plain = Readings(rawValue: 1)
    /// The audience holds exactly two parties: `you` and `your` are the other side.
    public static let twoParty = Readings(rawValue: 2)
    /// One party among itself in an alliance of two: `they`, `them`, `their` are the other side.
    public static let amongItself = Readings(rawValue: 4)
    public static let all: Readings = [.plain, .twoParty, .amongItself]
  }

  /// Why a hit weighs less, or nothing.
  public struct Marks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Heard after a negation: kept visible, counts for nothing.
    public static let negated = Marks(rawValue: 1)
    public static let hypothetical = Marks(rawValue: 2)
    public static let humour = Marks(rawValue: 4)
    /// A label that the writer aimed at the own side; it was turned into the family `repair_trust`.
    public static let ownedUp = Marks(rawValue: 8)
    /// From the family's `strong` list.
    public static let strong = Marks(rawValue: 16)
    /// More than three hits of the family in one message: this one is beyond the cap and counts for nothing.
    public static let overCap = Marks(rawValue: 32)
    /// Said by the one who met it: the other side's act as the writer reports it, no act of the writer.
    public static let told = Marks(rawValue: 64)
    /// Of a family that the one who met it says as a whole: "nobody told us".
    public static let account = Marks(rawValue: 128)
    /// In a sentence about somebody's private life: it counts for nothing.
    public static let privateLife = Marks(rawValue: 256)
    /// The same party wrote the sentence word for word on an earlier day: a standing phrase. It is no act of its own, and counts
    /// where shares and rates are taken.
    public static let standing = Marks(rawValue: 512)
  }

  public init(
    event: Int32, offset: UInt32, length: UInt16, family: UInt16, phrase: UInt16, sentence: UInt16, weight: UInt8,
    readings: Readings = .all,
    marks: Marks = [], named: UInt8 = 255, wording: UInt32 = 0, language: Language = .undecided
  ) {
    self.event = event
    self.offset = offset
    self.length = length
    self.family = family
    self.phrase = phrase
    self.sentence = sentence
    self.weight = weight
    self.readings = readings
    self.marks = marks
    self.named = named
    self.wording = wording
    self.language = language
  }

  /// Whether it counts at all.
  public var counts: Bool { marks.isDisjoint(with: [.negated, .overCap, .privateLife]) }
}
