"""The fuzz targets hold for their seeds, for everything fuzzing ever found, and for what Hypothesis makes of bytes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.targets import SEEDS, TARGETS

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).resolve().parent / "cases"
EXTRAS = ("fastwarc", "feedparser", "pypdf")


@pytest.fixture(autouse=True)
def _extras(request: pytest.FixtureRequest) -> None:
    if "readers" in request.node.name:
        for package in EXTRAS:
            pytest.importorskip(package)


@pytest.mark.parametrize(("name", "data"), [(name, data) for name, seeds in SEEDS.items() for data in seeds])
def test_seeds(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("path", sorted(CASES.glob("*/*")), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_was_found_stays_mended(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_bytes_of_hypothesis(name: str) -> None:
    @settings(max_examples=30, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(SEEDS[name]), st.integers(0, 60), st.binary(max_size=60))
    def hold(seed: bytes, at: int, more: bytes) -> None:
        TARGETS[name](seed[:at] + more + seed[at:])

    hold()


@pytest.mark.slow
def test_the_driver_runs_without_atheris(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "fuzz/run.py", "rules", "--plain", "--seconds", "1"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "none broke" in done.stdout
