import Simulation

/// Resultaträkning (LKBR 5 kap. 2 §): planned amounts per row, each row one sum or any number of named lines.
public struct Resultaträkning: Sendable, Equatable {
  /// Lines in the order of the statute's rows, and within a row of the file.
  public var rader: [Rad] = []

  /// The sum of a row in a year, nil when no line of the row states that year.
  public func summa(_ post: Resultatpost, _ år: Int) -> Int64? {
    let amounts = rader.filter { $0.post == post }.compactMap { $0.belopp[år] }
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
  }

  /// Årets resultat: the sum of every line, nil when the year is not stated at all.
  public func åretsResultat(_ år: Int) -> Int64? {
    let sums = Resultatpost.allCases.compactMap { summa($0, år) }
    return sums.isEmpty ? nil : sums.reduce(0, +)
  }

  /// Skatteintäkter + generella statsbidrag och utjämning, nil when neither is stated.
  public func skatterOchBidrag(_ år: Int) -> Int64? {
    let parts = [summa(.skatteintäkter, år), summa(.statsbidragOchUtjämning, år)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.reduce(0, +)
  }
}
