import Events

/// Hears nothing, for a first look at a file whose records are read afterwards.
final class SilentSink: RecordSink {
  func name(_ bytes: Span<UInt8>) -> Int32 { 0 }
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { 0 }
  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {}
  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) {}
}
