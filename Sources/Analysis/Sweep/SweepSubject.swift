import Scenarios

/// SweepSubject: the scenario that is varied, read once, and what is varied in it.
public struct SweepSubject: Sendable {
  /// The points.
  public let design: SweepDesign

  private let source: SourceText
  private let settings: [String]
  private let files: ScenarioFiles

  /// A scenario and its points.
  ///
  /// - Parameters:
  ///   - settings: `path=value` that hold at every point; none may touch what is varied.
  ///   - files: how files that it builds on are read; each is read once.
  public init(
    _ source: SourceText, settings: [String] = [], files: ScenarioFiles = .none, _ design: SweepDesign
  ) throws(SweepProblem) {
    for setting in settings {
      // A setting that is no such thing is told with its place when the scenario is loaded.
      guard let path = ScenarioPath.split(setting)?.path else { continue }
      if let axis = design.axes.first(where: { !$0.isBeside(path) }) { throw .set(axis.path.text, path.text) }
    }
    self.design = design
    self.source = source
    self.settings = settings
    self.files = files.remembering()
  }

  /// The scenario as it stands; nil where it is only right at points.
  public var base: Scenario? { try? ScenarioLoader.load(source, settings: settings, files: files).scenario }

  /// The scenario at a point.
  public func load(_ point: Int) throws(DiagnosticList) -> LoadedScenario {
    try ScenarioLoader.load(source, settings: settings, varied: design.settings(point), files: files)
  }

  /// The scenario at a point, ready to be simulated.
  func ready(_ point: Int) throws(SweepFailure) -> LoadedScenario {
    let loaded: LoadedScenario
    do throws(DiagnosticList) { loaded = try load(point) } catch { throw .scenario(error) }
    if let obstacle = SimulationRun.obstacle(loaded.scenario) { throw .simulation(obstacle) }
    return loaded
  }
}
