import Harbinger
import ArgumentParser
import Authoring
import Events
import Setup
import YAML

/// `harbinger holidays`: the days that `country:` puts into a party's calendar.
struct HolidayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: "Show the public holidays of a country, as `country:` in an alliance file takes them.",
    discussion: """
      harbinger holidays                 the countries
      harbinger holidays nl              this year
      harbinger holidays nl 2026         another year
      harbinger holidays nl 2026-2028    several years
      """)

  @Argument(help: "The two letters of a country, as nl; all countries without it.")
  var country: String?

  @Argument(help: ArgumentHelp("A year, or the first and the last one; else this year.", valueName: "year"))
  var years: String?

  @Option(help: ArgumentHelp("The folder with the rules and holidays.", valueName: "dir"))
  var rules: String?

  func run() async throws {
    try await Terminal.run { () async throws(Stop) in
      let folder = RulePack.holidays(in: try RulePack.locate(asked: rules, besides: nil))
      let (known, diagnostics) = PublicHolidays.load(folder)
      if diagnostics.contains(where: { $0.severity == .error }) { throw Stop(.configuration, Loading.rendered(diagnostics)) }
      guard let country else { return Terminal.print(known.map { "\($0.country)  \($0.title)\n" }.joined()) }
      guard let found = known.first(where: { $0.country == country }) else {
        let meant = PublicHolidays.meant(by: country, among: known).map { "did you mean '\($0.country)', \($0.title)? " } ?? ""
        throw Stop(
          .configuration,
          "\(folder) has no file for the country '\(country)'; \(meant)known: \(known.map(\.country).joined(separator: ", "))")
      }
      let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      let lines = found.holidays(in: try span()).map { "\($0.day)  \(weekdays[$0.day.weekday])  \($0.name)\n" }
      Terminal.print(lines.joined())
    }
  }

  /// `2026`, `2026-2028`.
  private func span() throws(Stop) -> ClosedRange<Int> {
    guard let years else { return Terminal.today.civil.year...Terminal.today.civil.year }
    let ends = years.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(ends.count), let from = ends.first, let to = ends.last, from <= to, (1900...2100).contains(from), to <= 2100
    else {
      throw Stop(.usage, "'\(years)' is not a year from 1900 to 2100; write it as 2026, or as 2026-2028")
    }
    return from...to
  }
}
