public import Harbinger
import Setup
import YAML

/// The text of an alliance file with a member more in one of its parties: what people wrote there stays as it is, comments included.
public enum PartyText {
  /// - Parameters:
  ///   - member: an address, a name or an id of an export.
  ///   - party: the id of the party.
  /// - Throws: a stop with the line to write by hand where the file is written in a way that cannot be added to.
  public static func adding(_ member: String, toMembersOf party: String, in text: String, path: String) throws(Stop) -> String {
    func byHand() -> Stop { Stop(.configuration, "\(path): write by hand, under members: of '\(party)': \(Document.scalar(member))") }
    let document = Document.parse(bytes: Array(text.utf8), path: path).document
    guard let node = document?.root["parties"]?.items?.first(where: { $0["id"]?.text == party }), let entries = node.entries else {
      throw byHand()
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let item = Document.scalar(member)
    let new: String?
    if let members = entries.first(where: { $0.name == "members" }) {
      new = adding(item, to: members.value, under: members.key, &lines)
    } else if let last = entries.last {
      new = adding("members: [\(item)]", after: last, of: node, &lines)
    } else {
      new = nil
    }
    guard let new, isMember(member, of: party, in: new, path) else { throw byHand() }
    return new
  }

  /// Read again, it must be so.
  private static func isMember(_ member: String, of party: String, in text: String, _ path: String) -> Bool {
    let read = Alliance.parse(bytes: Array(text.utf8), path: path)
    return read.alliance?.parties.first { $0.id == party }?.members.contains(member) == true
  }

  /// An item more at the end of a list.
  private static func adding(_ item: String, to list: Node, under key: Node, _ lines: inout [String]) -> String? {
    guard let items = list.items else { return nil }
    let line = list.place.line - 1
    guard lines.indices.contains(line) else { return nil }
    let begin = Array(lines[line].unicodeScalars)
    let isFlow = list.place.column - 1 < begin.count && begin[list.place.column - 1] == "["
    if isFlow {
      return inserted(items.isEmpty ? item : ", \(item)", before: "]", at: list.place.endLine, list.place.endColumn, &lines)
    }
    guard let last = items.last, lines.indices.contains(last.place.line - 1) else { return nil }
    let indent = lines[last.place.line - 1].prefix { $0 == " " }
    guard lines[last.place.line - 1].dropFirst(indent.count).hasPrefix("- ") else { return nil }
    lines.insert("\(indent)- \(item)", at: last.place.line)
    return lines.joined(separator: "\n")
  }

  /// A key more at the end of a mapping.
  private static func adding(_ pair: String, after last: Node.Entry, of node: Node, _ lines: inout [String]) -> String? {
    let line = node.place.line - 1
    guard lines.indices.contains(line) else { return nil }
    let begin = Array(lines[line].unicodeScalars)
    if node.place.column - 1 < begin.count, begin[node.place.column - 1] == "{" {
      return inserted(", \(pair)", before: "}", at: node.place.endLine, node.place.endColumn, &lines)
    }
    let indent = String(repeating: " ", count: max(0, last.key.place.column - 1))
    // A block ends where the next line stands less far in; its last value may run over several lines.
    var end = last.key.place.line
    while end < lines.count, lines[end].prefix(while: { $0 == " " }).count > indent.count, lines[end].contains(where: { $0 != " " }) {
      end += 1
    }
    lines.insert(indent + pair, at: end)
    return lines.joined(separator: "\n")
  }

  /// Something before the mark that ends a list or a mapping of one line.
  private static func inserted(
    _ text: String, before mark: Unicode.Scalar, at line: Int, _ endColumn: Int, _ lines: inout [String]
  ) -> String? {
    guard lines.indices.contains(line - 1) else { return nil }
    var scalars = Array(lines[line - 1].unicodeScalars)
    let place = endColumn - 2
    guard scalars.indices.contains(place), scalars[place] == mark else { return nil }
    scalars.insert(contentsOf: Array(text.unicodeScalars), at: place)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    lines[line - 1] = String(view)
    return lines.joined(separator: "\n")
  }
}
