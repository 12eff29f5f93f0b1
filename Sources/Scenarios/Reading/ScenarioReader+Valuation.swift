extension ScenarioReader {
  /// Market value and acquisition cost of the whole portfolio: stated in all, or both in every class.
  mutating func readValues(
    market: Node.Member?, cost: Node.Member?, in object: ObjectReader, classes: [Tillgångsslag], node: Node?
  ) -> (market: Int64, cost: Int64)? {
    let stated = (
      market: market.flatMap { tree.magnitude($0.node, path: object.path(to: $0.key)) },
      cost: cost.flatMap { tree.magnitude($0.node, path: object.path(to: $0.key)) }
    )
    // By the text, so that a value that could not be read is not also said to be missing.
    let members = node?.members ?? []
    let lacking = ["marknadsvärde", "anskaffningsvärde"].map { key in
      members.filter { !($0.node.members ?? []).contains { $0.key == key } }.map { (key: key, member: $0) }
    }
    if lacking.allSatisfy({ $0.count == members.count }) {
      if market == nil { tree.reportMissing("marknadsvärde", in: object, example: "marknadsvärde: 6400") }
      if cost == nil { tree.report(.acquisitionCostMissing, at: object.place.beginning) }
      guard let market = stated.market, let cost = stated.cost else { return nil }
      return (market, cost)
    }
    for whole in [market, cost] {
      if let whole { tree.report(.valueStatedTwice(whole.key), at: whole.keyPlace) }
    }
    if let first = lacking.joined().first {
      tree.report(.valueNotInEveryClass(first.key, of: first.member.key), at: first.member.keyPlace)
    }
    let values = classes.compactMap { slag in
      slag.marknadsvärde.flatMap { market in slag.anskaffningsvärde.map { (market: market, cost: $0) } }
    }
    guard market == nil, cost == nil, values.count == members.count else { return nil }
    return (sum(values.map(\.market)), sum(values.map(\.cost)))
  }

  // Sums that would not fit are refused by the checks, which come later.
  private func sum(_ amounts: [Int64]) -> Int64 {
    amounts.reduce(0) { total, amount in
      let (sum, overflows) = total.addingReportingOverflow(amount)
      return overflows ? .max : sum
    }
  }
}

extension Node {
  /// The members of an object, nil for anything else.
  fileprivate var members: [Member]? { if case .object(let members) = value { members } else { nil } }
}
