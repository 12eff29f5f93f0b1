import Numerics

/// Återställning (KL 11 kap. 12 §): a negative balanskravsresultat is to be regulated during the three following years.
///
/// The state of the ledger on eight paths. `tillämpaBeslutOmÄldre` and then `avräkna` carry out one year in place
/// and allocate nothing.
public struct Återställning: Sendable {
  /// One per place of the register, in its order.
  public private(set) var poster: [Underskottsläge]

  /// The state when the first year opens. A deficit that was late already has what remains of it as missing.
  public init(_ register: Underskottsregister) {
    poster = register.poster.indices.map { i in
      var läge = Underskottsläge()
      läge.ingående = Lanes(repeating: register.ingående[i])
      läge.återstående = läge.ingående
      if register.poster[i].senast < register.år.lowerBound { läge.saknatVidFrist = läge.ingående }
      return läge
    }
  }

  /// Takes over another state of the same register without allocating, so that paths can start from a known history.
  public mutating func överta(_ annan: Återställning) {
    precondition(poster.count == annan.poster.count, "states of the same register")
    for i in poster.indices { poster[i] = annan.poster[i] }
  }

  /// What remains in all.
  public var återstående: Lanes {
    var summa = Lanes.zero
    for läge in poster { summa += läge.återstående }
    return summa
  }

  /// Carries out the decisions recorded in the year on deficits of earlier years, and opens the year's account.
  mutating func tillämpaBeslutOmÄldre(_ register: Underskottsregister, år: Int) -> Årsavräkning {
    let t = år - register.år.lowerBound
    var utfall = Årsavräkning()
    for i in register.äldrePoster[t] { utfall.ingående += poster[i].återstående }
    for s in register.stegFörÄldre[t] { utfall.efterskänkt += verkställ(register.steg[s], register, år: år) }
    utfall.utestående = utfall.ingående - utfall.efterskänkt
    return utfall
  }

  /// Lets a surplus restore older deficits and a deficit arise, and closes the year's account.
  ///
  /// - Parameter regelbeslut: what a rule leaves unregulated of the year's own deficit, after the recorded decisions.
  mutating func avräkna(
    _ register: Underskottsregister,
    år: Int,
    balanskravsresultat: Lanes,
    regelbeslut: Lanes,
    _ utfall: inout Årsavräkning
  ) {
    let t = år - register.år.lowerBound
    // A surplus restores older deficits, in the register's order; what is over cannot be saved.
    var kvar = balanskravsresultat.positivePart
    poster.withUnsafeMutableBufferPointer { poster in
      // Most places have nothing left on any path.
      for i in register.äldrePoster[t] where !poster[i].återstående.isZero {
        let återställt = minimum(kvar, poster[i].återstående)
        kvar -= återställt
        poster[i].återstående -= återställt
        // Later moments are greater numbers.
        let nu = Lanes(repeating: Double(2 * år + 1)).only(where: återställt .> 0)
        poster[i].sistaMinskning = maximum(poster[i].sistaMinskning, nu)
        if år <= register.poster[i].senast {
          poster[i].återställtITid += återställt
        } else {
          poster[i].återställtSent += återställt
        }
      }
    }
    utfall.ejUtnyttjat = kvar
    utfall.återställt = balanskravsresultat.positivePart - kvar

    // Only BKR < 0 makes a deficit, due in the third year; decisions recorded in the same year act at its birth.
    let ny = register.nyPost[t]
    utfall.nytt = (Lanes.zero - balanskravsresultat).positivePart
    poster[ny].nytt = utfall.nytt
    poster[ny].återstående = utfall.nytt
    for s in register.stegFörNya[t] { utfall.efterskänkt += verkställ(register.steg[s], register, år: år) }
    if !regelbeslut.isZero {
      utfall.efterskänktEnligtRegel = efterskänk(högst: regelbeslut.positivePart, i: ny, år: år)
      utfall.efterskänkt += utfall.efterskänktEnligtRegel
    }

    stäng(register, år: år, &utfall)
  }

  private mutating func stäng(_ register: Underskottsregister, år: Int, _ utfall: inout Årsavräkning) {
    poster.withUnsafeMutableBufferPointer { poster in
      for (i, post) in register.poster.enumerated() where post.från <= år {
        let återstående = poster[i].återstående
        utfall.utgående += återstående
        // The deadline's year is inclusive: what remains when it closes is late, and does not lapse.
        if post.senast <= år { utfall.försenat += återstående }
        if post.senast == år { poster[i].saknatVidFrist = återstående }
      }
    }
  }

  /// Carries out one decision and returns what need not be regulated because of it.
  private mutating func verkställ(
    _ steg: Underskottsregister.Beslutssteg,
    _ register: Underskottsregister,
    år: Int
  ) -> Lanes {
    var kvar = Lanes(repeating: steg.belopp)
    var efterskänkt = Lanes.zero
    for k in steg.källor {
      let i = register.källor[k]
      if steg.mål < 0 {
        let belopp = efterskänk(högst: kvar, i: i, år: år)
        efterskänkt += belopp
        kvar -= belopp
      } else {
        let belopp = minimum(kvar, poster[i].återstående)
        poster[i].återstående -= belopp
        poster[i].utflyttat += belopp
        poster[steg.mål].återstående += belopp
        poster[steg.mål].inflyttat += belopp
        kvar -= belopp
      }
    }
    return efterskänkt
  }

  private mutating func efterskänk(högst: Lanes, i: Int, år: Int) -> Lanes {
    let belopp = minimum(högst, poster[i].återstående)
    poster[i].återstående -= belopp
    poster[i].efterskänkt += belopp
    poster[i].sistaMinskning.replace(with: Double(2 * år), where: belopp .> 0)
    return belopp
  }
}
