/// Reservplan: opening amount and planned movements of one of the two reserves (KL 11 kap. 14 §; 2023:642 p. 4).
public struct Reservplan: Sendable, Equatable {
  /// How much of something is wanted in a year.
  public enum Önskan: Sendable, Equatable {
    /// As much as the rules allow.
    case max
    /// This amount, whole kronor ≥ 0, less where the rules stop it.
    case belopp(Int64)
  }

  /// A wish for a year.
  public struct Årsönskan: Sendable, Equatable {
    /// The year.
    public let år: Int
    /// What is wanted.
    public let önskan: Önskan
  }

  /// Balance when the first year opens, whole kronor ≥ 0.
  public var ingående: Int64 = 0
  /// Reservations, years in order.
  public var reservera: [Årsönskan] = []
  /// Uses, years in order.
  public var använd: [Årsönskan] = []

  /// No reserve.
  public init() {}
}
