/// Numbers for things, from 0 in the order in which they come.
struct Numbering<Thing: Hashable & Sendable>: Sendable {
  private(set) var things: [Thing] = []
  private var numbers: [Thing: Int] = [:]

  /// The number of a thing that has one.
  func known(_ thing: Thing) -> Int? { numbers[thing] }

  mutating func number(of thing: Thing) -> Int {
    if let known = numbers[thing] { return known }
    numbers[thing] = things.count
    things.append(thing)
    return things.count - 1
  }
}
