import Harbinger
import ArgumentParser
import Authoring

/// `harbinger docs`: the reference pages.
struct Docs: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the reference pages: kinds, measures, families, rules, and which claim is carried by which rule.")

  @Option(help: ArgumentHelp("The folder for the pages.", valueName: "dir"))
  var output = "docs/reference"

  @Option(help: ArgumentHelp("The folder with the rules and lexicons.", valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("The folder with the samples.", valueName: "dir"))
  var samples = "samples"

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let pack = try Loading.pack(asked: rules, allianceFile: nil)
      let (mechanisms, diagnostics) = Mechanisms.load("\(pack.folder)/mechanisms.yaml", pack: pack)
      if !diagnostics.isEmpty { throw Stop(.configuration, Loading.rendered(diagnostics)) }
      let pages = Reference(pack: pack, mechanisms: mechanisms, samples: samples).pages
      try ResultFile.makeFolder(output)
      for page in pages { try ResultFile.write(page.text, to: "\(output)/\(page.file)", forAll: true) }
      Terminal.complain("\(output): \(pages.count) written")
    }
  }
}
