public import Alerts
public import Events

extension Ledger {
  /// The ledger after a night, of all that it found: what is listed, what is folded, and what is hidden for now.
  ///
  /// The same night twice changes nothing, and neither does a night that ends before the last one did. What was found and is found no longer is resolved,
  /// unless it could not be judged. Where part of the input is missing that was there before, the night is void for a few days: less data are no news. After
  /// that what the rest shows is summed up, and so is what the whole shows when it is there again.
  /// - Parameters:
  ///   - rules: by which the rules are known again. Where they are others than last time, what they find anew is summed up and is no news.
  ///   - today: the day of the run; `nil`: that of the judgement.
  public func advanced(by night: Judgement, rules: String = "", on today: Day? = nil) -> Ledger {
    let today = today ?? night.day
    var next = noting(night, on: today)
    guard next.counts(night, on: today) else { return next }
    let isFirst = day == nil
    if isFirst {
      next.summary = .baseline
    } else if summary == nil {
      next.summary = !rules.isEmpty && !self.rules.isEmpty && rules != self.rules ? .rules : next.lost != without ? .input : nil
    }
    next.without = next.lost
    next.about = About(alliance: night.alliance, purpose: night.purpose, parties: night.parties)
    next.day = night.day
    if !rules.isEmpty { next.rules = rules }
    var seen: Set<Int> = []
    var names: [String: String] = [:]
    let sightings = Sighting.all(of: night)
    for sighting in sightings {
      let known = next.position(of: sighting.alert)
      if let known, !seen.insert(known).inserted {
        names[sighting.alert.id] = next.entries[known].id
        continue
      }
      let position = known ?? next.begin(sighting, on: night.day)
      seen.insert(position)
      names[sighting.alert.id] = next.entries[position].id
      next.follow(sighting, at: position, on: night.day, isFirst: isFirst)
    }
    for position in seen { next.entries[position].under = names[next.entries[position].under] ?? next.entries[position].under }
    for position in next.entries.indices where !seen.contains(position) && next.entries[position].isOpen {
      next.close(position, after: night, rulesChanged: next.summary == .rules)
    }
    if next.summary == .rules || next.summary == .input, !next.entries.contains(where: { $0.news(on: night.day) != nil }) {
      next.summary = nil
    }
    return next
  }

  /// Whether a night says anything of the alerts: it does not if nothing was judged, if it ends before the last one did, or if it lacks what that one had.
  public func isVoid(_ night: Judgement, on today: Day) -> Bool { !noting(night, on: today).counts(night, on: today) }

  /// What is known of the input after a night, whether it counts or not.
  private func noting(_ night: Judgement, on today: Day) -> Ledger {
    var next = self
    next.note(night.conditions, on: today)
    if next.about.alliance.isEmpty { next.about.alliance = night.alliance }
    return next
  }

  private func counts(_ night: Judgement, on today: Day) -> Bool {
    guard let day else { return night.wasJudged }
    return night.wasJudged && night.day >= day && !waitsForInput(on: today)
  }

  /// A new entry, whose state is still to be found out.
  private mutating func begin(_ sighting: Sighting, on day: Day) -> Int {
    let alert = sighting.alert
    entries.append(Entry(alert, id: freeID(for: alert), formerly: entries.last { $0.key == alert.key }?.id ?? "", found: day))
    return entries.count - 1
  }

  /// Takes what the night says of an alert.
  private mutating func follow(_ sighting: Sighting, at position: Int, on day: Day, isFirst: Bool) {
    let alert = sighting.alert
    let isNew = entries[position].found == day && entries[position].judged < day
    let before = isNew ? nil : entries[position].state
    if let before, !before.isOpen, alert.isOpen {
      entries[position].isBack = true
      if alert.since > entries[position].last { entries[position].reopened += 1 }
    }
    if !alert.isOpen { entries[position].isBack = false }
    entries[position].take(sighting, on: day)
    entries[position].without = lost
    // What was over before anybody looked is no news, and never becomes one.
    if isFirst, isNew, !alert.isOpen { entries[position].told = Told(entries[position], on: day, isOpen: false, inSummary: true) }
    let state = AlertState(of: sighting, entries[position])
    if state == .worse || state == .reopened || !state.isOpen { entries[position].acknowledged = nil }
    move(position, to: state, from: before, on: day, why: entries[position].resolvedBy)
  }

  /// An alert that the night did not find: gone, if the night could have seen it.
  private mutating func close(_ position: Int, after night: Judgement, rulesChanged: Bool) {
    guard canSeeAgain(entries[position], night) else { return }
    (entries[position].isOpen, entries[position].isBack) = (false, false)
    entries[position].judged = night.day
    entries[position].acknowledged = nil
    entries[position].resolvedBy =
      rulesChanged ? "the rules, or who is listened to, were changed, and it is found no longer" : "it is found no longer"
    move(position, to: .resolved, from: entries[position].state, on: night.day, why: entries[position].resolvedBy)
  }

  /// Whether what a night does not find is gone, rather than out of sight.
  private func canSeeAgain(_ entry: Entry, _ night: Judgement) -> Bool {
    let parties = entry.parties.map(\.id).sorted()
    if night.notEvaluable.contains(where: { $0.rule == entry.rule && ($0.parties.isEmpty || $0.parties.sorted() == parties) }) {
      return false
    }
    // A source that was lost since may have held it.
    return Set(lost).isSubset(of: entry.without)
  }

  /// Puts an entry into a state, and writes the step down.
  mutating func move(_ position: Int, to state: AlertState, from before: AlertState?, on day: Day, why: String) {
    entries[position].state = state
    guard state != before else { return }
    changes.append(Change(day: day, alert: entries[position].id, from: before, to: state, why: why))
  }
}

extension Judgement {
  /// Whether the alliance was looked at, and something in it could be.
  fileprivate var wasJudged: Bool { !conditions.contains { $0.kind == .configuration || $0.kind == .nothing } && asOf.milliseconds != 0 }
}

extension AlertState {
  /// Where an alert stands after a night.
  /// - Parameter entry: with what the night said of it, and what was told of it before.
  fileprivate init(of sighting: Sighting, _ entry: Ledger.Entry) {
    self =
      if sighting.alert.isUnresolved {
        .unresolved
      } else if !sighting.alert.isOpen {
        .resolved
      } else if sighting.isMuted {
        .muted
      } else if let told = entry.told {
        if entry.isBack || !told.isOpen {
          sighting.isTellable ? .reopened : .watch
        } else if sighting.isTellable, entry.isWorse(than: told) {
          .worse
        } else if entry.acknowledged != nil {
          .acknowledged
        } else {
          entry.isEasier(than: told) ? .easing : .open
        }
      } else {
        sighting.isTellable ? .new : .watch
      }
  }
}

extension Ledger.Entry {
  /// Stronger, or half as much again.
  fileprivate func isWorse(than told: Ledger.Told) -> Bool { strength > told.strength || weight >= 1.5 * told.weight && weight > 0 }

  /// Weaker, or half of it.
  fileprivate func isEasier(than told: Ledger.Told) -> Bool { strength < told.strength || weight <= 0.5 * told.weight }
}
