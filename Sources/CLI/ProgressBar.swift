import Glibc

/// A bar on stderr while a long read goes on; nothing where stderr is no terminal, and nothing in the first second.
enum ProgressBar {
  /// What to call with bytes done and expected; `nil` where nobody looks.
  static func onTerminal() -> ((_ done: Int, _ of: Int) -> Void)? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    let began = now()
    var shown = began
    return { done, expected in
      let time = now()
      guard time - began > 1, time - shown > 0.1 else { return }
      shown = time
      let share = expected > 0 ? min(1, Double(done) / Double(expected)) : 0
      let width = 30
      let filled = Int(share * Double(width))
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      Terminal.say(wiped + "  reading \(bar) \(done / 1_000_000) MB")
    }
  }

  /// Takes the bar away, so that other lines can stand there.
  static func wipe() { if isatty(STDERR_FILENO) == 1 { Terminal.say(wiped) } }

  private static let wiped = "\r\u{1B}[K"

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
