import Numerics

/// Rationing: how a budgeted buffer is divided when applications to use surplus come to more than it.
public enum Rationing: UInt8, Sendable, CaseIterable {
  /// In proportion to what was applied for, by largest remainders to the krona; equal remainders in the order of the applicants.
  case proportional
  /// In the order of the applicants, each as far as it lasts.
  case inOrder

  /// Divides a buffer smaller than what was applied for; applications become grants.
  ///
  /// - Parameters:
  ///   - place: where among the amounts the application of each applicant stands, in order.
  ///   - total: what the applications come to, above `buffer`.
  ///   - remainders: memory for as many numbers as there are applicants.
  func divide(
    _ buffer: Double, _ amounts: UnsafeMutablePointer<Double>, count: Int, place: (Int) -> Int, total: Double,
    _ remainders: UnsafeMutablePointer<Int64>
  ) {
    switch self {
    case .inOrder:
      var left = buffer
      for applicant in 0..<count {
        let place = place(applicant)
        amounts[place] = min(amounts[place], left)
        left -= amounts[place]
      }
    case .proportional:
      let (whole, share) = (Int64(total), buffer / total)
      var left = Int64(buffer)
      for applicant in 0..<count {
        let place = place(applicant)
        let wanted = Int64(amounts[place])
        // The quotient is at most one off; its remainder is small, so products may wrap.
        var grant = Int64(amounts[place] * share)
        var remainder = wanted &* Int64(buffer) &- grant &* whole
        if remainder < 0 { (grant, remainder) = (grant - 1, remainder + whole) }
        if remainder >= whole { (grant, remainder) = (grant + 1, remainder - whole) }
        amounts[place] = Double(grant)
        remainders[applicant] = remainder
        left -= grant
      }
      Self.giveRest(left, amounts, count: count, place: place, whole: whole, remainders)
    }
  }

  /// Gives a krona each to those with the largest remainders: all above a 256th part of the scale, and in it one by one.
  private static func giveRest(
    _ rest: Int64, _ amounts: UnsafeMutablePointer<Double>, count: Int, place: (Int) -> Int, whole: Int64,
    _ remainders: UnsafeMutablePointer<Int64>
  ) {
    if rest == 0 { return }
    var parts = InlineArray<256, Int32>(repeating: 0)
    let scale = 256 / Double(whole)
    func part(_ remainder: Int64) -> Int { min(255, Int(Double(remainder) * scale)) }
    for applicant in 0..<count { parts[part(remainders[applicant])] += 1 }
    var (left, last) = (rest, 255)
    while left >= Int64(parts[last]) && last > 0 {
      left -= Int64(parts[last])
      last -= 1
    }
    for applicant in 0..<count where part(remainders[applicant]) > last { amounts[place(applicant)] += 1 }
    while left > 0 {
      var best = -1
      for applicant in 0..<count where part(remainders[applicant]) == last {
        if best < 0 || remainders[applicant] > remainders[best] { best = applicant }
      }
      amounts[place(best)] += 1
      remainders[best] = -1
      left -= 1
    }
  }
}
