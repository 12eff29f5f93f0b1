/// ConditionPoint: what a value of a dial comes to: counted paths, or what the plan itself says.
enum ConditionPoint: Equatable {
  case counted(ConditionCount)
  case plan(Solution.Outcome, surplus: Double)
}
