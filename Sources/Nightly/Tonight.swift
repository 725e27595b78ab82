public import Delivery
public import Events
import Files
import Harbinger
public import Setup
import Store

/// What tonight's run of a portfolio would meet: its alliances and its state, loaded as the run loads them, and nothing changed.
public struct Tonight: Sendable {
  let portfolio: Portfolio
  /// The folder of the state.
  let folder: String
  let courier: Courier
  let now: Timestamp
  private let nowThere: @Sendable (ZoneRules) -> Timestamp
  /// The alliance files that are there.
  let prospects: [Prospect]
  /// Entries of the portfolio that name none.
  let empty: [Portfolio.Member]
  /// Whether a run, or another command, is at work on the state.
  let isLocked: Bool
  /// The state, where there is one that can be read now, and else why not.
  let store: Store?
  let fault: StoreError?

  /// - Parameters:
  ///   - folder: of the state.
  ///   - now: what counts as now.
  ///   - nowThere: the same in the zone of an alliance, where a day may mean its end.
  public init(
    _ portfolio: Portfolio, state folder: String, courier: Courier, now: Timestamp, nowThere: @escaping @Sendable (ZoneRules) -> Timestamp
  ) {
    self.portfolio = portfolio
    self.folder = folder
    self.courier = courier
    self.now = now
    self.nowThere = nowThere
    let (members, empty) = Member.all(of: portfolio)
    prospects = members.map(Prospect.init)
    self.empty = empty
    isLocked = FileLock.isHeld(Path.join(folder, Store.lockName)) == true
    var (store, fault): (Store?, StoreError?) = (nil, nil)
    if !isLocked, Path.exists(Path.join(folder, Store.name)) {
      do throws(StoreError) { store = try Store(lookingAt: folder) } catch { fault = error }
    }
    (self.store, self.fault) = (store, fault)
  }

  /// Which day it is in a zone.
  func day(in zone: ZoneRules) -> Day { zone.day(of: nowThere(zone).advanced(by: -1)) }

  /// Something out of the state; `nil` where there is none, or where it cannot be read: the check of the state says so.
  func kept<Value>(_ work: (Store) throws(StoreError) -> Value) -> Value? {
    guard let store else { return nil }
    do throws(StoreError) { return try work(store) } catch { return nil }
  }
}

/// An alliance of the portfolio as far as it can be loaded.
struct Prospect: Sendable {
  var member: Member
  var alliance: Alliance?
  /// The folder of its rules.
  var rules: String?
  /// What its changes of wording lack in approvals.
  var approvals = Approvals()
  /// Why the alliance or its rules cannot be used, as the run says it.
  var mistakes: [String] = []

  init(_ member: Member) {
    self.member = member
    do throws(Stop) {
      let alliance = try Loading.alliance(member.file).alliance
      self.alliance = alliance
      let pack = try Loading.pack(asked: member.rules, allianceFile: member.file, alliance: alliance)
      rules = pack.folder
      approvals = Approvals(pack, parties: alliance.parties)
    } catch { mistakes = error.commandLines }
  }
}
