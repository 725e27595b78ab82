import CCurl
import Ledger
import Output
import Reports
import Setup

extension Courier {
  /// The JSON of a message.
  static func body(_ digests: [Digest], id: String, style: DeliverySetting.Webhook.Style) -> String {
    let value =
      switch style {
      case .slack: DigestSlack.render(digests)
      case .teams: DigestTeams.render(digests)
      case .json: DigestJSON.render(digests, id: id)
      }
    return value.rendered(.line)
  }

  /// Posts a body once.
  func post(
    _ body: String, id: String, _ webhook: DeliverySetting.Webhook, _ delivery: String, within limit: Double
  ) throws(DeliveryFailure) {
    var transfer = try transfer(to: webhook, delivery, within: limit)
    transfer.set(CURLOPT_POST, 1)
    transfer.set(CURLOPT_POSTFIELDSIZE, body.utf8.count)
    transfer.set(CURLOPT_COPYPOSTFIELDS, body)
    transfer.set(CURLOPT_USERAGENT, "harbinger")
    transfer.set(
      CURLOPT_HTTPHEADER,
      ["Content-Type: application/json; charset=utf-8", "Idempotency-Key: \(id)", "X-Harbinger-Delivery: \(id)", "Expect:"])
    let ending = transfer.perform()
    let (status, target) = (ending.status, ending.target)
    // Once the status says that it is taken, the rest of the answer may be too long or never come.
    if (200..<300).contains(status) { return }
    if (300..<400).contains(status) {
      throw DeliveryFailure(delivery, "\(target) says that it has moved (status \(status)); that is not followed: write the new address")
    }
    if status == 408 || status == 425 || status == 429 || status >= 500 {
      throw DeliveryFailure(
        delivery, "\(target) cannot take it now (status \(status))", isTransient: true, pause: ending.pause > 0 ? Double(ending.pause) : nil
      )
    }
    if status >= 400 {
      throw DeliveryFailure(delivery, "\(target) refuses it (status \(status)); is the address still valid, and the style the right one?")
    }
    throw ending.failure(delivery)
      ?? DeliveryFailure(delivery, "\(target) gave no answer that HTTP knows", isTransient: true)
  }

  /// Connects and encrypts, and sends nothing.
  func reach(_ webhook: DeliverySetting.Webhook, _ delivery: String) throws(DeliveryFailure) {
    var transfer = try transfer(to: webhook, delivery, within: patience.attempt)
    transfer.set(CURLOPT_CONNECT_ONLY, 1)
    if let failure = transfer.perform().failure(delivery) { throw failure }
  }

  private func transfer(
    to webhook: DeliverySetting.Webhook, _ delivery: String, within limit: Double
  ) throws(DeliveryFailure) -> Transfer {
    let url: String
    // Of an address that is a secret not even the host is said: who knows what was put in its place.
    let place: String?
    switch webhook.url {
    case .plain(let text): (url, place) = (text, nil)
    case .secret(let secret): (url, place) = (try self.secret(secret, of: delivery), "the address in \(secret.name)")
    }
    let address: ServerAddress
    do throws(ServerAddress.Misread) {
      address = try ServerAddress(parsing: url, schemes: [.https, .http], allowsPath: true)
    } catch {
      throw DeliveryFailure(delivery, "\(place ?? "the address") \(error.problem); \(error.help)")
    }
    var transfer = Transfer(
      url, target: place ?? address.host, scheme: address.scheme.rawValue, authorities: webhook.authorities, connect: patience.connect,
      limit: limit)
    // A proxy sees the host and what is encrypted, no more. Mail and what stays on the machine go directly.
    if address.scheme == .https, !address.isLoopback, let proxy = environment["https_proxy"] ?? environment["HTTPS_PROXY"], !proxy.isEmpty {
      transfer.set(CURLOPT_PROXY, proxy)
      transfer.set(CURLOPT_NOPROXY, environment["no_proxy"] ?? environment["NO_PROXY"] ?? "")
    }
    return transfer
  }
}
