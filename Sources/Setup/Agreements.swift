public import Events

/// What the parties promised each other about how they work together.
public struct Agreements: Hashable, Sendable {
  /// How long before it takes effect a change is announced, per topic; `default` for all others.
  public var notice: [String: TimeSpan]
  /// Within which time a request is answered.
  public var reply: TimeSpan?
  /// The recurring ones; no name stands twice.
  public var meetings: [Meeting]

  /// A recurring meeting.
  public struct Meeting: Hashable, Sendable {
    /// As calendars and minutes give it.
    public var name: String
    /// From one to the next; never zero.
    public var every: TimeSpan

    public init(name: String, every: TimeSpan) {
      self.name = name
      self.every = every
    }
  }

  public init(notice: [String: TimeSpan] = [:], reply: TimeSpan? = nil, meetings: [Meeting] = []) {
    self.notice = notice
    self.reply = reply
    self.meetings = meetings
  }

  /// The notice that a topic needs: its own, else the default; `nil` if neither was agreed.
  public func notice(for topic: String) -> TimeSpan? { notice[topic] ?? notice["default"] }
}
