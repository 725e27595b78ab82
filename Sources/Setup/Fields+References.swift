public import Events
public import YAML

extension Fields {
  /// Patterns of references; what is none is reported with what to write.
  public func references(_ name: String) -> [ReferencePattern] {
    guard has(name) else { return [] }
    return textNodes(name).compactMap { node in
      guard let text = node.text else { return nil }
      do throws(ReferencePattern.Misread) { return try ReferencePattern(parsing: text) } catch {
        diagnostics.error(node.place, "an item of '\(name)' names no reference: \(Diagnostic.quoted(text))", help: error.help)
        return nil
      }
    }
  }
}
