"""Times the peers: ns a path-year of wall clock, each in a process of its own, after checking its answers.

python run.py --paths 1000000 --repeat 9 --json peers.json
python run.py --only numba
"""

import argparse
import json
import multiprocessing
import os
import platform
import resource
import sys
from importlib import import_module, metadata
from importlib.util import find_spec
from itertools import combinations
from time import perf_counter, process_time

from model import COHORTS, FIGURES, VÄSTERBOTTEN, YEARS

# Name → its module and the libraries it needs.
PEERS = {
    "numpy": ("straight_numpy", ["numpy"]),
    "numba": ("straight_numba", ["numpy", "numba"]),
    "numpy-tuned": ("vectorised", ["numpy"]),
    "numba-tuned": ("compiled", ["numpy", "numba"]),
}
SEED = 2025  # of four different generators, so that no two peers share their draws


def measure(name, paths, repeat):
    """Checks and times one peer; returns what to report and the answers of the last round."""
    import checks

    module, libraries = PEERS[name]
    peer = import_module(module)
    checks.check_paths(peer, VÄSTERBOTTEN)
    if not name.endswith("-tuned"):
        checks.check_other_openings(peer, VÄSTERBOTTEN)
    checks.check_plan(peer, VÄSTERBOTTEN)
    simulation = peer.Simulation(VÄSTERBOTTEN, SEED)
    # Compiles, and fills the caches.
    simulation.run(20000)
    before = peak()
    wall, processor = [], []
    for _ in range(repeat):
        answer = None
        start, start_processor = perf_counter(), process_time()
        answer = simulation.run(paths)
        processor.append((process_time() - start_processor) / (paths * len(YEARS)) * 1e9)
        wall.append((perf_counter() - start) / (paths * len(YEARS)) * 1e9)
    most = peak()
    answer.count()
    report = {
        "name": name,
        "how": simulation.how,
        "libraries": {library: metadata.version(library) for library in libraries},
        "paths": paths,
        "ns per path-year": spread(wall),
        "processor ns per path-year": spread(processor),
        "peak MB": most,
        "of which before timing MB": before,
        "answers": answer.json(),
    }
    return report, answer


def spread(figures):
    figures = sorted(figures)
    middle = len(figures) // 2
    median = figures[middle] if len(figures) % 2 else (figures[middle - 1] + figures[middle]) / 2
    return {"min": figures[0], "median": median, "max": figures[-1]}


def peak():
    """The process's largest resident size so far, MB (Linux counts in kB, macOS in bytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def measured(arguments):
    """The peers whose libraries are there, one after the other."""
    for name, (_, libraries) in PEERS.items():
        if arguments.only not in (None, name):
            continue
        missing = [library for library in libraries if find_spec(library) is None]
        if missing:
            print(f"{name}: missing: {', '.join(missing)}; pip install -r requirements.txt", file=sys.stderr)
            continue
        # A fresh process each, so that one's memory and threads are not counted with the other's.
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            yield pool.apply(measure, (name, arguments.paths, arguments.repeat))


def table(reports):
    print(f"{'':12}{'min':>8}{'median':>8}{'max':>8}  ns a path-year")
    for report in reports:
        row = "".join(f"{report['ns per path-year'][key]:8.1f}" for key in ("min", "median", "max"))
        print(f"{report['name']:12}{row}  {report['how']}")
        processor = report["processor ns per path-year"]["median"]
        memory, before = report["peak MB"], report["of which before timing MB"]
        print(f"{'':12}processor time {processor:.1f}, all threads; peak {memory:.0f} MB, {before:.0f} before timing")
    for report in reports:
        print(f"\n{report['name']}: P(plan holds) {report['answers']['holds']:.4f}")
        late, first = report["answers"]["late"], report["answers"]["first late"]
        print("  late        " + "  ".join(f"{birth} {late[str(birth)]:.4f}" for birth in COHORTS))
        print("  first late  " + "  ".join(f"{birth} {first[str(birth)]:.4f}" for birth in COHORTS))
        print(f"  {FIGURES[0]}, mnkr: mean, standard deviation, P(below 0)")
        for year in YEARS:
            row = report["answers"]["years"][str(year)]
            print(f"  {year}{row[FIGURES[0]]['mean']:9.1f}{row[FIGURES[0]]['sd']:8.1f}{row['under noll']:8.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--paths", type=int, default=1_000_000, help="paths of each round (default 1000000)")
    parser.add_argument("--repeat", type=int, default=9, help="rounds (default 9)")
    parser.add_argument("--only", choices=PEERS, metavar="NAME", help=f"one of {', '.join(PEERS)} (default all)")
    parser.add_argument("--json", help="a file to write the figures and all answers to")
    arguments = parser.parse_args()
    # NumPy is to have one core, whatever library stands behind it.
    for library in ("OPENBLAS", "MKL", "BLIS", "VECLIB"):
        os.environ[f"{library}_NUM_THREADS"] = "1"
    measurements = list(measured(arguments))
    reports = [report for report, _ in measurements]
    if reports:
        table(reports)
    if len(measurements) > 1:
        from checks import check_agreement

        for one, other in combinations([answer for _, answer in measurements], 2):
            check_agreement(one, other)
        print("\nAll agree within sampling error.")
    if arguments.json:
        machine = {"machine": platform.machine(), "cores": os.cpu_count(), "python": platform.python_version()}
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump({"machine": machine, "peers": reports}, file, ensure_ascii=False, indent=2)
    return 0 if reports else 1


if __name__ == "__main__":
    sys.exit(main())
