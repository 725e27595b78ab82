import Files
import Simulation
import Harbinger
import ArgumentParser
import Authoring
import Events
import Trials

/// `harbinger simulate`: invented alliances with a known story.
struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an invented alliance, for demos, tests and measurements; or count false alarms on quiet ones.",
    discussion: """
      harbinger simulate --story souring --seed 21 --output folder
      harbinger simulate --bulk 100 --output folder        100 MB each of Slack export and mbox, to measure speed
      harbinger simulate --power 20 --seed 1001            share and delay of what is found where things worsen, by how much
      harbinger simulate --false-alarms 20                 episodes of each rule on 20 quiet alliances of 12 months
      harbinger simulate --false-alarms 20 --list          the same on 20 quiet mailing lists of six organisations
      harbinger simulate --rates 20                        rates that `calibrate` states from one quiet year, held against 20 others
      """)

  @Option(help: ArgumentHelp("The story: \(Sample.all.map(\.folder).joined(separator: ", ")).", valueName: "story"))
  var story = "souring"

  @Option(help: "The same seed gives the same bytes.")
  var seed: UInt64?

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("Write so many million bytes of Slack export, and as many of mail.", valueName: "mb"))
  var bulk: Int?

  @Option(help: ArgumentHelp("Count the episodes of each rule on so many quiet alliances.", valueName: "seeds"))
  var falseAlarms: Int?

  @Option(
    help: ArgumentHelp("With --false-alarms: count with 2 and 5 parties and on lists, and write the rates of each rule.", valueName: "file")
  )
  var record: String?

  @Option(help: ArgumentHelp("Count what is found, and how soon, on so many alliances that worsen in one way.", valueName: "seeds"))
  var power: Int?

  @Option(help: ArgumentHelp("State rates from so many quiet years, and hold them against as many others.", valueName: "seeds"))
  var rates: Int?

  @Option(help: "Parties of the quiet alliances.")
  var parties = 2

  @Flag(help: "With --false-alarms: count on mailing lists of six instead.")
  var list = false

  @Option(help: "Variance over mean of their weekly threads.")
  var dispersion = 3.0

  @Option(help: ArgumentHelp("The folder with the rules and lexicons.", valueName: "dir"))
  var rules: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      if let falseAlarms {
        let pack = try Loading.pack(asked: rules, allianceFile: nil)
        if let record {
          try await FalseAlarms.record(pack, seeds: falseAlarms, dispersion: dispersion, to: record)
          return Terminal.print("\(record): written\n")
        }
        let count = await FalseAlarms(
          pack, seeds: falseAlarms, sort: list ? .mailingList : .partners(parties), dispersion: dispersion)
        return Terminal.print(count.text)
      }
      if let power {
        let pack = try Loading.pack(asked: rules, allianceFile: nil)
        return Terminal.print(Power(pack, seeds: power, from: seed ?? 1, dispersion: dispersion).text)
      }
      if let rates {
        let pack = try Loading.pack(asked: rules, allianceFile: nil)
        return Terminal.print(await rateCheck(pack, seeds: max(1, rates)).text)
      }
      guard let output else { throw Stop(.usage, "give the folder to write to with --output DIR") }
      let sample = Sample.all.first { $0.folder == story }
      guard let sample else {
        throw Stop(.usage, "--story: '\(story)' is not known; write one of \(Sample.all.map(\.folder).joined(separator: ", "))")
      }
      do throws(FileError) {
        if let bulk {
          var export = BulkExport(seed: seed ?? 1)
          let count = try export.write(slackMegabytes: bulk, mailMegabytes: bulk, to: output)
          return Terminal.print("\(output): \(count.chat) chat messages, \(count.mail) mails\n")
        }
        try Simulation(seed: seed ?? sample.seed, story: sample.story).run().write(to: output)
        Terminal.print("\(output): written\n")
      } catch { throw Stop(error) }
    }
  }

  /// Each of the first years states rates; they are held against the last year of as many others, which half a year goes before.
  private func rateCheck(_ pack: RulePack, seeds: Int) async -> RateCheck {
    func year(_ seed: Int, months: Int) -> RateCheck.Year {
      let simulated = SimulatedContext(
        .quiet(parties: parties, months: months, dispersion: dispersion), seed: UInt64(seed), pack: pack)
      return RateCheck.Year(simulated.context, simulated.alliance, counted: simulated.to + -363...simulated.to)
    }
    return await RateCheck(
      pack, histories: 40, stated: (1...seeds).map { seed in { year(seed, months: 12) } },
      seen: (1...seeds).map { seed in { year(1000 + seed, months: 18) } })
  }
}
