import ArgumentParser
import Events
import Files
import Harbinger
import Output
import Reports
import Setup
import Store
import Trials
import YAML

/// `harbinger compare`: what a change of rules does.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what a change of rules, phrases or overrides would have told otherwise over the last year.",
    discussion: """
      OLD and NEW are each a folder of rules, an override file, a revision that git knows (HEAD~1, 2026-11-01, a tag), or the word 'now' for what holds today. \
      With an override file the rules are those of today. What people said of alerts that are no longer told is taken from the state of the nightly runs, where --state or --portfolio names one.

      harbinger compare now draft-override.yaml samples/souring
      harbinger compare HEAD~1 now alliances/northwind alliances/contoso
      """)

  @Argument(help: "What held before: a folder of rules, an override file, a revision of git, or 'now'.")
  var old: String

  @Argument(help: "What is to hold: the same.")
  var new: String

  @Argument(help: "Alliance files, or folders that hold one.")
  var alliances: [String]

  @OptionGroup var nights: NightArguments

  @OptionGroup var portfolio: PortfolioArguments

  @Option(help: ArgumentHelp("How to write it: \(ComparisonFormat.all.map(\.id).joined(separator: ", ")).", valueName: "format"))
  var format = "text"

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      guard let writer = ComparisonFormat.all.first(where: { $0.id == format }) else {
        throw Stop(.usage, "--format: '\(format)' is not known; write one of \(ComparisonFormat.all.map(\.id).joined(separator: ", "))")
      }
      var files: [String] = []
      for path in alliances {
        let found = Loading.allianceFiles(path)
        guard !found.isEmpty else { throw Stop(.usage, "\(path): there is no alliance file; give alliance.yaml or its folder") }
        files += found
      }
      var comparisons: [Comparison] = []
      for file in files { comparisons.append(try await comparison(of: file)) }
      Terminal.print(writer.render(comparisons, Terminal.width))
    }
  }

  private func comparison(of file: String) async throws(Stop) -> Comparison {
    let (alliance, marked) = try nights.alliance(file)
    let now = try nights.clock(in: alliance.zone)
    func backtest(_ side: RuleSource) async throws(Stop) -> Backtest {
      let pack = try side.pack(asked: nights.rules, file, alliance)
      let replay = await Replay(alliance, pack: pack, now: now, threads: nights.threads ?? Intake.processors)
      return Backtest(await replay.nights(try nights.days(of: replay, alliance.id)), marked: marked, kinds: pack.kinds)
    }
    return Comparison(
      try await backtest(try RuleSource(old)), try await backtest(try RuleSource(new)), verdicts: try portfolio.ledger(of: alliance.id))
  }
}

/// Where the rules of one side of a comparison come from.
enum RuleSource {
  /// What holds today.
  case now
  /// A folder of rules, with the override of the alliance.
  case folder(String)
  /// An override file, with the rules of today.
  case override(String)
  /// Rules and override as they were at a revision that git knows.
  case revision(String)

  init(_ text: String) throws(Stop) {
    if text == "now" {
      self = .now
    } else if Path.isFolder(text) {
      self = .folder(text)
    } else if text.hasSuffix(".yaml") || text.hasSuffix(".yml") {
      guard Path.exists(text) else { throw Stop(.usage, "\(text): there is no such file; give an override file") }
      self = .override(text)
    } else {
      self = .revision(text)
    }
  }

  /// The rules that it means for an alliance.
  /// - Parameter asked: the folder of rules that the command line names.
  func pack(asked: String?, _ file: String, _ alliance: Alliance) throws(Stop) -> RulePack {
    switch self {
    case .now: return try Loading.pack(asked: asked, allianceFile: file, alliance: alliance)
    case .folder(let folder): return try Loading.pack(asked: folder, allianceFile: file, alliance: alliance)
    case .override(let path):
      let folder = try RulePack.locate(asked: asked, besides: Path.folder(of: file))
      return try Loading.whole(RulePack(folder: folder, override: path, alliance: alliance), allianceFile: file)
    case .revision(let name): return try RuleSource.pack(at: name, asked: asked, file, alliance)
    }
  }

  /// Rules and override each as they were at a revision; what lies in no repository is taken as it is today.
  private static func pack(at name: String, asked: String?, _ file: String, _ alliance: Alliance) throws(Stop) -> RulePack {
    let folder = try RulePack.locate(asked: asked, besides: Path.folder(of: file))
    let beside = Path.folder(of: file)
    let (knowsRules, knowsOverride) = (
      try Revision.isKnown(name, of: folder), try Revision.isKnown(name, of: beside.isEmpty ? "." : beside)
    )
    guard knowsRules || knowsOverride else {
      throw Stop(
        .usage,
        "'\(name)' is no folder, no file, and no revision that git knows of \(folder) or of the folder of \(file); write 'now' for what holds today"
      )
    }
    let rules = knowsRules ? try Revision(name, of: folder) : nil
    defer { rules?.remove() }
    let own = knowsOverride ? try Revision(name, of: beside.isEmpty ? "." : beside, only: "override.yaml") : nil
    defer { own?.remove() }
    let override = knowsOverride ? own.map { Path.join($0.folder, "override.yaml") } : Loading.override(besides: file)
    let pack = RulePack(folder: rules?.folder ?? folder, override: override, alliance: alliance)
    return try Loading.whole(pack, allianceFile: file)
  }
}
