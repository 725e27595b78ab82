/// Why a command ends without doing its work, and with which exit code.
public struct Stop: Error, Sendable {
  /// The exit codes of the program.
  public enum Code: Int32, Sendable {
    /// Something inside went wrong.
    case fault = 1
    /// The configuration is invalid; nothing was run.
    case configuration = 2
    /// The input is stale or missing.
    case input = 3
    /// Some files were unreadable; the rest was analysed.
    case partial = 5
    /// `--fail-on`: an alert of that severity or higher is open.
    case alert = 6
  }

  public var code: Code
  /// What to print on stderr, a line each.
  public var lines: [String]

  public init(_ code: Code, _ lines: [String]) {
    self.code = code
    self.lines = lines
  }

  public init(_ code: Code, _ line: String) { self.init(code, [line]) }
}
