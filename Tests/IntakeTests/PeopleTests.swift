import Events
import Testing

@testable import Intake

private let northwind = Party(id: "northwind", name: "Northwind", domains: ["northwind.example"], members: ["U1", "Anna de Vries"])
private let contoso = Party(id: "contoso", name: "Contoso", aliases: ["CTO Ltd"], domains: ["contoso.example"])

private func resolved(_ parties: [Party] = [northwind, contoso], _ fill: (inout PeopleBook) -> Void) -> ResolvedPeople {
  var book = PeopleBook()
  fill(&book)
  return book.resolved(by: Directory(parties: parties))
}

private func address(_ text: String) -> Identity { Identity(.address, text, scope: 0) }
private func named(_ text: String) -> Identity { Identity(.name, text, scope: 0) }

@Test(arguments: [
  ("Anna de Vries", "DE VRIES, Anna (EXT)"), ("Pedro García Simón", "García Simón, Pedro"), ("Jan Müller", "MULLER Jan"),
  ("anna.devries", "Devries Anna"), ("Sean O'Neill", "Sean O’Neill"), ("Łukasz Żak", "zak lukasz"),
])
func namesFoldToOneForm(_ a: String, _ b: String) { #expect(FoldedName(a).key == FoldedName(b).key) }

@Test func bracketsAreKeptApart() {
  let name = FoldedName("Jan Jansen (Contoso)")
  #expect(name.key == "jan jansen" && name.bracket == "contoso" && name.isFull)
  #expect(!FoldedName("Jan").isFull)
}

@Test(arguments: [
  (Identity(.id, "U1", scope: 0), "", 0), (address("x@northwind.example"), "", 0), (address("x@mail.contoso.example"), "", 1),
  (address("x@notcontoso.example"), "", -1), (named("Anna de Vries"), "", 0), (named("VRIES DE Anna"), "", 0), (named("CTO Ltd"), "", 1),
  (named("Jo Poe (Contoso)"), "", 1), (named("Jo Poe"), "", -1), (address("x@gmail.example"), "Anna de Vries", 0),
  (address("x@contoso.example"), "Anna de Vries", 1),
])
func partyComesFromMembersThenDomainsThenNames(_ identity: Identity, _ label: String, _ party: Int8) {
  #expect(Directory(parties: [northwind, contoso]).standing(identity.kind, identity.text, label: label).party == party)
}

@Test func whatTwoPartiesClaimCountsForNeither() {
  let directory = Directory(parties: [Party(id: "a", name: "A", members: ["Jo Poe"]), Party(id: "b", name: "B", members: ["Jo Poe"])])
  #expect(directory.standing(.name, "Jo Poe").party == -1)
  #expect(directory.contested == ["jo poe"])
}

@Test func onePersonIsOnePersonAcrossChatMailAndMinutes() {
  let people = resolved { book in
    book.add(id: "U024BE7LH", address: "bob@contoso.example", names: ["bob", "Bob Jones"], bot: false, scope: 0)
    _ = book.add(address("bob.jones@home.example"), label: "Jones, Bob")
    _ = book.add(named("BOB JONES (EXT)"))
  }
  #expect(people.people.count == 1)
  #expect(people.people[0].name == "Bob Jones" && people.people[0].party == 1)
  #expect(people.people[0].identities.contains("bob.jones@home.example") && people.people[0].identities.contains("U024BE7LH"))
}

@Test func namesakesAtTwoPartiesStayApartAndAStrangerOfThatNameIsNobodys() {
  let people = resolved { book in
    _ = book.add(address("jan@northwind.example"), label: "Jan Smit")
    _ = book.add(address("jan@contoso.example"), label: "Jan Smit")
    _ = book.add(named("Jan Smit"))
  }
  #expect(people.people.count == 3)
  #expect(people.people.map(\.party).sorted() == [-1, 0, 1])
}

@Test func aNickJoinsNobody() {
  let people = resolved { book in
    _ = book.add(address("bob@contoso.example"), label: "bob")
    _ = book.add(named("bob"))
  }
  #expect(people.people.count == 2)
}

@Test func aSharedAddressJoinsNobody() {
  let people = resolved { book in
    _ = book.add(address("notify@tool.example"), label: "Bob Jones")
    _ = book.add(address("notify@tool.example"), label: "Carla Diaz")
    _ = book.add(address("bob@contoso.example"), label: "Bob Jones")
    _ = book.add(address("carla@northwind.example"), label: "Carla Diaz")
  }
  #expect(people.people.count == 3)
}

@Test func aStrangerWhoseTwoNamesLeadToTwoPartiesStaysAStranger() {
  let people = resolved { book in
    _ = book.add(named("Kim Lee"))
    _ = book.add(address("x@home.example"), label: "Kim Lee")
    _ = book.add(address("x@home.example"), label: "Kim Park")
    _ = book.add(address("kim@contoso.example"), label: "Kim Lee")
    _ = book.add(address("kim@northwind.example"), label: "Kim Park")
  }
  #expect(people.people.first { $0.identities.contains("x@home.example") }?.party == -1)
}

@Test func shortIdsMeanNothingInAnotherSource() {
  let people = resolved { book in
    _ = book.add(Identity(.id, "17", scope: 0))
    _ = book.add(Identity(.id, "17", scope: 1))
    _ = book.add(Identity(.id, "U024BE7LH", scope: 0))
    _ = book.add(Identity(.id, "U024BE7LH", scope: 1))
  }
  #expect(people.people.count == 3)
}

@Test func exchangedPartiesAndShuffledIdentitiesGiveTheMirroredPeople() {
  let rows: [(Identity, String)] = [
    (address("anna@northwind.example"), "Anna de Vries"), (named("DE VRIES Anna"), ""), (address("jan@northwind.example"), "Jan Smit"),
    (address("jan@contoso.example"), "Jan Smit"), (named("Jan Smit"), ""), (address("bob@contoso.example"), "Bob Jones"),
    (named("Bob Jones"), ""), (address("eve@home.example"), "Eve Stone"), (named("Stone, Eve"), ""),
  ]
  func people(_ parties: [Party], _ rows: [(Identity, String)]) -> [Person] {
    resolved(parties) { book in for (identity, label) in rows { _ = book.add(identity, label: label) } }.people
  }
  let straight = people([northwind, contoso], rows)
  let mirrored = people([contoso, northwind], rows.reversed()).map {
    Person(name: $0.name, party: $0.party < 0 ? -1 : 1 - $0.party, identities: $0.identities)
  }
  #expect(straight == mirrored)
  #expect(straight.count == 6)
}

@Test func theClosestKnownPersonIsNamed() {
  let people = [
    Person(name: "Anna de Vries", party: 0, identities: ["Anna de Vries", "anna@northwind.example"]),
    Person(name: "Anna de Vris", party: -1, identities: ["Anna de Vris"]), Person(name: "Zoltan", party: -1, identities: ["Zoltan"]),
  ]
  let closest = ClosestPerson(people)
  #expect(closest.closest(to: people[1]) == 0)
  #expect(closest.closest(to: people[2]) == nil)
}
