/// Why something was not delivered, in words that hold no secret: they are made here, of our own words, codes, hosts and paths, and never of what a server or library said.
public struct DeliveryFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The id of the delivery.
  public var delivery: String
  /// What happened, and what to do about it.
  public var text: String
  /// Whether it may go well later without anybody changing anything.
  public var isTransient: Bool
  /// How often it was tried.
  public var attempts: Int
  /// How many seconds the other side asks to wait, where it says so.
  var pause: Double?

  init(_ delivery: String, _ text: String, isTransient: Bool = false, pause: Double? = nil) {
    self.delivery = delivery
    self.text = text
    self.isTransient = isTransient
    self.attempts = 1
    self.pause = pause
  }

  /// `officers: mail.northwind.example does not answer; ...`
  public var description: String { "\(delivery): \(text)\(attempts > 1 ? " (tried \(attempts) times)" : "")" }
}
