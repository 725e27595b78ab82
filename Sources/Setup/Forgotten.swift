public import Events
import Files
public import YAML

/// Who asked to be forgotten: what they wrote counts as volume of their party, and nothing else of it is listened to, kept or shown.
///
/// It stands in `forgotten.yaml` beside the alliance file, as codes under a salt: no name, and outside the state, so that no backup of the state undoes it.
public struct Forgotten: Hashable, Sendable {
  /// What the codes are salted with; empty while nobody is forgotten.
  public var salt = ""
  public var people: [Person] = []

  /// One of them.
  public struct Person: Hashable, Sendable {
    /// The day from which it holds.
    public var since: Day
    /// The codes of what they are known by.
    public var codes: [String]
    /// The codes of what they are called: enough to find them in a reason that somebody gave, and not to tell them from a namesake.
    public var names: [String]
  }

  public init() {}

  /// The name of the file.
  public static let name = "forgotten.yaml"

  /// The keys of the file.
  public static let keys = [
    Key("salt", .text, required: true, "what the codes are salted with; `harbinger person forget` draws it"),
    Key("people", .list(.mapping(personKeys)), required: true, "who asked to be forgotten, as codes"),
  ]

  /// The keys of one of them.
  public static let personKeys = [
    Key("since", .date, required: true, "the day from which it holds", example: "2026-11-30"),
    Key("codes", .texts, required: true, "codes of what they are known by"),
    Key("names", .texts, "codes of what they are called"),
  ]

  /// The code of something that a person is known by: an address, an id, a name.
  public func code(of text: String) -> String { String(KeyedHash.of(text, key: salt).prefix(24)) }

  /// Whether a text is what one of them is known by.
  public func contains(_ text: String) -> Bool {
    guard !people.isEmpty else { return false }
    let code = code(of: text)
    return people.contains { $0.codes.contains(code) }
  }

  /// Whether a text is what one of them is called.
  public func isName(_ text: String) -> Bool {
    let code = code(of: text)
    return people.contains { $0.names.contains(code) }
  }

  /// The same with one more, known by some texts and called by others. Who is there already is not added again.
  /// - Parameter salt: taken if there is none yet.
  public func adding(_ texts: [String], called names: [String] = [], since: Day, salt: String) -> Forgotten {
    var next = self
    if next.salt.isEmpty { next.salt = salt }
    let codes = texts.map(next.code).filter { code in !next.people.contains { $0.codes.contains(code) } }
    if !codes.isEmpty { next.people.append(Person(since: since, codes: codes, names: names.map(next.code))) }
    return next
  }

  /// As the file holds it.
  public var text: String {
    func list(_ codes: [String]) -> String { "[\(codes.map { "\"\($0)\"" }.joined(separator: ", "))]" }
    let lines = people.map { person in
      "  - {since: \(person.since), codes: \(list(person.codes))\(person.names.isEmpty ? "" : ", names: \(list(person.names))")}"
    }
    return """
      # People who asked to be forgotten: what they wrote counts as volume of their party, and nothing else.
      # Written by `harbinger person forget`. No name stands here; a line that is taken out is read again from the next run on.
      salt: "\(salt)"
      people:
      \(lines.joined(separator: "\n"))

      """
  }
}

extension Forgotten {
  /// Reads the file beside an alliance file; nobody is forgotten where there is none.
  ///
  /// A file that cannot be read is an error: nobody who asked to be forgotten may be read because of it.
  static func read(besides allianceFile: String) -> (forgotten: Forgotten, diagnostics: [Diagnostic]) {
    let path = Path.join(Path.folder(of: allianceFile), name)
    guard Path.exists(path) else { return (Forgotten(), []) }
    let (document, problems) = Document.read(path: path)
    let diagnostics = Diagnostics(path: path, problems)
    var forgotten = Forgotten()
    if let document {
      let fields = Fields(document.root, of: "the list of who is forgotten", keys: keys, diagnostics)
      forgotten.salt = fields.text("salt") ?? ""
      forgotten.people = fields.list("people", of: "an entry of 'people'").compactMap { item in
        guard let since = item.date("since"), let codes = item.texts("codes") else { return nil }
        return Person(since: since, codes: codes, names: item.texts("names") ?? [])
      }
    }
    return (forgotten, diagnostics.sorted)
  }
}
