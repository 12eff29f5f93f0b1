import Analysis
import Scenarios

/// SweepColumns: what is told of every point of a sweep, in the order of its columns.
///
/// | column | what it is |
/// |---|---|
/// | `punkt` | number of the point, from 1 |
/// | the varied paths | their values |
/// | `status`, `meddelande` | `ok`, or the kind of problem and what it is; then nothing else is told of the point |
/// | `planen`, `åtgärdsplanen`, `marginal_<år>` | how the plan goes when it goes as planned (`håller`, `bryts`, `oavgjord`), and its margin to each deadline |
/// | `framtider` | how many futures were simulated |
/// | `planen_håller`, `…_från`, `…_till`, `planen_bryts` | shares of the futures, the first with the ends of its 95 % interval |
/// | `åtgärdsplanen_håller`, `…_från`, `…_till`, `åtgärdsplanen_bryts` | the same for the deficits that exist at the start |
/// | `försenas_<år>` | share of the futures in which that year's deficit is late |
/// | `bryts_först_underskott`, `bryts_först_senast`, `bryts_först_andel` | the deficit that is the first to be late most often, its deadline, and in what share of the futures it is the first |
/// | `saknas_median` | median of what is missing of the plan's deficits where something is |
/// | `balanskravsresultat_<år>_medel`, `_p5`, `_p50`, `_p95` | mean and quantiles |
/// | `kvar_att_återställa_<år>_medel`, `_p5`, `_p50`, `_p95` | the same of what remains to restore when the year closes |
///
/// Amounts are in the scenario's unit, shares from 0 to 1.
public struct SweepColumns: Sendable, Equatable {
  /// The columns' names.
  public let names: [String]

  private let axes: Int
  private let years: [Int]
  private let cohorts: [Int]
  private let deadlines: [Int]

  /// The columns that the points of a sweep need, all of them together.
  public init(_ design: SweepDesign, _ survey: SweepSurvey) {
    axes = design.axes.count
    let years = survey.years.map { Array($0) } ?? []
    self.years = years
    cohorts = survey.cohorts
    deadlines = survey.deadlines
    func probability(_ name: String) -> [String] {
      ["håller", "håller_från", "håller_till", "bryts"].map { "\(name)_\($0)" }
    }
    func spread(_ figure: Storhet) -> [String] {
      years.flatMap { year in ["medel", "p5", "p50", "p95"].map { "\(figure.rawValue)_\(year)_\($0)" } }
    }
    names =
      ["punkt"] + design.axes.map(\.path.text) + ["status", "meddelande", "planen", "åtgärdsplanen"]
      + deadlines.map { "marginal_\($0)" } + ["framtider"] + probability("planen") + probability("åtgärdsplanen")
      + cohorts.map { "försenas_\($0)" }
      + ["bryts_först_underskott", "bryts_först_senast", "bryts_först_andel", "saknas_median"]
      + spread(.balanskravsresultat) + spread(.kvarAttÅterställa)
  }

  /// What is told of a point before it is simulated.
  func head(_ place: Int, _ values: [String]) -> [SweepCell] {
    [SweepCell(place + 1)] + values.map { SweepCell(value: $0) }
  }

  /// What is told of a point, one cell for each column.
  func cells(_ point: SweepPoint) -> [SweepCell] {
    let head = head(point.place, point.values)
    switch point.outcome {
    case .failure(let failure):
      let told = head + [.text(failure.code), .text(failure.message)]
      return told + Array(repeating: .missing, count: names.count - told.count)
    case .success(let figures):
      let cells = head + [.text("ok"), .missing] + plan(figures) + futures(figures) + amounts(figures)
      precondition(cells.count == names.count, "a cell for each column")
      return cells
    }
  }

  private func plan(_ figures: SweepFigures) -> [SweepCell] {
    let found = figures.bedömning
    return [.text(found.planen.rawValue), .text(found.åtgärdsplanen.rawValue)]
      + deadlines.map { year in
        found.marginaler.first { $0.senast == year }.map { SweepCell(Double($0.belopp), in: figures.enhet) } ?? .missing
      }
  }

  private func futures(_ figures: SweepFigures) -> [SweepCell] {
    func cells(_ verdict: Verdict) -> [SweepCell] {
      [verdict.håller.value, verdict.håller.low, verdict.håller.high, verdict.bryts.value].map { SweepCell($0) }
    }
    let first = figures.first
    return [SweepCell(figures.paths)] + cells(figures.planen) + cells(figures.åtgärdsplanen)
      + cohorts.map { year in
        figures.försenas.first { $0.från == year }.map { SweepCell($0.sannolikhet.value) } ?? .missing
      }
      + [
        first.map { SweepCell($0.från) } ?? .missing, first.map { SweepCell($0.senast) } ?? .missing,
        first.map { SweepCell(Double($0.paths) / Double(figures.paths)) } ?? .missing,
        figures.saknas.map { SweepCell($0, in: figures.enhet) } ?? .missing,
      ]
  }

  private func amounts(_ figures: SweepFigures) -> [SweepCell] {
    func cells(_ spread: SweepFigures.Spread?) -> [SweepCell] {
      guard let spread else { return Array(repeating: .missing, count: 4) }
      return [spread.mean, spread.low, spread.middle, spread.high].map { SweepCell($0, in: figures.enhet) }
    }
    func found(_ year: Int) -> SweepFigures.Year? { figures.years.first { $0.år == year } }
    return years.flatMap { cells(found($0)?.balanskravsresultat) } + years.flatMap { cells(found($0)?.kvar) }
  }
}
