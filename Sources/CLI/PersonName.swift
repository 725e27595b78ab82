import ArgumentParser
import Harbinger
import Intake
import Nightly
import Store

/// `harbinger person name`: whose code it is.
struct PersonName: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name", abstract: "Say who stands behind a code that `harbinger show` gave; off unless the alliance file allows it.",
    discussion:
      "The alliance file must say privacy: {reidentify: on}. Who asked, for whom and why is written down before the name is shown.")

  @Argument(help: "The code: eight letters and digits.")
  var code: String

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var arguments: PersonArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      try arguments.check()
      let file = try Loading.requiredAllianceFile(alliance)
      let allowed = try Loading.alliance(file).alliance.privacy.reidentify
      guard allowed else {
        throw Stop(
          .configuration, "\(file): codes are not turned into names; who may decide that writes privacy: {reidentify: on} into this file")
      }
      guard let pseudonyms = try PseudonymKey.load(besides: file) else {
        throw Stop(
          .usage, "\(PseudonymKey.path(besides: file)): there is no key, and so there are no codes; `harbinger person key` writes one")
      }
      let (known, intake) = try await PersonAccount.read(file, now: Terminal.now)
      let found = intake.people(coded: code, by: pseudonyms)
      guard !found.isEmpty else {
        throw Stop(
          .usage, "nobody in the exports of \(known.id) has the code '\(code)'; it may be of an earlier key, or of another alliance")
      }
      try arguments.note(.reidentification, alliance: known.id, what: "code=\(code)", besides: file)
      let lines = found.map { index in
        let person = intake.timeline.people[index]
        let party = person.party < 0 ? "of no party" : "of \(intake.alliance.parties[Int(person.party)].name)"
        return "\(code) is \(person.name) \(party)"
      }
      Terminal.print(PersonReport.printed(lines))
    }
  }
}
