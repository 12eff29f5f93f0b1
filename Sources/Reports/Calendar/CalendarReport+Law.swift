import Law

extension CalendarReport {
  /// What the law asks of every budget year.
  static func lag(_ kalender: Budgetkalender) -> [Kalenderhändelse] {
    let (år, nytt) = (kalender.budgetår, kalender.antasAvNyvaltFullmäktige)
    func kl(_ paragraf: UInt8) -> Wording { Lagrum(.kommunallagen, kapitel: 11, paragraf: paragraf).short }
    func event(_ dag: Kalenderdag, _ sv: String, _ en: String, _ organ: Wording, _ källa: Wording) -> Kalenderhändelse {
      Kalenderhändelse(dag: dag, ärMånad: false, slag: .lag, vad: Wording(sv: sv, en: en), organ: organ, källa: källa)
    }
    let newCouncil = Wording(sv: "nyvalda fullmäktige", en: "the newly elected council")
    let council = nytt ? newCouncil : fullmäktige
    return [
      event(
        kalender.förslag, "Senaste dag för förslag till budget \(år) med plan \(år)–\(år + 2)",
        "Last day to propose the budget of \(år) with a plan for \(år)–\(år + 2)", styrelsen, kl(8)),
      event(
        kalender.förslagVidSärskildaSkäl, "Senaste dag för förslaget om det finns särskilda skäl",
        "Last day for the proposal where there are special grounds", styrelsen, kl(8)),
      event(
        kalender.antas,
        "Senaste dag att anta budgeten \(år)" + (nytt ? " (valår: det nyvalda fullmäktige antar den)" : ""),
        "Last day to adopt the budget of \(år)" + (nytt ? " (election year: the newly elected council adopts it)" : ""),
        council, kl(10)),
      event(
        kalender.antas, "Senaste dag att fastställa skattesatsen \(år), även när budgeten skjuts upp",
        "Last day to set the tax rate of \(år), also when the budget is put off", council, kl(11)),
      event(
        kalender.antasVidSärskildaSkäl, "Senaste dag att anta budgeten om det finns särskilda skäl",
        "Last day to adopt the budget where there are special grounds", council, kl(11)),
      event(
        kalender.delårsrapportTidigast, "Tidigaste slut för perioden i delårsrapporten \(år)",
        "Earliest end of the period of the interim report of \(år)", styrelsen, delårsrapport),
      event(
        kalender.delårsrapportSenast, "Senaste slut för perioden i delårsrapporten \(år)",
        "Latest end of the period of the interim report of \(år)", styrelsen, delårsrapport),
      event(
        kalender.årsredovisning, "Senaste dag att lämna årsredovisningen \(år) till fullmäktige och revisorerna",
        "Last day to give the annual report of \(år) to the council and the auditors", styrelsen, kl(20)),
    ]
  }

  private static let delårsrapport = Wording { language in
    [Lagrum(.kommunallagen, kapitel: 11, paragraf: 16), Lagrum(.bokföringslagen, kapitel: 13, paragraf: 1)]
      .map { $0.short(language) }.joined(separator: "; ")
  }
}
