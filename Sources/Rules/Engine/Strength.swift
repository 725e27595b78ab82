import Events

/// What the data shows, as against the severity that a rule's author gives.
public enum Strength: Int, Comparable, Codable, Sendable, CaseIterable {
  case watch = 1
  case warn
  case critical

  /// The most that is told of days half of which lie in a holiday season.
  static let mostInHolidays = Strength.watch

  /// The word in YAML, JSON and reports.
  public var name: String { "\(self)" }

  public static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
}

/// A threshold for each strength; a single value in a rule file means `warn`.
public struct Levels<Value: Comparable & Sendable>: Sendable {
  public var watch: Value?
  public var warn: Value?
  public var critical: Value?

  public init(watch: Value? = nil, warn: Value? = nil, critical: Value? = nil) {
    self.watch = watch
    self.warn = warn
    self.critical = critical
  }

  /// The threshold of a strength.
  public subscript(strength: Strength) -> Value? {
    switch strength {
    case .watch: watch
    case .warn: warn
    case .critical: critical
    }
  }

  /// The highest strength whose threshold satisfies `reached`.
  public func highest(_ reached: (Value) -> Bool) -> Strength? {
    Strength.allCases.last { self[$0].map(reached) ?? false }
  }

  /// The lowest strength that has a threshold, with it: what must be reached to fire at all.
  public var first: (strength: Strength, value: Value)? {
    for strength in Strength.allCases { if let value = self[strength] { return (strength, value) } }
    return nil
  }

  /// The same levels in another unit.
  public func map<Other>(_ transform: (Value) -> Other) -> Levels<Other> {
    Levels<Other>(watch: watch.map(transform), warn: warn.map(transform), critical: critical.map(transform))
  }
}

extension Levels: Equatable where Value: Equatable {}
