import Numerics

extension Underskottsregister {
  /// The years that the law of the deficit's year gives.
  static func tid(_ år: Int) -> Int {
    guard let regler = Räkenskapsregler.gällande(år: år) else {
      preconditionFailure("a year whose law is not known must be refused before this")
    }
    return regler.återställningsår
  }

  /// Every place that can hold anything, once each, in the order in which surpluses restore.
  static func poster(
    år: ClosedRange<Int>,
    ingående: [IngåendeUnderskott],
    beslut: [SynnerligaSkälBeslut],
    ordning: Avräkningsordning
  ) -> [Underskottspost] {
    var poster: [Underskottspost] = []
    func lägg(_ från: Int, _ senast: Int) {
      let post = Underskottspost(från: från, senast: senast, ärFörlängd: senast > från + tid(från))
      if !poster.contains(post) { poster.append(post) }
    }
    for år in år { lägg(år, år + tid(år)) }
    for underskott in ingående { lägg(underskott.från, underskott.senast) }
    for ettBeslut in beslut where år.contains(ettBeslut.redovisatÅr) {
      precondition(ettBeslut.brist == nil, "an impossible decision must be refused before this")
      if case .längreTid(let till) = ettBeslut.verkan { lägg(ettBeslut.underskottsår, till) }
    }
    poster.sort { a, b in
      switch ordning {
      case .förfallodag: (a.senast, a.från) < (b.senast, b.från)
      case .äldstFörst: (a.från, a.senast) < (b.från, b.senast)
      case .nyastFörst: (-a.från, a.senast) < (-b.från, b.senast)
      }
    }
    return poster
  }

  /// The place of the deficits of a year that are due in a year.
  static func plats(_ från: Int, _ senast: Int, i poster: [Underskottspost]) -> Int {
    guard let plats = poster.firstIndex(where: { $0.från == från && $0.senast == senast }) else {
      preconditionFailure("the ledger has no such place")
    }
    return plats
  }

  /// A decision over places. A longer time takes only from what is due earlier; a decision on a year that has no deficit
  /// in the ledger takes from nowhere.
  static func steg(_ beslut: SynnerligaSkälBeslut, _ poster: [Underskottspost], _ källor: inout [Int]) -> Beslutssteg {
    let mål: Int
    var senastFöre = Int.max
    switch beslut.verkan {
    case .återställsInte: mål = -1
    case .längreTid(let till):
      mål = plats(beslut.underskottsår, till, i: poster)
      senastFöre = till
    }
    let början = källor.count
    källor += poster.indices
      .filter { poster[$0].från == beslut.underskottsår && poster[$0].senast < senastFöre }
      .sorted { poster[$0].senast < poster[$1].senast }
    let belopp: Double =
      switch beslut.omfattning {
      case .allt: .infinity
      case .belopp(let kronor): Double(kronor: kronor)
      }
    return Beslutssteg(källor: början..<källor.count, mål: mål, belopp: belopp)
  }

  /// The places of the deficits of one year, the earliest deadline first.
  public func poster(från: Int) -> [Int] {
    poster.indices.filter { poster[$0].från == från }.sorted { poster[$0].senast < poster[$1].senast }
  }
}
