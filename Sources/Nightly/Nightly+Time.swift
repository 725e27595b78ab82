extension Nightly {
  /// What some work gives, if it is done before an instant; else `nil`. Work cannot be stopped: it goes on beside what follows, and ends with the program.
  /// - Parameter end: in the world's seconds; `nil`: it is waited for as long as it takes.
  func inTime<Value: Sendable>(_ end: Double?, _ work: @escaping @Sendable () async -> Value) async -> Value? {
    guard let end else { return await work() }
    let (answers, answer) = AsyncStream<Value?>.makeStream()
    let left = max(0, end - world.seconds())
    let clock = Task { [world] in
      await world.wait(left)
      answer.yield(nil)
    }
    defer { clock.cancel() }
    Task { answer.yield(await work()) }
    for await first in answers { return first }
    return nil
  }
}
