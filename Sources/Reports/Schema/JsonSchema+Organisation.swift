extension JsonSchema {
  private static let name: JsonValue = ["type": "string", "minLength": 1]
  private static let series = ref("belopp_per_år")
  private static let magnitudes = ref("positiva_belopp_per_år")
  private static let magnitude = ref("positivt_belopp")
  private static let kinds = words("permanent", "tillfällig", "återväxling")
  private static let part: JsonValue = ["anyOf": [name, object(["motpart": name])]]
  private static let partOfAll: JsonValue = [
    "description": "Per cent, or a fraction such as \"1/3\".",
    "anyOf": [number(0, 100), ["type": "string", "pattern": "^[0-9]+/[0-9]+$"]],
  ]

  /// Units, their frames and what is moved between them.
  static let organisation = object(
    [
      "enheter": named(
        object(
          [
            "namn": name, "under": name, "ram": series,
            "uppräkning": ["anyOf": [number(-100, 100), byYear(number(-100, 100))]], "utfall": series, "rad": name,
            "precision": [
              "anyOf": [
                number(0, 100),
                object(
                  ["sigma": number(0, 100), "ar": number(0, 1), "omsättning": magnitude], needs: ["sigma"]),
              ]
            ],
            "balanseras": name, "överskott": magnitude, "underskott": magnitudes,
          ], needs: [])),
      "samvariation": number(0, 100),
      "växlingar": object(
        [
          "beslutat": byYear(
            object(
              [
                "permanent": amount, "tillfällig": amount, "återväxling": amount,
                "under_året": object(["permanent": amount, "tillfällig": amount, "återväxling": amount], needs: []),
              ], needs: [])),
          "poster": named(
            object(
              [
                "namn": name, "år": year, "slag": kinds, "från": part, "till": part, "belopp": magnitude,
                "under_året": flag, "av": name,
              ], needs: ["år", "slag"])),
        ], needs: []),
    ], needs: [], "Net cost is positive: frames, outcomes and what is moved.")

  private static let shares = object(["enhet": partOfAll, "nämnd": partOfAll, "centralt": partOfAll], needs: [])
  private static let turn: JsonValue = [
    "anyOf": [year, ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"], ["type": "null"]]
  ]
  private static let carryingRule = object(
    [
      "förlaga": words("västmanland", "tredjedelar"), "namn": name, "källa": name,
      "gäller": object(["från": turn, "till": turn], needs: []), "överskott": shares, "underskott": shares,
      "centralt_i_budget": flag,
      "grind": nullable(object(["mått": list(name), "minst": partOfAll], needs: [])),
      "återhämtning": object(["år": ["type": "integer", "minimum": 1, "maximum": 10]]), "inom_buffert": flag,
      "outnyttjat_kvar": flag, "nyttjas": number(0, 100), "återhämtas": number(0, 100),
    ], needs: [])

  /// How units' results are carried forward.
  static let carrying = object(
    [
      "ingår_i_planen": flag, "regler": named(["anyOf": [carryingRule, list(carryingRule)]]), "buffert": magnitudes,
      "fördelning": words("proportionell", "turordning"),
      "justeringar": list(object(["enhet": name, "år": year, "belopp": amount, "skäl": name])),
      "beslut": list(
        object(["enhet": name, "underskott_från": year, "återhämtas_senast": year, "beslut": name])),
    ], needs: ["ingår_i_planen"])

  /// The goal chain.
  static let goals = named(
    object(
      [
        "namn": name,
        "nivå": words("vision", "inriktningsmål", "effektmål", "förväntat_resultat", "resultatmål"), "under": name,
        "ägare": name, "period": ["anyOf": [year, list(year)]],
        "mått": named(
          object(
            [
              "namn": name,
              "slag": words(
                "minst", "högst", "inom", "ökande", "minskande", "bibehållen_eller_ökande",
                "bibehållen_eller_minskande", "genomfört", "följs"),
              "målvärde": ref("tal_per_år"), "tolerans": number(0, 1_000_000_000), "storhet": name,
              "avser": words("år", "perioden"), "utfall": byYear(["anyOf": [number, flag]]),
              "sannolikhet": ["anyOf": [number(0, 100), byYear(number(0, 100))]], "samvariation": number(-100, 100),
              "enhet": name, "mäts": words("månad", "tertial", "delår", "år"), "källa": name,
            ], needs: ["slag"])),
      ], needs: ["nivå"]))

  /// Frames of a year in what `run` writes.
  static let frames = object([
    "år": year,
    "enheter": list(
      object([
        "enhet": text, "namn": text, "under": nullable(text), "nivå": flag, "föregående_ram": amount,
        "permanenta_under_året": amount, "tillfälliga_under_året": amount, "återväxlingar": amount,
        "tillfälliga": amount, "permanenta": amount, "omräkning": amount, "ram": amount,
        "ram_vid_årets_slut": amount, "utfall": nullable(amount),
      ])),
  ])

  /// A unit, or an account above the units, by the plan in what `run` writes.
  static let unit = object([
    "enhet": nullable(text), "namn": text, "nivå": flag,
    "år": list(
      object([
        "år": year, "ram": nullable(amount), "utfall": nullable(amount), "nyttjat": amount, "återhämtat": amount,
        "resultat": nullable(amount), "överskott": amount, "underskott": amount,
      ])),
  ])

  /// What units come to in simulated futures; amounts are means.
  static let simulatedUnits = object([
    "enheter": list(
      object([
        "enhet": text, "missar_egen_frist": probability,
        "år": list(
          object([
            "år": year, "resultat": ref("fördelning"), "nyttjat": amount, "återhämtat": amount, "överskott": amount,
            "underskott": amount, "mistat": amount, "har_underskott": probability,
            "har_missat_egen_frist": probability,
          ])),
      ])),
    "nivåer": list(
      object([
        "enhet": nullable(text),
        "år": list(
          object([
            "år": year, "nyttjat": amount, "återhämtat": amount, "överskott": amount, "underskott": amount,
          ])),
      ])),
    "år": list(
      object([
        "år": year, "nyttjat": amount, "utöver_buffert": amount, "outnyttjad_buffert": amount,
        "sökt_utöver_buffert": amount,
      ])),
  ])

  /// A goal with its mått in what `run` writes.
  static let judgedGoal = object([
    "nyckel": text, "namn": text, "nivå": text, "under": nullable(text), "ägare": nullable(text),
    "åtgärder": list(text),
    "år": list(
      object([
        "år": year, "svar": words("uppfyllt", "delvis", "inte uppfyllt", "inte mätt"), "uppfyllda": count,
        "mätta": count,
      ])),
    "mått": list(
      object([
        "nyckel": text, "namn": text, "från": year, "till": year, "målvärde": nullable(number),
        "utfall": nullable(number), "svar": words("uppfyllt", "inte uppfyllt", "följs", "inte mätt"),
        "sannolikhet": nullable(number), "simulerad": nullable(probability),
      ])),
  ])
}
