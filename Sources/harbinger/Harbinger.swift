import ArgumentParser

/// The program.
@main
struct Harbinger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "harbinger", abstract: "Early warnings for alliances, from the messages and meeting logs that the partners leave behind.")
}
