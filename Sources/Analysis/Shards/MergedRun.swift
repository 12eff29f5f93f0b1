import Scenarios
import Simulation

/// MergedRun: the whole simulation made of its parts; the same, to the bit, as if it had been run in one.
public struct MergedRun: Sendable {
  /// The scenario that all parts are of.
  public let scenario: Scenario
  /// What was doubtful in its text.
  public let warnings: [ScenarioWarning]
  /// The run.
  public let run: SimulationRun

  /// Why there is no whole.
  public enum Failure: Error {
    /// Everything that is wrong with the parts.
    case problems([MergeProblem])
    /// What the simulation itself says.
    case simulation(SimulationRun.Failure)
  }

  /// Puts parts together, given in any order as the texts of their files; the first paths are run again, which takes milliseconds.
  public init(
    _ files: [SourceText], workers: Workers = Workers(), control: RunControl = RunControl()
  ) throws(Failure) {
    precondition(!files.isEmpty, "there is something to merge")
    var parts: [NamedPart] = []
    var problems: [MergeProblem] = []
    for file in files {
      do throws(MergeProblem) {
        parts.append(NamedPart(name: file.name, part: try PartialResult.read(file)))
      } catch {
        problems.append(error)
      }
    }
    let areAllRead = problems.isEmpty
    problems += Self.comparison(parts, areAllRead: areAllRead)
    guard problems.isEmpty, let first = parts.first else { throw .problems(problems) }
    scenario = try Self.scenario(first)
    // Whatever the order of the files.
    warnings = parts.first { $0.part.shard.number == 1 }?.part.warnings ?? []
    run = try Self.run(scenario, parts, workers, control)
  }

  /// A part and the file it was read from.
  private struct NamedPart {
    let name: String
    let part: PartialResult
  }

  /// What keeps parts from being parts of one whole.
  private static func comparison(_ parts: [NamedPart], areAllRead: Bool) -> [MergeProblem] {
    guard let first = parts.first else { return [] }
    var problems: [MergeProblem] = parts.compactMap {
      $0.part.engine == Engine.version ? nil : .otherEngine($0.name, version: $0.part.engine)
    }
    var seen: [Int: String] = [:]
    for other in parts {
      func compare(_ setting: String, _ value: (PartialResult) -> String) {
        let (value, firstValue) = (value(other.part), value(first.part))
        if value == firstValue { return }
        problems.append(
          .otherSetting(other.name, first: first.name, setting: setting, value: value, firstValue: firstValue))
      }
      if other.part.scenario != first.part.scenario {
        let keys = TreeComparison.differences(first.part.scenario, other.part.scenario)
        problems.append(.otherScenario(other.name, first: first.name, keys: keys))
      }
      compare("paths") { "\($0.settings.paths)" }
      compare("seed") { "\($0.settings.seed)" }
      compare("sampling") { $0.settings.sampling.word }
      compare("number of parts") { "\($0.shard.count)" }
      guard other.part.shard.count == first.part.shard.count else { continue }
      if let before = seen[other.part.shard.number] {
        problems.append(.again(other.name, number: other.part.shard.number, first: before))
      } else {
        seen[other.part.shard.number] = other.name
      }
    }
    // A part that could not be read, or is of something else, may be the one that is missing.
    let missing = (1...first.part.shard.count).filter { seen[$0] == nil }
    if areAllRead, problems.allSatisfy({ if case .again = $0 { true } else { false } }), !missing.isEmpty {
      problems.append(.missing(missing, of: first.part.shard.count))
    }
    return problems
  }

  private static func scenario(_ first: NamedPart) throws(Failure) -> Scenario {
    do throws(DiagnosticList) {
      return try ScenarioLoader.load(SourceText(name: first.name, text: first.part.scenario)).scenario
    } catch {
      let why = error.diagnostics.first { $0.severity == .error }?.problem.message ?? "it has errors"
      throw .problems([.badScenario(first.name, why: why)])
    }
  }

  private static func run(
    _ scenario: Scenario, _ parts: [NamedPart], _ workers: Workers, _ control: RunControl
  ) throws(Failure) -> SimulationRun {
    let first = parts[0].part
    let problems: [MergeProblem]
    do throws(SimulationRun.Failure) {
      let simulator = try SimulationRun.simulator(scenario)
      let tests = SimulationRun.tests(scenario, simulator, first.settings)
      let strange = parts.filter {
        $0.part.tally.bins != first.tally.bins || $0.part.eventCount != simulator.layout.eventCount
          || $0.part.tally.conditions.count != tests.count
          || !simulator.counts($0.part.tally.organisation)
      }
      if strange.isEmpty {
        var tally = first.tally
        for other in parts.dropFirst() { tally.add(other.part.tally) }
        let run = try SimulationRun(
          simulator, first.settings, tests: tests, merging: tally, workers: workers, control: control)
        if let run { return run }
      }
      problems = (strange.isEmpty ? parts : strange).map { .otherBins($0.name) }
    } catch {
      throw .simulation(error)
    }
    throw .problems(problems)
  }
}
