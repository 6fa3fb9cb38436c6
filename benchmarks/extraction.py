"""How fast claims are read, side by side with what a user would pick instead, in one run on the same text.

    python benchmarks/extraction.py [FOLDER-OR-JSONL ...] [--seconds 5] [--only NAME ...]

Every contestant runs in a process of its own: start-up until the first article is read, then warm throughput over the
whole text, then peak memory. What lasts is the ratio to claimcheck in one run; absolute figures move with the machine.
Contestants that are not installed are named and left out (``pip install -e ".[bench]"``).
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Work = Callable[[str, str], object]


def claimcheck() -> Work:
    from claimcheck.extract import extract
    from claimcheck.model import Article
    from claimcheck.rules import load_rulebook

    rulebook = load_rulebook()
    return lambda text, language: extract(Article(id="a", text=text, language=language), rulebook)


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
    from quantulum3 import parser

    return lambda text, language: parser.parse(text)


def recognizers() -> Work:
    from recognizers_number import Culture, recognize_number

    return lambda text, language: recognize_number(text, Culture.English)


def re2_scan() -> Work:
    import re2

    pattern = re2.compile(r"[0-9]+(?:[.,][0-9]+)*")
    return lambda text, language: [match.span() for match in pattern.finditer(text)]


CONTESTANTS: dict[str, Callable[[], Work]] = {
    "claimcheck": claimcheck,
    "claimcheck, quantities only": claimcheck_quantities,
    "spaCy blank tokenizer": spacy_tokenizer,
    "quantulum3": quantulum3,
    "Recognizers-Text, numbers": recognizers,
    "RE2 digit scan": re2_scan,
}


def texts(paths: Iterable[Path]) -> list[tuple[str, str]]:
    """Every article under the paths as (text, language), in order."""
    from claimcheck.readers import read
    from claimcheck.rules import load_rulebook

    reading = read([str(path) for path in paths], rulebook=load_rulebook())
    return [(article.text, article.language) for article in reading.articles]


def contest(name: str, source: Path, seconds: float) -> dict[str, float]:
    """One contestant in this process: seconds to the first result, megabytes a second by language, peak megabytes."""
    articles: list[tuple[str, str]] = [tuple(json.loads(line)) for line in source.read_text("utf-8").splitlines()]
    began = time.perf_counter()
    work = CONTESTANTS[name]()
    work(articles[0][0][:2000], articles[0][1])
    result = {"start-up s": time.perf_counter() - began}
    for language in sorted({language for _, language in articles}):
        mine = [text for text, other in articles if other == language]
        for text in mine[:50]:
            work(text, language)
        size, began = 0, time.perf_counter()
        while True:
            for text in mine:
                work(text, language)
                size += len(text.encode())
                if time.perf_counter() - began > seconds:
                    break
            spent = time.perf_counter() - began
            if spent > seconds:
                break
        result[f"{language} MB/s"] = size / spent / 1e6
    result["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, default=[ROOT / "seeds"])
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--only", action="append")
    parser.add_argument("--contestant", help=argparse.SUPPRESS)
    parser.add_argument("--source", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.contestant:
        print(json.dumps(contest(args.contestant, args.source, args.seconds)))
        return
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "articles.jsonl"
        source.write_text("".join(json.dumps(row) + "\n" for row in texts(args.paths)), "utf-8")
        results: dict[str, dict[str, float]] = {}
        for name in CONTESTANTS:
            if args.only and name not in args.only:
                continue
            command = [sys.executable, __file__, "--contestant", name, "--source", str(source)]
            done = subprocess.run([*command, "--seconds", str(args.seconds)], capture_output=True, text=True)
            if done.returncode:
                print(f"{name}: left out, {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
            else:
                results[name] = json.loads(done.stdout)
    show(results)


def show(results: dict[str, dict[str, float]]) -> None:
    base = results.get("claimcheck", {})
    for name, row in results.items():
        cells = [f"{column} {value:.2f}" for column, value in row.items()]
        ratios = [
            f"claimcheck is {base[column] / value:.2f} x in {column.split()[0]}"
            for column, value in row.items()
            if column.endswith("MB/s") and name != "claimcheck" and column in base
        ]
        print(f"{name:30}", "  ".join(cells), "|", "; ".join(ratios))


if __name__ == "__main__":
    main()
