import Output
import Reports
import Harbinger
import Alerts
import Events
import Files
import Lexicon
import Rules
import Setup
import YAML

/// The JSON Schema of one kind of file that people write, made of the keys that its reader declares.
///
/// Editors with a YAML language server read it through the first line of a file (`modeline`).
public struct FileSchema: Sendable {
  /// The word of the command: `rule`.
  public var id: String
  /// What the files are, and where they lie.
  public var summary: String
  /// The schema, with two blanks a level and a line end.
  public var text: String

  /// The name of the file.
  public var file: String { "\(id).schema.json" }

  /// The comment by which editors find the schema of a file.
  /// - Parameter depth: how many folders lie between the file and the folder that holds `schemas/`.
  public func modeline(depth: Int) -> String { Modeline.text(id, depth: depth) }

  /// Where a schema lies beside the rules that an alliance would use, as an absolute path; `nil` if there is none.
  /// - Parameter folder: that of the alliance file, `nil` for the working folder.
  public static func place(of id: String = "alliance", besides folder: String?) -> String? {
    guard let rules = try? RulePack.locate(asked: nil, besides: folder), let pack = RealPath.of(rules) else { return nil }
    return RealPath.of("\(Path.folder(of: pack))/schemas/\(id).schema.json")
  }

  /// The schemas of all files, in the order of the command's help.
  public static let all: [FileSchema] = [
    FileSchema("rule", "A rule of Harbinger: rules/NAME.yaml", RuleSchema.members),
    FileSchema("lexicon", "A lexicon family of Harbinger: rules/lexicons/NAME.yaml", SchemaShape(takesLists: true).object(Lexicons.keys)),
    FileSchema("words", "A class of words of Harbinger: rules/words/NAME.yaml", SchemaShape(takesLists: true).object(WordClasses.keys)),
    FileSchema("alliance", "An alliance of Harbinger: alliance.yaml", SchemaShape().object(Alliance.keys)),
    FileSchema("portfolio", "A portfolio of Harbinger: the argument of `harbinger nightly`", SchemaShape().object(Portfolio.keys)),
    FileSchema("override", "What one alliance changes: override.yaml beside alliance.yaml", RuleSchema.override),
    FileSchema(
      "events", "What is known to have happened in an alliance: events.yaml beside alliance.yaml", SchemaShape().object(MarkedEvents.keys)),
    FileSchema("holidays", "The public holidays of a country: rules/holidays/CC.yaml", SchemaShape().object(PublicHolidays.keys)),
    FileSchema("scan", "What `harbinger scan --format json` writes, version 1: docs/scan-json.md", JSONReport.schema),
    FileSchema("list", "A named list of Harbinger: rules/lists/NAME.yaml", SchemaShape().object(NamedLists.keys)),
  ]

  private init(_ id: String, _ summary: String, _ members: [JSONValue.Member]) {
    self.id = id
    self.summary = summary
    let head = [
      JSONValue.Member("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      JSONValue.Member("$comment", .text("Made by `harbinger schema`; change the declared keys, not this file.")),
      JSONValue.Member("title", .text(summary)),
    ]
    text = JSONValue.object(head + members).rendered() + "\n"
  }
}
