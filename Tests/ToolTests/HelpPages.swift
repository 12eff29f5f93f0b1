/// Every help text of the tool, whole.
enum HelpPages {
  static let all = [
    overview, tool, run, check, initialise, compare, explain, sweep, solve, report, verify, roll, calendar, merge,
    schema, completion, help,
  ]

  static let overview = #"""
    balanskrav – will the plan hold under the balance requirement?

    Usage: balanskrav COMMAND [OPTIONS] …

    Commands:
      run         work out a plan and simulate what may become of it
      check       find what is wrong with a scenario file
      init        write a commented scenario file to start from
      compare     set options side by side under the same futures
      explain     show where a figure comes from, or why the plan breaks
      sweep       simulate a plan at many values of what it rests on
      solve       find what would be enough
      report      write a report for those who decide, as one web page
      verify      work out a report anew and compare every figure
      roll        roll a scenario forward with what became of a year
      calendar    list what is to be decided for a budget year, and when
      merge       put the parts of a simulation together
      schema      print the JSON Schema of what is read or written
      completion  print a script that lets the shell complete commands
      help        show help on balanskrav or on one command

    'balanskrav run' shows a worked example; 'balanskrav help COMMAND' explains.

    """#

  static let tool = #"""
    balanskrav – will the plan hold under the balance requirement?

    Multi-year forecasts for Swedish kommuner and regioner. A scenario file
    describes the plan; balanskrav works out what the balance requirement
    (kommunallagen 11 kap. 5–12 §§) makes of it, year by year and to the krona.

    Usage: balanskrav COMMAND [OPTIONS] …

    Commands:
      run         work out a plan and simulate what may become of it
      check       find what is wrong with a scenario file
      init        write a commented scenario file to start from
      compare     set options side by side under the same futures
      explain     show where a figure comes from, or why the plan breaks
      sweep       simulate a plan at many values of what it rests on
      solve       find what would be enough
      report      write a report for those who decide, as one web page
      verify      work out a report anew and compare every figure
      roll        roll a scenario forward with what became of a year
      calendar    list what is to be decided for a budget year, and when
      merge       put the parts of a simulation together
      schema      print the JSON Schema of what is read or written
      completion  print a script that lets the shell complete commands
      help        show help on balanskrav or on one command

    Options:
      -h, --help     show this help
          --version  show the version

    Examples:
      Look at the built-in plan of Region Västerbotten:
        balanskrav run
      Start one of your own:
        balanskrav init plan.json5
        balanskrav run plan.json5

    Exit codes:
        0  done
        1  a verdict or krav demanded with --require does not hold, or a report is
           not what its scenario gives
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    'balanskrav help COMMAND' explains a command.

    """#

  static let run = #"""
    balanskrav run – work out a plan and simulate what may become of it

    Works out the plan year by year, to the krona: each year's balanskravsresultat,
    what remains to restore of every year's underskott and when it is due, and
    whether the plan holds under the three-year rule (KL 11 kap. 12 §), with the
    margin to each due date.

    Then simulates futures in which results and placements turn out otherwise, and
    says in how many of them the plan holds. Ctrl-C shows what has been simulated by
    then.

    Usage: balanskrav run [OPTIONS] [SCENARIO]

    Arguments:
      SCENARIO  scenario file (JSON5), or a report that holds one. '-' reads
                standard input. Without it, the built-in scenario of Region
                Västerbotten is used.

