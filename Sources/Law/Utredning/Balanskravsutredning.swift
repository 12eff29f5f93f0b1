import Numerics

/// Balanskravsutredning (LKBR 11 kap. 10 §): from årets resultat to årets balanskravsresultat, per path in whole kronor.
///
/// Every line but the first is a magnitude, zero or more; `Utredningspost.tecken` says how it enters. Synnerliga skäl are
/// not a line: balanskravsresultatet never changes by such a decision (law in 2.4 and KL 11 kap. 13 §).
@frozen
public struct Balanskravsutredning: Sendable {
  /// 1. Årets resultat enligt resultaträkningen; negative for a deficit.
  public var åretsResultat = Lanes.zero
  /// 2. Samtliga realisationsvinster.
  public var realisationsvinster = Lanes.zero
  /// 3. Those of them that stand, being consistent with god ekonomisk hushållning.
  public var undantagnaRealisationsvinster = Lanes.zero
  /// 4. Realisationsförluster on sales consistent with god ekonomisk hushållning; other losses count.
  public var undantagnaRealisationsförluster = Lanes.zero
  /// 5 and 6. The lines of securities at fair value.
  public var värdepapper = Värdepappersjustering()
  /// 8. Reservering.
  public var reservering = Lanes.zero
  /// 9. Användning av resultatreserv.
  public var användningResultatreserv = Lanes.zero
  /// 10. Användning av resultatutjämningsreserv.
  public var användningRUR = Lanes.zero

  /// All lines zero.
  @inlinable
  public init() {}

  /// The lines of årets resultat and the adjustments; the reserves are filled in by the closing.
  @inlinable
  public init(
    åretsResultat: Lanes,
    realisationsvinster: Lanes = .zero,
    undantagnaRealisationsvinster: Lanes = .zero,
    undantagnaRealisationsförluster: Lanes = .zero,
    värdepapper: Värdepappersjustering = Värdepappersjustering()
  ) {
    self.åretsResultat = åretsResultat
    self.realisationsvinster = realisationsvinster
    self.undantagnaRealisationsvinster = undantagnaRealisationsvinster
    self.undantagnaRealisationsförluster = undantagnaRealisationsförluster
    self.värdepapper = värdepapper
  }

  /// 7. Årets resultat efter balanskravsjusteringar: 1 − 2 + 3 + 4 − 5 a + 5 b − 6 a + 6 b.
  @inlinable
  public var resultatEfterBalanskravsjusteringar: Lanes {
    åretsResultat - realisationsvinster + undantagnaRealisationsvinster + undantagnaRealisationsförluster
      + värdepapper.summa
  }

  /// 11. Årets balanskravsresultat: 7 − 8 + 9 + 10.
  @inlinable
  public var balanskravsresultat: Lanes {
    resultatEfterBalanskravsjusteringar - reservering + användningResultatreserv + användningRUR
  }

  /// Books the year's realised gain on the portfolio, already in årets resultat, on line 2 where the scenario reads
  /// the law so; a realised loss counts in full either way.
  @inlinable
  public mutating func redovisaPlaceringsvinst(_ realiserat: Lanes, enligt regel: Placeringsvinster) {
    if regel == .undantas { realisationsvinster += realiserat.positivePart }
  }
}
