import Output

extension Sweep {
  /// A row a value, with a bar for how much it tells, and what is suggested.
  func text(width: Int) -> String {
    var lines = [
      Wrapping.block(
        "\(alliance): \(rule), \(key), over the nights from \(days.lowerBound) to \(days.upperBound)", indent: 0, width: width),
      "", "value         a month   useful  noise  unknown  warned of  days before",
    ]
    let most = rows.map(\.perMonth).max() ?? 0
    for row in rows {
      let name = Wrapping.column((row.isPresent ? "* " : "  ") + row.value, 12)
      guard row.mistake.isEmpty else {
        lines.append(Wrapping.block(row.mistake, head: name, indent: 12, width: width))
        continue
      }
      let figures = [
        (decimal(row.perMonth, 2), 9), ("\(row.useful)", 9), ("\(row.noise)", 7), ("\(row.unknown)", 9),
        ("\(row.warned.part)/\(row.warned.all)", 11), (row.lead.map { "\($0)" } ?? "-", 13),
      ]
      let bar = most > 0 ? String(repeating: "▇", count: Int((row.perMonth / most * 8).rounded())) : ""
      lines.append(name + figures.map { Wrapping.column($0.0, $0.1, right: true) }.joined() + (bar.isEmpty ? "" : "  \(bar)"))
    }
    lines += ["", "* as it is now"]
    if let (row, why) = suggestion {
      let what = row.isPresent ? "Leave \(key) at \(row.value)" : "Set \(key) to \(row.value)"
      lines.append(Wrapping.block("\(what): \(why).", indent: 0, width: width))
    } else {
      lines.append(
        Wrapping.block(
          "No value is suggested: nobody has said yet which of its alerts were useful or noise (`harbinger verdict`), and no marked event tells (events.yaml).",
          indent: 0, width: width))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
