/// Finansieringsplan: debt, liquidity and interest when the first year that is not settled opens, and how they go on.
public struct Finansieringsplan: Sendable, Equatable {
  /// Whether the plan's rows already hold the interest; if so only its deviations move the result.
  public var ingårIPlanen: Bool
  /// Låneskuld when the first year opens, whole kronor.
  public var låneskuld: Int64
  /// Likvida medel likewise.
  public var likvidaMedel: Int64
  /// How much likvida medel there should be at year-ends; as much as when the first year opens unless the scenario states it.
  public var likviditetsmål: Int64
  /// The part of the debt whose interest is fixed, a share.
  public var bundenAndel: Decimaltal
  /// Over how many years fixed loans fall due, an equal part each year.
  public var löptid: Int
  /// Average interest of the fixed loans when the first year opens, percent.
  public var bundenRänta: Decimaltal
  /// What loans cost above kort ränta (floating) and lång ränta (fixed), percentage points.
  public var påslag = Decimaltal.noll
  /// What deposits yield above kort ränta, percentage points; negative for less.
  public var inlåningspåslag = Decimaltal.noll

  /// Debt and liquidity with the terms of the fixed loans.
  public init(
    ingårIPlanen: Bool, låneskuld: Int64, likvidaMedel: Int64, bundenAndel: Decimaltal, löptid: Int,
    bundenRänta: Decimaltal
  ) {
    self.ingårIPlanen = ingårIPlanen
    self.låneskuld = låneskuld
    self.likvidaMedel = likvidaMedel
    likviditetsmål = likvidaMedel
    self.bundenAndel = bundenAndel
    self.löptid = löptid
    self.bundenRänta = bundenRänta
  }
}
