import Scenarios

extension RandomScenario {
  /// Inhabitants, and how taxes follow the tax base.
  mutating func addTaxes() {
    let inhabited = (first...till).filter { taxes != .none && $0 == first || chance(20) }
    // About as many as the tax base is of: what lies between taxes and utjämning is not next to nothing.
    add(
      "befolkning",
      object(inhabited.map { member(String($0), number(Int.random(in: 1_400_000...1_600_000, using: &random))) }))
    switch taxes {
    case .none: break
    case .added: add("skatt", workedOut(isAdded: true))
    case .held where chance(50): add("skatt", workedOut(isAdded: false))
    case .held:
      var parts = [member("ingår_i_planen", flag(true))]
      if chance(50) { parts.append(member("eget_genomslag", decimal(0...100_000_000))) }
      add("skatt", object(parts.shuffled(using: &random)))
    }
  }

  private mutating func workedOut(isAdded: Bool) -> Node {
    let whole: Int64 = 1_000_000
    var parts = [
      member("ingår_i_planen", flag(!isAdded)), member("skattesats", numbers(10 * whole...(12 * whole), needed: true)),
      member("rikets_skattesats", numbers(10 * whole...(12 * whole), needed: true)),
      chance(50)
        ? member("skattekraft", numbers(80 * whole...(130 * whole), needed: true))
        : member("medelskattekraft", numbers(250_000 * whole...(300_000 * whole), needed: true)),
    ]
    if chance(40) { parts.append(member("uppräkning", numbers(whole...1_200_000))) }
    if chance(40) { parts.append(member("slutavräkning", numbers(-900 * whole...(900 * whole)))) }
    var shares = [member("länsvis_skattesats", numbers(9 * whole...(11 * whole), needed: true))]
    if chance(40) { shares.append(member("garantinivå", decimal(100 * whole...(130 * whole)))) }
    if isAdded {
      shares.append(member("kostnadsutjämning", numbers(-5_000 * whole...(5_000 * whole), needed: true)))
      shares.append(member("reglering", numbers(-1_000 * whole...(1_000 * whole), needed: true)))
      if chance(60) { shares.append(member("strukturbidrag", numbers(0...(900 * whole)))) }
      if chance(60) { shares.append(member("införandebidrag", numbers(0...(900 * whole)))) }
      if chance(60) { parts.append(member("slutavräkningsdifferens", numbers(-90 * whole...(90 * whole)))) }
    }
    parts.append(member("utjämning", object(shares.shuffled(using: &random))))
    return object(parts.shuffled(using: &random))
  }

  /// A number, or numbers for some of the years, the first among them where one is needed.
  private mutating func numbers(_ range: ClosedRange<Int64>, needed: Bool = false) -> Node {
    if chance(50) { return decimal(range) }
    let years = (first...till).filter { needed && $0 == first || chance(30) }
    return object(years.map { member(String($0), decimal(range)) })
  }
}
