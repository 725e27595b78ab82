/// One way to write a value: for people at a terminal, for programs, as a page.
///
/// A value that is written in several ways has a literal list of them, `all`, the default first.
public struct TextFormat<Value>: Sendable {
  /// The word after `--format`.
  public var id: String
  /// Takes the columns of a terminal.
  public var render: @Sendable (_ value: Value, _ width: Int) -> String

  init(_ id: String, _ render: @escaping @Sendable (_ value: Value, _ width: Int) -> String) {
    self.id = id
    self.render = render
  }
}
