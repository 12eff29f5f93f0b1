import Numerics

extension Återställning {
  /// How it went for one place on one path; nil where nothing was ever to be regulated there.
  ///
  /// - Parameter horisont: the last year that was closed.
  public func klass(post i: Int, lane: Int, horisont: Int, _ register: Underskottsregister) -> Kohortklass? {
    let läge = poster[i]
    if läge.återstående[lane] > 0 { return register.poster[i].senast <= horisont ? .bruten : .oavgjord }
    if läge.omfattning[lane] == 0 { return nil }
    if läge.avslutatGenomBeslut[lane] > 0 { return .efterskänkt }
    return läge.återställtSent[lane] > 0 ? .återställdSent : .återställdITid
  }

  /// How it went for the whole deficit of a year on one path: the gravest of its parts; nil where there was none.
  ///
  /// A waived amount beside a restored one has its own figures in `Underskottsläge`; so has a breach that was cleared later.
  public func klass(från: Int, lane: Int, horisont: Int, _ register: Underskottsregister) -> Kohortklass? {
    var gravast: Kohortklass?
    for i in poster.indices where register.poster[i].från == från {
      guard let klass = klass(post: i, lane: lane, horisont: horisont, register) else { continue }
      gravast = gravast.map { max($0, klass) } ?? klass
    }
    return gravast
  }

  /// Paths on which the deficit of a year was not regulated in time, whether or not it was cleared later.
  public func missadFrist(från: Int, _ register: Underskottsregister) -> LaneMask {
    var missad = LaneMask.all(false)
    for i in poster.indices where register.poster[i].från == från { missad = missad .| (poster[i].saknatVidFrist .> 0) }
    return missad
  }
}
