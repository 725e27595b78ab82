/// The names of months in all languages, for what reads everyday dates.
enum DateNames {
  /// The words of a sentence in lower case, without what stands between them.
  static func words(_ sentence: some StringProtocol) -> [String] {
    sentence.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Lower-case names and short names, with the number of the month.
  static let months: [String: Int] = {
    let names = [
      ["january", "jan", "januar", "januari"], ["february", "feb", "februar", "februari"], ["march", "mar", "märz", "maart"],
      ["april", "apr"], ["may", "mai", "mei"], ["june", "jun", "juni"], ["july", "jul", "juli"], ["august", "aug", "augustus"],
      ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"], ["december", "dec", "dezember", "dez"],
    ]
    return Dictionary(names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }, uniquingKeysWith: { first, _ in first })
  }()

  /// Lower-case names of weekdays, with the number of the day; Monday is 0.
  static let weekdays: [String: Int] = {
    let names = [
      ["monday", "mon", "montag", "maandag"], ["tuesday", "tue", "tues", "dienstag", "dinsdag"],
      ["wednesday", "wed", "mittwoch", "woensdag"],
      ["thursday", "thu", "thurs", "donnerstag", "donderdag"], ["friday", "fri", "freitag", "vrijdag"],
      ["saturday", "samstag", "zaterdag"],
      ["sunday", "sonntag", "zondag"],
    ]
    return Dictionary(names.enumerated().flatMap { index, names in names.map { ($0, index) } }, uniquingKeysWith: { first, _ in first })
  }()
}
