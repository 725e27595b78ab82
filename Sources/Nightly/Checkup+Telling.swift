import Delivery
import Harbinger
import Output
import Setup
import Store

extension Checkup {
  /// Whether each delivery could be made now; nothing is sent.
  static let deliveries = Checkup(id: "delivery") { tonight in
    guard !tonight.portfolio.deliveries.isEmpty else { return [.ok("none; digests are printed, and cron mails them")] }
    return tonight.portfolio.deliveries.map { setting in
      do throws(DeliveryFailure) { try tonight.courier.reach(setting) } catch { return .fails(.delivery, "\(error)") }
      return .ok("\(setting.id): \(setting.reached)")
    }
  }

  /// Whether something waits to be sent.
  static let outbox = Checkup(id: "outbox") { tonight in
    guard let waiting = tonight.kept({ (store) throws(StoreError) in try store.outgoing() }) else { return [] }
    guard let first = waiting.first else { return [.ok("nothing waits to be sent")] }
    let why = first.failure.map { "; the oldest: \($0)" } ?? ""
    let lines = [
      Line.warning("\(counted(waiting.count, "digest")) wait since \(first.planned.iso8601), and are sent in the next run\(why)")
    ]
    let known = [Nightly.printed] + tonight.portfolio.deliveries.map(\.id)
    return lines
      + Set(waiting.map(\.channel)).subtracting(known).sorted().map {
        .warning("what waits for '\($0)' is given up tonight: it is no longer in the portfolio; put it back if it should go there")
      }
  }

  /// Whether a run has the time that the last ones took.
  static let time = Checkup(id: "time") { tonight in
    guard let limit = tonight.portfolio.timeLimit, let milliseconds = limit.calendarMilliseconds else {
      return [.ok("a run takes as long as it needs (no time_limit)")]
    }
    let took = (tonight.kept { (store) throws(StoreError) in try store.runs(atMost: 10) } ?? []).compactMap { run in
      run.ended.map { $0.milliseconds - run.begun.milliseconds }
    }.max()
    let text = "a run may take \(limit.words)\(took.map { ", and of the last ones the longest took \($0 / 1000) s" } ?? "")"
    guard let took, Double(took) > Double(milliseconds) * Nightly.share else { return [.ok(text)] }
    return [.warning("\(text); write a longer time_limit, or some alliances are left out")]
  }
}

extension DeliverySetting {
  /// What is known of it once it could be reached.
  fileprivate var reached: String {
    switch channel {
    case .mail(let mail):
      switch mail.way {
      case .server(let server): "\(server.address.text) answers\(server.login == nil ? "" : " and takes the login")"
      case .sendmail(let program): "\(program) can be run"
      }
    case .webhook: "its server answers; whether it takes a message is seen when one is sent"
    case .files(let folder, _): "files may be written to \(folder)"
    case .metrics(let path), .heartbeat(let path): "\(path) may be written"
    }
  }
}
