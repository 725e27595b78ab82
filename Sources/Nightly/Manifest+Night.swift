import Events
import Files
import Harbinger
import Setup
import Store

extension Manifest {
  /// What a night of an alliance was made of.
  init(_ judgement: Judgement, rules: String, seconds: Double, inputs: [Input]) {
    let fired = judgement.alerts.count + judgement.suppressed.count
    self.init(
      alliance: judgement.alliance, day: judgement.day, rules: rules, seconds: seconds,
      records: judgement.accounting.reduce(0) { $0 + $1.records }, events: judgement.accounting.reduce(0) { $0 + $1.events }, fired: fired,
      quiet: judgement.quiet, pending: judgement.pending.count, notEvaluable: judgement.notEvaluable.count,
      conditions: judgement.conditions.map(\.kind.rawValue), inputs: inputs)
  }

  /// The alliance file, its override and its sources, each with its sum. What is not there is left out.
  static func inputs(of alliance: Alliance, besides file: String, _ pack: RulePack) -> [Input] {
    var inputs = [input(file, file, isSetting: true)]
    if let override = Loading.override(besides: file), var input = input(override, override, isSetting: true) {
      input.unapproved = Approvals(pack, parties: alliance.parties).lacking
      inputs.append(input)
    }
    return (inputs + alliance.sources.map { input($0.path, $0.file) }).compactMap(\.self)
  }

  private static func input(_ path: String, _ file: String, isSetting: Bool = false) -> Input? {
    Checksum.of(path: file).map { Input(path: path, files: $0.files, bytes: $0.bytes, hash: $0.text, isSetting: isSetting) }
  }
}

/// By which the rules of a night are known again: those files of the pack that decide what is found, and the program that reads them.
enum RuleFingerprint {
  /// - Parameter file: the alliance file: who is forgotten beside it changes what is found as a rule does.
  static func of(_ folder: String, version: String, besides file: String) -> (text: String, files: [String: String]) {
    var files = ["program": Checksum.of(version)]
    files[Forgotten.name] = Checksum.of(path: Path.join(Path.folder(of: file), Forgotten.name))?.text
    for part in ["", "lexicons", "words", "lists", "holidays"] {
      for file in Folder.files(in: Path.join(folder, part)) where !measured.contains(where: file.hasSuffix) {
        files[Path.join(part, String(file.split(separator: "/").last ?? ""))] = Checksum.of(path: file)?.text
      }
    }
    let all = files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
    return (String(Checksum.of(all).prefix(16)), files)
  }

  /// What was measured of the rules, and changes nothing that they find.
  private static let measured = [FalseAlarmRates.fileName, StoryFindings.fileName, HearingRecord.fileName].map { "/\($0)" }
}
