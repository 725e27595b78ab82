/// What a browser is answered.
struct Reply: Sendable {
  var status = 200
  var type = "text/html; charset=utf-8"
  var body = ""
  /// Where it is to go instead.
  var location: String?
  /// A cookie to keep.
  var cookie: String?

  /// A page.
  static func page(_ html: String, status: Int = 200) -> Reply { Reply(status: status, body: html) }

  /// What a form leads to: loading it again sends nothing twice.
  static func seeOther(_ path: String) -> Reply { Reply(status: 303, location: path) }

  /// A few words where there is no page.
  static func plain(_ text: String, status: Int) -> Reply { Reply(status: status, type: "text/plain; charset=utf-8", body: text + "\n") }
}

extension Reply {
  /// What every answer says to the browser: nothing from elsewhere, no script and no style but ours, no frame around it, nothing kept.
  static let policies: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    // Without a referrer at all a browser would name no origin when it sends a form.
    ("Referrer-Policy", "same-origin"), ("Cache-Control", "no-store"),
  ]
}
