public import Events
import Files
import Glibc
public import Ledger
public import Setup

/// Brings what is told to where the portfolio says. It asks nobody for the time, the environment or a rest: these are handed to it.
///
///     let courier = Courier(environment: environment, seconds: monotonic, wait: { try? await Task.sleep(for: .seconds($0)) })
///     try await courier.send([digest], id: digest.id, as: setting, date: now)
public struct Courier: Sendable {
  /// Secrets and proxies are looked up here, and what a local sendmail needs of it.
  public var environment: [String: String]
  public var patience: Patience
  /// Seconds of a clock that never goes back.
  let seconds: @Sendable () -> Double
  let wait: @Sendable (_ seconds: Double) async -> Void

  /// - Parameters:
  ///   - seconds: of a clock that never goes back; only differences count.
  ///   - wait: rests for so many seconds.
  public init(
    environment: [String: String], patience: Patience = Patience(), seconds: @escaping @Sendable () -> Double,
    wait: @escaping @Sendable (_ seconds: Double) async -> Void
  ) {
    self.environment = environment
    self.patience = patience
    self.seconds = seconds
    self.wait = wait
  }

  /// Sends digests as one mail or one message, and tries again within the run where that may help.
  ///
  /// It returns once the other side has taken it. If it throws, the other side has not said so; where an answer was lost on the way it may have it all the
  /// same, and gets it a second time under the same id.
  /// - Parameters:
  ///   - id: of the delivery; letters, digits, `-`, `_` and `.`. The same id twice gives the same `Message-ID` and `Idempotency-Key`.
  ///   - setting: a mail or a webhook.
  ///   - date: what the mail says as its date.
  public func send(_ digests: [Digest], id: String, as setting: DeliverySetting, date: Timestamp) async throws(DeliveryFailure) {
    guard !id.isEmpty, id.utf8.count <= 200, id.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-_.".utf8.contains($0) })
    else { throw DeliveryFailure(setting.id, "the id of a delivery is of letters, digits, '-', '_' and '.'") }
    guard !digests.isEmpty else { throw DeliveryFailure(setting.id, "there is nothing to send") }
    switch setting.channel {
    case .mail(let mail):
      let letter = Letter(digests, id: id, mail: mail, date: date)
      try await again(setting.id) { (limit) throws(DeliveryFailure) in try self.carry(letter, mail, setting.id, within: limit) }
    case .webhook(let webhook):
      let body = Self.body(digests, id: id, style: webhook.style)
      try await again(setting.id) { (limit) throws(DeliveryFailure) in try self.post(body, id: id, webhook, setting.id, within: limit) }
    case .files, .metrics, .heartbeat: throw DeliveryFailure(setting.id, "digests go by mail or to a webhook, and it is neither")
    }
  }

  /// Writes reports into the folder of a delivery, each whole or not at all, readable by their owner only.
  /// - Parameter reports: names without a folder, and texts. A file of the same name is replaced.
  public func put(_ reports: [(name: String, text: String)], as setting: DeliverySetting) throws(DeliveryFailure) {
    guard case .files(let folder, _) = setting.channel else { throw DeliveryFailure(setting.id, "it takes no files") }
    for report in reports {
      guard !report.name.isEmpty, !report.name.hasPrefix("."), !report.name.utf8.contains(where: { $0 == 0x2f || $0 < 0x20 }) else {
        throw DeliveryFailure(setting.id, "the name of a report is a name without a folder")
      }
    }
    try written(setting.id) { () throws(FileError) in
      try WholeFile.makeFolder(folder)
      for report in reports { try WholeFile.write(report.text, to: Path.join(folder, report.name)) }
    }
  }

  /// Writes figures for Prometheus; anybody on the machine may read them, for the node exporter runs under a name of its own.
  public func put(_ metrics: Metrics, as setting: DeliverySetting) throws(DeliveryFailure) {
    guard case .metrics(let path) = setting.channel else { throw DeliveryFailure(setting.id, "it takes no metrics") }
    try written(setting.id) { () throws(FileError) in try WholeFile.write(metrics.rendered, to: path, forAll: true) }
  }

  /// Writes the time of a complete run; anybody on the machine may read it.
  public func beat(_ time: Timestamp, as setting: DeliverySetting) throws(DeliveryFailure) {
    guard case .heartbeat(let path) = setting.channel else { throw DeliveryFailure(setting.id, "it takes no heartbeat") }
    try written(setting.id) { () throws(FileError) in try WholeFile.write("\(time.iso8601)\n", to: path, forAll: true) }
  }

  private func written(_ id: String, _ write: () throws(FileError) -> Void) throws(DeliveryFailure) {
    do throws(FileError) { try write() } catch { throw DeliveryFailure(id, error.text, isTransient: error.kind == .failed) }
  }
}
