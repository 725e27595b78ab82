import Files
import Harbinger
import Setup
import Reports

/// Reads a portfolio file as commands are given it.
enum PortfolioFile {
  /// - Throws: a stop with every mistake in it.
  static func load(_ path: String) throws(Stop) -> Portfolio {
    guard Path.exists(path) else { throw Stop(.usage, "\(path): there is no portfolio file; samples/portfolio.yaml shows one") }
    let (portfolio, diagnostics) = Portfolio.load(path, formats: ReportFormat.all.map(\.id))
    guard let portfolio else { throw Stop(.configuration, Loading.rendered(diagnostics)) }
    for line in Loading.rendered(diagnostics) { Terminal.complain(line) }
    return portfolio
  }
}
