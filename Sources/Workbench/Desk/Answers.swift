import Harbinger

/// What was worked out from readings of an alliance: the newest answers, so that the same question is not worked out twice.
///
/// An answer holds as long as the reading from which it comes: files, rules, verdicts and marked events are the same then.
struct Answers<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  /// Answers that are kept at most; the one that was asked for longest ago goes first.
  static var most: Int { 12 }

  private var kept: [(question: Question, reading: Int, answer: Task<Result<Answer, Stop>, Never>)] = []

  /// How many are kept.
  var count: Int { kept.count }

  /// The answer to a question, or the work on it: who asks meanwhile waits for the same.
  /// - Parameter reading: the number of the reading; answers from others are forgotten.
  mutating func answer(
    _ question: Question, of reading: Int, by work: @escaping @Sendable () async throws(Stop) -> Answer
  ) -> Task<Result<Answer, Stop>, Never> {
    kept.removeAll { $0.reading != reading }
    let known = kept.firstIndex { $0.question == question }.map { kept.remove(at: $0).answer }
    let answer =
      known
      ?? Task {
        do throws(Stop) { return .success(try await work()) } catch { return .failure(error) }
      }
    kept.append((question, reading, answer))
    if kept.count > Self.most { kept.removeFirst() }
    return answer
  }
}
