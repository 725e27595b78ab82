import Testing

/// What two formats share stands outside of both: a format can be read, changed and thrown away without the others.
@Test func noFormatKnowsAnother() throws {
  let root = "Sources/Exports/Formats"
  let files = try Project.files(under: root, named: ".swift").map { file in
    let path = file.path.dropFirst(root.count + 1)
    let lines = try file.text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    return (folder: String(path.prefix { $0 != "/" }), path: String(path), text: lines.joined(separator: "\n"))
  }
  let declaration = /(?m)^(?:(?:public|package|final|indirect) )*(?:struct|class|enum|protocol|actor|typealias) (\w+)/
  var folders: [Substring: Set<String>] = [:]
  for file in files {
    #expect(file.path.contains("/"), "\(file.path) has no folder of its own")
    for found in file.text.matches(of: declaration) { folders[found.1, default: []].insert(file.folder) }
  }
  #expect(folders.count > 50)
  for file in files {
    for word in Set(file.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
      guard let folders = folders[word], !folders.contains(file.folder) else { continue }
      Issue.record("\(file.path) uses \(word) of \(folders.sorted().joined(separator: ", "))")
    }
  }
}
