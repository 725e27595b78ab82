import Events
@testable import Exports

/// What a reader said, with names instead of numbers.
final class Heard: RecordSink {
  struct Record {
    var header: Header
    var participants: [Participant]
    var text: String
  }

  private(set) var names: [String] = []
  private(set) var people: [(kind: IdentityKind, identity: String, name: String)] = []
  private(set) var records: [Record] = []
  private(set) var skipped: [String] = []
  private(set) var problems: [String] = []
  private(set) var losses = 0

  func name(_ bytes: Span<UInt8>) -> Int32 {
    let text = string(bytes)
    if let index = names.firstIndex(of: text) { return Int32(index) }
    names.append(text)
    return Int32(names.count - 1)
  }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 {
    let text = string(identity)
    if let index = people.firstIndex(where: { $0.kind == kind && $0.identity == text }) { return Int32(index) }
    people.append((kind, text, string(name)))
    return Int32(people.count - 1)
  }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    records.append(Record(header: header, participants: participants, text: string(text)))
  }

  func skip(_ reason: String) { skipped.append(reason) }
  func problem(_ place: String, _ message: String, help: String) { problems.append("\(place): \(message); \(help)") }
  func loss(_ count: Int) { losses += count }

  private func string(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  func name(_ index: Int32?) -> String? { index.map { names[Int($0)] } }
  func person(_ index: Int32?) -> String? { index.map { people[Int($0)].identity } }
  func displayName(_ index: Int32?) -> String? { index.map { people[Int($0)].name } }
  /// `address presence` of every participant of a record.
  func participants(_ record: Record) -> [String] { record.participants.map { "\(people[Int($0.person)].identity) \($0.presence)" } }

  /// Reads bytes as one file with a format, in batches of at most `chunk` bytes, as the container layer does.
  static func reading(
    _ bytes: [UInt8], as format: ExportFormat, name: String = "file", options: ReadOptions = ReadOptions(), chunk: Int = .max
  ) throws -> Heard {
    let entry = Export.Entry(path: name, fullPath: name, size: Int64(bytes.count), head: Array(bytes.prefix(4096)))
    let export = Export(path: name, entries: [entry])
    let heard = Heard()
    for claim in format.claims(export, [0]) {
      let open = try format.open(export, claim, options)
      var position = 0
      while position < bytes.count {
        var taken = bytes.count - position
        if case .cut(let cut) = open.batching {
          var length = min(chunk, taken)
          taken = 0
          while taken == 0 {
            taken = cut(bytes[position..<(position + length)].span, position + length == bytes.count)
            length = min(length &* 2, bytes.count - position)
          }
        }
        open.read(Batch(entry: 0, path: name, offset: Int64(position), bytes: Array(bytes[position..<(position + taken)])), heard)
        position += taken
      }
    }
    return heard
  }

  static func reading(
    _ text: String, as format: ExportFormat, name: String = "file", options: ReadOptions = ReadOptions(), chunk: Int = .max
  ) throws -> Heard {
    try reading(Array(text.utf8), as: format, name: name, options: options, chunk: chunk)
  }
}

/// Whether a format takes a file.
func claims(_ format: ExportFormat, _ text: String, name: String = "file") -> Bool {
  let entry = Export.Entry(path: name, fullPath: name, size: Int64(text.utf8.count), head: Array(text.utf8.prefix(4096)))
  return !format.claims(Export(path: name, entries: [entry]), [0]).isEmpty
}
