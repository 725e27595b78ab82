import Foundation
import Testing

/// People who ask, and what an officer may see of them.
@Suite(.serialized) struct PersonTests {
  private func desk() throws -> Desk {
    let desk = try Desk(samples: "souring")
    try desk.write(
      "portfolio.yaml",
      "portfolio: one\nalliances: [souring]\nrules: \(FileManager.default.currentDirectoryPath)/rules\ndeliveries: [{id: shelf, files: {folder: reports, formats: [json, html]}}]\n"
    )
    return desk
  }

  private static let anneke = "anneke.bos@veldhaven.example"
  private let now = "--now 2026-08-31"

  private func portfolio(_ desk: Desk) -> String { "--portfolio '\(desk["portfolio.yaml"])'" }

  /// Adds to what the alliance file says of privacy.
  private func allow(_ more: String, _ desk: Desk) throws {
    let text = try desk.text("souring/alliance.yaml")
    try desk.write("souring/alliance.yaml", text.replacing("privacy: {", with: "privacy: {\(more), "))
  }

  private func audit(_ desk: Desk) throws -> String { try Command("audit list \(portfolio(desk))").output }

  @Test func whoAsksIsToldWhatIsHeld() throws {
    let desk = try desk()
    defer { desk.remove() }
    _ = try Command("nightly '\(desk["portfolio.yaml"])' \(now) --quiet")
    let report = try Command("person report '\(Self.anneke)' '\(desk["souring"])' --why 'request 1' \(portfolio(desk))")
    #expect(report.code == 0 && report.errors.isEmpty && report.output.hasPrefix("Anneke Bos, Veldhaven, in veldhaven-brightarm\n"))
    #expect(report.output.contains("  exports/mail.mbox: wrote ") && report.output.contains("  evidence of alert "))
    #expect(
      report.output.contains("souring/alliance.yaml, lines 13, 14") && report.output.contains("Veldhaven as a whole, never of one person"))
    let line = try #require(try audit(desk).split(separator: "\n").last)
    #expect(line.contains("  access  veldhaven-brightarm  ") && line.contains("why: request 1") && !line.contains("Anneke"))
  }

  @Test func mistakesSayWhatToWrite() throws {
    let desk = try desk()
    defer { desk.remove() }
    let unknown = try Command("person report 'Anneke Boss' '\(desk["souring"])' --why 'request 1'")
    #expect(unknown.code == 64 && unknown.output.isEmpty && unknown.errors.contains("did you mean Anneke Bos, "))
    let nobody = try Command("person report 'Zzyzx' '\(desk["souring"])' --why 'request 1'")
    #expect(nobody.code == 64 && nobody.errors.contains("known as 'Zzyzx'; give an address, a user id or a full name"))
    for (arguments, says) in [
      ("--why ' '", "--why is empty"), ("--why 'Anneke Bos asked'", "--why names the person"),
      ("--why x --by '\(Self.anneke)'", "--by names the person"),
    ] {
      let refused = try Command("person forget '\(Self.anneke)' '\(desk["souring"])' \(arguments)")
      #expect(refused.code == 64 && refused.errors.contains(says), "\(refused.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: desk["souring/forgotten.yaml"]))
    #expect(!FileManager.default.fileExists(atPath: desk["souring/disclosures.ndjson"]))
  }

  /// Nothing of somebody is left in state, backup and reports; the alliance goes on, and a backup brings nothing back.
  @Test func whoIsForgottenIsNowhere() throws {
    let desk = try desk()
    defer { desk.remove() }
    let night = "nightly '\(desk["portfolio.yaml"])' \(now)"
    _ = try Command("\(night) --quiet")
    let listed = try Command("alerts list \(portfolio(desk))").output
    let ids = listed.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { $0.dropFirst(2).prefix { $0.isLetter || $0.isNumber } }
    let id = try #require(ids.first { $0.count == 8 })
    _ = try Command("verdict \(id) useful --by 'Anneke Bos' \(portfolio(desk))")
    _ = try Command("ack \(id) --by 'Anneke Bos' --why 'Anneke Bos knows it' \(portfolio(desk))")
    #expect(try Command("state backup '\(desk["state/backup.sqlite"])' \(portfolio(desk))").code == 0)
    try FileManager.default.copyItem(atPath: desk["state/backup.sqlite"], toPath: desk["elsewhere.sqlite"])
    let forget = "person forget 'Anneke Bos' '\(desk["souring"])' --why 'request 2' --by office \(portfolio(desk))"
    let preview = try Command("\(forget) --preview")
    #expect(
      preview.code == 0 && preview.output.hasPrefix("Would forget Anneke Bos, and delete ") && preview.output.contains("2 names or reasons")
    )
    #expect(!FileManager.default.fileExists(atPath: desk["souring/forgotten.yaml"]))
    try desk.write("souring/tuning.ndjson", "{\"time\": \"2026-06-01\", \"by\": \"Anneke Bos\"}\n")
    let forgotten = try Command(forget)
    #expect(forgotten.code == 0 && forgotten.errors.isEmpty, "\(forgotten.errors)")
    #expect(forgotten.output.contains("as volume of Veldhaven") && forgotten.output.contains("2 names or reasons"))
    #expect(forgotten.output.contains("The same in 1 backup: ") && forgotten.output.contains("in none of them does a name"))
    #expect(forgotten.output.contains("souring/tuning.ndjson, line 1: the person is named there"))
    #expect(forgotten.output.contains("Yours to change: ") && forgotten.output.contains("Out of reach: exports/"))
    #expect(try audit(desk).contains("  erasure  veldhaven-brightarm  "))
    #expect(try Command("audit verify \(portfolio(desk))").code == 0)
    let places = { try Command("person report 'Anneke Bos' '\(desk["souring"])' --why 'request 3' \(portfolio(desk))").output }
    #expect(try places().contains("Forgotten (forgotten.yaml)") && !places().contains("evidence of alert"))
    // The next night sums up what that changed, and finds no place of theirs again.
    let next = try Command(night)
    #expect(next.code == 0 && next.errors.isEmpty, "\(next.errors)")
    #expect(try !places().contains("evidence of alert"))
    #expect(try Command(night).output.isEmpty)
    #expect(try Command("inspect '\(desk["souring"])'").output.contains("one person is forgotten (forgotten.yaml)"))
    for file in try FileManager.default.subpathsOfDirectory(atPath: desk["state"]) + ["../reports/veldhaven-brightarm.html"] {
      let bytes = try Data(contentsOf: URL(filePath: desk["state/\(file)"]))
      for text in ["Anneke", Self.anneke] { #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text) in \(file)") }
    }
    // A backup of before, from elsewhere.
    try FileManager.default.removeItem(atPath: desk["state"])
    let restored = try Command("state restore '\(desk["elsewhere.sqlite"])' \(portfolio(desk))")
    #expect(restored.code == 0 && restored.output.contains("because of people who are forgotten: "), "\(restored.errors)")
    #expect(try Command("audit verify \(portfolio(desk))").code == 0)
    for file in try FileManager.default.subpathsOfDirectory(atPath: desk["state"]) {
      #expect(try Data(contentsOf: URL(filePath: desk["state/\(file)"])).range(of: Data("Anneke".utf8)) == nil, "\(file)")
    }
    #expect(try !places().contains("evidence of alert"))
  }

  /// Where no state is at hand the list alone is written, and the next night deletes the rest.
  @Test func theNextNightForgetsWhomNobodyForgotInTheState() throws {
    let desk = try desk()
    defer { desk.remove() }
    let night = "nightly '\(desk["portfolio.yaml"])' \(now) --quiet"
    _ = try Command(night)
    let alone = try Command(
      "person forget 'Anneke Bos' '\(desk["souring"])' --why 'request 2' --by office", in: desk.folder.appending(path: "souring"))
    #expect(alone.code == 0 && alone.output.contains("No state was looked through"), "\(alone.errors)")
    #expect(try desk.text("souring/disclosures.ndjson").contains("\"kind\": \"erasure\""))
    _ = try Command(night)
    let report = try Command("person report 'Anneke Bos' '\(desk["souring"])' --why 'request 3' \(portfolio(desk))").output
    #expect(!report.contains("evidence of alert"))
    #expect(!FileManager.default.fileExists(atPath: desk["souring/disclosures.ndjson"]))
    #expect(try audit(desk).contains("why: request 2"))
  }

  @Test func codesStandForPeopleUntilTheKeyIsRenewed() throws {
    let desk = try desk()
    defer { desk.remove() }
    let (file, options) = (desk["souring"], "--rules rules \(now)")
    func shown() throws -> Substring? {
      let run = try Command("show 1 1 '\(file)' \(options)")
      #expect(run.code == 0, "\(run.errors)")
      return run.output.firstMatch(of: #/of (?:veldhaven|brightarm) \(([a-z2-9]{8})\), /#)?.1
    }
    #expect(try shown() == nil)
    #expect(try Command("person name abcdefgh '\(file)' --why x").errors.contains("privacy: {reidentify: on}"))
    try allow("reidentify: on", desk)
    #expect(try Command("person key '\(file)' --why 'first key'").output.contains("a key is there now"))
    let mode = try FileManager.default.attributesOfItem(atPath: desk["souring/pseudonyms.key"])[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let code = try #require(try shown())
    #expect(try shown() == code)
    let named = try Command("person name \(code) '\(file)' --why 'both asked'")
    #expect(named.code == 0 && named.output.hasPrefix("\(code) is ") && named.output.hasSuffix(".\n") == false)
    #expect(try desk.text("souring/disclosures.ndjson").contains("\"what\": \"code=\(code)\""))
    #expect(try Command("person key '\(file)' --why 'a new year'").output.contains("mean nothing any more"))
    #expect(try shown() != code)
    let old = try Command("person name \(code) '\(file)' --why 'both asked'")
    #expect(old.code == 64 && old.errors.contains("has the code '\(code)'"))
  }

  @Test func theSheetSaysWhatIsInForce() throws {
    let desk = try desk()
    defer { desk.remove() }
    let sheet = try Command("privacy-sheet '\(desk["souring"])' \(portfolio(desk))")
    #expect(sheet.code == 0 && sheet.errors.isEmpty)
    for text in [
      "# Data protection: veldhaven-brightarm\n", "until 2027-06-30", "| exports/mail.mbox |", "- `shelf`: reports as files in ",
      "90d after it ended",
      "- Turning a code back into a name is not allowed.", "Families of phrases that are listened for: ",
    ] { #expect(sheet.output.contains(text), "\(text)") }
    try allow("content: off", desk)
    let off = try Command("privacy-sheet '\(desk["souring"])' --rules rules")
    #expect(off.output.contains("It is not done: only when") && !off.output.contains("listened for: ") && off.output.contains("hr-\\*"))
    let scan = try Command("scan '\(desk["souring"])' --rules rules --format json \(now)")
    #expect(scan.code == 0 && scan.output.contains("the reading of wording is off (privacy: content: off)"))
    let other = try Command("privacy-sheet samples/healthy \(portfolio(desk))")
    #expect(other.code == 64 && other.errors.contains("is none of its alliances"))
  }
}