    Options:
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --plan-only          work out the plan and simulate nothing
          --paths N            how many futures to simulate (default: 100 000).
                               Thousands may be set apart: 1_000_000.
          --precision WIDTH    simulate until the interval of the probability that
                               the plan holds is so narrow. 0.5pp is half a
                               percentage point to each side.
          --max-paths N        how many futures '--precision' may take at most
                               (default: 10 000 000)
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --shard I/N          simulate part I of N and write a partial result.
                               'balanskrav merge' makes the whole of the parts,
                               which may have been run on different machines.
          --format FORMAT      form of the result: table, json, csv or markdown
                               (default: table)
          --csv DIALECT        dialect of CSV, only with --format csv: standard or
                               excel (default: standard). 'excel' has semicolons and
                               decimal commas, as Excel with Swedish settings
                               expects.
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
          --html FILE          write a report to FILE too, one web page. It holds
                               the scenario and every figure: 'run FILE' runs it
                               again, 'verify FILE' checks it.
          --xlsx FILE          write the result as a workbook for Excel or
                               LibreOffice too. A sheet for each table and one with
                               every figure, numbers as exact numbers.
          --require VERDICT    end with exit code 1 unless VERDICT holds:
                               planen-håller, åtgärdsplanen-håller or krav.
                               'P(planen-håller)>=0.9' demands that it holds in nine
                               futures of ten. planen-haller is understood too.
                               'krav' demands all that the scenario states under
                               krav.
          --verify             check the accounting identities of the run
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      Show the plan in a file as a table:
        balanskrav run plan.json5
      What if 2026 ends 50 mnkr lower?
        balanskrav run plan.json5 --set balanskravsresultat.2026=190
      A file for Excel with Swedish settings:
        balanskrav run plan.json5 --format csv --csv excel -o plan.csv
      Simulate more exactly:
        balanskrav run plan.json5 --precision 0.1pp
      Simulate half here and half elsewhere, and put the halves together:
        balanskrav run plan.json5 --shard 1/2 -o part1.json
        balanskrav run plan.json5 --shard 2/2 -o part2.json
        balanskrav merge part1.json part2.json

    Exit codes:
        0  done
        1  a verdict or krav demanded with --require does not hold, or a report is
           not what its scenario gives
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let check = #"""
    balanskrav check – find what is wrong with a scenario file

    Reads the scenario without running it and lists everything that is wrong or
    doubtful, with the place in the file and what would be right.

    Usage: balanskrav check [OPTIONS] [SCENARIO]

    Arguments:
      SCENARIO  scenario file (JSON5), or a report that holds one. '-' reads
                standard input. Without it, the built-in scenario of Region
                Västerbotten is used.

    Options:
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --print              print the scenario with every default and change in
                               place
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
      -h, --help               show this help

    Examples:
      Check a file:
        balanskrav check plan.json5
      See which defaults and changes a run would use:
        balanskrav check plan.json5 --set balanskravsresultat.2026=190 --print

    Exit codes:
       0  done
      64  the command line is wrong
      65  the scenario, a partial result or a report is wrong; the messages say
          where
      66  the scenario file is missing or cannot be read
      70  a fault in balanskrav itself; please report it
      74  reading or writing failed (full disk, missing folder, …)

    """#

  static let initialise = #"""
    balanskrav init – write a commented scenario file to start from

    Writes a complete scenario whose comments explain every key. Change the figures
    to your own, then run it. An existing file is never overwritten.

    Usage: balanskrav init [FILE]

    Arguments:
      FILE  file to write, best ending in .json5. Without it, or with '-', the
            scenario goes to standard output.

    Options:
      -h, --help  show this help

    Examples:
      Start a scenario of your own:
        balanskrav init plan.json5
      Only look at it:
        balanskrav init | less

    Exit codes:
       0  done
      64  the command line is wrong
      70  a fault in balanskrav itself; please report it
      74  reading or writing failed (full disk, missing folder, …)

    """#

  static let compare = #"""
    balanskrav compare – set options side by side under the same futures

    Simulates several plans over the very same futures, so that what differs between
    them is theirs and not chance's: what sets them apart, how likely each is to
    hold, the difference to the first one with its interval, which is best in the
    same future, and how bad it gets in the worst tenth.

    The options are scenario files, option files ('utgår_från') and variants of the
    first one. They must cover the same years.

    Usage: balanskrav compare [OPTIONS] [SCENARIO] …

