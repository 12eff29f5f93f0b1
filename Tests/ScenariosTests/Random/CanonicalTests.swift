import Scenarios
import Testing

@Suite("The canonical form of random scenarios")
struct CanonicalTests {
  static func load(_ text: String) throws(DiagnosticList) -> LoadedScenario {
    try ScenarioLoader.load(SourceText(name: "random", text: text))
  }

  @Test("is read again as the same scenario, with the same text and hash", arguments: 0..<8)
  func again(_ part: Int) {
    for seed in Thoroughness.seeds(part, of: 40) {
      let tree = RandomScenario(seed: UInt64(seed)).tree
      do throws(DiagnosticList) {
        let scenario = try Self.load(Json5Writer.text(of: tree)).scenario
        let text = scenario.canonicalText
        let other = try Self.load(text).scenario
        #expect(other == scenario, "seed \(seed)")
        #expect(other.canonicalText == text && other.hash == scenario.hash, "seed \(seed)")
        var spelling = Spelling(random: Generator(seed: UInt64(seed)))
        let spelled = spelling.text(of: tree)
        let third = try Self.load(spelled).scenario
        #expect(third == scenario && third.hash == scenario.hash, "seed \(seed)")
      } catch {
        Issue.record("seed \(seed): \(error.text)")
      }
    }
  }

