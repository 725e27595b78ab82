import Output
import Alerts
import Events
import YAML

/// Defaults and examples, which keys declare as they are written in YAML, as the values that a schema holds.
enum SchemaSample {
  /// - Parameter isDefault: free text is left out, because `the id` says what holds, and is no value.
  /// - Returns: `nil` if the text is no value of the kind.
  static func value(_ written: String, _ kind: Key.Kind, isDefault: Bool) -> JSONValue? {
    guard !written.isEmpty else { return nil }
    let (document, problems) = Document.parse(bytes: Array("value: \(written)\n".utf8), path: "")
    guard problems.isEmpty, let node = document?.root["value"] else { return nil }
    return value(node, kind, isDefault)
  }

  private static func value(_ node: Node, _ kind: Key.Kind, _ isDefault: Bool) -> JSONValue? {
    switch kind {
    case .text: return isDefault ? nil : node.text.map { .text($0) }
    case .identifier: return node.text.flatMap { Diagnostics.identifier(from: $0) == $0 ? .text($0) : nil }
    case .integer: return node.text.flatMap(Int.init).map { .integer($0) }
    case .number: return node.text.flatMap(Double.init).map { .number($0) }
    case .flag: return node.text.flatMap { ["on", "off", "yes", "no"].contains($0) ? .text($0) : nil }
    case .duration: return node.text.flatMap { (try? TimeSpan(parsing: $0)) == nil ? nil : .text($0) }
    case .date: return node.text.flatMap { Day($0) == nil ? nil : .text($0) }
    case .choice(let words): return node.text.flatMap { words.contains($0) ? .text($0) : nil }
    case .shaped(_, let pattern, _):
      guard let text = node.text, let shape = try? Regex(pattern), (try? shape.wholeMatch(in: text)) != nil else { return nil }
      return .text(text)
    case .list(let item):
      guard let items = node.items else { return nil }
      let values = items.compactMap { value($0, item, isDefault) }
      return values.count == items.count ? .list(values) : nil
    case .mapping(let keys):
      return object(node, isDefault) { name in keys.first { $0.name == name }?.kind }
    case .table(let item): return object(node, isDefault) { _ in item }
    case .either(let kinds): return kinds.lazy.compactMap { value(node, $0, isDefault) }.first
    case .any: return nil
    }
  }

  private static func object(_ node: Node, _ isDefault: Bool, kind: (String) -> Key.Kind?) -> JSONValue? {
    guard let entries = node.entries else { return nil }
    let members = entries.compactMap { entry in
      kind(entry.name).flatMap { value(entry.value, $0, isDefault) }.map { JSONValue.Member(entry.name, $0) }
    }
    return members.count == entries.count ? .object(members) : nil
  }
}
