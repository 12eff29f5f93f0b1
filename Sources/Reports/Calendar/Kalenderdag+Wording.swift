import Law
import Scenarios

extension Kalenderdag {
  /// The month by its name.
  func månadsnamn(_ language: Language) -> String {
    language == .sv ? Månad.namn[månad - 1] : Self.english[månad - 1]
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
