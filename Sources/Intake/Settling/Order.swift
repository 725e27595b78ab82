import Events

extension Timeline {
  /// The order of events: time, kind, hash of the record, place. It depends on nothing but the records and their paths.
  func precedes(_ a: Int, _ b: Int) -> Bool {
    if times[a] != times[b] { return times[a] < times[b] }
    if kinds[a] != kinds[b] { return kinds[a].rawValue < kinds[b].rawValue }
    let (p, q) = (places[a], places[b])
    if p.hash != q.hash { return p.hash < q.hash }
    // Containers are numbered in the order of their paths.
    return (p.container, p.offset, p.part) < (q.container, q.offset, q.part)
  }
}
