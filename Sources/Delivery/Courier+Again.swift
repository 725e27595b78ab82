/// How long one delivery may take; times in seconds.
public struct Patience: Hashable, Sendable {
  /// How often it is tried in one run.
  public var attempts: Int
  /// Until a connection stands.
  public var connect: Double
  /// For one attempt as a whole.
  public var attempt: Double
  /// For all attempts together, rests included.
  public var total: Double
  /// The first rest; each further one is twice as long.
  public var rest: Double

  public init(attempts: Int = 4, connect: Double = 10, attempt: Double = 30, total: Double = 120, rest: Double = 2) {
    self.attempts = attempts
    self.connect = connect
    self.attempt = attempt
    self.total = total
    self.rest = rest
  }
}

extension Courier {
  /// Tries until it goes well, until it can no longer, or until the time is up; the last failure is thrown.
  /// - Parameter attempt: gets the seconds that it may take.
  func again(_ id: String, _ attempt: (_ limit: Double) throws(DeliveryFailure) -> Void) async throws(DeliveryFailure) {
    let end = seconds() + patience.total
    var rest = patience.rest
    var count = 0
    while true {
      count += 1
      do throws(DeliveryFailure) {
        // Even where little time is left an attempt is given a second: less would only look like a server that does not answer.
        return try attempt(max(1, min(patience.attempt, end - seconds())))
      } catch {
        var failure = error
        failure.attempts = count
        let pause = max(rest, error.pause ?? 0)
        guard error.isTransient, count < patience.attempts, seconds() + pause < end, !Task.isCancelled else { throw failure }
        await wait(pause)
        rest *= 2
      }
    }
  }
}
