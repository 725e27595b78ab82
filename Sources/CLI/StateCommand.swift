import ArgumentParser
import Files
import Harbinger
import Nightly
import Output
import Reports
import Store

/// `harbinger state`: looks after what nightly runs keep.
struct StateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Check, back up and restore what nightly runs keep, and list what they told.",
    subcommands: [StateCheck.self, StateBackup.self, StateRestore.self, StateLog.self])
}

/// `harbinger state check`.
struct StateCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Look whether the state is whole.")

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let store = try arguments.store()
      let faults: [String]
      faults = try Stop.kept { () throws(StoreError) in try store.check() }
      guard faults.isEmpty else {
        throw Stop(.fault, faults.map { "\(store.path): \($0)" } + ["put the last good backup in its place: harbinger state restore"])
      }
      Terminal.print("\(store.path) is whole.\n")
    }
  }
}

/// `harbinger state backup`.
struct StateBackup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write the state into a file of its own, also while a run is at work.")

  @Argument(help: "The file; it appears whole or not at all.")
  var file: String

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let store = try arguments.store()
      do throws(StoreError) { try store.backUp(to: file) } catch { throw Stop(.fault, error.commandLine) }
      Terminal.print("\(store.path) is backed up in \(file).\n")
    }
  }
}

/// `harbinger state restore`.
struct StateRestore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in place as the state of a folder that holds none.")

  @Argument(help: "The backup.")
  var file: String

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let folder = try arguments.folder()
      do throws(StoreError) { try Store.restore(file, to: folder) } catch { throw Stop(.usage, error.commandLine) }
      let what = "backup=\(Checksum.of(path: file)?.text.prefix(16) ?? "unknown")"
      try arguments.changing { (store) throws(Stop) in
        try Stop.kept { () throws(StoreError) in try store.record([AuditEntry(.restore, what: what)], at: Terminal.now) }
        // What was deleted since the backup was made is deleted again before anybody reads it.
        let again: Restored = try Stop.kept { () throws(StoreError) in try Restored(store, now: Terminal.now) }
        Terminal.print("\(file) is now the state in \(folder).\n\(again.text)")
      }
    }
  }
}

/// `harbinger state log`.
struct StateLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "List what was told, when, by which way, and whether it was taken.")

  @OptionGroup var arguments: PortfolioArguments

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let store = try arguments.store()
      let deliveries: [Outgoing]
      deliveries = try Stop.kept { () throws(StoreError) in try store.deliveries() }
      let lines = deliveries.map { one in
        let how = one.sent == nil ? "waiting\(one.failure.map { ": \($0)" } ?? "")" : one.failure ?? "sent"
        return "\(one.planned.iso8601)  \(one.channel)  \(one.id)  \(how)\n    \(one.subject)"
      }
      Terminal.print(lines.isEmpty ? "Nothing was told yet.\n" : lines.joined(separator: "\n") + "\n")
    }
  }
}
