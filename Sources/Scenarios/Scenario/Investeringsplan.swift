/// Investeringsplan: what is to be built and bought, and what follows from it: depreciation, running cost and money to borrow.
public struct Investeringsplan: Sendable, Equatable {
  /// Whether the plan's rows already hold the projects' depreciation and running cost; if so only their deviations move the result.
  public var ingårIPlanen: Bool
  /// The projects, in the order of the file.
  public var projekt: [Projekt] = []
  /// Depreciation per year of what no project is about, magnitudes; after the last stated year that one's.
  public var befintligaAvskrivningar = Årsserie()
  /// β: how many percent spending and running cost move when the level of kostnadsindex moves one.
  public var kostnadsindex = Decimaltal.ett

  /// Whether kostnadsindex moves anything of it.
  var följerKostnadsindex: Bool { kostnadsindex != .noll && !projekt.isEmpty }

  /// No projects.
  public init(ingårIPlanen: Bool) { self.ingårIPlanen = ingårIPlanen }

  /// Projekt: an investment that is depreciated as one; amounts are magnitudes in whole kronor.
  public struct Projekt: Sendable, Equatable {
    /// When it is taken into use.
    public enum Ibruktagande: Sendable, Equatable {
      /// On 1 January of a year.
      case år(Int)
      /// Each year's spending on 1 January of the year after, as reinvestments are.
      case löpande
    }

    /// The key the scenario gives it, in NFC.
    public let nyckel: String
    /// What it is called in tables; the key when nothing else is stated.
    public let namn: String
    /// Spending per year, before grants; of what is taken into use as it is built, after the last stated year that one's.
    public let utgift: Årsserie
    /// Grants per year; they lower what it cost.
    public let bidrag: Årsserie
    /// When it is taken into use.
    public let tasIBruk: Ibruktagande
    /// Nyttjandetid, years.
    public let nyttjandetid: Int
    /// What running it costs a year from when it is taken into use.
    public let driftkostnad: Int64
  }
}
