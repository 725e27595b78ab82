public import Events
public import Harbinger
import YAML

/// What is taught: a sentence, who writes it, and whether a family is to hear it.
public struct Lesson: Sendable {
  /// How the sentence is to come out.
  public enum Wish: String, Sendable {
    case fires, quiet
  }

  /// The id of the family.
  public let family: String
  public let sentence: String
  public let wish: Wish
  /// Between whom it is written.
  public let parties: [Party]
  /// Whose words they are.
  public let writer: PartyIndex
  let words: SentenceWords

  /// - Parameters:
  ///   - alliance: whose names the sentence uses; `nil`: those that stand for two parties in examples.
  ///   - writer: the id, name or alias of the party whose words they are; `nil`: the first that the sentence does not name.
  /// - Throws: a stop where there is no sentence, or no such party.
  public init(_ sentence: String, _ wish: Wish, family: String, alliance: [Party]?, writer: String? = nil) throws(Stop) {
    let parties = alliance ?? Lesson.standIns
    let words = SentenceWords(sentence, parties: parties)
    guard !words.words.isEmpty else { throw Stop(.usage, "the sentence is empty", atCommandLine: "write it in quotes behind the family") }
    if let writer {
      let known = parties.map { [$0.id, $0.name] + $0.aliases }
      guard let index = known.firstIndex(where: { $0.contains { $0.lowercased() == writer.lowercased() } }) else {
        let meant =
          nearest(to: writer, among: known.joined()).map { "did you mean '\($0)'?" }
          ?? "known are \(parties.map(\.id).joined(separator: ", "))"
        throw Stop(.usage, field: .from, "there is no party '\(writer)'; \(meant)")
      }
      self.writer = index
    } else {
      self.writer = parties.indices.first { index in !words.words.contains { $0.party == index } } ?? 0
    }
    if let name = Lesson.person(in: sentence, parties) {
      throw Stop(
        .usage,
        "the sentence names '\(name)', a member of the alliance; phrases and examples are about what is said, never about who says it: write it without the name"
      )
    }
    (self.family, self.sentence, self.wish, self.parties, self.words) = (family, sentence, wish, parties, words)
  }

  /// The two of whom examples speak; `Contoso`, whom the tests of rules know, is read as the other one.
  private static let standIns: [Party] = {
    var parties = Hearing.parties
    parties[1].aliases.append("Contoso")
    return parties
  }()

  /// A part of the name of a member that stands in a sentence as names are written.
  private static func person(in sentence: String, _ parties: [Party]) -> String? {
    let called: [String] = parties.flatMap { [$0.name] + $0.aliases }
    let ofParties = Set(called.flatMap { $0.split(separator: " ").map(String.init) })
    let everybody: [String] = parties.flatMap { $0.members }
    let members = everybody.filter { !$0.contains("@") && $0.contains(" ") }
    let names: [String] = members.flatMap { $0.split(separator: " ").map(String.init) }
    let known = Set(names.filter { $0.count > 2 && $0.first?.isUppercase == true }).subtracting(ofParties)
    return sentence.split(whereSeparator: { !$0.isLetter && $0 != "-" }).map(String.init).first(where: known.contains)
  }

  /// The sentence as an example of a family: the names of the alliance give way to those that every example uses.
  public var example: String {
    words.renamed { Hearing.parties[$0 == writer ? 0 : 1].name }
  }
}
