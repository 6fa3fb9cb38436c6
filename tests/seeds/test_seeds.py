"""What five articles of one visit must show, through the installed command: the disagreement, and what is no pair."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"own": ROOT / "seeds", "originals": ROOT.parent / "shared" / "seeds"}


def run(*words: str, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    command = [sys.executable, "-m", "claimcheck", *words]
    done = subprocess.run(command, capture_output=True, cwd=cwd, env={**os.environ, **(env or {})}, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@cache
def report(name: str) -> dict[str, Any]:
    folder = FOLDERS[name]
    if not folder.is_dir():
        pytest.skip(f"{folder.name} are not here: only some machines hold the original articles")
    return json.loads(run("compare", str(folder), "--format", "json"))  # type: ignore[no-any-return]


@pytest.fixture(params=sorted(FOLDERS))
def found(request: pytest.FixtureRequest) -> dict[str, Any]:
    return report(request.param)


def comparison(found: dict[str, Any], *values: str) -> dict[str, Any] | None:
    """The comparison in which all these quantities stand together."""
    for one in found["comparisons"]:
        if set(values) <= {position["quantity"]["notation"] for position in one["positions"]}:
            return one  # type: ignore[no-any-return]
    return None


def test_artillery_rounds_disagree(found: dict[str, Any]) -> None:
    one = comparison(found, "9000000..", "~12000000")
    assert one is not None
    assert one["verdict"] == "disagree"
    assert {"period", "attribution", "bound"} <= set(one["caveats"])
    assert one["ratio"].startswith("1.33")
    assert one["measure"] == "artillery-rounds.delivered"


def test_artillery_speakers(found: dict[str, Any]) -> None:
    claims = {claim["quantity"]["notation"]: claim for claim in found["claims"]}
    assert "11 negara anggota PBB" in claims["9000000.."]["attribution"]["organisation"]
    about = claims["~12000000"]["attribution"]
    assert "intelijen" in about["organisation"]
    assert about["via"] == ["Yonhap"]
    assert claims["9000000.."]["period"]["start"] == "2024-01-01"
    assert claims["~12000000"]["period"]["start"].startswith("2022-02")
    assert claims["~12000000"]["period"]["kind"] == "since"


def test_troops_sent_are_compatible(found: dict[str, Any]) -> None:
    one = comparison(found, "~11000", ">10000")
    assert one is not None
    assert one["verdict"] == "compatible"


FORBIDDEN = [
    ("25000..30000", "~11000"), ("25000..30000", ">10000"), ("100..", "13"), ("500..", "2.."), ("~4000", "~11000"),
    ("~4000", ">10000"), ("~4000", "25000..30000"), ("~6000", "~11000"), ("~6000", ">10000"), ("~6000", "25000..30000"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), FORBIDDEN)
def test_never_paired(found: dict[str, Any], a: str, b: str) -> None:
    values = {claim["quantity"]["notation"] for claim in found["claims"]}
    assert {a, b} <= values
    assert comparison(found, a, b) is None


def test_the_other_years_visit_stays_apart(found: dict[str, Any]) -> None:
    article = {claim["id"]: claim["article"] for claim in found["claims"]}
    for one in found["comparisons"]:
        articles = {article[claim] for position in one["positions"] for claim in position["claims"]}
        assert not (len(articles) > 1 and any("004_" in name for name in articles))


def test_no_claim_from_dates_headings_and_pointers(found: dict[str, Any]) -> None:
    for claim in found["claims"]:
        assert claim["number"]["text"].lower() not in {"kedua", "ketiga", "12/7/2025", "2025", "2024", "2022", "5"}
        assert "5Blogger" not in claim["quote"]
    ends = [(claim["article"], claim["start"], claim["end"]) for claim in found["claims"]]
    assert all(a[0] != b[0] or a[2] <= b[1] or b[2] <= a[1] for a, b in combinations(sorted(ends), 2))


def test_at_least_reaches_the_second_number(found: dict[str, Any]) -> None:
    claims = {claim["quantity"]["notation"]: claim for claim in found["claims"]}
    assert claims["100.."]["measure"] == "ballistic-missiles.delivered"
    assert claims["9000000.."]["measure"] == "artillery-rounds.delivered"


def test_quotes_slice_back(found: dict[str, Any]) -> None:
    texts = {article["id"]: article for article in found["articles"]}
    for claim in found["claims"]:
        text = texts[claim["article"]]["title" if claim["field"] == "title" else "text"]
        assert text[claim["start"] : claim["end"]] == claim["quote"]
        number = claim["number"]
        assert text[number["start"] : number["end"]] == number["text"]


@pytest.mark.slow
def test_same_bytes_whatever_the_machine(tmp_path: Path) -> None:
    files = sorted(path.name for path in FOLDERS["own"].iterdir())
    shutil.copytree(FOLDERS["own"], tmp_path / "seeds")
    shuffled = files[:]
    random.Random(7).shuffle(shuffled)
    runs = [
        run("compare", *(f"seeds/{name}" for name in order), "--format", "json", *more, cwd=tmp_path, env=env)
        for order, env, more in [
            (files, {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}, ()),
            (shuffled, {"PYTHONHASHSEED": "42", "TZ": "Asia/Jakarta", "LC_ALL": "C.UTF-8"}, ("-j", "2")),
            (files[::-1], {"PYTHONHASHSEED": "7", "TZ": "America/New_York", "LANG": "tr_TR.UTF-8"}, ("-j", "1")),
        ]
    ]
    assert runs[0] == runs[1] == runs[2]
