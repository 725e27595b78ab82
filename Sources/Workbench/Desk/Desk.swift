import Alerts
import Events
import Harbinger
import Reports
import Setup
import Trials

/// One alliance on the bench: read when it is asked for, and again when one of its files has changed.
actor Desk {
  let place: Workbench.Place
  let state: BenchState?
  let world: Workbench.World
  private var task: Task<Result<Reading, Stop>, Never>?
  /// What the nights of today's rules told, by their first and last day.
  private var nights: [NightsKey: Task<Nights, Never>] = [:]
  /// What was worked out from the reading that holds.
  var sweeps = Answers<SweepQuestion, Sweep>()
  var calibrations = Answers<AlertBudget?, Calibration>()
  /// How often it was read.
  private var readings = 0

  /// Nights of one reading.
  private struct NightsKey: Hashable {
    let days: ClosedRange<Day>
    let reading: Int
  }

  /// How many drafts were tried, and the one that is tried now.
  var drafts = 0
  var trial: Task<Result<WhatIf, Stop>, Never>?

  init(_ place: Workbench.Place, state: BenchState?, world: Workbench.World) {
    self.place = place
    self.state = state
    self.world = world
  }

  /// As it is now. Who asks while it is being read waits for the same reading.
  func reading() async throws(Stop) -> Reading {
    if let task {
      switch await task.value {
      case .success(let reading) where !reading.isStale: return reading
      default: break
      }
    }
    return try await readAgain()
  }

  /// Reads it anew: after a change, or when somebody asks for it.
  func readAgain() async throws(Stop) -> Reading {
    readings += 1
    let (place, state, world, number) = (place, state, world, readings)
    let task = Task<Result<Reading, Stop>, Never> {
      do throws(Stop) { return .success(try await Reading(place, number: number, state: state, world: world)) } catch {
        return .failure(error)
      }
    }
    self.task = task
    nights = [:]
    return try await task.value.get()
  }

  /// Reads it anew when it is asked for next.
  func forget() { task = nil }

  /// What nights of today's rules told.
  func nights(_ days: ClosedRange<Day>, _ reading: Reading) async -> Nights {
    let key = NightsKey(days: days, reading: reading.number)
    if let known = nights[key] { return await known.value }
    let task = Task { await reading.replay.nights(days) }
    nights[key] = task
    return await task.value
  }
}
