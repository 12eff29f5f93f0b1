// README
import BalanskravKit

/// What becomes of a plan, of a variant of it, of a range of values, and what would be enough.
func look(into text: String) throws -> [String] {
  let source = SourceText(name: "plan.json5", text: text)
  let plan = try ScenarioLoader.load(source).scenario
  var settings = SimulationSettings()
  settings.paths = 2_000
  let futures = try SimulationSummary.run(plan, settings)
  var told = [RunReport(Summary(plan), futures).text(language: .en)]

  let other = try ScenarioLoader.load(source, settings: ["balanskravsresultat.2027=40"]).scenario
  let options = [ComparisonOption(plan), ComparisonOption(other, name: "More in 2027")]
  told.append(ComparisonReport(try ComparisonSummary.run(options, settings)).text(language: .en))

  let design = try SweepDesign(grid: [SweepAxis("balanskravsresultat.2027=20:40:10")])
  let sweep = Sweep(try SweepSubject(source, design), settings)
  sweep.run(0..<design.count, workers: Workers(), control: RunControl()) { point in
    if case .success(let figures) = point.outcome { print(point.values, figures.planen.håller.value) }
    return true
  }

  let grid = try DialGrid(from: .noll, to: Decimaltal(hundradelar: 10_000), step: Decimaltal(hundradelar: 100))
  let condition = try Condition(written: "P(planen håller) >= 0,9")
  let enough = try Solution(plan, .besparing(2026...2028), grid, until: condition, settings)
  told.append(SolutionReport(enough).text(language: .en))
  return told
}
// README