    Arguments:
      SCENARIO  scenario or option files (JSON5), or reports. '-' reads standard
                input. Without any, the built-in scenario of Region Västerbotten is
                used.

    Options:
          --variant VARIANT    compare a variant of the first scenario. 'NAME:
                               PATH=VALUE, PATH=VALUE'; the paths are those of
                               '--set', which changes every option. May be given
                               many times.
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --paths N            how many futures to simulate (default: 100 000).
                               Thousands may be set apart: 1_000_000.
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --format FORMAT      form of the result: table, json, csv or markdown
                               (default: table)
          --csv DIALECT        dialect of CSV, only with --format csv: standard or
                               excel (default: standard). 'excel' has semicolons and
                               decimal commas, as Excel with Swedish settings
                               expects.
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
          --html FILE          write a report to FILE too, one web page. It holds
                               the scenario and every figure: 'run FILE' runs it
                               again, 'verify FILE' checks it.
          --xlsx FILE          write the result as a workbook for Excel or
                               LibreOffice too. A sheet for each table and one with
                               every figure, numbers as exact numbers.
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      Compare two files:
        balanskrav compare plan.json5 option.json5
      Compare a plan with variants of itself:
        balanskrav compare plan.json5 \
          --variant=Lower:balanskravsresultat.2027=280 \
          --variant=Cautious:osäkerhet.avvikelse.sigma=3,placeringar=null

    Exit codes:
        0  done
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let explain = #"""
    balanskrav explain – show where a figure comes from, or why the plan breaks

    YEAR.FIGURE shows one figure of one year step by step: the rule with its section
    of law, the figures that enter and where each of them comes from.

    planen looks into simulated futures: how they go when each factor is at its
    lowest and its highest, what share of the spread comes from each, under what
    conditions the plan breaks, and what it would take in a single year to turn the
    futures where it does.

    spridning tells how far the balanskravsresultat of the first three years
    spreads, what each factor does by itself, and what has been seen of regions and
    budgets. Without a SCENARIO it looks at the defaults, by a made-up region.

    Usage: balanskrav explain [OPTIONS] WHAT [SCENARIO]

    Arguments:
      WHAT      year and figure, such as 2026.balanskravsresultat, or one of the
                words: planen or spridning
      SCENARIO  scenario file (JSON5), or a report that holds one. '-' reads
                standard input. Without it, the built-in scenario of Region
                Västerbotten is used.

    Options:
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --format FORMAT      form of the result: table, json or markdown (default:
                               table)
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      Why is the balanskravsresultat of 2026 what it is?
        balanskrav explain 2026.balanskravsresultat plan.json5
      The same, in English, to paste into a document:
        balanskrav explain 2026.balanskravsresultat plan.json5 --language en \
          --format markdown
      Why does the plan break when it does?
        balanskrav explain planen plan.json5
      Are the defaults as uncertain as the world?
        balanskrav explain spridning

    Exit codes:
        0  done
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let sweep = #"""
    balanskrav sweep – simulate a plan at many values of what it rests on

    Simulates the scenario once for every combination of the varied values,
    decisions and uncertainties alike, all in the same futures, and writes one line
    for each: the values, whether the plan holds as planned, how likely it is to
    hold, which underskott breaks it, and balanskravsresultat and what remains to
    restore by year. Amounts are in the scenario's unit, probabilities from 0 to 1.

    All points are checked before any is simulated. Lines come in the order of the
    points as these are finished. Ctrl-C finishes the points begun; '--resume' goes
    on from there, after a crash too.

    Usage: balanskrav sweep [OPTIONS] [SCENARIO]

    Arguments:
      SCENARIO  scenario file (JSON5), or a report that holds one. '-' reads
                standard input. Without it, the built-in scenario of Region
                Västerbotten is used.

