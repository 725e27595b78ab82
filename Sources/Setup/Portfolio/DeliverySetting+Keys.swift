public import YAML

extension DeliverySetting {
  /// The keys of an entry of `deliveries`; beside `id` there is one, and it says where it goes.
  public static let keys = [
    Key("id", .identifier, required: true, "the short id that the state, the log and the metrics use", example: "officers"),
    Key("mail", .mapping(mailKeys), "digests as mail, through a server or the machine's own sendmail"),
    Key("webhook", .mapping(webhookKeys), "digests to an address that takes JSON"),
    Key("files", .mapping(fileKeys), "reports as files"),
    Key("metrics", .mapping(metricsKeys), "figures for Prometheus"),
    Key("heartbeat", .mapping(heartbeatKeys), "a file with the time of the last complete run"),
  ]

  /// The keys of `mail`.
  public static let mailKeys = [
    Key(
      "smtp", smtpKind, "the server: smtps:// is encrypted from the first byte on, smtp:// must offer STARTTLS",
      example: "\"smtps://mail.northwind.example:465\""),
    Key("sendmail", .text, "a program of the machine that takes mail, in place of a server", example: "/usr/sbin/sendmail"),
    Key("from", addressKind, required: true, "the address that it comes from", example: "harbinger@northwind.example"),
    Key(
      "to", .either([addressKind, .list(addressKind)]), required: true, "the addresses that it goes to",
      example: "[officers@northwind.example]"),
    Key("user", .text, "the name with which one logs in at the server", example: "harbinger"),
    Key("secret", .mapping(secretKeys), "where the password is; never the password itself", example: "{env: HARBINGER_SMTP}"),
    Key(
      "ca", .text, "a file with the certificates that the server's must lead to", standard: "those of the machine",
      example: "/etc/harbinger/ca.pem"),
  ]

  /// The keys of `webhook`.
  public static let webhookKeys = [
    Key(
      "url", .either([.mapping(secretKeys), urlKind]), required: true, "where the address is, or the address itself if it is no secret",
      example: "{env: HARBINGER_HOOK}"),
    Key("style", .choice(Webhook.Style.allCases.map(\.rawValue)), required: true, "whom the JSON is made for", example: "slack"),
    Key(
      "ca", .text, "a file with the certificates that the server's must lead to", standard: "those of the machine",
      example: "/etc/harbinger/ca.pem"),
  ]

  /// The keys of `secret`, and of a `url` that is one: either of the two.
  public static let secretKeys = [
    Key("env", variableKind, "the variable of the environment that holds it", example: "HARBINGER_SMTP"),
    Key("file", .text, "the file that holds it, which its owner alone may read (mode 0600)", example: "/etc/harbinger/smtp"),
  ]

  /// The keys of `files`.
  public static let fileKeys = [
    Key("folder", .text, required: true, "where the files go, relative to the portfolio", example: "reports"),
    Key("formats", .list(.identifier), required: true, "which reports: words after --format", example: "[html, json]"),
  ]

  /// The keys of `metrics`.
  public static let metricsKeys = [
    Key(
      "path", .text, required: true, "the file, in the folder that the node exporter reads; it ends in .prom",
      example: "/var/lib/node_exporter/harbinger.prom")
  ]

  /// The keys of `heartbeat`.
  public static let heartbeatKeys = [
    Key("path", .text, required: true, "the file", example: "/var/lib/harbinger/heartbeat")
  ]

  /// What is in the names of keys under which people write a secret, where only its place may stand.
  static let secretWords = ["pass", "pwd", "token", "key"]

  private static let smtpKind = Key.Kind.shaped(
    "a mail server", pattern: "smtps?://[^/@ ]+/?", example: "smtps://mail.northwind.example:465")
  private static let addressKind = Key.Kind.shaped(
    "a mail address", pattern: "[^@ <>,;]+@[^@ <>,;]+", example: "harbinger@northwind.example")
  private static let urlKind = Key.Kind.shaped("a URL", pattern: "https?://[^@ ]+", example: "https://hooks.northwind.example/room")
  private static let variableKind = Key.Kind.shaped(
    "the name of a variable", pattern: "[A-Za-z_][A-Za-z0-9_]*", example: "HARBINGER_SMTP")
}
