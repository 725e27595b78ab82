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
  /// What is wrong and what to do, a line each. They name no command and no option, for pages show them too.
  public var lines: [String]
  /// What was given and cannot be used, where it is one thing: an option of a command, a field of a page.
  public var field: Field?
  /// What commands say besides: which of them tells more, which option is another way.
  public var atCommandLine: String

  /// Something that a command calls by its option, and a page by its field.
  public enum Field: String, Sendable {
    case budget, by, from, party, port, rules, state, until, why, write
  }

  /// - Parameters:
  ///   - lines: what is wrong and what to do; none where it was told before.
  ///   - field: what was given and cannot be used.
  ///   - atCommandLine: what commands say besides.
  public init(_ code: Code, field: Field? = nil, _ lines: [String], atCommandLine: String = "") {
    self.code = code
    self.lines = lines
    self.field = field
    self.atCommandLine = atCommandLine
  }

  /// - Parameters:
  ///   - field: what was given and cannot be used.
  ///   - line: what is wrong and what to do.
  ///   - atCommandLine: what commands say besides.
  public init(_ code: Code, field: Field? = nil, _ line: String, atCommandLine: String = "") {
    self.init(code, field: field, [line], atCommandLine: atCommandLine)
  }

  /// The lines as commands say them: with the name of the option before the first, and what they say besides behind the last.
  public var commandLines: [String] {
    var lines = lines
    if let field, !lines.isEmpty { lines[0] = "--\(field.rawValue): \(lines[0])" }
    if !atCommandLine.isEmpty {
      if lines.isEmpty { lines = [atCommandLine] } else { lines[lines.count - 1] += "; " + atCommandLine }
    }
    return lines
  }
}

extension Stop {
  /// Holds a change to its signature.
  /// - Parameter what: what does not happen without it: `nothing is changed`.
  /// - Throws: a stop where the reason or the name of who decided is empty.
  package static func unlessSigned(why: String, by: String, _ what: String) throws(Stop) {
    for (field, name, text) in [(Field.why, "the reason", why), (.by, "who decided it", by)] where text.allSatisfy(\.isWhitespace) {
      throw Stop(.usage, field: field, "\(name) is empty; \(what) without a reason and a name")
    }
  }
}
