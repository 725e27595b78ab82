/// How a person is called in one source.
public enum IdentityKind: UInt8, Sendable, CaseIterable {
  /// A user id, unique within its source (`U024BE7LH`).
  case id
  /// A mail address, in lower case.
  case address
  /// A display name, real name or nick.
  case name
}

/// What a reader writes to: it numbers names and people, and takes each record with its text.
///
/// A sink belongs to one batch and one task. Nothing that is lent to it is kept.
public protocol RecordSink: AnyObject {
  /// The number of a channel, thread, key or subject.
  func name(_ bytes: Span<UInt8>) -> Int32

  /// The number of a person who is called so; `name` beside it is what people read, may be empty, and joins the two.
  /// - Parameters:
  ///   - identity: the id, address or name. Addresses may come in any case.
  ///   - name: a display name that stands beside it.
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32

  /// Takes one record that became an event. `participants` are its addressees, invitees or attendees.
  func record(_ header: Header, participants: [Participant], text: Span<UInt8>)

  /// Takes a further event of the record that was taken last: an instance of a recurring meeting after its first, a reaction that has a time of its own.
  ///
  /// It is an event like any other, without text of its own (the record's text was heard once), and its key may stand elsewhere too. Accounting counts
  /// it as an occurrence, beside the records: records = events + skipped + merged holds without it. The default passes it on as a record without text.
  func occurrence(_ header: Header, participants: [Participant])

  /// Counts something in the file that is no record of its format and is not read: a task in a calendar. The default counts nothing.
  func leaveOut(_ what: String)

  /// Says how many records of the file name the zone on whose wall their times stand, by its identifier in the tz database. The default keeps nothing.
  func zone(_ identifier: String, times: Int)

  /// Counts one record that became no event, with the reason that `inspect` shows (`not speech`, `no date`, `duplicate`).
  func skip(_ reason: String)

  /// Reports a record, or a part of a file, that could not be read. `place` is human: `line 12`, `message 3`, `entry a/b.json`.
  func problem(_ place: String, _ message: String, help: String)

  /// Reports something that a file may hold again and again: one problem a file, with the first place and how often it was met. The default reports it
  /// as any other problem.
  func problem(_ place: String, _ message: String, help: String, times: Int)

  /// Counts bytes or characters that could not be decoded and were replaced.
  func loss(_ count: Int)

  /// Counts characters that were encoded twice and were put right. The default counts nothing.
  func repair(_ count: Int)
}

extension RecordSink {
  /// Passes it on as a record without text.
  public func occurrence(_ header: Header, participants: [Participant]) { record(header, participants: participants, text: [UInt8]().span) }

  /// Reports it as any other problem.
  public func problem(_ place: String, _ message: String, help: String, times: Int) {
    problem(place, RepeatedProblem.message(message, times: times), help: help)
  }

  /// Counts nothing.
  public func leaveOut(_ what: String) {}

  /// Keeps nothing.
  public func zone(_ identifier: String, times: Int) {}

  /// Counts nothing.
  public func repair(_ count: Int) {}

  /// Reports a date that no reader knows, such as one in the words of a language: one problem a file, with the first of them.
  public func unread(date: Span<UInt8>) {
    var beginning: [UInt8] = []
    for index in 0..<min(date.count, 60) { beginning.append(date[index]) }
    problem(
      "date '\(String(decoding: beginning, as: UTF8.self))'", "cannot be read; its record counts as undated, and what it says is not heard",
      help: "set the language of the account to English and export it again", times: 1)
  }

  /// The same for strings; for readers off the hot path.
  public func name(_ text: String) -> Int32 { name(Array(text.utf8).span) }

  /// The same for strings; for readers off the hot path.
  public func person(_ kind: IdentityKind, _ identity: String, name: String = "") -> Int32 {
    person(kind, Array(identity.utf8).span, name: Array(name.utf8).span)
  }
}
