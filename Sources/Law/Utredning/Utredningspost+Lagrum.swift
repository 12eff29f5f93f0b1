extension Utredningspost {
  /// Where the line comes from, by the law of the year. The items of the second paragraph have the same numbers in
  /// LKBR 11 kap. 10 § and KRL 4 kap. 3 a §; older years cite the section alone.
  public func lagrum(_ regler: Räkenskapsregler) -> Lagrum {
    let utredning = regler.utredning
    let indelad = regler.år >= 2013
    func punkt(_ punkt: UInt8) -> Lagrum { indelad ? utredning.stycke(2, punkt: punkt) : utredning }
    switch self {
    case .åretsResultat, .resultatEfterBalanskravsjusteringar, .balanskravsresultat:
      return indelad ? utredning.stycke(1) : utredning
    case .realisationsvinster, .undantagnaRealisationsvinster: return punkt(1)
    case .undantagnaRealisationsförluster: return punkt(2)
    case .orealiseradeVinster, .orealiseradeFörluster: return punkt(3)
    case .återföringFörluster, .återföringVinster: return punkt(4)
    case .reservering: return regler.reservering
    case .användningResultatreserv: return .kommunallagen(11, 14)
    case .användningRUR: return regler.rurAnvändning
    }
  }
}
