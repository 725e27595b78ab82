import Output
import Alerts
import Lexicon
import Rules
import YAML

/// The schema of a rule: `kind` decides which keys there are; and of an override, which changes keys of rules and families.
enum RuleSchema {
  private static let shape = SchemaShape(takesLists: true, instead: ["tests": .list(.mapping(RuleTest.keys))])

  /// A closed list of keys for each kind; where the kind is not written here (it may come from an included file), the keys of all kinds.
  static var members: [JSONValue.Member] {
    let conditions = RuleKind.all.map { kind in
      JSONValue.pairs([
        "if": .pairs(["properties": .pairs(["kind": .pairs(["const": .text(kind.id)])]), "required": .texts(["kind"])]),
        "then": .pairs(["$ref": .text("#/$defs/\(kind.id)")]),
      ])
    }
    let all = Set(Rule.keys.flatMap(names) + RuleKind.all.flatMap(\.keys).flatMap(names)).sorted()
    let open = JSONValue.pairs([
      "if": .pairs(["not": .pairs(["required": .texts(["kind"])])]),
      "then": .pairs([
        "properties": .object(all.map { JSONValue.Member($0, .flag(true)) }), "additionalProperties": .flag(false),
        "required": .texts(["include"]),
      ]),
    ])
    let common = [JSONValue.Member("common", .pairs(["properties": .object(properties(Rule.keys))]))]
    return [
      JSONValue.Member("type", .text("object")),
      JSONValue.Member("properties", .object(references(Rule.keys))),
      JSONValue.Member("allOf", .list(conditions + [open, unlessIncluded(Rule.keys)])),
      JSONValue.Member("$defs", .object(common + RuleKind.all.map { JSONValue.Member($0.id, definition($0)) })),
    ]
  }

  /// The keys of one kind, closed.
  private static func definition(_ kind: RuleKind) -> JSONValue {
    .pairs([
      "title": .text("\(kind.id): \(kind.summary)"), "properties": .object(references(Rule.keys) + properties(kind.keys)),
      "additionalProperties": .flag(false), "allOf": .list([unlessIncluded(kind.keys)]),
    ])
  }

  /// What must be there, unless it may stand in an included file.
  private static func unlessIncluded(_ keys: [Key]) -> JSONValue {
    .pairs(["if": .pairs(["not": .pairs(["required": .texts(["include"])])]), "then": .object(shape.required(keys))])
  }

  private static func names(_ key: Key) -> [String] { [key.name] + key.formerly }

  /// Keys that stand once, under `common`.
  private static func references(_ keys: [Key]) -> [JSONValue.Member] {
    keys.flatMap(names).map { JSONValue.Member($0, .pairs(["$ref": .text("#/$defs/common/properties/\($0)")])) }
  }

  private static func properties(_ keys: [Key]) -> [JSONValue.Member] {
    for case .object(let properties) in shape.object(keys).filter({ $0.key == "properties" }).map(\.value) { return properties }
    return []
  }

  /// An override: `set`, `append` and `remove` name keys of rules or of families, never those that no override may change.
  static var override: [JSONValue.Member] {
    let known = Set((Rule.keys + RuleKind.all.flatMap(\.keys) + Lexicons.keys).flatMap(names)).subtracting(Override.fixed).sorted()
    let names = JSONValue.pairs(["enum": .texts(known)])
    var shape = shape
    shape.keyNames = ["set": names, "append": names, "remove": names]
    return shape.object(Override.keys)
  }
}
