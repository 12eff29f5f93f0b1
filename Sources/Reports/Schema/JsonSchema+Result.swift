extension JsonSchema {
  /// What `run` writes.
  static let result = object([
    "version": text,
    "scenario": object(["namn": text, "källa": nullable(text), "hash": ref("hash")]),
    "enhet": ref("enhet"),
    "inställningar": ref("inställningar"),
    "bedömning": ref("bedömning"),
    "krav": list(ref("krav")),
    "år": list(ref("räknat_år")),
    "underskott": list(ref("underskott")),
    "historik": list(ref("rullning")),
    "åtgärder": list(
      object([
        "nyckel": text, "namn": text, "status": words("beslutad", "föreslagen"), "nämnd": nullable(text),
        "ansvarig": nullable(text), "mål": nullable(text), "ingår_i_planen": flag, "räknas": flag,
        "effekt": byYear(amount), "väntad_effekt": byYear(amount), "engångskostnad": byYear(amount),
      ])),
    "ramar": list(frames), "enheter": list(unit), "mål": list(judgedGoal),
    "simulering": nullable(ref("simulering")),
    "varningar": list(object(["kod": text, "plats": nullable(text), "text": text])),
  ])

  private static let figure = nullable(amount)
  private static let percent = nullable(number)

  /// The plan as it stands.
  static let resultDefinitions: Definitions = [
    "bedömning": object(
      [
        "åtgärdsplanen": ref("verdikt"), "planen": ref("verdikt"), "marginaler": ref("marginaler"),
        "saknas": list(object(["från": year, "senast": year, "belopp": amount])),
      ], "The three-year rule (KL 11 kap. 12 §)."),
    "rullning": object(
      [
        "rullad": text, "källa": nullable(text), "från": ref("hash"),
        "balanskravsresultat": object(["före": amount, "blev": amount]),
        "ersatte": list(object(["sökväg": text, "före": plain, "blev": plain])),
      ], "What the scenario said before it was rolled forward with a year, and what came."),
    "krav": object(
      [
        "krav": text, "namn": nullable(text), "källa": nullable(text),
        "enhet": nullable(words("andel", "procent", "kr", "tkr", "mnkr")), "värde": nullable(number),
        "från": nullable(number), "till": nullable(number), "gräns": nullable(number), "avstånd": nullable(number),
        "svar": words("uppfyllt", "ej uppfyllt", "kan inte bedömas"), "avgörs_av_slumpen": flag,
        "hinder": nullable(words("ingen simulering", "nämnaren är noll")),
      ],
      "What the scenario demands: its figure with the ends of its 95 % interval, and how far it lies on the right side of the limit."
    ),
    "räknat_år": object([
      "år": year, "slag": words("utfall", "prognos", "budget", "plan", "framskrivning"),
      "verksamhetens_intäkter": figure, "verksamhetens_kostnader": figure, "avskrivningar": figure,
      "verksamhetens_nettokostnader": figure, "skatteintäkter": figure,
      "generella_statsbidrag_och_utjämning": figure, "verksamhetens_resultat": figure,
      "finansiella_intäkter": figure, "finansiella_kostnader": figure, "resultat_efter_finansiella_poster": figure,
      "extraordinära_poster": figure, "årets_resultat": figure, "resultat_efter_balanskravsjusteringar": figure,
      "balanskravsresultat": figure, "ingående_balans": figure, "synnerliga_skäl": figure, "återställt": figure,
      "överskott_utan_verkan": figure, "kvar_att_återställa": figure, "utgående_balans": figure,
      "resultatreserv": figure, "resultatutjämningsreserv": figure, "skatter_och_bidrag": figure,
      "underskott": list(object(["från": year, "senast": year, "kvar": amount])),
      "balanskravsutredning": nullable(list(object(["rad": text, "belopp": amount, "lagrum": text]))),
      "nyckeltal": ref("nyckeltal"), "når_resultatmålet": nullable(flag),
      "status": words("klar", "återstår", "försenad"),
    ]),
    "nyckeltal": object(
      [
        "resultatandel": percent, "självfinansieringsgrad": percent, "soliditet": percent,
        "soliditet_inklusive_ansvarsförbindelse": percent, "nettokostnadsandel": percent,
        "nettokostnadsandel_inklusive_finansnetto": percent,
      ], "Key figures, per cent."),
    "underskott": object([
      "från": year, "senast": year, "förlängt": flag, "omfattning": amount, "återställt_i_tid": amount,
      "återställt_sent": amount, "synnerliga_skäl": amount, "kvar": amount, "saknades_vid_fristen": amount,
      "klass": words(
        "återställt i tid", "avslutat genom synnerliga skäl", "återställt för sent", "oavgjort", "brutet"),
    ]),
  ]
}
