import Harbinger
import Testing

@testable import Authoring

private func file(_ party: String) -> String {
  """
  alliance: a
  purpose: p
  timezone: UTC
  parties:
  \(party)
    - id: contoso   # the other side
      name: Contoso
      domains: [contoso.example]
  sources: [{path: x.mbox}]

  """
}

@Test(arguments: [
  (
    "a list in brackets", "  - {id: northwind, name: Northwind, members: [Anna Berg]}",
    "  - {id: northwind, name: Northwind, members: [Anna Berg, Bo Lind]}"
  ),
  ("an empty one", "  - {id: northwind, name: Northwind, domains: [n.example], members: []}", "members: [Bo Lind]}"),
  ("no list, in braces", "  - {id: northwind, name: Northwind, domains: [n.example]}", "domains: [n.example], members: [Bo Lind]}"),
  (
    "a list of lines", "  - id: northwind\n    members:\n      - Anna Berg\n      # she left in May\n    name: Northwind",
    "      - Anna Berg\n      - Bo Lind\n      # she left in May"
  ),
  (
    "no list, on lines",
    "  - id: northwind\n    name: Northwind\n    calendar:\n      weekend: [sat, sun]\n    domains: [n.example]   # ours",
    "    domains: [n.example]   # ours\n    members: [Bo Lind]"
  ),
  (
    "no list, and the last key runs over lines",
    "  - id: northwind\n    name: Northwind\n    domains: [n.example]\n    calendar:\n      weekend: [sat, sun]",
    "      weekend: [sat, sun]\n    members: [Bo Lind]"
  ),
])
func aMemberIsAddedAndAllElseStays(_ what: String, _ party: String, _ expected: String) throws {
  let text = try PartyText.adding("Bo Lind", toMembersOf: "northwind", in: file(party), path: "alliance.yaml")
  #expect(text.contains(expected), "\(what):\n\(text)")
  #expect(text.contains("- id: contoso   # the other side"))
}

@Test func whatNeedsQuotesGetsThem() throws {
  let text = try PartyText.adding(
    "U01: \"x\"", toMembersOf: "northwind", in: file("  - {id: northwind, name: N, members: [a]}"), path: "a.yaml")
  #expect(text.contains("members: [a, "))
}

@Test func whereItCannotBeAddedTheLineIsSaid() {
  for (party, id) in [
    ("  - &x {id: northwind, name: N,\n     domains: [n.example]}", "nobody"),
    ("  - {id: northwind, name: N, domains: [n.example]}", "northwin"),
  ] {
    #expect(throws: Stop.self) { try PartyText.adding("Bo", toMembersOf: id, in: file(party), path: "alliance.yaml") }
  }
}
