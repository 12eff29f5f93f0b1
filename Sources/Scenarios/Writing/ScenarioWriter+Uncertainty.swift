extension ScenarioWriter {
  var uncertainty: Node {
    let osäkerhet = scenario.osäkerhet
    var members = [
      member("metod", text(osäkerhet.metod.rawValue)), member("avvikelse", deviation(osäkerhet.avvikelse)),
      member("systematisk_avvikelse", decimal(osäkerhet.systematiskAvvikelse)),
      member("prognosfel", decimal(osäkerhet.prognosfel)),
      member("faktorer", object(osäkerhet.faktorer.map { member($0.nyckel, factor($0)) })),
    ]
    members.add("korrelationer", list(osäkerhet.korrelationer.map(correlation)))
    if let degrees = osäkerhet.frihetsgrader { members.append(member("students_t", decimal(degrees))) }
    members.append(member("krisår", osäkerhet.krisår.map(crisis) ?? flag(false)))
    return object(members)
  }

  private func deviation(_ avvikelse: Resultatavvikelse) -> Node {
    var members = [member("ar", decimal(avvikelse.ar)), member("sigma", decimal(avvikelse.sigma))]
    if let stated = avvikelse.sigmaPrognos { members.append(member("sigma_prognos", decimal(stated))) }
    members.append(member("skevhet", decimal(avvikelse.skevhet)))
    return object(members)
  }

  private func factor(_ faktor: Faktorantagande) -> Node {
    var members = [
      member("medel", decimal(faktor.medel)), member("ar", decimal(faktor.ar)), member("sigma", decimal(faktor.sigma)),
      member("skevhet", decimal(faktor.skevhet)), member("känslighet", amount(faktor.känslighet)),
    ]
    if faktor.faktor == nil { members.append(member("slag", text(faktor.ärNivå ? "nivå" : "tillväxt"))) }
    return object(members)
  }

  private func correlation(_ korrelation: Faktorkorrelation) -> Node {
    object([
      member("mellan", list([text(korrelation.ena), text(korrelation.andra)])),
      member("värde", decimal(korrelation.värde)),
    ])
  }

  private func crisis(_ krisår: Krisår) -> Node {
    object([
      member("sannolikhet", decimal(krisår.sannolikhet)), member("skala", decimal(krisår.skala)),
      member("förskjutning", decimal(krisår.förskjutning)),
    ])
  }
}
