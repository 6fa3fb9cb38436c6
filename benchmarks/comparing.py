"""How comparing grows: claims of 1,000, 10,000 and 100,000 made-up articles, one process, one core.

    python benchmarks/comparing.py [--articles 1000 4000 16000]

Extraction is not timed. What matters is the last column: with four times the claims, at most five times the time.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from newsroom import articles as made_up

from claimcheck.compare import compare
from claimcheck.extract import distinct, extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    wanted = sorted(parser.parse_args().articles)
    rulebook = load_rulebook()
    print(f"{'articles':>9} {'claims':>9} {'compared':>9} {'seconds':>8} {'MB':>6}  growth")
    before: tuple[int, float] | None = None
    for count in wanted:
        told = [
            Article(
                record["id"],
                record["text"],
                title=record.get("title"),
                source=record.get("source"),
                published=record.get("published"),
                language=record["language"],
            )
            for record in made_up(count)
        ]
        claims = distinct(claim for article in told for claim in extract(article, rulebook))
        start = time.process_time()
        report = compare(told, claims, rulebook)
        seconds = time.process_time() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        growth = f"{len(claims) / before[0]:.1f} × claims, {seconds / before[1]:.1f} × time" if before else ""
        print(
            f"{count:>9} {len(claims):>9} {len(report.comparisons):>9} {seconds:>8.1f} {memory:>6}  {growth}",
            flush=True,
        )
        before = (len(claims), seconds)


if __name__ == "__main__":
    main()
