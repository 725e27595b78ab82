/// Why a file or a folder cannot be used, in words that name it.
public struct FileError: Error, Hashable, Sendable {
  /// Whose move it is.
  public enum Kind: Sendable {
    /// The path itself must not be used: another is to be named.
    case refused
    /// The system said no.
    case failed
  }

  public var kind: Kind
  /// The path, what is wrong, what to do instead.
  public var text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
