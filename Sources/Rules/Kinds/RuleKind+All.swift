extension RuleKind {
  /// All kinds, in the order of the reference page.
  public static let all: [RuleKind] = [
    .match, .shift, .limit, .silence, .missing, .slip, .sequence, .recurrence, .imbalance, .balance, .divergence, .artefact, .circle,
    .blindSpot,
  ]
}
