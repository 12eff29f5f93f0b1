import BalanskravKit

/// Finds what a misspelt word of the command line was probably meant to be.
enum NearestName {
  /// The nearest candidate; else the only one that the word begins, which is then an abbreviation.
  static func find(_ word: String, among candidates: [String]) -> String? {
    if let near = nearest(to: word, in: candidates) { return near }
    let completions = candidates.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return word.count >= 2 && completions.count == 1 ? completions[0] : nil
  }
}
