/// Scheme, host and port of a URL, for the few schemes that deliveries know. It decides what may go out unencrypted: nothing but what stays on the machine.
public struct ServerAddress: Hashable, Sendable {
  public var scheme: Scheme
  /// In lower case; an IPv6 address without its brackets.
  public var host: String
  /// `nil` where the usual one of the scheme is meant.
  public var port: Int?

  public init(scheme: Scheme, host: String, port: Int? = nil) {
    self.scheme = scheme
    self.host = host
    self.port = port
  }

  /// How one speaks there.
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    /// Mail, encrypted from STARTTLS on.
    case smtp
    /// Mail, encrypted from the first byte on.
    case smtps
    case http, https
  }

  /// Why a text is no address, in words that do not repeat it: it may be a secret.
  public struct Misread: Error, Hashable, Sendable {
    /// What is wrong, to be put behind a name: `has a scheme that is none of https`.
    public var problem: String
    public var help: String
  }

  /// Reads a URL.
  /// - Parameters:
  ///   - schemes: those that are meant here.
  ///   - allowsPath: whether something may follow the host.
  public init(parsing text: String, schemes: [Scheme], allowsPath: Bool) throws(Misread) {
    let names = schemes.map(\.rawValue)
    let example = names.contains("https") ? "https://hooks.northwind.example/room" : "smtps://mail.northwind.example:465"
    func wrong(_ problem: String) -> Misread { Misread(problem: problem, help: "write it as \(example)") }
    guard text.utf8.count <= 4096, text.utf8.allSatisfy({ (0x21...0x7e).contains($0) && $0 != 0x5c }) else {
      throw wrong("holds blanks or characters that no URL holds")
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("//"), let scheme = Scheme(rawValue: parts[0].lowercased()), schemes.contains(scheme) else {
      throw wrong("does not begin with \(names.map { "\($0)://" }.joined(separator: " or "))")
    }
    let rest = parts[1].dropFirst(2)
    let authority = rest.prefix { !"/?#\\".contains($0) }
    guard allowsPath || authority.count == rest.count || rest.dropFirst(authority.count) == "/" else {
      throw wrong("has something behind the host and the port")
    }
    guard !authority.contains("@") else {
      throw Misread(problem: "holds a user or a password", help: "take them out; a login has keys of its own")
    }
    guard let (host, port) = Self.split(authority) else { throw wrong("has no host, or a port that is none") }
    self.init(scheme: scheme, host: host, port: port)
    if scheme == .http, !isLoopback {
      throw Misread(problem: "is not encrypted", help: "write https://; http:// is for this machine alone (localhost, 127.0.0.1)")
    }
  }

  private static func split(_ authority: Substring) -> (host: String, port: Int?)? {
    var host = authority
    var port: Substring?
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      host = authority[authority.index(after: authority.startIndex)..<end]
      let rest = authority[authority.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
      port = rest.isEmpty ? nil : rest.dropFirst()
    } else {
      if let colon = authority.firstIndex(of: ":") {
        host = authority[..<colon]
        port = authority[authority.index(after: colon)...]
      }
      guard !host.hasPrefix("-"), host.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2d || $0 == 0x2e }) else {
        return nil
      }
    }
    guard !host.isEmpty, host.utf8.count <= 253 else { return nil }
    guard let port else { return (host.lowercased(), nil) }
    guard port.allSatisfy(\.isNumber), let number = Int(port), (1...65_535).contains(number) else { return nil }
    return (host.lowercased(), number)
  }

  /// Whether what is sent there never leaves the machine.
  public var isLoopback: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isV4 = parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    return host == "localhost" || host == "::1" || isV4
  }

  /// `smtps://mail.northwind.example:465`.
  public var text: String {
    "\(scheme.rawValue)://\(host.contains(":") ? "[\(host)]" : host)\(port.map { ":\($0)" } ?? "")"
  }
}
