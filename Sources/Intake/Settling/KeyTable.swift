/// Finds the row of a key by its hash: open addressing, four bytes a place.
struct KeyTable {
  private var places: [Int32]
  private let mask: Int

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The row that stands for a key, -1 if none does. `keys` are the keys of all rows.
  func row(of key: UInt64, in keys: [UInt64]) -> Int32 { key == 0 ? -1 : places[place(of: key, in: keys)] }

  /// Makes a row stand for its key.
  mutating func put(_ row: Int32, in keys: [UInt64]) { places[place(of: keys[Int(row)], in: keys)] = row }

  private func place(of key: UInt64, in keys: [UInt64]) -> Int {
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while places[place] >= 0, keys[Int(places[place])] != key { place = (place + 1) & mask }
    return place
  }
}
