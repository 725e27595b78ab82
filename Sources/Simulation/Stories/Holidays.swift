import Events

extension WorkCalendar {
  /// Dutch public holidays of September 2025 to August 2026 that fall on working days.
  static func netherlands(pauses: [Pause] = []) -> WorkCalendar {
    WorkCalendar(
      holidays: Set(
        ["2025-12-25", "2025-12-26", "2026-01-01", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25"].map { Day(story: $0) }),
      pauses: pauses)
  }

  /// The same for Belgium.
  static func belgium(pauses: [Pause] = []) -> WorkCalendar {
    WorkCalendar(
      holidays: Set(
        ["2025-11-11", "2025-12-25", "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21"].map {
          Day(story: $0)
        }),
      pauses: pauses)
  }
}

extension WorkCalendar.Pause {
  init(_ from: String, _ to: String, _ why: String) { self.init(from: Day(story: from), to: Day(story: to), why: why) }
}

extension ZoneRules {
  /// The zone in which the samples play.
  static let amsterdam = ZoneRules(identifier: "Europe/Amsterdam") ?? .utc
}
