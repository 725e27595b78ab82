import Events
import Exports
import Foundation
import Lexicon
import YAML

/// What is fed: the id of a format, `archive`, `yaml` or `phrase`; from the environment, for libFuzzer has the arguments.
private let target = ProcessInfo.processInfo.environment["HARBINGER_FUZZ"] ?? ""
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
    print((ExportFormat.all.map(\.id) + ["archive", "yaml", "phrase"]).joined(separator: "\n"))
    exit(0)
  }
  guard format != nil || ["archive", "yaml", "phrase"].contains(target) else {
    print("HARBINGER_FUZZ must be the id of a format, archive, yaml or phrase; '\(target)' is none.")
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
  if target == "phrase" {
    for (number, phrase) in ["stabil(ity|ise)", "was[n't] ~3 {other} late*", "{self} [a|b] c", "a ~12 (b|c [d|e])"].enumerated() {
      TemporaryFolder.write(Array(phrase.utf8), to: "\(seeds)/phrase-\(number)")
    }
  }
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
