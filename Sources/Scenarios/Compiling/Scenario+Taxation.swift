import Law
import Numerics
import Simulation

extension Scenario {
  /// Taxes and utjämning as plain numbers for the simulated years; nil where they do not go by rules of their own.
  func taxation(_ years: [Int], _ use: SimulatorUse) -> Taxation? {
    guard skatt != nil else { return nil }
    func growth(_ faktor: Faktor) -> TaxationGrowth? {
      use.place(faktor.nyckel).map { TaxationGrowth(driver: $0, mean: medel(faktor)) }
    }
    return Taxation(
      years: years.map(skatteplan), national: growth(.skatteunderlag), own: growth(.egetSkatteunderlag),
      forecast: use.place(Faktor.slutavräkningsprognos.nyckel))
  }

  /// Whether taxes and utjämning are added to the income statement.
  var läggerTillSkatt: Bool { skatt.map { !$0.ingårIPlanen } ?? false }

  /// What a line reacts to: as stated, but for the tax base on taxes that have rules of their own.
  func reaktioner(_ rad: Resultaträkning.Rad) -> [Resultaträkning.Reaktion] {
    guard skatt != nil, rad.post == .skatteintäkter else { return rad.reaktioner }
    return rad.reaktioner.filter { $0.faktor != Faktor.skatteunderlag.nyckel }
  }

  /// What one percentage point of a factor does to the taxes of the last stated year, roughly; nil for a factor that they do not follow.
  func skattensVerkan(av faktor: Faktorantagande) -> Double? {
    guard skatt != nil else { return nil }
    switch faktor.faktor {
    case .skatteunderlag, .egetSkatteunderlag, .slutavräkningsprognos:
      return Double(räkenskaper.summa(.skatteintäkter, år.sistaAngivna) ?? 0) / 100
    default: return nil
    }
  }

  /// Lines of planned taxes and utjämning for the years that are not settled, where the plan's figures do not hold them.
  var skatterader: [Resultaträkning.Rad] {
    let last = osäkerhet.metod == .rader ? år.till : år.sistaAngivna
    guard läggerTillSkatt, case .underlag(let own)? = skatt?.grund, let first = år.förstaOsäkra, first <= last else {
      return []
    }
    let years = Array(first...last)
    let taxation = Taxation(years: years.map(skatteplan), national: nil, own: nil, forecast: nil)
    var state = TaxationState()
    let done = years.indices.map { taxation.step($0, &state) { _ in .zero } }
    func line(_ post: Resultatpost, _ namn: String, _ amount: (Int) -> Lanes) -> Resultaträkning.Rad {
      var amounts = Årsserie()
      for (place, year) in years.enumerated() { amounts[year] = Self.kronor(amount(place)[0]) }
      return Resultaträkning.Rad(post: post, namn: namn, belopp: amounts)
    }
    func perInhabitant(_ namn: String, _ post: Resultatpost, _ kronor: @escaping (Int) -> Double) -> Resultaträkning.Rad
    {
      line(post, namn) { place in
        Utjämning.belopp(perInvånare: Lanes(repeating: kronor(years[place])), befolkning: antalInvånare(years[place]))
      }
    }
    let lines = [
      line(.skatteintäkter, "preliminär skatt") { done[$0].preliminary },
      line(.skatteintäkter, "slutavräkning") { done[$0].settlement },
      perInhabitant("slutavräkningsdifferens", .skatteintäkter) { own.slutavräkningsdifferens[$0]?.tal ?? 0 },
      line(.statsbidragOchUtjämning, "inkomstutjämning") { done[$0].equalisation },
      perInhabitant("kostnadsutjämning", .statsbidragOchUtjämning) { own.kostnadsutjämning.gällande($0)?.tal.tal ?? 0 },
      line(.statsbidragOchUtjämning, "regleringspost") { done[$0].regulation },
      perInhabitant("strukturbidrag", .statsbidragOchUtjämning) { own.strukturbidrag.gällande($0)?.tal.tal ?? 0 },
      perInhabitant("införandebidrag", .statsbidragOchUtjämning) { year in
        own.införandebidrag.gällande(year).map { Utjämning.införandebidrag($0.tal.tal, efter: year - $0.från) } ?? 0
      },
    ]
    return lines.filter { line in line.belopp.poster.contains { $0.belopp != 0 } }
  }

  /// What a year's taxes and utjämning are worked out from.
  private func skatteplan(_ år: Int) -> TaxationPlan {
    switch skatt?.grund {
    case .underlag(let own)?: return skatteplan(år, own)
    case .genomslag(let share)?:
      return TaxationPlan(taxes: Double(räkenskaper.summa(.skatteintäkter, år) ?? 0), share: share.procent)
    case nil: preconditionFailure("a year's taxes have a ground where there are rules for them")
    }
  }

  private func skatteplan(_ år: Int, _ own: Skatteberäkning) -> TaxationPlan {
    func share(_ series: Talserie) -> Double { series.gällande(år)?.tal.procent ?? 0 }
    let growth = 1 + medel(.skatteunderlag)
    let uprating = own.uppräkning[år]?.tal ?? growth * growth
    let base = Kommunalskatt.uppräknat(Lanes(repeating: planeratSkatteunderlag(år - 2)), med: uprating)[0]
    let inhabitants = antalInvånare(år)
    let mean =
      switch own.medelskattekraft {
      case .andel(let ratio): ratio.isEmpty ? 0 : base / inhabitants / share(ratio)
      case .kronor(let kronor): kronor.gällande(år)?.tal.tal ?? 0
      }
    var plan = TaxationPlan(
      base: base, rate: share(own.skattesats), inhabitants: inhabitants, meanBase: mean,
      meanRate: share(own.riketsSkattesats), guarantee: own.garantinivå.procent,
      countyRate: share(own.länsvisSkattesats))
    plan.settlement = own.slutavräkning[år]?.tal ?? 0
    plan.regulation = own.reglering.gällande(år)?.tal.tal ?? 0
    return plan
  }

  /// The greatest amounts that taxes and utjämning are worked out with, all years together.
  var skattebelopp: Double {
    guard case .underlag? = skatt?.grund, let first = år.förstaOsäkra else { return 0 }
    let plans = (first...år.till).map(skatteplan)
    return plans.reduce(0) { $0 + $1.base + $1.meanBase * $1.guarantee * $1.inhabitants }
  }

  /// Whole kronor; an amount beyond counting becomes one that is refused when the sums are checked.
  private static func kronor(_ amount: Double) -> Int64 {
    amount.magnitude < .kronaLimit ? Int64(amount) : Int64(Double.kronaLimit)
  }

  /// Inhabitants on 1 November of the year before, those last stated after the last stated year.
  private func antalInvånare(_ år: Int) -> Double { Double(befolkning.senaste(före: år)?.belopp ?? 1) }

  /// The own tax base of a year: as stated; after the last stated year it grows as the country's and the own growth are planned to.
  private func planeratSkatteunderlag(_ år: Int) -> Double {
    guard let stated = skatteunderlag.senaste(före: år) else { return 0 }
    let growth = (1 + medel(.skatteunderlag)) * (1 + medel(.egetSkatteunderlag))
    return (stated.år..<år).reduce(Double(stated.belopp)) { base, _ in (base * growth).roundedToKrona }
  }
}
