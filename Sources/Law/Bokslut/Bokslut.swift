import Numerics

/// Bokslut: closes the years of a scenario one by one, on eight paths at a time.
///
/// The order within a year: decisions on older deficits; use of reserves; reservation, in view of what is outstanding;
/// balanskravsresultat; restoration, or a new deficit and the decisions on it; what is late; the end of an old
/// resultatutjämningsreserv. Allocates nothing once built. Checked against worked cases and a second, plain implementation.
public struct Bokslut: Sendable {
  /// How the law is read.
  public let tolkning: Lagtolkning
  /// The deficits that can exist.
  public let register: Underskottsregister
  private let regler: [Räkenskapsregler]

  /// - Parameters:
  ///   - år: the years to close, from the first on; all known to the law.
  ///   - ingående: deficits that remain when the first year opens.
  ///   - beslut: decisions on synnerliga skäl, each without `brist`.
  public init(
    år: ClosedRange<Int>,
    ingående: [IngåendeUnderskott] = [],
    beslut: [SynnerligaSkälBeslut] = [],
    tolkning: Lagtolkning = Lagtolkning()
  ) {
    self.tolkning = tolkning
    register = Underskottsregister(år: år, ingående: ingående, beslut: beslut, ordning: tolkning.avräkningsordning)
    regler = år.map { år in
      guard let regler = Räkenskapsregler.gällande(år: år) else {
        preconditionFailure("a year whose law is not known must be refused before this")
      }
      return regler
    }
  }

  /// The law of one of the years.
  public func regler(_ år: Int) -> Räkenskapsregler {
    precondition(register.år.contains(år), "a year outside those to be closed")
    return regler[år - register.år.lowerBound]
  }

  /// Closes a year from its accounts.
  public func stäng(_ år: Int, _ underlag: Bokslutsunderlag, _ läge: inout Bokslutsläge) -> Bokslutsresultat {
    var resultat = Bokslutsresultat()
    stäng(år, underlag, &läge, &resultat)
    return resultat
  }

  /// Closes a year from its accounts into a result that is used again: every figure is set anew.
  public func stäng(
    _ år: Int, _ underlag: Bokslutsunderlag, _ läge: inout Bokslutsläge, _ resultat: inout Bokslutsresultat
  ) {
    let regler = regler(år)
    resultat.upplöstRUR = .zero
    läge.reserver.upphörFöre(regler, &resultat)
    resultat.avräkning = läge.återställning.tillämpaBeslutOmÄldre(register, år: år)

    let använt = Reservanvändning(
      rab: underlag.utredning.resultatEfterBalanskravsjusteringar,
      underlag: underlag,
      reserver: läge.reserver,
      regler: regler,
      tolkning: tolkning
    )
    let reserverat = Reservering(
      utestående: resultat.avräkning.utestående,
      använt: använt.summa,
      underlag: underlag,
      reserver: läge.reserver,
      regler: regler,
      tolkning: tolkning
    )
    läge.reserver.boka(använt, reserverat.belopp, till: regler.reserveringTill)
    resultat.utredning = underlag.utredning
    resultat.utredning.reservering = reserverat.belopp
    resultat.utredning.användningResultatreserv = använt.resultatreserv
    resultat.utredning.användningRUR = använt.rur
    resultat.utrymmeÖverTröskel = reserverat.utrymmeÖverTröskel
    resultat.utrymmeUnderTak = reserverat.utrymmeUnderTak
    resultat.balanskravsresultat = resultat.utredning.balanskravsresultat

    avsluta(regler, regelbeslut: underlag.regelbeslut, &läge, &resultat)
  }

  /// Closes a year of which only balanskravsresultatet is stated: what the reserves did is already in it.
  public func stäng(
    _ år: Int,
    balanskravsresultat: Lanes,
    regelbeslut: Lanes = .zero,
    _ läge: inout Bokslutsläge
  ) -> Bokslutsresultat {
    var resultat = Bokslutsresultat()
    stäng(år, balanskravsresultat: balanskravsresultat, regelbeslut: regelbeslut, &läge, &resultat)
    return resultat
  }

  /// The same into a result that is used again: lines and room for reservation stay as they were, all else is set anew.
  public func stäng(
    _ år: Int,
    balanskravsresultat: Lanes,
    regelbeslut: Lanes,
    _ läge: inout Bokslutsläge,
    _ resultat: inout Bokslutsresultat
  ) {
    let regler = regler(år)
    resultat.upplöstRUR = .zero
    läge.reserver.upphörFöre(regler, &resultat)
    resultat.avräkning = läge.återställning.tillämpaBeslutOmÄldre(register, år: år)
    resultat.balanskravsresultat = balanskravsresultat
    avsluta(regler, regelbeslut: regelbeslut, &läge, &resultat)
  }

  private func avsluta(
    _ regler: Räkenskapsregler,
    regelbeslut: Lanes,
    _ läge: inout Bokslutsläge,
    _ resultat: inout Bokslutsresultat
  ) {
    läge.återställning.avräkna(
      register,
      år: regler.år,
      balanskravsresultat: resultat.balanskravsresultat,
      regelbeslut: regelbeslut,
      &resultat.avräkning
    )
    if regler.rurUpplöses { läge.reserver.upplösRUR(&resultat) }
  }
}
