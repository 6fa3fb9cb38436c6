"""What rules cost: loading every pack, and reading when there are twice as many, as ratios within one run.

    python benchmarks/rules.py [--rounds 7]

Loading is timed in processes of its own, compiled and from the cache. For reading, as many rules again as are built in
are made up, each with words of its own in both languages; the same articles are read with both rulebooks in turn.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import Rulebook, load_rulebook

_LOAD = (
    "import time; from claimcheck.rules import load_rulebook; t = time.process_time(); load_rulebook();"
    " print(time.process_time() - t)"
)
_LIMIT_LOAD, _LIMIT_GROWTH = 0.150, 1.10
_TEXTS = {
    "id": "Sedikitnya 12 orang tewas dan 40 rumah rusak akibat banjir. Polisi menangkap 3 orang, kata juru bicara. "
    "Kerugian ditaksir Rp1,5 miliar dan 1.200 warga mengungsi ke 14 titik. ",
    "en": "At least 12 people were killed and 40 houses damaged by the flood. Police arrested 3 men, a spokesman said. "
    "Losses are put at $1.5 million and 1,200 residents fled to 14 shelters. ",
}


def loading(folder: str) -> float:
    """Seconds of processor time one fresh process takes to load every pack."""
    environment = {**os.environ, "CLAIMCHECK_CACHE_DIR": folder}
    done = subprocess.run([sys.executable, "-c", _LOAD], env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def doubled(rulebook: Rulebook) -> Rulebook:
    """The rulebook with as many rules again."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(len(rulebook.measures)):
            Path(folder, f"thing-{number}.yaml").write_text(
                f"id: thing-{number}-counted\ncounts: {{en: [thingamajig{number}], id: [anuan{number}]}}\n"
                f"action: {{en: [thingamajigged{number}], id: [dianukan{number}]}}\n",
                encoding="utf-8",
            )
        return load_rulebook([Path(folder)])


def reading(rulebook: Rulebook, articles: list[Article]) -> float:
    """Seconds of processor time to read all articles."""
    began = time.process_time()
    for article in articles:
        extract(article, rulebook)
    return time.process_time() - began


def main() -> int:
    """Print the figures; exit code 1 when one is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        compiled = loading(folder)
        cached = min(loading(folder) for _ in range(rounds))
    print(
        f"loading every pack: {cached * 1000:.0f} ms from the cache, {compiled / cached:.1f} times that compiled anew"
    )
    one = load_rulebook()
    two = doubled(one)
    articles = [Article(code, text * 40, language=code) for code, text in _TEXTS.items()]
    for rulebook in (one, two):
        reading(rulebook, articles)
    # in turn, so that what else the machine does meets both alike
    pairs = [(reading(one, articles), reading(two, articles)) for _ in range(rounds)]
    growth = min(second for _, second in pairs) / min(first for first, _ in pairs)
    print(f"reading with {len(two.measures)} rules in place of {len(one.measures)}: {growth:.3f} times as long")
    return int(cached > _LIMIT_LOAD or growth > _LIMIT_GROWTH)


if __name__ == "__main__":
    raise SystemExit(main())
