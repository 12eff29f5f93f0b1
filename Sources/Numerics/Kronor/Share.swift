/// floor(amount × basisPoints / 10 000), exactly, for whole amounts below 2⁵³.
///
/// amount = q·10 000 + r, so the share is q·basisPoints + floor(r·basisPoints / 10 000). Both quotients of whole numbers
/// are at least 1/10 000 from the nearest whole number or whole, and the error of division is smaller than that here.
@inlinable @inline(__always)
public func share(of amount: Lanes, basisPoints: Int) -> Lanes {
  let points = Double(basisPoints)
  let q = (amount / 10_000).flooredToKrona
  let r = amount - q * 10_000
  return q * points + (r * points / 10_000).flooredToKrona
}

/// ceil(amount × basisPoints / 10 000), exactly, for whole amounts below 2⁵³.
@inlinable @inline(__always)
public func shareRoundedUp(of amount: Lanes, basisPoints: Int) -> Lanes {
  Lanes.zero - share(of: Lanes.zero - amount, basisPoints: basisPoints)
}
