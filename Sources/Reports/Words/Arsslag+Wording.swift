import Scenarios

extension Årsslag {
  /// What reports call the kind of year.
  public var wording: Wording {
    switch self {
    case .utfall: Wording(sv: "utfall", en: "outcome")
    case .prognos: Wording(sv: "prognos", en: "forecast")
    case .budget: Wording(sv: "budget", en: "budget")
    case .plan: Wording(sv: "plan", en: "plan")
    case .framskrivning: Wording(sv: "framskrivning", en: "extrapolation")
    }
  }
}

extension Årsindelning {
  /// The years and their kinds in a line: "utfall 2023–2024, prognos 2025, budget 2026, plan 2027–2028".
  public func wording(_ years: [Int]) -> Wording {
    Wording { language in
      Årsslag.allCases.compactMap { kind in
        let its = years.filter { slag($0) == kind }
        guard let first = its.first, let last = its.last else { return nil }
        let span = first == last ? "\(first)" : "\(first)–\(last)"
        return "\(kind.wording(language)) \(span)\(month(kind, language))"
      }.joined(separator: ", ")
    }
  }

  private func month(_ kind: Årsslag, _ language: Language) -> String {
    guard kind == .prognos, let month = prognosmånad else { return "" }
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return language == .sv ? " efter \(Månad.namn[month - 1])" : " after \(english[month - 1])"
  }
}
