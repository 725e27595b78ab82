extension RandomAccessCollection where Index == Int {
  /// The first index whose element is not before what is looked for, `endIndex` if all are: found by halving, so what is before must stand first.
  @inlinable
  public func bisect(_ isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
