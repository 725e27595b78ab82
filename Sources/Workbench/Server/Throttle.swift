import Synchronization

/// How much may be asked in a while: a page that asks without end gets no more than a share.
final class Throttle: Sendable {
  /// Requests at once, and how many come back with each tick.
  private static let (most, back) = (200, 15)
  private let left = Mutex(Throttle.most)

  /// Whether one more may be answered now.
  func takes() -> Bool {
    left.withLock { left in
      if left == 0 { return false }
      left -= 1
      return true
    }
  }

  /// Called with every tick of the watch.
  func tick() { left.withLock { $0 = min(Throttle.most, $0 + Throttle.back) } }
}
