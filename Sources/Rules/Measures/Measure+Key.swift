import YAML

extension Key.Kind {
  /// A measure with its families.
  static let measure = Key.Kind.shaped(
    "a measure",
    pattern: Measure.all.map { measure in
      let family = " *[a-z0-9_+ -]+ *"
      let places = [String](repeating: family, count: measure.arguments).joined(separator: ",")
      return measure.arguments == 0 ? measure.id : "\(measure.id) *\\(\(places)\\)"
    }.joined(separator: "|"), example: "messages")
}
