import Foundation
import Synchronization

@testable import Delivery

/// Mail and web servers on this machine, started once for all tests; they end with the process that started them.
struct Servers {
  /// `nil` where they did not start; each test then says so.
  static let shared = Result { try Servers() }

  private static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Support/servers.py").path

  let folder: URL
  private let ports: [String: Int]
  private let process = Process()
  /// While it is open the servers run.
  private let input = Pipe()

  private init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "deliveries-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-W", "ignore", Self.script, "serve", folder.path]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = Data()
    while line.last != UInt8(ascii: "\n"), let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty { line += byte }
    ports = try JSONDecoder().decode([String: Int].self, from: line)
  }

  /// `localhost:4711`.
  func host(_ server: String) -> String { "localhost:\(ports[server] ?? 0)" }

  /// The path of a file among the certificates.
  func certificate(_ name: String) -> String { folder.appending(path: "\(name).pem").path }

  /// What arrived and passes a test, in the order in which it came.
  private func arrived<Thing: Decodable>(_ kind: String, where belongs: (Thing) -> Bool) throws -> [Thing] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("\(kind)-") && $0.hasSuffix(".json") }
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
      .map { try JSONDecoder().decode(Thing.self, from: Data(contentsOf: folder.appending(path: $0))) }.filter(belongs)
  }

  func mails(_ id: String) throws -> [ReceivedMail] { try arrived("mail") { $0.headers["x-harbinger-delivery"] == id } }

  func requests(_ path: String) throws -> [ReceivedRequest] { try arrived("request") { $0.path == path } }

  /// How often a mailbox was refused for good.
  func refusals(_ address: String) throws -> Int {
    let all: [[String: String]] = try arrived("refusal") { $0["to"] == address }
    return all.count
  }

  /// A mail in a file, as Python reads it.
  static func parse(_ file: String) throws -> ReceivedMail {
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [script, "parse", file]
    python.standardOutput = output
    try python.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    return try JSONDecoder().decode(ReceivedMail.self, from: data)
  }
}

/// A mail as Python's parser reads it.
struct ReceivedMail: Decodable {
  struct Part: Decodable { var type, text: String }

  var headers: [String: String]
  var names: [String]
  var type: String
  var parts: [Part]
  var defects: [String]
  /// Bytes of the longest line, and line ends that are not those of the internet.
  var longest, bare: Int
  var ascii: Bool
  var server, sender, login: String?
  var to: [String]?
  var encrypted: Bool?
}

struct ReceivedRequest: Decodable {
  var path, body: String
  var headers: [String: String]
}

/// The rests that a courier took, which are not waited for; its clock jumps over them.
final class Rests: Sendable {
  private let taken = Mutex<[Double]>([])

  var all: [Double] { taken.withLock { $0 } }

  /// A courier with the patience of a test: other tests may keep the machine busy.
  func courier(_ environment: [String: String] = [:], _ patience: Patience = Patience(connect: 30, attempt: 60, total: 10_000)) -> Courier {
    let start = ContinuousClock.now
    return Courier(
      environment: environment, patience: patience,
      seconds: { (ContinuousClock.now - start) / .seconds(1) + self.all.reduce(0, +) },
      wait: { rest in self.taken.withLock { $0.append(rest) } })
  }
}