    Options:
          --vary PATH=VALUES   vary one value of the scenario. VALUES are
                               FROM:TO:STEP or a,b,c with decimal points, or
                               FROM..TO with '--sample'. Given again, all
                               combinations are run; the first varies slowest.
          --sample N           draw N points from the ranges instead of running all
                               combinations. Values have the decimals of the range's
                               ends, and at least so many that there are a hundred.
          --design KIND        how points are drawn: lhs or sobol (default: lhs).
                               'lhs' is a Latin hypercube, 'sobol' scrambled Sobol'
                               points.
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --paths N            how many futures to simulate at each point (default:
                               10 000). All points have the same draws.
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --shard I/N          run part I of N of the points. The parts after each
                               other, as 'cat' puts them, are the whole. I may be
                               'env': the index that Slurm, Kubernetes or GNU
                               parallel has put in the environment.
          --format FORMAT      form of the result: csv or ndjson (default: csv)
          --csv DIALECT        dialect of CSV, only with --format csv: standard or
                               excel (default: standard). 'excel' has semicolons and
                               decimal commas, as Excel with Swedish settings
                               expects.
      -o, --output FILE        write to a new FILE instead of standard output.
                               Beside it, FILE.manifest.json says what it holds.
          --html FILE          write a report to FILE too, one web page. It tells of
                               at most 10 000 points, and needs all of them from one
                               run.
          --language LANGUAGE  language of the report: sv or en (default: sv)
          --xlsx FILE          write the points as a workbook for Excel or
                               LibreOffice too. It is written when all points are
                               done; at most 50 000 of them.
          --resume             go on with a FILE that was begun with the same
                               command. It becomes what it would have been without
                               the break.
          --keep-going         tell of points that cannot be worked out and go on
          --yes                run more than a million points
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      What does each ten million kronor more in 2026 do?
        balanskrav sweep plan.json5 --vary balanskravsresultat.2026=200:300:10
      Results against uncertainty, to a file that can be resumed:
        balanskrav sweep plan.json5 --vary balanskravsresultat.2026=200:300:10 \
          --vary osäkerhet.avvikelse.sigma=1.5,2.4,3 -o sweep.csv
      A thousand points spread over two ranges:
        balanskrav sweep plan.json5 --sample 1000 --design sobol --format ndjson \
          --vary balanskravsresultat.2026=200..300 \
          --vary osäkerhet.avvikelse.sigma=1.5..3.0

    Exit codes:
        0  done
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let solve = #"""
    balanskrav solve – find what would be enough

    Finds the least value of a lever that brings about what is wanted: how much must
    be saved a year for the plan to hold in nine futures of ten? All values are
    tried on the same futures, and the answer comes with its interval and with what
    other probabilities take.

    The lever is 'besparing' (so much better a result every year, outside the plan),
    'skatt' (kronor per hundred of skatteunderlag), 'avkastning' (percentage points
    more in every class of assets) or the path of any number of the scenario.

    What is wanted is a probability, 'P(planen håller) >= 0,9' or
    'P(balanskravsresultat.2027 < 0) <= 10 %'; a figure over the futures,
    'median(balanskravsresultat.2028) >= 0', 'kvantil 5 (…)' or 'medel(…)'; or the
    plan itself, 'planen håller' or 'balanskravsresultat.2028 >= 0'.

    Usage: balanskrav solve [OPTIONS] [SCENARIO]

    Arguments:
      SCENARIO  scenario file (JSON5), or a report that holds one. '-' reads
                standard input. Without it, the built-in scenario of Region
                Västerbotten is used.

