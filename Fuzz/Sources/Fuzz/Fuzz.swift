import Events
import Exports
import Foundation
import Lexicon
import YAML

/// What is fed: the id of a format, `archive`, `document`, `yaml`, `phrase` or `ear`; from the environment, for libFuzzer has the arguments.
private let target = ProcessInfo.processInfo.environment["HARBINGER_FUZZ"] ?? ""
/// What is fed beside formats.
private let others = ["archive", "document", "yaml", "phrase", "ear"]
private let format = ExportFormat.all.first { $0.id == target }
/// Readers look over a file before they read it, so it must be one. Memory is faster than a disk.
private let folder = "/dev/shm/harbinger-fuzz-\(getpid())"

/// Called once before all; with HARBINGER_FUZZ_SEEDS it only writes the samples of the target into that folder.
@_cdecl("LLVMFuzzerInitialize")
public func prepare(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
)
  -> CInt
{
  let environment = ProcessInfo.processInfo.environment
  if target == "list" {
    print((ExportFormat.all.map(\.id) + others).joined(separator: "\n"))
    exit(0)
  }
  guard format != nil || others.contains(target) else {
    print("HARBINGER_FUZZ must be the id of a format, archive, document, yaml, phrase or ear; '\(target)' is none.")
    exit(2)
  }
  if let seeds = environment["HARBINGER_FUZZ_SEEDS"] {
    writeSeeds(into: seeds)
    exit(0)
  }
  unsafe _ = mkdir(folder, 0o700)
  return 0
}

private func writeSeeds(into seeds: String) {
  let samples = Samples.files.sorted { $0.key < $1.key }
  for (id, files) in samples where id == target || target == "archive" {
    for container in [TestArchive.Container.zip, .tar, .tarGz] where target == "archive" {
      TemporaryFolder.write(TestArchive(files).bytes(container), to: "\(seeds)/\(id)-\(container)")
    }
    if target == id {
      for (number, file) in files.enumerated() { TemporaryFolder.write(Array(file.1.utf8), to: "\(seeds)/sample-\(number)") }
    }
  }
  let hostile =
    (Samples.hostile[target] ?? []).indices.map { Samples.hostile(target, $0, pieces: 500) } + MisreadSeeds.of(target)
    + SlowSeeds.all(target).map { Array($0.utf8) } + (target == "document" ? DocumentSeeds.all : [])
  for (number, seed) in hostile.enumerated() { TemporaryFolder.write(seed, to: "\(seeds)/hostile-\(number)") }
  if target == "ear" {
    for (number, seed) in earSeeds.enumerated() { TemporaryFolder.write(Array(seed.utf8), to: "\(seeds)/ear-\(number)") }
  }
  if target == "phrase" {
    for (number, phrase) in [
      "stabil(ity|ise)", "was[n't] ~3 {other} late*", "{self} [a|b] c", "a ~12 (b|c [d|e])", "<not> ~3 tell+ <date>?",
    ].enumerated() {
      TemporaryFolder.write(Array(phrase.utf8), to: "\(seeds)/phrase-\(number)")
    }
  }
}

/// What the target `ear` begins with: an entry of <x>, one of <y>, a phrase, two pieces, and a text.
private let earSeeds = [
  "tell+ ~2 know\nlet <x>\n<not> ~3 <x>\n<span>\n<y> ~4 <date>\nNobody let us know since March. They told Anna by Friday!",
  "(a|b)+ [c]\nd*\n{other} ~2 <y> ~12 <x>\n{self} <anyone>\nfine[,] <lately>?\nYour team, as ever, d: a c? We only just bs everybody.",
]

