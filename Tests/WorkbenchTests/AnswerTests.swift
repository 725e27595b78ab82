import Events
import Harbinger
import Synchronization
import Testing

@testable import Workbench

/// How often something was worked out.
private final class Counter: Sendable {
  private let times = Mutex(0)

  var count: Int { times.withLock { $0 } }

  func work(_ answer: Int) -> Int {
    times.withLock { $0 += 1 }
    return answer
  }
}

@Test func aQuestionIsWorkedOutOnceForAReading() async throws {
  var answers = Answers<String, Int>()
  let counter = Counter()
  for _ in 0..<3 { #expect(try await answers.answer("a", of: 1) { counter.work(7) }.value.get() == 7) }
  #expect(counter.count == 1)
  #expect(try await answers.answer("b", of: 1) { counter.work(8) }.value.get() == 8)
  #expect(counter.count == 2 && answers.count == 2)
}

@Test func anotherReadingForgetsWhatWasWorkedOut() async throws {
  var answers = Answers<String, Int>()
  let counter = Counter()
  _ = await answers.answer("a", of: 1) { counter.work(7) }.value
  _ = await answers.answer("b", of: 1) { counter.work(7) }.value
  #expect(try await answers.answer("a", of: 2) { counter.work(9) }.value.get() == 9)
  #expect(counter.count == 3 && answers.count == 1)
}

@Test func theAnswersAreBoundedAndTheOneAskedForLongestAgoGoesFirst() async throws {
  var answers = Answers<Int, Int>()
  let counter = Counter()
  let most = Answers<Int, Int>.most
  for number in 0..<most { _ = answers.answer(number, of: 1) { counter.work(number) } }
  _ = await answers.answer(0, of: 1) { counter.work(0) }.value
  _ = answers.answer(most, of: 1) { counter.work(most) }
  #expect(answers.count == most)
  _ = await answers.answer(0, of: 1) { counter.work(0) }.value
  _ = await answers.answer(1, of: 1) { counter.work(1) }.value
  _ = await answers.answer(most, of: 1) { counter.work(most) }.value
  #expect(counter.count == most + 2, "0 was kept, 1 was forgotten")
}

@Test func whyThereIsNoAnswerIsKeptToo() async {
  var answers = Answers<Int, Int>()
  let refused: @Sendable () async throws(Stop) -> Int = { () async throws(Stop) -> Int in throw Stop(.usage, "no") }
  let stop = await #expect(throws: Stop.self) { try await answers.answer(1, of: 1, by: refused).value.get() }
  #expect(stop?.lines == ["no"] && answers.count == 1)
}
