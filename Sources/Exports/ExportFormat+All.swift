import Decoding
import Events

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
    var claims = ask(export, formats, &unclaimed)
    // What tells may stand further on than their heads go.
    let again = unclaimed.filter { export.entries[$0].mayTellMore }.prefix(secondLooks)
    if again.isEmpty { return (claims, unclaimed) }
    var closer = export
    _ = export.bytes(at: again.map { (entry: $0, offset: 0, length: secondLook) }) { index, bytes in
      closer.entries[again[again.startIndex + index]].head = bytes
    }
    var left = Array(again)
    for (format, claim) in ask(closer, formats, &left) {
      var format = format
      let open = format.open
      // The reader must see what it was recognised by.
      format.open = { [closer] _, claim, options throws(Problem) in try open(closer, claim, options) }
      claims.append((format, claim))
      unclaimed.removeAll { claim.records.contains($0) || claim.tables.contains($0) }
    }
    return (claims, unclaimed)
  }

  /// How many bytes are looked at of a file that nobody knows by its head, and of how many such files.
  private static let secondLook = 32 << 10
  private static let secondLooks = 1024

  private static func ask(
    _ export: Export, _ formats: [ExportFormat], _ unclaimed: inout [Int]
  ) -> [(format: ExportFormat, claim: Claim)] {
    var claims: [(format: ExportFormat, claim: Claim)] = []
    for format in formats where !unclaimed.isEmpty {
      let own = format.claims(export, unclaimed)
      let taken = Set(own.lazy.flatMap { $0.records + $0.tables })
      // Once a format, for some formats make a claim of every file.
      if !taken.isEmpty { unclaimed.removeAll { taken.contains($0) } }
      claims += own.map { (format, $0) }
    }
    return claims
  }
}

extension Export.Entry {
  /// Whether more of a file than its head may tell what it is: it goes on, and is a text. Of JSON the head tells all (`JSONOutline`).
  fileprivate var mayTellMore: Bool {
    guard size < 0 ? head.count >= 512 : size > Int64(head.count), let first = head.first(where: { $0 > 32 }),
      first != UInt8(ascii: "<"), first != UInt8(ascii: "{"), JSONKeys.shape(of: head.span) == nil
    else { return false }
    let isWide = head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff])
    return isWide || !head.contains(0)
  }
}
