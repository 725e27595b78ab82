import ArgumentParser
import Files
import Harbinger
import Store

/// `harbinger person key`: a new key for codes.
struct PersonKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Write a key, so that `harbinger show` gives codes for people; the same again gives new codes to all.",
    discussion: """
      The key lies beside the alliance file (\(PseudonymKey.name)), for its owner alone. With another key nobody can connect new codes with old ones, and old ones can no longer be turned into \
      names. The list of who is forgotten does not depend on it.
      """)

  @Argument(help: "The alliance file, or a folder that holds one.")
  var alliance: String

  @OptionGroup var arguments: PersonArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      try arguments.check()
      let file = try Loading.requiredAllianceFile(alliance)
      let id = try Loading.alliance(file).alliance.id
      let path = PseudonymKey.path(besides: file)
      let isNew = !Path.exists(path)
      try arguments.note(.key, alliance: id, what: isNew ? "first" : "renewed", besides: file)
      try PseudonymKey.renew(besides: file, key: Terminal.newKey())
      Terminal.print("\(path): \(isNew ? "a key is there now" : "a new key; codes that were given before mean nothing any more").\n")
    }
  }
}