    Options:
          --find LEVER         what to move: besparing, skatt, avkastning or the
                               path of a key (default: besparing)
          --range A..B         how far to look, such as 0..500. A path needs it;
                               else savings up to a tenth of skatter och bidrag, 5
                               kr or 10 percentage points. Where A is below 0 write
                               '--range=-10..10'.
          --step STEP          how exactly. 1 mnkr unless given (100 tkr in files in
                               tkr or kr), 0.01 kr of tax, 0.1 percentage points.
          --until CONDITION    what is wanted (default: P(planen håller) >= 0,9)
          --from YEAR          first year of the lever, the budget year unless given
          --to YEAR            last year of the lever, the horizon unless given
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --paths N            how many futures to simulate (default: 100 000).
                               Thousands may be set apart: 1_000_000.
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --format FORMAT      form of the result: table, json, csv or markdown
                               (default: table)
          --csv DIALECT        dialect of CSV, only with --format csv: standard or
                               excel (default: standard). 'excel' has semicolons and
                               decimal commas, as Excel with Swedish settings
                               expects.
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
          --html FILE          write a report to FILE too, one web page. It holds
                               the scenario and every figure: 'run FILE' runs it
                               again, 'verify FILE' checks it.
          --xlsx FILE          write the result as a workbook for Excel or
                               LibreOffice too. A sheet for each table and one with
                               every figure, numbers as exact numbers.
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      What must be saved a year for 90 %?
        balanskrav solve plan.json5
      How much must a measure give in 2027?
        balanskrav solve plan.json5 --find åtgärder.inköp.effekt.2027 --range 0..300
      Only in two years:
        balanskrav solve plan.json5 --from 2026 --to 2027

    Exit codes:
        0  done
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let report = #"""
    balanskrav report – write a report for those who decide, as one web page

    Works out the plan, simulates its futures, finds what decides whether it holds
    and what would be enough, and writes all of it as one web page that needs
    nothing else: the conclusion first, then every underskott with its section of
    law, the futures, the accounts, and what the plan rests on.

    Of several options it sets them side by side under the same futures, as
    'compare' does, with a short section on each.

    The page holds the scenarios and every figure. 'balanskrav run PAGE' and the
    other commands take it in place of a scenario, and 'balanskrav verify PAGE'
    checks it.

    Usage: balanskrav report [OPTIONS] [SCENARIO] …

    Arguments:
      SCENARIO  scenario or option files (JSON5), or reports. '-' reads standard
                input. Without any, the built-in scenario of Region Västerbotten is
                used.

    Options:
          --variant VARIANT    compare a variant of the first scenario. 'NAME:
                               PATH=VALUE, PATH=VALUE'; the paths are those of
                               '--set', which changes every option. May be given
                               many times.
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --plan-only          work out the plan and simulate nothing
          --paths N            how many futures to simulate (default: 100 000).
                               Thousands may be set apart: 1_000_000.
          --precision WIDTH    simulate until the interval of the probability that
                               the plan holds is so narrow. 0.5pp is half a
                               percentage point to each side.
          --max-paths N        how many futures '--precision' may take at most
                               (default: 10 000 000)
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --format FORMAT      form of the report: html or markdown (default: html)
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      A report to send by mail:
        balanskrav report plan.json5 -o plan.html
      Three options for a budgetberedning:
        balanskrav report plan.json5 option-b.json5 option-c.json5 -o options.html
      The same words for minutes:
        balanskrav report plan.json5 --format markdown

    Exit codes:
        0  done
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let verify = #"""
    balanskrav verify – work out a report anew and compare every figure

    Reads the scenarios and the request that a report holds, works everything out
    again, and compares each figure with the recorded one. Made by the same version
    of balanskrav, the whole page is compared too, letter by letter, so that a
    number changed by hand is found. Nothing in the page is carried out.

    Usage: balanskrav verify [OPTIONS] REPORT

    Arguments:
      REPORT  a page that 'report' or '--html' has written. '-' reads standard
              input.

    Options:
          --threads N  how many threads work, all processors unless given. The
                       result is the same.
      -q, --quiet      print no notes and warnings, only errors
      -h, --help       show this help

    Examples:
      Is this what the scenario gives?
        balanskrav verify plan.html

    Exit codes:
        0  done
        1  a verdict or krav demanded with --require does not hold, or a report is
           not what its scenario gives
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let roll = #"""
    balanskrav roll – roll a scenario forward with what became of a year

