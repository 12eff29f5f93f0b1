/// Variable: the identity of a draw; the same variable has the same draws in every scenario, whatever else is drawn.
public struct Variable: Sendable, Equatable {
  /// How many variables have Sobol' dimensions of their own.
  static let slots = 16

  /// What the generator is keyed by.
  public let number: UInt32
  /// Its place among the Sobol' dimensions of a year, the most important variable first; nil for those that are always drawn
  /// at random.
  let slot: Int?

  private init(number: UInt32, slot: Int?) {
    self.number = number
    self.slot = slot
  }

  /// The innovations of a built-in factor.
  public init(_ faktor: Faktor) {
    let number = Int(faktor.rawValue)
    self.init(number: UInt32(number), slot: number < Self.slots ? number : nil)
  }

  /// Innovations of something that the scenario names itself, by a number made from the name.
  public init(egen number: UInt32) {
    self.init(number: number | 0x8000_0000, slot: nil)
  }

  /// The common size of a year's shocks under Student's t.
  static let size = Variable(number: 12, slot: 12)
  /// Whether a year is one of crisis.
  static let crisis = Variable(number: 13, slot: 13)
  /// The error of the forecast that a year's decisions rest on.
  static let forecast = Variable(number: 14, slot: 14)
  /// What the units of an organisation have in common; above every factor and below every name's number.
  static let units = Variable(number: 0x4000_0000, slot: nil)
}
