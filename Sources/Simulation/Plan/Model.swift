import Law
import Numerics

/// Model: a compiled plan. Flat numbers only, so that a year is straight-line work over lanes.
public struct Model: Sendable {
  /// The law, its reading, and the places of every deficit that can exist.
  public let bokslut: Bokslut
  /// The years from the first to the horizon.
  public let år: [Modellår]
  /// Reserves when the first year opens.
  public let reserver: Reserver

  /// A plan whose years follow each other and match those of the closing.
  public init(bokslut: Bokslut, år: [Modellår], reserver: Reserver) {
    precondition(år.map { $0.år } == Array(bokslut.register.år), "the model's years are those that are to be closed")
    self.bokslut = bokslut
    self.år = år
    self.reserver = reserver
  }

  /// The state when the first year opens.
  public var start: Bokslutsläge { Bokslutsläge(bokslut.register, reserver: reserver) }

  /// Runs and closes one year on eight paths: the plan's figures plus what each path deviates from them.
  ///
  /// - Parameters:
  ///   - index: which of `år`.
  ///   - avvikelse: deviation of the result from the plan, whole kronor per path; zero gives the plan itself.
  ///   - läge: what the year before handed over; becomes what this year hands on.
  public func stega(_ index: Int, avvikelse: Lanes, _ läge: inout Bokslutsläge) -> Bokslutsresultat {
    let plan = år[index]
    let resultat = Lanes(repeating: plan.resultat) + avvikelse
    let tolkning = bokslut.tolkning
    if plan.angivelse == .balanskravsresultat {
      // A stated balanskravsresultat counts planned gains; read the other way, they are taken out again.
      let undantaget = tolkning.placeringsvinster == .undantas ? plan.placeringsvinst : 0
      return bokslut.stäng(plan.år, balanskravsresultat: resultat - Lanes(repeating: undantaget), &läge)
    }
    var utredning = Balanskravsutredning(
      åretsResultat: resultat,
      realisationsvinster: Lanes(repeating: plan.realisationsvinster),
      undantagnaRealisationsvinster: Lanes(repeating: plan.undantagnaRealisationsvinster),
      undantagnaRealisationsförluster: Lanes(repeating: plan.undantagnaRealisationsförluster),
      värdepapper: Värdepappersjustering(
        orealiseradeVinster: Lanes(repeating: plan.orealiseradeVinster),
        orealiseradeFörluster: Lanes(repeating: plan.orealiseradeFörluster),
        återföringFörluster: Lanes(repeating: plan.återföringFörluster),
        återföringVinster: Lanes(repeating: plan.återföringVinster)
      )
    )
    utredning.redovisaPlaceringsvinst(Lanes(repeating: plan.placeringsvinst), enligt: tolkning.placeringsvinster)
    var underlag = Bokslutsunderlag(utredning)
    underlag.skatterOchBidrag = Lanes(repeating: plan.skatterOchBidrag)
    underlag.justeratEgetKapitalNegativt = LaneMask(repeating: plan.egetKapitalNegativt)
    underlag.önskadReservering = Lanes(repeating: plan.reservera)
    underlag.önskadAnvändningRUR = Lanes(repeating: plan.användRUR)
    underlag.önskadAnvändningResultatreserv = Lanes(repeating: plan.användResultatreserv)
    underlag.rurVillkorUppfyllt = LaneMask(repeating: plan.rurVillkorUppfyllt)
    return bokslut.stäng(plan.år, underlag, &läge)
  }
}
