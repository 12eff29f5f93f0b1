import Scenarios
import Simulation

extension Årssammandrag {
  /// A figure of the year in whole kronor; nil where the scenario does not state what it needs, and for ratios.
  public func belopp(_ storhet: Storhet) -> Int64? {
    if let post = storhet.post { return resultaträkning.map { $0[post] ?? 0 } }
    if let last = storhet.delsummaTill { return delsumma(till: last) }
    switch storhet {
    case .åretsResultat: return åretsResultat
    case .resultatEfterBalanskravsjusteringar: return resultatEfterBalanskravsjusteringar
    case .balanskravsresultat: return balanskravsresultat
    case .ingåendeBalans: return -ingåendeUnderskott
    case .synnerligaSkäl: return synnerligaSkäl
    case .återställt: return återställt
    case .överskottUtanVerkan: return ejUtnyttjat
    case .kvarAttÅterställa: return kvarAttÅterställa
    case .utgåendeBalans: return -kvarAttÅterställa
    case .resultatreserv: return resultatreserv
    case .resultatutjämningsreserv: return resultatutjämningsreserv
    case .skatterOchBidrag: return skatterOchBidrag
    default: return nil
    }
  }

  /// A key figure of the year with its two sums; nil for amounts and where the scenario does not state what it needs.
  public func nyckeltal(_ storhet: Storhet) -> Nyckeltalsvärde? {
    nyckeltal.first { $0.slag.rawValue == storhet.rawValue }
  }

  private func delsumma(till last: Resultatpost) -> Int64? {
    resultaträkning.map { rows in
      Resultatpost.allCases.filter { $0.rawValue <= last.rawValue }.reduce(0) { $0 + (rows[$1] ?? 0) }
    }
  }
}
