import Foundation
import Testing

/// The officer's way from a backtest to a change that is proven and written.
@Suite(.serialized) struct TrialTests {
  private static let rules = "--rules \(FileManager.default.currentDirectoryPath)/rules --now 2026-06-29 --from 2026-05-01"

  @Test func aBacktestTellsHowEarlyAMarkedEventWasWarnedOf() throws {
    let run = try Command("backtest samples/souring \(Self.rules)", with: "COLUMNS=100")
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("veldhaven-brightarm, 59 nights from 2026-05-01 to 2026-06-28: "))
    #expect(run.output.contains("2026-06-12  escalation (formal letters about the second wave): warned "))
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("repair (a coffee is offered): ") && words.contains("over 4 days later, when the nights end"))
    let json = try Command("backtest samples/souring \(Self.rules) --format json")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((value["told"] as? [Any])?.isEmpty == false && (value["months"] as? [Any])?.count == 2)
    let page = try Command("backtest samples/souring \(Self.rules) --format html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("a marked event"))
  }

  @Test func nightsOutsideOfTheRecordsAreRefused() throws {
    let run = try Command("backtest samples/souring --from 2020-01-01")
    #expect(run.code == 64 && run.errors.contains("the records reach from 2025-09-"), "\(run.errors)")
    #expect(try Command("backtest samples/souring --format pdf").code == 64)
  }

  @Test func whatCouldNotBeReadIsTold() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    try desk.write("souring/exports/more.zip", "PK\u{03}\u{04} broken")
    let file = try desk.text("souring/alliance.yaml").replacing("\nsources:\n", with: "\nsources:\n  - {path: exports/more.zip}\n")
    try desk.write("souring/alliance.yaml", file)
    let run = try Command("backtest '\(desk["souring"])' \(Self.rules)")
    #expect(run.code == 5 && run.errors.contains("more.zip") && run.output.contains("alerts told"), "\(run.errors)")
  }

  @Test func aDraftIsComparedWithWhatHolds() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    try desk.write("draft.yaml", "changes:\n  - {rule: change-without-notice, why: a test, set: {severity: 1}}\n")
    let run = try Command("compare now '\(desk["draft.yaml"])' '\(desk["souring"])' --skip-samples \(Self.rules)")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("severity 1 instead of 4"), "\(run.output)")
    let same = try Command("compare now now '\(desk["souring"])' --skip-samples \(Self.rules)")
    #expect(same.output.contains("both tell the same"))
    let lost = try Command("compare no-such-revision now '\(desk["souring"])' --skip-samples \(Self.rules)")
    #expect(lost.code == 64 && lost.errors.contains("no revision that git knows"), "\(lost.errors)")
  }

  @Test func whatAChangeSilencesInTheSamplesIsTold() throws {
    let desk = try Desk(samples: "healthy")
    defer { desk.remove() }
    try desk.write("draft.yaml", "changes:\n  - {rule: vicious-circle, off: {until: 2099-01-01, reason: a test, by: nobody}}\n")
    let run = try Command("compare now '\(desk["draft.yaml"])' '\(desk["healthy"])' \(Self.rules)")
    #expect(run.code == 0 && run.output.contains("both tell the same"), "\(run.errors)")
    // The alliance itself has no circle: only the samples know that one is lost.
    #expect(run.output.contains("In the samples: the change also silences"), "\(run.output)")
    #expect(run.output.contains("veldhaven-brightarm: A vicious circle"), "\(run.output)")
  }

  @Test func aRevisionOfGitIsOneSideOfAComparison() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    let folder = desk["souring"]
    let git = "git -C '\(folder)' -c user.name=t -c user.email=t@t.example"
    #expect(try Command.shell("git -C '\(folder)' init -q && \(git) add . && \(git) commit -qm one").code == 0)
    try desk.write("souring/override.yaml", "changes:\n  - {rule: change-without-notice, why: a test, set: {severity: 1}}\n")
    let run = try Command("compare HEAD now '\(folder)' --skip-samples \(Self.rules)")
    #expect(run.code == 0 && run.output.contains("severity 1 instead of 4"), "\(run.errors)\(run.output)")
  }

  @Test func aSweepShowsEachValueAndWritesOne() throws {
    let desk = try Desk(samples: "souring")
    defer { desk.remove() }
    let folder = desk["souring"]
    let sweep = "sweep loose-labels.at_least.warn=1..6 '\(folder)' \(Self.rules)"
    let run = try Command(sweep, with: "COLUMNS=100")
    #expect(run.code == 0 && run.output.contains("* as it is now"), "\(run.errors)")
    // Beyond the threshold for critical a warning would never come.
    #expect(run.output.contains("'at_least.warn' is 5, beyond 'at_least.critical', which is 4"), "\(run.output)")
    let beyond = try Command("\(sweep) --write --value 5 --why test --by test --approved-by brightarm,veldhaven")
    #expect(beyond.code == 64 && beyond.errors.contains("beyond 'at_least.critical'"), "\(beyond.errors)")
    #expect(!FileManager.default.fileExists(atPath: desk["souring/override.yaml"]))
    #expect(try Command("\(sweep) --write --value 3").code == 64)
    let write = "\(sweep) --write --value 3 --why 'three weeks are usual' --by 'alliance office'"
    let refused = try Command("\(write) --approved-by Brightarm")
    #expect(refused.code == 64 && refused.errors.contains("the change of 'loose-labels' is not approved by Veldhaven"), "\(refused.errors)")
    #expect(refused.errors.contains("--approved-by: veldhaven") && refused.errors.contains("nothing was written"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: desk["souring/override.yaml"]))
    let written = try Command("\(write) --approved-by 'Brightarm, veldhaven'")
    #expect(written.code == 0, "\(written.errors)")
    #expect(
      try desk.text("souring/override.yaml").contains(
        "- {rule: loose-labels, set: {at_least: {warn: 3}}, why: three weeks are usual, approved_by: [Brightarm, veldhaven]}"))
    let changes = try Command("changes '\(folder)'")
    #expect(changes.output.contains("sweep, alliance office: three weeks are usual"), "\(changes.errors)")
    #expect(!changes.output.contains("edited by hand"))
    try desk.write("souring/override.yaml", try desk.text("souring/override.yaml") + "# mine\n")
    #expect(try Command("changes '\(folder)'").output.hasPrefix("override.yaml is not as the change of "))
    let wrong = try Command("\(sweep) --write --value many --why test --by test")
    #expect(wrong.code == 64 && wrong.errors.contains("many"), "\(wrong.errors)")
    #expect(try Command("sweep lose-labels.at_least.warn=2..8 '\(folder)'").errors.contains("did you mean 'loose-labels'"))
    #expect(try Command("sweep loose-labels.under=4..12 '\(folder)'").code == 64)
  }

  @Test func aCalibrationStatesRatesAndKeepsABudget() throws {
    let calibrate = "calibrate samples/tilting --rules rules --now 2026-07-29 --from 2026-07-01 --histories 3"
    let run = try Command("\(calibrate) --budget 1000/year", with: "COLUMNS=80")
    #expect(run.code == 0, "\(run.errors)")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("quiet weeks from 2025-09-01 to ") && words.contains("laid in 3 random orders of a year each: "))
    #expect(words.contains("Not quiet: an alert of severity 3 or higher stood"))
    #expect(words.contains("made of what other rules find, one after the other: joint-review-missing, vicious-circle"))
    #expect(words.contains("Held out: stated from the first 20 quiet weeks") && words.contains(" plausible)"))
    #expect(words.contains("That keeps it; nothing is proposed."))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.output)")
    #expect(try Command("\(calibrate) --write --budget 0/year").code == 64)
    #expect(try Command("\(calibrate) --write --why test --by test").code == 64)
    #expect(try Command("\(calibrate) --budget many").errors.contains("2/quarter"))
    #expect(try Command("\(calibrate) --histories 0").code == 64)
  }

  @Test func aCalibrationProposesWhatABudgetNeedsAndWritesIt() throws {
    let desk = try Desk(samples: "tilting")
    defer { desk.remove() }
    let folder = desk["tilting"]
    let calibrate =
      "calibrate '\(folder)' --rules \(FileManager.default.currentDirectoryPath)/rules --now 2026-07-29 --from 2026-07-15 --histories 2 --budget 0/year"
    let json = try Command("\(calibrate) --format json")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let budget = try #require(value["budget"] as? [String: Any])
    let proposals = try #require(budget["proposals"] as? [[String: Any]])
    #expect(value["schema"] as? Int == 1 && budget["cost"] is [String: Any])
    let forum = try #require(proposals.first { $0["rule"] as? String == "forum-overdue" })
    let (before, after) = (try #require(forum["per_year"] as? Double), try #require(forum["per_year_then"] as? Double))
    #expect(after < before && forum["old"] as? String == "{watch: 2x, warn: 3x, critical: 5x}")
    let write = "\(calibrate) --write --why 'too loud' --by 'alliance office'"
    let refused = try Command(write)
    #expect(refused.code == 64 && refused.errors.contains("'forum-overdue' is not approved by Korenaar and Trapwind"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: desk["tilting/override.yaml"]))
    let written = try Command("\(write) --approved-by korenaar,trapwind")
    #expect(written.code == 0, "\(written.errors)")
    let line = "- {rule: forum-overdue, set: {times: \(forum["new"] as? String ?? "?")}, why: too loud, approved_by: [korenaar, trapwind]}"
    #expect(try desk.text("tilting/override.yaml").contains(line))
    #expect(try Command("changes '\(folder)'").output.contains("calibrate, alliance office: too loud"))
  }
}
