import Decoding
internal import Events

/// What a look over all captions of a file tells about each of them.
struct CaptionSurvey: Hashable, Sendable {
  /// Who speaks in the file, in the order of their first words.
  private(set) var speakers: [[UInt8]] = []
  private var cues = 0
  private var ids = 0
  private var named = 0
  /// Captions whose speaker is marked beyond doubt, and those whose first line is a name by itself.
  private var certain = 0
  private var owned = 0
  private var owners: [[UInt8]] = []
  private var voices = 0
  private var repeats = 0
  /// Speakers by `Name:`, of whom it is not known yet whether that is a name.
  private var leading: [[UInt8]] = []
  private var last: Cue?
  private static let mostSpeakers = 60

  /// Every cue has an id that is unique everywhere, as Teams writes it.
  var hasIDs: Bool { ids > 0 && abs(ids - cues) <= 1 }
  /// Each caption repeats the lines of the one before, as those of live captions do.
  var rolls: Bool { repeats >= 3 && repeats * 4 >= cues }
  /// A name before the text is the speaker where one stands in most captions, or where marks leave no doubt; a first line is one where a few lines come
  /// again and again.
  var style: CaptionSpeaker.Style {
    if voices > 0 { return .nowhere }
    if (named * 2 >= cues && named > 0) || certain >= 2 { return .leading }
    return owned >= 2 && owned * 2 >= cues && owners.count * 2 <= owned + 1 && !rolls ? .ownLine : .nowhere
  }

  mutating func add(_ batch: Batch, _ records: LineRecords) {
    records.read(batch, SilentSink()) { text, position in
      // The id of the first cue stands before its first record.
      if let id = Cue.lastLine(of: text), CaptionSurvey.isID(text.extracting(id)) { ids += 1 }
      guard position.isRecord else { return }
      cues += 1
      let cue = Cue(text)
      if let last, cue.overlap(with: last) > 0 { repeats += 1 }
      last = cue
      let said = cue.said(.nowhere)
      if said.speakers.isEmpty {
        noteName(said.text)
      } else {
        voices += 1
        for name in said.speakers { CaptionSurvey.note(name, in: &speakers) }
      }
    }
    switch style {
    case .nowhere: break
    case .leading: speakers = leading
    case .ownLine: speakers = owners
    }
  }

  private mutating func noteName(_ text: [UInt8]) {
    if let split = CaptionSpeaker.split(text.span) {
      named += 1
      if split.isCertain { certain += 1 }
      CaptionSurvey.note(Array(text[split.name]), in: &leading)
    } else if let end = text.firstIndex(of: 10), CaptionSpeaker.isName(text.span.extracting(..<end)) {
      owned += 1
      CaptionSurvey.note(Array(text[..<end]), in: &owners)
    }
  }

  private static func note(_ name: [UInt8], in names: inout [[UInt8]]) {
    if names.count < mostSpeakers, !names.contains(name), !TranscriptSpeaker.isNobody(name.span) { names.append(name) }
  }

  /// `6e2b1f0c-0d3a-4c1e-9a7b-2f5d8e1c4a90/12-0` or without what follows the stroke.
  static func isID(_ line: Span<UInt8>) -> Bool {
    var end = line.count
    while end > 0, line[end - 1] <= 32 { end -= 1 }
    guard end >= 36 else { return false }
    for index in 0..<36 {
      let isDash = [8, 13, 18, 23].contains(index)
      let isHex = line[index].isDigit || (line[index].asciiLowercased >= 97 && line[index].asciiLowercased <= 102)
      guard isDash ? line[index] == UInt8(ascii: "-") : isHex else { return false }
    }
    guard end == 36 || line[36] == UInt8(ascii: "/") else { return false }
    for index in 36..<end where !line[index].isDigit && line[index] != UInt8(ascii: "/") && line[index] != UInt8(ascii: "-") {
      return false
    }
    return true
  }
}
