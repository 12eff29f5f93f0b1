import Numerics

/// Nyckeltal for god ekonomisk hushållning (KL 11 kap. 1 and 6 §§): the statute sets no figure, targets are local.
///
/// Checked against Luleå 2016 and Ängelholm 2021.
public enum Nyckeltal {
  /// Årets resultat / skatteintäkter, generella statsbidrag och utjämning; resultatet may be another of the year's results.
  @inlinable
  public static func resultatandel(resultat: Lanes, skatterOchBidrag: Lanes) -> Kvot {
    Kvot(resultat, skatterOchBidrag)
  }

  /// (Årets resultat + avskrivningar) / nettoinvesteringar; nedskrivningar are not in.
  @inlinable
  public static func självfinansiering(resultat: Lanes, avskrivningar: Lanes, nettoinvesteringar: Lanes) -> Kvot {
    Kvot(resultat + avskrivningar, nettoinvesteringar)
  }

  /// Eget kapital / totala tillgångar.
  @inlinable
  public static func soliditet(egetKapital: Lanes, tillgångar: Lanes) -> Kvot { Kvot(egetKapital, tillgångar) }

  /// (Eget kapital − ansvarsförbindelsen) / totala tillgångar.
  @inlinable
  public static func soliditetInklusiveAnsvarsförbindelse(
    egetKapital: Lanes,
    ansvarsförbindelse: Lanes,
    tillgångar: Lanes
  ) -> Kvot {
    Kvot(justeratEgetKapital(egetKapital, ansvarsförbindelse: ansvarsförbindelse), tillgångar)
  }

  /// Eget kapital − ansvarsförbindelsen: its sign chooses the threshold of KL 11 kap. 14 §.
  @inlinable
  public static func justeratEgetKapital(_ egetKapital: Lanes, ansvarsförbindelse: Lanes) -> Lanes {
    egetKapital - ansvarsförbindelse
  }

  /// Verksamhetens nettokostnader, avskrivningar included / skatteintäkter, generella statsbidrag och utjämning.
  @inlinable
  public static func nettokostnadsandel(nettokostnader: Lanes, skatterOchBidrag: Lanes) -> Kvot {
    Kvot(nettokostnader, skatterOchBidrag)
  }

  /// The same less finansnetto (finansiella intäkter − finansiella kostnader); with resultatandelen it makes 100 % where
  /// there are no extraordinary items.
  @inlinable
  public static func nettokostnadsandelInklusiveFinansnetto(
    nettokostnader: Lanes,
    finansnetto: Lanes,
    skatterOchBidrag: Lanes
  ) -> Kvot {
    Kvot(nettokostnader - finansnetto, skatterOchBidrag)
  }
}
