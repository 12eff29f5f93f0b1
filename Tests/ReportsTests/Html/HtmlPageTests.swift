import Testing

@testable import Reports

@Suite struct HtmlPageTests {
  @Test func `one of each kind of block is a whole page`() {
    let chart = SampleDocument.picture.chart
    let drawings = DrawingWidth.allCases.reversed().map { width in
      chart.drawing(.sv, width).svg(
        name: "bild_resultat_\(width)", title: "Årets resultat", label: "Resultatet är −1 mnkr.")
    }
    let expected = """
      <!DOCTYPE html>
      <html lang="sv">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HtmlPage.policy.htmlEscaped)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="format-detection" content="telephone=no">
      <meta name="generator" content="balanskrav 0.1.0">
      <title>Provkommun</title>
      <style>\(HtmlPage.style)</style>
      </head>
      <body>
      <a class="skip" href="#main_">Hoppa till innehållet</a>
      <header>
      <h1>Provkommun</h1>
      <p class="subtitle">Budget 2026.</p>
      </header>
      <div class="columns">
      <nav aria-labelledby="contents_">
      <p id="contents_">Innehåll</p>
      <ol>
      <li><a href="#slutsats">Slutsats</a></li>
      <li><a href="#underlag">Underlag</a></li>
      </ol>
      </nav>
      <main id="main_" tabindex="-1">
      <section aria-labelledby="slutsats">
      <h2 id="slutsats">Slutsats</h2>
      <div class="conclusion holds">
      <p class="verdict"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>\
      <strong>Planen håller</strong></p>
      <p>Treårsregeln: planen håller.</p>
      </div>
      <p>Ett stycke.</p>
      <ul>
      <li>
      Beslut:<ul>
      <li>ett</li>
      </ul>
      </li>
      <li>Annat</li>
      </ul>
      <figure id="bild_resultat" aria-labelledby="bild_resultat_titel">
      <figcaption>
      <p class="title" id="bild_resultat_titel">Årets resultat</p>
      <p>Resultatet är −1 mnkr.</p>
      </figcaption>
      <div class="picture" data-hint="Peka på bilden, eller bläddra med piltangenterna, för att läsa av den.">
      <div class="wide">\(drawings[0])</div>
      <div class="narrow">\(drawings[1])</div>
      </div>
      <details>
      <summary data-left-out="(finns i filen; fäll ut före utskrift)">Siffrorna i bilden</summary>
      <div class="scroll" role="region" aria-labelledby="tabell_1" tabindex="0">
      <table>
      <caption id="tabell_1"><span><strong>Årets resultat</strong> mnkr</span></caption>
      <thead>
      <tr>
      <td></td>
      <th scope="col">2026</th>
      </tr>
      </thead>
      <tbody>
      <tr><th scope="row">Resultat</th><td>−1</td></tr>
      </tbody>
      </table>
      </div>
      </details>
      </figure>
      </section>
      <section aria-labelledby="underlag">
      <h2 id="underlag">Underlag</h2>
      <div class="scroll" role="region" aria-labelledby="tabell_2" tabindex="0">
      <table>
      <caption id="tabell_2"><span><strong>Villkor</strong> mnkr</span></caption>
      <thead>
      <tr>
      <th scope="col">Villkor</th>
      <th scope="col">Belopp</th>
      <th scope="col">Andel</th>
      <th scope="col">Framtider</th>
      <th scope="col" class="words">Skäl</th>
      <th scope="col" class="words">Lagrum</th>
      </tr>
      </thead>
      <tbody>
      <tr class="heading"><th scope="rowgroup" colspan="6">Treårsregeln</th></tr>
      <tr><th scope="row">Återställt</th><td>−1~085,5</td><td>30,5~%</td><td>100~000</td>\
      <td class="words">hög inflation</td><td class="words law">KL 11 kap. 12 §</td></tr>
      <tr><th scope="row">Ej reglerat</th><td>15,6</td><td class="missing">ej angivet</td><td></td>\
      <td class="words">=1+1; &quot;x&quot;</td><td class="words law"></td></tr>
      </tbody>
      </table>
      </div>
      <details>
      <summary data-left-out="(finns i filen; fäll ut före utskrift)">Scenariot</summary>
      <pre tabindex="0" role="region" aria-label="Text, rad för rad">
      {
        namn: &quot;Provkommun&quot;,
      }
      </pre>
      </details>
      </section>
      </main>
      </div>
      <footer>
      <p>\(HtmlPage.colophon("0.1.0").sv)</p>
      </footer>
      <script type="application/json" id="balanskrav-record">{"version":"0.1.0","request":{"kommando":"run"},\
      "scenarios":[{"namn":"Provkommun","text":"{ namn: \\"Provkommun\\" }\\n"}],"figures":{"planen":"håller"}}
      </script>
      <script>\(HtmlPage.script)</script>
      </body>
      </html>

      """
    let page = HtmlPage(SampleDocument.every, SampleDocument.record).text(.sv)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, want) in zip(lines, wanted) {
      // "~" stands for the blank that does not break, in this test's own lines.
      let want = want.hasPrefix("<tr>") ? String(want.map { $0 == "~" ? "\u{A0}" : $0 }) : String(want)
      #expect(line == want)
    }
    #expect(lines.count == wanted.count)
  }

  @Test func `the language is the page's own`() {
    let page = HtmlPage(SampleDocument.every, SampleDocument.record).text(.en)
    #expect(page.contains("<html lang=\"en\">") && page.contains("<strong>The plan holds</strong>"))
    #expect(page.contains(">The figures of the picture</summary>") && !page.contains("Siffrorna"))
  }

  @Test(arguments: [
    (Block.Outcome.holds, "conclusion holds", "Planen håller"),
    (.doubtful, "conclusion doubtful", "Planen håller som den står, men inte i 9 av 10 framtider"),
    (.breaches, "conclusion breaches", "Planen håller inte"), (.open, "conclusion open", "Oavgjort"),
  ])
  func `a verdict has a sign and a word`(outcome: Block.Outcome, kind: String, words: String) {
    var html = HtmlWriter()
    html.block(.conclusion(outcome, []), .sv)
    #expect(html.page.contains("<div class=\"\(kind)\">") && html.page.contains("<strong>\(words)</strong>"))
    #expect(html.page.contains("<path d="))
  }

  @Test func `where there is no verdict there is no sign`() {
    var html = HtmlWriter()
    html.block(.conclusion(.none, [Wording(verbatim: "Två alternativ.")]), .sv)
    #expect(html.page == "<div class=\"conclusion\">\n<p>Två alternativ.</p>\n</div>\n")
  }

  @Test func `only tables whose rows stand on their own are sorted`() {
    #expect(!Samples.plan.isSortable && !Samples.mixed.isSortable)
    let words = Wording(verbatim: "Alternativ")
    let options = Table(
      title: words, columns: [Column(words), Column(words)],
      rows: [Int64(3), 1, 2].map { Row(words, cells: [.amount($0 * 1_000_000), .percent(0.25)]) })
    #expect(options.isSortable)
    var html = HtmlWriter()
    html.table(options, .sv)
    #expect(html.page.contains("<td data-value=\"3000000\">3</td><td data-value=\"0.25\">25,0\u{A0}%</td>"))
    let years = Table(
      title: words, columns: [Column(year: 2026)], rows: options.rows.map { Row($0.label, amounts: [1]) })
    #expect(!years.isSortable)
  }

  @Test func `a word too long for a column may be broken`() {
    let (word, words) = (String(repeating: "å", count: 31), "balanskravsresultat efter balanskravsjusteringar")
    let table = Table(
      title: Wording(verbatim: ""), columns: [Column(Wording(verbatim: word)), Column(Wording(verbatim: words))],
      rows: [Row(Wording(verbatim: words), cells: [.text(word), .text(words)])])
    var html = HtmlWriter()
    html.table(table, .sv)
    #expect(html.page.contains("<th scope=\"col\" class=\"long\">\(word)</th>\n<th scope=\"col\">\(words)</th>"))
    #expect(html.page.contains("<td class=\"long\">\(word)</td><td>\(words)</td>"))
    #expect(html.page.contains("<strong>Tabell</strong>"))
  }
}
