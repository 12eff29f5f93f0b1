extension Condition {
  /// Limit: a number of a condition with its unit, exactly as written.
  public struct Limit: Sendable, Equatable {
    /// What it is counted in.
    public enum Unit: Sendable, Equatable {
      /// Nothing stated: a share of a probability, else the scenario's own unit.
      case none
      /// Per cent.
      case percent
      /// A unit of money.
      case money(Enhet)
    }

    /// The number.
    public let number: Decimaltal
    /// Its unit.
    public let unit: Unit

    /// A number in a unit; 0 without one.
    public init(_ number: Decimaltal = .noll, _ unit: Unit = .none) {
      self.number = number
      self.unit = unit
    }

    /// The least number of `count` that is at least this share of them; a share is exact, so this is too.
    public func share(of count: Int64) -> Int64 {
      let whole = shareScale
      let product = Int128(number.miljondelar) * Int128(count)
      return Int64((product + whole - 1) / whole)
    }

    /// Millionths of a whole, or of a hundredth of it.
    private var shareScale: Int128 { unit == .percent ? 100_000_000 : 1_000_000 }

    /// It as a share.
    public var share: Double { Double(number.miljondelar) / Double(shareScale) }

    /// What is left of a whole.
    public var complement: Limit {
      let whole: Int64 = unit == .percent ? 100_000_000 : 1_000_000
      return Limit(Decimaltal(miljondelar: whole - number.miljondelar), unit)
    }

    /// Whole kronor; nil where it is none.
    public func kronor(_ own: Enhet) -> Int64? {
      var scale: Int128 = 1
      switch unit {
      case .none: for _ in 0..<own.power { scale *= 10 }
      case .money(let enhet): for _ in 0..<enhet.power { scale *= 10 }
      case .percent: return nil
      }
      let millionths = Int128(number.miljondelar) * scale
      guard millionths % 1_000_000 == 0 else { return nil }
      return Int64(exactly: millionths / 1_000_000)
    }
  }
}
