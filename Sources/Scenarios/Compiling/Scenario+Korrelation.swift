import Numerics
import Simulation

extension Scenario {
  /// The keys of the rows of `korrelationsmatris`: the built-in factors, then own classes of assets, own factors, and lines with a precision of
  /// their own, as in the file.
  ///
  /// Own ones come last, so that adding one leaves the draws of all others as they are.
  public var korrelationsnycklar: [String] {
    let classes = placeringar.portfölj?.tillgångsslag.filter { $0.faktor == nil && $0.nyckel != Faktor.likvidaMedel }
    return Faktor.allCases.map(\.nyckel) + (classes ?? []).map(\.nyckel)
      + osäkerhet.faktorer.filter { $0.faktor == nil }.map(\.nyckel) + precisionsrader.map(\.nyckel)
  }

  /// Lines with a precision of their own, in the order of the file; drawn where the method is `rader`.
  var precisionsrader: [Resultaträkning.Rad] { resultaträkning.rader.filter { $0.precision != nil } }

  /// The row of a factor or of a class of assets, nil for likvida medel and what the scenario does not have.
  public func korrelationsplats(_ nyckel: String) -> Int? { korrelationsnycklar.firstIndex(of: nyckel) }

  /// Correlations of the yearly innovations; of a checked scenario always positive semi-definite.
  public var korrelationsmatris: CorrelationMatrix {
    let keys = korrelationsnycklar
    var matrix = CorrelationMatrix(identity: keys.count)
    for korrelation in osäkerhet.korrelationer {
      guard let row = keys.firstIndex(of: korrelation.ena), let column = keys.firstIndex(of: korrelation.andra) else {
        preconditionFailure("correlations are between factors that the scenario has")
      }
      matrix[row, column] = korrelation.värde.tal
    }
    return matrix
  }
}
