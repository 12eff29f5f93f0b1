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
  ///   - avvikelse: whole kronor per path; zero gives the plan itself.
  ///   - läge: what the year before handed over; becomes what this year hands on.
  public func stega(_ index: Int, avvikelse: Årsavvikelse, _ läge: inout Bokslutsläge) -> Bokslutsresultat {
    var resultat = Bokslutsresultat()
    stega(index, avvikelse: avvikelse, &läge, &resultat)
    return resultat
  }

  /// The same into a result that is used again; of a year that states only its balanskravsresultat the lines stay as they were.
  func stega(
    _ index: Int, avvikelse: Årsavvikelse, _ läge: inout Bokslutsläge, _ closed: inout Bokslutsresultat
  ) {
    let plan = år[index]
    let resultat = Lanes(repeating: plan.resultat) + avvikelse.resultat
    let placeringsvinst = Lanes(repeating: plan.placeringsvinst) + avvikelse.placeringsvinst
    let tolkning = bokslut.tolkning
    if plan.angivelse == .balanskravsresultat {
      // A stated balanskravsresultat counts planned gains; read the other way, gains are taken out again.
      let undantaget = tolkning.placeringsvinster == .undantas ? placeringsvinst.positivePart : .zero
      return bokslut.stäng(
        plan.år, balanskravsresultat: resultat - undantaget, regelbeslut: avvikelse.regelbeslut, &läge, &closed)
    }
    var utredning = Balanskravsutredning(
      åretsResultat: resultat + avvikelse.övervärdeEfter - avvikelse.övervärdeFöre,
      realisationsvinster: Lanes(repeating: plan.realisationsvinster),
      undantagnaRealisationsvinster: Lanes(repeating: plan.undantagnaRealisationsvinster),
      undantagnaRealisationsförluster: Lanes(repeating: plan.undantagnaRealisationsförluster),
      värdepapper: plan.värdepapper(avvikelse)
    )
    utredning.redovisaPlaceringsvinst(placeringsvinst, enligt: tolkning.placeringsvinster)
    var underlag = Bokslutsunderlag(utredning)
    underlag.skatterOchBidrag = Lanes(repeating: plan.skatterOchBidrag) + avvikelse.skatterOchBidrag
    underlag.justeratEgetKapitalNegativt =
      Lanes(repeating: plan.justeratEgetKapital) + avvikelse.egetKapital .< 0
    underlag.önskadReservering = Lanes(repeating: plan.reservera)
    underlag.önskadAnvändningRUR = Lanes(repeating: plan.användRUR) + avvikelse.användRUR
    underlag.önskadAnvändningResultatreserv =
      Lanes(repeating: plan.användResultatreserv) + avvikelse.användResultatreserv
    underlag.rurVillkorUppfyllt = LaneMask(repeating: plan.rurVillkorUppfyllt)
    underlag.regelbeslut = avvikelse.regelbeslut
    bokslut.stäng(plan.år, underlag, &läge, &closed)
  }
}
