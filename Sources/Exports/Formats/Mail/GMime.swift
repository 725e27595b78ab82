import CGMime
import Decoding
internal import Events
import Glibc

/// GMime, started once in the process, with the charsets that it tries on headers in none.
///
/// One value belongs to one task; GMime's own tables are only read after the start.
@safe struct GMime: ~Copyable {
  private let options: OpaquePointer?

  init() {
    GMimeLibrary.started
    unsafe options = g_mime_parser_options_new()
    unsafe "utf-8".withCString { first in
      unsafe "windows-1252".withCString { second in
        var charsets: [UnsafePointer<CChar>?] = unsafe [first, second, nil]
        unsafe g_mime_parser_options_set_fallback_charsets(options, &charsets)
      }
    }
  }

  deinit { unsafe g_mime_parser_options_free(options) }

  /// An address with the name beside it.
  struct Address: Hashable {
    var address: [UInt8]
    var name: [UInt8]
  }

  /// Header text with its encoded words decoded.
  func decodedText(_ value: [UInt8]) -> [UInt8] {
    if value.allSatisfy({ $0 < 128 }), value.span.position(of: [61, 63], in: 0..<value.count) == nil { return value }
    return unsafe GMime.withCString(value) { unsafe GMime.taken(g_mime_utils_header_decode_text(options, $0)) }
  }

  /// The mailboxes of an address list, those of its groups too; empty if GMime can read none.
  ///
  /// GMime reads a group within a group within a group by calling itself; a value that nests without end brings the program down. So where there are more
  /// groups than anybody writes only what holds an `@` is read.
  func addresses(_ value: [UInt8]) -> [Address] {
    let colon = UInt8(ascii: ":")
    var flat = value
    if value.count(where: { $0 == colon }) > GMime.mostGroups {
      let parts = value.split { $0 == colon || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      flat = Array(parts.filter { $0.contains(UInt8(ascii: "@")) }.joined(separator: [UInt8(ascii: ",")]))
    }
    return unsafe GMime.withCString(flat) { text in
      guard let list = unsafe internet_address_list_parse(options, text) else { return [] }
      defer { unsafe g_object_unref(list) }
      var found: [Address] = []
      unsafe GMime.collect(list, depth: 0, into: &found)
      return found
    }
  }

  private static let mostGroups = 64

  private static func collect(_ list: UnsafeMutablePointer<InternetAddressList>, depth: Int, into found: inout [Address]) {
    let count = unsafe internet_address_list_length(list)
    for index in 0..<count {
      guard let entry = unsafe internet_address_list_get_address(list, index) else { continue }
      if unsafe isA(entry, internet_address_group_get_type()) {
        let group = unsafe UnsafeMutableRawPointer(entry).assumingMemoryBound(to: InternetAddressGroup.self)
        if depth < 4, let members = unsafe internet_address_group_get_members(group) {
          unsafe collect(members, depth: depth + 1, into: &found)
        }
      } else {
        let mailbox = unsafe UnsafeMutableRawPointer(entry).assumingMemoryBound(to: InternetAddressMailbox.self)
        found.append(
          unsafe Address(
            address: bytes(internet_address_mailbox_get_addr(mailbox)).trimmed, name: bytes(internet_address_get_name(entry)).trimmed))
      }
    }
  }

  /// A date of RFC 5322 as GMime reads it: an unknown zone counts as UTC. `nil` if it is no date.
  func date(_ value: [UInt8]) -> Timestamp? {
    unsafe GMime.withCString(value) { text -> Timestamp? in
      guard let date = unsafe g_mime_utils_header_decode_date(text) else { return nil }
      defer { unsafe g_date_time_unref(date) }
      return Timestamp(seconds: Int64(unsafe g_date_time_to_unix(date)))
    }
  }

  /// A content type with the parameters that say how text is written.
  struct ContentType {
    /// `text/plain`, in lower case.
    var type: [UInt8]
    var charset: [UInt8]?
    var flowed = false
    /// Whether flowed lines lose the blank at their end (`delsp=yes`).
    var deletesSpace = false
    var reportType: [UInt8]?
  }

  func contentType(_ value: [UInt8]) -> ContentType {
    unsafe GMime.withCString(value) { text in
      guard let parsed = unsafe g_mime_content_type_parse(options, text) else { return ContentType(type: Array("text/plain".utf8)) }
      defer { unsafe g_object_unref(parsed) }
      return unsafe GMime.contentType(parsed)
    }
  }

  static func contentType(_ parsed: UnsafeMutablePointer<GMimeContentType>) -> ContentType {
    func parameter(_ name: String) -> [UInt8]? {
      guard let value = unsafe g_mime_content_type_get_parameter(parsed, name) else { return nil }
      return unsafe bytes(value).trimmed.asciiLowercased
    }
    var type = ContentType(type: unsafe taken(g_mime_content_type_get_mime_type(parsed)).asciiLowercased)
    type.charset = parameter("charset")
    type.flowed = parameter("format") == Array("flowed".utf8)
    type.deletesSpace = parameter("delsp") == Array("yes".utf8)
    type.reportType = parameter("report-type")
    return type
  }

  /// Parses the parts of a message and reads their text.
  /// - Parameter entity: the header fields that say what the content is, an empty line, and the content.
  func body(of entity: [UInt8]) -> MailBody {
    let stream = unsafe entity.withUnsafeBytes { buffer in
      unsafe g_mime_stream_mem_new_with_buffer(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    defer { unsafe g_object_unref(stream) }
    guard let parser = unsafe g_mime_parser_new_with_stream(stream) else { return MailBody() }
    defer { unsafe g_object_unref(parser) }
    guard let root = unsafe g_mime_parser_construct_part(parser, options) else { return MailBody() }
    defer { unsafe g_object_unref(root) }
    return unsafe MailBody(root)
  }

  /// The content of a part, its transfer encoding undone.
  static func content(_ part: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
    guard let wrapper = unsafe g_mime_part_get_content(part), let stream = unsafe g_mime_stream_mem_new() else { return [] }
    defer { unsafe g_object_unref(stream) }
    unsafe g_mime_data_wrapper_write_to_stream(wrapper, stream)
    let memory = unsafe UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
    guard let array = unsafe g_mime_stream_mem_get_byte_array(memory), let data = unsafe array.pointee.data else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
  }

  /// Whether a GLib object is of a type.
  static func isA(_ object: UnsafeMutableRawPointer, _ type: GType) -> Bool {
    unsafe g_type_check_instance_is_a(object.assumingMemoryBound(to: GTypeInstance.self), type) != 0
  }

  static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// The bytes of a string that GLib allocated for us; it is freed.
  private static func taken(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
    defer { unsafe g_free(text) }
    return unsafe bytes(text)
  }

  private static func withCString<R>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
    var terminated = bytes.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return unsafe "".withCString { unsafe body($0) } }
      return unsafe body(base)
    }
  }
}
