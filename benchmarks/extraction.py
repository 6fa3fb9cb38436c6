"""How fast claims are read, side by side with what a user would pick instead, in one run on the same text.

    python benchmarks/extraction.py [FOLDER-OR-JSONL ...] [--rounds 5] [--sample 500] [--only NAME ...]
    python benchmarks/extraction.py --growth        only how cost and memory grow, for claimcheck alone

Every contestant runs in a process of its own on one core. Start-up is the processor time until the first article is
read; then the contestants take turns, round by round, so that a busy machine disturbs all of them alike, and each
article counts with its least time. Ratios are what lasts; absolute figures move with the machine. Contestants that are
not installed are named and left out (``pip install -e ".[bench]"``).
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Work = Callable[[str, str], object]
Results = dict[str, dict[str, float]]


def claimcheck() -> Work:
    from claimcheck.extract import extract
    from claimcheck.model import Article
    from claimcheck.rules import load_rulebook

    rulebook = load_rulebook()
    return lambda text, language: extract(
        Article(id="a", text=text, language=language, published="2025-01-31"), rulebook
    )


def claimcheck_quantities() -> Work:
    from claimcheck.extract import readings
    from claimcheck.model import Article
    from claimcheck.rules import load_rulebook

    rulebook = load_rulebook()
    return lambda text, language: list(readings(Article(id="a", text=text, language=language), rulebook))


def spacy_tokenizer() -> Work:
    import spacy

    pipelines = {language: spacy.blank(language) for language in ("id", "en")}
    return lambda text, language: pipelines[language](text)


def quantulum3() -> Work:
    import warnings

    warnings.simplefilter("ignore")  # it asks for a classifier, which would make it slower
    from quantulum3 import parser

    return lambda text, language: parser.parse(text)


def recognizers() -> Work:
    from recognizers_number import Culture, recognize_number

    return lambda text, language: recognize_number(text, Culture.English)


def re2_scan() -> Work:
    import re2

    pattern = re2.compile(rb"[0-9]+(?:[.,][0-9]+)*")
    return lambda text, language: [match.span() for match in pattern.finditer(text.encode())]


CONTESTANTS: dict[str, Callable[[], Work]] = {
    "claimcheck": claimcheck,
    "claimcheck, quantities only": claimcheck_quantities,
    "spaCy blank tokenizer": spacy_tokenizer,
    "quantulum3": quantulum3,
    "Recognizers-Text, numbers": recognizers,
    "RE2 digit scan": re2_scan,
}


def texts(paths: Iterable[Path], sample: int) -> list[tuple[str, str]]:
    """The articles under the paths as (text, language) in order, up to ``sample`` bytes of each language."""
    from claimcheck.readers import read
    from claimcheck.rules import load_rulebook

    taken: dict[str, int] = {}
    found: list[tuple[str, str]] = []
    for article in read([str(path) for path in paths], rulebook=load_rulebook()).articles:
        if article.language in ("id", "en") and taken.get(article.language, 0) < sample:
            taken[article.language] = taken.get(article.language, 0) + len(article.text.encode())
            found.append((article.text, article.language))
    return found


def compete(name: str, source: Path) -> None:
    """One contestant: tells its start-up, then for every line on stdin runs a round; tells its results at the end."""
    articles: list[tuple[str, str]] = [tuple(json.loads(line)) for line in source.read_text("utf-8").splitlines()]
    work = CONTESTANTS[name]()
    for language in sorted({language for _, language in articles}):
        work(next(text for text, other in articles if other == language), language)
    result = {"start-up s": time.process_time()}
    print("ready", flush=True)
    least = [float("inf")] * len(articles)
    for _ in sys.stdin:
        for index, (text, language) in enumerate(articles):
            began = time.process_time()
            work(text, language)
            least[index] = min(least[index], time.process_time() - began)
        print("done", flush=True)
    result["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for language in sorted({language for _, language in articles}):
        mine = [index for index, article in enumerate(articles) if article[1] == language]
        size = sum(len(articles[index][0].encode()) for index in mine)
        result[f"{language} MB/s"] = size / sum(least[index] for index in mine) / 1e6
    print(json.dumps(result))


class Contestant:
    """A contestant's process, driven one round at a time."""

    def __init__(self, name: str, source: Path) -> None:
        command = [sys.executable, __file__, "--contestant", name, "--source", str(source)]
        pipe = subprocess.PIPE
        self._process: subprocess.Popen[str] = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=pipe, text=True
        )
        self.failure = "" if self._line() == "ready" else (self._read_errors() or "did not start")

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def _read_errors(self) -> str:
        return (self._process.communicate()[1].strip().splitlines() or [""])[-1]

    def round(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        self._line()

    def finish(self) -> dict[str, float]:
        results: dict[str, float] = json.loads(self._process.communicate()[0])
        return results


def race(names: Sequence[str], source: Path, rounds: int) -> Results:
    """Start-up, peak memory and throughput by language of every contestant that runs here."""
    running: dict[str, Contestant] = {}
    for name in names:
        contestant = Contestant(name, source)
        if contestant.failure:
            print(f"{name}: left out, {contestant.failure}", file=sys.stderr)
        else:
            running[name] = contestant
    for _ in range(rounds):
        for contestant in running.values():
            contestant.round()
    return {name: contestant.finish() for name, contestant in running.items()}


def show(results: Results) -> None:
    base = results.get("claimcheck", {})
    for name, row in results.items():
        cells = [f"{column} {value:.2f}" for column, value in row.items()]
        ratios = [
            f"claimcheck is {base[column] / value:.2f} x in {column.split()[0]}"
            for column, value in row.items()
            if column.endswith("MB/s") and name != "claimcheck" and column in base
        ]
        print(f"{name:28}", "  ".join(cells), "|", "; ".join(ratios))


_SENTENCE = (
    "Sebanyak 1.250 warga mengungsi ke Desa Sukamaju sejak Senin (12/5/2025) pagi, kata Kepala Dinas Sosial Budi. "
    "Harga beras naik 12 persen menjadi Rp 14.500 per kilogram. "
)
GROWTH: dict[str, tuple[str, tuple[int, ...], Callable[[int], str]]] = {
    "one line": ("bytes", (250_000, 500_000, 1_000_000), lambda size: _SENTENCE * (size // len(_SENTENCE))),
    "numbers in one sentence": (
        "numbers",
        (2_500, 5_000, 10_000),
        lambda count: "Rusak: " + ", ".join(f"{number} rumah" for number in range(10, 10 + count)),
    ),
    "nested clauses": (
        "clauses",
        (25, 50, 100),
        lambda depth: "Polisi mengatakan " + "bahwa saksi yang menurut warga mengaku " * depth + "9 orang tewas.",
    ),
}


def grow() -> None:
    """Cost a unit of text as texts grow (flat is linear), and memory over many articles."""
    work = claimcheck()
    work(_SENTENCE, "id")
    for name, (unit, sizes, build) in GROWTH.items():
        costs = []
        for size in sizes:
            text = build(size)
            repeats = max(1, 200_000 // len(text))
            spent = min(_spent(work, text, repeats) for _ in range(3)) / repeats
            costs.append(spent / size * 1e6)
        steps = ", ".join(f"{size:,}: {cost:.2f} µs" for size, cost in zip(sizes, costs, strict=True))
        print(f"{name}: cost by {unit} {steps}; the largest is {costs[-1] / costs[0]:.2f} x the smallest")


def _spent(work: Work, text: str, repeats: int) -> float:
    began = time.process_time()
    for _ in range(repeats):
        work(text, "id")
    return time.process_time() - began


def remember(count: int) -> None:
    """Memory after a quarter, half and all of so many made-up articles, nothing of them kept."""
    from newsroom import articles

    work = claimcheck()
    for number, article in enumerate(articles(count), 1):
        work(article["text"], article["language"])
        if number in (count // 4, count // 2, count):
            print(f"after {number:,} articles: {_resident():.1f} MB in use")


def _resident() -> float:
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[ROOT / "seeds"])
    parser.add_argument("--rounds", type=int, default=5, help="each article counts with the least time of these")
    parser.add_argument("--sample", type=int, default=500, help="kilobytes of each language that are read")
    parser.add_argument("--articles", type=int, default=20_000, help="how many to read while memory is watched")
    parser.add_argument("--only", action="append", choices=list(CONTESTANTS))
    parser.add_argument("--growth", action="store_true", help="leave the race out")
    parser.add_argument("--contestant", help=argparse.SUPPRESS)
    parser.add_argument("--source", type=Path, help=argparse.SUPPRESS)
    args: Any = parser.parse_args()
    if args.contestant:
        compete(args.contestant, args.source)
        return
    if not args.growth:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "articles.jsonl"
            rows = texts(args.paths, args.sample * 1000)
            source.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
            show(race(args.only or list(CONTESTANTS), source, args.rounds))
    if not args.only:
        grow()
        remember(args.articles)


if __name__ == "__main__":
    main()
