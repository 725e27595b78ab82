public import Harbinger
import Rules
import YAML

/// The text of an `override.yaml` with an entry more: what people wrote there stays as it is, comments included.
public enum OverrideText {
  /// The file with an entry more in one of its lists.
  /// - Parameters:
  ///   - line: the entry on one line, without its indentation: `- {rule: ...}`.
  ///   - key: the list: `mutes`, `changes`.
  ///   - text: the file, `nil` if there is none yet.
  ///   - schema: where the JSON Schema of override files lies, for the first line of a new one.
  ///   - isLast: whether it comes after all others, and not before them.
  /// - Returns: `nil` if the file keeps that list on one line: then a person must put it there.
  public static func adding(
    _ line: String, under key: String, to text: String?, schema: String? = nil, last isLast: Bool = false
  ) -> String? {
    guard let text, !text.allSatisfy(\.isWhitespace) else {
      return (schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? "") + "\(key):\n  \(line)\n"
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else {
      return text + (text.hasSuffix("\n") ? "" : "\n") + "\(key):\n  \(line)\n"
    }
    let rest = lines[place].dropFirst(key.count + 1).drop { $0 == " " }
    let isEmpty = rest.hasPrefix("[]")
    guard isEmpty || rest.isEmpty || rest.hasPrefix("#") else { return nil }
    if isEmpty { lines[place] = "\(key):" + rest.dropFirst(2) }
    let first = lines[(place + 1)...].first { !$0.allSatisfy(\.isWhitespace) && !$0.drop { $0 == " " }.hasPrefix("#") }
    let dash = first.map { $0.prefix { $0 == " " } + ($0.drop { $0 == " " }.hasPrefix("-") ? "-" : "") } ?? ""
    let entry = (dash.hasSuffix("-") ? String(dash.dropLast()) : "  ") + line
    lines.insert(entry, at: isLast ? end(of: place, lines) : place + 1)
    return lines.joined(separator: "\n")
  }

  /// Where a list ends that begins on a line: after its last item, before the key that follows.
  private static func end(of place: Int, _ lines: [String]) -> Int {
    var end = place + 1
    for index in lines.indices.dropFirst(place + 1) {
      let line = lines[index]
      if let first = line.first, first != " ", first != "-", first != "#" { break }
      if line.contains(where: { $0 != " " }), !line.drop(while: { $0 == " " }).hasPrefix("#") { end = index + 1 }
    }
    return end
  }

  /// The file with a change of a rule or family in it, that can be read back.
  ///
  /// Later entries of a file come on top of earlier ones, so that a new one goes to the end of its list.
  /// - Parameter line: the change on one line, without its indentation: `- {rule: ..., set: {...}}`.
  /// - Throws: a stop if it cannot be added: nothing is to be written then.
  public static func addingChange(_ line: String, to text: String?, path: String, schema: String? = nil) throws(Stop) -> String {
    try adding(line, under: "changes", to: text, path: path, schema: schema)
  }

  /// The file with an entry at the end of one of its lists, that can be read back.
  /// - Parameters:
  ///   - line: the entry on one line, without its indentation.
  ///   - key: the list: `changes`, `exceptions`.
  /// - Throws: a stop if it cannot be added: nothing is to be written then.
  public static func adding(
    _ line: String, under key: String, to text: String?, path: String, schema: String? = nil
  ) throws(Stop) -> String {
    guard let new = adding(line, under: key, to: text, schema: schema, last: true) else {
      throw Stop(.configuration, "\(path): '\(key)' stands on one line; put this below it by hand, a line each:\n  \(line)")
    }
    let (document, problems) = Document.parse(bytes: Array(new.utf8), path: path)
    let diagnostics = Diagnostics(path: path, problems)
    if let document { _ = Override.read(document, diagnostics) }
    guard !diagnostics.hasErrors else {
      throw Stop(
        .configuration,
        ["\(path): the change cannot be added, because the file would not be right:"]
          + Loading.rendered(diagnostics.sorted, as: [path: new])
      )
    }
    return new
  }
}
