package import Harbinger
package import Events
import Intake
import Lexicon
package import Rules
package import Setup

/// A simulated alliance, heard by the lexicons of a pack and made ready to be judged at its end.
package struct SimulatedContext: Sendable {
  package let context: RuleContext
  package let alliance: Alliance
  let timeline: Timeline
  package let from: Day
  package let to: Day

  package init(_ story: Story, seed: UInt64, pack: RulePack) {
    let simulated = Simulation(seed: seed, story: story).run()
    let members = simulated.parties.indices.map { party in simulated.people.filter { $0.party == party }.map(\.address) }
    let alliance = Alliance(
      id: simulated.id, purpose: "counting what the rules find", zone: simulated.zone,
      approved: Alliance.Approval(by: "nobody", until: simulated.to + 3650, basis: "invented"),
      parties: simulated.parties.enumerated().map {
        Party(id: $1.id, name: $1.name, aliases: $1.aliases, members: members[$0], calendar: $1.calendar)
      },
      agreed: story.traffic.isList
        ? Agreements()
        : Agreements(
          notice: ["default": TimeSpan(14, .days)], reply: TimeSpan(2, .businessDays),
          meetings: simulated.series.map { Agreements.Meeting(name: $0.name, every: TimeSpan(Double($0.every), .days)) }))
    var intake = Intake(alliance, listener: Listener(pack.book, parties: alliance.parties))
    let end = simulated.zone.start(of: simulated.to + 1)
    intake.replay(covers: simulated.from...simulated.to, asOf: end) { simulated.replay(into: $1) }
    self.alliance = alliance
    timeline = intake.timeline
    from = simulated.from
    to = simulated.to
    context = RuleContext(timeline: intake.timeline, alliance: alliance, families: pack.heardFamilies, asOf: end)
  }
}
