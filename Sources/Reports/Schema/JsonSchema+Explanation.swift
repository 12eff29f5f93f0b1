extension JsonSchema {
  private static let source = object(["namn": text, "hash": ref("hash")])

  /// Where a figure comes from.
  static let explanationDefinitions: Definitions = [
    "förklaring_av_tal": object(
      ["version": text, "scenario": source, "enhet": ref("enhet"), "förklaring": ref("led")],
      "explain YEAR.FIGURE"),
    "led": object([
      "led": text, "belopp": nullable(amount), "procent": nullable(number), "tecken": words("+", "-", "därav"),
      "räknesätt": words("uppgift", "summa", "kvot"), "lagrum": nullable(text), "plats": nullable(text),
      "delar": list(ref("led")),
    ]),
  ]

  private static let interval = object(["andel": number, "från": number, "till": number])
  private static let tenths = list(ref("tiondelar"))

  /// What decides whether the plan holds.
  static let influenceDefinitions: Definitions = [
    "förklaring_av_planen": object(
      [
        "version": text, "scenario": source, "enhet": ref("enhet"), "framtider": count, "frö": ref("frö"),
        "dragning": ref("dragning"), "intervall": text, "planen_håller": probability,
        "kvar": object(["år": year, "medel": ref("skattat_belopp")]), "tiondelar": tenths,
        "tiondelar_per_år": tenths,
        "spridning": object([
          "framtider": count,
          "grupper": list(
            object(["dragningar": text, "planen_håller": nullable(ref("index")), "kvar": nullable(ref("index"))])),
        ]),
        "villkor": list(
          object([
            "alla": list(ref("villkor")), "andel_av_brotten": probability, "bryts": probability,
            "att_jämföra_med": probability,
          ])),
        "åtgärder": object(["framtider": count, "förslag": list(ref("förslag"))]),
      ], "explain planen"),
    "förklaring_av_spridningen": object(
      [
        "version": text, "scenario": source, "framtider": count, "frö": ref("frö"), "dragning": ref("dragning"),
        "spridning": list(
          object([
            "år": year, "standardavvikelse": number, "väntat_från": nullable(number), "väntat_till": nullable(number),
            "delar": list(object(["del": text, "standardavvikelse": number, "andel_av_variansen": number])),
            "samband_och_samspel": number,
          ])),
        "regioner": object([
          "från": year, "till": year, "medel": number, "standardavvikelse": number, "inom_år": number,
          "förändring": number, "samband_med_året_före": number,
        ]),
        "budget_och_utfall": list(
          object(["namn": text, "år": year, "avvikelse_mnkr": ["type": "integer"], "andel": number])),
      ], "explain spridning; deviations are shares of skatter och bidrag."),
    "skattat_belopp": object(["belopp": amount, "från": amount, "till": amount]),
    "mått": [
      "description": "Whether values are amounts, or shares of which 0.01 is one per cent or percentage point.",
      "enum": ["belopp", "andel"],
    ],
    "tiondelar": object(
      [
        "storhet": text, "från": year, "till": year, "mått": ref("mått"), "lägsta": ref("tiondel"),
        "högsta": ref("tiondel"),
      ], "The tenths of the futures where something is lowest and highest over some years."),
    "tiondel": object([
      "medel": number, "gräns": number, "planen_håller": probability, "kvar": ref("skattat_belopp"),
    ]),
    "index": object(["ensamt": interval, "med_samspel": interval], "Sobol' first and total index."),
    "villkor": [
      "description": "Something over some years lies below a limit, or above one.",
      "anyOf": [
        object(["storhet": text, "från": year, "till": year, "mått": ref("mått"), "under": number]),
        object(["storhet": text, "från": year, "till": year, "mått": ref("mått"), "över": number]),
      ],
    ],
    "förslag": object([
      "slag": words("resultat", "realiserade_vinster"), "år": year, "framtider_som_bryts": count,
      "räcker_i_hälften": nullable(amount), "från": nullable(amount), "till": nullable(amount),
      "högst_prövat": amount, "hundra_mnkr": ref("vändning"), "en_procent_av_skatter_och_bidrag": ref("vändning"),
    ]),
    "vändning": object(["belopp": amount, "vänder": probability]),
  ]
}
