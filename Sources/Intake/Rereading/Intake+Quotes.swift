public import Events
import Exports
import Setup

/// A hit whose sentence is wanted: the event, the hit's index in `Timeline.hits`, and the two whom the alert concerns, if it is about two.
public struct QuoteRequest: Hashable, Sendable {
  public var event: Int
  public var hit: Int
  public var pair: PartyPair?

  public init(event: Int, hit: Int, pair: PartyPair? = nil) {
    self.event = event
    self.hit = hit
    self.pair = pair
  }
}

extension Intake {
  /// The sentences around the evidence of alerts, read again from the sources and redacted; what may not be shown comes with its reason.
  ///
  /// Each alert shows at most `privacy: quotes:` sentences: the first that can be shown.
  /// - Parameters:
  ///   - alerts: for each alert its evidence, in the order in which sentences are preferred.
  ///   - disclosure: what both parties may be shown.
  /// - Returns: a quote for each request, in the same shape.
  public func quotes(for alerts: [[QuoteRequest]], _ disclosure: Disclosure) -> [[Quote]] {
    let sentences = sentences(of: Set(alerts.joined().filter { refusal($0, disclosure) == nil }.map(\.hit)))
    return alerts.map { requests in
      var shown: Set<String> = []
      return requests.map { request in
        if let reason = refusal(request, disclosure) { return .withheld(reason) }
        let sentence = sentences[request.hit] ?? .withheld(.changed)
        guard let text = sentence.text else { return sentence }
        if !shown.contains(text), shown.count >= alliance.privacy.quotes { return .withheld(.limit) }
        shown.insert(text)
        return sentence
      }
    }
  }

  /// The same for one alert.
  public func quotes(for requests: [QuoteRequest], _ disclosure: Disclosure) -> [Quote] { quotes(for: [requests], disclosure)[0] }

  /// Who may be shown what of the records.
  /// - Parameter writers: how many people of each party wrote lately.
  public func disclosure(writers: [Int]) -> Disclosure {
    Disclosure(
      isApproved: isApproved, allowsQuotes: alliance.privacy.quotes > 0, neededWriters: alliance.privacy.minimumWriters, writers: writers)
  }

  /// Why a sentence is not shown whatever it says.
  private func refusal(_ request: QuoteRequest, _ disclosure: Disclosure) -> Quote.Reason? {
    guard timeline.places.indices.contains(request.event), timeline.hits.indices.contains(request.hit) else { return .changed }
    let record = timeline.disclosed(request.event, of: request.pair)
    return disclosure.reason(toWithhold: .quote, of: record, from: .bothParties).map { .undisclosed($0) }
  }

  /// - Parameter hits: indices into `Timeline.hits`.
  private func sentences(of hits: Set<Int>) -> [Int: Quote] {
    let ordered = hits.sorted().map { (event: Int(timeline.hits[$0].event), hit: $0) }
    let redaction = Redaction(people: timeline.people, parties: alliance.parties)
    let ear = makeEar()
    var quotes: [Int: Quote] = [:]
    rereader.fetch(ordered.map { timeline.places[$0.event] }) { positions, claim, batch in
      let requests = positions.map { ordered[$0] }
      let sink = TextSink(parts: Set(requests.map { timeline.places[$0.event].part }))
      rereader.claims[claim].open.read(batch, sink)
      for request in requests {
        let place = timeline.places[request.event]
        guard let text = sink.texts[place.part], text.hash == place.hash else { continue }
        let offset = Int(timeline.hits[request.hit].offset)
        if let range = ear.sentence(at: offset, in: text.bytes.span, style: text.style), range.upperBound <= text.bytes.count {
          quotes[request.hit] = .sentence(redaction.redacted(String(decoding: text.bytes[range], as: UTF8.self)))
        }
      }
    }
    return quotes
  }
}
