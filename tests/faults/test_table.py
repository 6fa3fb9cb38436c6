"""The table of bad inputs is what the tests say it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_row_has_a_test_and_the_page_names_it() -> None:
    done = subprocess.run(
        [sys.executable, "docs/faults.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "120 of 120" in (ROOT / "docs" / "bad-inputs.md").read_text("utf-8")
