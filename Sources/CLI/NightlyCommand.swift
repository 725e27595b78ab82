import ArgumentParser
import Authoring
import Delivery
import Events
import Files
import Glibc
import Harbinger
import Intake
import Nightly
import Reports
import Setup
import Store

/// `harbinger nightly`: what a cron job runs.
struct NightlyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract: "Judge all alliances of a portfolio, and tell what is new.",
    discussion: """
      For cron: it says something only when there is something new. What was told is kept in the folder of the state, so that nothing is told twice. Digests go where the portfolio says under \
      deliveries:, else they are printed, and cron mails them. The first run sums up what stands open. It may be stopped at any moment; the next run goes on from there.

      harbinger nightly samples/portfolio.yaml --dry-run      shows what would be told, and changes nothing
      harbinger nightly /etc/harbinger/portfolio.yaml
      """)

  @Argument(help: "The portfolio file.")
  var portfolio: String

  @Option(help: ArgumentHelp("The folder of the state, in place of the portfolio's.", valueName: "dir"))
  var state: String?

  @OptionGroup var instants: Instants

  @Flag(help: "Show what would be told, and change nothing.")
  var dryRun = false

  @Flag(help: "Print no digest, also where no delivery is configured.")
  var quiet = false

  @Option(help: ArgumentHelp("How many tasks read at once; the result is the same for any number.", visibility: .hidden))
  var threads: Int?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let portfolio = try PortfolioFile.load(portfolio)
      let folder = state ?? portfolio.state
      try StateFolder.make(folder, unless: dryRun)
      guard let lock = try StateFolder.lock(folder, unless: dryRun) else {
        throw Stop(.locked, [])
      }
      let store = try StateFolder.store(folder, isTrial: dryRun)
      TimeLimit.begin(portfolio.timeLimit)
      let nightly = try nightly(portfolio, store)
      let codes: Set<Stop.Code>
      do throws(StoreError) { codes = try await nightly.run() } catch { throw Stop(.fault, error.commandLine) }
      lock.release()
      if let code = Stop.Code.gravest(of: codes) { throw Stop(code, []) }
    }
  }

  private func nightly(_ portfolio: Portfolio, _ store: Store) throws(Stop) -> Nightly {
    let now = try instants.clock(in: .utc)
    let instants = instants
    let settings = Nightly.Settings(
      now: now, nowThere: { zone throws(Stop) in instants.now == nil ? now : try instants.clock(in: zone) },
      asOf: { zone throws(Stop) in try instants.instant(in: zone) }, isTrial: dryRun, version: Version.text,
      threads: threads ?? Intake.processors, exitCode: { Stop.Code.gravest(of: $0).map { Int($0.exitCode) } ?? 0 })
    let isSilent = quiet
    let world = Nightly.World(
      clock: { Terminal.now }, seconds: { Terminal.seconds }, wait: { try? await Task.sleep(for: .seconds($0)) },
      say: { if !isSilent { Terminal.print($0) } },
      complain: { Terminal.complain($0) })
    let courier = Courier(
      environment: Terminal.environment, seconds: { Terminal.seconds }, wait: { try? await Task.sleep(for: .seconds($0)) })
    return Nightly(portfolio, store: store, courier: courier, settings: settings, world: world)
  }
}
