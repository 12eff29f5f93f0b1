/// Talserie: a number that is decided for a year and holds until another is stated, such as a tax rate.
public struct Talserie: Sendable, Equatable {
  private var miljondelar = Årsserie()

  /// Nothing stated.
  public init() {}

  /// The number stated for a year, nil where none is.
  public subscript(_ år: Int) -> Decimaltal? {
    get { miljondelar[år].map { Decimaltal(miljondelar: $0) } }
    set { miljondelar[år] = newValue?.miljondelar }
  }

  /// The number that holds in a year, and since when; nil before the first.
  public func gällande(_ år: Int) -> (från: Int, tal: Decimaltal)? {
    miljondelar.senaste(före: år).map { ($0.år, Decimaltal(miljondelar: $0.belopp)) }
  }

  /// Whether no year is stated.
  public var isEmpty: Bool { miljondelar.isEmpty }

  /// The stated numbers in the order of their years.
  public var poster: [(år: Int, tal: Decimaltal)] {
    miljondelar.poster.map { ($0.år, Decimaltal(miljondelar: $0.belopp)) }
  }
}
