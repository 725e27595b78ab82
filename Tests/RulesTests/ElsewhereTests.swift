import Testing

/// Who knows ElastAlert or Sigma writes their words first. Each of them gets ours.
@Suite struct ElsewhereTests {
  @Test(arguments: [
    ("frequency", "match"), ("any", "match"), ("blacklist", "match"), ("spike", "shift"), ("change", "shift"), ("flatline", "silence"),
    ("new_term", "missing"), ("cardinality", "limit"), ("event_count", "limit"), ("value_count", "limit"), ("temporal", "circle"),
    ("temporal_ordered", "sequence"),
  ])
  func aTypeOfRuleGetsOurKind(theirs: String, ours: String) {
    let found = ReadingTests.told("kind: \(theirs)\n")
    #expect(found.contains { $0.contains("'\(theirs)'") && $0.contains("did you mean '\(ours)'?") }, "\(found)")
  }

  @Test(arguments: [
    ("type: frequency", "'kind'"), ("level: high", "'severity'"), ("timeframe: 28d", "'window'"), ("num_events: 3", "'at_least'"),
    ("query_key: author", "each pair"), ("group-by: [author]", "each pair"), ("realert: {minutes: 5}", "7d"),
    ("logsource: {product: mail}", "exports"),
    ("detection: {keywords: [late]}", "lexicon"), ("timespan: 28d", "'window'"), ("condition: selection", "kinds"),
    ("name: A rule", "'title'"),
    ("threshold: 3", "'at_least'"),
  ])
  func aKeyGetsOursOrTheReasonWhyThereIsNone(line: String, ours: String) {
    let key = String(line.prefix { $0 != ":" })
    let found = ReadingTests.told("\(line)\n")
    #expect(found.contains { $0.contains("'\(key)'") && $0.contains(ours) }, "\(found)")
  }
}
