import Output
import Harbinger
import ArgumentParser
import Authoring
import Events
import Foundation
import Glibc

/// What the commands say to the terminal: results to stdout, problems to stderr.
enum Terminal {
  /// The width of the screen, 80 where there is none.
  static var width: Int {
    if let columns = unsafe getenv("COLUMNS"), let count = unsafe Int(String(cString: columns)), count >= 40 { return min(count, 120) }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return min(Int(size.ws_col), 120)
  }

  /// The day of the wall clock, in UTC: for days in files, never for judgements.
  static var today: Day { Day(number: Int32(clamping: time(nil) / 86_400)) }

  /// The instant of the wall clock.
  static var now: Timestamp { Timestamp(milliseconds: Int64(time(nil)) * 1000) }

  /// 256 bits that nobody can guess, as 64 letters of hexadecimal.
  static func newKey() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let word = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - word.count) + word
    }.joined()
  }

  /// Seconds of a clock that never goes back.
  static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The environment: where secrets and proxies may stand.
  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Who is logged in; the number of the user where no name is known.
  static var user: String { unsafe getpwuid(getuid()).map { unsafe String(cString: $0.pointee.pw_name) } ?? String(getuid()) }

  /// Colour only where a person looks, and never against NO_COLOR.
  static var colour: Bool { unsafe isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil && !isDumb }

  /// A terminal that knows no colours.
  private static var isDumb: Bool { unsafe getenv("TERM").map { unsafe String(cString: $0) == "dumb" } ?? false }

  /// The sequences by which reports colour what they say.
  private static let colours = ["1", "0", "31", "33", "36"].map { "\u{1b}[\($0)m" }

  /// Puts something that cannot be written in the place of what was closed: the next file to be opened would take its number, and results would go there.
  static func open() {
    for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(file, F_GETFD) < 0 {
      _ = unsafe Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
    }
  }

  /// Writes a result whole, or ends the program with exit code 1 and a message: half a result is none.
  /// - Parameter isColoured: whether it has colours of its own, and made what it read printable itself; else every sequence comes from what was read.
  static func print(_ text: String, isColoured: Bool = false) {
    guard let reason = write(Printable.text(text, keeping: isColoured ? colours : []), to: STDOUT_FILENO) else { return }
    complain("the result could not be written in full: \(reason); nothing of it should be used")
    exit(Stop.Code.fault.exitCode)
  }

  /// Writes a line to stderr.
  static func complain(_ line: String) { _ = write(Printable.text(line) + "\n", to: STDERR_FILENO) }

  /// Writes to stderr as it stands.
  static func say(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// - Returns: why it was not written to its end; `nil` if it was, or if the reader has gone away (`| head`), which is the reader's choice.
  private static func write(_ text: String, to file: Int32) -> String? {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // A pipe that does not block is full: wait for its reader.
        var wait = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wait, 1, -1)
        continue
      }
      if count < 0, errno == EPIPE { return nil }
      if count < 0, errno == EBADF { return "the standard output is closed" }
      if count <= 0 { return unsafe String(cString: strerror(errno)) }
      written += count
    }
    return nil
  }

  /// Runs a command's work, and turns a stop into lines on stderr and its exit code.
  static func run(_ work: () async throws(Stop) -> Void) async throws {
    do {
      try Machine.check()
      try await work()
    } catch {
      for line in error.commandLines { complain(line) }
      throw ExitCode(error.code.exitCode)
    }
  }
}
