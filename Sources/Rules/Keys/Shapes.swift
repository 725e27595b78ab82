import YAML

/// Values of rules that are written in a shape of their own.
extension Key.Kind {
  /// A probability.
  static let rarity = Key.Kind.shaped("a rarity", pattern: "1 +in +[0-9]+(\\.[0-9]+)?", example: "1 in 1000")
  /// How many times something.
  static let multiple = Key.Kind.shaped("a multiple", pattern: "[0-9]+(\\.[0-9]+)?x", example: "3x")
  /// A part of a hundred.
  static let share = Key.Kind.shaped("a share", pattern: "(below )?[0-9]+(\\.[0-9]+)? *%", example: "30 %")
  /// A time after the start of the alliance or its stage, or after an alert.
  static let due = Key.Kind.shaped(
    "a time after something", pattern: "[0-9]{1,5}(\\.[0-9])?[dw] +after +(start|stage|alert)", example: "60d after start")
  /// By when something must follow.
  static let deadline = Key.Kind.either([
    .duration, .choice(["agreed"]),
    .shaped("a time after the due day", pattern: "due *\\+ *[0-9]{1,5}(\\.[0-9])?(m|h|d|w|bh|bd)", example: "due+5bd"),
  ])
  /// How two events must belong together.
  static let same = Key.Kind.either([.choice(sameWords), .list(.choice(sameWords))])

  /// What `same:` may say.
  static let sameWords = ["topic", "thread", "pair", "turn", "soon"]
}
