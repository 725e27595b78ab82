import Events
import YAML

/// What is listened for as a trigger or a step. An act is heard from two sides: from the one who did it, and from the one who met it.
struct Heard: Sendable {
  /// Families that the one whose act it is says.
  var own: [String] = []
  /// Families by which the one who met it tells of it.
  var told: [String] = []
  /// Whether a complaint that goes past those who work together, to somebody who never took part, is an act too.
  var pastWorkingLevel = false
  /// Whether only somebody who is new counts.
  var byNewcomer = false

  var families: [String] { own + told }
  var isEmpty: Bool { families.isEmpty }

  /// Days within which two words on the same topic or thread are about one act.
  static let oneAct = 14
  /// Days within which an account and an act of the other side belong together.
  static let confirmed = 28

  /// The keys of one alternative.
  static let keys = [
    Key("heard", .texts, "families, any of which will do", example: "change_statement"),
    Key(
      "told_by", .choice(["receiver"]), "who says it, if it is not the one whose act it is: the one who met it", example: "receiver"),
  ]

  /// The key for several alternatives.
  static let any = Key(
    "any", .list(.mapping(keys)), "several ways in which it may be heard, also from the one who met it",
    example: "[{heard: change_statement}, {heard: surprise, told_by: receiver}]")

  /// Reads `heard` and `told_by`, or `any`.
  static func read(_ fields: Fields, _ names: RuleNames) -> Heard {
    var heard = Heard()
    func add(_ fields: Fields) {
      let families = fields.families("heard", names)
      if fields.choice("told_by") == nil { heard.own += families } else { heard.told += families }
    }
    if fields.has("any") {
      for way in fields.list("any", of: "a way to hear it") {
        if !way.has("heard") {
          fields.diagnostics.error(way.node.place, "a way to hear it names no family", help: "write {heard: change_statement}")
        }
        add(way)
      }
    } else {
      add(fields)
    }
    if fields.keys.contains(where: { $0.name == "past_working_level" }) {
      heard.pastWorkingLevel = fields.flag("past_working_level") ?? false
    }
    if fields.keys.contains(where: { $0.name == "by" }) { heard.byNewcomer = fields.choice("by") != nil }
    return heard
  }

  /// In words, for clauses: `'change_statement', or told as 'surprise'`.
  var text: String {
    func list(_ families: [String]) -> String { "'\(families.joined(separator: "' or '"))'" }
    if told.isEmpty { return list(own) }
    return own.isEmpty ? "told as \(list(told))" : "\(list(own)), or told as \(list(told))"
  }
}

/// A word by which one side tells of an act of the other.
struct Account: Sendable {
  var use: HitUse
  /// Whose act it is.
  var actor: PartyIndex
  /// Who met it and tells of it.
  var teller: PartyIndex
}

extension RuleContext {
  /// The hits of some families that are acts of their own, in the order of the events and of the hits in them.
  func fresh(of families: [Int]) -> [HitUse] {
    // Those of one family are in that order.
    guard families.count > 1 else { return families.first.map { fresh[$0] } ?? [] }
    return families.flatMap { fresh[$0] }.sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }
  }

  func isStanding(_ use: HitUse) -> Bool { timeline.hits[use.hit].marks.contains(.standing) }

  /// Whole accounts of some families, one for each message and party that it is about, in the order of the events.
  func accounts(of families: [String]) -> [Account] {
    var seen: Set<Int> = []
    return families.compactMap(family).flatMap { accounts[$0] }.sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }.flatMap {
      use -> [Account] in
      guard use.weight >= 1, !isStanding(use), isAct(use.event), let teller = timeline.party(of: use.event), seen.insert(use.event).inserted
      else {
        return []
      }
      return targets(of: use, by: teller).map { Account(use: use, actor: $0, teller: teller) }
    }
  }

  /// Whether an account is about an act: of the same party, on the same topic or thread, within a number of days. An act may be written of some days after
  /// somebody told of it; what comes later still is another one.
  func isAbout(_ account: Account, _ event: Int, _ actor: PartyIndex, _ day: Day, within reach: Int) -> Bool {
    let days = account.use.day - day
    return account.actor == actor && days <= reach && days >= -min(reach, Heard.oneAct)
      && isLinked(account.use.event, event, by: [.topic, .thread])
  }
}
