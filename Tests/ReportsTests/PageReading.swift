import Foundation
import FoundationXML
import Output
import Testing

/// A page as a strict reader of XML takes it: its elements with their attributes, in order, and its texts.
final class PageReading: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private(set) var complaint = ""
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
    complaint = isWellFormed ? "" : "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")"
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
  /// The ids that links may lead to.
  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(_: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?, attributes: [String: String]) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) { open.removeLast() }

  func parser(_: XMLParser, foundCharacters text: String) { for index in open { elements[index].text += text } }
}

/// Holds a page to it that no text that was read does anything on it.
/// - Parameter harmless: the same page with plain texts.
func expectNothingDone(by whole: String, _ read: PageReading, besides harmless: String) {
  let known: Set = [
    "html", "head", "meta", "title", "style", "body", "a", "svg", "defs", "pattern", "path", "text", "header", "h1", "h2", "h3", "h4",
    "h5",
    "p", "nav", "ul", "ol", "li", "main", "article", "section", "div", "span", "strong", "q", "details", "summary", "table", "thead",
    "tbody",
    "tr", "th", "td", "caption", "figure", "figcaption", "code", "footer",
  ]
  #expect(Set(read.elements.map(\.name)).subtracting(known) == [])
  for element in read.elements {
    for (name, value) in element.attributes {
      #expect(!name.hasPrefix("on") && name != "src" && name != "style", "\(element.name) has \(name)")
      if name == "href" { #expect(value.hasPrefix("#")) }
    }
  }
  // A browser reads scalars: whatever stands around a bracket or a mark, none comes from a text.
  #expect(!whole.unicodeScalars.contains { Printable.isControl($0) })
  for mark in ["<", ">", "\""] as [Unicode.Scalar] {
    #expect(whole.unicodeScalars.count { $0 == mark } == harmless.unicodeScalars.count { $0 == mark }, "\(mark)")
  }
  #expect(read.all("script").isEmpty && read.all("img").isEmpty)
}
