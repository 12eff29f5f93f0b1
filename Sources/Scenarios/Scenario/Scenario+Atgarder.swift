import Simulation

extension Scenario {
  /// The effect of a measure in a year and the year that states it; nil where it has none.
  ///
  /// A year after the plan has the last effect stated from the plan's last year on: what had ended by then has ended.
  public func effekt(av åtgärd: Åtgärd, _ år: Int) -> Årsserie.Post? {
    åtgärd.effekt.poster.last { $0.år == år || $0.år < år && $0.år >= self.år.sistaAngivna }
  }

  /// Whether a measure counts: all but the proposed ones when those are left out.
  public func räknas(_ åtgärd: Åtgärd) -> Bool { åtgärd.status == .beslutad || föreslagnaÅtgärder }

  /// The measures that count and may come to something else than planned, in the order of the file.
  public var osäkraÅtgärder: [Åtgärd] { åtgärder.filter { $0.ärOsäker && räknas($0) } }

  /// What a measure adds to the stated result of a year: its planned effect less what it costs once where the plan's figures do not hold
  /// them, and the reverse where they do but the measure is left out. What is settled stays. A year that repeats the result of another
  /// does not repeat what is paid once.
  public func tillägg(av åtgärd: Åtgärd, _ år: Int) -> Int64 {
    let verkan = (effekt(av: åtgärd, år)?.belopp ?? 0) - (åtgärd.engångskostnad[år] ?? 0)
    if !åtgärd.ingårIPlanen { return räknas(åtgärd) ? verkan : 0 }
    let slag = self.år.slag(år)
    let repeated =
      slag == .framskrivning && angivelse(år) == nil && !drivsAvRader(år) ? åtgärd.engångskostnad[förebild(år)] ?? 0 : 0
    return repeated - (räknas(åtgärd) || slag == .utfall ? 0 : verkan)
  }

  /// What the lines of a row hold in a year of what measures cost once, a magnitude: years after the plan do not repeat it.
  func engångskostnader(_ år: Int, på post: Resultatpost) -> Int64 {
    åtgärder.filter { $0.ingårIPlanen && $0.post == post }.reduce(0) { $0 + ($1.engångskostnad[år] ?? 0) }
  }

  /// The sum of what the measures add to the stated result of a year.
  public func åtgärdseffekt(_ år: Int) -> Int64 { åtgärder.reduce(0) { $0 + tillägg(av: $1, år) } }

  /// What a measure is expected to bring in a year, whole kronor: the mean of what succeeds of what is in time and late.
  public func väntadEffekt(av åtgärd: Åtgärd, _ år: Int) -> Double {
    let late = åtgärd.försening?.sannolikhet.procent ?? 0
    let (planned, delayed) = (effekt(av: åtgärd, år), effekt(av: åtgärd, år - (åtgärd.försening?.år ?? 0)))
    let mean = (1 - late) * Double(planned?.belopp ?? 0) + late * Double(delayed?.belopp ?? 0)
    return (åtgärd.lyckas?.väntat ?? 1) * mean
  }
}
