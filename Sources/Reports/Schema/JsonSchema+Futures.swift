extension JsonSchema {
  private static let distribution = ref("fördelning")

  /// Simulated futures.
  static let futuresDefinitions: Definitions = [
    "simulering": object([
      "framtider": count, "avbruten": flag, "frö": ref("frö"), "dragning": ref("dragning"), "intervall": text,
      "planen": ref("utfall"), "åtgärdsplanen": ref("utfall"),
      "underskott": list(
        object([
          "från": year, "senast": year, "finns_vid_start": flag, "hör_till_planen": flag, "uppstår": probability,
          "försenas": probability, "oavgjort": probability, "saknas": nullable(distribution),
        ])),
      "senare_underskott_försenas": probability, "saknas": nullable(distribution),
      "återställt_sent": nullable(distribution),
      "bryts_först": list(object(["från": year, "senast": year, "antal": count])),
      "systematisk_avvikelse": list(object(["procent": number, "planen_håller": probability])),
      "beslutsregler": nullable(
        object(
          ["framtider": count, "med": ref("reaktion"), "utan": ref("reaktion")], "With the rules and without them.")),
      "krävs_för_90_procent": nullable(
        object(["hävstång": ref("hävstång"), "svar": ref("svar"), "framtider": count])),
      "orsaker": nullable(ref("orsaker")),
      "vinster_under_plan": list(
        object([
          "år": year, "önskat": amount, "ingår_i_planen": flag, "andel": nullable(share),
          "andel_där_planen_bryts": nullable(share), "andel_där_den_håller": nullable(share),
        ])),
      "enheter": nullable(simulatedUnits),
      "år": list(ref("simulerat_år")),
    ]),
    "reaktion": object([
      "planen": ref("utfall"),
      "underskott": list(
        object(["från": year, "senast": year, "försenas": probability, "saknas": nullable(distribution)])),
      "saknas": nullable(distribution),
    ]),
    "utfall": object(
      [
        "håller": probability, "håller_med_synnerliga_skäl": probability, "bryts": probability,
        "oavgjort": probability,
      ], "The classes of the three-year rule; their numbers sum to all paths."),
    "orsaker": object([
      "framtider_som_bryts": count, "framtider_som_håller": count,
      "skillnader": list(
        object([
          "faktor": text, "år": year, "medel_där_planen_bryts": number, "medel_där_den_håller": number,
          "standardavvikelser": number,
        ])),
    ]),
    "simulerat_år": object(
      [
        "år": year, "underskott": probability, "årets_resultat": distribution,
        "resultat_efter_balanskravsjusteringar": distribution, "balanskravsresultat": distribution,
        "kvar_att_återställa": distribution, "resultatreserv": distribution,
        "resultatutjämningsreserv": distribution, "marknadsvärde": distribution, "övervärde": distribution,
        "realiserade_vinster": distribution, "direktavkastning": distribution,
        "verksamhetens_intäkter": distribution, "verksamhetens_kostnader": distribution,
        "avskrivningar": distribution, "skatteintäkter": distribution,
        "generella_statsbidrag_och_utjämning": distribution, "finansiella_intäkter": distribution,
        "finansiella_kostnader": distribution, "extraordinära_poster": distribution,
        "nettoinvesteringar": distribution, "låneskuld": distribution, "likvida_medel": distribution,
        "eget_kapital": distribution, "resultatandel": distribution, "självfinansieringsgrad": distribution,
        "soliditet": distribution, "soliditet_inklusive_ansvarsförbindelse": distribution,
        "nettokostnadsandel": distribution, "nettokostnadsandel_inklusive_finansnetto": distribution,
      ], needs: ["år", "underskott", "balanskravsresultat", "kvar_att_återställa"],
      "The figures that the scenario has."),
  ]
}
