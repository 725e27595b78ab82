import Files
public import Harbinger
public import YAML

/// Reads the files of a bank of sentences.
public enum HearingBank {
  /// - Parameter files: paths; `-` is standard input.
  /// - Throws: a stop where a file cannot be read.
  public static func read(_ files: [String]) throws(Stop) -> (rows: [HearingRow], diagnostics: [Diagnostic]) {
    var rows: [HearingRow] = []
    var found: [Diagnostic] = []
    for file in files {
      guard let bytes = WholeFile.bytes(file == "-" ? "/dev/stdin" : file) else {
        throw Stop(.input, "\(file): there is no such file, or it may not be read")
      }
      let (more, problems) = HearingRow.read(bytes, path: file == "-" ? "line" : file)
      rows += more
      found += problems
    }
    return (rows, found)
  }
}

extension Hearing {
  /// Leaves what some families hear, and the labels that speak of them.
  public mutating func keep(families: [String]) {
    lines = lines.compactMap { line in
      var line = line
      let isNeutral = line.row.isNeutral
      line.heard.removeAll { !families.contains($0.family) }
      line.row.families?.removeAll { !families.contains($0) }
      line.row.not.removeAll { !families.contains($0) }
      guard let there = line.row.families else { return line }
      if !there.isEmpty || !line.row.not.isEmpty || isNeutral { return line }
      // A sentence of other families says nothing of these, heard or not.
      line.row.families = nil
      line.isOfOthers = true
      return line.heard.isEmpty ? nil : line
    }
  }

  /// Leaves the lines of which the labels say otherwise, and those in which something is heard and no label says whether it is there.
  public mutating func keepWrong() {
    lines.removeAll { line in
      guard let there = line.row.families else { return line.heard.isEmpty }
      let heard = line.families
      return Set(there).isSubset(of: heard) && heard.isDisjoint(with: line.row.not)
        && !(line.row.isNeutral && !heard.isEmpty)
    }
  }
}
