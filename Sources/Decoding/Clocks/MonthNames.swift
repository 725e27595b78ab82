/// The names of months, in one place for all readers of dates.
package enum MonthNames {
  /// The short English names, as mails and logs write them.
  package static let mail = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let mailBytes = mail.map { Array($0.utf8) }

  /// The number of the month whose short English name stands at a position, in any case; other letters may follow.
  package static func mail(_ line: Span<UInt8>, at position: Int) -> Int? {
    mailBytes.firstIndex { line.holds($0, at: position, before: line.count) }.map { $0 + 1 }
  }

  /// The number of a month by its name or its usual short form, in lower case, in five languages.
  package static let full: [String: Int] = {
    let names = [
      ["january", "jan", "januar", "januari", "janvier", "enero"], ["february", "feb", "februar", "februari", "février", "febrero"],
      ["march", "mar", "märz", "maart", "mars", "marzo"], ["april", "apr", "avril", "abril"], ["may", "mai", "mei", "mayo"],
      ["june", "jun", "juni", "juin", "junio"], ["july", "jul", "juli", "juillet", "julio"],
      ["august", "aug", "augustus", "août", "agosto"],
      ["september", "sep", "sept", "septembre", "septiembre"], ["october", "oct", "oktober", "okt", "octobre", "octubre"],
      ["november", "nov", "novembre", "noviembre"], ["december", "dec", "dezember", "dez", "décembre", "diciembre"],
    ]
    return Dictionary(uniqueKeysWithValues: names.enumerated().flatMap { index, forms in forms.map { ($0, index + 1) } })
  }()

  /// Short forms that programs clip names to. People do not write them in prose, where some are words of their own.
  static let clipped: [String: Int] = [
    "mrt": 3, "mär": 3, "mrz": 3, "juil": 7, "avr": 4, "févr": 2, "janv": 1, "fév": 2, "déc": 12, "abr": 4, "ene": 1, "ago": 8, "dic": 12,
    "maa": 3,
  ]
}
