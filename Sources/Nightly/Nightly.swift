public import Delivery
public import Events
public import Harbinger
public import Setup
public import Store

/// One night of a portfolio: every alliance is judged and kept, what is new is put on its way, and what is on its way is sent.
///
/// Whenever it is stopped, the next run goes on from the last step that was kept: each alliance is one step, each digest another, and each delivery is written
/// down before and after.
public struct Nightly: Sendable {
  public let portfolio: Portfolio
  let store: Store
  let courier: Courier
  let settings: Settings
  let world: World

  /// How a run is meant.
  public struct Settings: Sendable {
    /// What counts as now.
    public var now: Timestamp
    /// What counts as now, and as the end of the data, in the zone of an alliance: a day means its end there. `nil` as the end: all that is there.
    public var nowThere: @Sendable (ZoneRules) throws(Stop) -> Timestamp
    public var asOf: @Sendable (ZoneRules) throws(Stop) -> Timestamp?
    /// Whether it is a trial: nothing is sent and nothing written, and what would be told is said.
    public var isTrial: Bool
    /// Of this program, as it is written down with each run.
    public var version: String
    /// Tasks that read at once.
    public var threads: Int
    /// What a program ends with when these held.
    public var exitCode: @Sendable (Set<Stop.Code>) -> Int

    public init(
      now: Timestamp, nowThere: @escaping @Sendable (ZoneRules) throws(Stop) -> Timestamp,
      asOf: @escaping @Sendable (ZoneRules) throws(Stop) -> Timestamp?, isTrial: Bool, version: String, threads: Int,
      exitCode: @escaping @Sendable (Set<Stop.Code>) -> Int
    ) {
      self.now = now
      self.nowThere = nowThere
      self.asOf = asOf
      self.isTrial = isTrial
      self.version = version
      self.threads = threads
      self.exitCode = exitCode
    }
  }

  /// What a run asks for, and to whom it speaks.
  public struct World: Sendable {
    /// The clock, and the seconds of one that never goes back.
    public var clock: @Sendable () -> Timestamp
    public var seconds: @Sendable () -> Double
    /// Waits for so many of them, or until its task is cancelled.
    public var wait: @Sendable (Double) async -> Void
    /// Takes digests where no way out is configured.
    public var say: @Sendable (String) -> Void
    /// Takes what an operator must know.
    public var complain: @Sendable (String) -> Void

    public init(
      clock: @escaping @Sendable () -> Timestamp, seconds: @escaping @Sendable () -> Double,
      wait: @escaping @Sendable (Double) async -> Void,
      say: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void
    ) {
      self.clock = clock
      self.seconds = seconds
      self.wait = wait
      self.say = say
      self.complain = complain
    }
  }

  public init(_ portfolio: Portfolio, store: Store, courier: Courier, settings: Settings, world: World) {
    self.portfolio = portfolio
    self.store = store
    self.courier = courier
    self.settings = settings
    self.world = world
  }

  /// The day of the run.
  var today: Day { ZoneRules.utc.day(of: settings.now.advanced(by: -1)) }

  /// The share of the time limit after which no further alliance is begun, and the one after which nobody waits for what was begun: the rest is for
  /// telling. A run that ends without telling would never tell anything, should each take too long.
  static let share = 0.75
  static let lastShare = 0.9

  /// Does all of it.
  /// - Returns: what held, for the exit code.
  /// - Throws: why the state could not be used; what was kept before stands.
  public func run() async throws(StoreError) -> Set<Stop.Code> {
    let began = world.seconds()
    let run = try store.begin(at: world.clock(), now: settings.now, version: settings.version)
    let limit = portfolio.timeLimit?.calendarMilliseconds.map { Double($0) / 1000 }
    var night = Night()
    // What is kept of one alliance would be taken for another of its id: it stands as it is.
    let shared = SharedID.all(among: members.map(\.file))
    for one in shared { world.complain("\(one.sentence); none of them was judged") }
    if !shared.isEmpty { night.codes.insert(.configuration) }
    for member in members where !shared.contains(where: { $0.files.contains(member.file) }) {
      if let limit, world.seconds() - began > limit * Nightly.share {
        leaveToNextRun(member, &night)
        continue
      }
      try await judge(member, run, until: limit.map { began + $0 * Nightly.lastShare }, &night)
      FreedMemory.giveBack()
    }
    try plan(&night)
    try await deliver(&night)
    try conclude(run, began, &night)
    return night.codes
  }

  /// Says that there was no time for an alliance. What was kept of it stands.
  func leaveToNextRun(_ member: Member, _ night: inout Night) {
    world.complain("\(member.file): not judged, the time of this run is up (time_limit); the next run begins anew")
    night.codes.insert(.delivery)
    night.isCutShort = true
  }
}

/// What a run knows of itself while it lasts.
struct Night {
  /// What held, for the exit code.
  var codes: Set<Stop.Code> = []
  /// Whether there was no time for some of the alliances.
  var isCutShort = false
  /// The alliances that were looked at, by id, with the deliveries that they take.
  var alliances: [(id: String, member: Member)] = []
  var figures: [Metrics.Alliance] = []
  var deliveries: [String: Metrics.Delivery] = [:]

  /// Notes what became of something for a delivery.
  mutating func count(_ channel: String, delivered: Int = 0, failed: Int = 0, heldBack: Int = 0) {
    var one = deliveries[channel] ?? Metrics.Delivery(id: channel)
    one.delivered += delivered
    one.failed += failed
    one.heldBack += heldBack
    deliveries[channel] = one
  }
}
