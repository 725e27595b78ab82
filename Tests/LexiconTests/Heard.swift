import Events
import Foundation
public import Lexicon
public import Testing
import YAML

/// The root of the project.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let shared = root.deletingLastPathComponent().appendingPathComponent("shared")
let lexiconFolder = root.appendingPathComponent("rules/lexicons").path
let shipped = Lexicons.load(lexiconFolder)
let shippedClasses = WordClasses.load(root.appendingPathComponent("rules/words").path)

/// The writer's party is 0, the other one 1.
let twoParties = [
  Party(id: "home", name: "Homeco", aliases: ["Home-Co"]), Party(id: "acme", name: "Northwind Logistics", aliases: ["ACME", "Red-Hat"]),
]
let shippedListener = Listener(families: shipped.families, classes: shippedClasses.classes, parties: twoParties)

/// A family of a few phrases.
func family(
  _ phrases: [String] = [], id: String = "labels", strong: [String] = [], near: [String] = [], weak: [String] = [], ignore: [String] = [],
  negation: Bool = false, owningUp: [Family.List] = [], roles: Set<Family.Role> = [], language: Language = .english
) -> Family {
  let lists: [(Family.List, [String])] = [(.strong, strong), (.nearOther, near), (.phrases, phrases), (.weak, weak), (.ignoreIf, ignore)]
  var family = Family(id: id, title: id, direction: .other, phrases: lists.flatMap { list, texts in texts.map { Family.Entry(list, $0) } })
  family.negation = negation
  family.owningUp = owningUp
  family.roles = roles
  family.language = language
  return family
}

/// What an ear said of one text.
struct Heard {
  var hits: [Hit]
  var words: Int
  var pronouns: [Int]
  var topics: UInt64
  var content: [UInt32]
  var hasQuestion: Bool
  var hasQuotes: Bool
  var namedDay: String?
  var language: Language
  /// The hits as bytes of the text.
  var texts: [String]

  var counting: [Hit] { hits.filter(\.counts) }
}

func hear(
  _ text: String, _ listener: Listener, style: TextStyle = .chat, writer: PartyIndex? = 0, on day: String = "2026-03-10",
  as language: Language? = nil
) -> Heard {
  var ear = Ear(listener)
  let bytes = Array(text.utf8)
  ear.hear(bytes.span, style: style, writer: writer, time: Timestamp.parseISO8601(day)?.time, as: language)
  return Heard(
    hits: ear.hits, words: ear.words, pronouns: [ear.we, ear.you, ear.they], topics: ear.topics, content: ear.content,
    hasQuestion: ear.hasQuestion,
    hasQuotes: ear.hasQuotes, namedDay: ear.namedDay?.description, language: ear.language,
    texts: ear.hits.map { String(decoding: bytes[Int($0.offset)..<Int($0.offset) + Int($0.length)], as: UTF8.self) })
}

/// Hears one text with one family.
func hear(
  _ text: String, _ family: Family, style: TextStyle = .chat, writer: PartyIndex? = 0, parties: [Party] = twoParties,
  on day: String = "2026-03-10"
) -> Heard {
  hear(text, Listener(families: [family], parties: parties), style: style, writer: writer, on: day)
}

/// A family is told by its file; all its phrases would fill the log.
extension Family: CustomTestStringConvertible {
  public var testDescription: String { path.isEmpty ? id : path }
}
