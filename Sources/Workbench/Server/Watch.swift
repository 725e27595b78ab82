import Glibc
import Synchronization

/// Cuts connections that are slow to ask, that send more than any page of ours does, or that are too many.
///
/// The web server sets no bound to the head of a request and waits for its end as long as it takes. So connections are looked at from beside it, with every
/// tick: each must have asked for something whole within some seconds, and must not have sent more than a form may hold before.
final class Watch: Sendable {
  /// How long a tick is, in milliseconds.
  static let tick = 250
  /// Ticks within which a connection must have asked for something: 15 seconds.
  private static let patience = 60
  /// Bytes at most between two requests: a form, and its head.
  private static let most = 2 * Gate.largestBody
  /// Connections that may be open without being worked for.
  private static let idle = 64
  /// Files that a process may have open, by the usual limit.
  private static let files: Int32 = 1024

  /// By the port of the other end.
  private let connections = Mutex<[UInt16: Connection]>([:])

  private struct Connection {
    var ticks = 0
    /// Bytes that had come when it was last served; `nil` until the next look.
    var served: UInt64? = 0
    var isAtWork = false
  }

  /// A whole request has come; it is not cut while it is worked for.
  func begins(_ peer: UInt16) { connections.withLock { $0[peer] = Connection(served: nil, isAtWork: true) } }

  /// It has its answer.
  func ends(_ peer: UInt16) { connections.withLock { $0[peer] = Connection(served: nil) } }

  /// Looks at all connections once.
  func look(at port: UInt16) {
    let open = Watch.connections(to: port)
    let cut = connections.withLock { known in
      known = known.filter { open[$0.key] != nil }
      for (peer, file) in open {
        var connection = known[peer] ?? Connection()
        connection.ticks += 1
        let bytes = Watch.bytes(from: file)
        if connection.served == nil { connection.served = bytes }
        known[peer] = connection
      }
      let idle = known.filter { !$0.value.isAtWork }
      var cut = idle.filter { peer, connection in
        connection.ticks > Watch.patience || open[peer].map { Watch.bytes(from: $0) &- (connection.served ?? 0) > Watch.most } == true
      }.map(\.key)
      if idle.count > Watch.idle {
        cut += idle.sorted { $0.value.ticks > $1.value.ticks }.prefix(idle.count - Watch.idle).map(\.key)
      }
      return cut
    }
    for peer in cut { if let file = open[peer] { Watch.cut(file) } }
  }

  /// Ends a connection without waiting for its other end; the web server finds it ended, and closes the file.
  private static func cut(_ file: Int32) {
    var linger = linger(l_onoff: 1, l_linger: 0)
    _ = unsafe setsockopt(file, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    shutdown(file, Int32(SHUT_RDWR))
    // What has come and was not read is thrown away, or the server would go through all of it first.
    while recv(file, nil, most, Int32(MSG_TRUNC) | Int32(MSG_DONTWAIT)) > 0 {}
  }

  /// The files of this process that are connections to a port of its own, by the port of the other end.
  private static func connections(to port: UInt16) -> [UInt16: Int32] {
    var found: [UInt16: Int32] = [:]
    for file in 3..<files where unsafe self.port(of: file, getsockname) == port {
      if let peer = unsafe self.port(of: file, getpeername) { found[peer] = file }
    }
    return found
  }

  private static func port(
    of file: Int32, _ ask: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> UInt16? {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe ask(file, $0, &length) }
    }
    return result == 0 && address.sin_family == sa_family_t(AF_INET) ? UInt16(bigEndian: address.sin_port) : nil
  }

  /// Bytes that have come over a connection: `tcpi_bytes_received` of `struct tcp_info` (linux/tcp.h), which glibc's own header does not know.
  private static func bytes(from file: Int32) -> UInt64 {
    var info = [UInt8](repeating: 0, count: 136)
    var length = socklen_t(info.count)
    guard unsafe getsockopt(file, Int32(IPPROTO_TCP), TCP_INFO, &info, &length) == 0, length == 136 else { return 0 }
    return info[128..<136].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
