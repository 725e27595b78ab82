/// Sets that can be joined; the smallest number of a set stands for it.
struct UnionFind {
  private var parents: [Int32]

  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// The number that stands for the set of `index`.
  mutating func root(_ index: Int32) -> Int32 {
    var current = index
    while parents[Int(current)] != current {
      parents[Int(current)] = parents[Int(parents[Int(current)])]
      current = parents[Int(current)]
    }
    return current
  }

  mutating func join(_ a: Int32, _ b: Int32) {
    let x = root(a)
    let y = root(b)
    if x != y { parents[Int(max(x, y))] = min(x, y) }
  }
}
