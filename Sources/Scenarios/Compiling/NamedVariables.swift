import Simulation

/// NamedVariables: variables of what a scenario names itself (measures, units, mått), each by a number made from its name, so that its draws do
/// not depend on what else there is; where a number is taken it moves on.
struct NamedVariables {
  private var taken: Set<UInt32>
  private var named: [String: Variable] = [:]

  /// - Parameter taken: variables that no name may have.
  init(besides taken: [Variable] = []) {
    self.taken = Set(taken.map(\.number))
  }

  /// The variable of a name; the same each time.
  mutating func variable(_ name: String) -> Variable {
    if let own = named[name] { return own }
    var hash = SHA256()
    hash.update(name.utf8)
    var number = hash.digest().prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    while taken.contains(Variable(egen: number).number) { number = (number + 1) & 0x7FFF_FFFF }
    let own = Variable(egen: number)
    taken.insert(own.number)
    named[name] = own
    return own
  }
}
