import Events

/// A measure as a rule names it, with its families and the scope that the rule takes it in.
public struct MeasureUse: Hashable, Sendable {
  public var id: String
  /// For each place the families of which any counts.
  public var families: [[String]]
  public var scope: MeasureScope

  /// The text in the rule: `hits(loose_labels)`.
  public var description: String {
    families.isEmpty ? id : "\(id)(\(families.map { $0.joined(separator: "+") }.joined(separator: ", ")))"
  }

  /// The measure itself.
  var measure: Measure? { Measure.all.first { $0.id == id } }

  /// How a sentence names it.
  func name(in context: RuleContext) -> String {
    var text = measure?.phrase ?? id
    for (index, place) in families.enumerated() {
      let shown = place.map { $0.split(separator: "_").joined(separator: " ") }.joined(separator: " or ")
      text = text.split(separator: "%\(index + 1)", omittingEmptySubsequences: false).joined(separator: shown)
    }
    return text
  }

  /// The figures of a subject.
  func quantity(_ subject: Subject, in context: RuleContext) -> Quantity {
    measure?.value(context, subject, families.map { $0.compactMap(context.family) })
      ?? .counts(context.series([]), exposure: context.series([]))
  }

  /// Ids of all families that must be listened for.
  func heard(_ names: RuleNames) -> [String] {
    families.flatMap(\.self) + (measure?.hears.flatMap(names.families(as:)) ?? [])
  }

  /// The events that it is taken from.
  var counts: EventKinds { measure?.counts ?? .all }
  /// Whether it stands on wording of families.
  var hearsWording: Bool { !families.isEmpty }
  /// Whether it cannot be told without the texts.
  var needsTexts: Bool { hearsWording || measure?.needsTexts == true }
  /// Whether it counts how much passes between two.
  var countsContact: Bool { [Measure.messages.id, Measure.words.id, Measure.contactDays.id, Measure.initiations.id].contains(id) }
}
