import Simulation

extension ScenarioReader {
  /// Reads the measures of the åtgärdsplan.
  mutating func readMeasures(_ top: inout ObjectReader, into scenario: inout Scenario) {
    flag("föreslagna_åtgärder", in: &top, &scenario.föreslagnaÅtgärder)
    guard var measures = object("åtgärder", in: &top) else { return }
    for member in measures.takeAll() {
      tree.checkName(member, of: "åtgärder")
      guard var object = tree.object(member.node, path: measures.path(to: member.key)) else { continue }
      if let measure = readMeasure(member.key, &object) { scenario.åtgärder.append(measure) }
    }
  }

  private mutating func readMeasure(_ key: String, _ object: inout ObjectReader) -> Åtgärd? {
    let namn = text("namn", in: &object)
    let inPlan = tree.require("ingår_i_planen", in: &object, example: "ingår_i_planen: true")
      .flatMap { tree.flag($0.node, path: object.path + ".ingår_i_planen") }
    let effect = tree.require("effekt", in: &object, example: "effekt: { \"\(years.upperBound)\": 80 }")
      .map { tree.series($0.node, path: object.path + ".effekt", years: years) }
    var status = Åtgärd.Status.beslutad
    choose("status", in: &object, &status, Åtgärd.Status.allCases.map { ($0.nyckel, $0) })
    let (nämnd, ansvarig, mål) = (text("nämnd", in: &object), text("ansvarig", in: &object), text("mål", in: &object))
    let cost = series("engångskostnad", in: &object, isMagnitude: true)
    var post = Resultatpost.verksamhetensKostnader
    choose("post", in: &object, &post, Resultatpost.allCases.map { ($0.nyckel, $0) })
    let success = object.take("lyckas").flatMap { readSuccess($0.node, path: object.path(to: $0.key)) }
    let delay = object.take("försening").flatMap { readDelay($0.node, path: object.path(to: $0.key)) }
    tree.finish(object)
    guard let inPlan, let effect else { return nil }
    var measure = Åtgärd(nyckel: key, namn: namn ?? key, ingårIPlanen: inPlan, effekt: effect)
    (measure.status, measure.nämnd, measure.ansvarig, measure.mål) = (status, nämnd, ansvarig, mål)
    (measure.engångskostnad, measure.post, measure.lyckas, measure.försening) = (cost, post, success, delay)
    return measure
  }

  /// A share that is the same in every future, or an object with three.
  private mutating func readSuccess(_ node: Node, path: String) -> Åtgärd.Utfall? {
    if case .number = node.value {
      return tree.decimal(node, path: path, .success).map { .init(låg: $0, trolig: $0, hög: $0, form: .triangel) }
    }
    let expected = "a percentage or an object { låg: …, trolig: …, hög: … }"
    guard var object = tree.object(node, path: path, expected: expected) else { return nil }
    var shares: [Decimaltal] = []
    for (key, example) in [("låg", "låg: 40"), ("trolig", "trolig: 80"), ("hög", "hög: 100")] {
      let member = tree.require(key, in: &object, example: example)
      if let share = member.flatMap({ tree.decimal($0.node, path: object.path(to: key), .success) }) {
        shares.append(share)
      }
    }
    var form = Åtgärd.Utfall.Form.triangel
    choose("form", in: &object, &form, Åtgärd.Utfall.Form.allCases.map { ($0.nyckel, $0) })
    tree.finish(object)
    guard shares.count == 3 else { return nil }
    guard shares[0] <= shares[1], shares[1] <= shares[2] else {
      let range = "between låg, \(min(shares[0], shares[2]).text), and hög, \(max(shares[0], shares[2]).text)"
      let isLikely = shares[0] <= shares[2]
      let problem = Problem.outOfRange(
        what: path + (isLikely ? ".trolig" : ".hög"), found: shares[isLikely ? 1 : 2].text,
        range: isLikely ? range : "at least låg, \(shares[0].text)")
      tree.report(problem, at: tree.places[path + (isLikely ? ".trolig" : ".hög")])
      return nil
    }
    return Åtgärd.Utfall(låg: shares[0], trolig: shares[1], hög: shares[2], form: form)
  }

  private mutating func readDelay(_ node: Node, path: String) -> Åtgärd.Försening? {
    guard var object = tree.object(node, path: path) else { return nil }
    let probability = tree.require("sannolikhet", in: &object, example: "sannolikhet: 30")
      .flatMap { tree.decimal($0.node, path: path + ".sannolikhet", .percent) }
    let years = object.take("år").map { wholeNumber($0.node, path: path + ".år", 1...10) } ?? 1
    tree.finish(object)
    guard let probability, let years else { return nil }
    return Åtgärd.Försening(sannolikhet: probability, år: years)
  }

  /// Reads published totals to compare with.
  mutating func readTotals(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var object = object("avstämning", in: &top) else { return }
    for post in Avstämningspost.allCases {
      let totals = series(post.rawValue, in: &object)
      if !totals.isEmpty { scenario.avstämning[post] = totals }
    }
    tree.finish(object)
  }
}

extension DecimalBounds {
  /// How large a share of an effect comes.
  fileprivate static let success = DecimalBounds(0, 200, unit: "percent")
}
