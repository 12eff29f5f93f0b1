/// Each lane's lesser value; never `pointwiseMin`, which is several times slower on this type.
@inlinable @inline(__always)
public func minimum(_ a: Lanes, _ b: Lanes) -> Lanes { b.replacing(with: a, where: a .< b) }

/// Each lane's greater value.
@inlinable @inline(__always)
public func maximum(_ a: Lanes, _ b: Lanes) -> Lanes { b.replacing(with: a, where: a .> b) }

extension Lanes {
  /// max(0, x) per lane.
  @inlinable @inline(__always)
  public var positivePart: Lanes { Lanes.zero.replacing(with: self, where: self .> 0) }

  /// The amount where the mask is true, 0 elsewhere.
  @inlinable @inline(__always)
  public func only(where mask: LaneMask) -> Lanes { Lanes.zero.replacing(with: self, where: mask) }
}

extension LaneMask {
  /// The same answer on every path.
  @inlinable @inline(__always)
  public static func all(_ answer: Bool) -> LaneMask { LaneMask(repeating: answer) }

  /// 1 where true, 0 where false: sums of these count paths.
  @inlinable @inline(__always)
  public var ones: Lanes { Lanes.zero.replacing(with: 1, where: self) }
}
