extension Document {
  /// How deep files may include each other.
  static let deepest = 8

  /// The mapping of the file with what it includes: `include: common/forum.yaml`, or a list of files, paths relative to the file itself.
  ///
  /// Keys of the file win over included ones, and earlier includes over later ones; a key is taken as a whole. An included key keeps
  /// its place in the file where it stands. Circles, and more than eight files within each other, are refused.
  public func included(_ diagnostics: Diagnostics) -> Node { Document.resolve(root, path: path, above: [path], diagnostics) }

  private static func resolve(_ root: Node, path: String, above: [String], _ diagnostics: Diagnostics) -> Node {
    guard let entries = root.entries, let include = entries.first(where: { $0.name == "include" }) else { return root }
    var result = entries.filter { $0.name != "include" }
    let names = include.value.items ?? [include.value]
    if names.isEmpty { diagnostics.error(include.value.place, "'include' is empty", help: "name a file, or delete the line") }
    for name in names {
      guard let text = diagnostics.text(name, "'include'", example: "common/forum.yaml") else { continue }
      let file = besides(path, text)
      if above.contains(file) {
        let circle = (above.drop { $0 != file } + [file]).joined(separator: " includes ")
        diagnostics.error(name.place, "files include each other in a circle: \(circle)", help: "delete one of the lines 'include'")
        continue
      }
      guard above.count < deepest else {
        diagnostics.error(name.place, "more than \(deepest) files include each other", help: "put the keys into fewer files")
        continue
      }
      let (document, problems) = read(path: file)
      guard let document else {
        for problem in problems {
          diagnostics.error(
            name.place, "'include' cannot be read: \(problem)", help: "the path is relative to the file in which it stands")
        }
        continue
      }
      diagnostics.add(problems)
      guard document.root.entries != nil else {
        diagnostics.add([Diagnostic(path: file, message: "an included file holds keys with values, and this is \(document.root.shape)")])
        continue
      }
      let more = resolve(document.root.named(after: file), path: file, above: above + [file], diagnostics).entries ?? []
      for entry in more where !result.contains(where: { $0.name == entry.name }) { result.append(entry) }
    }
    return Node(.mapping(result), at: root.place)
  }

  /// A path as seen from the folder of a file, without `.` and with `..` taken away where that can be done.
  private static func besides(_ file: String, _ name: String) -> String {
    if name.hasPrefix("/") { return name }
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in name.split(separator: "/").map(String.init) where part != "." {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
