/// Something in a file that its author should change: where it stands, what is wrong, and what to write instead.
public struct Diagnostic: Error, Hashable, Sendable {
  /// The file, as the user named it.
  public var path: String
  /// From 1; 0 if it concerns the file as a whole.
  public var line: Int
  /// From 1, in Unicode characters (scalars).
  public var column: Int
  /// How many columns to underline.
  public var length: Int
  /// One plain sentence without a full stop.
  public var message: String
  /// What to do or to write instead; may be empty.
  public var help: String
  /// Whether the file can be used all the same.
  public var severity: Severity
  /// What sort of mistake it is, for programs; people read the message.
  public var code: Code

  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be used as it stands.
    case error
    /// The file is used; its author should know.
    case warning
  }

  /// The sorts that a program tells apart: whoever wants to treat one of them in its own way asks for the code, never for words of the message.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be read at all.
    case file
    /// It is no YAML, or more of it than is read.
    case syntax
    /// A key that does not belong here.
    case unknownKey = "unknown-key"
    /// A key that must be there and is not.
    case lackingKey = "lacking-key"
    /// A value that is not of its kind, or out of its range.
    case value
    /// A word that is none of those that there are.
    case unknownName = "unknown-name"
    /// A rule that is made of one that is not there.
    case unknownMember = "unknown-member"
    /// A name that has been replaced.
    case outdated
    /// A key that changes nothing beside the others.
    case idle
    /// A rule that the data at hand can never meet.
    case reach
    /// What nothing tells apart so far.
    case other
  }

  /// - Parameters:
  ///   - path: the file that is read; where the place stands in another one (an include, an override), that one is named.
  public init(
    path: String, at place: Node.Place = .file, message: String, help: String = "", severity: Severity = .error, code: Code = .other
  ) {
    self.path = place.path ?? path
    self.line = place.line
    self.column = place.column
    self.length = place.length
    self.message = message
    self.help = help
    self.severity = severity
    self.code = code
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `rules/silence.yaml:3:9: 'within' is not a duration: 'soon'; write it as 21d`.
  public var description: String { head + (help.isEmpty ? "" : "; " + help) }

  /// Place and message without the help.
  private var head: String {
    let place = line > 0 ? "\(path):\(line):\(column)" : path
    return "\(place): \(severity == .warning ? "warning: " : "")\(message)"
  }
}

extension Diagnostic: Comparable {
  /// By path, then line, then column, then message.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.path, a.line, a.column, a.message, a.help) < (b.path, b.line, b.column, b.message, b.help)
  }
}

extension Diagnostic {
  /// The message with the line that it is about, the place underlined, and the help beside it:
  ///
  ///     rules/silence.yaml:3:9: 'within' is not a duration: 'soon'
  ///       3 | within: soon
  ///         |         ^~~~ write it as 21d
  ///
  /// - Parameter lines: the lines of the file (`Document.lines`); without the line in question it is the same as `description`.
  public func rendered(_ lines: [String]) -> String {
    guard line > 0, line <= lines.count else { return description }
    let width = 120
    let characters = lines[line - 1].unicodeScalars.map { Diagnostic.isShown($0) ? $0 : " " }
    // A long line is shown around the place.
    let from = column - 1 > width - 40 ? max(0, column - 1 - 40) : 0
    let shown = from < characters.count ? characters[from..<min(characters.count, from + width)] : []
    var excerpt = String.UnicodeScalarView()
    excerpt.append(contentsOf: shown)
    let number = String(line)
    let indent = String(repeating: " ", count: max(0, column - 1 - from))
    let room = max(1, shown.count - (column - 1 - from))
    let underline = "^" + String(repeating: "~", count: max(0, min(length, room) - 1))
    let margin = String(repeating: " ", count: number.utf8.count)
    return """
      \(head)
        \(number) | \(String(excerpt))
        \(margin) | \(indent)\(underline)\(help.isEmpty ? "" : " " + help)
      """
  }

  /// Whether a character may go to a terminal; tabs become one blank, so that the caret stays below its place.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value) && !(0x2028...0x202e).contains(scalar.value)
  }

  /// A user's text as messages quote it: on one line, at most 60 characters, in single quotes.
  public static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { isShown($0) ? $0 : " " }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.prefix(60))
    return "'\(String(view))\(scalars.count > 60 ? "..." : "")'"
  }
}
