import Harbinger
import Authoring
import Glibc

/// What the machine allows this process.
enum Machine {
  /// The fewest files that must be allowed to be open: exports are read one after the other, archives in archives at once.
  private static let files: rlim_t = 16
  /// The least memory, in MiB: what a small alliance takes, with the stacks of its threads.
  private static let memory: rlim_t = 512

  /// Refuses to begin with so little that the work would end in the middle of it.
  static func check() throws(Stop) {
    notice()
    if let allowed = limit(RLIMIT_NOFILE), allowed < files {
      throw Stop(.fault, "only \(allowed) files may be open at once, and at least \(files) are needed; raise the limit: ulimit -n 256")
    }
    if let allowed = [limit(RLIMIT_AS), limit(RLIMIT_DATA)].compactMap({ $0 }).min(), allowed >> 20 < memory {
      throw Stop(
        .fault, "only \(allowed >> 20) MiB of memory may be used, and at least \(memory) are needed; raise the limit: ulimit -v unlimited")
    }
  }

  /// The limit of a resource; `nil` if there is none.
  private static func limit(_ resource: __rlimit_resource) -> rlim_t? {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur != rlim_t.max else { return nil }
    return limit.rlim_cur
  }

  /// Says in words what else would be a trace, or nothing: memory that runs out ends a program where it stands. Whoever looks for a fault of the program
  /// sets SWIFT_BACKTRACE.
  private static func notice() {
    guard unsafe getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT] {
      signal(number) { _ in
        // Nothing here may ask for memory.
        let words: StaticString =
          "harbinger had to stop: there was not enough memory, or this is a fault of the program; nothing that it printed should be used\n"
        _ = unsafe write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
        _exit(Stop.Code.fault.exitCode)
      }
    }
  }
}
