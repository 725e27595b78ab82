import Foundation

/// A small alliance of Northwind and Contoso whose mails a test writes, with rules of its own: nothing depends on the shipped phrases.
///
/// Three people of each side write something neutral every week of 2026, so that there is always somebody to hear.
public final class InventedAlliance: Sendable {
  /// A sentence that somebody of Northwind writes to Contoso.
  public struct Mail: Sendable {
    /// Days after the first of January 2026.
    public var day: Int
    public var text: String

    public init(day: Int, _ text: String) { (self.day, self.text) = (day, text) }
  }

  private let scratch: Scratch

  /// Where `alliance.yaml` lies, and the folder of the rules.
  public var file: String { "\(scratch.path)/alliance.yaml" }
  public var folder: String { scratch.path }
  public var rules: String { "\(scratch.path)/rules" }

  /// - Parameters:
  ///   - families: the phrases of each family, by its id. A rule `ID-heard` warns of a single hit within a week.
  ///   - watches: families of which a single hit is no more than a watch.
  ///   - weeks: for which people write.
  public init(families: [String: [String]], watches: Set<String> = [], weeks: Int, _ mails: [Mail]) throws {
    scratch = try Scratch()
    for (id, phrases) in families {
      let list = phrases.map { "'\($0)'" }.joined(separator: ", ")
      let example = phrases[0].replacing("{other}", with: "ACME")
      try scratch.write(
        "id: \(id)\ntitle: Words of \(id)\ndirection: other\nphrases: [\(list)]\nexamples: {fires: ['Here is \(example).'], quiet: ['Nothing.']}\n",
        to: "rules/lexicons/\(id).yaml")
      try scratch.write(
        """
        id: \(id)-heard
        title: Words of \(id) are heard
        kind: match
        severity: 3
        status: stable
        owner: test
        review_by: 2099-01-01
        description: A test.
        ask: What happened?
        falsepositives: [none]
        blind_spots: [none]
        family: \(id)
        at_least: \(watches.contains(id) ? "{watch: 1, warn: 9}" : "{warn: 1, critical: 9}")
        window: 7d
        writers: 1
        messages: 1
        tests:
          - {name: heard, events: [{on: 2026-03-02, party: northwind, text: "Here is \(example)."}], expect: {fired: \(watches.contains(id) ? "watch" : "warn"), by: northwind}}
          - {name: not heard, events: [{on: 2026-03-02, party: northwind, text: "Nothing."}], expect: quiet}

        """, to: "rules/\(id)-heard.yaml")
    }
    try scratch.write(
      """
      alliance: northwind-contoso
      purpose: a test
      timezone: Europe/Amsterdam
      approved: {by: both, until: 2027-06-30, basis: a test}
      parties:
        - {id: northwind, name: Northwind, domains: [northwind.example]}
        - {id: contoso, name: Contoso, domains: [contoso.example]}
      topics:
        - {id: sports, terms: [football]}
      sources:
        - {path: mail.mbox}

      """, to: "alliance.yaml")
    let neutral = (0..<weeks).flatMap { week in
      (0..<6).map {
        Letter(day: week * 7 + $0 % 5, person: $0 / 2, isNorthwind: $0 % 2 == 0, text: "The list of week \(week) is complete.")
      }
    }
    let said = mails.enumerated().map { Letter(day: $1.day, person: $0 % 3, isNorthwind: true, text: $1.text) }
    let letters = (neutral + said).enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    try scratch.write(letters.map { $0.element.mbox($0.offset) }.joined(), to: "mail.mbox")
  }

  private struct Letter {
    var day: Int
    var person: Int
    var isNorthwind: Bool
    var text: String

    func mbox(_ number: Int) -> String {
      let time = Date(timeIntervalSince1970: 1_767_258_000 + Double(day * 86_400 + number % 50 * 60))
      let format = DateFormatter()
      format.locale = Locale(identifier: "en_US_POSIX")
      format.timeZone = TimeZone(secondsFromGMT: 0)
      format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
      let date = format.string(from: time)
      let names = ["ada", "ben", "cleo"]
      let (own, other) = isNorthwind ? ("northwind", "contoso") : ("contoso", "northwind")
      return """
        From \(names[person])@\(own).example Thu Jan  1 09:00:00 2026
        Message-ID: <\(number)@\(own).example>
        Date: \(date)
        From: \(names[person])@\(own).example
        To: \(names[(person + 1) % 3])@\(other).example
        Subject: Week list
        Content-Type: text/plain; charset=us-ascii

        \(text)


        """
    }
  }
}
