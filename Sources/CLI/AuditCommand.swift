import ArgumentParser
import Harbinger
import Output
import Store

/// `harbinger audit`: who did what, and whether the log of it is whole.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Verify or list the log of runs, changes of rules, deliveries, verdicts, and evidence shown in full.",
    subcommands: [AuditVerify.self, AuditList.self])
}

/// `harbinger audit verify`.
struct AuditVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look whether no line of the log was changed, taken out or put in.",
    discussion: """
      Each line holds the hash of the one before, and every digest holds the hash of the newest line when it was made. A head from a mail that was received is given with --head: then it is seen too \
      if the whole log was written anew.
      """)

  @Option(help: ArgumentHelp("A head that stood in a digest; may be repeated.", valueName: "hash"))
  var head: [String] = []

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let store = try arguments.store()
      let broken: String? = try Stop.kept { () throws(StoreError) in
        try store.brokenLink(expecting: try store.deliveredHeads() + head)
      }
      if let broken { throw Stop(.fault, "\(store.path): the audit log is broken: \(broken)") }
      let lines: [AuditLine] = try Stop.kept { () throws(StoreError) in try store.audit() }
      Terminal.print("The audit log holds: \(counted(lines.count, "line")), head \(lines.last?.hash ?? "none").\n")
    }
  }
}

/// `harbinger audit list`.
struct AuditList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the lines, the oldest first.")

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let store = try arguments.store()
      let lines: [AuditLine] = try Stop.kept { () throws(StoreError) in try store.audit() }
      let words: [String: String] = try Stop.kept { () throws(StoreError) in try store.words() }
      func said(_ code: String, _ lead: String) -> String {
        code.isEmpty ? "" : "  \(lead) \(words[code].map(Wrapping.line) ?? "[deleted: \(code)]")"
      }
      let text = lines.map { line in
        "\(line.number)  \(line.time.iso8601)  \(line.kind.rawValue)  \(line.alliance.isEmpty ? "" : line.alliance + "  ")\(line.what)\(said(line.by, "by"))\(said(line.why, "why:"))"
      }
      Terminal.print(text.isEmpty ? "Nothing was done yet.\n" : text.joined(separator: "\n") + "\n")
    }
  }
}
