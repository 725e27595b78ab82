/// A sentence of a source beside an alert, or why there is none.
public enum Quote: Hashable, Sendable {
  /// The redacted sentence in which the phrase was heard.
  case sentence(String)
  case withheld(Reason)

  /// Why a sentence is not shown.
  public enum Reason: Hashable, Sendable {
    /// It may not be shown whatever it says.
    case undisclosed(Disclosure.Reason)
    /// The alliance file allows no more.
    case limit
    /// The record at the place is not the one that was read.
    case changed
  }

  /// The sentence, `nil` if it is withheld.
  public var text: String? {
    if case .sentence(let text) = self { return text }
    return nil
  }
}
