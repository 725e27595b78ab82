public import Events
public import Ledger

/// How an alert stands since it was told before: what a nightly run knows of it, and a single look does not.
public struct Standing: Hashable, Codable, Sendable {
  public var state: AlertState
  /// The day on which it was first told; `nil` if nobody was told of it yet.
  public var since: Day?
  /// What is told of it now; `nil` if nothing has changed.
  public var change: Digest.News?

  public init(state: AlertState, since: Day? = nil, change: Digest.News? = nil) {
    self.state = state
    self.since = since
    self.change = change
  }
}
