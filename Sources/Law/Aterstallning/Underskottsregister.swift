import Numerics

/// Underskottsregister: which deficits can exist in a scenario, in the order in which surpluses restore them (KL 11 kap. 12 §).
///
/// Built once from the years, the opening deficits and the decisions; a year's work is then a straight loop over places.
/// Decisions recorded outside the years are already in the opening amounts, or too late to matter, and do nothing.
public struct Underskottsregister: Sendable {
  /// The years that are closed.
  public let år: ClosedRange<Int>
  /// The places, in the order of `ordning`.
  public let poster: [Underskottspost]
  /// The order in which surpluses restore.
  public let ordning: Avräkningsordning
  /// What remains when the first year opens, per place.
  let ingående: [Double]
  /// Per year: the place of a deficit that arises then.
  let nyPost: [Int]
  /// Per year: the places that older deficits can stand in.
  let äldrePoster: [Range<Int>]
  /// The decisions in the order in which they take effect, and the places that they take from.
  let steg: [Beslutssteg]
  let källor: [Int]
  /// Per year: the decisions on older deficits, and those on the year's own.
  let stegFörÄldre: [Range<Int>]
  let stegFörNya: [Range<Int>]

  /// One decision over places: takes up to `belopp` from `källor`, earliest deadline first, to `mål` (−1: not regulated).
  struct Beslutssteg: Sendable {
    let källor: Range<Int>
    let mål: Int
    let belopp: Double
  }

  /// - Parameters:
  ///   - år: the years to close; all must be known (`Räkenskapsregler.kändaÅr`).
  ///   - ingående: deficits that remain when the first year opens, from earlier years.
  ///   - beslut: in the order in which they were taken; each without `brist`.
  public init(
    år: ClosedRange<Int>,
    ingående: [IngåendeUnderskott] = [],
    beslut: [SynnerligaSkälBeslut] = [],
    ordning: Avräkningsordning = .förfallodag
  ) {
    let poster = Self.poster(år: år, ingående: ingående, beslut: beslut, ordning: ordning)
    self.år = år
    self.ordning = ordning
    self.poster = poster

    var ingåendeBelopp = [Double](repeating: 0, count: poster.count)
    for underskott in ingående {
      precondition(underskott.från < år.lowerBound, "an opening deficit is from a year before the first")
      precondition(underskott.belopp >= 0, "an opening deficit is an amount to regulate, zero or more")
      ingåendeBelopp[Self.plats(underskott.från, underskott.senast, i: poster)] += Double(kronor: underskott.belopp)
    }
    self.ingående = ingåendeBelopp

    nyPost = år.map { Self.plats($0, $0 + Self.tid($0), i: poster) }
    äldrePoster = år.map { år in
      var första = poster.count
      var efterSista = 0
      for (i, post) in poster.enumerated() where post.från < år {
        första = min(första, i)
        efterSista = i + 1
      }
      return min(första, efterSista)..<efterSista
    }

    var steg: [Beslutssteg] = []
    var källor: [Int] = []
    var förÄldre: [Range<Int>] = []
    var förNya: [Range<Int>] = []
    for år in år {
      let början = steg.count
      for ettBeslut in beslut where ettBeslut.redovisatÅr == år && ettBeslut.underskottsår < år {
        steg.append(Self.steg(ettBeslut, poster, &källor))
      }
      let mitten = steg.count
      for ettBeslut in beslut where ettBeslut.redovisatÅr == år && ettBeslut.underskottsår == år {
        steg.append(Self.steg(ettBeslut, poster, &källor))
      }
      förÄldre.append(början..<mitten)
      förNya.append(mitten..<steg.count)
    }
    self.steg = steg
    self.källor = källor
    stegFörÄldre = förÄldre
    stegFörNya = förNya
  }
}
