import Decoding
internal import Events

extension ExportFormat {
  /// Calendars as `.ics` files.
  static let calendar = ExportFormat(
    id: "ics", title: "Calendar (iCalendar)",
    summary: "Meetings with their invitees and answers; recurring ones are expanded, cancelled and moved ones are kept as such.",
    verified: true,
    claims: { export, unclaimed in
      let calendars = unclaimed.filter { isCalendar(export.entries[$0].head) }
      return calendars.isEmpty ? [] : [Claim(records: calendars)]
    },
    open: { _, _, options in
      OpenExport(batching: .whole(limit: 64 << 20)) { batch, sink in CalendarReader(batch, options: options, sink: sink).read() }
    })

  /// Whether a file begins with a calendar or a bare event; blank lines, NULs and a byte order mark may stand before it.
  private static func isCalendar(_ bytes: [UInt8]) -> Bool {
    let head = bytes.span
    var start = head.holds([0xEF, 0xBB, 0xBF], at: 0, before: head.count) ? 3 : 0
    while start < head.count, head[start] <= 32 { start += 1 }
    return ["BEGIN:VCALENDAR", "BEGIN:VEVENT"].contains { head.holds(Array($0.utf8), at: start, before: head.count) }
  }
}
