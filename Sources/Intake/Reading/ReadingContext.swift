import Events

/// What a sink must know about the claim that its batches come from; shared by all workers.
struct ReadingContext: Sendable {
  let roster: Roster
  let exclusion: Exclusion
  /// Number of the source in the timeline; also the scope of ids that mean nothing elsewhere.
  let source: UInt16
  /// The container of each entry of the export.
  let containers: [Int32]
  /// Private and direct channels by name.
  let closedChannels: [String: (isPrivate: Bool, isDirect: Bool)]
  /// After this instant nothing is listened to: the approval has run out. `nil`: content is off.
  let listensUntil: Timestamp?
}

extension ReadingContext {
  /// The same with another roster.
  func with(_ roster: Roster) -> ReadingContext {
    ReadingContext(
      roster: roster, exclusion: exclusion, source: source, containers: containers, closedChannels: closedChannels,
      listensUntil: listensUntil)
  }
}
