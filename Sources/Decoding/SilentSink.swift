package import Events

/// Hears nothing, for a first look at a file whose records are read afterwards.
package final class SilentSink: RecordSink {
  package init() {}

  /// No name is kept.
  package func name(_ bytes: Span<UInt8>) -> Int32 { 0 }
  /// No person is kept.
  package func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { 0 }
  /// No event is kept.
  package func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {}
  /// Nothing is counted.
  package func skip(_ reason: String) {}
  /// Nothing is reported.
  package func problem(_ place: String, _ message: String, help: String) {}
  /// Nothing is counted.
  package func loss(_ count: Int) {}
}
