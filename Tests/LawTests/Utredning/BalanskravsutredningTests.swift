import Law
import Numerics
import Testing

@Suite("Balanskravsutredningen")
struct BalanskravsutredningTests {
  /// Each line with its own power of two, so that a wrong sign or a swapped line shows.
  static let utredning: Balanskravsutredning = {
    var utredning = Balanskravsutredning(
      åretsResultat: Lanes(repeating: 1),
      realisationsvinster: Lanes(repeating: 2),
      undantagnaRealisationsvinster: Lanes(repeating: 4),
      undantagnaRealisationsförluster: Lanes(repeating: 8),
      värdepapper: Värdepappersjustering(
        orealiseradeVinster: Lanes(repeating: 16),
        orealiseradeFörluster: Lanes(repeating: 32),
        återföringFörluster: Lanes(repeating: 64),
        återföringVinster: Lanes(repeating: 128)
      )
    )
    utredning.reservering = Lanes(repeating: 256)
    utredning.användningResultatreserv = Lanes(repeating: 512)
    utredning.användningRUR = Lanes(repeating: 1_024)
    return utredning
  }()

  @Test("sums as RKR's scheme: 1 − 2 + 3 + 4 − 5 a + 5 b − 6 a + 6 b, then − 8 + 9 + 10")
  func sums() {
    let rab = Self.utredning.resultatEfterBalanskravsjusteringar[0]
    #expect(rab == 1 - 2 + 4 + 8 - 16 + 32 - 64 + 128)
    #expect(Self.utredning.balanskravsresultat[0] == rab - 256 + 512 + 1_024)
  }

  @Test("has rows whose sums are the lines above them, in every known year", arguments: Räkenskapsregler.kändaÅr)
  func rows(_ år: Int) throws {
    let rader = Self.utredning.rader(try #require(Räkenskapsregler.gällande(år: år)))
    #expect(rader.map(\.post) == Utredningspost.allCases)
    var summa = Lanes.zero
    for rad in rader {
      if rad.post.ärSumma {
        #expect(rad.belopp == summa)
      } else {
        summa += rad.belopp
      }
    }
    #expect(summa == Self.utredning.balanskravsresultat)
  }

  @Test("cites the law of its year")
  func citations() throws {
    let rader2025 = Self.utredning.rader(try #require(Räkenskapsregler.gällande(år: 2025)))
    let lkbr = Lagrum(.bokföringslagen, kapitel: 11, paragraf: 10)
    #expect(rader2025[1].lagrum == lkbr.stycke(2, punkt: 1))
    #expect(rader2025[3].lagrum == lkbr.stycke(2, punkt: 2))
    #expect(rader2025[4].lagrum == lkbr.stycke(2, punkt: 3))
    #expect(rader2025[7].lagrum == lkbr.stycke(2, punkt: 4))
    #expect(rader2025[12].lagrum == lkbr.stycke(1))
    #expect(rader2025[9].reserv == .resultatreserv)
    #expect(rader2025[11].lagrum.författning == .övergångsbestämmelserKommunallagen2023)
    let rader2015 = Self.utredning.rader(try #require(Räkenskapsregler.gällande(år: 2015)))
    let krl = Lagrum(.redovisningslagen1997, kapitel: 4, paragraf: 3, bokstav: UInt8(ascii: "a"))
    #expect(rader2015[5].lagrum == krl.stycke(2, punkt: 3))
    #expect(rader2015[9].reserv == .resultatutjämningsreserv)
  }

  @Test("takes realised portfolio gains out only where the scenario reads the law so, and never losses")
  func portfolioGains() {
    let realiserat = Lanes(80, -30, 0, 1, 2, 3, 4, 5)
    var räknas = Balanskravsutredning(åretsResultat: Lanes(repeating: 100))
    räknas.redovisaPlaceringsvinst(realiserat, enligt: .räknas)
    #expect(räknas.balanskravsresultat == Lanes(repeating: 100))
    var undantas = Balanskravsutredning(åretsResultat: Lanes(repeating: 100))
    undantas.redovisaPlaceringsvinst(realiserat, enligt: .undantas)
    #expect(undantas.balanskravsresultat == Lanes(20, 100, 100, 99, 98, 97, 96, 95))
  }
}
