import Events
import Harbinger
import Lexicon

extension NoiseProposals {
  /// Exceptions that drop what was heard in noise and nothing that was heard in useful sentences: the one that spares most sentences, of equals the narrower;
  /// then a second one with it, for those that it leaves.
  ///
  /// All examples of all families come out as before.
  /// - Parameters:
  ///   - noise: sentences of alerts that were called noise, as they may be shown.
  ///   - useful: of those that were called useful.
  package func exceptions(noise: [Sentence], useful: [Sentence]) -> [NoiseProposal] {
    noise.map(\.family).unique.flatMap { id in
      exceptions(of: id, noise.filter { $0.family == id }.unique, useful.filter { $0.family == id }.unique)
    }
  }

  private func exceptions(of id: String, _ noise: [Sentence], _ useful: [Sentence]) -> [NoiseProposal] {
    guard let family = family(id), let workshop = Workshop(pack, family) else { return [] }
    var (tried, versions): ([Proposal], [Workshop.Version]) = ([], [])
    for candidate in candidates(noise, workshop) {
      guard let version = workshop.version(candidate.change, versions.count + 1) else { continue }
      tried.append(candidate)
      versions.append(version)
    }
    guard !tried.isEmpty else { return [] }
    var all = Versions(pack)
    all.add([family])
    for version in versions { all.add(version.families) }
    let book = all.book
    let proof = ExampleProof(all, book, pack)
    let spared = quiet(noise, all, book, id)
    let lost = quiet(useful, all, book, id)
    let usable = tried.indices.filter { !spared[$0].isEmpty && lost[$0].isEmpty && proof.broken[$0 + 1].isEmpty }
    func best(besides taken: Set<Int>) -> Int? {
      let gains = usable.filter { !spared[$0].subtracting(taken).isEmpty }
      return gains.min {
        (-spared[$0].subtracting(taken).count, tried[$0].size, $0) < (-spared[$1].subtracting(taken).count, tried[$1].size, $1)
      }
    }
    guard let first = best(besides: []) else { return [] }
    let one = NoiseProposal(tried[first].words, [tried[first].change])
    guard let second = best(besides: spared[first]) else { return [one] }
    var both = tried[first].change
    both.append += tried[second].change.append
    let texts = both.append.compactMap { if case .text(let text) = $0.item { "'\(text)'" } else { nil } }
    return [
      one,
      NoiseProposal("Add the exceptions \(texts.joined(separator: " and ")): where one overlaps what is heard, that is dropped.", [both]),
    ]
  }

  /// Exceptions made of the words around what was heard, some of each sentence.
  private func candidates(_ noise: [Sentence], _ workshop: Workshop) -> [Proposal] {
    var found: [Proposal] = []
    for sentence in noise.prefix(NoiseProposals.sentences) {
      guard
        let lesson = try? Lesson(
          sentence.text.withoutMarks, .quiet, family: sentence.family, alliance: parties, writer: parties[sentence.writer].id)
      else { continue }
      var proposals = Proposals(workshop, lesson)
      var ear = SentenceEar(PhraseBook([workshop.family], classes: pack.classes), parties: parties, writer: sentence.writer)
      proposals.except(ear.hits(lesson.sentence, as: workshop.family.language))
      let own = proposals.all.filter { $0.kind == .exception && !$0.words.contains(String.mark) }
      let narrow = own.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
      for (_, proposal) in narrow.prefix(NoiseProposals.each) where !found.contains(where: { $0.change == proposal.change }) {
        found.append(proposal)
      }
    }
    return found
  }

  /// So many sentences are asked, and so many exceptions tried of each: every one is compiled.
  private static let sentences = 8
  private static let each = 5

  /// For each version but the first, which of some sentences are not heard any more.
  private func quiet(_ sentences: [Sentence], _ all: Versions, _ book: PhraseBook, _ id: String) -> [Set<Int>] {
    var spared = Array(repeating: Set<Int>(), count: all.numbers.count - 1)
    for writer in Set(sentences.map(\.writer)).sorted() {
      var ear = SentenceEar(book, parties: parties, writer: writer)
      for (place, sentence) in sentences.enumerated() where sentence.writer == writer {
        let levels = ear.levels(sentence.text.withoutMarks, as: pack.families.first { $0.id == id }?.language ?? .english)
        guard let before = all.numbers[0][id], levels[before] > .nothing else { continue }
        for version in spared.indices where all.numbers[version + 1][id].map({ levels[$0] == .nothing }) == true {
          spared[version].insert(place)
        }
      }
    }
    return spared
  }
}

extension String {
  /// What stands in the place of a mark: a word that no text holds, so that no exception is made of it.
  fileprivate static let mark = "xqredactedqx"

  /// Without the marks of what was taken out of a quote: `[name]`.
  fileprivate var withoutMarks: String {
    ["name", "link", "address", "date", "number"].reduce(self) { $0.replacing("[\($1)]", with: String.mark) }
  }
}
