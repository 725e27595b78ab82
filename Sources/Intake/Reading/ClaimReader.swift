import Events
import Exports

/// Reads claims with several tasks: one cuts the streams into batches, all of them work on batches, and slots come together in order.
///
/// Nothing waits for a free thread: where the workers are behind, the task that cuts the batches takes one itself, so that at most a few batches for
/// each thread are in memory at any time.
struct ClaimReader {
  let claims: [OpenClaim]
  /// One per claim.
  let contexts: [ReadingContext]
  let makeEar: @Sendable () -> any RecordEar
  let threads: Int

  /// Small files are put together until a job holds so many bytes.
  private static let jobBytes = 256 << 10
  private static let chunk = 1 << 20

  /// Reads all claims into a gathering.
  /// - Parameter progress: told the bytes that were handed to the workers so far.
  /// - Returns: what could not be read.
  func read(into gathering: inout Gathering, progress: (Int) -> Void = { _ in }) async -> [Problem] {
    let queue = WorkQueue(threads: threads)
    let ear = makeEar()
    var problems: [Problem] = []
    var whole = gathering
    var done = 0
    gathering = Gathering(containers: [])
    await withTaskGroup(of: Void.self) { group in
      for claim in claims.indices {
        problems += cut(claim) { batches in
          done += batches.reduce(0) { $0 + $1.bytes.count }
          progress(done)
          let (wantsWorker, isFull) = queue.push(WorkQueue.Job(claim: claim, batches: batches))
          if wantsWorker { group.addTask { work(queue) } }
          if isFull, let next = queue.pop(asWorker: false) { queue.put(slot(next.job, ear), number: next.number) }
          while let slot = queue.takeSlot() { whole.add(slot) }
        }
      }
      while let next = queue.pop(asWorker: false) { queue.put(slot(next.job, ear), number: next.number) }
      await group.waitForAll()
      while let slot = queue.takeSlot() { whole.add(slot) }
    }
    gathering = whole
    return problems
  }

  /// Streams the entries of a claim and hands over runs of batches.
  private func cut(_ index: Int, _ submit: ([Batch]) -> Void) -> [Problem] {
    let claim = claims[index]
    var waiting: [Batch] = []
    var bytes = 0
    let problems = claim.export.batches(of: claim.claim.records, batching: claim.open.batching, chunk: ClaimReader.chunk) { batch in
      waiting.append(batch)
      bytes += batch.bytes.count
      if bytes >= ClaimReader.jobBytes {
        submit(waiting)
        waiting = []
        bytes = 0
      }
    }
    if !waiting.isEmpty { submit(waiting) }
    return problems
  }

  /// Takes jobs until there are none.
  private func work(_ queue: WorkQueue) {
    let ear = makeEar()
    while let next = queue.pop(asWorker: true) { queue.put(slot(next.job, ear), number: next.number) }
  }

  private func slot(_ job: WorkQueue.Job, _ ear: any RecordEar) -> Slot {
    let sink = BatchSink(contexts[job.claim], ear: ear)
    for batch in job.batches { sink.read(batch, with: claims[job.claim].open) }
    return sink.slot
  }
}
