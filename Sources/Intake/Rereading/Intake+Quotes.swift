public import Events
import Exports
import Setup

/// A hit whose sentence is wanted: the event, and the hit's index in `Timeline.hits`.
public struct QuoteRequest: Hashable, Sendable {
  public var event: Int
  public var hit: Int

  public init(event: Int, hit: Int) {
    self.event = event
    self.hit = hit
  }
}

extension Intake {
  /// The sentences around the evidence of alerts, read again from the sources and redacted; what may not be shown comes with its reason.
  ///
  /// What only one party received is never quoted, and each alert shows at most `privacy: quotes:` sentences: the first that can be shown.
  /// - Parameter alerts: for each alert its evidence, in the order in which sentences are preferred.
  /// - Returns: a quote for each request, in the same shape.
  public func quotes(for alerts: [[QuoteRequest]]) -> [[Quote]] {
    let sentences = sentences(Set(alerts.joined().filter { refusal($0) == nil }))
    return alerts.map { requests in
      var shown: Set<String> = []
      return requests.map { request in
        if let reason = refusal(request) { return .withheld(reason) }
        let sentence = sentences[request] ?? .withheld(.changed)
        guard let text = sentence.text else { return sentence }
        if !shown.contains(text), shown.count >= alliance.privacy.quotes { return .withheld(.limit) }
        shown.insert(text)
        return sentence
      }
    }
  }

  /// The same for one alert.
  public func quotes(for requests: [QuoteRequest]) -> [Quote] { quotes(for: [requests])[0] }

  /// Why a sentence is not shown whatever it says.
  private func refusal(_ request: QuoteRequest) -> Quote.Reason? {
    guard timeline.places.indices.contains(request.event), timeline.hits.indices.contains(request.hit) else { return .changed }
    if !isApproved { return .notApproved }
    if timeline.audiences[request.event].count < 2 { return .oneSided }
    return alliance.privacy.quotes == 0 ? .limit : nil
  }

  private func sentences(_ requests: Set<QuoteRequest>) -> [QuoteRequest: Quote] {
    let ordered = requests.sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }
    let redaction = Redaction(people: timeline.people, parties: alliance.parties)
    let ear = makeEar()
    var quotes: [QuoteRequest: Quote] = [:]
    rereader.fetch(ordered.map { timeline.places[$0.event] }) { positions, claim, batch in
      let requests = positions.map { ordered[$0] }
      let sink = TextSink(parts: Set(requests.map { timeline.places[$0.event].part }))
      rereader.claims[claim].open.read(batch, sink)
      for request in requests {
        let place = timeline.places[request.event]
        guard let text = sink.texts[place.part], text.hash == place.hash else { continue }
        let offset = Int(timeline.hits[request.hit].offset)
        if let range = ear.sentence(at: offset, in: text.bytes.span, style: text.style), range.upperBound <= text.bytes.count {
          quotes[request] = .sentence(redaction.redacted(String(decoding: text.bytes[range], as: UTF8.self)))
        }
      }
    }
    return quotes
  }
}
