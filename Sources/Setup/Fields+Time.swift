public import Events
public import YAML

extension Fields {
  /// A length of time: `21d`, `2bd`.
  public func duration(_ name: String) -> TimeSpan? {
    node(name).flatMap { diagnostics.duration($0, "'\(name)'", example: declared(name).written) }
  }

  /// A length of time that is not zero.
  public func positiveDuration(_ name: String) -> TimeSpan? {
    guard let span = duration(name) else { return nil }
    if span.amount > 0 { return span }
    diagnostics.error(place(name), "'\(name)' is zero", help: "write it as \(declared(name).written)")
    return nil
  }

  /// A day: `2026-03-02`.
  public func date(_ name: String) -> Day? { node(name).flatMap { diagnostics.date($0, "'\(name)'") } }
}

extension Diagnostics {
  /// A length of time; what is wrong is reported with what to write instead.
  /// - Parameter name: what the value is called, in quotes if it is a key.
  public func duration(_ node: Node, _ name: String, example: String = "21d") -> TimeSpan? {
    value(node, name, "a duration", example: example) { text in
      do throws(TimeSpan.Misread) {
        return .value(try TimeSpan(parsing: text))
      } catch {
        // The help that fits every text gives way to the example that fits this key.
        return .wrong(help: error.help == "write it as 21d" ? "" : error.help)
      }
    }
  }

  /// A day; what is wrong is reported.
  public func date(_ node: Node, _ name: String) -> Day? {
    value(node, name, "a date", example: "2026-03-02") { text in
      if let day = Day(text) { return .value(day) }
      let parts = text.utf8.split(separator: 0x2d, omittingEmptySubsequences: false).map(\.count)
      return .wrong(help: parts == [4, 2, 2] ? "there is no such day in the calendar; the order is year-month-day" : "")
    }
  }

  /// Two days of which the first must not be the later one.
  func order(from: Day?, to: Day?, at place: Node.Place, _ name: String) {
    guard let from, let to, to < from else { return }
    error(place, "\(name) ends on \(to), before it begins on \(from)", help: "exchange the two dates")
  }
}
