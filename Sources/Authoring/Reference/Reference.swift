public import Harbinger
import Rules

/// The reference pages, made of what the program itself knows.
public struct Reference: Sendable {
  let pack: RulePack
  let mechanisms: Mechanisms
  let samples: [String: [String]]

  /// A page, with the name of its file.
  public struct Page: Sendable {
    public var file: String
    public var text: String
  }

  /// - Parameter samples: the folder with the samples, whose expected outputs say where rules fire.
  public init(pack: RulePack, mechanisms: Mechanisms, samples: String) {
    self.pack = pack
    self.mechanisms = mechanisms
    let alerts = SampleAlerts(samples)
    self.samples = Dictionary(uniqueKeysWithValues: pack.rules.rules.map { ($0.id, alerts.names([$0.id] + $0.formerly)) })
  }

  /// All pages, the contents first.
  public var pages: [Page] {
    [
      Page(file: "README.md", text: contents), Page(file: "kinds.md", text: kinds), Page(file: "measures.md", text: measures),
      Page(file: "families.md", text: families), Page(file: "hearing.md", text: hearing), Page(file: "rules.md", text: rules),
      Page(file: "mechanisms.md", text: coverage),
    ]
  }

  private var contents: String {
    Markdown.page([
      "# Reference", "Generated from the program; the tests hold it fresh.",
      """
      - [Kinds of rules](kinds.md): \(RuleKind.all.count) kinds with their keys
      - [Measures](measures.md): \(Measure.all.count) numbers that rules can look at
      - [Families](families.md): \(pack.families.count) families of wording
      - [Hearing](hearing.md): how much of what strangers write each family hears, and what it cannot hear
      - [Rules](rules.md): \(pack.rules.rules.count) rules that ship
      - [Mechanisms](mechanisms.md): which claim is carried by which rule, sample and test
      """,
    ])
  }
}
