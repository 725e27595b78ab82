import ArgumentParser
import Files
import Harbinger
import Nightly
import Output
import Setup
import Store

/// `harbinger person report`: what is held of somebody.
struct PersonReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Show what exports and state hold of a person: for whoever asks for it, and for nobody else.",
    discussion: """
      The exports are read anew for it. Reports, digests and the state itself hold no figure of a person and no quote; what they may hold are places of evidence, and the names of those who gave a \
      verdict or a reason.
      """)

  @Argument(help: "An address, a user id, or a full name.")
  var person: String

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var arguments: PersonArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      try arguments.check()
      let file = try Loading.requiredAllianceFile(alliance)
      let account = try await PersonAccount(person, in: file, now: Terminal.now)
      try arguments.check(account.isNamed)
      try arguments.note(.access, alliance: account.alliance.id, what: "sources=\(account.sources.count)", besides: file)
      var traces: Traces?
      if try arguments.portfolio.place() != nil {
        let store = try arguments.portfolio.store()
        traces = try Stop.kept { () throws(StoreError) in
          try store.traces(in: account.alliance.id, at: account.places, naming: account.isNamed)
        }
      }
      Terminal.print(PersonReport.printed(text(account, traces)))
    }
  }

  /// Names and reasons come from others: each stays on its line, and steers no terminal.
  static func printed(_ lines: [String]) -> String {
    lines.map { line in Printable.text(String(line.map { $0.isNewline ? " " : $0 })) + "\n" }.joined()
  }

  private func text(_ account: PersonAccount, _ traces: Traces?) -> [String] {
    let others = account.person.identities.filter { $0 != account.person.name }
    var lines = ["\(account.person.name), \(account.party.isEmpty ? "of no party" : account.party), in \(account.alliance.id)"]
    if !others.isEmpty { lines.append("also known as \(others.joined(separator: ", "))") }
    if account.isForgotten {
      lines.append("Forgotten (\(Forgotten.name)): what they wrote counts as volume of their party, and nothing else of them is read.")
    }
    lines += ["", "In the exports, which are not harbinger's and are read anew every time:"]
    lines += account.sources.map { source in
      let days = source.first.flatMap { first in source.last.map { "\(first) to \($0)" } } ?? ""
      return
        "  \(source.path): wrote \(counted(source.written, "record")), addressed or present in \(counted(source.present, "other")), \(days)"
    }
    lines += ["", "In the state of the nightly runs:"]
    guard let traces else {
      lines.append("  not looked through: no portfolio is named (--portfolio FILE)")
      return lines
    }
    lines += traces.evidence.map { "  evidence of alert \($0.alert): \($0.day), \($0.place.source) at byte \($0.place.offset)" }
    lines += traces.words.sorted().map { "  a name or a reason that somebody gave: \($0)" }
    if traces.lines > 0 { lines.append("  \(counted(traces.lines, "line")) of the audit log, by a code") }
    if traces.digests > 0 { lines.append("  \(counted(traces.digests, "digest")) that were sent") }
    if traces.isEmpty { lines.append("  nothing") }
    let files = account.files
    if !files.isEmpty {
      lines += ["", "In files that people write:"]
      lines += files.map { "  \($0.path), \(PersonReport.lines($0.lines))" }
    }
    lines += [
      "", "Worked out of it: figures of \(account.party.isEmpty ? "no party" : "\(account.party) as a whole"), never of one person.",
    ]
    return lines
  }

  /// `line 7`, `lines 7, 9`.
  static func lines(_ numbers: [Int]) -> String {
    "\(numbers.count == 1 ? "line" : "lines") \(numbers.map(String.init).joined(separator: ", "))"
  }
}
