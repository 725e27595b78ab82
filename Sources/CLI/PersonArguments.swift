import ArgumentParser
import Events
import Files
import Harbinger
import Setup
import Store

/// What all commands about people take: the alliance, who does it, and why.
struct PersonArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Why: the number of the request, for instance. No name: it is kept.", valueName: "reason"))
  var why: String

  @Option(help: ArgumentHelp("Who does it; else the user who is logged in.", valueName: "who"))
  var by: String?

  @OptionGroup var portfolio: PortfolioArguments

  /// Who does it.
  var who: String { by ?? Terminal.user }

  /// Looks whether a reason was given, and whether neither it nor who does it names the person.
  func check(_ isNamed: (String) -> Bool = { _ in false }) throws(Stop) {
    guard !why.allSatisfy(\.isWhitespace) else { throw Stop(.usage, "--why is empty; it is written down why this was done") }
    if isNamed(why) { throw Stop(.usage, "--why names the person, and it is kept; give the number or the day of the request") }
    if isNamed(who) { throw Stop(.usage, "--by names the person, and it is kept; give a role") }
  }

  /// Writes down what is about to be done.
  func note(_ kind: AuditLine.Kind, alliance: String, what: String, besides file: String) throws(Stop) {
    guard try portfolio.place() != nil else {
      return try DisclosureLog.add(
        kind: kind.rawValue, alliance: alliance, what: what, why: why, by: who, at: Terminal.now, allianceFile: file)
    }
    try portfolio.record(AuditEntry(kind, alliance: alliance, what: what, by: who, why: why))
  }
}

extension PortfolioArguments {
  /// The folder of the state, if one is named or lies where it is looked for; `nil` if there is none.
  func place() throws(Stop) -> String? {
    guard isNamed || file != nil else { return nil }
    let folder = try folder()
    return isNamed || Path.exists(Path.join(folder, Store.name)) ? folder : nil
  }

  /// Adds a line to the audit log.
  func record(_ entry: AuditEntry) throws(Stop) {
    try changing { (store) throws(Stop) in
      try Stop.kept { () throws(StoreError) in try store.record([entry], at: Terminal.now) }
    }
  }

  /// The folders into which its portfolio puts reports.
  func reports() throws(Stop) -> [String] {
    guard let file else { return [] }
    return try PortfolioFile.load(file).reportFolders
  }
}
