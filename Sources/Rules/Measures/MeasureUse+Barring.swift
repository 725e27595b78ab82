import Events

extension Track {
  /// The same without the days on which what is told from a measure may not be judged.
  /// - Parameter kinds: other events than those that the measure is taken from.
  func barred(in context: RuleContext, by measure: MeasureUse, from kinds: EventKinds? = nil) -> Track {
    var track = barred(in: context, from: kinds ?? measure.counts, wording: measure.hearsWording)
    if measure.needsTexts { track.spells = track.spells.overridden(by: context.unapproved(through: track.last)) }
    return track
  }
}
