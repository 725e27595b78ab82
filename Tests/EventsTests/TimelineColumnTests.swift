import Events
import Testing

/// A column that `append` forgets would be short by an element, and every index after it would be that of another event.
@Test func everyColumnGrowsWithTheEvents() throws {
  // Tables beside the columns; they grow with what they hold.
  let tables = ["hits", "participants", "content", "absences", "names", "people", "sourceTable", "containers"]
  var timeline = Timeline()
  for hour in 0..<3 {
    timeline.append(
      Timeline.Row(time: Timestamp(seconds: Int64(hour) * 3600), kind: .message), hits: [Hit](), participants: [Participant](),
      content: [UInt32]())
  }
  let columns = Mirror(reflecting: timeline).children.filter { !tables.contains($0.label ?? "") }
  #expect(columns.count > 20)
  for column in columns {
    let count = Mirror(reflecting: column.value).children.count
    let name = try #require(column.label)
    // Where the side tables end there is one more: the end of the last.
    #expect(count == (name.hasPrefix("first") ? 4 : 3), "\(name)")
  }
}
