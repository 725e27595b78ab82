package import Events

/// A recurring meeting with what became of its instances.
package struct SimulatedSeries: Sendable {
  package var name: String
  package var first: Day
  /// Days between instances, a multiple of 7.
  package var every: Int
  /// Minutes since midnight, in the alliance's zone.
  package var startsAt: Int
  package var length: Int
  package var organiser: Int
  package var invited: [Int]
  /// The last planned instance; may lie after the covered span.
  package var until: Day
  package var exceptions: [Exception] = []

  /// An instance that was not held as planned.
  package struct Exception: Sendable {
    /// What became of it.
    package enum Change: Sendable {
      /// Taken out of the series (EXDATE).
      case removed
      /// Marked as cancelled.
      case cancelled
      /// Held at another time.
      case moved(Day, minutes: Int)
      /// Held as planned, without some.
      case declined([Int])
    }

    package var day: Day
    package var change: Change
    /// When it was entered.
    package var entered: Day

    package init(_ day: Day, _ change: Change, entered: Day) {
      self.day = day
      self.change = change
      self.entered = entered
    }
  }

  /// Every planned day up to a day.
  package func days(through last: Day) -> [Day] {
    stride(from: Int(first.number), through: Int(min(last, until).number), by: max(7, every)).map { Day(number: Int32($0)) }
  }

  /// What became of the instance of a day.
  package func exception(on day: Day) -> Exception? { exceptions.first { $0.day == day } }
}

/// Minutes of one meeting.
package struct SimulatedMinutes: Sendable {
  /// One item of the agenda with what was said about it.
  package struct Item: Sendable {
    package var title: String
    /// Paragraphs; one with a speaker begins with `Name: `.
    package var lines: [String]

    package init(_ title: String, _ lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  /// Something that somebody took on; `owner` is a person of the alliance.
  package struct Action: Sendable {
    package var owner: Int
    package var text: String
    package var due: Day
    package var done: Bool
  }

  package var title: String
  package var day: Day
  package var startsAt: Int
  package var length: Int
  package var present: [Int]
  package var absent: [Int]
  package var items: [Item]
  package var decisions: [String]
  package var actions: [Action]
}
