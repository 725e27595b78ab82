import Events
import Setup
import Testing

@testable import Intake

private let lines = [
  "id=1|t=2026-03-02T10:00:00Z|who=anna@nl.northwind.example|name=Anna de Vries|to=bob@contoso.example",
  "id=2|t=2026-03-03T10:00:00Z|who=bob@contoso.example|ch=general",
  "id=3|t=2026-03-04T10:00:00Z|who=carla@contoso.example|ch=general", "id=4|t=2026-03-04T11:00:00Z|who=jan@northwind.example",
  "id=5|t=2026-03-04T12:00:00Z|who=eve@gmail.com", "id=6|t=2026-03-04T13:00:00Z|who=fred@gmail.com", "id=7|t=2026-03-04T14:00:00Z|who=Zoë",
]

@Test func aSurveyFindsPartiesMeetingsAndWindows() async throws {
  let workshop = try Workshop()
  let weekly = (0..<4).map { "id=w\($0)|t=2026-04-0\(1 + $0 * 2)T10:00:00Z|kind=meeting|subject=odd one|to=bob@contoso.example" }
  try workshop.write(
    "a.txt",
    lines + weekly + [1, 8, 15, 22].map { "id=s\($0)|t=2026-04-\($0 < 10 ? "0" : "")\($0)T09:00:00Z|kind=meeting|subject=ops sync" })
  let survey = Survey(await workshop.read(workshop.alliance(["a.txt"], parties: [])), paths: ["a.txt"])
  #expect(survey.domains.map(\.name) == ["contoso.example", "gmail.com", "northwind.example"])
  #expect(survey.domains.map(\.people) == [2, 2, 2] && survey.domains[1].isPublic)
  #expect(survey.parties.map(\.name) == ["Contoso", "Northwind"])
  #expect(survey.channels.map(\.name) == ["general"])
  #expect(survey.meetings.map { $0.every?.description } == [nil, "1w"])
  #expect(survey.withoutDomain.map(\.name) == ["Zoë"])
  let alliance = survey.alliance()
  #expect(alliance.id == "contoso-northwind" && alliance.approved == nil && alliance.parties[1].domains == ["northwind.example"])
  let draft = survey.draft()
  #expect(draft.start == Day("2026-03-02") && draft.meetings == [Agreements.Meeting(name: "ops sync", every: TimeSpan(1, .weeks))])
  #expect(draft.unresolved == ["Zoë"] && draft.elsewhere == ["2 at gmail.com: eve@gmail.com, fred@gmail.com"])
  #expect(draft.parties[1].people == ["Anna de Vries", "jan@northwind.example"])
}

@Test(arguments: [
  ("a@mail.contoso.example", "contoso.example"), ("a@hr.acme.co.uk", "acme.co.uk"), ("a@acme.de", "acme.de"), ("a@localhost", "localhost"),
  ("nobody", ""),
])
func subdomainsBelongToTheirOrganisation(_ address: String, _ domain: String) { #expect(MailDomain.organisation(of: address) == domain) }

@Test func givenPartiesComeBeforeFoundOnes() async throws {
  let workshop = try Workshop()
  try workshop.write("a.txt", Array(lines.prefix(3)))
  let survey = Survey(await workshop.read(workshop.alliance(["a.txt"], parties: [])), paths: ["a.txt"])
  let alliance = survey.alliance(parties: [AllianceDraft.Party(name: "The North", domains: ["northwind.example"])])
  #expect(alliance.parties.map(\.id) == ["the-north"])
}
