import Scenarios

extension Node {
  /// The value of a member.
  fileprivate func value(of key: String) -> Node.Value? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node.value
  }
}

extension RandomScenario {
  private static let whole: Int64 = 1_000_000

  /// Whether investments and financing can be simulated: every year that is neither settled nor extrapolated has rows.
  var canInvest: Bool {
    guard let firstOpen, firstOpen <= last else { return true }
    return (firstOpen...last).allSatisfy { year in
      manner[year] == Self.manners[2] && ["skatteintäkter", "verksamhetens_kostnader"].allSatisfy { states($0, year) }
    }
  }

  /// Whether a row states a year, in one line or another.
  private func states(_ row: String, _ year: Int) -> Bool {
    func holds(_ node: Node) -> Bool {
      guard case .object(let inside) = node.value else { return false }
      return inside.contains { $0.key == String(year) || holds($0.node) }
    }
    guard case .object(let rows)? = tree.value(of: "resultaträkning") else { return false }
    return rows.contains { $0.key == row && holds($0.node) }
  }

  /// Projects, or none; `projekt` is left out where there are none.
  mutating func investments() -> Node {
    let projects = names(3).map { key in member(key, project()) }
    var parts = [member("ingår_i_planen", flag(chance(50))), member("projekt", object(projects))]
    if chance(90) { parts.append(member("befintliga_avskrivningar", series(first...till, 0...1000, most: 90))) }
    if chance(50) {
      parts.append(member("följer", object(decimals([("kostnadsindex", -2 * Self.whole...2 * Self.whole)]))))
    }
    return object(parts.shuffled(using: &random))
  }

  private mutating func project() -> Node {
    let years = (first - 5)...till
    var parts = [
      member("utgift", object([member(String(first), amount(kronor(1000...2000)))])),
      member("nyttjandetid", number(Int.random(in: 1...100, using: &random))),
    ]
    if chance(50) {
      parts.append(member("tas_i_bruk", text("löpande")))
    } else {
      parts.append(member("tas_i_bruk", number(Int.random(in: years, using: &random))))
      if chance(50) { parts.append(member("driftkostnad", amount(kronor(0...1000)))) }
    }
    if chance(40) { parts.append(member("bidrag", object([member(String(first), amount(0))]))) }
    if chance(50) { parts.append(member("namn", text(name()))) }
    return object(parts.shuffled(using: &random))
  }

  mutating func financing() -> Node {
    var parts = [
      member("ingår_i_planen", flag(chance(50))), member("låneskuld", amount(kronor(0...1000))),
      member("likvida_medel", amount(kronor(0...1000))), member("bunden_andel", decimal(0...Self.whole)),
      member("löptid", number(Int.random(in: 1...40, using: &random))),
      member("bunden_ränta", decimal(0...(9 * Self.whole))),
    ]
    if chance(50) { parts.append(member("likviditetsmål", amount(kronor(0...1000)))) }
    parts += decimals([("påslag", 0...Self.whole), ("inlåningspåslag", -Self.whole...Self.whole)])
    return object(parts.shuffled(using: &random))
  }
}
