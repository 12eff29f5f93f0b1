import Simulation

extension ScenarioReader {
  /// Reads correlations over the default ones; the result is in the order of the matrix, whatever that of the file.
  mutating func readCorrelations(_ owner: inout ObjectReader, into uncertainty: inout Osäkerhet) {
    guard let member = owner.take("korrelationer") else { return }
    let order = MatrixOrder(Faktor.allCases.map(\.nyckel) + ownNames.classes + ownNames.factors + lineKeys.precise)
    let names = order.names
    var values: [Pair: Decimaltal] = [:]
    for known in uncertainty.korrelationer { values[Pair(known, order)] = known.värde }
    var stated: [Pair: Place] = [:]
    for (index, item) in (tree.list(member.node, path: "osäkerhet.korrelationer") ?? []).enumerated() {
      guard let (pair, value) = readCorrelation(item, path: "osäkerhet.korrelationer.\(index)", order) else { continue }
      if let first = stated[pair] {
        tree.report(.correlationTwice(names[pair.low], names[pair.high]), at: item.place.beginning, related: first)
      }
      stated[pair] = item.place.beginning
      // By its names too: the checks know no place in the list.
      tree.remember(item.place, Faktorkorrelation(names[pair.low], names[pair.high], value).path)
      values[pair] = value
    }
    let usual = Set(Osäkerhet().korrelationer.map { Pair($0, order) })
    // A zero says nothing where there would be none anyway.
    let kept = values.filter { usual.contains($0.key) || $0.value != .noll }
    uncertainty.korrelationer = kept.sorted { $0.key < $1.key }.map { pair, value in
      Faktorkorrelation(names[pair.low], names[pair.high], value)
    }
  }

  private mutating func readCorrelation(_ node: Node, path: String, _ order: MatrixOrder) -> (Pair, Decimaltal)? {
    guard var object = tree.object(node, path: path) else { return nil }
    let between = tree.require("mellan", in: &object, example: "mellan: [\"konsumentpriser\", \"kostnadsindex\"]")
      .flatMap { readPair($0.node, path: path + ".mellan", order) }
    let value = tree.require("värde", in: &object, example: "värde: 0.4")
      .flatMap { tree.decimal($0.node, path: path + ".värde", .correlation) }
    tree.finish(object)
    guard let between, let value else { return nil }
    return (between, value)
  }

  private mutating func readPair(_ node: Node, path: String, _ order: MatrixOrder) -> Pair? {
    guard let items = tree.list(node, path: path) else { return nil }
    guard items.count == 2 else {
      tree.reportType(node, path: path, expected: "a list of two names", found: "a list of \(items.count)")
      return nil
    }
    let places = items.enumerated().map { index, item -> Int? in
      guard let name = tree.text(item, path: "\(path).\(index)") else { return nil }
      if let place = order.rows[name] { return place }
      if lineKeys.others.contains(name) {
        tree.report(.missingKey("precision", owner: "resultaträkning.\(name)", example: "precision: 2"), at: item.place)
        return nil
      }
      // Of very many names only the first are compared.
      let near = name == Faktor.likvidaMedel ? Faktor.kortRänta.nyckel : nearest(to: name, in: order.names.prefix(64))
      tree.report(.unknownFactor(name, nearest: near, known: Faktor.allCases.map(\.nyckel)), at: item.place)
      return nil
    }
    guard let one = places[0], let other = places[1] else { return nil }
    if one == other {
      tree.report(.correlationWithItself(order.names[one]), at: node.place)
      return nil
    }
    return Pair(one, other)
  }
}

/// The names in the order of the matrix, and the row of each.
private struct MatrixOrder {
  let names: [String]
  let rows: [String: Int]

  init(_ names: [String]) {
    self.names = names
    rows = Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }
}

/// Two rows of the matrix, the lower first.
private struct Pair: Hashable, Comparable {
  let low: Int
  let high: Int

  init(_ one: Int, _ other: Int) {
    low = min(one, other)
    high = max(one, other)
  }

  init(_ correlation: Faktorkorrelation, _ order: MatrixOrder) {
    guard let one = order.rows[correlation.ena], let other = order.rows[correlation.andra] else {
      preconditionFailure("the correlations of the calibration are between built-in factors")
    }
    self.init(one, other)
  }

  static func < (left: Pair, right: Pair) -> Bool { (left.low, left.high) < (right.low, right.high) }
}
