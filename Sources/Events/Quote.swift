/// A sentence of a source beside an alert, or why there is none.
public enum Quote: Hashable, Sendable {
  /// The redacted sentence in which the phrase was heard.
  case sentence(String)
  case withheld(Reason)

  /// Why a sentence is not shown.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Not everybody who reads the report received it.
    case oneSided = "only one party received it"
    /// The alliance file allows no more.
    case limit = "enough is quoted"
    /// The record at the place is not the one that was read.
    case changed = "source changed since"
    /// The content of the alliance is not approved for reading.
    case notApproved = "content is off"
  }

  /// The sentence, `nil` if it is withheld.
  public var text: String? {
    if case .sentence(let text) = self { return text }
    return nil
  }
}
