import Scenarios
import Simulation

/// Feature: something of a simulated path that can be told in a few words, over one year or several.
public enum Feature: Sendable, Hashable {
  /// The deviation of the result that no factor explains, summed over the years; kronor.
  case deviation(ClosedRange<Int>)
  /// How far a factor lies from its central path, on average over the years; 0.01 is one percentage point.
  case factor(String, ClosedRange<Int>)
  /// The return of a class of assets, on average over the years; 0.01 is one per cent.
  case assetReturn(String, ClosedRange<Int>)
  /// Realised gains of a year; kronor.
  case realised(Int)

  /// Whether its values are kronor; else they are shares.
  public var isAmount: Bool {
    switch self {
    case .deviation, .realised: true
    case .factor, .assetReturn: false
    }
  }

  /// The years it is about.
  public var years: ClosedRange<Int> {
    switch self {
    case .deviation(let years), .factor(_, let years), .assetReturn(_, let years): years
    case .realised(let year): year...year
    }
  }

  /// The key of the factor, and of what it is where it is none.
  public var nyckel: String {
    switch self {
    case .deviation: Faktor.avvikelse.nyckel
    case .factor(let key, _), .assetReturn(let key, _): key
    case .realised: Figure.realiserat.nyckel
    }
  }
}
