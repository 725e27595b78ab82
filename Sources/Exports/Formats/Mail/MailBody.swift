import CGMime
import Decoding

/// The text of a mail and what else its parts show.
struct MailBody {
  /// UTF-8 with `\n` line ends.
  var text: [UInt8] = []
  var attachment = false
  /// Holds somebody else's words.
  var quotes = false
  /// Places that could not be decoded.
  var losses = 0
  /// Parts within parts, beyond which nothing is read: nobody writes such mail by hand.
  private static let depthLimit = 30

  init() {}

  /// Reads the parts of a message that GMime parsed.
  init(_ root: UnsafeMutablePointer<GMimeObject>) {
    unsafe collect(root, depth: 0)
  }

  /// Reads one text part whose transfer encoding is undone.
  init(content: [UInt8], type: GMime.ContentType, isHTML: Bool) {
    let (decoded, losses) = Charset.decode(content, name: type.charset, iconvName: GMimeLibrary.iconvName)
    self.losses = losses
    if isHTML {
      (text, quotes) = HTMLText.text(of: decoded)
    } else {
      text = decoded.withUnixLines
      if type.flowed { text = FlowedText.joined(text, deletingSpace: type.deletesSpace) }
    }
  }

  private mutating func collect(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int) {
    guard depth < MailBody.depthLimit else { return }
    if unsafe GMime.isA(object, g_mime_multipart_get_type()) {
      unsafe collect(parts: UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMultipart.self), of: object, depth: depth)
    } else if unsafe GMime.isA(object, g_mime_part_get_type()) {
      unsafe add(UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimePart.self), of: object)
    } else {
      // A mail within the mail is somebody else's words.
      attachment = true
    }
  }

  private mutating func collect(
    parts multipart: UnsafeMutablePointer<GMimeMultipart>, of object: UnsafeMutablePointer<GMimeObject>, depth: Int
  ) {
    let subtype = unsafe GMime.bytes(g_mime_content_type_get_media_subtype(g_mime_object_get_content_type(object))).asciiLowercased
    let kind = String(decoding: subtype, as: UTF8.self)
    let count = unsafe g_mime_multipart_get_count(multipart)
    if kind == "alternative" { return unsafe choose(from: multipart, count, depth) }
    for index in 0..<count {
      // Of signed and reported mail the first part is what was written.
      if index > 0, ["signed", "report"].contains(kind) { break }
      guard let part = unsafe g_mime_multipart_get_part(multipart, index) else { continue }
      var child = MailBody()
      unsafe child.collect(part, depth: depth + 1)
      // Pictures of a page are no attachments, and its other parts no text.
      if index > 0, kind == "related" { continue }
      append(child)
    }
  }

  /// The first plain text among alternatives, else the first text of any sort. HTML is not even decoded where plain text stands beside it.
  private mutating func choose(from multipart: UnsafeMutablePointer<GMimeMultipart>, _ count: Int32, _ depth: Int) {
    var pages: [Int32] = []
    var attached = false
    var isEmpty = true
    for index in 0..<count {
      guard let part = unsafe g_mime_multipart_get_part(multipart, index) else { continue }
      guard unsafe g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "html") == 0 else {
        pages.append(index)
        continue
      }
      var child = MailBody()
      unsafe child.collect(part, depth: depth + 1)
      attached = attached || child.attachment
      if isEmpty, child.text.contains(where: { $0 > 32 }) {
        self = child
        isEmpty = false
      }
    }
    for index in pages where isEmpty {
      guard let part = unsafe g_mime_multipart_get_part(multipart, index) else { continue }
      unsafe collect(part, depth: depth + 1)
      isEmpty = !text.contains { $0 > 32 }
    }
    attachment = attachment || attached
  }

  private mutating func append(_ other: MailBody) {
    attachment = attachment || other.attachment
    quotes = quotes || other.quotes
    losses += other.losses
    guard !other.text.isEmpty else { return }
    if !text.isEmpty { text.append(contentsOf: text.last == 10 ? [10] : [10, 10]) }
    text.append(contentsOf: other.text)
  }

  private mutating func add(_ part: UnsafeMutablePointer<GMimePart>, of object: UnsafeMutablePointer<GMimeObject>) {
    guard let parsed = unsafe g_mime_object_get_content_type(object) else { return }
    let type = unsafe GMime.contentType(parsed)
    let name = String(decoding: type.type, as: UTF8.self)
    if ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/calendar"].contains(name) {
      return
    }
    let isText = name.hasPrefix("text/")
    let isAttached = unsafe g_mime_part_is_attachment(part) != 0 || (g_mime_part_get_filename(part) != nil && !isText)
    // An unnamed type ("Content-Type: text") is text unless it is said to be a file.
    let isUnnamed = unsafe name == "application/octet-stream" && MailBody.looksLikeText(object)
    guard !isAttached, isText || isUnnamed else {
      attachment = true
      return
    }
    self = unsafe MailBody(content: GMime.content(part), type: type, isHTML: name == "text/html")
  }

  /// Whether the header of a part that GMime could not make out begins with `text`.
  private static func looksLikeText(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
    guard let raw = unsafe g_mime_object_get_header(object, "Content-Type") else { return false }
    return unsafe GMime.bytes(raw).trimmed.asciiLowercased.starts(with: Array("text".utf8))
  }
}
