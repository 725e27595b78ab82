/// Why something ends without doing its work, or with a result that somebody must be told of. The program makes an exit code of it.
public struct Stop: Error, Sendable {
  /// What kind of end it is.
  public enum Code: Sendable {
    /// Something inside went wrong.
    case fault
    /// What was asked for cannot be meant: an option, an argument, a place for the result.
    case usage
    /// The configuration is invalid; nothing was run.
    case configuration
    /// The input is stale or missing.
    case input
    /// Some files were unreadable; the rest was analysed.
    case partial
    /// Another run holds the lock.
    case locked
    /// Something was not delivered, or the time of a run was up.
    case delivery
    /// An alert is open that is as severe as was asked for, or more.
    case alert
  }

  /// What kind of end it is.
  public var code: Code
  /// What is wrong and what to do, a line each.
  public var lines: [String]

  /// - Parameter lines: what is wrong and what to do; none where it was told before.
  public init(_ code: Code, _ lines: [String]) {
    self.code = code
    self.lines = lines
  }

  /// - Parameter line: what is wrong and what to do.
  public init(_ code: Code, _ line: String) { self.init(code, [line]) }
}
