/// One entry of `deliveries:` in a portfolio: where something goes, and what is needed to bring it there. It holds no secret, only where one is.
public struct DeliverySetting: Hashable, Sendable {
  /// The short id by which reports, the state and metrics call it.
  public var id: String
  public var channel: Channel

  public init(id: String, channel: Channel) {
    self.id = id
    self.channel = channel
  }

  /// The ways out.
  public enum Channel: Hashable, Sendable {
    /// Digests as mail.
    case mail(Mail)
    /// Digests to an address that takes JSON: a room of Slack or Teams, or a program.
    case webhook(Webhook)
    /// Reports as files in a folder.
    case files(folder: String, formats: [String])
    /// Figures for Prometheus, in a file that its node exporter picks up.
    case metrics(path: String)
    /// A file with the time of the last complete run.
    case heartbeat(path: String)
  }

  /// How digests are mailed.
  public struct Mail: Hashable, Sendable {
    public var way: Way
    /// The address that it comes from, without a name.
    public var from: String
    /// At least one address, without names.
    public var to: [String]

    public init(way: Way, from: String, to: [String]) {
      self.way = way
      self.from = from
      self.to = to
    }

    /// Who carries it.
    public enum Way: Hashable, Sendable {
      case server(Server)
      /// The path of a program that takes mail as `sendmail` does.
      case sendmail(String)
    }
  }

  /// A mail server.
  public struct Server: Hashable, Sendable {
    public var address: ServerAddress
    public var login: Login?
    /// A file with the certificates of the authorities that count here, in place of those of the machine.
    public var authorities: String?

    public init(address: ServerAddress, login: Login? = nil, authorities: String? = nil) {
      self.address = address
      self.login = login
      self.authorities = authorities
    }
  }

  /// With whose name and secret one logs in.
  public struct Login: Hashable, Sendable {
    public var user: String
    public var secret: SecretPlace

    public init(user: String, secret: SecretPlace) {
      self.user = user
      self.secret = secret
    }
  }

  /// An address that takes JSON.
  public struct Webhook: Hashable, Sendable {
    public var url: URL
    public var style: Style
    /// As for a mail server.
    public var authorities: String?

    public init(url: URL, style: Style, authorities: String? = nil) {
      self.url = url
      self.style = style
      self.authorities = authorities
    }

    /// The address itself, or where it is: who knows the address of a room can write into it.
    public enum URL: Hashable, Sendable {
      case plain(String)
      case secret(SecretPlace)
    }

    /// Whom the JSON is made for.
    public enum Style: String, Hashable, Sendable, CaseIterable {
      case slack, teams, json
    }
  }
}

/// Where a secret is. The secret itself stands in no setting, so that nothing that shows a setting shows it.
public enum SecretPlace: Hashable, Sendable {
  /// The name of a variable of the environment.
  case environment(String)
  /// The path of a regular file that its owner alone may read.
  case file(String)
}
