import Output
import YAML

/// The results of all tests as JUnit XML, for the test pages of build servers.
public enum JUnit {
  /// One suite a rule, one a family.
  public static func text(_ tests: RuleTests) -> String {
    var suites: [(name: String, cases: [String], failures: Int)] = []
    func add(_ suite: String, _ test: String, _ file: String, _ failure: String?) {
      if suites.last?.name != suite { suites.append((suite, [], 0)) }
      let head =
        "    <testcase classname=\"\(XMLText.attribute(suite))\" name=\"\(XMLText.attribute(test))\" file=\"\(XMLText.attribute(file))\""
      let body = failure.map {
        ">\n      <failure message=\"\(XMLText.attribute($0.split(separator: "\n").first.map(String.init) ?? ""))\">\(XMLText.attribute($0))</failure>\n    </testcase>"
      }
      suites[suites.count - 1].cases.append(head + (body ?? "/>"))
      if failure != nil { suites[suites.count - 1].failures += 1 }
    }
    for diagnostic in tests.diagnostics { add("unreadable", diagnostic.message, diagnostic.path, diagnostic.description) }
    for result in tests.results {
      let expected = "should end \(result.test.expectation.text), but:\n\(result.found)"
      add(result.rule, result.test.name, "\(result.path):\(result.test.place.line)", result.passed ? nil : expected)
    }
    for example in tests.examples {
      let expected = "should \(example.shouldFire ? "be heard" : "stay quiet")"
      add("lexicon \(example.family)", "\(expected): \(example.text)", example.place, example.passed ? nil : expected)
    }
    let count = suites.reduce(0) { $0 + $1.cases.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"harbinger\" tests=\"\(count)\" failures=\"\(failures)\">",
    ]
    for suite in suites {
      lines.append("  <testsuite name=\"\(XMLText.attribute(suite.name))\" tests=\"\(suite.cases.count)\" failures=\"\(suite.failures)\">")
      lines += suite.cases
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>", ""]).joined(separator: "\n")
  }
}
