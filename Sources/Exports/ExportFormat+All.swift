extension ExportFormat {
  /// Every format that is read, in the order in which they are asked: special ones first, generic tables last.
  public static let all: [ExportFormat] = [
    .slack,
    .slackdump,
    .teams,
    .skype,
    .mattermost,
    .telegram,
    .discord,
    .discordText,
    .zulip,
    .matrix,
    .rocketChat,
    .googleChat,
    .googleChatAPI,
    .calendar,
    .mbox,
    .eml,
    .webVTT,
    .subRip,
    .zoomChat,
    .otter,
    .teamsAttendance,
    .participants,
    .googleMeet,
    .meetBot,
    .w3cScribe,
    .signalBackup,
    .signal,
    .whatsApp,
    .irc,
    .outlookCalendar,
    .outlookMail,
    .trello,
    .github,
    .jira,
    .jiraCSV,
    .actions,
    .minutes,
    .jsonLines,
    .csv,
  ]

  /// Asks the formats, in the order of `formats`, which entries they read.
  /// - Returns: each claim with its format, and the entries that nobody took, ascending.
  public static func assign(
    _ export: Export, formats: [ExportFormat] = all
  ) -> (claims: [(format: ExportFormat, claim: Claim)], unclaimed: [Int]) {
    var unclaimed = Array(export.entries.indices)
    var claims: [(format: ExportFormat, claim: Claim)] = []
    for format in formats where !unclaimed.isEmpty {
      let own = format.claims(export, unclaimed)
      let taken = Set(own.lazy.flatMap { $0.records + $0.tables })
      // Once a format, for some formats make a claim of every file.
      if !taken.isEmpty { unclaimed.removeAll { taken.contains($0) } }
      claims += own.map { (format, $0) }
    }
    return (claims, unclaimed)
  }
}
