public import Ledger
import Output

/// Digests as a page for mail: inline styles and tables, as mail programs understand them; no script, no picture, no link, nothing from outside.
public enum DigestHTML {
  /// The whole page.
  public static func render(_ digests: [Digest]) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(XMLText.text(DigestText.subject(digests)))</title></head>
    <body style="margin:0;padding:16px;background:#ffffff;color:#1c1c1c;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:1.45">
    <table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:640px;border-collapse:collapse"><tr><td>
    \(digests.map { section(DigestWords($0)) }.joined(separator: "<hr style=\"border:0;border-top:1px solid #cccccc;margin:24px 0\">\n"))\
    </td></tr></table>
    </body></html>

    """
  }

  private static func section(_ words: DigestWords) -> String {
    var text = "<h1 style=\"font-size:19px;margin:0 0 4px\">\(XMLText.text(words.head))</h1>\n" + paragraph(words.summary)
    for item in words.items {
      text +=
        "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;border-collapse:collapse;margin:14px 0\">"
      text += "<tr><td style=\"border-left:3px solid #8a8a8a;padding:0 0 0 12px\">\n"
      text += "<h2 style=\"font-size:16px;margin:0 0 2px\">\(XMLText.text(item.title))</h2>\n"
      text += paragraph(item.facts, "font-size:13px;color:#555555") + (item.sentence.isEmpty ? "" : paragraph(item.sentence))
      for line in item.lines {
        text += "<p style=\"margin:0 0 6px\"><strong>\(XMLText.text(line.label)):</strong> \(XMLText.text(line.text))</p>\n"
      }
      text += "<p style=\"margin:0;font-size:13px\"><code>\(XMLText.text(item.command))</code></p>\n</td></tr></table>\n"
    }
    if !words.conditions.isEmpty {
      text += "<h2 style=\"font-size:16px;margin:14px 0 2px\">About the input</h2>\n<ul style=\"margin:0 0 6px;padding-left:20px\">\n"
      text += words.conditions.map { "<li>\(XMLText.text($0))</li>\n" }.joined() + "</ul>\n"
    }
    let foot = words.foot.map { paragraph($0, "font-size:13px;color:#555555") }.joined()
    return text + "<div style=\"margin-top:16px\">\n\(foot)</div>\n"
  }

  private static func paragraph(_ text: String, _ style: String = "") -> String {
    "<p style=\"margin:0 0 6px\(style.isEmpty ? "" : ";\(style)")\">\(XMLText.text(text))</p>\n"
  }
}
