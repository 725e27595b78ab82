import Events
import Lexicon
import Output

extension Teaching {
  /// What is heard today, what would change it, and what each change costs.
  public func text(width: Int) -> String {
    var out = ["\"\(Wrapping.line(lesson.sentence))\", from \(lesson.parties[lesson.writer].name)"].map {
      Wrapping.block($0, indent: 0, width: width)
    }
    out += heardToday(width)
    if isSo {
      out += ["", Wrapping.block("It is so already: nothing needs to change.", indent: 0, width: width)]
    } else {
      out += [""] + offered(width)
    }
    return out.joined(separator: "\n") + "\n"
  }

  private func heardToday(_ width: Int) -> [String] {
    let name = "'\(family.id)' (\(family.title))"
    var out: [String] = []
    if today.isEmpty {
      out.append(Wrapping.block("\(name) hears nothing in it today.", indent: 2, width: width))
    } else {
      let counts = today.contains { $0.dropped == nil }
      out.append(Wrapping.block(counts ? "\(name) hears in it today:" : "\(name) would hear in it, and drops it:", indent: 2, width: width))
      for var heard in today {
        heard.phrase = ShortPhrase.of(heard.phrase)
        out.append(Wrapping.block(heard.text, indent: 4, width: width))
      }
      if let light = today.first(where: { $0.dropped == nil && $0.weight < 1 }) {
        let why = light.notes.contains(where: Hearing.lighter.contains) ? ", because of how it is said, which no phrase changes" : ""
        out.append(Wrapping.block("What weighs less than 1 is a hint, never enough by itself\(why).", indent: 4, width: width))
      }
    }
    if !others.isEmpty {
      out.append(Wrapping.block("Other families hear it: \(others.joined(separator: ", ")).", indent: 2, width: width))
    }
    return out
  }

  private func offered(_ width: Int) -> [String] {
    let wish = lesson.wish == .fires ? "heard" : "quiet"
    var out: [String] = []
    if proposals.isEmpty {
      out.append(
        Wrapping.block(
          "No change was found that makes it \(wish) without moving an example\(lesson.wish == .fires ? " or being heard too often" : ""). \(advice)",
          indent: 0, width: width))
    } else {
      out.append(Wrapping.block("What would make it \(wish), the smallest kind of change first:", indent: 0, width: width))
      for (index, proposal) in proposals.enumerated() {
        out += ["", Wrapping.block(proposal.words, head: "  \(index + 1).", indent: 5, width: width)]
        out += cost(proposal).map { Wrapping.block($0, indent: 5, width: width) }
      }
    }
    out += [""] + against(width)
    if !refused.isEmpty {
      out += ["", "Not proposed:"]
      for (proposal, reason) in refused.prefix(Teaching.refusedShown) {
        out.append(Wrapping.block("\(proposal.words) But \(reason).", head: "  -", indent: 4, width: width))
      }
      let left = refused.count - Teaching.refusedShown
      if left > 0 { out.append("    and \(counted(left, "other"))") }
    }
    return out
  }

  private var advice: String {
    today.count { $0.dropped == nil } > 1
      ? "It is heard in more than one place: teach one sentence at a time." : "Try a plainer sentence, or the part of it that matters."
  }

  private static let refusedShown = 3

  /// What was asked, so that nobody takes silence for proof.
  private func against(_ width: Int) -> [String] {
    var text = "Each change was held against all examples of the pack"
    if !proposals.isEmpty { text += ", none of which comes out otherwise" }
    if let messages = proposals.compactMap(\.cost.messages).first, let alliance {
      text += ", and against \(counted(messages.all, "message")) of \(alliance), of which '\(family.id)' hears \(messages.before) today"
    }
    text += "."
    if lesson.wish == .fires { text += " At most \(limit) more in 1000 are allowed." }
    if let unmeasured { text += " Not measured on messages: \(unmeasured)." }
    return [Wrapping.block(text, indent: 0, width: width)]
  }

  private var limit: String { noise == noise.rounded() ? "\(Int(noise))" : decimal(noise, 1) }

  private func cost(_ proposal: Proposal) -> [String] {
    var out: [String] = []
    if let messages = proposal.cost.messages {
      var parts: [String] = []
      if messages.more > 0 { parts.append("\(counted(messages.more, "message")) more") }
      if messages.fewer > 0 { parts.append("\(counted(messages.fewer, "message")) fewer") }
      out.append("Cost: \(parts.isEmpty ? "no message comes out otherwise" : parts.joined(separator: ", ")).")
      let what = lesson.wish == .fires ? "heard then" : "no longer heard"
      out += messages.quotes.map { "\(what): \"\($0)\"" }
    }
    if !proposal.cost.strays.isEmpty {
      out.append(
        "Also heard then in \(counted(proposal.cost.strays.count, "example sentence")) of other families, such as '\(proposal.cost.strays[0])'"
      )
    }
    return out
  }
}
