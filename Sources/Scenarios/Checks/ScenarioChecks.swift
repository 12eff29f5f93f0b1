import Law
import Simulation

/// Checks that need more than one value: results, years and rules against each other.
struct ScenarioChecks {
  /// What is checked; when nothing is wrong, with the interest that follows from all the rest.
  private(set) var scenario: Scenario
  let places: [String: Place]
  /// Whether every value of the text could be read; if not, what could not be read is no sign of anything.
  let isWhole: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(_ scenario: Scenario, places: [String: Place], isWhole: Bool) {
    self.scenario = scenario
    self.places = places
    self.isWhole = isWhole
  }

  /// Every problem; the second half runs the plan, and only when the first half found no error.
  mutating func run() {
    // Sums are made everywhere below, so that they fit comes first.
    guard checkStatedSums() else { return }
    checkResults()
    checkAdjustments()
    checkUnrealised()
    checkReserves()
    checkOpenings()
    checkDecisions()
    checkBudgetClaims()
    checkPortfolio()
    checkTaxes()
    checkPensions()
    checkInvestments()
    checkFinancing()
    checkUncertainty()
    checkDecisionRules()
    checkOrganisation()
    checkCarrying()
    checkSimulatedUnits()
    checkGoals()
    if isWhole { checkCorrelations() }
    guard isWhole, !diagnostics.contains(where: { $0.severity == .error }), checkProjectedSums() else { return }
    scenario.utvecklaResultatbalansering()
    scenario.utvecklaRäntor()
    let projection = Projektion(scenario.model())
    checkDecidedAmounts(projection)
    checkLimits(projection)
    checkTotals(projection)
    checkBudget(projection)
    checkKrav()
    checkGoalFigures()
  }

  mutating func report(_ problem: Problem, at path: String) {
    if !isWhole && isAboutAbsence(problem) { return }
    diagnostics.append(Diagnostic(problem, at: place(path)))
  }

  /// The place of a path, or of the nearest object above it that the file states.
  func place(_ path: String) -> Place? {
    var path = path
    while true {
      if let place = places[path] { return place.beginning }
      guard let dot = path.lastIndex(of: ".") else { return places[""]?.beginning }
      path = String(path[..<dot])
    }
  }

  /// Whether the problem is that something is not there, which a value that could not be read would explain.
  private func isAboutAbsence(_ problem: Problem) -> Bool {
    switch problem {
    // An extrapolated year is stated as the year that it repeats, and that may be one that could not be read.
    case .incomeStatementNeeded(let year, _): scenario.angivelse(year) == nil
    case .resultMissing, .taxesMissing, .unrealisedWithoutYearBefore, .exceptionAboveGains, .rurConditionUnknown,
      .decisionWithoutDeficit, .plannedGainsBeyondPlan, .adjustmentBeyondPlan, .weightsDoNotSum,
      .plannedGainsNotRealised, .missingKey("pensioner", owner: _, example: _), .unknownName, .frameMissing,
      .frameContradicts, .decidedTotalMissed, .reversalImpossible:
      true
    default: false
    }
  }
}
