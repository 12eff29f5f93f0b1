import Numerics
import Simulation

extension Scenario {
  /// The measures that may come to something else than planned, as plain numbers for the simulated years.
  ///
  /// - Parameter taken: the variables of the factors.
  func measures(_ years: [Int], besides taken: [Variable]) -> [Measure] {
    var taken = taken
    func variable(_ measure: Åtgärd, _ part: String) -> Variable {
      let variable = Variable(namn: "åtgärder.\(measure.nyckel).\(part)", besides: taken)
      taken.append(variable)
      return variable
    }
    return osäkraÅtgärder.map { own in
      func effect(_ delay: Int) -> [Double] { years.map { Double(effekt(av: own, $0 - delay)?.belopp ?? 0) } }
      let success = own.lyckas?.success(variable(own, "lyckas")) ?? .certain(1)
      let delay = own.försening.map { late in
        Measure.Delay(
          probability: late.sannolikhet.procent, variable: variable(own, "försening"), effect: effect(late.år))
      }
      return Measure(post: own.post, effect: effect(0), success: success, delay: delay)
    }
  }
}

extension Variable {
  /// A variable whose number is made from a name, so that it does not depend on what else there is; where the number is taken it moves on.
  init(namn: String, besides taken: [Variable]) {
    var hash = SHA256()
    hash.update(namn.utf8)
    var number = hash.digest().prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    while taken.contains(Variable(egen: number)) { number = (number + 1) & 0x7FFF_FFFF }
    self.init(egen: number)
  }
}

extension Åtgärd.Utfall {
  fileprivate func success(_ variable: Variable) -> Measure.Success {
    guard låg < hög else { return .certain(trolig.procent) }
    let table =
      switch form {
      case .triangel: TwoSidedTable.triangular(low: låg.procent, likely: trolig.procent, high: hög.procent)
      case .pert: TwoSidedTable.pert(low: låg.procent, likely: trolig.procent, high: hög.procent)
      }
    return .drawn(table, variable)
  }
}
