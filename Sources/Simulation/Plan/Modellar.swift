import Law
import Numerics

/// Modellår: one year of a plan as plain numbers, whole kronor, signs as in the accounts.
public struct Modellår: Sendable {
  /// What the plan states of the year.
  public enum Angivelse: Sendable {
    /// Accounts: årets resultat and its adjustments.
    case räkenskaper
    /// Only balanskravsresultatet; what reserves and unrealised values did is already in it.
    case balanskravsresultat
  }

  /// The calendar year.
  public var år: Int
  /// Which figure `resultat` is.
  public var angivelse: Angivelse
  /// Årets resultat or balanskravsresultat according to plan, measures included.
  public var resultat: Double
  /// Line 2, magnitude.
  public var realisationsvinster = 0.0
  /// Line 3, magnitude.
  public var undantagnaRealisationsvinster = 0.0
  /// Line 4, magnitude.
  public var undantagnaRealisationsförluster = 0.0
  /// Line 5 a, magnitude.
  public var orealiseradeVinster = 0.0
  /// Line 5 b, magnitude.
  public var orealiseradeFörluster = 0.0
  /// Line 6 a, magnitude.
  public var återföringFörluster = 0.0
  /// Line 6 b, magnitude.
  public var återföringVinster = 0.0
  /// Övervärdet of the placements when the year opens as the plan has it; read only on paths where it deviates.
  public var övervärdeFöre = 0.0
  /// The same when the year closes.
  public var övervärdeEfter = 0.0
  /// Realised gains on placements that `resultat` holds, magnitude.
  public var placeringsvinst = 0.0
  /// Skatter, generella statsbidrag och utjämning; 0 where not stated.
  public var skatterOchBidrag = 0.0
  /// Eget kapital less ansvarsförbindelse when the year closes as planned; infinite where it is not stated.
  public var justeratEgetKapital = Double.infinity
  /// Wanted reservation; infinite for as much as allowed.
  public var reservera = 0.0
  /// Wanted use of the resultatutjämningsreserv; infinite for as much as allowed.
  public var användRUR = 0.0
  /// Wanted use of the resultatreserv; infinite for as much as allowed.
  public var användResultatreserv = 0.0
  /// Whether the condition for using the resultatutjämningsreserv is met.
  public var rurVillkorUppfyllt = true

  /// A year with a result and nothing else.
  public init(år: Int, angivelse: Angivelse, resultat: Double) {
    self.år = år
    self.angivelse = angivelse
    self.resultat = resultat
  }

  /// Unrealised changes in value that the plan's årets resultat holds: lines 5 and 6 with the opposite sign.
  var orealiserat: Double {
    orealiseradeVinster - orealiseradeFörluster + återföringFörluster - återföringVinster
  }

  /// Lines 5 and 6: as planned, or from övervärdet at both ends where a path's differs from the plan's.
  @inline(__always)
  func värdepapper(_ avvikelse: Årsavvikelse) -> Värdepappersjustering {
    if avvikelse.övervärdeFöre.isZero && avvikelse.övervärdeEfter.isZero {
      return Värdepappersjustering(
        orealiseradeVinster: Lanes(repeating: orealiseradeVinster),
        orealiseradeFörluster: Lanes(repeating: orealiseradeFörluster),
        återföringFörluster: Lanes(repeating: återföringFörluster),
        återföringVinster: Lanes(repeating: återföringVinster)
      )
    }
    return Värdepappersjustering(
      övervärdeFöre: Lanes(repeating: övervärdeFöre) + avvikelse.övervärdeFöre,
      efter: Lanes(repeating: övervärdeEfter) + avvikelse.övervärdeEfter
    )
  }
}
