import Output
import Alerts
import YAML

/// Turns the kinds of declared keys into JSON Schema (draft 2020-12, and nothing that draft 7 would read otherwise).
///
/// It accepts what the program accepts: numbers and flags where text is asked for, `on` where a reader of YAML 1.1 sees `true`.
struct SchemaShape {
  /// Whether `{list: NAME}` may stand for a list and for an item of one.
  var takesLists = false
  /// Keys whose declaration stands elsewhere, by name: the tests in a rule.
  var instead: [String: Key.Kind] = [:]
  /// What the free names in the tables of some keys must be.
  var keyNames: [String: JSONValue] = [:]

  /// A mapping with exactly these keys.
  func object(_ keys: [Key]) -> [JSONValue.Member] {
    var properties: [JSONValue.Member] = []
    for key in keys {
      properties.append(JSONValue.Member(key.name, property(key)))
      for old in key.formerly { properties.append(JSONValue.Member(old, retired(key))) }
    }
    return [
      JSONValue.Member("type", .text("object")), JSONValue.Member("properties", .object(properties)),
      JSONValue.Member("additionalProperties", .flag(false)),
    ] + required(keys)
  }

  /// The keys without which the mapping is refused; an old name will do.
  func required(_ keys: [Key]) -> [JSONValue.Member] {
    let needed = keys.filter(\.required)
    let plain = needed.filter(\.formerly.isEmpty).map(\.name)
    let renamed = needed.filter { !$0.formerly.isEmpty }.map { key in
      JSONValue.pairs(["anyOf": .list(([key.name] + key.formerly).map { .pairs(["required": .texts([$0])]) })])
    }
    return (plain.isEmpty ? [] : [JSONValue.Member("required", .texts(plain))])
      + (renamed.isEmpty ? [] : [JSONValue.Member("allOf", .list(renamed))])
  }

  /// What a key may hold, with what it is for.
  func property(_ key: Key) -> JSONValue {
    let kind = instead[key.name] ?? key.kind
    let standard = key.standard.isEmpty ? "" : " If left out: \(key.standard)."
    var members = [JSONValue.Member("description", .text(RulePage.sentence(key.summary) + standard))]
    members += value(kind, range: key.range)
    if let names = keyNames[key.name] { members.append(JSONValue.Member("propertyNames", names)) }
    if let standard = SchemaSample.value(key.standard, kind, isDefault: true) { members.append(JSONValue.Member("default", standard)) }
    if !key.example.isEmpty, let example = SchemaSample.value(key.example, kind, isDefault: false) {
      members.append(JSONValue.Member("examples", .list([example])))
    }
    return .object(members)
  }

  /// The old name of a key: taken, and marked.
  private func retired(_ key: Key) -> JSONValue {
    .object(
      [JSONValue.Member("description", .text("Now called `\(key.name)`.")), JSONValue.Member("deprecated", .flag(true))]
        + value(instead[key.name] ?? key.kind, range: key.range))
  }

  /// What a kind of value may be.
  func value(_ kind: Key.Kind, range: ClosedRange<Double>? = nil) -> [JSONValue.Member] {
    func type(_ name: String) -> JSONValue.Member { JSONValue.Member("type", .text(name)) }
    func pattern(_ text: String) -> [JSONValue.Member] { [type("string"), JSONValue.Member("pattern", .text("^(\(text))$"))] }
    switch kind {
    case .text: return [JSONValue.Member("type", .texts(["string", "number", "boolean"])), JSONValue.Member("pattern", .text("\\S"))]
    case .identifier: return pattern("[a-z0-9][a-z0-9_-]{0,63}")
    case .integer: return [type("integer")] + limits(range)
    case .number: return [type("number")] + limits(range)
    case .flag: return [JSONValue.Member("enum", .list([.text("on"), .text("off"), .flag(true), .flag(false), .text("yes"), .text("no")]))]
    case .duration: return pattern("[0-9]{1,5}(\\.[0-9])?(m|h|d|w|bh|bd)")
    case .date: return pattern("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
    case .choice(let words): return [JSONValue.Member("enum", .texts(words))]
    case .shaped(_, let shape, _): return pattern(shape)
    case .list(let item):
      // Named lists hold texts.
      let takesLists = takesLists && item.isText
      let list: [JSONValue.Member] = [type("array"), JSONValue.Member("items", oneOf([.object(value(item))], orList: takesLists))]
      return takesLists ? [JSONValue.Member("anyOf", .list([.object(list), SchemaShape.named]))] : list
    case .mapping(let keys): return object(keys)
    case .table(let item): return [type("object"), JSONValue.Member("additionalProperties", .object(value(item)))]
    case .either(let kinds): return [JSONValue.Member("anyOf", .list(kinds.map { .object(value($0)) }))]
    case .any: return []
    }
  }

  private func oneOf(_ shapes: [JSONValue], orList: Bool) -> JSONValue {
    orList ? .pairs(["anyOf": .list(shapes + [SchemaShape.named])]) : shapes[0]
  }

  private func limits(_ range: ClosedRange<Double>?) -> [JSONValue.Member] {
    guard let range else { return [] }
    return [("minimum", range.lowerBound), ("maximum", range.upperBound)].filter { $0.1.isFinite }.map {
      JSONValue.Member($0.0, .number($0.1))
    }
  }

  /// `{list: NAME}`.
  private static let named = JSONValue.pairs([
    "type": .text("object"),
    "properties": .pairs(["list": .pairs(["description": .text("The id of a list in lists/."), "type": .text("string")])]),
    "required": .texts(["list"]), "additionalProperties": .flag(false),
  ])
}

extension Key.Kind {
  /// Whether text is what it holds, or may hold.
  fileprivate var isText: Bool {
    switch self {
    case .either(let kinds): kinds.contains(.text)
    default: nested.isEmpty
    }
  }
}
