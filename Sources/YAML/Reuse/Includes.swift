import Files

extension Document {
  /// How deep files may include each other, and how many one file may take in altogether.
  static let deepest = 8
  static let most = 64

  /// The mapping of the file with what it includes: `include: common/forum.yaml`, or a list of files, paths relative to the file itself.
  ///
  /// Keys of the file win over included ones, and earlier includes over later ones; a key is taken as a whole. An included key keeps
  /// its place in the file where it stands. Circles, more than eight files within each other, and files that lie
  /// outside of the folder of the file are refused: a rule that somebody hands over may not read what else is on the machine.
  public func included(_ diagnostics: Diagnostics) -> Node {
    var left = Document.most
    return Document.resolve(root, path: path, above: [path], left: &left, diagnostics)
  }

  private static func resolve(_ root: Node, path: String, above: [String], left: inout Int, _ diagnostics: Diagnostics) -> Node {
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
      guard RealPath.lies(file, below: Path.folder(of: above[0])) else {
        diagnostics.error(
          name.place, "'include' leads out of the folder of \(above[0])", help: "put the file beside the one that includes it, or below")
        continue
      }
      left -= 1
      guard left >= 0 else {
        if left == -1 { diagnostics.error(name.place, "more than \(most) files are included", help: "put the keys into fewer files") }
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
      let more = resolve(document.root.named(after: file), path: file, above: above + [file], left: &left, diagnostics).entries ?? []
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
