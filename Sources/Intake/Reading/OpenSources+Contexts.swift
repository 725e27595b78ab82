import Events
import Setup

extension OpenSources {
  /// What the sinks of each claim must know.
  func contexts(_ alliance: Alliance, _ roster: Roster, listensUntil: Timestamp?) -> [ReadingContext] {
    let exclusion = Exclusion(exclude: alliance.privacy.exclude, include: alliance.privacy.include)
    return claims.indices.map { index in
      ReadingContext(
        roster: roster, exclusion: exclusion, source: claims[index].source, containers: containersOfClaim[index],
        closedChannels: closedChannels[index], listensUntil: listensUntil)
    }
  }

  /// The sources with the windows that they cover, by their own records and by what the alliance file says.
  func covered(_ gathering: Gathering, zone: ZoneRules, now: Timestamp?) -> [Source] {
    var witnesses = witnesses
    let timeline = gathering.timeline
    for row in 0..<gathering.count where gathering.recorded[row] != .min {
      let recorded = Timestamp(milliseconds: gathering.recorded[row])
      let first = timeline.flags[row].contains(.planned) ? recorded : min(timeline.times[row], recorded)
      witnesses[Int(timeline.sources[row])].add(first: first, recorded: recorded)
    }
    return sources.indices.map { index in
      let coverage = Coverage(sources[index], witnesses[index], zone: zone, now: now)
      var source = Source(path: sources[index].path, formats: formats[index])
      source.coveredFrom = coverage.from
      source.coveredEnd = coverage.end
      source.endsWithItsRecords = sources[index].covers?.to == nil && sources[index].exported == nil && witnesses[index].stated == nil
      source.lastRecorded = witnesses[index].last
      source.expectedEvery = sources[index].expectedEvery?.calendarMilliseconds
      return source
    }
  }
}
