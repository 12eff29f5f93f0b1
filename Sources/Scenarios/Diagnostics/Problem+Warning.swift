extension Problem {
  /// Whether a scenario with this problem can still be used.
  var isWarning: Bool {
    switch self {
    case .signUnlikely, .reserveLimited, .totalDiffers, .budgetHidesDeficit: true
    case .nothingUncertain, .plannedGainsNotRealised, .directYieldAboveReturn, .depreciationDiffers: true
    case .decisionLate(_, _, let isAllowed): isAllowed
    default: false
    }
  }
}
