import CXML
import Decoding
internal import Events

/// Goes through an XML document, or a page in HTML, from its beginning to its end, by libxml2.
///
/// Nothing is fetched, and a document that declares entities is refused before the first of them is read: no office program writes any. What is broken
/// is read as far as libxml2 can make it out.
@safe final class XMLWalk {
  enum Step { case open, close, text }

  /// An opening, a closing or a text.
  private struct Event {
    var step: Step
    var name = ""
    var attributes: [(name: String, value: [UInt8])] = []
    var text: [UInt8] = []
  }

  private let path: String
  private let document: [UInt8]
  private let isHTML: Bool
  private var fed = 0
  private var parser: xmlParserCtxtPtr?
  /// What libxml2 found in the part that it was fed, and how much of that was handed on.
  private var events: [Event] = []
  private var next = 0
  private var current = Event(step: .text)
  /// Where the document first is broken: what it is told at its end.
  private var brokenLine: Int32?
  private var declaresEntities = false

  private static let started: Void = xmlInitParser()
  private static let portion = 16 << 10

  /// - Parameter isHTML: whether it is a page: what is missing or wrong in it is nothing to speak of.
  init(_ document: [UInt8], path: String, isHTML: Bool = false) {
    XMLWalk.started
    self.path = path
    self.document = document
    self.isHTML = isHTML
    var handler = unsafe XMLWalk.handler
    let own = unsafe Unmanaged.passUnretained(self).toOpaque()
    if isHTML {
      unsafe parser = htmlCreatePushParserCtxt(&handler, own, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      unsafe htmlCtxtUseOptions(parser, Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue))
      return
    }
    unsafe parser = xmlCreatePushParserCtxt(&handler, own, nil, 0, nil)
    unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_RECOVER.rawValue))
  }

  deinit { unsafe isHTML ? htmlFreeParserCtxt(parser) : xmlFreeParserCtxt(parser) }

  /// Goes on to the next opening, closing or text; `nil` at the end.
  /// - Throws: at the end, if the document is broken; at once, if it is made to harm.
  func step() throws(Problem) -> Step? {
    while next == events.count {
      events.removeAll(keepingCapacity: true)
      next = 0
      if unsafe fed > document.count || parser == nil {
        guard let brokenLine, !isHTML else { return nil }
        throw Problem(
          path: path, message: "is broken at line \(brokenLine) of the XML in it",
          help: "what could be made out is read; save it again from its program")
      }
      feed()
      if declaresEntities {
        throw Problem(
          path: path, message: "declares entities, as files made to harm do and no office program does; it is left out",
          help: "if the file is sound, open it in its program and save it again")
      }
    }
    current = events[next]
    next += 1
    return current.step
  }

  /// What the element is called, without the prefix of its namespace.
  var name: String { current.name }

  /// The text of the step.
  var text: [UInt8] { current.text }

  /// An attribute of the element that was opened last, by its name without prefix; `nil` if it is missing.
  func attribute(_ wanted: String) -> String? {
    current.attributes.first { $0.name == wanted }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The same as bytes; empty if it is missing.
  func value(of wanted: String) -> [UInt8] { current.attributes.first { $0.name == wanted }?.value ?? [] }

  /// The whole number in an attribute.
  func number(of wanted: String) -> Int? { value(of: wanted).number }

  /// Passes over all that is in the element that was opened last.
  func skip() throws(Problem) {
    var depth = 1
    while depth > 0, let step = try step() { depth += step == .open ? 1 : step == .close ? -1 : 0 }
  }

  /// Hands libxml2 the next part of the document; after the last one, word of its end.
  private func feed() {
    let count = min(XMLWalk.portion, document.count - fed)
    unsafe document.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.advanced(by: fed).assumingMemoryBound(to: CChar.self)
      let isEnd: Int32 = count == 0 ? 1 : 0
      unsafe _ = isHTML ? htmlParseChunk(parser, start, Int32(count), isEnd) : xmlParseChunk(parser, start, Int32(count), isEnd)
    }
    fed = count == 0 ? document.count + 1 : fed + count
  }

  private static func walk(_ context: UnsafeMutableRawPointer?) -> XMLWalk? {
    unsafe context.map { unsafe Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String { unsafe text.map { unsafe String(cString: $0) } ?? "" }

  /// A page has no namespaces: its elements come by older calls.
  private static func addHTML(to handler: inout xmlSAXHandler) {
    unsafe handler.startElement = { context, name, attributes in
      var event = unsafe Event(step: .open, name: XMLWalk.string(name))
      var index = 0
      while let attributes = unsafe attributes, let key = unsafe attributes[index] {
        event.attributes.append(unsafe (XMLWalk.string(key), Array(XMLWalk.string(attributes[index + 1]).utf8)))
        index += 2
      }
      unsafe XMLWalk.walk(context)?.events.append(event)
    }
    unsafe handler.endElement = { context, name in
      unsafe XMLWalk.walk(context)?.events.append(Event(step: .close, name: XMLWalk.string(name)))
    }
  }

  /// What libxml2 calls: this object is its context.
  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      var event = unsafe Event(step: .open, name: XMLWalk.string(name))
      for index in 0..<Int(max(0, count)) {
        guard let attributes = unsafe attributes, let start = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
        else { continue }
        let value = unsafe Array(UnsafeBufferPointer(start: start, count: max(0, end - start)))
        event.attributes.append((unsafe XMLWalk.string(attributes[index * 5]), value))
      }
      unsafe XMLWalk.walk(context)?.events.append(event)
    }
    unsafe handler.endElementNs = { context, name, _, _ in
      unsafe XMLWalk.walk(context)?.events.append(Event(step: .close, name: XMLWalk.string(name)))
    }
    unsafe addHTML(to: &handler)
    unsafe handler.characters = { context, text, count in
      let bytes = unsafe Array(UnsafeBufferPointer(start: text, count: Int(max(0, count))))
      unsafe XMLWalk.walk(context)?.events.append(Event(step: .text, text: bytes))
    }
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.internalSubset = { context, _, _, _ in
      guard let walk = unsafe XMLWalk.walk(context), !walk.isHTML else { return }
      walk.declaresEntities = true
      unsafe xmlStopParser(walk.parser)
    }
    unsafe handler.serror = { context, error in
      guard let walk = unsafe XMLWalk.walk(context), let error = unsafe error,
        unsafe error.pointee.level.rawValue > XML_ERR_WARNING.rawValue
      else { return }
      walk.brokenLine = unsafe walk.brokenLine ?? error.pointee.line
    }
    return unsafe handler
  }
}
