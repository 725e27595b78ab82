/// What people know from ElastAlert and Sigma, and what it is called here.
enum Elsewhere {
  /// Their types of rules, and our kind that comes nearest.
  static let kinds: [String: String] = [
    "any": "match", "blacklist": "match", "whitelist": "match", "frequency": "match", "spike": "shift", "change": "shift",
    "flatline": "silence", "new_term": "missing", "cardinality": "limit", "metric_aggregation": "limit", "spike_aggregation": "shift",
    "percentage_match": "limit", "event_count": "limit", "value_count": "limit", "value_sum": "limit", "value_avg": "limit",
    "temporal": "circle", "temporal_ordered": "sequence",
  ]

  /// Their keys that have no single key here, each with what to write instead.
  static let keys: [String: String] = [
    "timeframe": "'window' is how far back is looked; 'deadline' (missing, sequence) and 'within' (circle) are how long something may take",
    "timespan": "'window' is how far back is looked; 'deadline' (missing, sequence) and 'within' (circle) are how long something may take",
    "num_events": "'at_least' (match, missing, sequence), 'times' (recurrence) or 'above' (limit) is the threshold",
    "threshold": "'at_least' (match, missing, sequence), 'times' (shift, silence, recurrence), 'above' or 'below' (limit) is the threshold",
    "spike_height": "'times' (shift) is how many times the usual",
    "spike_type": "'direction' (shift) is up or down",
    "max_cardinality": "'above' (limit) is the threshold; the measure 'people' counts people",
    "min_cardinality": "'below' (limit) is the threshold; the measure 'people' counts people",
    "query_key": "nothing is grouped by hand: every rule is judged for each pair of parties, or as 'per' says (shift, limit)",
    "group-by": "nothing is grouped by hand: every rule is judged for each pair of parties, or as 'per' says (shift, limit)",
    "filter": "phrases stand in lexicon families; 'family' (match) or 'heard' names one",
    "detection": "phrases stand in lexicon families; 'family' (match) or 'heard' names one",
    "logsource": "the exports of the alliance file are read, all of them; delete it",
    "index": "the exports of the alliance file are read, all of them; delete it",
    "condition": "the keys of the kind are the condition; docs/reference/kinds.md explains them",
    "correlation": "rules are put together by the kinds 'sequence' and 'circle'; 'of' (circle) names them",
    "rules": "'of' (circle) names the rules that it is made of",
    "alert": "what was found is listed; a rule sends nothing",
    "ignore_null": "nothing is empty here; delete it",
  ]
}

extension RuleKind {
  /// What ElastAlert and Sigma call the types of rules that come nearest, sorted.
  public var elsewhere: [String] { Elsewhere.kinds.filter { $0.value == id }.map(\.key).sorted() }
}
