import Foundation
import FoundationXML

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
