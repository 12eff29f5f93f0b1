import Law

extension Nyckeltalsvärde {
  /// Whether the ratio reaches a share given in basis points, worked out exactly; nil when the denominator is not positive.
  public func når(baspunkter: Int) -> Bool? {
    nämnare > 0 ? Int128(täljare) * 10_000 >= Int128(nämnare) * Int128(baspunkter) : nil
  }

  /// God ekonomisk hushållning in kommunallagen (2017:725), nil before it applied.
  public static func lagrum(år: Int) -> Lagrum? {
    år >= 2018 ? Lagrum(.kommunallagen, kapitel: 11, paragraf: 1) : nil
  }
}
