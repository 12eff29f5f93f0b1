/// Why a benchmark gave no figures, in words for whoever runs it.
struct BenchmarkFault: Error {
  let message: String

  init(_ message: String) { self.message = message }

  /// Fails with the sentence unless the answer is the known one.
  static func check<Answer: Equatable>(
    _ answer: Answer, is known: Answer, _ what: @autoclosure () -> String
  ) throws(BenchmarkFault) {
    if answer != known { throw BenchmarkFault("wrong answer: \(what()) is \(answer), not \(known)") }
  }
}
