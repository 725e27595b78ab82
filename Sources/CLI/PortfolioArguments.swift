import ArgumentParser
import Events
import Files
import Harbinger
import Setup
import Store

/// What commands take that look into the state of a portfolio.
struct PortfolioArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The portfolio file.", discussion: "Else portfolio.yaml in the working folder, else /etc/harbinger/portfolio.yaml.", valueName: "file"
    ))
  var portfolio: String?

  @Option(help: ArgumentHelp("The folder of the state, in place of the portfolio's.", valueName: "dir"))
  var state: String?

  private static let places = ["portfolio.yaml", "/etc/harbinger/portfolio.yaml"]

  /// Whether the command line says which portfolio.
  var isNamed: Bool { portfolio != nil || state != nil }

  /// The portfolio file, if one is named or lies where it is looked for.
  var file: String? { portfolio ?? (state == nil ? Self.places.first(where: Path.exists) : nil) }

  /// What another command needs behind it to find the same state; nothing where it finds it by itself.
  var naming: String {
    func quoted(_ path: String) -> String { path.contains { " '\"$`\\".contains($0) } ? "'\(path.replacing("'", with: "'\\''"))'" : path }
    return state.map { " --state \(quoted($0))" } ?? portfolio.map { " --portfolio \(quoted($0))" } ?? ""
  }

  /// The folder of the state.
  func folder() throws(Stop) -> String {
    if let state { return state }
    guard let file else {
      throw Stop(.usage, "which portfolio? name its file with --portfolio, or the folder of its state with --state")
    }
    return try PortfolioFile.load(file).state
  }

  /// The state, to look at and to add to.
  func store() throws(Stop) -> Store {
    let folder = try folder()
    guard Path.exists(Path.join(folder, Store.name)) else {
      throw Stop(.usage, "\(folder): nothing is kept there yet; `harbinger nightly` begins it, and --state names another folder")
    }
    return try StateFolder.store(folder, isTrial: false)
  }

  /// The ledger with what people said of the alerts of an alliance; an empty one where no state is named.
  func ledger(of alliance: String) throws(Stop) -> Ledger {
    guard isNamed else { return Ledger() }
    let store = try store()
    return try Stop.kept { () throws(StoreError) in try store.ledger(of: alliance) }
  }

  /// Does something with the state while no run works on it.
  func changing(_ work: (Store) throws(Stop) -> Void) throws(Stop) {
    guard let lock = try StateFolder.lock(try folder(), unless: false) else {
      throw Stop(.locked, "a run is at work on this state; try again when it is over")
    }
    defer { lock.release() }
    try work(try store())
  }
}

extension Stop {
  /// Does something with a state whose errors are a command's.
  static func kept<Value>(_ work: () throws(StoreError) -> Value) throws(Stop) -> Value {
    do throws(StoreError) { return try work() } catch { throw Stop(.fault, error.commandLine) }
  }
}

extension Store {
  /// The alliance and the ledger in which an alert stands.
  /// - Throws: a stop if there is none of that id.
  func found(_ alert: String) throws(Stop) -> (alliance: String, ledger: Ledger, entry: Ledger.Entry) {
    let known: [String] = try Stop.kept { () throws(StoreError) in try alliances() }
    for alliance in known {
      let ledger: Ledger = try Stop.kept { () throws(StoreError) in try self.ledger(of: alliance) }
      if let entry = ledger.entry(alert) { return (alliance, ledger, entry) }
    }
    throw Stop(.usage, "there is no alert '\(alert)' in \(path); `harbinger alerts` lists those that there are")
  }
}
