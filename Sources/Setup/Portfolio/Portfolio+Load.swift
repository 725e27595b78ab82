import Events
import Files
public import YAML

extension Portfolio {
  /// Reads a portfolio file of the disk. The alliances in it are not looked at.
  /// - Parameter formats: the words that the formats of a delivery of files may be.
  /// - Returns: the portfolio if nothing is wrong with it, and all errors and warnings by place.
  public static func load(_ file: String, formats: [String]) -> (portfolio: Portfolio?, diagnostics: [Diagnostic]) {
    let (document, found) = Document.read(path: file)
    guard let document else { return (nil, found) }
    let diagnostics = Diagnostics(path: document.path, found)
    let folder = Path.folder(of: document.path)
    let portfolio = PortfolioReader(diagnostics: diagnostics, formats: formats) { $0.hasPrefix("/") ? $0 : Path.join(folder, $0) }
      .portfolio(document.root)
    return (diagnostics.hasErrors ? nil : portfolio, diagnostics.sorted)
  }
}

/// Reads a portfolio, level by level.
private struct PortfolioReader {
  let diagnostics: Diagnostics
  let formats: [String]
  /// Makes a path of the file reachable from the working directory.
  let resolve: (String) -> String

  func portfolio(_ root: Node) -> Portfolio {
    let fields = Fields(root, of: "the portfolio", keys: Portfolio.keys, diagnostics)
    let deliveries = DeliverySetting.read(fields, formats: formats, resolve: resolve)
    var budgets = Portfolio.Budgets()
    if let given = fields.fields("budgets") {
      budgets.mails = given.integer("mails") ?? budgets.mails
      budgets.alerts = given.integer("alerts") ?? budgets.alerts
    }
    return Portfolio(
      id: fields.identifier("portfolio") ?? "", members: members(fields, deliveries.map(\.id)), rules: fields.text("rules").map(resolve),
      state: resolve(fields.text("state") ?? "state"), deliveries: deliveries, budgets: budgets, timeLimit: timeLimit(fields),
      allQuiet: allQuiet(fields))
  }

  private func members(_ fields: Fields, _ deliveries: [String]) -> [Portfolio.Member] {
    let nodes = fields.nodes("alliances")
    if fields.has("alliances"), nodes.isEmpty {
      diagnostics.error(fields.place("alliances"), "'alliances' is empty", help: "name at least one: [alliances/*]", code: .value)
    }
    var paths = Claims("the path", .exact)
    return nodes.compactMap { node in
      guard node.entries != nil else {
        guard let path = diagnostics.text(node, "an item of 'alliances'") else { return nil }
        paths.claim(path, at: node.place, diagnostics)
        return Portfolio.Member(path: path, pattern: resolve(path), place: node.place)
      }
      let item = Fields(node, of: "an entry of 'alliances'", keys: Portfolio.memberKeys, diagnostics)
      guard let path = item.text("path") else { return nil }
      paths.claim(path, at: item.place("path"), diagnostics)
      let wanted = item.has("deliveries") ? item.textNodes("deliveries").compactMap { delivery($0, deliveries) } : nil
      return Portfolio.Member(
        path: path, pattern: resolve(path), rules: item.text("rules").map(resolve), deliveries: wanted, place: node.place)
    }
  }

  private func delivery(_ node: Node, _ known: [String]) -> String? {
    guard let id = diagnostics.text(node, "an item of 'deliveries'") else { return nil }
    if known.contains(id) { return id }
    let meant = nearest(to: id, among: known).map { "did you mean '\($0)'? " } ?? ""
    diagnostics.error(
      node.place, "there is no delivery \(Diagnostic.quoted(id))",
      help: known.isEmpty ? "declare it under 'deliveries'" : "\(meant)known: \(known.joined(separator: ", "))",
      code: .value)
    return nil
  }

  private func timeLimit(_ fields: Fields) -> TimeSpan? {
    guard let span = fields.positiveDuration("time_limit") else { return nil }
    if !span.isBusiness { return span }
    diagnostics.error(fields.place("time_limit"), "'time_limit' counts working time", help: "write it as 2h or 90m", code: .value)
    return nil
  }

  private func allQuiet(_ fields: Fields) -> Int? {
    guard let node = fields.node("all_quiet") else { return 7 }
    if node.text == "off" { return nil }
    guard let span = fields.positiveDuration("all_quiet") else { return 7 }
    if let days = span.days { return days }
    diagnostics.error(fields.place("all_quiet"), "'all_quiet' is no number of days", help: "write it as 7d, 2w or off", code: .value)
    return 7
  }
}
