/// What `balanskrav merge` is asked to do.
struct MergeRequest: Equatable {
  /// The partial results, in the order given.
  var parts: [String]
  /// How many threads, nil for as many as there are processors.
  var threads: Int?
  var result: ResultRequest

  /// The request that matched arguments of `merge` state.
  init(_ matched: MatchedArguments) {
    parts = matched.positionals
    threads = matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil
    result = ResultRequest(matched)
  }
}
