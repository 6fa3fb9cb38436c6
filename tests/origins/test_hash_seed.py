"""Which spellings are one counter is settled by the names, whatever the hash seed of the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_NAMES = """
import json
from claimcheck.counters import Counter, one_spelling

def counter(name, initials=()):
    return Counter(name, frozenset(name.lower().split()), frozenset(initials))

names = ["BPBD Tanjung", "BPBD Muara", "Dadan Ardi", "Tanjung", "Muara", "Yusuf Muara"]
print(json.dumps(one_spelling([counter("BPBD", ["bpbd"]), *map(counter, names)]), sort_keys=True))
"""


@pytest.mark.slow
def test_a_draw_between_words_is_settled_by_the_words() -> None:
    """*Muara* may be the agency's or Yusuf's; each word of *BPBD Muara* is in three names."""
    found = set()
    for seed in range(8):
        environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(Path(__file__).parents[2])}
        found.add(subprocess.check_output([sys.executable, "-c", _NAMES], env=environment, text=True))
    assert len(found) == 1
