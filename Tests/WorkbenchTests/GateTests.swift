import Testing

@testable import Workbench

private let gate = Gate(secrets: Secrets(token: "tttt", session: "ssss", room: "/rrrr", form: "ffff"), port: 8420)

/// What a browser sends from one of our pages, in which a test changes one thing.
private func head(
  _ method: String = "GET", _ path: [String] = ["a", "acme"], _ changes: [String: String?] = [:], query: [String: String] = [:]
) -> Gate.Head {
  var headers: [String: String] = ["host": "127.0.0.1:8420", "cookie": "other=1; harbinger-8420=ssss"]
  if method == "POST" {
    headers["origin"] = "http://127.0.0.1:8420"
    headers["sec-fetch-site"] = "same-origin"
    headers["content-type"] = "application/x-www-form-urlencoded"
    headers["content-length"] = "10"
  }
  for (name, value) in changes { headers[name] = value }
  return Gate.Head(method: method, path: path, query: query, headers: headers)
}

@Test func whatOurPagesSendComesIn() {
  #expect(gate.refusal(head()) == nil)
  #expect(gate.refusal(head("POST")) == nil)
  #expect(gate.refusal(head("GET", ["a"], ["host": "localhost:8420"])) == nil)
  #expect(gate.refusal(of: ["form": "ffff"]) == nil)
}

@Test(arguments: [
  ("a name elsewhere that was given our address", head("GET", ["a"], ["host": "evil.example:8420"]), 421),
  ("another port", head("GET", ["a"], ["host": "127.0.0.1:80"]), 421),
  ("no name at all", head("GET", ["a"], ["host": nil]), 421),
  ("no cookie", head("GET", ["a"], ["cookie": nil]), 401),
  ("an old cookie", head("GET", ["a"], ["cookie": "harbinger-8420=old"]), 401),
  ("the cookie of another bench", head("GET", ["a"], ["cookie": "harbinger-8421=ssss"]), 401),
  ("an empty cookie", head("GET", ["a"], ["cookie": "harbinger-8420="]), 401),
  ("a form of another site", head("POST", ["a"], ["origin": "http://evil.example"]), 403),
  ("a form of another port", head("POST", ["a"], ["origin": "http://127.0.0.1:9999"]), 403),
  ("a form that names no origin", head("POST", ["a"], ["origin": nil]), 403),
  ("a form of a sandbox", head("POST", ["a"], ["origin": "null"]), 403),
  ("a form that a browser saw come from elsewhere", head("POST", ["a"], ["sec-fetch-site": "cross-site"]), 403),
  ("a form of a kind that needs no leave", head("POST", ["a"], ["content-type": "text/plain"]), 415),
  ("a form without a length", head("POST", ["a"], ["content-length": nil]), 411),
  ("a form in pieces", head("POST", ["a"], ["transfer-encoding": "chunked"]), 411),
  ("a length below nothing", head("POST", ["a"], ["content-length": "-1"]), 411),
  ("too long a form", head("POST", ["a"], ["content-length": "1000001"]), 413),
  ("another method", head("DELETE"), 405),
  ("a path upwards", head("GET", ["a", "..", "etc"]), 404),
  ("a path within a part", head("GET", ["a", "../../etc/passwd"]), 404),
  ("a path that ends early", head("GET", ["a", "acme\0.yaml"]), 404),
])
func whatDoesNotBelongIsRefused(_ what: String, _ head: Gate.Head, _ status: Int) {
  #expect(gate.refusal(head)?.status == status, "\(what)")
}

@Test func aFormOfAnEarlierStartIsRefused() {
  #expect(gate.refusal(of: [:])?.status == 403)
  #expect(gate.refusal(of: ["form": "fffe"])?.status == 403)
}

@Test func theAddressGivesACookieThatScriptsAndOtherSitesDoNotSee() throws {
  let entry = try #require(gate.entry(head("GET", ["enter"], ["cookie": nil], query: ["token": "tttt"])))
  #expect(entry.status == 303 && entry.location == "/")
  #expect(entry.cookie == "harbinger-8420=ssss; HttpOnly; SameSite=Strict; Path=/rrrr")
  #expect(gate.entry(head("GET", ["enter"], query: ["token": "tttT"]))?.status == 401)
  #expect(gate.entry(head("GET", ["enter"]))?.status == 401)
  #expect(gate.entry(head("GET", ["a"])) == nil)
}

@Test func pagesStandBelowAPathThatStrangersDoNotKnow() {
  #expect(gate.below(head("GET", ["rrrr", "a", "acme"]))?.path == ["a", "acme"])
  for path in [["a", "acme"], ["rrr", "a"], []] { #expect(gate.below(head("GET", path)) == nil) }
}

@Test func aFormIsReadAsBrowsersWriteIt() {
  #expect(
    FormText.fields("why=two+words&by=a%26b&empty=&last=%C3%A9&bare") == [
      "why": "two words", "by": "a&b", "empty": "", "last": "é", "bare": "",
    ])
}

@Test func requestsAreBounded() {
  let throttle = Throttle()
  var taken = 0
  while throttle.takes(), taken < 10_000 { taken += 1 }
  #expect(taken == 200)
  throttle.tick()
  #expect(throttle.takes())
}
