import Setup
import Testing
import YAML

private let keys = [Key("deliveries", .list(.mapping(DeliverySetting.keys)), "where digests, reports and figures go")]

/// The settings of a portfolio at `conf/portfolio.yaml`, and what is said about it.
private func read(_ text: String) -> (settings: [DeliverySetting], told: [String], shown: String) {
  let (document, found) = Document.parse(bytes: Array(text.utf8), path: "portfolio.yaml")
  let diagnostics = Diagnostics(path: "portfolio.yaml", found)
  guard let document else { return ([], diagnostics.sorted.map(\.description), "") }
  let fields = Fields(document.root, of: "the portfolio", keys: keys, diagnostics)
  let settings = DeliverySetting.read(fields, formats: ["text", "json", "html"]) { $0.hasPrefix("/") ? $0 : "conf/\($0)" }
  return (
    settings, diagnostics.sorted.map { String($0.description.dropFirst("portfolio.yaml:".count)) },
    diagnostics.sorted.map { $0.rendered(document.lines) }.joined(separator: "\n")
  )
}

private func mail(_ rest: String) -> String {
  "deliveries:\n  - id: officers\n    mail: {from: h@northwind.example, to: [o@northwind.example], \(rest)}\n"
}

private func hook(_ rest: String) -> String { "deliveries:\n  - id: room\n    webhook: {\(rest)}\n" }

struct DeliverySettingTests {
  @Test func everyWayIsRead() {
    let (settings, told, _) = read(
      """
      deliveries:
        - id: officers
          mail:
            smtp: "SMTPS://Mail.Northwind.example:465/"
            from: harbinger@northwind.example
            to: [officers@northwind.example, board@contoso.example]
            user: harbinger
            secret: {env: HARBINGER_SMTP}
            ca: ca.pem
        - id: local
          mail: {sendmail: /usr/sbin/sendmail, from: root@localhost, to: root@localhost}
        - id: room
          webhook: {url: {file: hook}, style: slack}
        - id: board
          webhook: {url: "https://hooks.contoso.example/a?b=c", style: teams}
        - id: shelf
          files: {folder: reports, formats: [html, json]}
        - id: metrics
          metrics: {path: /var/lib/node_exporter/harbinger.prom}
        - id: beat
          heartbeat: {path: heartbeat}
      """)
    #expect(told == [])
    let server = DeliverySetting.Server(
      address: ServerAddress(scheme: .smtps, host: "mail.northwind.example", port: 465),
      login: DeliverySetting.Login(user: "harbinger", secret: .environment("HARBINGER_SMTP")), authorities: "conf/ca.pem")
    let channels: [DeliverySetting.Channel] = [
      .mail(
        DeliverySetting.Mail(
          way: .server(server), from: "harbinger@northwind.example", to: ["officers@northwind.example", "board@contoso.example"])),
      .mail(DeliverySetting.Mail(way: .sendmail("/usr/sbin/sendmail"), from: "root@localhost", to: ["root@localhost"])),
      .webhook(DeliverySetting.Webhook(url: .secret(.file("conf/hook")), style: .slack)),
      .webhook(DeliverySetting.Webhook(url: .plain("https://hooks.contoso.example/a?b=c"), style: .teams)),
      .files(folder: "conf/reports", formats: ["html", "json"]), .metrics(path: "/var/lib/node_exporter/harbinger.prom"),
      .heartbeat(path: "conf/heartbeat"),
    ]
    #expect(settings.map(\.channel) == channels)
    #expect(settings.map(\.id) == ["officers", "local", "room", "board", "shelf", "metrics", "beat"])
  }

