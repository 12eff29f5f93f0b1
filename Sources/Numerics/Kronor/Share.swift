/// floor(amount × basisPoints / 10 000) per lane, exactly, for whole amounts below 2⁵³ and whole points up to 10 000.
///
/// amount = q·10 000 + r, so the share is q·basisPoints + floor(r·basisPoints / 10 000). Both quotients of whole numbers
/// are at least 1/10 000 from the nearest whole number or whole, and the error of division is smaller than that here.
@inlinable @inline(__always)
public func share(of amount: Lanes, basisPoints: Lanes) -> Lanes {
  let q = (amount / 10_000).flooredToKrona
  let r = amount - q * 10_000
  return q * basisPoints + (r * basisPoints / 10_000).flooredToKrona
}

/// floor(amount × basisPoints / 10 000), exactly.
@inlinable @inline(__always)
public func share(of amount: Lanes, basisPoints: Int) -> Lanes {
  share(of: amount, basisPoints: Lanes(repeating: Double(basisPoints)))
}

/// ceil(amount × basisPoints / 10 000) per lane, exactly.
@inlinable @inline(__always)
public func shareRoundedUp(of amount: Lanes, basisPoints: Lanes) -> Lanes {
  Lanes.zero - share(of: Lanes.zero - amount, basisPoints: basisPoints)
}

/// ceil(amount × basisPoints / 10 000), exactly.
@inlinable @inline(__always)
public func shareRoundedUp(of amount: Lanes, basisPoints: Int) -> Lanes {
  shareRoundedUp(of: amount, basisPoints: Lanes(repeating: Double(basisPoints)))
}
