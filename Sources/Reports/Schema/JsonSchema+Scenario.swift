extension JsonSchema {
  private static let series = ref("belopp_per_år")
  private static let magnitudes = ref("positiva_belopp_per_år")
  private static let name: JsonValue = ["type": "string", "minLength": 1]

  /// What scenario files hold; every key but a few may be left out.
  static let scenarioDefinitions: Definitions = [
    "scenario": object(
      [
        "format": ["const": 1], "namn": name, "källa": name, "enhet": ref("enhet"), "år": ref("årsindelning"),
        "skatter_och_bidrag": magnitudes, "skatteunderlag": magnitudes,
        "befolkning": byYear(["type": "integer", "minimum": 1, "maximum": 100_000_000]), "skatt": ref("skatt"),
        "balanskravsresultat": series,
        "årets_resultat": series,
        "resultaträkning": ref("resultaträkning"), "balanskravsjusteringar": ref("balanskravsjusteringar"),
        "synnerliga_skäl": list(ref("beslut")),
        "ingående_underskott": list(
          object(["från": year, "senast": year, "kvar": ref("positivt_belopp")], needs: ["från", "kvar"])),
        "reserver": object(
          ["resultatreserv": ref("reserv"), "resultatutjämningsreserv": ref("äldre_reserv")], needs: []),
        "balansräkning": object(
          [
            "eget_kapital": series, "tillgångar": magnitudes, "anläggningstillgångar": magnitudes,
            "avsättningar": magnitudes, "ansvarsförbindelse": magnitudes, "ansvarsförbindelse_löneskatt": magnitudes,
          ], needs: []),
        "nettoinvesteringar": series, "investeringar": investments, "finansiering": financing,
        "budget": object(["synnerliga_skäl": byYear(name)], needs: []),
        "placeringar": ref("placeringar"), "osäkerhet": ref("osäkerhet"), "pensioner": pensions,
        "framtida_synnerliga_skäl": ["anyOf": [magnitudes, pensionRule]],
        "skatteunderlag_tillväxt": byYear(number(-100, 100)),
        "åtgärder": named(ref("åtgärd")), "föreslagna_åtgärder": flag, "beslutsregler": named(ref("beslutsregel")),
        "organisation": organisation, "resultatbalansering": carrying, "mål": goals,
        "krav": list(["anyOf": [name, object(["krav": name, "namn": name, "källa": name], needs: ["krav"])]]),
        "årshjul": list(ref("kalenderpost")),
        "avstämning": object(
          [
            "verksamhetens_nettokostnader": series, "verksamhetens_resultat": series,
            "resultat_efter_finansiella_poster": series, "årets_resultat": series,
            "resultat_efter_balanskravsjusteringar": series, "balanskravsresultat": series,
            "utgående_balans": series,
          ], needs: []),
        "inställningar": ref("inställningar"), "historik": list(ref("historikpost")),
      ], needs: ["namn", "enhet", "år"]),
    "alternativ": object(
      [
        "utgår_från": name, "format": ["const": 1], "namn": name, "källa": name,
        "ändra": [
          "description": "New values by the path of their keys; null takes a value away.", "type": "object",
        ],
      ], needs: ["utgår_från"], "An option: what it changes of another file."),
    "positivt_belopp": [
      "description": "An amount without a sign of its own.", "type": "number", "minimum": 0,
    ],
    "belopp_per_år": byYear(amount),
    "positiva_belopp_per_år": byYear(ref("positivt_belopp")),
    "årsindelning": object(
      [
        "utfall": ref("årslista"),
        "prognos": ["anyOf": [year, object(["år": year, "efter": ref("månad")], needs: ["år"])]],
        "budget": year, "plan": ref("årslista"), "till": year,
      ], needs: []),
    "årslista": ["anyOf": [year, list(year)]],
    "månad": words(
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december"),
    "resultaträkning": object(
      [
        "från_fil": name, "verksamhetens_intäkter": ref("resultatpost"), "verksamhetens_kostnader": ref("resultatpost"),
        "avskrivningar": ref("resultatpost"),
        "skatteintäkter": ref("resultatpost"), "generella_statsbidrag_och_utjämning": ref("resultatpost"),
        "finansiella_intäkter": ref("resultatpost"), "finansiella_kostnader": ref("resultatpost"),
        "extraordinära_poster": ref("resultatpost"),
      ], needs: [], "Costs are negative."),
    "resultatpost": ["description": "One line, or named lines.", "anyOf": [ref("rad"), named(ref("rad"))]],
    "rad": [
      "description": "An amount per year, or with what it reacts to and how it goes on.",
      "anyOf": [
        series,
        object(
          [
            "belopp": ["anyOf": [series, amount]], "reagerar_på": named(number(-100, 100)),
            "tillväxt": number(-100, 100), "volym": number(-100, 100),
            "precision": [
              "anyOf": [
                number(0, 100), object(["sigma": number(0, 100), "ar": number(0, 1)], needs: ["sigma"]),
              ]
            ],
          ], needs: ["belopp"]),
      ],
    ],
    "balanskravsjusteringar": object(
      [
        "realisationsvinster": magnitudes, "realisationsvinster_enligt_undantag": magnitudes,
        "realisationsförluster_enligt_undantag": magnitudes, "orealiserade_vinster": magnitudes,
        "orealiserade_förluster": magnitudes, "återföring_orealiserade_förluster": magnitudes,
        "återföring_orealiserade_vinster": magnitudes,
      ], needs: []),
    "åtgärd": measure, "beslutsregel": decisionRule,
    "beslut": object(
      [
        "år": year, "belopp": ["anyOf": [ref("positivt_belopp"), ["const": "allt"]]], "förläng_till": year,
        "skäl": name, "redovisat": year,
      ], needs: ["år", "belopp", "skäl"], "A decision by KL 11 kap. 13 §."),
    "historikpost": object(
      [
        "rullad": [
          "type": "string",
          "pattern": "^(utfall [0-9]{4}|prognos [0-9]{4}( efter [a-z]+)?)$",
        ], "källa": name, "från": ref("hash"), "balanskravsresultat": amount,
        "ersatte": named(plain),
      ], needs: ["rullad", "från", "balanskravsresultat"],
      "What the scenario said before it was rolled forward; written by balanskrav roll."),
    "kalenderpost": object(
      [
        "namn": name,
        "datum": [
          "description": "Month and day, or a month.",
          "anyOf": [["type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"], ref("månad")],
        ], "år": ["description": "Counted from the budget year.", "type": "integer", "minimum": -2, "maximum": 2],
        "organ": name, "källa": name,
      ], needs: ["namn", "datum"]),
    "önskan_per_år": byYear(["anyOf": [ref("positivt_belopp"), ["const": "max"]]]),
    "reserv": object(
      ["ingående": ref("positivt_belopp"), "reservera": ref("önskan_per_år"), "använd": ref("önskan_per_år")],
      needs: []),
    "äldre_reserv": object(
      [
        "ingående": ref("positivt_belopp"), "reservera": ref("önskan_per_år"), "använd": ref("önskan_per_år"),
        "villkor_uppfyllt": byYear(flag),
      ], needs: []),
    "skatt": taxes,
    "tal_per_år": [
      "description": "A number, or numbers that each hold until the next.", "anyOf": [number, byYear(number)],
    ],
    "placeringar": placements,
    "tillgångsslag": [
      "anyOf": [
        number(0, 1),
        object(
          [
            "vikt": number(0, 1), "marknadsvärde": ref("positivt_belopp"),
            "anskaffningsvärde": ref("positivt_belopp"), "avkastning": number(-100, 100), "sigma": number(0, 100),
            "direktavkastning": number(0, 100), "skevhet": number(-1, 1),
          ], needs: ["vikt"]),
      ]
    ],
    "osäkerhet": uncertainty,
    "inställningar": settings,
  ]
}