  @Test(arguments: [
    ("deliveries:\n  - id: a\n", ["2:5: the delivery says not where it goes; write one of mail, webhook, files, metrics or heartbeat"]),
    (
      "deliveries:\n  - id: a\n    heartbeat: {path: a}\n    metrics: {path: a.prom}\n",
      ["2:5: the delivery goes several ways: metrics, heartbeat; make a delivery of each"]
    ),
    (
      "deliveries:\n  - {id: a, heartbeat: {path: a}}\n  - {id: a, heartbeat: {path: b}}\n",
      ["3:10: the id 'a' stands here twice, first in line 2; choose another one"]
    ),
    (
      mail("user: u"),
      ["3:11: the mail has no way out; write either smtp: \"smtps://mail.northwind.example:465\" or sendmail: /usr/sbin/sendmail"]
    ),
    (
      mail("smtp: \"smtps://m.example\", sendmail: /usr/sbin/sendmail"),
      [
        "3:11: the mail has two ways out: smtp and sendmail; write either smtp: \"smtps://mail.northwind.example:465\" or sendmail: /usr/sbin/sendmail"
      ]
    ),
    (mail("smtp: \"smtps://m.example\", user: u"), ["3:93: 'user' stands alone; add secret: {env: HARBINGER_SMTP}"]),
    (mail("smtp: \"smtps://m.example\", secret: {env: A}"), ["3:93: 'secret' stands alone; add user: harbinger"]),
    (
      mail("smtp: \"https://m.example\""),
      [" 'smtp' in line 3 does not begin with smtps:// or smtp://; write it as smtps://mail.northwind.example:465"]
    ),
    (
      mail("smtp: \"smtps://m.example/x\""),
      [" 'smtp' in line 3 has something behind the host and the port; write it as smtps://mail.northwind.example:465"]
    ),
    (
      mail("smtp: \"smtps://m.example:0\""),
      [" 'smtp' in line 3 has no host, or a port that is none; write it as smtps://mail.northwind.example:465"]
    ),
    (mail("sendmail: sendmail"), ["3:76: 'sendmail' is no full path: 'sendmail'; write it as /usr/sbin/sendmail"]),
    (mail("sendmail: /s, ca: x"), ["3:80: warning: 'ca' changes nothing here; sendmail has settings of its own"]),
    (
      hook("url: \"http://hooks.northwind.example/x\", style: json"),
      [" 'url' in line 3 is not encrypted; write https://; http:// is for this machine alone (localhost, 127.0.0.1)"]
    ),
    (hook("url: {env: A, file: b}, style: json"), ["3:20: 'url' says twice where it is; write either {env: NAME} or {file: PATH}"]),
    (hook("url: {}, style: json"), ["3:20: 'url' says not where it is; write either {env: NAME} or {file: PATH}"]),
    (hook("url: {env: 1-A}, style: json"), ["3:26: 'env' is not the name of a variable: '1-A'; write it as HARBINGER_SMTP"]),
    (
      hook("url: {env: A}, style: msteams"),
      ["3:37: 'style' is not one of the choices: 'msteams'; did you mean 'teams'? write slack, teams or json"]
    ),
    (
      "deliveries:\n  - {id: a, files: {folder: r, formats: [pdf]}}\n",
      ["2:42: an item of 'formats' is not one of the choices: 'pdf'; write text, json or html"]
    ),
    (
      "deliveries:\n  - {id: a, metrics: {path: h.txt}}\n",
      [
        "2:29: 'path' does not end in .prom, and the node exporter reads no other files: 'h.txt'; write it as /var/lib/node_exporter/harbinger.prom"
      ]
    ),
  ])
  func whatIsWrongIsSaidWithWhatToWrite(_ text: String, _ expected: [String]) {
    #expect(read(text).told == expected)
  }

  @Test(arguments: [
    "Anna <anna@northwind.example>", "anna", "anna@", "@northwind.example", "a b@northwind.example", "a@b@northwind.example",
    "-x@northwind.example",
    "a@northwind.example\\r\\nBcc: b@contoso.example", "a@north..example", "ä@northwind.example", "a@-n.example", "a@n.example,b@n.example",
  ])
  func whatIsNoAddressGetsIntoNoHeader(_ address: String) {
    let (settings, told, _) = read(
      "deliveries:\n  - {id: a, mail: {sendmail: /s, from: \"\(address)\", to: [\"\(address)\"]}}\n")
    #expect(settings.isEmpty && told.count { $0.contains("is not a mail address") } == 2, "\(told)")
  }

  /// What stands in the file by mistake is neither quoted nor shown with its line.
  @Test(arguments: [
    mail("smtp: \"smtps://m.example\", user: u, secret: hunter2"), mail("smtp: \"smtps://m.example\", user: u, password: hunter2"),
    mail("smtp: \"smtps://u:hunter2@m.example\""), hook("url: \"http://hooks.example/hunter2\", style: json"),
    hook("url: \"https://a:hunter2@hooks.example/\", style: json"), hook("url: {env: A, token: hunter2}, style: json"),
    hook("url: {token: hunter2}, style: json"), mail("smtp: \"smtps://m.example\", user: u, secret: {value: x, pass: hunter2, env: A}"),
  ])
  func aSecretInTheFileIsNotRepeated(_ text: String) {
    let (_, told, shown) = read(text)
    #expect(!told.isEmpty && !shown.contains("hunter2") && told.joined().contains("line 3"), "\(shown)")
  }

  @Test(arguments: [
    ("localhost", true), ("127.0.0.1", true), ("127.9.9.9", true), ("[::1]", true), ("127.0.0.1.evil.example", false),
    ("127.evil.example", false),
    ("localhost.evil.example", false), ("10.0.0.1", false), ("128.0.0.1", false), ("127.0.0.256", false), ("127.1", false),
    ("localhost:1\\@evil.example", false), ("localhost@evil.example", false), ("localhost%2e.example", false),
  ])
  func onlyThisMachineIsThisMachine(_ host: String, _ isLoopback: Bool) {
    let address = try? ServerAddress(parsing: "http://\(host):80/x", schemes: [.https, .http], allowsPath: true)
    #expect((address != nil) == isLoopback)
    #expect(address.map(\.isLoopback) != false)
  }
}
