"""Row 108: a run that is killed at any write leaves the old report or the new one, and a store the next run can use."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest

from claimcheck.cli.entry import run as claimcheck
from claimcheck.rules import load_rulebook
from tests.store import killing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks")
_ARTICLES = {
    "pagi.txt": "Sebanyak 12 orang tewas akibat banjir di Lembah Arum, kata BPBD Lembah Arum.",
    "siang.txt": "Banjir di Lembah Arum menewaskan 31 orang, kata Kepala Desa Lembah Arum.",
    "sore.txt": "Korban tewas banjir Lembah Arum 12 orang dan 40 rumah rusak, menurut BPBD Lembah Arum.",
}
_LATER = {"malam.txt": "Korban tewas banjir Lembah Arum menjadi 35 orang, kata BPBD Lembah Arum."}


def write(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for number, (name, text) in enumerate(texts.items()):
        head = f"---\nsource: Koran {number}\npublished: 2025-03-01\nlanguage: id\n---\n"
        (folder / name).write_text(head + text + "\n", "utf-8")


def compare(folder: Path, *more: str) -> int:
    words = ["compare", "articles", "-o", "report.md", "--isolated", "-qq", "-j", "1", *more]
    import os

    os.chdir(folder)
    return claimcheck(words)


def expected(folder: Path) -> bytes:
    killing.run(lambda: compare(folder))
    return (folder / "report.md").read_bytes()


def kills(writes: int) -> list[int]:
    """Some thirty writes spread over a run, with its last ones; ``benchmarks/endurance.py kills`` takes every one."""
    return sorted({*range(1, writes + 1, max(1, writes // 20)), *range(max(1, writes - 9), writes + 1)})


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_row_108_a_kill_at_any_write_of_store_and_report(tmp_path: Path) -> None:
    load_rulebook()
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, texts in ((old, _ARTICLES), (new, {**_ARTICLES, **_LATER})):
        folder.mkdir()
        write(folder / "articles", texts)
    before, after = expected(old), expected(new)
    assert before != after

    def desk(name: str) -> Path:
        """A desk that knew three articles, has reported on them, and is about to read a fourth."""
        place = tmp_path / name
        place.mkdir()
        write(place / "articles", _ARTICLES)
        killing.run(lambda: compare(place, "--store", "desk.db"))
        assert (place / "report.md").read_bytes() == before
        write(place / "articles", {**_ARTICLES, **_LATER})
        return place

    place = desk("whole")
    writes, killed = killing.run(lambda: compare(place, "--store", "desk.db"))
    assert not killed
    assert writes > 40
    points = kills(writes)
    survived = 0
    for point in points:
        place = desk(f"killed-{point}")
        made, killed = killing.run(lambda place=place: compare(place, "--store", "desk.db"), point)
        assert killed, f"no write {point} of {made}"
        assert (place / "report.md").read_bytes() in (before, after)
        check_whole(place / "desk.db")
        killing.run(lambda place=place: compare(place, "--store", "desk.db"))
        assert (place / "report.md").read_bytes() == after
        assert sorted(one.name for one in place.iterdir()) == ["articles", "desk.db", "desk.db.lock", "report.md"]
        survived += 1
    assert survived == len(points)


def check_whole(path: Path) -> None:
    """Sound, and no article is marked as extracted whose claims are not all there."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    for text, extracted, claims in connection.execute(
        "SELECT text, extracted, (SELECT count(*) FROM claims WHERE article = articles.id) FROM articles"
    ):
        numbers = sum(word.isdecimal() for word in text.split())
        assert claims == (numbers if extracted else 0)
    connection.close()


def test_a_kill_before_the_first_run_is_through_leaves_no_report(tmp_path: Path) -> None:
    load_rulebook()
    first, second = tmp_path / "first", tmp_path / "second"
    for place in (first, second):
        place.mkdir()
        write(place / "articles", _ARTICLES)
    writes, _ = killing.run(lambda: compare(first, "--store", "desk.db"))
    _, killed = killing.run(lambda: compare(second, "--store", "desk.db"), writes * 2 // 3)
    assert killed
    assert not (second / "report.md").exists()
    check_whole(second / "desk.db")
    killing.run(lambda: compare(second, "--store", "desk.db"))
    assert (second / "report.md").read_bytes() == (first / "report.md").read_bytes()
