public import Alerts
public import Events
public import Intake
public import Setup

/// Reads all sources of an alliance, listens, looks, and tells what was found: `try await Harbinger.judge(alliance, rules: pack)`.
///
/// What is missing, out of date or damaged in the sources is no error: it stands in the `conditions` of the judgement, and what needs it is not
/// evaluable. Nothing is printed, and the same arguments give the same judgement. Whoever wants to look into the timeline again takes a `JudgedAlliance`.
/// - Parameters:
///   - alliance: as `Loading.alliance` reads it from its file.
///   - pack: the rules and lexicons, as `Loading.pack` finds them.
///   - asOf: the instant of the judgement, in milliseconds since 1970; nothing after it is looked at. For a day take `alliance.zone.start(of: day + 1)`,
///     its end. `nil`: the end of the covered data.
///   - now: the instant of the run, for what is out of date and for approvals that ended; `nil`: no clock is asked.
///   - threads: tasks that read at once; the result is the same for any number.
/// - Returns: all that the run has to tell, complete in itself: it can be kept, and read without the sources.
/// - Throws: a stop of the code `configuration` with every mistake in the rules, if they have any: nothing was read then.
public func judge(
  _ alliance: Alliance, rules pack: RulePack, asOf: Timestamp? = nil, now: Timestamp? = nil, threads: Int = Intake.processors
) async throws(Stop) -> Judgement {
  guard !pack.hasErrors else { throw Stop(.configuration, Loading.rendered(pack.diagnostics)) }
  return await JudgedAlliance(alliance, pack: pack, asOf: asOf, now: now, threads: threads).judgement
}
