extension ScenarioChecks {
  /// A claim for a budget is about the budget year, and needs a result that could be in balance or not.
  mutating func checkBudgetClaims() {
    for claim in scenario.budgetSkäl {
      let path = "budget.synnerliga_skäl.\(claim.år)"
      guard let year = scenario.år.budget else {
        report(.missingKey("budget", owner: "år", example: "budget: \(claim.år)"), at: path)
        continue
      }
      if claim.år != year {
        report(.yearOutsideScenario(claim.år, first: year, last: year), at: path)
      } else {
        requireAccounts(year, path)
      }
    }
  }
}
