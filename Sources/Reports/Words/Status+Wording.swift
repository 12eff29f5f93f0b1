import Law

extension Återställningsstatus {
  /// What reports call the status.
  public var wording: Wording {
    switch self {
    case .klar: Wording(sv: "klar", en: "clear")
    case .återstår: Wording(sv: "återstår", en: "pending")
    case .försenad: Wording(sv: "försenad", en: "overdue")
    }
  }
}

extension Kohortklass {
  /// What reports call the class.
  public var wording: Wording {
    switch self {
    case .återställdITid: Wording(sv: "återställt i tid", en: "restored in time")
    case .efterskänkt: Wording(sv: "avslutat genom synnerliga skäl", en: "ended by exceptional grounds")
    case .återställdSent: Wording(sv: "återställt för sent", en: "restored late")
    case .oavgjord: Wording(sv: "oavgjort", en: "undetermined")
    case .bruten: Wording(sv: "brutet", en: "breached")
    }
  }
}
