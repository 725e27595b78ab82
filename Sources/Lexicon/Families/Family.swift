public import Events
public import YAML

/// A family of phrases that say one kind of thing: one file under `rules/lexicons/`.
public struct Family: Hashable, Sendable {
  /// Whom the wording is about.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case other, `self`, either
  }

  /// The lists of a family, by weight.
  public enum List: UInt8, Hashable, Sendable, CaseIterable {
    case strong, nearOther, phrases, weak, ignoreIf

    /// The key in the file.
    public var key: String {
      switch self {
      case .strong: "strong"
      case .nearOther: "near_other"
      case .phrases: "phrases"
      case .weak: "weak"
      case .ignoreIf: "ignore_if"
      }
    }

    /// What a hit weighs, in eighths.
    public var weight: UInt8 {
      switch self {
      case .strong: 16
      case .nearOther: 12
      case .phrases: 8
      case .weak: 4
      case .ignoreIf: 0
      }
    }
  }

  /// A phrase of a list, or several that make a hit together.
  public struct Entry: Hashable, Sendable {
    public var list: List
    /// As the author wrote it; pieces with a plus between them.
    public var text: String
    /// Where it stands in the family's file.
    public var place: Node.Place
    /// The pieces that must stand together, in any order; empty for a single phrase.
    public var pieces: [String] = []
    /// Whether the pieces may stand in several sentences of a message.
    public var isWide = false
    /// Whether it is said by the one who met what the other side did (`told_by: receiver`): then it is no act of the writer.
    public var isTold = false

    public init(_ list: List, _ text: String, at place: Node.Place = .file) {
      self.list = list
      self.text = text
      self.place = place
    }

    /// The phrases that it is made of: itself, or its pieces.
    public var texts: [String] { pieces.isEmpty ? [text] : pieces }

    /// Pieces that make a hit together.
    public init(_ list: List, together pieces: [String], isWide: Bool = false, at place: Node.Place = .file) {
      self.init(list, pieces.joined(separator: " + "), at: place)
      self.pieces = pieces
      self.isWide = isWide
    }
  }

  /// A sentence that must fire, or must not.
  public struct Example: Hashable, Sendable {
    public var text: String
    public var place: Node.Place

    public init(_ text: String, at place: Node.Place = .file) {
      self.text = text
      self.place = place
    }
  }

  public var id: String
  public var title: String
  /// What belongs to it and what does not, for whoever labels sentences.
  public var definition = ""
  /// The language of its phrases: they count in texts of this language alone.
  public var language = Language.english
  public var direction: Direction
  /// All phrases in the order of the file; a hit names them by their index.
  public var phrases: [Entry]
  /// Whether a negation drops the hit: sound for labels, unsound where the phrase itself denies something.
  public var negation = false
  /// Whether it tells what is so: what stands in a question weighs half.
  public var states = false
  /// Whether a sentence that the same party writes again word for word is a standing phrase and counts for nothing.
  public var countsOnce = false
  /// Whether it is said by the one who met what the other side did: "nobody told us".
  public var isAccount = false
  /// Whether its phrases are meant to be heard often: then the runaway guard leaves them alone. The two ends of a paradox always are.
  public var common = false
  public var isCommon: Bool { common || pair != nil }
  /// The lists whose hits become words of repair where they are nearest to the writer's own side.
  public var owningUp: [List] = []
  /// What the engine itself listens to it for.
  public var roles: Set<Role> = []
  public var fires: [Example] = []
  public var quiet: [Example] = []

  /// What readers are told was heard.
  public var shownAs = ""
  /// The sentence of the issue that the family stands for.
  public var seed = ""
  /// What research it rests on.
  public var basis: [String] = []
  /// What it is easily confused with.
  public var ambiguity = ""
  /// What it cannot hear.
  public var blindSpots: [String] = []
  /// How often it was heard where nothing was wrong.
  public var baseRate = ""
  /// The question to ask both sides.
  public var fairPrompt = ""
  /// The family at the other end of a paradox.
  public var pair: String?
  /// The stage of life of an alliance that it belongs to.
  public var lifeStage: String?
  /// How it may be used, where that is limited.
  public var use: String?
  /// The file it was read from.
  public var path = ""
  /// The same family in other languages: one to rules, each with phrases, lists and examples of its own.
  public var variants: [Family] = []

  public init(id: String, title: String, direction: Direction, phrases: [Entry]) {
    self.id = id
    self.title = title
    self.direction = direction
    self.phrases = phrases
  }

  /// The family with its variants; `Hit.phrase` numbers the phrases of all of them through.
  public var all: [Family] { [self] + variants }

  /// The languages in which it is heard.
  public var languages: [Language] { all.map(\.language) }

  /// The phrases of one list with their indices.
  public func phrases(in list: List) -> [(index: Int, entry: Entry)] {
    phrases.enumerated().filter { $0.element.list == list }.map { ($0.offset, $0.element) }
  }
}
