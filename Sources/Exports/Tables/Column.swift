import Decoding
import Events

/// What a column or key of a generic file can hold for us.
enum Column: Int, CaseIterable, Sendable {
  case time, author, text, channel, thread, to, subject, id, replyTo

  /// The name in `columns:` of an alliance file.
  var name: String { self == .replyTo ? "reply_to" : "\(self)" }

  /// What such a column is usually called, in letters and digits only, the likelier first.
  var guesses: [String] {
    switch self {
    case .time:
      [
        "time", "timestamp", "datetime", "date", "sentat", "senttime", "sentdate", "sent", "createdat", "createdon", "created", "postedat",
        "ts", "datum", "zeit", "fecha", "when",
      ]
    case .author:
      [
        "author", "from", "user", "sender", "username", "fromname", "sendername", "authorname", "userrealname", "fromemail", "senderemail",
        "authoremail", "useremail", "fromuser",
        "authorusername", "userdisplayname", "createdby", "creator", "nick", "speaker", "who", "name",
      ]
    case .text:
      [
        "text", "body", "message", "content", "msg", "messagetext", "messagebody", "plaintext", "bodytext", "comment", "nachricht",
        "bericht",
      ]
    case .channel:
      ["channel", "channelname", "channelid", "room", "roomname", "group", "groupname", "conversation", "stream", "chat", "list"]
    case .thread: ["thread", "threadid", "threadts", "conversationid", "topic"]
    case .to: ["to", "recipients", "recipient", "tos", "addressees", "toemail"]
    case .subject: ["subject", "title", "betreff", "onderwerp"]
    case .id: ["id", "messageid", "msgid", "uuid", "guid"]
    case .replyTo: ["replyto", "inreplyto", "replytoid", "replytomessageid", "parentid", "parent"]
    }
  }

  /// A name as guesses are written.
  static func squeezed(_ name: String) -> String { String(name.lowercased().filter { $0.isLetter || $0.isNumber }) }
}

/// Which column of a file holds what.
struct ColumnChoice: Hashable, Sendable {
  /// For each of our columns, by `rawValue`, its position in the file's own; `nil` if there is none.
  private(set) var positions: [Int?]

  /// Takes what the alliance file says, and guesses the rest by the names.
  /// - Throws: a problem naming `path` if a column that was named is not there, or if nothing tells the time or what was said.
  init(_ names: [String], map: [String: String] = [:], path: String) throws(Problem) {
    self.init(names, map: map)
    let has = "its columns are: " + names.prefix(30).joined(separator: ", ")
    for column in Column.allCases {
      if let wanted = map[column.name], self[column] == nil {
        throw Problem(
          path: path, message: "has no column '\(wanted)' for \(column.name)", help: "name one of its own under columns:; \(has)")
      }
    }
    if self[.time] == nil {
      throw Problem(
        path: path, message: "no column of it is known to hold the time",
        help: "write columns: {time: ..., author: ..., text: ...} beside its path; \(has)")
    }
    if self[.text] == nil && self[.subject] == nil && self[.author] == nil {
      throw Problem(
        path: path, message: "no column of it is known to hold a text or an author",
        help: "write columns: {author: ..., text: ...} beside its path; \(has)")
    }
  }

  private init(_ names: [String], map: [String: String]) {
    let squeezed = names.map(Column.squeezed)
    // In a table of tasks `Name` is what is to be done, and nobody's name.
    let holdsTasks = squeezed.contains(where: ActionColumns.tellsOfTasks)
    let named = Set(Column.allCases.compactMap { column in map[column.name].flatMap { wanted in names.firstIndex(of: wanted) } })
    positions = Column.allCases.map { column in
      if let wanted = map[column.name] { return names.firstIndex(of: wanted) ?? squeezed.firstIndex(of: Column.squeezed(wanted)) }
      var guesses = column.guesses
      if holdsTasks, column == .author { guesses.removeAll { $0 == "name" } }
      if holdsTasks, column == .subject { guesses.append("name") }
      return guesses.lazy.compactMap { guess in squeezed.indices.first { squeezed[$0] == guess && !named.contains($0) } }.first
    }
  }

  /// Whether names look like those of a file of messages: something tells the time, and something holds text.
  static func looksLikeMessages(_ names: [String]) -> Bool {
    let choice = ColumnChoice(names, map: [:])
    return choice[.time] != nil && (choice[.text] != nil || choice[.subject] != nil)
  }

  subscript(column: Column) -> Int? { positions[column.rawValue] }
}
