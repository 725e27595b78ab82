import Events
import Lexicon
import Output
import YAML

extension RuleKind {
  /// A promise that is asked about after its day and answered without what was promised.
  static let slip = RuleKind(
    id: "slip",
    summary:
      "Fires when what one side promised had not come when the other side asked for it, and the answer brought another word instead of the thing, or when a later day was given for it.",
    keys: [
      Key("promised", .texts, required: true, "families of promises, any of which will do", example: "[commitment]"),
      Key("delivered", .texts, required: true, "families by which it comes after all", example: "[delivery, milestone_done]"),
      Key("asked", .texts, "families of asking, beside questions", standard: "role: request, chaser", example: "[chaser]"),
      Key("given", .texts, "families by which a day is given for something, beside promises", standard: "none", example: "[date_given]"),
      Key("moved", .texts, "families by which another day is given, asked or not", standard: "none", example: "[date_moved]"),
      Key("passed", .texts, "families by which the other side says that the day came and went", standard: "none", example: "[date_passed]"),
      Key("same", .same, "how the asking must belong to the promise", standard: "[thread]", example: "[thread]"),
      Key("after", .duration, "from when on asking counts, where the promise names no day", standard: "3d", example: "3d"),
      Key("look_ahead", .duration, "how long a promise is followed", standard: "60d", example: "60d"),
      Key(
        "at_least", .levels(.number), "slips within the window; what slips again counts twice",
        standard: "{watch: 1, warn: 3, critical: 6}", example: "{warn: 2}"),
      Key("window", .duration, "how long a slip counts", standard: "90d", example: "90d"),
    ],
    example: "kind: slip\npromised: [commitment]\ndelivered: [delivery]\n"
  ) { fields, names in
    let standard = names.families(as: .request) + names.families(as: .chaser)
    let slip = Slip(
      promised: fields.families("promised", names), delivered: fields.families("delivered", names),
      asked: fields.has("asked") ? fields.families("asked", names) : standard,
      given: fields.has("given") ? fields.families("given", names) : [],
      moved: fields.has("moved") ? fields.families("moved", names) : [],
      passed: fields.has("passed") ? fields.families("passed", names) : [], same: fields.same("same", standard: .thread),
      after: fields.days("after", standard: 3), lookAhead: fields.days("look_ahead", standard: 60),
      atLeast: fields.numberLevels("at_least", standard: Levels(watch: 1, warn: 3, critical: 6)),
      window: fields.days("window", standard: 90))
    if slip.after > slip.lookAhead {
      fields.clash(
        ["after", "look_ahead"],
        "'after' is \(counted(slip.after, "day")), and a promise is followed for \(slip.lookAhead) ('look_ahead'): asking never counts",
        help: "write a shorter 'after', or a 'look_ahead' of \(slip.after)d or more")
    }
    guard !slip.promised.isEmpty, !slip.delivered.isEmpty else { return nil }
    return RuleBody(families: slip.promised + slip.delivered + slip.asked + slip.given + slip.moved + slip.passed) { slip.tracks($0) }
  }
}
