import Events

/// A sentence of which the listener and the other reader think differently.
struct Difference {
  var sentence: String
  var family: String
  /// Whether the listener hears the family, and the other reader does not.
  var isOurs: Bool
  /// Our hits of the family, those that count for nothing included.
  var hits: [Hit]
  /// Our hits of all families.
  var all: [Hit]
}

/// Why a difference is right as it is.
struct AcceptedDifference: Sendable {
  var why: String
  var holds: @Sendable (Difference) -> Bool

  static let all: [AcceptedDifference] = []
}
