/// Reaction: how a line's amount follows growth factors: Π over the years so far of ((1 + f) / (1 + m))^β, over its factors.
public struct Reaction: Sendable, Equatable {
  /// One factor of it.
  public struct Part: Sendable, Equatable {
    /// The driver that the factor is.
    public let driver: Int
    /// m, the planned growth of the factor a year as a share.
    public let mean: Double
    /// β: how many percent the line moves when the factor's level moves one.
    public let sensitivity: Double

    /// A factor with its planned growth and the line's sensitivity to it.
    public init(driver: Int, mean: Double, sensitivity: Double) {
      self.driver = driver
      self.mean = mean
      self.sensitivity = sensitivity
    }
  }

  /// The factors; at least one.
  public let parts: [Part]

  /// A reaction to some factors.
  public init(_ parts: [Part]) {
    precondition(!parts.isEmpty, "what reacts to nothing has no reaction")
    self.parts = parts
  }
}
