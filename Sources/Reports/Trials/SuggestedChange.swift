/// An entry of an `override.yaml` that is suggested, without who decided it and why.
public struct SuggestedChange: Hashable, Sendable {
  /// What it is, and with it how who and why are written.
  public enum Form: Hashable, Sendable {
    /// A change of a rule or family.
    case change
    /// A rule that is switched off, and an exception, each up to a day.
    case off(until: String), exception(until: String)
  }

  public var form: Form
  /// The keys of the entry with their values: `family: loose_labels, append: {weak: [...]}`.
  public var keys: String
  /// Whether it changes what is made of what people write, so that one of each party approves it.
  public var isWording: Bool

  public init(_ form: Form, _ keys: String, isWording: Bool) {
    (self.form, self.keys, self.isWording) = (form, keys, isWording)
  }

  /// The list of the file to which it belongs.
  public var list: String { if case .exception = form { "exceptions" } else { "changes" } }

  /// Who decides a change, and why, as YAML writes each.
  public struct Decision: Sendable {
    public var why: String
    public var by: String
    /// Both together, for entries that know a reason alone.
    public var whole: String
    /// A list; empty if nobody is named.
    public var approvers: String

    public init(why: String, by: String, whole: String, approvers: String) {
      (self.why, self.by, self.whole, self.approvers) = (why, by, whole, approvers)
    }

    /// What stands in its place as long as nobody has decided.
    package static let open = Decision(why: "\"...\"", by: "\"...\"", whole: "\"...\"", approvers: "[...]")
  }

  /// The entry on one line, without its indentation.
  public func line(_ decision: Decision) -> String {
    let justified = "reason: \(decision.why), by: \(decision.by)"
    let approved = isWording && !decision.approvers.isEmpty ? ", approved_by: \(decision.approvers)" : ""
    switch form {
    case .change: return "- {\(keys), why: \(decision.whole)\(approved)}"
    case .off(let until): return "- {\(keys), off: {until: \(until), \(justified)}\(approved)}"
    case .exception(let until): return "- {\(keys), until: \(until), \(justified)}"
    }
  }
}
