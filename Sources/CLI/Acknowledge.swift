import ArgumentParser
import Events
import Harbinger
import Store

/// `harbinger ack`: somebody says that something is known.
struct Acknowledge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ack",
    abstract: "Say that an alert, or a source that is out of date, is known: no more is told of it until it changes.",
    discussion: """
      An alert that is known is told again when it is worse, when it ends, and when it comes back. A source that is known to be out of date or missing no longer decides what a run ends with, \
      until a fresh export comes; in the metrics it stays.

      harbinger ack tc4m9rp7 --by "alliance office" --why "on the agenda of 14 July"
      harbinger ack exports/slack.zip --alliance northwind-contoso --by "alliance office" --why "the room was closed"
      """)

  @Argument(help: "The id of an alert, or the path of a source as the alliance file writes it.")
  var what: String

  @Option(help: ArgumentHelp("Whose source it is.", valueName: "id"))
  var alliance: String?

  @Option(help: ArgumentHelp("Who says so: a role, or both parties.", valueName: "who"))
  var by: String

  @Option(help: ArgumentHelp("What is known of it.", valueName: "reason"))
  var why: String

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      for (option, text) in [("--why", why), ("--by", by)] where text.allSatisfy(\.isWhitespace) {
        throw Stop(.usage, "\(option) is empty; nothing is known without a reason and a name")
      }
      let word = Ledger.Acknowledgement(by: by, why: why, on: Terminal.today)
      try arguments.changing { (store) throws(Stop) in
        if let alliance { try acknowledge(in: store, of: alliance, word) } else { try acknowledge(in: store, word) }
      }
    }
  }

  private func acknowledge(in store: Store, _ word: Ledger.Acknowledgement) throws(Stop) {
    let (alliance, ledger, entry) = try store.found(what)
    guard let next = ledger.acknowledging(what, word) else {
      throw Stop(.usage, "\(what) does not fire any more; there is nothing to acknowledge")
    }
    try Stop.kept { () throws(StoreError) in
      try store.keep(
        next, of: alliance, recording: [AuditEntry(.acknowledgement, alliance: alliance, what: "of=\(what)", by: by, why: why)],
        at: Terminal.now)
    }
    Terminal.print("Known: \(entry.title). It is told again when it is worse, when it ends, or when it comes back.\n")
  }

  private func acknowledge(in store: Store, of alliance: String, _ word: Ledger.Acknowledgement) throws(Stop) {
    let ledger = try Stop.kept { () throws(StoreError) in try store.ledger(of: alliance) }
    guard let next = ledger.acknowledging(source: what, word) else {
      let known = ledger.inputs.filter { $0.ended == nil }.map { "  \($0.source.isEmpty ? $0.kind.rawValue : $0.source): \($0.text)" }
      throw Stop(
        .usage, ["nothing is wrong with a source '\(what)' of \(alliance)" + (known.isEmpty ? "" : "; with these something is:")] + known)
    }
    try Stop.kept { () throws(StoreError) in
      try store.keep(
        next, of: alliance, recording: [AuditEntry(.acknowledgement, alliance: alliance, what: "of=\(what)", by: by, why: why)],
        at: Terminal.now)
    }
    Terminal.print("Known: \(what) of \(alliance). Nothing more is told of it until it is there again.\n")
  }
}
