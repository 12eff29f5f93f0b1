import Numerics

extension Återställning {
  /// How it went for one place on one path; nil where nothing was ever to be regulated there.
  ///
  /// - Parameter horisont: the last year that was closed.
  public func klass(post i: Int, lane: Int, horisont: Int, _ register: Underskottsregister) -> Kohortklass? {
    klass(i..<i + 1, lane, horisont, register) { _ in true }
  }

  /// How it went for the whole deficit of a year on one path; nil where there was none.
  ///
  /// Restored and waived amounts of a mixed case have their own figures in `Underskottsläge`; so has a breach that was
  /// cleared later.
  public func klass(från: Int, lane: Int, horisont: Int, _ register: Underskottsregister) -> Kohortklass? {
    klass(poster.indices, lane, horisont, register) { $0.från == från }
  }

  /// Paths on which the deficit of a year was not regulated in time, whether or not it was cleared later.
  public func missadFrist(från: Int, _ register: Underskottsregister) -> LaneMask {
    var missad = LaneMask.all(false)
    for i in poster.indices where register.poster[i].från == från { missad = missad .| (poster[i].saknatVidFrist .> 0) }
    return missad
  }

  private func klass(
    _ platser: Range<Int>,
    _ lane: Int,
    _ horisont: Int,
    _ register: Underskottsregister,
    där ingår: (Underskottspost) -> Bool
  ) -> Kohortklass? {
    var omfattning = 0.0
    var återstående = 0.0
    var försenat = 0.0
    var återställtSent = 0.0
    var sistaMinskning = 0.0
    for i in platser where ingår(register.poster[i]) {
      omfattning += poster[i].omfattning[lane]
      återstående += poster[i].återstående[lane]
      if register.poster[i].senast <= horisont { försenat += poster[i].återstående[lane] }
      återställtSent += poster[i].återställtSent[lane]
      sistaMinskning = max(sistaMinskning, poster[i].sistaMinskning[lane])
    }
    if omfattning == 0 { return nil }
    if återstående > 0 { return försenat > 0 ? .bruten : .oavgjord }
    if Int(sistaMinskning) % 2 == 0 { return .efterskänkt }
    return återställtSent > 0 ? .återställdSent : .återställdITid
  }
}
