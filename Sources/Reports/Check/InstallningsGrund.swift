/// What each setting decides and what its default rests on.
enum InställningsGrund {
  static func wording(_ key: String) -> Wording {
    switch key {
    case "avräkningsordning":
      Wording(
        sv: "Vilket underskott ett överskott återställer först; KL 11:12 anger ingen ordning",
        en: "Which deficit a surplus restores first; KL 11:12 states no order")
    case "reserveringsregel":
      Wording(
        sv: "Hur mycket som får reserveras medan underskott återstår; som Malmö 2015, KL 11:14 säger inget",
        en: "How much may be reserved while deficits remain; as Malmö 2015, KL 11:14 is silent")
    case "reservordning":
      Wording(
        sv: "Vilken reserv som används först; RUR upphör 2033 (2023:642)",
        en: "Which reserve is used first; the RUR ends in 2033 (2023:642)")
    case "reserv_över_noll":
      Wording(
        sv: "Om resultatreserven får lyfta resultatet över noll; KL 11:14 utesluter det inte",
        en: "Whether the result reserve may lift the result above zero; KL 11:14 does not rule it out")
    case "rur_villkor":
      Wording(sv: "När RUR får användas; egna riktlinjer", en: "When the RUR may be used; local guidelines")
    case "reserveringströskel":
      Wording(
        sv: "Del av skatter och bidrag som inte kan reserveras; lagens minst 1 % (KL 11:14)",
        en: "Share of taxes and grants that cannot be reserved; the law's at least 1 % (KL 11:14)")
    case "reserveringströskel_vid_negativt_eget_kapital":
      Wording(
        sv: "Detsamma när eget kapital inkl. ansvarsförbindelse är negativt; minst 2 % (KL 11:14)",
        en: "The same when equity incl. pension liability is negative; at least 2 % (KL 11:14)")
    case "reservtak":
      Wording(
        sv: "Resultatreservens högsta belopp, del av skatter och bidrag; högst 5 % (KL 11:14)",
        en: "Ceiling of the result reserve, share of taxes and grants; at most 5 % (KL 11:14)")
    case "budget_kräver_överskott":
      Wording(
        sv: "Om en nollbudget bryter mot KL 11:5; ordet är överstiga",
        en: "Whether a budget of zero breaks KL 11:5; the word is exceed")
    case "placeringsvinster":
      Wording(
        sv: "Om realiserade vinster på placeringar räknas; som Sjöbo 2019, praxis skiljer sig",
        en: "Whether realised gains on placements count; as Sjöbo 2019, practice differs")
    case "övervärde_före_2019_räknas":
      Wording(
        sv: "Om vinst från tiden före 2019 räknas vid försäljning; oklart efter övergången till LKBR",
        en: "Whether gains from before 2019 count when sold; unclear since the transition to LKBR")
    case "synnerliga_skäl_visas":
      Wording(
        sv: "Var tabellen visar synnerliga skäl; LKBR 11:10 har ingen sådan rad",
        en: "Where the table shows exceptional grounds; LKBR 11:10 has no such line")
    case "sena_beslut":
      Wording(
        sv: "Vad ett beslut efter tredje året är; KL 11:12 tredje stycket",
        en: "What a decision after the third year is; KL 11:12 third paragraph")
    case "ansvarsförbindelse_med_löneskatt":
      Wording(
        sv: "Om ansvarsförbindelsen räknas med särskild löneskatt; praxis",
        en: "Whether the pension liability counts with payroll tax; practice")
    case "resultatmål":
      Wording(
        sv: "Mål för årets resultat, del av skatter och bidrag; vanligt lokalt mål (KL 11:6)",
        en: "Target for the result, share of taxes and grants; a common local target (KL 11:6)")
    default: preconditionFailure("every setting says what it decides")
    }
  }
}
