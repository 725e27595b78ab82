/// Where an alert stands in its life: one word, the same in the state, in reports and in mail.
public enum AlertState: String, Hashable, Codable, Sendable, CaseIterable {
  /// It fires too weakly to be told of: a watch.
  case watch
  /// It fires, and nobody was told of it yet.
  case new
  /// It fires, was told of, and is much as it was then.
  case open
  /// It fires more strongly than it was told of last.
  case worse
  /// It fires more weakly than it was told of last.
  case easing
  /// Somebody said that it is known: nothing more until it is worse, or comes back.
  case acknowledged
  /// The override hides it for now.
  case muted
  /// It fires no longer.
  case resolved
  /// Its act is over, and nothing has answered for it: listed, and never mailed.
  case unresolved
  /// It had been resolved, and fires again within two weeks.
  case reopened

  /// Whether it fires.
  public var isOpen: Bool { self != .resolved && self != .unresolved }

  /// The word as people read it.
  public var words: String { self == .unresolved ? "unresolved but quiet" : rawValue }
}
