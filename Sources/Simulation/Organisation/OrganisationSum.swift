/// OrganisationSum: what is kept of each simulated year of an organisation on each path, for the identities; whole kronor and signed.
///
///     opening + results − used + levelRecovery − released = closing = the next year's opening
///     entered = effect + buffer − the same of the plan
package enum OrganisationSum: Int, CaseIterable {
  /// Carried in: surplus less deficits of units and levels.
  case opening
  /// Results of units that carry, less what is not carried by agreement.
  case results
  /// Surplus used by units and levels.
  case used
  /// Deficits recovered by the levels; those of units are in their results.
  case levelRecovery
  /// What left the budgets: the centre's shares, and what was carried under a rule that has ended.
  case released
  /// Carried out.
  case closing
  /// Own deviations − used + all that was recovered.
  case effect
  /// What the rows of the income statement grew by.
  case entered
}
