import Alerts
import Authoring
import Events
import Intake
import Lexicon
import Rules
import Setup

/// What stands behind the evidence of alerts in the records: which phrases were heard, and in which sentences, as far as both parties may be shown them.
struct HeardEvidence {
  private let intake: Intake
  private let families: [Family]
  private let disclosure: Disclosure
  /// Events by where their record stands.
  private let events: [Spot: Int]

  private struct Spot: Hashable {
    var offset: Int64
    var part: UInt16
    var hash: UInt32
  }

  /// - Parameter evidence: all that will be asked for.
  init(_ intake: Intake, _ families: [Family], _ disclosure: Disclosure, of evidence: Set<AlertEvidence>) {
    (self.intake, self.families, self.disclosure) = (intake, families, disclosure)
    let wanted = Set(evidence.filter { !$0.phrase.isEmpty }.map { Spot(offset: $0.offset, part: $0.part, hash: $0.hash) })
    var events: [Spot: Int] = [:]
    for (event, place) in intake.timeline.places.enumerated() {
      let spot = Spot(offset: place.offset, part: place.part, hash: place.hash)
      if wanted.contains(spot) { events[spot] = event }
    }
    self.events = events
  }

  /// The hits that pieces of evidence stand on: the event, and the hit's index in the timeline.
  private func hits(_ evidence: Set<AlertEvidence>) -> [(event: Int, hit: Int)] {
    var found: [(event: Int, hit: Int)] = []
    for item in evidence where !item.phrase.isEmpty {
      guard let event = events[Spot(offset: item.offset, part: item.part, hash: item.hash)] else { continue }
      let hits = intake.timeline.hits(of: event)
      if let hit = hits.indices.first(where: { phrase(hits[$0]).flatMap(text) == item.phrase && hits[$0].counts }) {
        found.append((event, hit))
      }
    }
    return found.sorted { $0 < $1 }
  }

  /// Phrases of other languages than the family's own have no place in it: an override cannot change them.
  private func phrase(_ hit: Hit) -> NoiseProposals.Phrase? {
    guard families.indices.contains(Int(hit.family)) else { return nil }
    let family = families[Int(hit.family)]
    return Int(hit.phrase) < family.phrases.count ? NoiseProposals.Phrase(family.id, Int(hit.phrase)) : nil
  }

  private func text(_ phrase: NoiseProposals.Phrase) -> String? {
    families.first { $0.id == phrase.family }?.phrases[phrase.index].text
  }

  /// The phrases that were heard.
  func phrases(_ evidence: Set<AlertEvidence>) -> Set<NoiseProposals.Phrase> {
    Set(hits(evidence).compactMap { phrase(intake.timeline.hits[$0.hit]) })
  }

  /// The sentences of each of some alerts, redacted, and no more of one than the alliance lets an alert show.
  func sentences(_ alerts: [(evidence: Set<AlertEvidence>, parties: [String])]) -> [NoiseProposals.Sentence] {
    let ids = intake.alliance.parties.map(\.id)
    let requests = alerts.map { alert in
      let sides = alert.parties.compactMap(ids.firstIndex)
      let pair = sides.count == 2 ? PartyPair(sides[0], sides[1]) : nil
      return hits(alert.evidence).map { QuoteRequest(event: $0.event, hit: $0.hit, pair: pair) }
    }
    return zip(requests, intake.quotes(for: requests, disclosure)).flatMap { asked, quotes in
      zip(asked, quotes).compactMap { request, quote in
        guard let text = quote.text, let phrase = phrase(intake.timeline.hits[request.hit]),
          let writer = intake.timeline.party(of: request.event)
        else { return nil }
        return NoiseProposals.Sentence(phrase.family, text, from: writer)
      }
    }
  }
}
