import Law
import Numerics

/// Provplan: Region Västerbotten's åtgärdsplan 2025–2028 with two years more, as the law's years are timed on it.
///
/// The first six balanskravsresultat, the decisions and the balances are the region's own. In 2029 the accounts reserve what
/// exceeds one per cent of 13 500 mnkr (236 − 135 = 101), in 2030 they cover a deficit of 50 mnkr from that reserve.
enum Provplan {
  static let mnkr = 1_000_000.0
  static let år = 2023...2030
  static let balanskravsresultat = [-753.0, -1_085, -427, 240, 308, 336, 135, 0]
  /// What remains to restore when each year closes.
  static let utgående = [239.0, 432, 859, 619, 311, 0, 0, 0]

  /// Reserves when 2023 opens: 10 mnkr, used that year.
  static let reserver = Reserver(rur: Lanes(repeating: 10 * mnkr))

  static var bokslut: Bokslut {
    let beslut = [(2023, 514), (2024, 892)].map { år, belopp in
      SynnerligaSkälBeslut(
        redovisatÅr: år, underskottsår: år, omfattning: .belopp(Int64(belopp) * 1_000_000), verkan: .återställsInte)
    }
    return Bokslut(år: år, beslut: beslut)
  }

  /// The accounts that lead to `balanskravsresultat`: årets resultat, lines 2, 3, 4, 5 a, 5 b, 6 a, 6 b, and skatter och
  /// bidrag. Every reservation and use is as much as allowed.
  static var underlag: [Bokslutsunderlag] {
    let rader: [[Double]] = [
      [-803, 20, 0, 0, 0, 60, 0, 0, 10_300],  // −763, and 10 from resultatutjämningsreserven
      [-1_100, 5, 0, 50, 0, 0, 30, 0, 11_070],
      [-447, 30, 10, 0, 0, 40, 0, 0, 11_450],
      [300, 0, 0, 0, 60, 0, 0, 0, 12_250],
      [350, 0, 0, 0, 42, 0, 0, 0, 12_650],
      [320, 0, 0, 0, 0, 0, 0, 16, 13_100],
      [236, 0, 0, 0, 0, 0, 0, 0, 13_500],
      [-50, 0, 0, 0, 0, 0, 0, 0, 13_900],
    ]
    return rader.map { rad in
      let belopp = rad.map { Lanes(repeating: $0 * mnkr) }
      var underlag = Bokslutsunderlag(
        Balanskravsutredning(
          åretsResultat: belopp[0], realisationsvinster: belopp[1], undantagnaRealisationsvinster: belopp[2],
          undantagnaRealisationsförluster: belopp[3],
          värdepapper: Värdepappersjustering(
            orealiseradeVinster: belopp[4], orealiseradeFörluster: belopp[5], återföringFörluster: belopp[6],
            återföringVinster: belopp[7])))
      underlag.skatterOchBidrag = belopp[8]
      underlag.önskadReservering = Lanes(repeating: .infinity)
      underlag.önskadAnvändningRUR = Lanes(repeating: .infinity)
      underlag.önskadAnvändningResultatreserv = Lanes(repeating: .infinity)
      return underlag
    }
  }
}
