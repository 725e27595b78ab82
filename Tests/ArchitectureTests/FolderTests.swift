import Testing

/// Which folders of a target know which others: a file names types of its own folder and of those that stand here, so that no circle can grow.
/// Members of types are not looked at, only the types that a file of the target declares at its left margin.
private let mayName: [String: [String: Set<String>]] = [
  "Decoding": [
    "": [],
    "Bytes": [],
    "Text": [],
    "Clocks": [],
    "Zones": [],
    "Rows": ["", "Text"],
    "JSON": ["", "Text"],
  ],
  "Exports": [
    "Reading": [],
    "Headings": [],
    "Containers": ["Headings", "Reading"],
    "Chats": ["Containers"],
    "JSON": ["Containers"],
    "Logs": ["Containers", "Reading"],
    "Meetings": ["Containers", "Reading"],
    "Tables": ["Containers", "Reading"],
    "Formats": ["", "Chats", "Containers", "Headings", "JSON", "Logs", "Meetings", "Reading", "Tables"],
    // The list of all formats names them; they name what a format is.
    "": ["Containers", "Formats", "Reading"],
  ],
  "Rules": [
    "Statistics": [],
    "Context": ["Statistics"],
    "Engine": ["Context"],
    "Keys": ["Context", "Engine"],
    "Measures": ["Context", "Engine"],
    "Kinds": ["Context", "Engine", "Measures", "Statistics"],
    "Files": ["Context", "Engine"],
    "Course": ["Context", "Engine", "Kinds", "Statistics"],
  ],
]

@Test(arguments: mayName.keys.sorted())
func everyFolderNamesTypesOfTheFoldersBelowItAlone(_ target: String) throws {
  let table = try #require(mayName[target])
  let files = try Project.files(under: "Sources/\(target)", named: ".swift").map { file in
    (path: file.path, folder: folder(of: file.path), code: code(try file.text))
  }
  var home: [Substring: String] = [:]
  for file in files {
    for line in file.code {
      if let name = line.firstMatch(of: /^(?:(?:public|package|indirect) )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/)?.output.1
      {
        home[name] = file.folder
      }
    }
  }
  #expect(home.count > 20)
  for file in files {
    let allowed = try #require(table[file.folder], "\(file.path) lies in no folder of the table")
    for word in Set(file.code.flatMap { $0.matches(of: /\b[A-Z]\w*/).map(\.output) }) {
      guard let other = home[word], other != file.folder, !allowed.contains(other) else { continue }
      Issue.record("\(file.path) names \(word), which \(other)/ declares")
    }
  }
}

/// `Kinds` of `Sources/Rules/Kinds/Match.swift`; empty for a file beside the folders.
private func folder(of path: String) -> String {
  let parts = path.split(separator: "/")
  return parts.count > 3 ? String(parts[2]) : ""
}

/// The lines without comments, and without what stands in texts.
private func code(_ text: String) -> [Substring] {
  text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    .map { $0.replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\"")[...] }
}
