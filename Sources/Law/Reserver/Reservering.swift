import Numerics

/// Reservering (KL 11 kap. 14 §): how much of a surplus may be put into the reserve when the year closes.
///
/// With S = skatteintäkter, generella statsbidrag och utjämning and p = 1 %, or 2 % when eget kapital less ansvarsförbindelsen
/// is below zero (exactly zero is 1 %): at most min(årets resultat, RAB) − p·S, and from 2024 at most what keeps
/// resultatreserven within 5 % of S, a remaining resultatutjämningsreserv apart. Amounts are whole kronor, zero or more, rounded
/// so that no limit is broken. Checked against Malmö 2015 (185 mnkr) and worked cases.
struct Reservering {
  /// What of the lower of årets resultat and resultatet efter balanskravsjusteringar exceeds the threshold.
  let utrymmeÖverTröskel: Lanes
  /// What the ceiling leaves; infinite in years without one.
  let utrymmeUnderTak: Lanes
  /// What is reserved.
  let belopp: Lanes

  /// - Parameters:
  ///   - utestående: what remains of all older deficits, late and extended ones included, after the year's decisions.
  ///   - använt: what was taken out of the reserves; nothing is reserved on such a path.
  init(
    utestående: Lanes,
    använt: Lanes,
    underlag: Bokslutsunderlag,
    reserver: Reserver,
    regler: Räkenskapsregler,
    tolkning: Lagtolkning
  ) {
    let rab = underlag.utredning.resultatEfterBalanskravsjusteringar
    let grund = minimum(underlag.utredning.åretsResultat, rab)
    let tröskel = Self.tröskel(underlag, regler, tolkning)
    // "Lowest of": what exceeds p·S of årets resultat and of RAB, the lower.
    let överTröskel = regler.reserveringTill == .ingen ? Lanes.zero : (grund - tröskel).positivePart
    let underTak: Lanes
    if let lagensTak = regler.reservtak {
      let tak = share(of: underlag.skatterOchBidrag, basisPoints: min(lagensTak, tolkning.reservtak))
      underTak = (tak - reserver.resultatreserv).positivePart
    } else {
      underTak = Lanes(repeating: .infinity)
    }
    // The statute's two limits, and then what the reading keeps for older deficits.
    var högst = minimum(överTröskel, underTak)
    switch tolkning.reserveringsregel {
    case .tröskelOchÅterställning: högst = minimum(högst, (grund - tröskel - utestående).positivePart)
    case .återställningFörst: högst = minimum(högst, (rab - utestående).positivePart)
    case .endastLagtext: break
    }
    utrymmeÖverTröskel = överTröskel
    utrymmeUnderTak = underTak
    belopp = minimum(högst, underlag.önskadReservering.positivePart).only(where: använt .== 0)
  }

  /// Rounded up to a whole krona, so that a whole reservation never breaks the limit.
  private static func tröskel(
    _ underlag: Bokslutsunderlag,
    _ regler: Räkenskapsregler,
    _ tolkning: Lagtolkning
  ) -> Lanes {
    let vanlig = max(regler.reserveringströskel, tolkning.reserveringströskel)
    let vidNegativt = max(
      regler.reserveringströskelVidNegativtEgetKapital,
      tolkning.reserveringströskelVidNegativtEgetKapital
    )
    let punkter = Lanes(repeating: Double(vanlig))
      .replacing(with: Double(vidNegativt), where: underlag.justeratEgetKapitalNegativt)
    return shareRoundedUp(of: underlag.skatterOchBidrag, basisPoints: punkter)
  }
}
