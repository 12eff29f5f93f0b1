extension Scenario {
  /// The effect of a measure in a year and the year that states it; nil where it has none.
  ///
  /// A year after the plan has the last effect stated from the plan's last year on: what had ended by then has ended.
  public func effekt(av åtgärd: Åtgärd, _ år: Int) -> Årsserie.Post? {
    åtgärd.effekt.poster.last { $0.år == år || $0.år < år && $0.år >= self.år.sistaAngivna }
  }

  /// Whether a measure counts: all but the proposed ones when those are left out.
  public func räknas(_ åtgärd: Åtgärd) -> Bool { åtgärd.status == .beslutad || föreslagnaÅtgärder }

  /// What a measure adds to the stated result of a year: its planned effect less what it costs once where the plan's figures do not hold
  /// them, and the reverse where they do but the measure is left out. What is settled stays.
  public func tillägg(av åtgärd: Åtgärd, _ år: Int) -> Int64 {
    if räknas(åtgärd) == åtgärd.ingårIPlanen { return 0 }
    let verkan = (effekt(av: åtgärd, år)?.belopp ?? 0) - (åtgärd.engångskostnad[år] ?? 0)
    if !åtgärd.ingårIPlanen { return verkan }
    return self.år.slag(år) == .utfall ? 0 : -verkan
  }

  /// The sum of what the measures add to the stated result of a year.
  public func åtgärdseffekt(_ år: Int) -> Int64 { åtgärder.reduce(0) { $0 + tillägg(av: $1, år) } }

  /// What the stated result of a year holds of costs that come once, which a year that repeats it does not have.
  public func engångskostnader(_ år: Int) -> Int64 {
    åtgärder.filter(\.ingårIPlanen).reduce(0) { $0 + ($1.engångskostnad[år] ?? 0) }
  }
}
