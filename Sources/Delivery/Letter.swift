import CGMime
import Events
import Ledger
import Reports
import Setup

/// A mail of digests: plain text and a page, of which a mail program shows one. Of the same values it is the same to the byte.
struct Letter {
  /// How lines end.
  enum LineEnd {
    /// As mail servers want it.
    case internet
    /// As local programs want it.
    case unix
  }

  private let subject: String
  private let text: String
  private let page: String
  private let id: String
  private let mail: DeliverySetting.Mail
  private let date: Timestamp

  init(_ digests: [Digest], id: String, mail: DeliverySetting.Mail, date: Timestamp) {
    subject = DigestText.subject(digests)
    text = DigestText.render(digests)
    page = DigestHTML.render(digests)
    self.id = id
    self.mail = mail
    self.date = date
  }

  /// The id in the mail's `Message-ID`: made of the delivery's and the sender's domain, so that the same delivery has the same one.
  private var messageID: String { "\(id)@\(mail.from.split(separator: "@").last ?? "localhost")" }

  /// GMime, started once in the process. Readers of mail start it too; they are done when something is delivered.
  private static let started: Void = g_mime_init()

  /// The mail as it is handed over.
  func bytes(lineEnd: LineEnd) -> [UInt8] {
    Self.started
    guard let message = unsafe g_mime_message_new(1), let parts = unsafe g_mime_multipart_new_with_subtype("alternative") else { return [] }
    defer {
      unsafe g_object_unref(parts)
      unsafe g_object_unref(message)
    }
    unsafe g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, nil, mail.from)
    for address in mail.to { unsafe g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, nil, address) }
    unsafe g_mime_message_set_subject(message, subject, "utf-8")
    unsafe g_mime_message_set_message_id(message, messageID)
    if let time = unsafe g_date_time_new_from_unix_utc(Int(date.milliseconds / 1000)) {
      unsafe g_mime_message_set_date(message, time)
      unsafe g_date_time_unref(time)
    }
    let object = unsafe Self.object(message)
    unsafe g_mime_object_set_header(object, "Auto-Submitted", "auto-generated", nil)
    unsafe g_mime_object_set_header(object, "X-Harbinger-Delivery", id, nil)
    // GMime would draw one by lot. No line of a part in quoted-printable holds these two characters side by side.
    unsafe g_mime_multipart_set_boundary(parts, "=_harbinger")
    unsafe Self.add(text, "plain", to: parts)
    unsafe Self.add(page, "html", to: parts)
    unsafe g_mime_message_set_mime_part(message, Self.object(parts))
    return unsafe Self.written(object, lineEnd)
  }

  private static func add(_ text: String, _ subtype: String, to parts: UnsafeMutablePointer<GMimeMultipart>) {
    guard let part = unsafe g_mime_part_new_with_type("text", subtype) else { return }
    defer { unsafe g_object_unref(part) }
    let stream = unsafe Array(text.utf8).withUnsafeBytes { buffer in
      unsafe g_mime_stream_mem_new_with_buffer(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    defer { unsafe g_object_unref(stream) }
    let content = unsafe g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
    defer { unsafe g_object_unref(content) }
    unsafe g_mime_object_set_content_type_parameter(object(part), "charset", "utf-8")
    unsafe g_mime_part_set_content(part, content)
    unsafe g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
    unsafe g_mime_multipart_add(parts, object(part))
  }

  private static func written(_ object: UnsafeMutablePointer<GMimeObject>, _ lineEnd: LineEnd) -> [UInt8] {
    let options = unsafe g_mime_format_options_new()
    defer { unsafe g_mime_format_options_free(options) }
    unsafe g_mime_format_options_set_newline_format(options, lineEnd == .internet ? GMIME_NEWLINE_FORMAT_DOS : GMIME_NEWLINE_FORMAT_UNIX)
    guard let stream = unsafe g_mime_stream_mem_new() else { return [] }
    defer { unsafe g_object_unref(stream) }
    unsafe g_mime_object_write_to_stream(object, options, stream)
    let memory = unsafe UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
    guard let array = unsafe g_mime_stream_mem_get_byte_array(memory), let data = unsafe array.pointee.data else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
  }

  private static func object<Kind>(_ pointer: UnsafeMutablePointer<Kind>) -> UnsafeMutablePointer<GMimeObject> {
    unsafe UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: GMimeObject.self)
  }
}
