/// A value for each of many things that holds in the sentence at hand alone: to forget them all costs nothing.
struct PerSentence<Value> {
  private let none: Value
  private var sentence: UInt32 = 1
  private var slots: [(sentence: UInt32, value: Value)]

  /// - Parameter none: what holds of a thing of which nothing was said in the sentence.
  init(count: Int, none: Value) {
    self.none = none
    slots = Array(repeating: (0, none), count: count)
  }

  mutating func startSentence() {
    sentence &+= 1
    guard sentence == 0 else { return }
    // After four billion sentences the numbers begin again.
    for index in slots.indices { slots[index].sentence = 0 }
    sentence = 1
  }

  subscript(index: Int) -> Value {
    @inline(__always) get { slots[index].sentence == sentence ? slots[index].value : none }
    @inline(__always) set { slots[index] = (sentence, newValue) }
  }
}
