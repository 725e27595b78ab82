import Harbinger
import ArgumentParser
import Authoring

/// `harbinger schema`: JSON Schemas for editors and validators.
struct Schema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schemas of rule, lexicon, alliance, override, holiday and list files.",
    discussion: """
      They are made of the same declared keys that the readers use. A first line such as

      # yaml-language-server: $schema=../schemas/rule.schema.json

      lets editors with a YAML language server complete keys, explain them, and mark what is wrong while one writes.
      """)

  @Argument(help: "One of \(FileSchema.all.map(\.id).joined(separator: ", ")); all of them with --output.")
  var file: String?

  @Option(help: ArgumentHelp("Write FILE.schema.json into this folder.", valueName: "dir"))
  var output: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let known = FileSchema.all.map(\.id)
      let schemas = FileSchema.all.filter { file == nil || $0.id == file }
      guard let first = schemas.first else {
        throw Stop(.usage, "there is no schema '\(file ?? "")'; known are \(known.joined(separator: ", "))")
      }
      if let output {
        try ResultFile.makeFolder(output)
        for schema in schemas { try ResultFile.write(schema.text, to: "\(output)/\(schema.file)", forAll: true) }
        Terminal.complain("\(output): \(schemas.count) written")
      } else if schemas.count == 1 {
        Terminal.print(first.text)
      } else {
        throw Stop(.usage, "name one of \(known.joined(separator: ", ")), or give --output DIR for all of them")
      }
    }
  }
}
