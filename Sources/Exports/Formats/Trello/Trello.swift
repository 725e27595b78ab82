import Decoding
import Events

extension ExportFormat {
  /// By the answers of Trello's API that stand in the tests and notes of programs that read them; a whole board was not found.
  static let trello = ExportFormat(
    id: "trello", title: "Trello board (JSON)",
    summary: """
      The JSON that Trello exports of a board. A card is a message of whoever made it, and an action of each member with its due day; comments are \
      messages; moving, closing, assigning and renaming are system events.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { entry in
      guard let opening = JSONOpening(export.entries[entry]), !opening.isList else { return false }
      let members = opening.members
      return members.isSuperset(of: ["id", "name"]) && (members.contains("actions") || members.contains("cards"))
        && !members.isDisjoint(with: ["shortLink", "shortUrl", "idOrganization", "labelNames", "prefs", "memberships", "dateLastActivity"])
    }
    .map { Claim(records: [$0]) }
  } open: { export, claim, _ in
    let tables = TrelloTables(export, claim.records.first ?? 0)
    return OpenExport(batching: .whole(limit: TrelloTables.longest)) { batch, sink in TrelloBoard(tables: tables, sink: sink).read(batch) }
  }
}

/// Who is who on a board, and who made which card.
struct TrelloTables: Sendable {
  private(set) var board: String
  private(set) var people: [String: String] = [:]
  /// Who made each card, and when, as far as the actions tell.
  private(set) var makers: [String: (person: String, name: String, time: Timestamp?)] = [:]

  static let longest = 256 << 20
  private static let member = JSONBatch(fields: JSONFields(["id", "fullName", "username"]), splitter: JSONSplitter(.array(key: "members")))
  private static let name = JSONFields(["name"])

  init(_ export: Export, _ entry: Int) {
    board = export.entries[entry].path
    let silent = SilentSink()
    var name = ""
    var people: [String: String] = [:]
    var makers: [String: (person: String, name: String, time: Timestamp?)] = [:]
    // What cannot be read is reported when it is read in earnest.
    _ = export.batches(of: [entry], batching: .whole(limit: TrelloTables.longest)) { batch in
      _ = TrelloTables.name.read(batch.bytes.span, lines: false) { board, _ in name = board.string(0) }
      TrelloTables.member.read(batch, silent) { member, _ in people[member.string(0)] = member.string(member.hasText(1) ? 1 : 2) }
      TrelloBoard.actions.read(batch, silent) { action, _ in
        guard TrelloBoard.makings.contains(action.string(TrelloBoard.Action.type)) else { return }
        let shown = action.string(action.hasText(TrelloBoard.Action.fullName) ? TrelloBoard.Action.fullName : TrelloBoard.Action.user)
        let time = action.text(TrelloBoard.Action.date) { Timestamp.parseISO8601($0)?.time }
        makers[action.string(TrelloBoard.Action.card)] = (action.string(TrelloBoard.Action.maker), shown, time)
      }
    }
    if !name.isEmpty { board = name }
    self.people = people
    self.makers = makers
  }
}

/// Turns the cards and actions of a board into events.
struct TrelloBoard {
  let tables: TrelloTables
  let sink: any RecordSink

  static let actions = JSONBatch(fields: Action.fields, splitter: JSONSplitter(.array(key: "actions")))
  private static let cards = JSONBatch(fields: Card.fields, splitter: JSONSplitter(.array(key: "cards")))
  /// Actions that make a card.
  static let makings: Set<String> = ["createCard", "copyCard", "convertToCardFromCheckItem", "emailCard"]

  enum Action {
    static let id = 0, type = 1, date = 2, text = 3, card = 4, cardName = 5, after = 6, old = 7, due = 8, maker = 9, fullName = 10,
      user = 11
    static let member = 12, memberName = 13, edited = 14, memberID = 15
    static let fields = JSONFields([
      "id", "type", "date", "data.text", "data.card.id", "data.card.name", "data.listAfter.name", "data.old", "data.card.due",
      "memberCreator.id", "memberCreator.fullName", "memberCreator.username", "member.id", "member.fullName", "data.dateLastEdited",
      "data.idMember",
    ])
    static let before = JSONFields(["name", "closed", "due", "dueComplete", "idList"])
  }

  private enum Card {
    static let id = 0, name = 1, text = 2, due = 3, members = 4, attachments = 5
    static let fields = JSONFields(["id", "name", "desc", "due", "idMembers", "badges.attachments"])
  }

  /// Reads a board, or one of its records.
  func read(_ batch: Batch) {
    let members = JSONOpening(batch.bytes)?.members ?? []
    let isCard = members.contains("idList")
    let isAction = !isCard && members.isSuperset(of: ["type", "data"])
    if isAction || members.contains("actions") && !isCard { TrelloBoard.actions.read(batch, sink) { pass($0, $1) } }
    if isCard || members.contains("cards") && !isAction { TrelloBoard.cards.read(batch, sink) { pass(card: $0, $1) } }
  }

  private func pass(_ action: JSONRecord, _ place: Place) {
    let card = action.string(Action.card)
    guard !card.isEmpty, action.hasText(Action.date) else { return sink.skip("act on the board itself") }
    var header = Header(kind: .system, style: .chat, time: time(action, Action.date), place: place)
    header.key = sink.name("trello:\(action.string(Action.id))")
    set(&header, card: card, name: action.text(Action.cardName) { [UInt8](copying: $0) })
    header.actor = maker(action)
    var others: [Participant] = []
    switch action.string(Action.type) {
    case "commentCard", "copyCommentCard":
      header.kind = .message
      header.replyTo = header.thread
      if action.hasText(Action.edited) { header.flags.insert(.edited) }
      return action.text(Action.text) { sink.record(header, participants: [], text: $0) }
    case let type where TrelloBoard.makings.contains(type): return sink.skip("making of a card")
    case "addMemberToCard", "removeMemberFromCard":
      let id = action.string(action.hasText(Action.member) ? Action.member : Action.memberID)
      if !id.isEmpty {
        others = [Participant(person: person(id, name: action.string(Action.memberName)), presence: .addressed)]
      }
    case "updateCard":
      guard changes(action, &header) else { return sink.skip("change of other fields") }
    case "deleteCard": break
    default: return sink.skip("act of no consequence")
    }
    sink.record(header, participants: others, text: Span())
  }

  /// Whether a change says something: a card went to another list, was closed, renamed, or got another due day.
  private func changes(_ action: JSONRecord, _ header: inout Header) -> Bool {
    var says = action.hasText(Action.after)
    guard action.type(Action.old) == .object else { return says }
    action.lend(Action.old) { old in
      _ = Action.before.read(old, lines: false) { old, _ in
        if old.type(0) != .missing { header.flags.insert(.renamed) }
        if old.type(2) != .missing { header.due = day(action, Action.due) }
        says = says || (0..<5).contains { old.type($0) != .missing }
      }
    }
    return says
  }

  private func pass(card: JSONRecord, _ place: Place) {
    let id = card.string(Card.id)
    guard !id.isEmpty, card.hasText(Card.name) else { return sink.skip("no card") }
    let made = tables.makers[id]
    // An id of Trello begins with the second in which it was given.
    let time = made?.time ?? Int64(id.prefix(8), radix: 16).map { Timestamp(seconds: $0) }
    var header = Header(kind: .message, style: .chat, time: time, place: place)
    let name = card.text(Card.name) { [UInt8](copying: $0) }
    set(&header, card: id, name: name)
    header.key = header.thread
    header.actor = made.flatMap { $0.person.isEmpty ? nil : person($0.person, name: $0.name) }
    header.due = day(card, Card.due)
    if card.isNonzero(Card.attachments) { header.flags.insert(.attachment) }
    let members = card.strings(Card.members).map { person($0, name: "") }
    let text = card.text(Card.text) { [UInt8](copying: $0) }.trimmed
    sink.record(
      header, participants: members.map { Participant(person: $0, presence: .addressed) },
      text: (name + (text.isEmpty ? [] : [10, 10] + text)).withUnixLines.span)
    for (index, member) in members.enumerated() {
      sink.assignment(of: header, in: "trello:card:\(id)" + (index == 0 ? "" : ":\(index)"), to: member)
    }
  }

  private func set(_ header: inout Header, card: String, name: [UInt8]) {
    header.thread = sink.name("trello:card:\(card)")
    header.channel = sink.name(tables.board)
    let subject = SubjectLine.normalised(name)
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
  }

  private func maker(_ action: JSONRecord) -> Int32? {
    let id = action.string(Action.maker)
    return id.isEmpty ? nil : person(id, name: action.string(action.hasText(Action.fullName) ? Action.fullName : Action.user))
  }

  private func person(_ id: String, name: String) -> Int32 { sink.person(.id, id, name: name.isEmpty ? tables.people[id] ?? "" : name) }

  /// `2026-03-02T10:15:00.000Z`.
  private func time(_ record: JSONRecord, _ field: Int) -> Timestamp? {
    let time = record.text(field) { Timestamp.parseISO8601($0)?.time }
    if time == nil, record.hasText(field) { record.text(field) { sink.unread(date: $0) } }
    return time
  }

  private func day(_ record: JSONRecord, _ field: Int) -> Day? {
    record.text(field) { Timestamp.parseISO8601($0) }.map { ZoneRules.utc.day(of: $0.time) }
  }
}
