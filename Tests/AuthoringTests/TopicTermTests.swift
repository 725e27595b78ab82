@testable import Harbinger
import Setup
import Testing
import YAML

@testable import Authoring

@Test func termsThatAreNoPhrasesAreToldWithTheirTopic() {
  var alliance = Alliance(id: "northwind-contoso", purpose: "test", parties: [], sources: [])
  alliance.topics = [
    Alliance.Topic(id: "price", terms: ["rate card", "(price", "<cost> ~3 rise+"]),
    Alliance.Topic(id: "scope", terms: [String(repeating: "(", count: 100_000)]),
  ]
  let told = TopicTerms.diagnostics(alliance)
  #expect(told.map(\.path) == ["northwind-contoso", "northwind-contoso"])
  #expect(told.first?.message == "the topic 'price' is not recognised by '(price': '(' is not closed" && told.first?.help == "add ')'")
  #expect(told.last?.message.hasPrefix("the topic 'scope' is not recognised by") == true)
  #expect(told.last?.message.hasSuffix(": the phrase is longer than 8192 bytes") == true && (told.last?.message.utf8.count ?? 0) < 200)
}
