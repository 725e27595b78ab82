import Delivery
import Events
import Files
import Harbinger
import Output
import Setup
import Store

extension Nightly {
  /// The way out where none is configured: what a cron job prints is mailed by cron.
  static let printed = "stdout"

  /// Puts on its way what is to be told, the gravest first, and no more than the cap allows.
  func plan(_ night: inout Night) throws(StoreError) {
    var due: [(digest: Digest, member: Member)] = []
    var silent: [(digest: Digest, member: Member)] = []
    let head = try store.auditHead()
    for (id, member) in night.alliances {
      let ledger = try store.ledger(of: id)
      if let digest = ledger.digest(budget: portfolio.budgets.alerts, auditHead: head) {
        due.append((digest, member))
      } else if let days = portfolio.allQuiet, let told = try store.toldOn(id), today - told >= days,
        let digest = ledger.quietDigest(budget: portfolio.budgets.alerts, auditHead: head)
      {
        silent.append((digest, member))
      }
    }
    due.sort { a, b in
      let (first, second) = (a.digest.gravity, b.digest.gravity)
      return first != second ? first > second : a.digest.alliance < b.digest.alliance
    }
    var sent = 0
    for (digest, member) in due {
      guard digest.isUrgent || sent < portfolio.budgets.mails else {
        for channel in channels(of: member) { night.count(channel, heldBack: 1) }
        continue
      }
      sent += digest.isUrgent ? 0 : 1
      try store.plan(
        [digest], id: digest.id, subject: DigestText.subject([digest]), channels: channels(of: member), planned: settings.now, on: today)
    }
    // One line for all of them that go the same ways.
    for (channels, group) in Dictionary(grouping: silent, by: { channels(of: $0.member) }).sorted(by: {
      $0.key.lexicographicallyPrecedes($1.key)
    }) {
      let digests = group.map(\.digest).sorted { $0.alliance < $1.alliance }
      let code = Checksum.of(digests.map(\.id).joined(separator: " ")).prefix(12)
      try store.plan(
        digests, id: "\(portfolio.id)-quiet-\(today)-\(code)", subject: DigestText.subject(digests), channels: channels,
        planned: settings.now,
        on: today)
    }
  }

  /// The ids of the ways out by which an alliance is told of.
  private func channels(of member: Member) -> [String] {
    let ways = portfolio.deliveries.filter { delivery in
      switch delivery.channel {
      case .mail, .webhook: true
      case .files, .metrics, .heartbeat: false
      }
    }
    return ways.isEmpty ? [Nightly.printed] : ways.filter(member.takes).map(\.id)
  }

  /// Sends what is on its way, what an earlier run left behind first.
  func deliver(_ night: inout Night) async throws(StoreError) {
    for one in try store.outgoing() {
      if settings.isTrial {
        world.say("Would tell \(one.channel):\n" + text(one))
      } else if one.channel == Nightly.printed {
        world.say(text(one))
        try store.tried(one, sent: world.clock(), failure: nil)
      } else if let setting = portfolio.deliveries.first(where: { $0.id == one.channel }) {
        try await send(one, as: setting, &night)
      } else {
        world.complain("\(one.id): was to go to '\(one.channel)', which is no longer in the portfolio; it is not sent")
        try store.tried(one, sent: world.clock(), failure: "no such delivery")
      }
    }
  }

  private func send(_ one: Outgoing, as setting: DeliverySetting, _ night: inout Night) async throws(StoreError) {
    try store.trying(one)
    do throws(DeliveryFailure) {
      try await courier.send(one.digests, id: one.id, as: setting, date: one.planned)
      night.count(one.channel, delivered: 1)
    } catch {
      world.complain("\(one.id): \(error); it is tried again in the next run")
      night.codes.insert(.delivery)
      night.count(one.channel, failed: 1)
      try store.tried(one, sent: nil, failure: error.text)
      return
    }
    try store.tried(one, sent: world.clock(), failure: nil)
  }

  private func text(_ one: Outgoing) -> String { DigestText.subject(one.digests) + "\n\n" + DigestText.render(one.digests) + "\n" }
}

extension Digest {
  /// The highest severity of what is new, back or worse in it, and its points.
  fileprivate var gravity: (Int, Double) {
    let news = items.filter { [.new, .reopened, .worse].contains($0.news) }
    return (news.map(\.severity).max() ?? 0, news.map(\.points).max() ?? 0)
  }

  /// Whether no cap may hold it back.
  fileprivate var isUrgent: Bool { gravity.0 >= 5 }
}
