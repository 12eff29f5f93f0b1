extension ScenarioReader {
  /// Reads debt, liquidity and interest.
  mutating func readFinancing(_ top: inout ObjectReader) -> Finansieringsplan? {
    guard var object = object("finansiering", in: &top) else { return nil }
    let inPlan = inPlan(of: &object)
    let debt = tree.require("låneskuld", in: &object, example: "låneskuld: 2500")
      .flatMap { tree.magnitude($0.node, path: object.path(to: $0.key)) }
    let cash = tree.require("likvida_medel", in: &object, example: "likvida_medel: 300")
      .flatMap { tree.magnitude($0.node, path: object.path(to: $0.key)) }
    let target = magnitude("likviditetsmål", in: &object)
    let fixed = tree.require("bunden_andel", in: &object, example: "bunden_andel: 0.6")
      .flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .share) }
    let term = tree.require("löptid", in: &object, example: "löptid: 5")
      .flatMap { readYearCount($0.node, path: object.path(to: $0.key), most: 40) }
    let rate = tree.require("bunden_ränta", in: &object, example: "bunden_ränta: 2.1")
      .flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .rate) }
    let margin = decimal("påslag", in: &object, .signedPoints)
    let deposits = decimal("inlåningspåslag", in: &object, .signedPoints)
    tree.finish(object)
    guard let inPlan, let debt, let cash, let fixed, let term, let rate else { return nil }
    var plan = Finansieringsplan(
      ingårIPlanen: inPlan, låneskuld: debt, likvidaMedel: cash, bundenAndel: fixed, löptid: term, bundenRänta: rate)
    plan.likviditetsmål = target ?? cash
    plan.påslag = margin ?? .noll
    plan.inlåningspåslag = deposits ?? .noll
    return plan
  }
}
