import Numerics
import Simulation

extension Scenario {
  /// The measures that may come to something else than planned, as plain numbers for the simulated years.
  func measures(_ years: [Int], _ named: inout NamedVariables) -> [Measure] {
    func variable(_ measure: Åtgärd, _ part: String) -> Variable {
      named.variable("åtgärder.\(measure.nyckel).\(part)")
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