    Puts the figures of a settled year, or of a new forecast of the running one, in
    place of the scenario's own, and moves the year to its new kind. What the
    scenario said before is kept under 'historik', and 'run' shows it beside what
    came.

    The new scenario goes to standard output, or to a file with '--output'; comments
    and layout are those of the old one. Then come the changes: keys, what is left
    to restore, and the verdict before and after.

    The outcome is a JSON5 file: { år: 2025, slag: "utfall", källa: "…",
    balanskravsresultat: -431 }, with any keys of a scenario that have a value per
    year, but one value each. A forecast has slag: { prognos: "augusti" }.

    Usage: balanskrav roll [OPTIONS] [SCENARIO]

    Arguments:
      SCENARIO  scenario file (JSON5), or a report that holds one. '-' reads
                standard input. Without it, the built-in scenario of Region
                Västerbotten is used.

    Options:
          --outcome FILE       what became of the year (JSON5); '-' reads standard
                               input
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
          --in-place           replace the scenario file
          --plan-only          work out the plan and simulate nothing
          --paths N            how many futures to simulate (default: 100 000).
                               Thousands may be set apart: 1_000_000.
          --seed N             number from which all random draws follow (default:
                               1). The same seed always gives the same futures;
                               another one shows what chance does to the result.
          --sampling KIND      how futures are drawn: sobol or random (default:
                               sobol). 'sobol' spreads them evenly and needs fewer;
                               'random' draws each by itself.
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      Close 2025 and go on from there:
        balanskrav roll plan.json5 --outcome utfall-2025.json5 -o plan-2026.json5
      Only look at what the August forecast would change:
        balanskrav roll plan.json5 --outcome augusti.json5 > /dev/null

    Exit codes:
        0  done
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let calendar = #"""
    balanskrav calendar – list what is to be decided for a budget year, and when

    Lists the days that the law sets for a budget: proposal, adoption, delårsrapport
    and årsredovisning (KL 11 kap. 8–20 §§). With a scenario it adds the days that
    each of its underskott sets (KL 11 kap. 12 §) and the events of its own
    'årshjul'.

    Usage: balanskrav calendar [OPTIONS] YEAR [SCENARIO]

    Arguments:
      YEAR      the budget year
      SCENARIO  scenario file (JSON5). '-' reads standard input. Without it, only
                what the law asks of everybody is listed.

    Options:
          --set PATH=VALUE     change one value of the scenario. May be given many
                               times; a later one wins.
          --format FORMAT      form of the result: table, json, csv or markdown
                               (default: table)
          --csv DIALECT        dialect of CSV, only with --format csv: standard or
                               excel (default: standard). 'excel' has semicolons and
                               decimal commas, as Excel with Swedish settings
                               expects.
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
          --ics FILE           write the events to a calendar file (iCalendar) too.
                               Reading it into a calendar again changes the events
                               that are there.
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      What does the law ask for the budget of 2027?
        balanskrav calendar 2027
      The same with a plan's own days, for a calendar program:
        balanskrav calendar 2027 plan.json5 --ics budget-2027.ics

    Exit codes:
       0  done
      64  the command line is wrong
      65  the scenario, a partial result or a report is wrong; the messages say
          where
      66  the scenario file is missing or cannot be read
      70  a fault in balanskrav itself; please report it
      74  reading or writing failed (full disk, missing folder, …)

    """#

  static let merge = #"""
    balanskrav merge – put the parts of a simulation together

    Reads the partial results that 'balanskrav run --shard' has written, in any
    order, and shows what 'balanskrav run' without '--shard' would have shown, to
    the byte. The parts hold the scenario.

    Usage: balanskrav merge [OPTIONS] PART …

    Arguments:
      PART  a partial result. All parts of the simulation are needed.

