import Testing

@testable import Law

@Suite("Dated rules")
struct RäkenskapsreglerTests {
  static let years = Array(Räkenskapsregler.kändaÅr)

  @Test("leave no gap and no overlap in any known year", arguments: years)
  func sweep(_ år: Int) {
    #expect(Räkenskapsregler.återställningstider.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.budgetregler.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.undantag.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.utredningar.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.upplysningar.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.reserveringar.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.reserveringsgränser.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.rurAnvändningar.filter { $0.gäller(år) }.count == 1)
    #expect(Räkenskapsregler.gällande(år: år)?.år == år)
  }

  @Test("are refused outside the known years", arguments: [1998, 2004, 2100, 3000])
  func unknown(_ år: Int) { #expect(Räkenskapsregler.gällande(år: år) == nil) }

  @Test("change in the years that the amendments say")
  func changes() throws {
    func regler(_ år: Int) throws -> Räkenskapsregler { try #require(Räkenskapsregler.gällande(år: år)) }
    #expect(try regler(2005).återställningsår == 3)
    #expect(try regler(2017).återställning.författning == .kommunallagen1991)
    #expect(try regler(2018).återställning == Lagrum(.kommunallagen, kapitel: 11, paragraf: 12))
    #expect(try regler(2017).budget.paragraf == 4)
    #expect(try regler(2018).synnerligaSkäl == Lagrum(.kommunallagen, kapitel: 11, paragraf: 13))
    #expect(try regler(2018).utredning.författning == .redovisningslagen1997)
    #expect(try regler(2019).utredning == Lagrum(.bokföringslagen, kapitel: 11, paragraf: 10))
    #expect(try !regler(2018).orealiseradeVinsterJusteras)
    #expect(try regler(2019).orealiseradeVinsterJusteras)
    #expect(try regler(2009).reserveringTill == .ingen)
    #expect(try regler(2010).reserveringTill == .resultatutjämningsreserv)
    #expect(try regler(2023).reserveringTill == .resultatutjämningsreserv)
    #expect(try regler(2024).reserveringTill == .resultatreserv)
    #expect(try regler(2023).reservtak == nil)
    #expect(try regler(2024).reservtak == 500)
    #expect(try !regler(2012).rurFårAnvändas)
    #expect(try regler(2013).rurFårAnvändas)
    #expect(try regler(2033).rurFårAnvändas && regler(2033).rurUpplöses)
    #expect(try !regler(2034).rurFårAnvändas && !regler(2034).rurUpplöses)
    #expect(try regler(2024).rurAnvändning.författning == .övergångsbestämmelserKommunallagen2023)
  }

  @Test("say which years' statutes were read in their own words")
  func reviewed() {
    #expect(Räkenskapsregler.återställningstider.gällande(2024).granskad)
    #expect(!Räkenskapsregler.återställningstider.gällande(2010).granskad)
    #expect(Räkenskapsregler.utredningar.gällande(2015).granskad)
  }
}
