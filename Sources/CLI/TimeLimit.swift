import Events
import Glibc
import Harbinger

/// Ends the program when its time is up: what was kept stands, and the next run goes on from there.
enum TimeLimit {
  static func begin(_ limit: TimeSpan?) {
    guard let limit, let milliseconds = limit.calendarMilliseconds else { return }
    Task.detached(priority: .high) {
      try? await Task.sleep(for: .milliseconds(milliseconds))
      Terminal.complain(
        "the time of this run is up (time_limit: \(limit)); what was kept so far stands, and the next run goes on from there")
      exit(Stop.Code.delivery.exitCode)
    }
  }
}
