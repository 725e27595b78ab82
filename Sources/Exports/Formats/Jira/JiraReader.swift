import Decoding
import Events

/// Turns issues of Jira's JSON into events.
///
/// `Place.part` 0 is the issue; its comments and the changes of its history follow.
struct JiraReader {
  let sink: any RecordSink

  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "issues")))

  /// What is wanted of an issue.
  enum Field: String, JSONField {
    case key
    case summary = "fields.summary"
    case description = "fields.description"
    case created = "fields.created"
    case due = "fields.duedate"
    case resolved = "fields.resolutiondate"
    case project = "fields.project.name"
    case comments = "fields.comment.comments"
    case histories = "changelog.histories"
    case creator = "fields.creator"
    case reporter = "fields.reporter"
    case assignee = "fields.assignee"
    case attachments = "fields.attachment"
  }

  private enum Comment: String, JSONField {
    case id, author, body, created, updated
  }

  private enum History: String, JSONField {
    case id, author, created, items
  }

  /// A field that was changed.
  private enum Change: String, JSONField {
    case field, to
    case shown = "toString"
  }

  private enum Person: String, JSONField {
    case account = "accountId"
    case address = "emailAddress"
    case shown = "displayName"
    case name, key
    case type = "accountType"
  }

  private static let comment = JSONFields<Comment>()
  private static let history = JSONFields<History>()
  private static let change = JSONFields<Change>()
  private static let person = JSONFields<Person>()

  func read(_ batch: Batch) {
    JiraReader.records.read(batch, sink) { record, place in issue(record, place) }
  }

  private func issue(_ record: JSONRecord<Field>, _ place: Place) {
    let key = record.string(Field.key)
    guard !key.isEmpty, record.hasText(Field.summary) || record.hasText(Field.created) else { return sink.skip("no issue") }
    let thread = JiraKey.issue(key)
    let subject = record.text(Field.summary) { $0.count == 0 ? nil : sink.name(SubjectLine.normalised([UInt8](copying: $0)).span) }
    let project = record.hasText(Field.project) ? record.string(Field.project) : JiraKey.project(key)
    func header(_ kind: EventKind, _ time: Timestamp?, _ part: Int) -> Header {
      var header = Header(kind: kind, style: .chat, time: time, place: place)
      header.place.part = UInt16(clamping: part)
      header.thread = sink.name(thread)
      header.subject = subject
      if !project.isEmpty { header.channel = sink.name(project) }
      return header
    }
    var opening = header(.message, time(record, Field.created), 0)
    opening.key = opening.thread
    let writer = person(record, Field.creator) ?? person(record, Field.reporter)
    let owner = person(record, Field.assignee)
    opening.actor = writer?.number
    if writer?.isBot == true { opening.flags.insert(.bot) }
    if record.isSet(Field.attachments) { opening.flags.insert(.attachment) }
    opening.due = record.text(Field.due) { Timestamp.parseISO8601($0) }.map { ZoneRules.utc.day(of: $0.time) }
    var text = record.text(Field.summary) { [UInt8](copying: $0) }
    let description = body(record, Field.description)
    if !description.isEmpty { text += [10, 10] + description }
    sink.record(
      opening, participants: owner.map { [Participant(person: $0.number, presence: .addressed)] } ?? [], text: text.span)
    if let owner { sink.assignment(of: opening, in: thread, to: owner.number) }

    var part = 0
    record.elements(Field.comments, JiraReader.comment) { comment in
      part += 1
      guard part <= Int(UInt16.max) else { return sink.skip("comment beyond the \(UInt16.max)th") }
      let created = time(comment, Comment.created)
      var message = header(.message, created, part)
      message.key = comment.hasText(Comment.id) ? sink.name("\(thread):comment:\(comment.string(Comment.id))") : nil
      message.replyTo = message.thread
      let author = person(comment, Comment.author)
      message.actor = author?.number
      if author?.isBot == true { message.flags.insert(.bot) }
      if let created, let updated = JiraReader.time(comment, Comment.updated), updated > created { message.flags.insert(.edited) }
      sink.record(message, participants: [], text: body(comment, Comment.body).span)
    }
    var saysClosed = false
    record.elements(Field.histories, JiraReader.history) { history in
      part += 1
      guard part <= Int(UInt16.max) else { return sink.skip("change beyond the \(UInt16.max)th") }
      var change = header(.system, time(history, History.created), part)
      change.key = history.hasText(History.id) ? sink.name("\(thread):change:\(history.string(History.id))") : nil
      change.actor = person(history, History.author)?.number
      var others: [Participant] = []
      var says = false
      history.elements(History.items, JiraReader.change) { item in
        switch item.string(.field).lowercased() {
        case "status": says = true
        case "resolution":
          says = true
          saysClosed = saysClosed || item.hasText(.shown)
        case "assignee":
          says = true
          if item.hasText(.to) || item.hasText(.shown) {
            let person =
              item.hasText(.to) ? sink.person(.id, item.string(.to), name: item.string(.shown)) : sink.person(.name, item.string(.shown))
            others.append(Participant(person: person, presence: .addressed))
          }
        case "summary":
          says = true
          change.flags.insert(.renamed)
        case "duedate":
          says = true
          change.due = item.text(.to) { Timestamp.parseISO8601($0) }.map { ZoneRules.utc.day(of: $0.time) }
        default: break
        }
      }
      if !says { return sink.skip("change of other fields") }
      sink.record(change, participants: others, text: Span())
    }
    // The history tells who closed it; without one only the day is known.
    if !saysClosed, let time = JiraReader.time(record, Field.resolved) {
      var closing = header(.system, time, 0)
      closing.key = sink.name("\(thread):closed")
      sink.occurrence(closing, participants: [])
    }
  }

  /// The same for when something was written; what is no date is told to the sink.
  private func time<Name>(_ record: JSONRecord<Name>, _ field: Name) -> Timestamp? {
    let time = JiraReader.time(record, field)
    if time == nil, record.hasText(field) { record.text(field) { sink.unread(date: $0) } }
    return time
  }

  /// `2026-03-02T10:15:00.000+0000`.
  private static func time<Name>(_ record: JSONRecord<Name>, _ field: Name) -> Timestamp? {
    record.text(field) { Timestamp.parseISO8601($0)?.time }
  }

  /// By account where there is one, for Jira Cloud shows addresses to few; Jira Server has names of users.
  private func person<Name>(_ record: JSONRecord<Name>, _ field: Name) -> (number: Int32, isBot: Bool)? {
    var found: (Int32, Bool)?
    record.object(field, JiraReader.person) { person in
      let name = person.string(.shown)
      let isBot = person.equals(.type, "app")
      let id = person.string(person.hasText(.account) ? .account : person.hasText(.name) ? .name : .key)
      if person.text(.address, { $0.position(of: UInt8(ascii: "@"), in: 0..<$0.count) }) != nil {
        // One person under both: changes of the assignee know the account only.
        if !id.isEmpty { _ = sink.person(.id, id, name: name) }
        found = (sink.person(.address, person.string(.address).lowercased(), name: name), isBot)
      } else if !id.isEmpty {
        found = (sink.person(.id, id, name: name), isBot)
      } else if !name.isEmpty {
        found = (sink.person(.name, name), isBot)
      }
    }
    return found
  }

  /// What somebody wrote: wiki text, or a document of Jira Cloud.
  private func body<Name>(_ record: JSONRecord<Name>, _ field: Name) -> [UInt8] {
    if record.type(field) == .object { return record.lend(field) { AtlassianDocument.text($0) } }
    return record.text(field) { WikiText.text(of: [UInt8](copying: $0).withUnixLines) }
  }
}
