import Decoding
internal import Events

/// The people of mail headers, each header value looked up once a batch.
struct MailPeople {
  private var values = ByteTable()
  private var known: [[Person]] = []

  /// A person of a header, as the sink numbers it.
  struct Person {
    var index: Int32
    /// An address that only programs write from.
    var isProgram: Bool
  }

  /// The mailboxes that a header value names; a name without an address is a person by name.
  mutating func people(_ value: [UInt8], _ gmime: borrowing GMime, _ sink: any RecordSink) -> [Person] {
    let index = Int(values.index(of: value.span))
    if index < known.count { return known[index] }
    let people = MailPeople.addresses(value, gmime).map { address -> Person in
      if address.address.isEmpty { return Person(index: sink.person(.name, address.name.span, name: [UInt8]().span), isProgram: false) }
      let lower = address.address.asciiLowercased
      return Person(index: sink.person(.address, lower.span, name: address.name.span), isProgram: MailPeople.isProgram(lower))
    }
    known.append(people)
    return people
  }

  /// Addresses of a value after `jane at acme.example` is put back to `jane@acme.example`.
  static func addresses(_ value: [UInt8], _ gmime: borrowing GMime) -> [GMime.Address] {
    let plain = withCommas(withAtSigns(value))
    let found = gmime.addresses(plain).filter { $0.address.contains(UInt8(ascii: "@")) }
    if !found.isEmpty { return found.map(unquoted) }
    if let bare = bareAddress(plain) { return [GMime.Address(address: bare, name: [])] }
    let name = gmime.decodedText(plain).filter { ![34, 60, 62].contains($0) }.trimmed
    // "undisclosed-recipients:;" is nobody.
    return name.isEmpty || name.contains(UInt8(ascii: ":")) ? [] : [GMime.Address(address: [], name: name)]
  }

  /// List archives write addresses as words against harvesters. A value that holds an `@` is left alone: there "at" is a word of a name.
  static func withAtSigns(_ value: [UInt8]) -> [UInt8] {
    guard !value.contains(UInt8(ascii: "@")) else { return value }
    var plain: [UInt8] = []
    var index = 0
    while index < value.count {
      let word = [" at ", " (at) ", " [at] "].lazy.map { Array($0.utf8) }.first { value.span.holds($0, at: index, before: value.count) }
      if let word, index > 0, isAddressByte(value[index - 1]), index + word.count < value.count, isDomain(value[(index + word.count)...]) {
        plain.append(UInt8(ascii: "@"))
        index += word.count
      } else {
        plain.append(value[index])
        index += 1
      }
    }
    return plain
  }

  /// Outlook parts addresses by semicolons, which elsewhere end a group.
  private static func withCommas(_ value: [UInt8]) -> [UInt8] {
    guard value.contains(UInt8(ascii: ";")), !value.contains(UInt8(ascii: ":")) else { return value }
    return value.map { $0 == UInt8(ascii: ";") ? UInt8(ascii: ",") : $0 }
  }

  private static func isDomain(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.prefix(while: isAddressByte).dropLast().contains(UInt8(ascii: "."))
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 128 || [37, 43, 45, 46, 61, 95].contains(byte)
  }

  /// Some programs put names into single quotes inside of the double ones.
  private static func unquoted(_ address: GMime.Address) -> GMime.Address {
    var address = address
    if address.name.count > 2, address.name.first == 39, address.name.last == 39 {
      address.name = Array(address.name[1..<(address.name.count - 1)])
    }
    if address.name.asciiLowercased == address.address.asciiLowercased { address.name = [] }
    return address
  }

  /// The word around the first `@` of a value that is no address list.
  private static func bareAddress(_ value: [UInt8]) -> [UInt8]? {
    guard let at = value.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let user = value[..<at].reversed().prefix(while: isAddressByte).reversed()
    let host = value[(at + 1)...].prefix(while: isAddressByte)
    return user.isEmpty || host.isEmpty ? nil : Array(user) + [UInt8(ascii: "@")] + Array(host)
  }

  /// Whether nobody sits behind an address, judged by its local part.
  static func isProgram(_ address: [UInt8]) -> Bool {
    let local = String(decoding: address.prefix { $0 != UInt8(ascii: "@") }.filter { ![45, 46, 95].contains($0) }, as: UTF8.self)
    return [
      "noreply", "donotreply", "mailerdaemon", "postmaster", "notifications", "notification", "bounce", "bounces", "autoreply", "nobody",
    ].contains(local)
      || local.hasPrefix("noreply") || local.hasSuffix("noreply") || local.hasPrefix("bounce+")
  }
}
