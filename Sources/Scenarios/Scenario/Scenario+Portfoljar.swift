extension Årsindelning {
  /// The first year that is not settled; nil where every year is.
  public var förstaOsäkra: Int? { alla.first { slag($0) != .utfall } }
}

extension Portfölj {
  /// The year of the month after the valuation, from which its return is simulated.
  public var förstaÅr: Int { värderad.månad == 12 ? värderad.år + 1 : värderad.år }
}

extension Scenario {
  /// The years in which the portfolio is simulated, the first one in part when it was valued within it; nil where there are none.
  public var portföljår: ClosedRange<Int>? {
    guard let första = placeringar.portfölj?.förstaÅr, första <= år.till else { return nil }
    return första...år.till
  }

  /// The years in which the rule may realise gains: as stated; where an end is not, that of the planned gains unless it would lie on the
  /// wrong side of the other end, and else that of the simulation. Nil where there are none.
  public var realiseringsår: ClosedRange<Int>? {
    guard let regel = placeringar.portfölj?.realisering, let portföljår, regel.regel != .ingen else { return nil }
    let planned = placeringar.iPlanen.poster.map(\.år).filter(portföljår.contains)
    let från = regel.från ?? planned.first { $0 <= regel.till ?? .max } ?? portföljår.lowerBound
    let till = regel.till ?? planned.last { $0 >= från } ?? portföljår.upperBound
    return från <= till ? från...till : nil
  }
}
