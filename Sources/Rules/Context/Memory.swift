import Events
import Synchronization

/// What judgements of earlier nights leave for later ones on the same records: what became of a trigger by then, so that nobody has to look for it again.
///
/// It changes no result, only what has to be worked out again. It holds for one timeline, one alliance and the rules that put something into it. Nights may
/// be judged at once: what they leave is handed on when all of them are done (`turn`), and only to nights that end later.
package final class Memory: Sendable {
  /// What became of something by a night, as long as no absence is announced besides that would move its days.
  struct Entry<Value: Sendable>: Sendable {
    var value: Value
    /// Whether no later night can find anything else; else how far it was looked, for the next to go on.
    var isSettled: Bool
    /// Events that the night knew.
    var count: Int
    var span: ClosedRange<Day>
    var absences: AbsenceCount
  }

  private let drawers = Mutex<[MemoryOwner: any Sendable]>([:])
  /// What nights left since the last turn: each puts its own in.
  private let left = Mutex<[@Sendable (Memory) -> Void]>([])

  private let wholeColumns = Mutex<ContextColumns?>(nil)

  package init() {}

  /// The columns of all events, made by whoever needs them first.
  func columns(_ make: () -> ContextColumns) -> ContextColumns {
    wholeColumns.withLock { known in
      if let known { return known }
      let new = make()
      known = new
      return new
    }
  }

  /// What earlier nights left of an owner's things.
  func kept<Key: Hashable & Sendable, Value: Sendable>(by owner: MemoryOwner, as: Value.Type, of: Key.Type) -> [Key: Entry<Value>] {
    drawers.withLock { $0[owner] as? [Key: Entry<Value>] } ?? [:]
  }

  /// Leaves something for the nights after the next turn.
  func leave<Key: Hashable & Sendable, Value: Sendable>(_ more: [Key: Entry<Value>], by owner: MemoryOwner) {
    guard !more.isEmpty else { return }
    left.withLock { left in left.append { memory in memory.take(more, by: owner) } }
  }

  /// Hands on what was left: all nights that are judged from now on end later than those that left it.
  package func turn() {
    let all = left.withLock { left in
      defer { left = [] }
      return left
    }
    for take in all { take(self) }
  }

  private func take<Key: Hashable & Sendable, Value: Sendable>(_ more: [Key: Entry<Value>], by owner: MemoryOwner) {
    drawers.withLock { drawers in
      // Taken out for a moment: else the whole of it would be copied.
      var known = drawers.removeValue(forKey: owner) as? [Key: Entry<Value>] ?? [:]
      // The night that knew most goes on; what is settled is so for all.
      known.merge(more) { ($0.isSettled ? 1 : 0, $0.count) > ($1.isSettled ? 1 : 0, $1.count) ? $0 : $1 }
      drawers[owner] = known
    }
  }
}

/// By which a compiled rule, or a part of the engine, is known to a memory: itself and nothing else.
final class MemoryOwner: Sendable, Hashable {
  static func == (a: MemoryOwner, b: MemoryOwner) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a result stands on, and whether it may change on a later night.
struct Basis {
  var days: ClosedRange<Day>
  var isSettled: Bool
}

extension RuleContext {
  /// What is known of an owner's things: what is settled as it is, and the rest worked out.
  /// - Parameters:
  ///   - keys: of the things that are wanted, each once.
  ///   - basis: `nil` if nothing of a result helps a later night.
  ///   - work: is given what an earlier night found, which knew less.
  func remembered<Key: Hashable & Sendable, Value: Sendable>(
    by owner: MemoryOwner, _ keys: [Key], basis: (Key, Value) -> Basis?, _ work: (Key, _ before: Value?) -> Value
  ) -> [Value] {
    guard let memory else { return keys.map { work($0, nil) } }
    let known = memory.kept(by: owner, as: Value.self, of: Key.self)
    var more: [Key: Memory.Entry<Value>] = [:]
    let values = keys.map { key in
      let before = known[key].flatMap { $0.absences == absences(within: $0.span) ? $0 : nil }
      if let before, before.isSettled { return before.value }
      let value = work(key, before?.value)
      if let basis = basis(key, value) {
        more[key] = Memory.Entry(
          value: value, isSettled: basis.isSettled, count: count, span: basis.days, absences: absences(within: basis.days))
      }
      return value
    }
    memory.leave(more, by: owner)
    return values
  }
}