/// Compiles classes, a phrase and pieces, and listens: whatever is written, in time that grows with its length alone.
private func hear(_ bytes: [UInt8]) {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 5, omittingEmptySubsequences: false)
  guard lines.count == 6 else { return }
  func text(_ line: Int) -> String { String(decoding: lines[line].prefix(400), as: UTF8.self) }
  let pieces = Family.Entry(.strong, together: [text(3), text(4)], isWide: bytes.count % 2 == 0)
  let family = Family(id: "f", title: "F", direction: .either, phrases: [Family.Entry(.phrases, text(2)), pieces])
  let classes = [("x", text(0)), ("y", text(1))].map { WordClass(id: $0, title: $0, words: [WordClass.Entry($1)]) }
  var ear = Ear(Listener(PhraseBook([family], classes: classes), parties: [Party(id: "a", name: "Acme"), Party(id: "b", name: "Bell")]))
  let body = Array(String(decoding: lines[5], as: UTF8.self).utf8)
  ear.hear(body.span, style: .chat, writer: 0, time: nil)
  for hit in ear.hits { precondition(Int(hit.offset) + Int(hit.length) <= body.count, "a hit behind the text") }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// SwiftPM gives `main` this name and links by it, so that libFuzzer's own is not found.
@_cdecl("Fuzz_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = unsafe arguments
  return unsafe runDriver(&count, &arguments, one)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: size))
  switch target {
  case "yaml": _ = Document.parse(bytes: bytes, path: "f.yaml")
  case "phrase":
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(16) { _ = try? Phrase.parse(String(line)) }
  case "ear": hear(bytes)
  case "document": read(DocumentSeeds.file(of: bytes))
  default: read(bytes)
  }
  return 0
}

/// Reads a file with the format, or with whichever takes it, and holds the account against what was recorded.
private func read(_ bytes: [UInt8]) {
  let path = folder + "/input"
  TemporaryFolder.write(bytes, to: path)
  let export = Export.open(path)
  let claims: [(format: ExportFormat, claim: Claim)]
  if let format {
    claims = format.claims(export, Array(export.entries.indices)).map { (format, $0) }
  } else {
    claims = ExportFormat.assign(export).claims
  }
  for (format, claim) in claims {
    guard let open = try? format.open(export, claim, ReadOptions(expandUntil: Timestamp(seconds: 1_800_000_000))) else { continue }
    // What an archive says of the size of its members may be a lie.
    let sink = CheckingSink(sizes: export.entries.map { $0.fullPath == path ? $0.size : -1 })
    _ = export.batches(of: claim.records, batching: open.batching, chunk: 4096) { open.read($0, sink) }
  }
}

/// Keeps nothing, and looks whether every number that a reader hands over was given out, and every place lies in its file.
private final class CheckingSink: RecordSink {
  private let sizes: [Int64]
  private var given: Int32 = 0
  private var records = 0

  init(sizes: [Int64]) { self.sizes = sizes }

  func name(_ bytes: Span<UInt8>) -> Int32 { next() }
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { next() }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    records += 1
    check(header, participants)
    _ = recordHash(text)
    precondition((try? UTF8Span(validating: text)) != nil, "a text is no UTF-8")
  }

  func occurrence(_ header: Header, participants: [Participant]) {
    precondition(records > 0, "an occurrence of nothing")
    check(header, participants)
  }

  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) { precondition(count >= 0) }

  private func check(_ header: Header, _ participants: [Participant]) {
    for number in [header.actor, header.channel, header.thread, header.key, header.replyTo, header.subject] {
      precondition(number.map { (0..<given).contains($0) } ?? true, "a number that nobody gave out")
    }
    precondition(participants.allSatisfy { (0..<given).contains($0.person) }, "a person whom nobody named")
    let place = header.place
    precondition(place.offset >= 0 && place.length >= 0, "a place before the file")
    let size = sizes.indices.contains(Int(place.container)) ? sizes[Int(place.container)] : -1
    precondition(size < 0 || place.offset + Int64(place.length) <= size, "a place behind the file")
  }

  private func next() -> Int32 {
    given += 1
    return given - 1
  }
}