  @Test("the random scenarios hold every key of the format, and rarely the same scenario twice")
  func coverage() throws {
    var keys: [String: Int] = [:]
    var hashes: Set<String> = []
    for seed in 0..<200 {
      let scenario = try Self.load(Json5Writer.text(of: RandomScenario(seed: UInt64(seed)).tree)).scenario
      hashes.insert(scenario.hash)
      Self.count(scenario.canonicalTree, "", &keys)
    }
    #expect(hashes.count == 200)
    let known = """
      namn källa enhet år.utfall år.prognos.efter år.budget år.plan år.till skatter_och_bidrag balanskravsresultat
      årets_resultat resultaträkning.verksamhetens_intäkter resultaträkning.verksamhetens_kostnader
      resultaträkning.avskrivningar resultaträkning.skatteintäkter resultaträkning.generella_statsbidrag_och_utjämning
      resultaträkning.finansiella_intäkter resultaträkning.finansiella_kostnader resultaträkning.extraordinära_poster
      resultaträkning.skatteintäkter.belopp resultaträkning.skatteintäkter.reagerar_på.skatteunderlag
      resultaträkning.avskrivningar.tillväxt resultaträkning.avskrivningar.volym resultaträkning.avskrivningar.precision.ar
      balanskravsjusteringar.realisationsvinster balanskravsjusteringar.realisationsvinster_enligt_undantag
      balanskravsjusteringar.realisationsförluster_enligt_undantag balanskravsjusteringar.orealiserade_vinster
      balanskravsjusteringar.orealiserade_förluster balanskravsjusteringar.återföring_orealiserade_förluster
      balanskravsjusteringar.återföring_orealiserade_vinster synnerliga_skäl.#.belopp synnerliga_skäl.#.förläng_till
      ingående_underskott.#.senast reserver.resultatreserv.ingående reserver.resultatreserv.reservera
      reserver.resultatreserv.använd reserver.resultatutjämningsreserv.ingående
      reserver.resultatutjämningsreserv.reservera reserver.resultatutjämningsreserv.använd
      reserver.resultatutjämningsreserv.villkor_uppfyllt balansräkning.eget_kapital balansräkning.tillgångar
      balansräkning.anläggningstillgångar balansräkning.avsättningar investeringar.ingår_i_planen
      investeringar.befintliga_avskrivningar investeringar.följer.kostnadsindex finansiering.ingår_i_planen
      finansiering.låneskuld finansiering.likvida_medel finansiering.likviditetsmål finansiering.bunden_andel
      finansiering.löptid finansiering.bunden_ränta finansiering.påslag finansiering.inlåningspåslag
      balansräkning.ansvarsförbindelse balansräkning.ansvarsförbindelse_löneskatt nettoinvesteringar
      budget.synnerliga_skäl placeringar.i_planen placeringar.övervärde placeringar.övervärde_före_2019
      skatteunderlag_tillväxt avstämning.verksamhetens_nettokostnader avstämning.verksamhetens_resultat
      avstämning.resultat_efter_finansiella_poster avstämning.årets_resultat
      avstämning.resultat_efter_balanskravsjusteringar avstämning.balanskravsresultat avstämning.utgående_balans
      befolkning skatt.eget_genomslag skatt.skattekraft skatt.medelskattekraft skatt.uppräkning skatt.slutavräkning
      skatt.slutavräkningsdifferens skatt.utjämning.garantinivå skatt.utjämning.kostnadsutjämning
      skatt.utjämning.strukturbidrag skatt.utjämning.införandebidrag osäkerhet.metod
      placeringar.värderad.månad placeringar.marknadsvärde placeringar.anskaffningsvärde placeringar.avgift
      placeringar.tillgångsslag.likvida_medel.vikt placeringar.tillgångsslag.globala_aktier.marknadsvärde
      placeringar.tillgångsslag.globala_aktier.anskaffningsvärde placeringar.tillgångsslag.krediter.skevhet
      placeringar.insättningar placeringar.uttag placeringar.återinvestera_direktavkastning placeringar.balansera_om
      placeringar.realisera.regel placeringar.realisera.andel placeringar.realisera.belopp placeringar.realisera.tak
      placeringar.realisera.säkerhetsmarginal placeringar.realisera.från placeringar.realisera.till
      placeringar.avkastningsmål osäkerhet.avvikelse.sigma_prognos osäkerhet.systematisk_avvikelse
      osäkerhet.prognosfel osäkerhet.faktorer.skatteunderlag.känslighet osäkerhet.korrelationer.#.värde
      osäkerhet.students_t osäkerhet.krisår osäkerhet.krisår.skala framtida_synnerliga_skäl
      historik.#.rullad historik.#.källa historik.#.från historik.#.balanskravsresultat historik.#.ersatte
      framtida_synnerliga_skäl.inflation_över framtida_synnerliga_skäl.andel framtida_synnerliga_skäl.från
      framtida_synnerliga_skäl.till framtida_synnerliga_skäl.tak pensioner.ansvarsförbindelse pensioner.intjänande
      pensioner.utbetalningar pensioner.utbetalningar_ansvarsförbindelse pensioner.avrinning pensioner.premier
      pensioner.prisbasbelopp_tillväxt pensioner.real_ränta pensioner.ändrad_real_ränta pensioner.duration
      pensioner.löneskatt pensioner.bokföring
      föreslagna_åtgärder organisation.enheter organisation.samvariation organisation.växlingar.poster
      organisation.växlingar.beslutat resultatbalansering.ingår_i_planen resultatbalansering.regler
      resultatbalansering.buffert resultatbalansering.justeringar.#.enhet resultatbalansering.justeringar.#.år
      resultatbalansering.justeringar.#.belopp resultatbalansering.justeringar.#.skäl
      resultatbalansering.beslut.#.underskott_från resultatbalansering.beslut.#.återhämtas_senast
      resultatbalansering.beslut.#.beslut mål.vision.nivå mål.mål.nivå mål.mål.under mål.mål.ägare mål.mål.period mål.mål.mått
      krav krav.#.krav krav.#.namn krav.#.källa
      årshjul.#.namn årshjul.#.datum årshjul.#.år årshjul.#.organ årshjul.#.källa
      """
    for key in known.split(whereSeparator: \.isWhitespace) { #expect(keys[String(key), default: 0] > 2, "\(key)") }
  }

  private static func count(_ node: Node, _ path: String, _ keys: inout [String: Int]) {
    keys[path, default: 0] += 1
    switch node.value {
    case .object(let members):
      for member in members { count(member.node, path.isEmpty ? member.key : "\(path).\(member.key)", &keys) }
    case .array(let items): for item in items { count(item, "\(path).#", &keys) }
    default: break
    }
  }
}
