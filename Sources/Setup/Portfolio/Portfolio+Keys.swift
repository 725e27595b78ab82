public import YAML

extension Portfolio {
  /// The keys of a portfolio file.
  public static let keys = [
    Key("portfolio", .identifier, required: true, "the short id of the portfolio", example: "northern-alliances"),
    Key(
      "alliances", .list(.either([.text, .mapping(memberKeys)])), required: true,
      "alliance files, folders that hold one, or patterns of such folders, relative to this file", example: "[alliances/*]"),
    Key("rules", .text, "the folder with the rules for all", standard: "what `scan` would take for each", example: "rules"),
    Key("state", .text, "the folder in which is kept what was told", standard: "state", example: "/var/lib/harbinger"),
    Key("deliveries", .list(.mapping(DeliverySetting.keys)), "who is told, and how; without one, digests are printed"),
    Key("budgets", .mapping(budgetKeys), "how much may be told"),
    Key("time_limit", .duration, "how long a run may take", standard: "as long as it needs", example: "2h"),
    Key(
      "all_quiet", .either([.duration, .choice(["off"])]), "after how long without news one line says that all is quiet", standard: "7d",
      example: "7d"),
  ]

  /// The keys of an entry of `alliances` that says more than where it is.
  public static let memberKeys = [
    Key("path", .text, required: true, "the alliance file, its folder, or a pattern", example: "alliances/northwind-contoso"),
    Key("rules", .text, "the folder with its rules", standard: "the portfolio's", example: "rules"),
    Key("deliveries", .list(.identifier), "the ids of the deliveries that it takes", standard: "all", example: "[officers]"),
  ]

  /// The keys of `budgets`.
  public static let budgetKeys = [
    Key(
      "mails", .integer, "digests that may be sent in a night; the rest leads the next one, and an alert of severity 5 is never held back",
      standard: "50", example: "50", range: 0...10_000),
    Key(
      "alerts", .integer, "alerts of severity 3 or higher that a quiet alliance may have in a quarter; every digest says how many it were",
      standard: "2", example: "2", range: 0...1000),
  ]
}
