import Decoding
import Events

/// Turns issues, comments and events into ours.
///
/// An issue with comments in it is several records: `Place.part` 0 is the issue, its comments and the acts of its timeline follow.
struct GitHubReader {
  /// Stands in keys where a record does not say which repository it is of.
  let path: String
  let sink: any RecordSink

  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "items")))
  private enum User: String, JSONField { case login }
  private enum Group: String, JSONField { case count = "users.totalCount" }
  private enum Label: String, JSONField { case name }
  private static let users = JSONFields<User>()
  private static let groups = JSONFields<Group>()
  private static let labels = JSONFields<Label>()
  private static let inner = JSONFields<Field>()

  /// What is wanted of a record. The spelling of the API stands before that of `gh`.
  enum Field: String, JSONField {
    case number, title, body
    case created = "created_at"
    case createdAt
    case updated = "updated_at"
    case closed = "closed_at"
    case closedAt
    case user = "user.login"
    case userType = "user.type"
    case author = "author.login"
    case isBot = "author.is_bot"
    case authorName = "author.name"
    case association = "author_association"
    case authorAssociation, url
    case html = "html_url"
    case issueURL = "issue_url"
    case pullURL = "pull_request_url"
    case id
    case replyTo = "in_reply_to_id"
    case assignee = "assignee.login"
    case assignees
    case reactions = "reactions.total_count"
    case groups = "reactionGroups"
    case comments, timeline, events, event
    case actor = "actor.login"
    case submitted = "submitted_at"
    case submittedAt
    case issueNumber = "issue.number"
    case issueOf = "issue.url"
    case edited = "includesCreatedEdit"
    case closedBy = "closed_by.login"
    case labels, reviews
    case nodes = "comments_data"
    case assigned = "requested_reviewer.login"
    case userAddress = "user"
    case lastEdited = "lastEditedAt"
  }

  /// Acts of a timeline that say something; subscriptions, labels and references are bookkeeping.
  private static let acts: Set<String> = [
    "closed", "reopened", "merged", "assigned", "unassigned", "renamed", "review_requested", "review_request_removed", "locked", "unlocked",
    "transferred", "converted_to_discussion",
  ]

  func read(_ batch: Batch) {
    GitHubReader.records.read(batch, sink) { record, place in one(record, place) }
  }

  /// Where the records in an issue belong.
  private struct Context {
    var address: GitHubAddress
    var thread: String?
    var subject: Int32?
  }

  private func one(_ record: JSONRecord<Field>, _ place: Place) {
    let address = address(of: record)
    let thread = address.number.map { "\(prefix(address))#\($0)" }
    var context = Context(address: address, thread: thread)
    guard record.hasText(Field.title) || (record.type(Field.number) == .number && !record.hasText(Field.event)) else {
      return single(record, place, context)
    }
    issue(record, place, &context)
    var part = 1
    var saysClosed = false
    for field in [Field.comments, Field.nodes, Field.reviews, Field.timeline, Field.events] {
      record.elements(field, GitHubReader.inner) { item in
        guard part <= Int(UInt16.max) else { return sink.skip("comment beyond the \(UInt16.max)th") }
        var inside = place
        inside.part = UInt16(clamping: part)
        part += 1
        saysClosed = saysClosed || ["closed", "merged"].contains(item.string(Field.event))
        single(item, inside, context)
      }
    }
    if !saysClosed { closing(record, place, context) }
  }

  private func issue(_ record: JSONRecord<Field>, _ place: Place, _ context: inout Context) {
    var header = header(.message, record, place, context)
    header.key = context.thread.map { sink.name($0) }
    header.subject = record.text(Field.title) { $0.count == 0 ? nil : sink.name(SubjectLine.normalised([UInt8](copying: $0)).span) }
    context.subject = header.subject
    header.actor = person(record, context.address)
    if isBot(record) { header.flags.insert(.bot) }
    if hasDecision(record) { header.flags.insert(.decision) }
    var text = record.text(Field.title) { [UInt8](copying: $0) }
    record.text(Field.body) { body in
      if body.count > 0 { text += [10, 10] }
      text.append(body)
    }
    sink.record(header, participants: assignees(record), text: text.withUnixLines.span)
    leaveReactions(record)
  }

  /// A comment, a review, or an act.
  private func single(_ record: JSONRecord<Field>, _ place: Place, _ context: Context) {
    let event = record.string(Field.event)
    if !event.isEmpty, event != "commented", event != "reviewed" { return act(event, record, place, context) }
    guard record.hasText(Field.body) || time(record) != nil else { return sink.skip("no message") }
    // A review without words of its own only holds its comments together.
    if !record.hasText(Field.body), record.hasText(Field.submitted) || record.hasText(Field.submittedAt) {
      return sink.skip("review without text")
    }
    var header = header(.message, record, place, context)
    header.key = key(record, context.address)
    header.replyTo = replyTo(record, context)
    header.actor = person(record, context.address)
    if isBot(record) { header.flags.insert(.bot) }
    if record.type(Field.edited) == .true || record.hasText(Field.lastEdited) || isChanged(record) { header.flags.insert(.edited) }
    record.text(Field.body) { body in
      sink.record(header, participants: [], text: [UInt8](copying: body).withUnixLines.span)
    }
    leaveReactions(record)
  }

  private func act(_ event: String, _ record: JSONRecord<Field>, _ place: Place, _ context: Context) {
    guard GitHubReader.acts.contains(event) else { return sink.skip("labels, references and subscriptions") }
    var header = header(.system, record, place, context)
    if let thread = context.thread, let time = header.time { header.key = sink.name("\(thread):\(event):\(time.iso8601)") }
    if event == "renamed" { header.flags.insert(.renamed) }
    header.actor = login(record, Field.actor, shown: "")
    var others: [Participant] = []
    for field in [Field.assignee, Field.assigned] {
      if let person = login(record, field, shown: "") { others.append(Participant(person: person, presence: .addressed)) }
    }
    sink.record(header, participants: others, text: Span())
  }

  /// What the list of issues says of its end; a timeline says it better.
  private func closing(_ record: JSONRecord<Field>, _ place: Place, _ context: Context) {
    let field = record.hasText(Field.closed) ? Field.closed : Field.closedAt
    guard let time = record.text(field, { Timestamp.parseISO8601($0)?.time }) else { return }
    var header = header(.system, record, place, context)
    header.time = time
    header.timeQuality = .utc
    header.actor = login(record, Field.closedBy, shown: "")
    if let thread = context.thread { header.key = sink.name("\(thread):closed:\(time.iso8601)") }
    sink.occurrence(header, participants: [])
  }

  private func header(_ kind: EventKind, _ record: JSONRecord<Field>, _ place: Place, _ context: Context) -> Header {
    var header = Header(kind: kind, style: .chat, time: time(record), place: place)
    header.thread = context.thread.map { sink.name($0) }
    header.subject = context.subject
    if !context.address.owner.isEmpty { header.channel = sink.name("\(context.address.owner)/\(context.address.repository)") }
    return header
  }

  private func time(_ record: JSONRecord<Field>) -> Timestamp? {
    for field in [Field.created, Field.createdAt, Field.submitted, Field.submittedAt] {
      if let time = record.text(field, { Timestamp.parseISO8601($0)?.time }) { return time }
    }
    return nil
  }

  /// A comment's `updated_at` moves only when its text changes; an issue's moves with everything.
  private func isChanged(_ record: JSONRecord<Field>) -> Bool {
    guard let updated = record.text(Field.updated, { Timestamp.parseISO8601($0)?.time }), let time = time(record) else { return false }
    return updated > time
  }

  private func address(of record: JSONRecord<Field>) -> GitHubAddress {
    for field in [Field.html, Field.issueURL, Field.pullURL, Field.url, Field.issueOf] {
      if let found = GitHubAddress(record.string(field)) { return found }
    }
    var unknown = GitHubAddress()
    unknown.number = record.integer(Field.number) ?? record.integer(Field.issueNumber)
    return unknown
  }

  private func prefix(_ address: GitHubAddress) -> String {
    address.owner.isEmpty ? "github:\(path)" : "github:\(address.owner)/\(address.repository)"
  }

  /// `gh` gives comments an id of another kind; the number in their address is the same everywhere.
  private func key(_ record: JSONRecord<Field>, _ context: GitHubAddress) -> Int32? {
    let own = GitHubAddress(record.string(Field.html)) ?? GitHubAddress(record.string(Field.url))
    if let number = own?.comment { return sink.name("\(prefix(own ?? context)):comment:\(number)") }
    return record.text(Field.id) { id in
      id.count == 0 ? nil : sink.name((Array("\(prefix(context)):comment:".utf8) + [UInt8](copying: id)).span)
    }
  }

  private func replyTo(_ record: JSONRecord<Field>, _ context: Context) -> Int32? {
    if let parent = record.integer(Field.replyTo) { return sink.name("\(prefix(context.address)):comment:\(parent)") }
    return context.thread.map { sink.name($0) }
  }

  /// `ghost` stands for everybody whose account is gone: nobody is named.
  private func person(_ record: JSONRecord<Field>, _ address: GitHubAddress) -> Int32? {
    let field = record.hasText(Field.user) ? Field.user : Field.author
    let association = record.hasText(Field.association) ? record.string(Field.association) : record.string(Field.authorAssociation)
    let login = record.string(field)
    var shown = record.string(Field.authorName)
    // A member of the organisation that owns the repository belongs to it.
    if association == "MEMBER" || (association == "OWNER" && login != address.owner), !address.owner.isEmpty {
      shown = "\(shown.isEmpty ? login : shown) (\(address.owner))"
    }
    if login.isEmpty, record.hasText(Field.userAddress) {
      // An archive of a migration names people by their page.
      let name = record.string(Field.userAddress).split(separator: "/").last.map(String.init) ?? ""
      return name.isEmpty || name == "ghost" ? nil : sink.person(.name, name)
    }
    return self.login(record, field, shown: shown)
  }

  private func login<Name>(_ record: JSONRecord<Name>, _ field: Name, shown: String) -> Int32? {
    let login = record.string(field)
    return login.isEmpty || login == "ghost" ? nil : sink.person(.name, login, name: shown)
  }

  private func isBot(_ record: JSONRecord<Field>) -> Bool {
    record.text(Field.userType) { $0.equals("Bot") } || record.type(Field.isBot) == .true || record.string(Field.user).hasSuffix("[bot]")
  }

  private func assignees(_ record: JSONRecord<Field>) -> [Participant] {
    var people: [Participant] = []
    record.elements(Field.assignees, GitHubReader.users) { user in
      if let person = login(user, .login, shown: ""), !people.contains(where: { $0.person == person }) {
        people.append(Participant(person: person, presence: .addressed))
      }
    }
    if people.isEmpty, let one = login(record, Field.assignee, shown: "") { people.append(Participant(person: one, presence: .addressed)) }
    return people
  }

  private func hasDecision(_ record: JSONRecord<Field>) -> Bool {
    var found = false
    record.elements(Field.labels, GitHubReader.labels) { label in
      found = found || ["decision", "decided"].contains(label.string(.name).lowercased())
    }
    return found
  }

  private func leaveReactions(_ record: JSONRecord<Field>) {
    var count = max(0, record.integer(Field.reactions) ?? 0)
    record.elements(Field.groups, GitHubReader.groups) { group in count += min(10_000, max(0, group.integer(.count) ?? 0)) }
    for _ in 0..<min(count, 10_000) { sink.leaveOut("reactions without a time") }
  }
}
