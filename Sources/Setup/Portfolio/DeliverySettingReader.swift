public import YAML

extension DeliverySetting {
  /// Reads the list `deliveries` of a portfolio; what is wrong goes to its diagnostics.
  ///
  /// Neither disk nor environment is asked: whether a secret is there, `Courier.reach` says.
  /// - Parameters:
  ///   - portfolio: declares `Key("deliveries", .list(.mapping(DeliverySetting.keys)), ...)`.
  ///   - formats: the words that `formats` may hold.
  ///   - resolve: makes a path of the file reachable from the working directory.
  public static func read(_ portfolio: Fields, formats: [String], resolve: @escaping (String) -> String) -> [DeliverySetting] {
    var ids = Claims("the id", .never)
    return portfolio.nodes("deliveries").compactMap { node in
      let told = Diagnostics(path: portfolio.diagnostics.path)
      let reader = DeliverySettingReader(diagnostics: told, formats: formats, resolve: resolve)
      // What is told without a line is about a secret that stands in the file; what has one would show the line, and can wait until that is gone.
      defer {
        let isApart = told.sorted.contains { $0.line == 0 }
        portfolio.diagnostics.add(told.sorted.filter { !isApart || $0.line == 0 })
      }
      let fields = reader.fields(node, of: "a delivery", keys: keys)
      let id = fields.identifier("id")
      if let id { ids.claim(id, at: fields.place("id"), told) }
      let channel = reader.channel(fields)
      guard let id, let channel else { return nil }
      return DeliverySetting(id: id, channel: channel)
    }
  }
}

/// Reads one delivery.
private struct DeliverySettingReader {
  typealias Setting = DeliverySetting

  let diagnostics: Diagnostics
  let formats: [String]
  let resolve: (String) -> String

  private static let ways = ["mail", "webhook", "files", "metrics", "heartbeat"]

  /// The fields of a mapping without secrets that were written into it: a message about them would show the line.
  func fields(_ node: Node, of what: String, keys: [Key]) -> Fields {
    guard let entries = node.entries else { return Fields(node, of: what, keys: keys, diagnostics) }
    let written = entries.filter { entry in DeliverySetting.secretWords.contains { entry.name.lowercased().contains($0) } }
    for entry in written { unwritten("\(what) holds \(Diagnostic.quoted(entry.name))", entry.key) }
    let rest = Node(.mapping(entries.filter { !written.contains($0) }), at: node.place)
    return Fields(rest, of: what, keys: keys, diagnostics)
  }

  /// Says that a secret stands in the file, without its line.
  private func unwritten(_ problem: String, _ node: Node) {
    var place = Node.Place.file
    place.path = node.place.path
    diagnostics.error(
      place, "\(problem) in line \(node.place.line), and no secret may stand in this file",
      help: "take it out, change it, and write where it is: {env: NAME} or {file: /etc/harbinger/NAME}", code: .value)
  }

  func channel(_ fields: Fields) -> Setting.Channel? {
    let ways = Self.ways.filter { fields.has($0) }
    guard ways.count == 1, let way = ways.first else {
      let problem = ways.isEmpty ? "says not where it goes" : "goes several ways: \(ways.joined(separator: ", "))"
      diagnostics.error(
        fields.node.place.start, "the delivery \(problem)",
        help: ways.isEmpty ? "write one of \(Diagnostics.list(Self.ways))" : "make a delivery of each")
      return nil
    }
    guard let node = fields.node(way) else { return nil }
    let inner = self.fields(node, of: "'\(way)'", keys: fields.declared(way).kind.nested)
    switch way {
    case "mail": return mail(inner).map { .mail($0) }
    case "webhook": return webhook(inner).map { .webhook($0) }
    case "files": return files(inner)
    case "metrics": return metrics(inner)
    default: return inner.text("path").map { .heartbeat(path: resolve($0)) }
    }
  }

  private func mail(_ fields: Fields) -> Setting.Mail? {
    let from = fields.node("from").flatMap { address($0, "'from'") }
    let to = fields.textNodes("to").compactMap { address($0, "an item of 'to'") }
    if fields.node("to")?.items?.isEmpty == true {
      diagnostics.error(fields.place("to"), "'to' is empty", help: "write at least one address", code: .value)
    }
    if fields.has("smtp") == fields.has("sendmail") {
      diagnostics.error(
        fields.node.place.start, fields.has("smtp") ? "the mail has two ways out: smtp and sendmail" : "the mail has no way out",
        help: "write either smtp: \"smtps://mail.northwind.example:465\" or sendmail: /usr/sbin/sendmail")
      return nil
    }
    if let program = fields.text("sendmail") {
      fields.idle(["user", "secret", "ca"], "sendmail has settings of its own")
      guard program.hasPrefix("/") else {
        diagnostics.error(
          fields.place("sendmail"), "'sendmail' is no full path: \(Diagnostic.quoted(program))", help: "write it as /usr/sbin/sendmail",
          code: .value)
        return nil
      }
      return from.map { Setting.Mail(way: .sendmail(program), from: $0, to: to) }
    }
    let server = fields.node("smtp").flatMap { url($0, "'smtp'", schemes: [.smtps, .smtp], allowsPath: false) }
    let (user, secret) = (fields.text("user"), self.secret(fields, "secret"))
    if fields.has("user") != fields.has("secret") {
      let (there, lacking) = fields.has("user") ? ("user", "secret: {env: HARBINGER_SMTP}") : ("secret", "user: harbinger")
      diagnostics.error(fields.keyPlace(there), "'\(there)' stands alone", help: "add \(lacking)")
    }
    guard let server, let from else { return nil }
    var result = Setting.Server(address: server.address, authorities: fields.text("ca").map(resolve))
    if let user, let secret { result.login = Setting.Login(user: user, secret: secret) }
    return Setting.Mail(way: .server(result), from: from, to: to)
  }

