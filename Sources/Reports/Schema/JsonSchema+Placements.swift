extension JsonSchema {
  /// Placements and the portfolio.
  static let placements = object(
    [
      "i_planen": ref("positiva_belopp_per_år"), "övervärde": ref("belopp_per_år"),
      "övervärde_före_2019": ref("belopp_per_år"),
      "värderad": [
        "anyOf": [
          year,
          object(
            ["år": year, "månad": ["anyOf": [["type": "integer", "minimum": 1, "maximum": 12], ref("månad")]]],
            needs: ["år"]),
        ]
      ],
      "marknadsvärde": ref("positivt_belopp"), "anskaffningsvärde": ref("positivt_belopp"),
      "tillgångsslag": named(ref("tillgångsslag")), "avgift": number(0, 100),
      "insättningar": ref("positiva_belopp_per_år"), "uttag": ref("positiva_belopp_per_år"),
      "återinvestera_direktavkastning": flag, "balansera_om": flag,
      "realisera": object(
        [
          "regel": words("ingen", "andel", "belopp", "vid_behov"), "andel": number(0, 1),
          "belopp": ref("positivt_belopp"), "tak": ref("positivt_belopp"),
          "säkerhetsmarginal": ref("positivt_belopp"), "från": year, "till": year,
        ], needs: ["regel"]),
      "avkastningsmål": number(-100, 100),
    ], needs: [])

  /// What may go otherwise than planned.
  static let uncertainty = object(
    [
      "metod": words("rader", "resultat"),
      "avvikelse": object(
        [
          "ar": number(0, 1), "sigma": number(0, 100), "sigma_prognos": number(0, 100), "skevhet": number(-1, 1),
        ], needs: []),
      "systematisk_avvikelse": number(-100, 100), "prognosfel": number(0, 100),
      "faktorer": named(
        object(
          [
            "medel": number(-100, 100), "ar": number(0, 1), "sigma": number(0, 100), "skevhet": number(-1, 1),
            "känslighet": amount, "slag": words("tillväxt", "nivå"),
          ], needs: [])),
      "korrelationer": list(
        object([
          "mellan": ["type": "array", "items": text, "minItems": 2, "maxItems": 2], "värde": number(-1, 1),
        ])),
      "students_t": number(2, 1000),
      "krisår": [
        "anyOf": [
          flag,
          object(
            ["sannolikhet": number(0, 100), "skala": number(1, 100), "förskjutning": number(0, 10)], needs: []),
        ]
      ],
    ], needs: [])

  /// How the law is read where it is silent.
  static let settings = object(
    [
      "avräkningsordning": words("förfallodag", "äldst_först", "nyast_först"),
      "reserveringsregel": words("tröskel_och_återställning", "återställning_först", "endast_lagtext"),
      "reservordning": words("rur_först", "resultatreserv_först"), "reserv_över_noll": flag,
      "rur_villkor": words("angivet", "tioårsmedel", "alltid"), "reserveringströskel": number(1, 100),
      "reserveringströskel_vid_negativt_eget_kapital": number(2, 100), "reservtak": number(0, 5),
      "budget_kräver_överskott": flag, "placeringsvinster": words("räknas", "undantas"),
      "övervärde_före_2019_räknas": flag, "synnerliga_skäl_visas": words("under_strecket", "över_strecket"),
      "sena_beslut": words("varning", "fel"), "ansvarsförbindelse_med_löneskatt": flag,
      "resultatmål": number(-100, 100),
    ], needs: [])
}
