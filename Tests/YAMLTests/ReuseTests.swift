import Foundation
import Testing
import YAML

/// Overrides change structures, lists are put in where they are named, and files include each other: each value keeps its place.
@Suite struct ReuseTests {
  private static let base = "a: 1\nlist: [x, y]\none: x\nlevels: {warn: 2, critical: 4}\ninner: {list: [x, y], deep: {k: v}}\n"

  /// The base after an override, and what its author is told.
  private func edited(_ text: String) -> (String, [String]) {
    let diagnostics = Diagnostics(path: "override.yaml")
    let (base, override) = (parse(Self.base).document, parse(text).document)
    guard let base, let override else { return ("", []) }
    let fields = Fields(override.root, of: "a change", keys: Edit.keys, diagnostics)
    let result = Edit(fields).applied(to: base.root, of: "the rule 'r'", fixed: ["a"], diagnostics)
    return (written(result), diagnostics.sorted.map { "\($0.message); \($0.help)" })
  }

  private func written(_ node: Node) -> String {
    if let items = node.items { return "[\(items.map(written).joined(separator: ","))]" }
    if let entries = node.entries { return "{\(entries.map { "\($0.name):\(written($0.value))" }.joined(separator: ","))}" }
    return node.text ?? ""
  }

  @Test(arguments: [
    ("set: {list: [z]}", "list:[z]"), ("set: {levels: {warn: 3}}", "levels:{warn:3,critical:4}"),
    ("set: {inner: {deep: {k: w}}}", "inner:{list:[x,y],deep:{k:w}}"), ("set: {new: 1}", "new:1"),
    ("append: {list: [z]}", "list:[x,y,z]"), ("append: {list: z}", "list:[x,y,z]"), ("append: {one: z}", "one:[x,z]"),
    ("append: {new: z}", "new:[z]"), ("append: {inner: {list: [z]}}", "inner:{list:[x,y,z],deep:{k:v}}"),
    ("remove: {list: [x]}", "list:[y]"), ("remove: {inner: {list: [y]}}", "inner:{list:[x],deep:{k:v}}"),
    ("remove: {levels: [critical]}", "levels:{warn:2}"), ("remove: [levels]\nset: {one: z}", "one:z,inner"),
  ])
  func structuresAreMerged(text: String, part: String) {
    let (result, problems) = edited(text)
    #expect(result.contains(part) && problems.isEmpty, "\(result) \(problems)")
  }

  @Test(arguments: [
    ("set: {a: 2}", "'a' of the rule 'r' cannot be overridden"), ("remove: {list: [xx]}", "did you mean 'x'"),
    ("remove: {lisst: [x]}", "did you mean 'list'"), ("remove: [lisst]", "did you mean 'list'"),
    ("append: {list: [x]}", "'x' is in 'list' of the rule 'r' already"), ("append: {inner: [x]}", "'inner' is not keys with values"),
    ("append: [x]", "'append' is not keys with values"),
  ])
  func whatCannotBeDoneIsTold(text: String, part: String) {
    let (_, problems) = edited(text)
    #expect(problems.contains { $0.contains(part) }, "\(problems)")
  }

  private func folder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reuse-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try body(folder.path)
  }

  /// The keys of `rule.yaml` with its includes, and what its author is told, without the folder.
  private func included(_ files: [String: String]) throws -> (String, [String]) {
    var result = ("", [String]())
    try folder(files) { folder in
      let document = try #require(Document.read(path: "\(folder)/rule.yaml").document)
      let diagnostics = Diagnostics(path: document.path)
      result.0 = written(document.included(diagnostics))
      result.1 = diagnostics.sorted.map { $0.description.replacingOccurrences(of: folder + "/", with: "") }
    }
    return result
  }

  @Test func keysOfTheFileWinOverIncludedOnes() throws {
    let (result, problems) = try included([
      "rule.yaml": "include: [common/a.yaml, common/b.yaml]\nid: r\nowner: mine\n",
      "common/a.yaml": "owner: theirs\nx: a\ninclude: c.yaml\n",
      "common/b.yaml": "x: b\ny: b\n", "common/c.yaml": "y: c\nz: c\n",
    ])
    #expect(result == "{id:r,owner:mine,x:a,y:c,z:c}")
    #expect(problems == [])
  }

  @Test func aCircleIsRefusedWhereItCloses() throws {
    let (_, problems) = try included([
      "rule.yaml": "include: a.yaml\nid: r\n", "a.yaml": "x: 1\ninclude: b.yaml\n", "b.yaml": "include: ./a.yaml\n",
    ])
    #expect(
      problems == [
        "b.yaml:1:10: files include each other in a circle: a.yaml includes b.yaml includes a.yaml; delete one of the lines 'include'"
      ])
  }

  @Test func tooDeepAndMissingFilesAreRefused() throws {
    var files = ["rule.yaml": "include: f1.yaml\n"]
    for depth in 1...9 { files["f\(depth).yaml"] = "include: f\(depth + 1).yaml\n" }
    #expect(try included(files).1.contains { $0.hasPrefix("f7.yaml:1:10: more than 8 files include each other") })
    for outside in ["/etc/passwd", "../../../../../../etc/passwd"] {
      let problems = try included(["rule.yaml": "include: \(outside)\n"]).1
      #expect(problems.count == 1 && problems[0].hasPrefix("rule.yaml:1:10: 'include' leads out of the folder of "), "\(problems)")
    }
    var wide = ["rule.yaml": "include: [" + (0..<70).map { "w\($0).yaml" }.joined(separator: ", ") + "]\n"]
    for number in 0..<70 { wide["w\(number).yaml"] = "k\(number): 1\n" }
    #expect(try included(wide).1.filter { $0.contains("more than 64 files are included") }.count == 1)
    #expect(try included(["rule.yaml": "include: nowhere.yaml\n"]).1.first?.hasPrefix("rule.yaml:1:10: 'include' cannot be read") == true)
  }

  @Test func listsArePutInAndKeepTheirPlace() throws {
    try folder(["lists/l.yaml": "id: idioms\ntitle: T\nitems: [p, q]\n"]) { folder in
      let (lists, problems) = NamedLists.load("\(folder)/lists")
      #expect(problems == [] && lists.all.map(\.id) == ["idioms"])
      let diagnostics = Diagnostics(path: "f.yaml")
      let node = try #require(parse("of: {list: idioms}\nphrases: [a, {list: idioms}, b]\nwrong: {list: idoms}\n").document?.root)
      let result = lists.expanded(node, diagnostics)
      #expect(written(result) == "{of:[p,q],phrases:[a,p,q,b],wrong:[]}")
      #expect(result["of"]?.items?.first?.place.path == "\(folder)/lists/l.yaml")
      #expect(diagnostics.sorted.map(\.help) == ["did you mean 'idioms'? write idioms"])
    }
  }
}
