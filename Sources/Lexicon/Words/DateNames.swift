/// The names of months in all languages, for what reads everyday dates.
enum DateNames {
  /// Lower-case names and short names, with the number of the month.
  static let months: [String: Int] = {
    let names = [
      ["january", "jan", "januar", "januari"], ["february", "feb", "februar", "februari"], ["march", "mar", "märz", "maart"],
      ["april", "apr"], ["may", "mai", "mei"], ["june", "jun", "juni"], ["july", "jul", "juli"], ["august", "aug", "augustus"],
      ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"], ["december", "dec", "dezember", "dez"],
    ]
    return Dictionary(names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }, uniquingKeysWith: { first, _ in first })
  }()
}
