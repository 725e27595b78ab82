import Glibc

/// A program that runs beside us. One socket is its input and its output; what it says is read, so that it never waits for us, and dropped.
@safe struct Child: ~Copyable {
  private let process: pid_t
  private let socket: Int32
  private var isListening = true
  private var status: Int32 = 0
  private(set) var isRunning = true
  /// How many bytes it took.
  private(set) var sent = 0
  private var isWritten = false

  /// The number of the system's error.
  struct NotStarted: Error { var number: Int32 }

  /// - Parameter variables: its whole environment, as `NAME=value`.
  init(_ program: String, _ arguments: [String], _ variables: [String]) throws(NotStarted) {
    let (process, socket) = try Self.start(program, arguments, variables)
    self.process = process
    self.socket = socket
  }

  private static func start(_ program: String, _ arguments: [String], _ variables: [String]) throws(NotStarted) -> (pid_t, Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw NotStarted(number: errno)
    }
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    for stream: Int32 in 0...2 { unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], stream) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let (words, settings) = unsafe (arguments.map { unsafe strdup($0) } + [nil], variables.map { unsafe strdup($0) } + [nil])
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, program, &actions, &attributes, words, settings)
    unsafe (words + settings).forEach { unsafe free($0) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      throw NotStarted(number: failure)
    }
    return (process, ends[0])
  }

  deinit { close(socket) }

  /// The exit code; `nil` if a signal ended it.
  var code: Int32? { status & 0x7f == 0 ? status >> 8 & 0xff : nil }

  /// Ends it and whatever it started.
  mutating func kill() {
    _ = Glibc.kill(-process, SIGKILL)
    while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
    isRunning = false
  }

  /// Gives it what it takes, drops what it says, and looks whether it has ended; returns after a twentieth of a second at the latest.
  mutating func exchange(_ bytes: [UInt8]) {
    var waits = pollfd(fd: isListening ? socket : -1, events: Int16(POLLIN) | (isWritten ? 0 : Int16(POLLOUT)), revents: 0)
    _ = unsafe poll(&waits, 1, isListening ? 50 : 5)
    if waits.revents & Int16(POLLOUT) != 0 { write(bytes) }
    if waits.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 { listen() }
    if unsafe waitpid(process, &status, WNOHANG) == process { isRunning = false }
  }

  private mutating func write(_ bytes: [UInt8]) {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe send(socket, buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    }
    if count > 0 { sent += count }
    // It reads no more, or it has all.
    if count < 0 && errno != EAGAIN && errno != EINTR || sent == bytes.count {
      isWritten = true
      shutdown(socket, Int32(SHUT_WR))
    }
  }

  private mutating func listen() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = unsafe recv(socket, &chunk, chunk.count, Int32(MSG_DONTWAIT))
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { isListening = false }
  }
}