  private func webhook(_ fields: Fields) -> Setting.Webhook? {
    let style = fields.choice("style", hints: ["msteams": "teams", "generic": "json"]).flatMap { Setting.Webhook.Style(rawValue: $0) }
    var address: Setting.Webhook.URL?
    if let node = fields.node("url") {
      address =
        node.entries == nil
        ? url(node, "'url'", schemes: [.https, .http], allowsPath: true).map { .plain($0.text) } : secret(fields, "url").map { .secret($0) }
    }
    guard let style, let address else { return nil }
    return Setting.Webhook(url: address, style: style, authorities: fields.text("ca").map(resolve))
  }

  private func files(_ fields: Fields) -> Setting.Channel? {
    let folder = fields.text("folder").map(resolve)
    let chosen = fields.nodes("formats").compactMap { diagnostics.choice($0, "an item of 'formats'", of: formats) }
    if fields.node("formats")?.items?.isEmpty == true {
      diagnostics.error(
        fields.place("formats"), "'formats' is empty", help: "write at least one of \(Diagnostics.list(formats))", code: .value)
    }
    guard let folder, !chosen.isEmpty else { return nil }
    return .files(folder: folder, formats: chosen)
  }

  private func metrics(_ fields: Fields) -> Setting.Channel? {
    guard let path = fields.text("path") else { return nil }
    if !path.hasSuffix(".prom") {
      diagnostics.error(
        fields.place("path"), "'path' does not end in .prom, and the node exporter reads no other files: \(Diagnostic.quoted(path))",
        help: "write it as \(fields.declared("path").written)", code: .value)
    }
    return .metrics(path: resolve(path))
  }

  /// An address as it may stand in a header and behind `sendmail --`: of ASCII, without a name, a quotation mark or a line end.
  private func address(_ node: Node, _ name: String) -> String? {
    guard let text = diagnostics.text(node, name, example: "officers@northwind.example") else { return nil }
    if MailAddress.isPlain(text) { return text }
    diagnostics.mismatch(node, name, "a mail address", help: "write the address alone, as officers@northwind.example")
    return nil
  }

  private func secret(_ fields: Fields, _ key: String) -> SecretPlace? {
    guard let node = fields.node(key) else { return nil }
    guard node.entries != nil else {
      if node.text?.isEmpty == false { unwritten("'\(key)' stands", node) } else { _ = fields.fields(key) }
      return nil
    }
    let inner = self.fields(node, of: "'\(key)'", keys: DeliverySetting.secretKeys)
    if inner.has("env") == inner.has("file") {
      diagnostics.error(
        node.place.start, "'\(key)' says \(inner.has("env") ? "twice" : "not") where it is",
        help: "write either {env: NAME} or {file: PATH}")
      return nil
    }
    if let path = inner.text("file") { return .file(resolve(path)) }
    let name = inner.value("env") { text -> Reading<String> in
      let allowed = text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5f }
      return allowed && text.utf8.first.map { $0 &- 0x30 >= 10 } == true ? .value(text) : .wrong(help: "")
    }
    return name.map { .environment($0) }
  }

  /// A URL that is checked; a message about it does not repeat it, for it may open a room.
  private func url(
    _ node: Node, _ name: String, schemes: [ServerAddress.Scheme], allowsPath: Bool
  ) -> (text: String, address: ServerAddress)? {
    guard let text = node.text, !node.isEmpty else {
      diagnostics.mismatch(
        node, name, "a URL",
        help: "write it as \(schemes.contains(.https) ? "{env: HARBINGER_HOOK}" : "\"smtps://mail.northwind.example:465\"")")
      return nil
    }
    do throws(ServerAddress.Misread) {
      return (text, try ServerAddress(parsing: text, schemes: schemes, allowsPath: allowsPath))
    } catch {
      var place = Node.Place.file
      place.path = node.place.path
      diagnostics.error(place, "\(name) in line \(node.place.line) \(error.problem)", help: error.help, code: .value)
      return nil
    }
  }
}
