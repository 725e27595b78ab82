import Alerts
public import Output

extension JSONReport {
  /// The JSON Schema of a report, version 1: of one alliance an object, of several a list. Every key is always there, but for those of internal evidence
  /// and `hidden_by`; `docs/scan-json.md` says what they mean.
  public static let schema: [JSONValue.Member] = [
    JSONValue.Member("oneOf", .list([reference("report"), .pairs(["type": .text("array"), "items": reference("report")])])),
    JSONValue.Member(
      "$defs",
      .pairs([
        "report": object([
          ("schema", .pairs(["const": .integer(1)])), ("alliance", text), ("purpose", text), ("as_of", instant), ("alerts", list("alert")),
          ("suppressed", list("alert")),
          (
            "switched_off",
            .pairs(["type": .text("array"), "items": object([("rule", text), ("until", day), ("reason", text), ("by", text)])])
          ),
          ("expired", texts), ("not_evaluable", list("outcome")), ("pending", list("outcome")), ("unable", texts),
          (
            "conditions",
            .pairs(["type": .text("array"), "items": object([("kind", words(Condition.Kind.allCases.map(\.rawValue))), ("text", text)])])
          ), ("announced", texts), ("checklist", list("checklist_line")), ("quiet", count), ("accounting", reference("accounting")),
          ("audit_head", orNull(text)),
        ]),
        "alert": object(
          [
            ("id", text), ("alliance", text), ("rule", text), ("kind", text), ("severity", count),
            ("strength", words(["watch", "warn", "critical"])), ("points", number),
            ("factors", .pairs(["type": .text("array"), "items": object([("name", text), ("value", number), ("reason", text)])])),
            ("title", text), ("sentence", text),
            (
              "parties",
              .pairs([
                "type": .text("array"), "items": object([("id", text), ("name", text), ("role", words(["actor", "toward", "both"]))]),
              ])
            ), ("topics", texts), ("since", day), ("last", day), ("open", flag), ("unresolved", flag), ("resolved_by", text),
            ("notes", texts), ("evidence", list("evidence")), ("usual", text),
            ("band", orNull(object([("value", number), ("low", number), ("high", number), ("unit", text)]))), ("threshold", text),
            ("ask", text), ("closes", text),
            ("folded", list("alert")),
          ],
          optional: [
            (
              "hidden_by",
              object([
                ("kind", words(["mute", "exception", "inhibit", "trial"])), ("until", orNull(day)), ("reason", text), ("by", text),
                ("place", text),
              ])
            )
          ]),
        // What the other side never received is counted, and nothing else of it is shown.
        "evidence": .pairs([
          "oneOf": .list([
            object([("day", day), ("kind", text), ("party", text), ("role", text), ("internal", .pairs(["const": .flag(true)]))]),
            object([
              ("day", day), ("time", instant), ("kind", text), ("party", text), ("role", text), ("phrase", text), ("source", text),
              ("offset", count), ("channel", text), ("subject", text), ("topics", texts), ("quote", text),
              ("internal", .pairs(["const": .flag(false)])),
            ]),
          ])
        ]),
        "outcome": object([("rule", text), ("parties", texts), ("reason", text), ("text", text)]),
        "checklist_line": object([("rule", text), ("title", text), ("parties", texts), ("due", day), ("record", text)]),
        "accounting": object([
          ("files", list("file")), ("records", count), ("events", count), ("skipped", count), ("duplicates", count),
          ("unresolved_people", count),
        ]),
        "file": object([
          ("path", text), ("format", text), ("records", count), ("events", count), ("by_kind", counts), ("skipped", counts),
          ("duplicates", count), ("people", count), ("unresolved", count), ("first", orNull(instant)), ("last", orNull(instant)),
          ("time_quality", counts), ("losses", count), ("repairs", count), ("bytes", count),
          ("warnings", .pairs(["type": .text("array"), "items": object([("place", text), ("message", text), ("help", text)])])),
        ]),
      ])),
  ]

  private static let text = type("string")
  private static let number = type("number")
  private static let flag = type("boolean")
  private static let count = JSONValue.pairs(["type": .text("integer"), "minimum": .integer(0)])
  private static let texts = JSONValue.pairs(["type": .text("array"), "items": text])
  private static let counts = JSONValue.pairs(["type": .text("object"), "additionalProperties": count])
  private static let day = JSONValue.pairs(["type": .text("string"), "pattern": .text("^\\d{4}-\\d{2}-\\d{2}$")])
  private static let instant = JSONValue.pairs([
    "type": .text("string"), "pattern": .text("^-?\\d{4,}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"),
  ])

  private static func type(_ name: String) -> JSONValue { .pairs(["type": .text(name)]) }
  private static func words(_ words: [String]) -> JSONValue { .pairs(["enum": .texts(words)]) }
  private static func reference(_ name: String) -> JSONValue { .pairs(["$ref": .text("#/$defs/\(name)")]) }
  private static func list(_ name: String) -> JSONValue { .pairs(["type": .text("array"), "items": reference(name)]) }
  private static func orNull(_ value: JSONValue) -> JSONValue { .pairs(["anyOf": .list([value, type("null")])]) }

  /// An object with these keys and no others.
  private static func object(_ members: [(String, JSONValue)], optional: [(String, JSONValue)] = []) -> JSONValue {
    .pairs([
      "type": .text("object"), "required": .texts(members.map(\.0)), "additionalProperties": .flag(false),
      "properties": .object((members + optional).map { JSONValue.Member($0.0, $0.1) }),
    ])
  }
}
