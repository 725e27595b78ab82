public import Events
public import Harbinger
import Files
import Lexicon
public import Setup
import YAML

extension Teaching {
  /// Who decided a change, and why.
  public struct Decision: Sendable {
    public var why: String
    public var by: String
    /// Who approved it, one of each party.
    public var approvers: [String]

    public init(why: String, by: String, approvers: [String] = []) {
      (self.why, self.by, self.approvers) = (why, by, approvers)
    }
  }

  /// Whether the sentence stands among the examples of the family already.
  public var isKept: Bool { (lesson.wish == .fires ? family.fires : family.quiet).contains { $0.text == lesson.example } }

  /// The entries of an override that make a proposal hold, with the sentence as an example, each on one line.
  /// - Parameter number: of the proposal, from 1; nothing is asked where the sentence comes out as wanted already: then the example is kept alone.
  /// - Returns: none where nothing is to be written.
  /// - Throws: a stop where there is no such proposal.
  public func lines(of number: Int, _ decision: Decision) throws(Stop) -> [String] {
    let why = [(key: "why", value: Document.scalar("\(decision.why) (\(decision.by))"))]
    let example = [(key: "examples", value: "{\(lesson.wish.rawValue): \(Document.list([lesson.example]))}")]
    let only = TaughtChange(target: .family(family.id))
    if isSo { return isKept ? [] : [only.line(why + example)] }
    guard number > 0, proposals.indices.contains(number - 1) else {
      let known = proposals.isEmpty ? "none was found" : proposals.count == 1 ? "there is 1" : "there are 1 to \(proposals.count)"
      throw Stop(.usage, field: .write, "there is no proposal \(number); \(known)")
    }
    let proposal = proposals[number - 1]
    let approved = decision.approvers.isEmpty ? [] : [(key: "approved_by", value: Document.list(decision.approvers))]
    switch proposal.change.target {
    case .family: return [proposal.change.line(why + approved + (proposal.keepsExample ? example : []))]
    case .words: return [proposal.change.line(why + approved), only.line(why + example)]
    }
  }

  /// Writes a proposal into the override of an alliance, where that makes it so.
  /// - Parameters:
  ///   - number: of the proposal, from 1.
  ///   - rules: the folder of the rules that was asked for.
  ///   - approvals: where whoever decides it names who approved: an option, a field of a form.
  ///   - command: what the log of changes calls it.
  /// - Returns: the lines that were written, none where nothing was to be; and the file.
  /// - Throws: a stop that says what to do; nothing is changed then.
  public func write(
    _ number: Int, _ decision: Decision, allianceFile: String, alliance: Alliance, rules: String?, approvals: String, command: String,
    at time: Timestamp
  ) throws(Stop) -> (lines: [String], path: String) {
    try Stop.unlessSigned(why: decision.why, by: decision.by, "nothing is changed")
    let lines = try lines(of: number, decision)
    let path = Loading.overridePath(besides: allianceFile)
    guard !lines.isEmpty else { return ([], path) }
    let schema = FileSchema.place(of: "override", besides: Path.folder(of: allianceFile))
    let old = try Loading.text(of: path)
    var new = old
    for line in lines { new = try OverrideText.addingChange(line, to: new, path: path, schema: schema) }
    guard let new else { return ([], path) }
    let folder = try RulePack.locate(asked: rules, besides: Path.folder(of: allianceFile))
    let checked = try CheckedOverride(
      new, over: old, rules: folder, alliance: alliance, allianceFile: allianceFile, approvals: approvals)
    guard holds(in: checked.pack, number) else {
      throw Stop(.fault, "\(path): read as it would be written, the change does not make it so; nothing was written; report this")
    }
    let proposal = isSo ? "kept as an example" : "of \(proposals.count) proposals number \(number), proven on all examples"
    try checked.write(
      for: .init(
        command: command, by: decision.by, why: decision.why, proof: "\(family.id), \(lesson.wish.rawValue): \(proposal)", time: time))
    return (lines, path)
  }

  /// Whether the sentence and its example come out as wanted by rules that were read again.
  /// - Parameter number: of the proposal that was written.
  public func holds(in pack: RulePack, _ number: Int) -> Bool {
    guard let changed = pack.families.first(where: { $0.id == family.id }) else { return false }
    let isHint = !isSo && number > 0 && proposals.indices.contains(number - 1) && proposals[number - 1].kind == .lighter
    func isWanted(_ text: String, _ ear: inout SentenceEar) -> Bool {
      let level = ear.levels(text, as: changed.language)[0]
      return lesson.wish == .fires ? level > .nothing : level == .nothing || isHint && level == .hint
    }
    let book = PhraseBook([changed], classes: pack.classes)
    var here = SentenceEar(book, parties: lesson.parties, writer: lesson.writer)
    var there = SentenceEar(book, parties: Hearing.parties, writer: 0)
    return isWanted(lesson.sentence, &here) && isWanted(lesson.example, &there)
  }
}
