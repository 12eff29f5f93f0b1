import Numerics

/// Värdepappersjustering (LKBR 11 kap. 10 § second paragraph 3 and 4): takes unrealised changes in value out of the result.
///
/// With övervärdet A = market value − acquisition cost at year-end, the lines sum to −(A′ − A), so balanskravet sees the
/// portfolio at cost, and over the whole life of a holding Σ årets resultat = Σ resultat efter balanskravsjusteringar.
/// The split gives Sjöbo 2019 exactly (A from −1,7 to 6,2 mnkr).
@frozen
public struct Värdepappersjustering: Sendable {
  /// 5 a. Orealiserade vinster, taken out.
  public var orealiseradeVinster = Lanes.zero
  /// 5 b. Orealiserade förluster, put back.
  public var orealiseradeFörluster = Lanes.zero
  /// 6 a. Återföring av orealiserade förluster, taken out.
  public var återföringFörluster = Lanes.zero
  /// 6 b. Återföring av orealiserade vinster, put back.
  public var återföringVinster = Lanes.zero

  /// No securities.
  @inlinable
  public init() {}

  /// The lines as stated, each zero or more.
  @inlinable
  public init(
    orealiseradeVinster: Lanes,
    orealiseradeFörluster: Lanes,
    återföringFörluster: Lanes,
    återföringVinster: Lanes
  ) {
    self.orealiseradeVinster = orealiseradeVinster
    self.orealiseradeFörluster = orealiseradeFörluster
    self.återföringFörluster = återföringFörluster
    self.återföringVinster = återföringVinster
  }

  /// The lines that follow from övervärdet at the start and at the end of the year.
  @inlinable
  public init(övervärdeFöre före: Lanes, efter: Lanes) {
    let ökning = (efter - före).positivePart
    let minskning = (före - efter).positivePart
    återföringFörluster = minimum((Lanes.zero - före).positivePart, ökning)
    återföringVinster = minimum(före.positivePart, minskning)
    orealiseradeVinster = ökning - återföringFörluster
    orealiseradeFörluster = minskning - återföringVinster
  }

  /// The whole adjustment, sign included: − 5 a + 5 b − 6 a + 6 b.
  @inlinable
  public var summa: Lanes { orealiseradeFörluster - orealiseradeVinster + återföringVinster - återföringFörluster }

  /// Övervärdet as the accounts of a year see it: from 2019 in full; before, at the lower of cost and market, only
  /// when negative (KRL knows no unrealised gains).
  @inlinable
  public static func bokfört(övervärde: Lanes, _ regler: Räkenskapsregler) -> Lanes {
    regler.orealiseradeVinsterJusteras ? övervärde : minimum(övervärde, .zero)
  }

  /// Övervärdet from which the adjustments start for securities held when LKBR took over at the start of 2019.
  ///
  /// The gain went straight to equity then. Whether it counts when sold is unclear: if it does, övervärdet starts at market
  /// value − cost; if not, the holding's cost is its market value of that day, so only a gain starts at nothing.
  @inlinable
  public static func ingående2019(övervärde: Lanes, _ tolkning: Lagtolkning) -> Lanes {
    tolkning.övervärdeFöre2019Räknas ? övervärde : minimum(övervärde, .zero)
  }
}