    Options:
          --threads N          how many threads work, all processors unless given.
                               The result is the same.
          --format FORMAT      form of the result: table, json, csv or markdown
                               (default: table)
          --csv DIALECT        dialect of CSV, only with --format csv: standard or
                               excel (default: standard). 'excel' has semicolons and
                               decimal commas, as Excel with Swedish settings
                               expects.
          --language LANGUAGE  language of the result: sv or en (default: sv)
      -o, --output FILE        write the result to FILE instead of standard output.
                               The file is written whole or not at all.
          --xlsx FILE          write the result as a workbook for Excel or
                               LibreOffice too. A sheet for each table and one with
                               every figure, numbers as exact numbers.
          --require VERDICT    end with exit code 1 unless VERDICT holds:
                               planen-håller, åtgärdsplanen-håller or krav.
                               'P(planen-håller)>=0.9' demands that it holds in nine
                               futures of ten. planen-haller is understood too.
                               'krav' demands all that the scenario states under
                               krav.
          --verify             check the accounting identities of the run
      -q, --quiet              print no notes and warnings, only errors
      -h, --help               show this help

    Examples:
      Put two halves together:
        balanskrav merge part1.json part2.json

    Exit codes:
        0  done
        1  a verdict or krav demanded with --require does not hold, or a report is
           not what its scenario gives
       64  the command line is wrong
       65  the scenario, a partial result or a report is wrong; the messages say
           where
       66  the scenario file is missing or cannot be read
       70  a fault in balanskrav itself; please report it
       74  reading or writing failed (full disk, missing folder, …)
      130  stopped by Ctrl-C; what was simulated by then is shown
      143  stopped by the system (SIGTERM), otherwise as with Ctrl-C

    """#

  static let schema = #"""
    balanskrav schema – print the JSON Schema of what is read or written

    Prints a JSON Schema (draft 2020-12): of what a command writes with '--format
    json', of a line of sweep's ndjson and of the manifest beside it, or of scenario
    files. Every member of an output is always there; what a scenario does not have
    is null.

    Usage: balanskrav schema [NAME]

    Arguments:
      NAME  what the schema is of: run, merge, compare, explain, solve, sweep,
            manifest, calendar or scenario. Without it, that of run.

    Options:
      -h, --help  show this help

    Examples:
      For a program that reads results:
        balanskrav schema run > run.schema.json
      For an editor that completes and checks scenarios:
        balanskrav schema scenario > scenario.schema.json

    Exit codes:
       0  done
      64  the command line is wrong
      70  a fault in balanskrav itself; please report it
      74  reading or writing failed (full disk, missing folder, …)

    """#

  static let completion = #"""
    balanskrav completion – print a script that lets the shell complete commands

    With the script installed, the Tab key completes commands, options, their values
    and the names of scenario files.

    Usage: balanskrav completion SHELL

    Arguments:
      SHELL  the shell you use: bash, zsh or fish

    Options:
      -h, --help  show this help

    Examples:
      bash:
        balanskrav completion bash \
          > ~/.local/share/bash-completion/completions/balanskrav
      zsh, in a folder of $fpath:
        balanskrav completion zsh > ~/.zfunc/_balanskrav
      fish:
        balanskrav completion fish \
          > ~/.config/fish/completions/balanskrav.fish

    Exit codes:
       0  done
      64  the command line is wrong
      70  a fault in balanskrav itself; please report it
      74  reading or writing failed (full disk, missing folder, …)

    """#

  static let help = #"""
    balanskrav help – show help on balanskrav or on one command

    Usage: balanskrav help [COMMAND]

    Arguments:
      COMMAND  the command to explain: run, check, init, compare, explain, sweep,
               solve, report, verify, roll, calendar, merge, schema, completion or
               help

    Options:
      -h, --help  show this help

    Examples:
      Everything about run:
        balanskrav help run

    Exit codes:
       0  done
      64  the command line is wrong
      70  a fault in balanskrav itself; please report it
      74  reading or writing failed (full disk, missing folder, …)

    """#
}
