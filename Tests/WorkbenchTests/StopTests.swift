import Events
import Harbinger
import Testing
import Trials

@testable import Workbench

@Test func aPageShowsAnErrorWithoutTheNamesOfOptions() throws {
  let stop = #expect(throws: Stop.self) { try AlertBudget("many") }
  #expect(stop?.lines == ["'many' is no number of alerts in a time; write it as 2/quarter, 1/month or 6/year"])
  #expect(stop?.commandLines.first?.hasPrefix("--budget: 'many' is no number") == true)
}

@Test func whatOnlyCommandsSayStandsBehindTheLastLine() {
  let stop = Stop(.usage, field: .rules, ["no rules", "nothing was run"], atCommandLine: "`harbinger check` shows the same")
  #expect(stop.lines == ["no rules", "nothing was run"])
  #expect(stop.commandLines == ["--rules: no rules", "nothing was run; `harbinger check` shows the same"])
  #expect(Stop(.usage, [String]()).commandLines.isEmpty)
}

@Test func aProblemOnAPageNamesNoCommandAndOneAtTheCommandLineDoes() {
  let problem = Problem(path: "a", message: "nobody", help: "name them", atCommandLine: "`harbinger inspect` lists them")
  #expect("\(problem)" == "a: nobody; name them")
  #expect(problem.commandLine == "a: nobody; name them; `harbinger inspect` lists them")
}

@Test func aTwoDashesInAnErrorStandAsTheyAre() {
  // A value of somebody's own is quoted as it was given.
  #expect(Refusal(lines: ["'a--b' is no day"], wasTyped: false).lines == ["'a--b' is no day"])
}
