/// A table that is built once and then only read, without the checks of an array: the few tables that are looked up for each word of a text.
@safe final class FixedTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The elements; valid as long as the table lives.
  @unsafe let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    let storage = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    for (index, element) in elements.enumerated() { unsafe (storage + index).initialize(to: element) }
    unsafe base = UnsafePointer(storage)
    count = elements.count
  }

  deinit { unsafe base.deallocate() }
}
