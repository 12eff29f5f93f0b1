extension Kalibrering {
  /// Budgetutfall: how far a year's result came from the budget.
  public struct Budgetutfall: Sendable {
    /// Whose.
    public let namn: String
    /// The year.
    public let år: Int
    /// Result less budget, mnkr.
    public let avvikelse: Int64
    /// About how much skatter och bidrag were, mnkr.
    public let skatterOchBidrag: Int64

    /// The deviation as a share of skatter och bidrag.
    public var andel: Double { Double(avvikelse) / Double(skatterOchBidrag) }
  }

  /// Balanskravsresultat of all 21 regions 2016–2025 (210 region-years), hundredths of a percent of skatter och bidrag: mean, standard deviation of
  /// all, within a year and of the yearly change, and the correlation with the year before, hundredths.
  public static let regioner = (medel: 95, alla: 392, inomÅr: 267, ändring: 471, ar: 33)

  /// What the standard deviation of a region's result should be with the defaults, hundredths of a percent of skatter och bidrag, one year ahead
  /// and three: about that of the regions within a year, and of all, less what is differences between regions that their budgets knew.
  public static let väntadSpridning = (ettÅr: 180...300, treÅr: 300...500)

  /// Published results less budgets; taxes and grants of Vänersborg between about 1 700 and 2 700 mnkr are filled in by the year.
  public static let budgetutfall = [
    Budgetutfall(namn: "Vänersborg", år: 2006, avvikelse: 31, skatterOchBidrag: 1_700),
    Budgetutfall(namn: "Vänersborg", år: 2016, avvikelse: 53, skatterOchBidrag: 2_300),
    Budgetutfall(namn: "Vänersborg", år: 2018, avvikelse: 3, skatterOchBidrag: 2_400),
    Budgetutfall(namn: "Vänersborg", år: 2019, avvikelse: 20, skatterOchBidrag: 2_450),
    Budgetutfall(namn: "Vänersborg", år: 2020, avvikelse: 129, skatterOchBidrag: 2_500),
    Budgetutfall(namn: "Vänersborg", år: 2023, avvikelse: 83, skatterOchBidrag: 2_700),
    Budgetutfall(namn: "Region Västernorrland", år: 2017, avvikelse: -37, skatterOchBidrag: 8_000),
    Budgetutfall(namn: "Region Västernorrland", år: 2019, avvikelse: -157, skatterOchBidrag: 8_000),
  ]
}
