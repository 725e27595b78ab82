public import Events
import Files
public import Harbinger

/// Pages on this machine in which officers look at alliances and tune their rules: the same evaluator, ledger and files as the commands.
public struct Workbench: Sendable {
  /// One alliance on the bench.
  public struct Place: Sendable {
    /// Its alliance file.
    public var file: String
    /// The folder of its rules; `nil`: what `scan` would take.
    public var rules: String?

    public init(file: String, rules: String?) {
      self.file = file
      self.rules = rules
    }
  }

  /// What only the program knows.
  public struct World: Sendable {
    /// The instant of the wall clock.
    public var clock: @Sendable () -> Timestamp
    /// As of when is judged, where an alliance counts its days; `nil` for the end of the covered data.
    public var asOf: @Sendable (ZoneRules) throws(Stop) -> Timestamp?
    /// What counts as now.
    public var now: @Sendable (ZoneRules) throws(Stop) -> Timestamp
    /// A text that nobody can guess.
    public var newKey: @Sendable () -> String
    /// Who is logged in.
    public var user: String

    public init(
      clock: @escaping @Sendable () -> Timestamp, asOf: @escaping @Sendable (ZoneRules) throws(Stop) -> Timestamp?,
      now: @escaping @Sendable (ZoneRules) throws(Stop) -> Timestamp, newKey: @escaping @Sendable () -> String, user: String
    ) {
      self.clock = clock
      self.asOf = asOf
      self.now = now
      self.newKey = newKey
      self.user = user
    }
  }

  /// The alliance file that was made of exports before, where it lies in the place in which it would be written now.
  /// - Parameter exports: as they are named on the command line.
  /// - Returns: `nil` if there is none, or if one of them holds nothing that it reads.
  public static func allianceFile(of exports: [String]) -> String? {
    guard let first = exports.first else { return nil }
    let file = Beginning.file(besides: first)
    guard Path.exists(file), let alliance = try? Loading.alliance(file).alliance else { return nil }
    return exports.allSatisfy { export in alliance.sources.contains { RealPath.lies($0.file, below: export) } } ? file : nil
  }

  private let shelf: Shelf
  private let secrets: Secrets

  /// - Parameters:
  ///   - exports: of which an alliance is to be made; none where there are alliance files.
  ///   - rules: the folder of the rules for that alliance.
  ///   - state: the folder with the state of the nightly runs, if there is one: then verdicts can be given.
  public init(_ places: [Place], exports: [String] = [], rules: String? = nil, state: String?, world: World) {
    secrets = Secrets(token: world.newKey(), session: world.newKey(), room: "/" + world.newKey().prefix(32), form: world.newKey())
    shelf = Shelf(places, exports: exports, rules: rules, state: state.map(BenchState.init(folder:)), world: world)
  }

  /// Serves the pages until the program is stopped.
  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - isOpen: told the address, with its key.
  /// - Throws: a stop if it cannot listen.
  public func run(port: UInt16, isOpen: @escaping @Sendable (String) -> Void) async throws(Stop) {
    let (shelf, secrets) = (shelf, secrets)
    let door = Door(secrets) { await Route.answer($0, Visit.Room(shelf: shelf, form: secrets.form)) }
    do {
      try await door.run(port: port) { isOpen("http://127.0.0.1:\($0)/enter?token=\(secrets.token)") }
    } catch {
      throw Stop(
        .fault, field: .port, "\(port) cannot be listened on, on this machine: \(error); choose another, or 0 for any that is free")
    }
  }
}
