import Law
import Simulation

extension Scenario {
  /// How a year's result is stated, nil when it is not.
  public func angivelse(_ år: Int) -> Modellår.Angivelse? {
    if balanskravsresultat[år] != nil { return .balanskravsresultat }
    return åretsResultat[år] != nil || angesAvRader(år) ? .räkenskaper : nil
  }

  /// Whether lines give a year's result: every year that is not extrapolated in which one has an amount, and others that one states.
  public func angesAvRader(_ år: Int) -> Bool {
    let isExtrapolated = self.år.slag(år) == .framskrivning
    return (isExtrapolated ? resultaträkning : räkenskaper).åretsResultat(år) != nil
  }

  /// The result a year is stated with, before measures that the plan does not hold.
  public func angivetResultat(_ år: Int) -> Int64? {
    balanskravsresultat[år] ?? åretsResultat[år] ?? räkenskaper.åretsResultat(år)
  }

  /// The plan's result of any year of the horizon, measures included.
  ///
  /// A year after the plan goes on as its lines do; where the plan is not stated by lines it repeats the last stated year without its realised
  /// gains, its other balanskravsjusteringar, which nothing would take out of the repeated result again, and what measures cost once.
  func planeratResultat(_ år: Int) -> (angivelse: Modellår.Angivelse, belopp: Int64) {
    if let angivelse = angivelse(år), let belopp = angivetResultat(år) {
      return (angivelse, belopp + åtgärdseffekt(år) + pensionstillägg(år))
    }
    if drivsAvRader(år), let belopp = räkenskaper.åretsResultat(år) {
      return (.räkenskaper, belopp + åtgärdseffekt(år))
    }
    let förebild = förebild(år)
    guard let angivelse = angivelse(förebild), let belopp = angivetResultat(förebild) else {
      preconditionFailure("every year that is not extrapolated states a result")
    }
    return (
      angivelse,
      belopp - (placeringar.iPlanen[förebild] ?? 0) - engångsposter(förebild) + åtgärdseffekt(år)
        + pensionstillägg(år, som: förebild)
    )
  }

  /// What of a year's årets resultat is realised gains or unrealised changes in value, less losses that are put back.
  public func engångsposter(_ år: Int) -> Int64 {
    guard angivelse(år) == .räkenskaper, let regler = Räkenskapsregler.gällande(år: år) else { return 0 }
    let realised = justering(.realisationsvinster, år) - justering(.realisationsförlusterEnligtUndantag, år)
    return Int64(realised - värdepappersjustering(år, regler).summa[0])
  }

  /// The stated year that an extrapolated one repeats.
  public func förebild(_ år: Int) -> Int {
    (self.år.sistaAngivna..<år).last { angivelse($0) != nil } ?? self.år.sistaAngivna
  }

  /// How a year's result comes about, extrapolated years as the year that they repeat.
  public func planensAngivelse(_ år: Int) -> Modellår.Angivelse? {
    angivelse(år) ?? (self.år.slag(år) == .framskrivning ? angivelse(förebild(år)) : nil)
  }

  /// EKadj = eget kapital − ansvarsförbindelse, whose sign chooses 1 or 2 % in KL 11 kap. 14 §; nil where no eget kapital
  /// is stated.
  ///
  /// The statute names no day of measuring: the year's own closing balance, else the last stated before it, where financing is
  /// described with the plan's results since.
  public func justeratEgetKapital(_ år: Int) -> Int64? {
    balansräkning[.egetKapital]?.senaste(före: år).map { equity in
      let since = self.år.alla.filter { $0 > equity.år && $0 <= år }.map(planeratResultat)
      let results = finansiering == nil ? 0 : since.filter { $0.angivelse == .räkenskaper }.reduce(0) { $0 + $1.belopp }
      return equity.belopp + results - senasteAnsvarsförbindelse(år)
    }
  }

  /// Ansvarsförbindelsen of a year, else the last stated before it.
  func senasteAnsvarsförbindelse(_ år: Int) -> Int64 {
    (balansräkning[.ansvarsförbindelse]?.senaste(före: år)?.år).map(ansvarsförbindelse) ?? 0
  }

  /// Ansvarsförbindelsen as the settings count it, 0 where it is not stated.
  public func ansvarsförbindelse(_ år: Int) -> Int64 {
    let tax = inställningar.ansvarsförbindelseMedLöneskatt ? balansräkning[.ansvarsförbindelseLöneskatt]?[år] ?? 0 : 0
    return (balansräkning[.ansvarsförbindelse]?[år] ?? 0) + tax
  }
}
