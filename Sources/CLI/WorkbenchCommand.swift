import ArgumentParser
import Files
import Glibc
import Harbinger
import Nightly
import Setup
import Workbench

/// `harbinger workbench`: pages in the browser, on this machine alone.
struct WorkbenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: "Open pages on this machine to look at alliances, and to tune their rules with the effect shown while you type.",
    discussion: """
      It prints an address with a key; open it in a browser on the same machine. Nothing is reachable from elsewhere, and nothing leaves the machine. Ctrl-C ends it. \
      With a portfolio its alliances are shown, and verdicts go into the state of its nightly runs.

      harbinger workbench samples/souring
      harbinger workbench slack.zip mail.mbox         makes an alliance file of exports, step by step
      harbinger workbench --portfolio samples/portfolio.yaml
      """)

  @Argument(help: "Alliance files, or folders that hold one; or exports of which an alliance is to be made.")
  var alliances: [String] = []

  @Option(help: ArgumentHelp("The folder with the rules and lexicons.", valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("The port of this machine to listen on; 0 for any that is free.", valueName: "port"))
  var port: UInt16 = 8420

  @OptionGroup var portfolio: PortfolioArguments

  @OptionGroup var instants: Instants

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      var exports = alliances.contains { !Loading.allianceFiles($0).isEmpty } ? [] : alliances
      if let lost = exports.first(where: { !Path.exists($0) }) { throw Stop(.usage, "\(lost): there is no such file or folder") }
      var (places, state) = exports.isEmpty ? try bench() : ([], portfolio.state)
      if let file = Workbench.allianceFile(of: exports) {
        Terminal.complain("\(file) reads these exports: it is opened")
        (places, exports) = ([Workbench.Place(file: file, rules: rules)], [])
      }
      try SharedID.refuse(among: places.map(\.file))
      let instants = instants
      let world = Workbench.World(
        clock: { Terminal.now }, asOf: { zone throws(Stop) in try instants.instant(in: zone) },
        now: { zone throws(Stop) in try instants.clock(in: zone) }, newKey: { Terminal.newKey() }, user: Terminal.user)
      try await Workbench(places, exports: exports, rules: rules, state: state, world: world).run(port: port) { address in
        Terminal.print("Open \(address)\nCtrl-C ends it.\n")
      }
    }
  }

  /// The alliances, and where the state of their nightly runs is.
  private func bench() throws(Stop) -> ([Workbench.Place], String?) {
    var places: [Workbench.Place] = []
    for path in alliances {
      let found = Loading.allianceFiles(path)
      guard !found.isEmpty else { throw Stop(.usage, "\(path): there is no alliance file; give alliance.yaml or its folder") }
      places += found.map { Workbench.Place(file: $0, rules: rules) }
    }
    if let file = portfolio.portfolio {
      let loaded = try PortfolioFile.load(file)
      if places.isEmpty { places = Membership.files(of: loaded).map { Workbench.Place(file: $0.file, rules: rules ?? $0.rules) } }
      return (places, portfolio.state ?? loaded.state)
    }
    guard !places.isEmpty else {
      throw Stop(.usage, "name an alliance: harbinger workbench samples/souring; or a portfolio with --portfolio")
    }
    return (places, portfolio.state)
  }
}
