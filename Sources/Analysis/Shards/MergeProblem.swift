/// MergeProblem: why partial results do not make a whole. Files by the names they were read by.
public enum MergeProblem: Error, Sendable, Equatable {
  /// It is not a partial result.
  case notAPart(String)
  /// It is in another version of the format.
  case otherFormat(String, version: Int64)
  /// It cannot be one that a program of ours wrote.
  case damaged(String, line: Int, what: String)
  /// Its checksum is not that of its contents.
  case changed(String)
  /// It was made by another version of the program.
  case otherEngine(String, version: String)
  /// It is of another scenario than the first; the keys that differ.
  case otherScenario(String, first: String, keys: [String])
  /// Something else of the simulation differs from the first.
  case otherSetting(String, first: String, setting: String, value: String, firstValue: String)
  /// The same part is there already.
  case again(String, number: Int, first: String)
  /// Parts that are not there.
  case missing([Int], of: Int)
  /// The scenario in it cannot be read, or not be simulated.
  case badScenario(String, why: String)
  /// Its amounts are counted in other intervals than this scenario's paths give.
  case otherBins(String)
}
