import Events
import Testing

@testable import Simulation

@Test(arguments: Harm.all) func aHarmBeginsOnItsDayAndChangesOneThing(_ harm: Harm) {
  let before = Story.quiet()
  let onset = before.from + Power.onset
  var story = before
  harm.befall(&story, from: onset)
  #expect((story.traffic.activity.count > before.traffic.activity.count) == (harm.mechanism == .contact))
  #expect((story.traffic.pace.count > before.traffic.pace.count) == (harm.mechanism == .replies))
  #expect((story.scenes.count > before.scenes.count) == (harm.mechanism == .labels))
  let lapsed = zip(before.meetings, story.meetings).count { $0.until != $1.until }
  #expect(lapsed == (harm.mechanism == .meetings ? Int(harm.figure) : 0))
}
