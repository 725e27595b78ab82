import CMalloc

/// Memory that the program has let go of.
enum FreedMemory {
  /// Gives it back to the machine. The allocator keeps it otherwise, apart for each thread and in pieces that the next alliance does not fit into: a night
  /// over many would take twice what the largest of them takes. Costs milliseconds.
  static func giveBack() { _ = malloc_trim(0) }
}
