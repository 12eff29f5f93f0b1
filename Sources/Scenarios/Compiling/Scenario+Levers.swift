import Simulation

extension Scenario {
  /// Skatteunderlag of a year: as stated; after the last stated year that one's, and nil before the first.
  public func skatteunderlag(_ år: Int) -> Int64? { skatteunderlag.senaste(före: år)?.belopp }

  /// The same plan with one more measure, outside what its figures hold already: whole kronor for each of some years that follow each
  /// other, and nothing in the years after them.
  public func med(tillägg: [Int64], från: Int) -> Scenario {
    var effect = Årsserie()
    for (offset, amount) in tillägg.enumerated() { effect[från + offset] = amount }
    // The effect of the last stated year would go on.
    if från + tillägg.count <= år.till { effect[från + tillägg.count] = 0 }
    var changed = self
    changed.åtgärder.append(Åtgärd(nyckel: "tillägg", namn: "tillägg", ingårIPlanen: false, effekt: effect))
    return changed
  }

  /// The same scenario with so many percentage points added to the mean return of every class of assets, direct yield unchanged but for
  /// likvida medel, which yield the short rate.
  public func med(avkastningstillägg tillägg: Decimaltal) -> Scenario {
    func plus(_ tal: Decimaltal) -> Decimaltal { Decimaltal(miljondelar: tal.miljondelar + tillägg.miljondelar) }
    var changed = self
    guard var portfolio = placeringar.portfölj else { return self }
    var holdsCash = false
    for place in portfolio.tillgångsslag.indices {
      switch portfolio.tillgångsslag[place].avkastning {
      case .egen(let mean, let sigma, let direct):
        portfolio.tillgångsslag[place].avkastning = .egen(medel: plus(mean), sigma: sigma, direkt: direct)
      case .kortRänta: holdsCash = true
      }
    }
    changed.placeringar.portfölj = portfolio
    for place in osäkerhet.faktorer.indices where holdsCash && osäkerhet.faktorer[place].faktor == .kortRänta {
      changed.osäkerhet.faktorer[place].medel = plus(osäkerhet.faktorer[place].medel)
    }
    return changed
  }

  /// What the mean returns may be raised by: the result stays above −100 and at most 100 percent, as the format wants.
  public var avkastningsutrymme: ClosedRange<Decimaltal>? {
    guard let portfolio = placeringar.portfölj else { return nil }
    let means = portfolio.tillgångsslag.map { slag in
      if case .egen(let mean, _, _) = slag.avkastning {
        mean
      } else {
        osäkerhet.faktorer.first { $0.faktor == .kortRänta }?.medel ?? .noll
      }
    }
    guard let least = means.min(), let greatest = means.max() else { return nil }
    let hundred = Decimaltal(hundradelar: 10_000).miljondelar
    return Decimaltal(
      miljondelar: 1 - hundred - least.miljondelar)...Decimaltal(
        miljondelar: hundred - greatest.miljondelar)
  }
}

extension Scenario {
  /// Whether another scenario has the same futures and the same history, and only plans other results for years that are not settled: its
  /// model can then be put into this one's simulator.
  public func skiljerSigBaraIPlan(från other: Scenario) -> Bool {
    var own = self
    own.balanskravsresultat = other.balanskravsresultat
    own.åretsResultat = other.åretsResultat
    // A limit that is a share of a row goes by the row's plan.
    if !beslutsregler.contains(where: \.harAndel) { own.resultaträkning = other.resultaträkning }
    guard åtgärder.filter(\.ärOsäker) == other.åtgärder.filter(\.ärOsäker) else { return false }
    own.åtgärder = other.åtgärder
    own.avstämning = other.avstämning
    own.namn = other.namn
    // Where lines follow factors, other amounts deviate by other amounts.
    if osäkerhet.metod == .rader, other.räkenskaper != räkenskaper { return false }
    own.räkenskaper = other.räkenskaper
    guard own == other, let first = år.förstaOsäkra else { return false }
    return år.alla.allSatisfy { year in
      let isSame = skatterOchBidrag(year) == other.skatterOchBidrag(year)
      return isSame && (year >= first || planeratResultat(year) == other.planeratResultat(year))
    }
  }
}
