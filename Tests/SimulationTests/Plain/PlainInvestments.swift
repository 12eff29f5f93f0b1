import Numerics
import Scenarios

/// Investments of one path, a project after the other: what is spent, and its depreciation and running cost.
struct PlainInvestments {
  /// What a year came to; all magnitudes.
  struct Year {
    var spending: Int64 = 0
    var depreciation: Int64 = 0
    var running: Int64 = 0
  }

  /// What is depreciated as one.
  private struct Asset {
    let firstUse: Int
    let life: Int
    var book: Int64 = 0
  }

  private let scenario: Scenario
  /// By project, and of what is taken into use as it is built by year.
  private var assets: [String: Asset] = [:]

  init?(_ scenario: Scenario, first: Int) {
    guard scenario.investeringar != nil || scenario.finansiering != nil else { return nil }
    self.scenario = scenario
    let projects = scenario.investeringar?.projekt ?? []
    let spent = projects.flatMap { $0.utgift.poster + $0.bidrag.poster }.map(\.år).min() ?? first
    // What was spent before has been depreciated since.
    for year in min(spent, first)..<first { _ = run(year, level: 1) }
  }

  /// - Parameter level: what the cost index has come to of its planned level.
  mutating func run(_ year: Int, level: Double) -> Year {
    var done = Year()
    if let plan = scenario.investeringar {
      done.depreciation = plan.befintligaAvskrivningar.poster.last { $0.år <= year }?.belopp ?? 0
      let beta = plan.kostnadsindex.tal
      let price = beta == 1 ? level : exponential(beta * logarithm(level))
      for project in plan.projekt { run(project, year, price: price, &done) }
    }
    let other = scenario.nettoinvesteringar
    let goesOn = scenario.investeringar == nil && year > scenario.år.sistaAngivna
    done.spending += (goesOn ? other.poster.last { $0.år <= year }?.belopp : other[year]) ?? 0
    return done
  }

  private mutating func run(_ project: Investeringsplan.Projekt, _ year: Int, price: Double, _ done: inout Year) {
    for (key, asset) in assets where key.hasPrefix(project.nyckel + "/") && year >= asset.firstUse {
      // An equal part a year of what is left; late spending in full when the life is over.
      let left = max(1, asset.life - (year - asset.firstUse))
      let part = krona(Double(max(0, asset.book)) / Double(left))
      done.depreciation += part
      assets[key]!.book -= part
    }
    var firstUse = year + 1
    var key = "\(project.nyckel)/\(year)"
    if case .år(let stated) = project.tasIBruk {
      (firstUse, key) = (stated, project.nyckel + "/")
      if year >= stated { done.running += krona(Double(project.driftkostnad) * price) }
    }
    var planned = project.utgift[year] ?? 0
    if project.tasIBruk == .löpande, year > scenario.år.sistaAngivna, let last = project.utgift.poster.last,
      last.år < year
    {
      planned = last.belopp
    }
    let spent = krona(Double(planned) * price) - (project.bidrag[year] ?? 0)
    done.spending += spent
    assets[key, default: Asset(firstUse: firstUse, life: project.nyttjandetid)].book += spent
  }
}
