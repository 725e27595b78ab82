import Decoding
import Events

extension ExportFormat {
  /// By the source of rusq/slackdump, versions 1 to 3, and by programs that read its files; a real file was not found.
  static let slackdump = ExportFormat(
    id: "slackdump", title: "Slack, by slackdump",
    summary: """
      One JSON file a channel or thread, as `slackdump dump` writes it, with the replies in their first messages and `users.json` beside it. \
      Messages and replies become what they become from Slack's own export.
      """,
    verified: false
  ) { export, unclaimed in
    var folders: [String: Claim] = [:]
    for entry in unclaimed {
      guard let opening = JSONOpening(export.entries[entry]), !opening.isList,
        opening.record(under: "messages").isSuperset(of: ["ts", "text"]), SlackClaims.looksLikeMessages(export.entries[entry].head)
      else { continue }
      let path = export.entries[entry].path
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      folders[folder, default: Claim(records: [])].records.append(entry)
    }
    return folders.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { folder, claim in
      var claim = claim
      claim.tables = unclaimed.filter { SlackClaims.isTable(export.entries[$0], folder) && !claim.records.contains($0) }
      return claim
    }
  } open: { export, claim, _ in
    let tables = SlackTables(export, claim)
    let messages = SlackMessages(channels: SlackDumps(export, claim.records, tables).channels)
    var open = OpenExport(batching: SlackMessages.records.splitter.batching) { batch, sink in messages.read(batch, sink) }
    open.people = tables.people
    open.channels = Set(messages.channels.values.map(\.record)).sorted { $0.name < $1.name }
    open.problems = tables.problems
    open.notes = tables.notes
    return open
  }
}

/// Which channel each file of a dump is of: the file says it before its messages or behind them, and its name is the channel's id.
struct SlackDumps {
  private(set) var channels: [Int: SlackChannel] = [:]

  private enum Head: String, JSONField {
    case id = "channel_id"
    case name
  }

  /// What a file says before its messages.
  private struct Told: Sendable {
    var id = ""
    var name = ""
  }

  init(_ export: Export, _ entries: [Int], _ tables: SlackTables) {
    var lists = JSONLists<Told>()
    lists.add(entries, of: export, key: "messages", JSONFields<Head>()) { record in
      Told(id: record?.string(.id) ?? "", name: record?.string(.name) ?? "")
    }
    for entry in entries {
      let told = lists.context(of: entry) ?? Told()
      // `C024BE91L.json`, or `C024BE91L-1452837318.000002.json` of a thread.
      let stem = FolderPath(export.entries[entry].path).name.split(separator: ".").first.map(String.init) ?? ""
      let named = stem.split(separator: "-").first.map(String.init) ?? ""
      let id = !told.id.isEmpty ? told.id : SlackDumps.isID(named) ? named : told.name
      if let known = tables.channels.first(where: { $0.id == id }) {
        channels[entry] = known
        continue
      }
      var channel = SlackChannel(name: id.isEmpty ? stem : id)
      // The name of a direct message is that of a person.
      if !channel.record.isDirect, !told.name.isEmpty { channel.record.name = told.name }
      channels[entry] = channel
    }
  }

  /// `C024BE91L`: an id begins with the letter of what it names.
  private static func isID(_ name: String) -> Bool {
    name.utf8.count >= 8 && "CDG".contains(name.prefix(1)) && name.utf8.allSatisfy { $0.isDigit || (65...90).contains($0) }
  }
}
