import Events
import Harbinger
import Lexicon

/// Gathers what might make a sentence come out as wanted. None of it is proven: whoever proposes guesses, and the compiler and the examples judge.
struct Proposals {
  let workshop: Workshop
  let lesson: Lesson
  let telling: TellingWords
  private(set) var all: [Proposal] = []

  var family: Family { workshop.family }

  init(_ workshop: Workshop, _ lesson: Lesson) {
    self.workshop = workshop
    self.lesson = lesson
    telling = TellingWords(workshop.family.language)
  }

  /// Takes a proposal, unless the same change is there already.
  mutating func add(_ kind: Proposal.Kind, _ change: TaughtChange, size: Int = 0, _ words: String) {
    guard !all.contains(where: { $0.change == change }) else { return }
    all.append(Proposal(kind: kind, words: words, change: change, size: size))
  }

  /// A change of the family itself.
  func change(append: [TaughtChange.Entry] = [], remove: [TaughtChange.Entry] = []) -> TaughtChange {
    TaughtChange(target: .family(family.id), append: append, remove: remove)
  }

  /// The phrases of the family that were heard in the sentence, as they stand in its lists.
  func entries(heardBy hits: [Hit]) -> [Family.Entry] {
    let numbers = Set(hits.filter(\.counts).map { Int($0.phrase) }).sorted()
    return numbers.filter(family.phrases.indices.contains).map { family.phrases[$0] }
  }
}

extension Family.Entry {
  /// Whether an override can take it out of its list, or add it to another, by its text.
  var isPlain: Bool { pieces.isEmpty && !isTold }
}

extension Family.List {
  /// What its phrases weigh, in words.
  var weighs: String {
    switch self {
    case .strong: "weighs 2, as one that hardly ever means anything else"
    case .nearOther: "weighs 1.5, near the name of the other party"
    case .phrases: "weighs 1"
    case .weak: "weighs 0.5: a hint, never enough by itself"
    case .ignoreIf: "drops what it overlaps"
    }
  }
}
