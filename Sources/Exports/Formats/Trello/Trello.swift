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
  private enum Member: String, JSONField { case id, fullName, username }
  private enum Board: String, JSONField { case name }
  private static let member = JSONBatch<Member>(JSONSplitter(.array(key: "members")))
  private static let name = JSONFields<Board>()

  init(_ export: Export, _ entry: Int) {
    board = export.entries[entry].path
    let silent = SilentSink()
    var name = ""
    var people: [String: String] = [:]
    var makers: [String: (person: String, name: String, time: Timestamp?)] = [:]
    // What cannot be read is reported when it is read in earnest.
    _ = export.batches(of: [entry], batching: .whole(limit: TrelloTables.longest)) { batch in
      _ = TrelloTables.name.read(batch.bytes.span, lines: false) { board, _ in name = board.string(.name) }
      TrelloTables.member.read(batch, silent) { member, _ in
        people[member.string(.id)] = member.string(member.hasText(.fullName) ? .fullName : .username)
      }
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

  static let actions = JSONBatch<Action>(JSONSplitter(.array(key: "actions")))
  private static let cards = JSONBatch<Card>(JSONSplitter(.array(key: "cards")))
  /// Actions that make a card.
  static let makings: Set<String> = ["createCard", "copyCard", "convertToCardFromCheckItem", "emailCard"]

  enum Action: String, JSONField {
    case id, type, date
    case text = "data.text"
    case card = "data.card.id"
    case cardName = "data.card.name"
    case after = "data.listAfter.name"
    case old = "data.old"
    case due = "data.card.due"
    case maker = "memberCreator.id"
    case fullName = "memberCreator.fullName"
    case user = "memberCreator.username"
    case member = "member.id"
    case memberName = "member.fullName"
    case edited = "data.dateLastEdited"
    case memberID = "data.idMember"
  }

  /// What a change was made to.
  private enum Before: String, JSONField { case name, closed, due, dueComplete, idList }
  private static let before = JSONFields<Before>()

  private enum Card: String, JSONField {
    case id, name
    case text = "desc"
    case due
    case members = "idMembers"
    case attachments = "badges.attachments"
  }

  /// Reads a board, or one of its records.
  func read(_ batch: Batch) {
    let members = JSONOpening(batch.bytes)?.members ?? []
    let isCard = members.contains("idList")
    let isAction = !isCard && members.isSuperset(of: ["type", "data"])
    if isAction || members.contains("actions") && !isCard { TrelloBoard.actions.read(batch, sink) { pass($0, $1) } }
    if isCard || members.contains("cards") && !isAction { TrelloBoard.cards.read(batch, sink) { pass(card: $0, $1) } }
  }

  private func pass(_ action: JSONRecord<Action>, _ place: Place) {
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
  private func changes(_ action: JSONRecord<Action>, _ header: inout Header) -> Bool {
    var says = action.hasText(Action.after)
    action.object(.old, TrelloBoard.before) { old in
      if old.type(.name) != .missing { header.flags.insert(.renamed) }
      if old.type(.due) != .missing { header.due = day(action, Action.due) }
      says = says || Before.allCases.contains { old.type($0) != .missing }
    }
    return says
  }

  private func pass(card: JSONRecord<Card>, _ place: Place) {
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

  private func maker(_ action: JSONRecord<Action>) -> Int32? {
    let id = action.string(Action.maker)
    return id.isEmpty ? nil : person(id, name: action.string(action.hasText(Action.fullName) ? Action.fullName : Action.user))
  }

  private func person(_ id: String, name: String) -> Int32 { sink.person(.id, id, name: name.isEmpty ? tables.people[id] ?? "" : name) }

  /// `2026-03-02T10:15:00.000Z`.
  private func time<Name>(_ record: JSONRecord<Name>, _ field: Name) -> Timestamp? {
    let time = record.text(field) { Timestamp.parseISO8601($0)?.time }
    if time == nil, record.hasText(field) { record.text(field) { sink.unread(date: $0) } }
    return time
  }

  private func day<Name>(_ record: JSONRecord<Name>, _ field: Name) -> Day? {
    record.text(field) { Timestamp.parseISO8601($0) }.map { ZoneRules.utc.day(of: $0.time) }
  }
}
