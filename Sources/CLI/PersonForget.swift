import ArgumentParser
import Files
import Harbinger
import Nightly
import Output
import Setup
import Store

/// `harbinger person forget`: nothing of somebody is kept, and nothing is read again.
struct PersonForget: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete what is kept of a person, see to it that nothing of them is read again, and prove it.",
    discussion: """
      The person is put on a list beside the alliance file (\(Forgotten.name)), as codes without a name. From then on what they wrote counts as volume of their party: a request that they answered \
      stays answered, and no word of theirs is heard, quoted or pointed to. In state and backups the places of their records are deleted, and names and reasons that name them; every byte is searched. \
      The exports are not harbinger's: take them out there too.
      """)

  @Argument(help: "An address, a user id, or a full name.")
  var person: String

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @Flag(help: "Show what would be deleted, and change nothing.")
  var preview = false

  @OptionGroup var arguments: PersonArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      try arguments.check()
      let file = try Loading.requiredAllianceFile(alliance)
      let account = try await PersonAccount(person, in: file, now: Terminal.now)
      try arguments.check(account.isNamed)
      let hasState = try arguments.portfolio.place() != nil
      if preview { return Terminal.print(PersonReport.printed([try previewed(account, hasState)])) }
      let reports = try arguments.portfolio.reports()
      guard hasState else {
        try arguments.note(.erasure, alliance: account.alliance.id, what: "places=0 words=0 digests=0 backups=0", besides: file)
        try Forgetting(account, store: nil, reports: []).list(since: Terminal.today, salt: Terminal.newKey())
        return Terminal.print(PersonReport.printed(text(account, nil)))
      }
      try arguments.portfolio.changing { (store) throws(Stop) in
        let forgetting = Forgetting(account, store: store, reports: reports)
        try forgetting.list(since: Terminal.today, salt: Terminal.newKey())
        let result: Forgetting.Result = try Stop.kept { () throws(StoreError) in
          try forgetting.erase(by: arguments.who, why: arguments.why, at: Terminal.now)
        }
        Terminal.print(PersonReport.printed(text(account, result)))
        guard result.remains.isEmpty else {
          throw Stop(
            .fault,
            ["the person is still named in:"] + result.remains.map { "  \($0)" } + ["delete these, or take the name out of them"])
        }
      }
    }
  }

  private func previewed(_ account: PersonAccount, _ hasState: Bool) throws(Stop) -> String {
    guard hasState else { return "Would forget \(account.person.name). No state is named (--portfolio FILE): nothing would be deleted." }
    let store = try arguments.portfolio.store()
    let traces: Traces = try Stop.kept { () throws(StoreError) in
      try store.traces(in: account.alliance.id, at: account.places, naming: account.isNamed)
    }
    return "Would forget \(account.person.name), and delete \(PersonForget.counts(traces))."
  }

  private func text(_ account: PersonAccount, _ result: Forgetting.Result?) -> [String] {
    let party = account.party.isEmpty ? "nobody" : account.party
    var lines = [
      "Forgotten: from now on what this person wrote counts as volume of \(party), and nothing else of it is read (\(Forgotten.name))."
    ]
    if let result {
      lines.append("Deleted: \(PersonForget.counts(result.traces)).")
      if !result.backups.isEmpty {
        lines.append("The same in \(counted(result.backups.count, "backup")): \(result.backups.joined(separator: ", ")).")
      }
      lines.append(
        "Searched byte by byte: \(counted(result.searched.count, "file")); in \(result.remains.isEmpty ? "none" : "\(result.remains.count)") of them does a name, address or id of theirs stand."
      )
    } else {
      lines.append("No state was looked through: no portfolio is named (--portfolio FILE).")
    }
    for (path, numbers) in account.files {
      lines.append("Yours to change: \(path), \(PersonReport.lines(numbers)): the person is named there.")
    }
    let exports = account.sources.map(\.path)
    if !exports.isEmpty {
      lines.append("Out of reach: \(exports.joined(separator: ", ")); and mail that was sent, reports that were passed on.")
    }
    return lines
  }

  private static func counts(_ traces: Traces) -> String {
    "\(counted(traces.evidence.count, "place")) of evidence, \(counted(traces.words.count, "name or reason", "names or reasons")), \(counted(traces.digests, "digest")) that had been sent"
  }
}
