import ArgumentParser

/// `harbinger person`: what an officer owes to people.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Answer people who ask what is held of them, or to be forgotten; codes in the place of names.",
    discussion: """
      Every use is written down: in the audit log of the portfolio, else beside the alliance file.

      harbinger person report anna@northwind.example alliances/northwind-contoso --why "request 12"
      harbinger person forget anna@northwind.example alliances/northwind-contoso --why "request 12"
      """,
    subcommands: [PersonReport.self, PersonForget.self, PersonName.self, PersonKey.self])
}
