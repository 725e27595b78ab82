package import Events

/// What all dates of one file say about the order of day and month in it.
package struct DayOrder {
  /// Dates in numbers whose first number can only be a day, or whose second can.
  package private(set) var dayFirst = 0
  package private(set) var monthFirst = 0
  /// Dates that can be read either way and mean different days.
  package private(set) var open = 0
  package private(set) var example = ""

  package init() {}

  /// Whether a file that begins with such dates must be looked through before it is read.
  package var needsDeciding: Bool { dayFirst + monthFirst + open > 0 }

  /// Takes what other dates of the file say.
  package mutating func add(_ other: DayOrder) {
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    open += other.open
    if example.isEmpty { example = other.example }
  }

  /// Takes a date as it is written; what is none says nothing.
  package mutating func add(_ text: Span<UInt8>) {
    if let numbers = GenericClock.numbers(text) { add(numbers, text) }
  }

  /// The same for the numbers of a date that is written so.
  package mutating func add(_ numbers: GenericClock.Numbers, _ text: Span<UInt8>) {
    guard !numbers.isYearFirst, numbers.first != numbers.second else { return }
    if numbers.first > 12 {
      dayFirst += 1
    } else if numbers.second > 12 {
      monthFirst += 1
    } else {
      open += 1
      if example.isEmpty { example = String(decoding: [UInt8](copying: text), as: UTF8.self) }
    }
  }

  /// Decides for a whole file.
  /// - Returns: the order, if it is known; how it became known, if dates needed one; and what is wrong.
  package func decide(_ wanted: Bool?, path: String) -> (dayFirst: Bool?, note: String?, problem: Problem?) {
    func words(_ dayFirst: Bool) -> String { dayFirst ? "day before month" : "month before day" }
    if let wanted {
      let against = wanted ? monthFirst : dayFirst
      if against == 0 { return (wanted, nil, nil) }
      let message = "\(against) of its dates cannot be read with the \(words(wanted)), as day_first says; they count as undated"
      return (
        wanted, nil, Problem(path: path, message: message, help: "write day_first: \(!wanted) beside its path, if the others allow it")
      )
    }
    if dayFirst > 0 && monthFirst > 0 {
      let order = dayFirst >= monthFirst
      let message =
        "\(dayFirst) dates have the day before the month and \(monthFirst) the month before the day; it is read with the \(words(order))"
      return (order, nil, Problem(path: path, message: message, help: "write day_first: true or false beside its path"))
    }
    if dayFirst + monthFirst > 0 {
      return (
        dayFirst > 0, "\(path): dates are read with the \(words(dayFirst > 0)): \(dayFirst + monthFirst) of them allow nothing else", nil
      )
    }
    if open == 0 { return (true, nil, nil) }
    let message = "nothing tells whether '\(example)' has the day or the month first; its \(open) dates of this kind count as undated"
    return (nil, nil, Problem(path: path, message: message, help: "write day_first: true or day_first: false beside its path"))
  }
}
