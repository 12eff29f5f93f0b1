import Numerics

extension Balanskravsutredning {
  /// The magnitude of a line; the sums for lines 7 and 11.
  public subscript(post: Utredningspost) -> Lanes {
    switch post {
    case .åretsResultat: åretsResultat
    case .realisationsvinster: realisationsvinster
    case .undantagnaRealisationsvinster: undantagnaRealisationsvinster
    case .undantagnaRealisationsförluster: undantagnaRealisationsförluster
    case .orealiseradeVinster: värdepapper.orealiseradeVinster
    case .orealiseradeFörluster: värdepapper.orealiseradeFörluster
    case .återföringFörluster: värdepapper.återföringFörluster
    case .återföringVinster: värdepapper.återföringVinster
    case .resultatEfterBalanskravsjusteringar: resultatEfterBalanskravsjusteringar
    case .reservering: reservering
    case .användningResultatreserv: användningResultatreserv
    case .användningRUR: användningRUR
    case .balanskravsresultat: balanskravsresultat
    }
  }

  /// Every line in order, signed and with its place in the law of the year.
  ///
  /// A sum line equals the signed lines above it that are not sums.
  public func rader(_ regler: Räkenskapsregler) -> [Utredningsrad] {
    var rader: [Utredningsrad] = []
    rader.reserveCapacity(Utredningspost.allCases.count)
    for post in Utredningspost.allCases {
      let reserv: Reservslag =
        switch post {
        case .reservering: regler.reserveringTill
        case .användningResultatreserv: .resultatreserv
        case .användningRUR: .resultatutjämningsreserv
        default: .ingen
        }
      let belopp = post.ärSumma ? self[post] : self[post] * post.tecken
      rader.append(Utredningsrad(post: post, belopp: belopp, lagrum: post.lagrum(regler), reserv: reserv))
    }
    return rader
  }
}
