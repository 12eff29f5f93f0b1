import Analysis
import Law
import Numerics
import Scenarios

extension RunReport {
  /// Everything as JSON with the scenario's own Swedish keys; amounts in the scenario's unit, exact; `null` = ej angivet.
  public func json(warnings: [ScenarioWarning] = []) -> JsonValue {
    [
      "version": .string(Engine.version),
      "scenario": [
        "namn": .string(scenario.namn),
        "källa": scenario.källa.map { .string($0) } ?? .null,
        "hash": .string("sha256:" + scenario.hash),
      ],
      "enhet": .string(scenario.enhet.rawValue),
      "inställningar": settings,
      "bedömning": assessment,
      "krav": krav.json,
      "år": .array(summary.år.map { json($0) }),
      "underskott": .array(summary.underskott.map { json($0) }),
      "historik": .array(scenario.historik.indices.map(roll)),
      "åtgärder": .array(scenario.åtgärder.map { json($0) }),
      "ramar": framesJson,
      "enheter": unitsJson,
      "mål": goalsJson,
      "simulering": simulation?.json ?? .null,
      "varningar": .array(
        warnings.map { warning in
          [
            "kod": .string(warning.code),
            "plats": warning.place.map { .string($0) } ?? .null,
            "text": .string(warning.message),
          ]
        }),
    ]
  }

  private var settings: JsonValue {
    guard case .object(let members) = scenario.canonicalTree.value,
      let settings = members.first(where: { $0.key == "inställningar" })
    else { preconditionFailure("the canonical form always spells out the settings") }
    return JsonValue(settings.node)
  }

  private func roll(_ place: Int) -> JsonValue {
    let post = scenario.historik[place]
    let result = results(place)
    return [
      "rullad": .string(post.rullning.text), "källa": post.källa.map { .string($0) } ?? .null,
      "från": .string("sha256:" + post.från),
      "balanskravsresultat": ["före": amount(result.before), "blev": amount(result.after)],
      "ersatte": .array(
        exchanges(place).map { exchange in
          [
            "sökväg": .string(exchange.path), "före": exchange.before.map { JsonValue($0) } ?? .null,
            "blev": exchange.after.map { JsonValue($0) } ?? .null,
          ]
        }),
    ]
  }

  func amount(_ kronor: Int64?) -> JsonValue {
    kronor.map { .number(kronor: $0, in: scenario.enhet) } ?? .null
  }

  private func json(_ åtgärd: Åtgärd) -> JsonValue {
    func text(_ text: String?) -> JsonValue { text.map { .string($0) } ?? .null }
    func byYear(_ amount: (Int) -> Int64?) -> JsonValue {
      .object(scenario.år.alla.compactMap { year in amount(year).map { .init(String(year), self.amount($0)) } })
    }
    return [
      "nyckel": .string(åtgärd.nyckel), "namn": .string(åtgärd.namn), "status": .string(åtgärd.status.nyckel),
      "nämnd": text(åtgärd.nämnd), "ansvarig": text(åtgärd.ansvarig), "mål": text(åtgärd.mål),
      "ingår_i_planen": .bool(åtgärd.ingårIPlanen), "räknas": .bool(scenario.räknas(åtgärd)),
      "effekt": byYear { scenario.effekt(av: åtgärd, $0)?.belopp },
      "väntad_effekt": byYear { year in
        scenario.effekt(av: åtgärd, year).map { _ in
          Int64(kronor: scenario.väntadEffekt(av: åtgärd, year).roundedToKrona)
        }
      },
      "engångskostnad": byYear { åtgärd.engångskostnad[$0] },
    ]
  }

  private var assessment: JsonValue {
    [
      "åtgärdsplanen": .string(summary.bedömning.åtgärdsplanen.rawValue),
      "planen": .string(summary.bedömning.planen.rawValue),
      "marginaler": .array(
        summary.bedömning.marginaler.map { ["senast": .number($0.senast), "belopp": amount($0.belopp)] }),
      "saknas": .array(
        summary.underskott.filter(\.ärBrutet).map { deficit in
          [
            "från": .number(deficit.från), "senast": .number(deficit.senast), "belopp": amount(deficit.saknas),
          ]
        }),
    ]
  }

  private func json(_ year: Årssammandrag) -> JsonValue {
    var members: [JsonValue.Member] = [
      .init("år", .number(year.år)),
      .init("slag", .string(year.slag.rawValue)),
    ]
    let ratios = Set(Nyckeltalsvärde.Slag.allCases.map(\.rawValue))
    for storhet in Storhet.allCases where !ratios.contains(storhet.rawValue) {
      members.append(.init(storhet.rawValue, amount(year.belopp(storhet))))
    }
    members.append(
      .init(
        "underskott",
        .array(
          year.underskott.filter { $0.kvar > 0 }.map { movement in
            let deficit = summary.underskott[movement.index]
            return [
              "från": .number(deficit.från), "senast": .number(deficit.senast), "kvar": amount(movement.kvar),
            ]
          })))
    members.append(
      .init(
        "balanskravsutredning",
        year.utredning.map { lines in
          .array(
            lines.map { line in
              [
                "rad": .string(line.post.wording(line.reserv).sv), "belopp": amount(line.belopp),
                "lagrum": .string(line.lagrum.wording.sv),
              ]
            })
        } ?? .null))
    members.append(
      .init(
        "nyckeltal",
        .object(
          Nyckeltalsvärde.Slag.allCases.map { kind in
            let value = year.nyckeltal.first { $0.slag == kind }?.procent
            return .init(kind.rawValue, value.map { .number(double: $0) } ?? .null)
          })))
    let reached = year.nyckeltal(.resultatandel)?.når(baspunkter: scenario.inställningar.resultatmål)
    members.append(.init("når_resultatmålet", reached.map { .bool($0) } ?? .null))
    members.append(.init("status", .string(year.status.wording.sv)))
    return .object(members)
  }

  private func json(_ deficit: Underskottssammandrag) -> JsonValue {
    [
      "från": .number(deficit.från),
      "senast": .number(deficit.senast),
      "förlängt": .bool(deficit.ärFörlängt),
      "omfattning": amount(deficit.omfattning),
      "återställt_i_tid": amount(deficit.återställtITid),
      "återställt_sent": amount(deficit.återställtSent),
      "synnerliga_skäl": amount(deficit.efterskänkt),
      "kvar": amount(deficit.kvar),
      "saknades_vid_fristen": amount(deficit.saknatVidFrist),
      "klass": .string(deficit.klass.wording.sv),
    ]
  }
}
