import Events

/// The days of a feast that a sentence names: `over Easter`, `between Christmas and New Year`, `die Woche nach Pfingsten`.
///
/// Feasts whose day the civil calendar or the western Easter gives. Those of a lunar calendar, and Easter where it is the Julian one, are not known by their name.
enum NamedFeast {
  /// The days off that go with the feast whose name begins at a word, the next from the day of writing on, and how many words the name takes.
  static func days(_ words: [String], at index: Int, written: Day) -> (days: ClosedRange<Day>, words: Int)? {
    for (name, feast) in feasts where words[index...].starts(with: name) {
      for year in [written.civil.year, written.civil.year + 1] {
        if let days = feast.days(in: year), days.upperBound >= written { return (days, name.count) }
      }
    }
    return nil
  }

  private enum Feast {
    /// Days of a month, which may end in the next year.
    case fixed(month: Int, day: Int, length: Int)
    /// Days counted from Easter Sunday.
    case easter(ClosedRange<Int>)

    func days(in year: Int) -> ClosedRange<Day>? {
      switch self {
      case .fixed(let month, let day, let length): Day(year: year, month: month, day: day).map { $0...($0 + (length - 1)) }
      case .easter(let offsets): Day.easter(year).map { ($0 + offsets.lowerBound)...($0 + offsets.upperBound) }
      }
    }
  }

  /// Longer names first: `Easter Monday` is one day, `Easter` four.
  private static let feasts: [([String], Feast)] = {
    let names: [(String, Feast)] = [
      ("good friday|karfreitag|goede vrijdag", .easter(-2 ... -2)),
      ("maundy thursday|gründonnerstag|witte donderdag", .easter(-3 ... -3)),
      ("easter monday|ostermontag|tweede paasdag|paasmaandag", .easter(1...1)),
      ("easter week|holy week|karwoche", .easter(-6...1)),
      ("easter|ostern|pasen", .easter(-2...1)),
      ("ascension day|ascension|himmelfahrt|hemelvaart|hemelvaartsdag", .easter(39...39)),
      ("whit monday|pentecost monday|pfingstmontag|tweede pinksterdag|pinkstermaandag", .easter(50...50)),
      ("whitsun|pentecost|pfingsten|pinksteren", .easter(49...50)),
      ("corpus christi|fronleichnam|sacramentsdag", .easter(60...60)),
      ("carnival|karneval|fasching|carnaval", .easter(-48 ... -47)),
      ("christmas eve|heiligabend|kerstavond", .fixed(month: 12, day: 24, length: 1)),
      ("boxing day|tweede kerstdag", .fixed(month: 12, day: 26, length: 1)),
      ("christmas|xmas|weihnachten|kerst|kerstmis", .fixed(month: 12, day: 24, length: 3)),
      ("new year's eve|new year s eve|silvester|oudejaarsdag", .fixed(month: 12, day: 31, length: 1)),
      ("new year's|new year s|new year|neujahr|nieuwjaar|oud en nieuw|oud & nieuw", .fixed(month: 12, day: 31, length: 2)),
      ("epiphany|three kings|dreikönig|driekoningen", .fixed(month: 1, day: 6, length: 1)),
      ("labour day|may day|tag der arbeit|dag van de arbeid", .fixed(month: 5, day: 1, length: 1)),
      ("king s day|koningsdag", .fixed(month: 4, day: 27, length: 1)),
      ("all saints|allerheiligen", .fixed(month: 11, day: 1, length: 1)),
      ("ferragosto", .fixed(month: 8, day: 15, length: 1)),
      ("obon", .fixed(month: 8, day: 13, length: 4)),
      ("golden week", .fixed(month: 4, day: 29, length: 7)),
    ]
    return names.flatMap { names, feast in names.split(separator: "|").map { (DateNames.words($0), feast) } }
      .sorted { $0.0.count > $1.0.count }
  }()
}
