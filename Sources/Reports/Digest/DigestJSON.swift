import Events
public import Ledger
public import Output
import Rules

/// Digests for programs, schema version 1; `docs/digest-json.md` documents every key.
public enum DigestJSON {
  /// The body of the request.
  /// - Parameter id: that of the delivery, by which a program knows that it had it before.
  public static func render(_ digests: [Digest], id: String) -> JSONValue {
    .pairs([
      "schema": .integer(1), "delivery": .text(id), "subject": .text(DigestText.subject(digests)), "digests": .list(digests.map(value)),
    ])
  }

  private static func value(_ digest: Digest) -> JSONValue {
    .pairs([
      "id": .text(digest.id), "alliance": .text(digest.alliance), "purpose": .text(digest.purpose), "parties": .texts(digest.parties),
      "day": .text("\(digest.day)"), "occasion": .text(digest.occasion.rawValue), "open": .integer(digest.open),
      "items": .list(digest.items.map(value)), "conditions": .texts(digest.conditions), "mailed": .integer(digest.mailed),
      "budget": .integer(digest.budget), "audit_head": digest.auditHead.isEmpty ? .null : .text(digest.auditHead),
    ])
  }

  private static func value(_ item: Digest.Item) -> JSONValue {
    .pairs([
      "news": .text(item.news.rawValue), "state": .text(item.state.rawValue), "id": .text(item.id), "rule": .text(item.rule),
      "title": .text(item.title), "sentence": .text(item.sentence), "severity": .integer(item.severity),
      "strength": .text(item.strength.name), "points": .number(item.points), "parties": .texts(item.parties),
      "circle": .flag(item.isCircle), "since": .text("\(item.since)"), "last": .text("\(item.last)"), "ask": .text(item.ask),
      "closes": .text(item.closes), "resolved_by": .text(item.resolvedBy),
    ])
  }
}
