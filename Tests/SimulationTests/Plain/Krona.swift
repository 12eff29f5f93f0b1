/// A rate times an amount as whole kronor, half away from zero.
func krona(_ amount: Double) -> Int64 { Int64(amount.rounded(.toNearestOrAwayFromZero)) }
