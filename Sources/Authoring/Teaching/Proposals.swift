import Events
import Harbinger
import Lexicon

/// Gathers what might make a sentence come out as wanted. None of it is proven: whoever proposes guesses, and the compiler and the examples judge.
struct Proposals {
  let workshop: Workshop
  let lesson: Lesson
  let telling: TellingWords
  /// The classes of words that hold little but small words.
  let smallClasses: Set<String>
  private(set) var all: [Proposal] = []

  var family: Family { workshop.family }

  init(_ workshop: Workshop, _ lesson: Lesson) {
    self.workshop = workshop
    self.lesson = lesson
    telling = TellingWords(workshop.family.language)
    smallClasses = Proposals.smallClasses(workshop.pack.classes.filter { $0.language == workshop.family.language }, telling)
  }

  /// Classes of whose words most tell nothing, or whose entries name such a class alone.
  private static func smallClasses(_ classes: [WordClass], _ telling: TellingWords) -> Set<String> {
    let small = classes.filter { words in
      let all = words.words.flatMap { $0.text.split(whereSeparator: { !$0.isLetter && !"'-".contains($0) }) }
      return 2 * all.count { telling.isTelling($0.lowercased()) } < all.count
    }
    return Set(small.map(\.id))
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
