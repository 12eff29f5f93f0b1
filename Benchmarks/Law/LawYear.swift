import Law
import Numerics

/// LawYear: closes all years of `Provplan` on many batches of eight paths.
struct LawYear {
  /// What is closed: the stated balanskravsresultat, or the accounts that lead to it.
  enum Basis {
    case stated
    case accounts
  }

  /// Their deviations fit in the first cache beside the ledger.
  static let batches = 32
  static var pathYears: Int { batches * 8 * Provplan.år.count }

  private let basis: Basis
  private let bokslut = Provplan.bokslut
  private let stated = Provplan.balanskravsresultat.map { Lanes(repeating: $0 * Provplan.mnkr) }
  private let accounts = Provplan.underlag
  private let deviations = Avvikelser(count: batches * Provplan.år.count)

  init(_ basis: Basis) { self.basis = basis }

  /// A benchmark of this work.
  var benchmark: Benchmark {
    Benchmark(
      name: basis == .stated ? "law-year/stated" : "law-year/accounts",
      what: "a year of a path",
      unit: .nanoseconds,
      countPerRepetition: Self.pathYears,
      check: check,
      work: { repetitions in
        var läge = start
        var sum: Int64 = 0
        for _ in 0..<repetitions { sum &+= run(&läge) }
        return sum
      }
    )
  }

  private var start: Bokslutsläge { Bokslutsläge(bokslut.register, reserver: Provplan.reserver) }

  /// The plan itself, compared with the region's table on every path.
  private func check() throws(BenchmarkFault) {
    var läge = start
    for (index, år) in Provplan.år.enumerated() {
      let resultat = close(index, avvikelse: .zero, &läge)
      let balanskravsresultat = Lanes(repeating: Provplan.balanskravsresultat[index] * Provplan.mnkr)
      let utgående = Lanes(repeating: Provplan.utgående[index] * Provplan.mnkr)
      try BenchmarkFault.check(resultat.balanskravsresultat, is: balanskravsresultat, "balanskravsresultat of \(år)")
      try BenchmarkFault.check(resultat.avräkning.utgående, is: utgående, "what remains after \(år)")
      try BenchmarkFault.check(resultat.avräkning.försenat, is: .zero, "what is late after \(år)")
    }
  }

  /// All batches once; the sum of what remains and what is late, exact in whole kronor.
  private func run(_ läge: inout Bokslutsläge) -> Int64 {
    var sum = Lanes.zero
    let start = start
    for batch in 0..<Self.batches {
      läge.överta(start)
      for index in 0..<Provplan.år.count {
        let resultat = close(index, avvikelse: deviations.lanes[batch * Provplan.år.count + index], &läge)
        sum += resultat.avräkning.utgående + resultat.avräkning.försenat
      }
    }
    return Int64(kronor: sum.sum())
  }

  // Inlined, or the result is copied once more than a caller of the law would.
  @inline(__always)
  private func close(_ index: Int, avvikelse: Lanes, _ läge: inout Bokslutsläge) -> Bokslutsresultat {
    let år = Provplan.år.lowerBound + index
    switch basis {
    case .stated: return bokslut.stäng(år, balanskravsresultat: stated[index] + avvikelse, &läge)
    case .accounts:
      var underlag = accounts[index]
      underlag.utredning.åretsResultat += avvikelse
      return bokslut.stäng(år, underlag, &läge)
    }
  }
}
