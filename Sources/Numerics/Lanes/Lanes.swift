/// Eight paths side by side: one amount per path, in whole kronor unless said otherwise.
///
/// The deterministic run is the same code with the same value in every lane.
public typealias Lanes = SIMD8<Double>

/// A yes or no per path.
public typealias LaneMask = SIMDMask<SIMD8<Int64>>
