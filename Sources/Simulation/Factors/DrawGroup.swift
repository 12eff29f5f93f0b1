/// DrawGroup: the draws of one variable in all years, the unit in which an analysis of the outcome's spread asks for causes.
///
/// Groups are independent of each other. A factor's group is what it does not share with the factors before it in the order of the
/// correlation matrix: ε = L z, and the group is a z.
public struct DrawGroup: Sendable, Equatable {
  /// What it draws.
  public enum Kind: Sendable, Equatable {
    /// The own part of a factor, by its row of the correlation matrix.
    case factor(row: Int)
    /// How large all shocks of a year are, under Student's t.
    case size
    /// Which years are years of crisis.
    case crisis
    /// The error of the forecasts that sales are decided on.
    case forecast
    /// How far a measure succeeds, by its place among the simulator's.
    case success(measure: Int)
    /// Whether a measure is late, likewise.
    case delay(measure: Int)
  }

  /// What it draws.
  public let kind: Kind
  /// Its variable.
  public let variable: Variable
}

extension Simulator {
  /// Everything that is drawn for a path.
  public var drawGroups: [DrawGroup] {
    var groups = zip(shocks.drawnRows, shocks.drawn).map { DrawGroup(kind: .factor(row: $0), variable: $1) }
    if shocks.size != nil { groups.append(DrawGroup(kind: .size, variable: .size)) }
    if shocks.shape.crisis != nil { groups.append(DrawGroup(kind: .crisis, variable: .crisis)) }
    if needsForecast, forecastError.contains(where: { $0 > 0 }) {
      groups.append(DrawGroup(kind: .forecast, variable: .forecast))
    }
    for (place, measure) in measures.enumerated() {
      if case .drawn(_, let variable) = measure.success {
        groups.append(DrawGroup(kind: .success(measure: place), variable: variable))
      }
      if let late = measure.delay { groups.append(DrawGroup(kind: .delay(measure: place), variable: late.variable)) }
    }
    return groups
  }
}
