extension JsonSchema {
  /// What `compare` writes.
  static let comparison = object([
    "version": text, "enhet": ref("enhet"), "framtider": count, "avbruten": flag, "frö": ref("frö"),
    "dragning": ref("dragning"), "intervall": text, "år": object(["från": year, "till": year]), "sista_planår": year,
    "skiljer": list(
      object([
        "nyckel": text,
        "värden": [
          "description": "What each option has, in their order; null where it has nothing.", "type": "array",
        ],
      ])),
    "slutsats": list(text),
    "alternativ": list(ref("jämfört_alternativ")),
    "par": list(object(["ena": text, "andra": text, "planen_håller": ref("parad_skillnad")])),
  ])

  private static let difference = ref("parad_skillnad")

  /// Options side by side.
  static let comparisonDefinitions: Definitions = [
    "jämfört_alternativ": object([
      "bokstav": text, "namn": text, "hash": ref("hash"),
      "bedömning": object([
        "åtgärdsplanen": ref("verdikt"), "planen": ref("verdikt"), "marginaler": ref("marginaler"),
      ]),
      "nyckeltal": list(ref("års_nyckeltal")),
      "bäst": object(["andel": share, "från": share, "till": share, "ensam": share]),
      "mer_än_i_det_bästa": object(["saknas": ref("fördelning"), "kvar_efter_planen": ref("fördelning")]),
      "värsta_tiondelen": object(["saknas": ref("medel"), "kvar_efter_planen": ref("medel")]),
      "mot_första": nullable(ref("mot_första")), "simulering": ref("simulering"),
    ]),
    "års_nyckeltal": object([
      "år": year, "resultatandel": nullable(number), "självfinansieringsgrad": nullable(number),
      "soliditet": nullable(number), "soliditet_inklusive_ansvarsförbindelse": nullable(number),
      "nettokostnadsandel": nullable(number), "nettokostnadsandel_inklusive_finansnetto": nullable(number),
    ]),
    "medel": object(["medel": amount, "från": amount, "till": amount]),
    "mot_första": object([
      "samma": flag, "planen_håller": difference, "åtgärdsplanen_håller": difference,
      "försenas": list(object(["från": year, "skillnad": difference])), "bättre": share, "sämre": share,
      "saknas": ref("fördelning"),
      "år": list(
        object(["år": year, "balanskravsresultat": ref("fördelning"), "kvar_att_återställa": ref("fördelning")])),
    ]),
    "parad_skillnad": object(
      [
        "skillnad": number(-1, 1), "från": number(-1, 1), "till": number(-1, 1), "bara_här": count,
        "bara_i_den_andra": count, "framtider_för_att_skilja": nullable(count),
      ], "The difference of two probabilities under the same futures, with its 95 % interval."),
  ]
}
