import Events
import Exports
import Synchronization

/// Batches on their way to the workers, and what the workers made of them on its way back, in order.
final class WorkQueue: Sendable {
  /// Some batches of one claim, about so much that a worker is busy for a few milliseconds.
  struct Job: Sendable {
    var claim: Int
    var batches: [Batch]
  }

  private struct State {
    /// Waiting jobs with their numbers, oldest first.
    var jobs: [(number: Int, job: Job)] = []
    var pushed = 0
    var workers = 0
    var slots: [Int: Slot] = [:]
    var taken = 0
  }

  private let state = Mutex(State())
  private let mostWorkers: Int
  private let mostWaiting: Int

  /// - Parameter threads: how many tasks work at once, the one that cuts the batches included.
  init(threads: Int) {
    mostWorkers = max(0, threads - 1)
    mostWaiting = max(0, threads - 1) * 2
  }

  /// Adds a job.
  /// - Returns: whether one more worker is wanted, and whether so many jobs wait that the caller should do one itself.
  func push(_ job: Job) -> (wantsWorker: Bool, isFull: Bool) {
    state.withLock { state in
      state.jobs.append((state.pushed, job))
      state.pushed += 1
      let wantsWorker = state.workers < mostWorkers
      if wantsWorker { state.workers += 1 }
      return (wantsWorker, state.jobs.count > mostWaiting)
    }
  }

  /// The oldest waiting job; a worker that finds none is counted out.
  func pop(asWorker: Bool) -> (number: Int, job: Job)? {
    state.withLock { state in
      if state.jobs.isEmpty {
        if asWorker { state.workers -= 1 }
        return nil
      }
      return state.jobs.removeFirst()
    }
  }

  /// Hands in what a job became.
  func put(_ slot: Slot, number: Int) { state.withLock { $0.slots[number] = slot } }

  /// The next slot in the order of the jobs, if it is there.
  func takeSlot() -> Slot? {
    state.withLock { state in
      guard let slot = state.slots.removeValue(forKey: state.taken) else { return nil }
      state.taken += 1
      return slot
    }
  }
}
