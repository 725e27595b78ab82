import Files
import Harbinger
import ArgumentParser
import Authoring
import Lexicon
import YAML

/// `harbinger hear`: what the families hear in sentences, and why.
struct Hear: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what is heard in sentences, what is dropped and why, with totals where labels are given.",
    discussion: """
      A line is a sentence, or a JSON object with "text" and the labels of a careful reader: "families" that are there, and families that it looks like and is \
      "not". With labels, + marks what is rightly heard, - what is missed, ! a look-alike that is heard, ? what no label speaks of, \
      ~ a hint: what weighs less than 1, is never enough by itself, and counts as not heard.

      harbinger hear sentences.txt                  one sentence a line; - reads standard input
      harbinger hear --alliance samples/souring sentences.txt   as its override.yaml changes the families
      harbinger hear --totals Tests/Hearing/sealed/*.jsonl   how much of a labelled bank is heard
      harbinger hear --record rules/hearing.yaml FILE...   writes the totals down, when sentences that nobody has read are run for the first time
      """)

  @Argument(help: "Files with a sentence a line, or labelled ones as JSON lines; - for standard input.")
  var files: [String]

  @Option(help: ArgumentHelp("Only this family; may be given several times.", valueName: "id"))
  var family: [String] = []

  @Option(help: ArgumentHelp("Only sentences of this set.", valueName: "name"))
  var set: String?

  @Flag(help: "Only the totals.")
  var totals = false

  @Flag(help: "Only lines that are missed, that are heard and should not be, or of which no label says.")
  var wrong = false

  @Option(help: ArgumentHelp("Write the totals of all families to this file.", valueName: "file"))
  var record: String?

  @Option(help: ArgumentHelp("An alliance file, or its folder: its override.yaml changes what is heard.", valueName: "path"))
  var alliance: String?

  @Option(help: ArgumentHelp("The folder with the rules and lexicons.", valueName: "dir"))
  var rules: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      var (rows, problems) = try HearingBank.read(files)
      if let set { rows.removeAll { $0.set != set } }
      // A file that is being written must not keep the others from being tried.
      let pack = try rulePack()
      problems += pack.diagnostics.filter { $0.severity == .error }
      for line in Loading.rendered(problems) { Terminal.complain(line) }
      if let unknown = family.first(where: { name in !pack.families.contains { $0.id == name } }) {
        throw Stop(.usage, "--family: there is no family '\(unknown)'")
      }
      if let record {
        let heard = Hearing(pack, rows, sparing: [])
        try ResultFile.write(HearingRecord(heard.lines, families: pack.families.map(\.id)).text, to: record, forAll: true)
        return Terminal.print("\(record): written\n")
      }
      let wanted = family.isEmpty ? pack.families.map(\.id) : family
      var hearing = Hearing(pack, rows, sparing: totals ? [] : wanted)
      if !family.isEmpty { hearing.keep(families: family) }
      let sums = hearing.totals(families: wanted)
      if wrong { hearing.keepWrong() }
      Terminal.print((totals ? "" : hearing.text(width: Terminal.width)) + (sums.isEmpty || totals ? sums : "\n" + sums))
      if !problems.isEmpty { throw Stop(.configuration, "what is broken was left out; the rest was heard") }
    }
  }

  private func rulePack() throws(Stop) -> RulePack {
    guard let alliance else { return RulePack(folder: try RulePack.locate(asked: rules, besides: nil)) }
    let file = try Loading.requiredAllianceFile(alliance)
    return RulePack(
      folder: try RulePack.locate(asked: rules, besides: Path.folder(of: file)), override: Loading.override(besides: file),
      alliance: try Loading.alliance(file).alliance)
  }
}
