import Events
import Foundation
import Ledger
import Rules
import Setup

@testable import Delivery

extension Digest {
  /// A night with something new, something worse and something resolved.
  static func example(id: String = "northwind-contoso-20260512-k3m9", title: String = "Price changes without notice") -> Digest {
    func item(_ news: News, _ state: AlertState, _ id: String, _ title: String, resolvedBy: String = "") -> Item {
      Item(
        news: news, state: state, id: id, rule: "price-notice", title: title,
        sentence: "Two prices were changed within 21 days, and Contoso was told of neither beforehand.", severity: 4, strength: .warn,
        points: 17.25, parties: ["Northwind", "Contoso"], isCircle: news == .worse, since: Day(number: 20_570), last: Day(number: 20_585),
        ask: "What would have to happen before the next price change is sent?", closes: "a notice 21 days ahead", resolvedBy: resolvedBy)
    }
    return Digest(
      id: id, alliance: "northwind-contoso", purpose: "early joint review of the working relationship", parties: ["Northwind", "Contoso"],
      day: Day(number: 20_585), occasion: .changes,
      items: [
        item(.worse, .worse, "a1b2", "Slower replies, in turns"), item(.new, .new, "c3d4", title),
        item(.resolved, .resolved, "e5f6", "Fewer joint meetings", resolvedBy: "the ops sync took place again on 2026-05-11"),
      ], conditions: ["The source exports/mail.mbox ended on 2026-05-01 and is out of date"], open: 9, mailed: 3, budget: 2,
      auditHead: "9f86d081884c7d65")
  }
}

extension DeliverySetting {
  /// A mail to one of the servers of the tests.
  static func mail(
    _ server: ServerAddress, to: [String] = ["officers@northwind.example", "board@contoso.example"], ca: String? = nil, login: Login? = nil
  ) -> DeliverySetting {
    DeliverySetting(
      id: "officers",
      channel: .mail(
        Mail(way: .server(Server(address: server, login: login, authorities: ca)), from: "harbinger@northwind.example", to: to)))
  }

  static func webhook(_ url: String, _ style: Webhook.Style = .json, ca: String? = nil) -> DeliverySetting {
    DeliverySetting(id: "room", channel: .webhook(Webhook(url: .plain(url), style: style, authorities: ca)))
  }
}

extension Timestamp {
  /// Tuesday, 2026-05-12, 03:00 UTC.
  static let example = Timestamp(seconds: 1_778_554_800)
}

extension Courier {
  /// What sending throws, if it does.
  func failure(_ digest: Digest, _ setting: DeliverySetting) async -> DeliveryFailure? {
    do throws(DeliveryFailure) {
      try await send([digest], id: digest.id, as: setting, date: .example)
      return nil
    } catch { return error }
  }
}
