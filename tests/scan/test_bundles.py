"""Many small inputs are read together, and each keeps its own state, hash, attempts and reason."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from claimcheck.rules import load_rulebook
from claimcheck.scan import inputs as reading
from claimcheck.scan import mapping
from claimcheck.scan.inputs import Reading, bundle, find_members, unit_of
from tests.scan.crawl import records, write_lines
from tests.scan.running import inputs, rows, scan, whole
from tests.store import killing


def write_crawl(folder: Path, count: int = 24, files: int = 6) -> Path:
    folder.mkdir()
    made = records(count)
    each = count // files
    for number in range(files):
        suffix = ".gz" if number % 2 else ""
        write_lines(folder / f"part-{number}.jsonl{suffix}", made[number * each : (number + 1) * each])
    return folder


def parts(out: Path) -> list[tuple[str, int]]:
    connection = sqlite3.connect(out / "scan.db")
    found = connection.execute("SELECT unit, number FROM parts ORDER BY unit, number").fetchall()
    connection.close()
    return found


def stamps(out: Path) -> set[tuple[str, int]]:
    """The files of claims, and when each was written."""
    return {(path.name, path.stat().st_mtime_ns) for path in (out / "claims").rglob("*.parquet")}


def test_small_inputs_share_a_unit_and_large_ones_have_one_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    members, _ = find_members([str(write_crawl(tmp_path / "crawl"))], Reading())
    assert [len(unit.members) for unit in bundle(members)] == [6]
    monkeypatch.setattr(reading, "_LEAST_BYTES", members[0].size + members[1].size)
    monkeypatch.setattr(reading, "_SHARES", 10**9)
    units = bundle(members)
    assert len(units) > 1
    assert [member.place for unit in units for member in unit.members] == sorted(member.place for member in members)
    monkeypatch.setattr(reading, "_LEAST_BYTES", 1)
    assert [len(unit.members) for unit in bundle(members)] == [1] * 6
    assert unit_of(members) == unit_of(members[::-1])


@pytest.mark.slow
def test_together_or_apart_they_come_to_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crawl = write_crawl(tmp_path / "crawl")
    scan(tmp_path / "together", crawl, jobs=2)
    monkeypatch.setattr(reading, "_LEAST_BYTES", 1)
    scan(tmp_path / "apart", crawl)
    assert (len(parts(tmp_path / "together")), len(parts(tmp_path / "apart"))) == (1, 6)
    assert whole(tmp_path / "together") == whole(tmp_path / "apart")
    connection = sqlite3.connect(tmp_path / "together" / "scan.db")
    found = connection.execute("SELECT path, sha256, state, attempts FROM inputs").fetchall()
    connection.close()
    assert len(found) == 6
    for path, digest, *rest in found:
        assert digest == hashlib.sha256(Path(path).read_bytes()).hexdigest()
        assert rest == ["done", 1]


@pytest.mark.slow
def test_a_broken_input_fails_alone_and_is_tried_alone(tmp_path: Path) -> None:
    crawl, out = write_crawl(tmp_path / "crawl"), tmp_path / "out"
    good = (crawl / "part-3.jsonl.gz").read_bytes()
    (crawl / "part-3.jsonl.gz").write_bytes(good[:10])
    (crawl / "part-4.jsonl").write_text("{bad\n" + (crawl / "part-4.jsonl").read_text("utf-8"), "utf-8")
    summary = scan(out, crawl)
    assert (summary.counts.failed, summary.counts.problems, summary.counts.articles) == (1, 2, 20)
    states = inputs(out)
    assert {name for name, one in states.items() if one[0] == "failed"} == {"part-3.jsonl.gz"}
    assert "gzip" in (states["part-3.jsonl.gz"][2] or "")
    before = parts(out)
    again = scan(out, crawl, retry=True)
    assert (again.fresh, again.counts.failed, again.counts.problems) == (1, 1, 2)
    assert set(before) < set(parts(out))
    assert inputs(out)["part-3.jsonl.gz"][:2] == ("failed", 2)
    assert {one[1] for name, one in inputs(out).items() if name != "part-3.jsonl.gz"} == {1}
    (crawl / "part-3.jsonl.gz").write_bytes(good)
    mended = scan(out, crawl)
    assert (mended.fresh, mended.counts.articles, mended.counts.failed) == (1, 24, 0)
    assert inputs(out)["part-3.jsonl.gz"] == ("done", 3, None)


@pytest.mark.slow
def test_inputs_that_all_came_to_nothing_are_tried_together(tmp_path: Path) -> None:
    crawl, out = tmp_path / "crawl", tmp_path / "out"
    crawl.mkdir()
    for name in ("a", "b"):
        (crawl / f"{name}.jsonl").write_text("{bad\n")
    assert scan(out, crawl).counts.failed == 2
    again = scan(out, crawl, retry=True)
    assert (again.fresh, again.counts.failed, again.counts.problems) == (2, 2, 2)
    assert {one[:2] for one in inputs(out).values()} == {("failed", 2)}


@pytest.mark.slow
def test_what_was_bundled_with_a_changed_input_is_not_lost(tmp_path: Path) -> None:
    crawl, out = write_crawl(tmp_path / "crawl"), tmp_path / "out"
    scan(out, crawl)
    changed = write_lines(crawl / "part-0.jsonl", records(3))
    os.remove(crawl / "part-5.jsonl.gz")
    summary = scan(out, changed)  # the others are not named this time
    assert summary.counts.articles == 19
    assert inputs(out)["part-5.jsonl.gz"][0] == "failed"
    assert "is gone" in (inputs(out)["part-5.jsonl.gz"][2] or "")
    scan(tmp_path / "anew", crawl)
    assert rows(out, "claims") == rows(tmp_path / "anew", "claims")
    assert rows(out, "comparisons") == rows(tmp_path / "anew", "comparisons")


@pytest.mark.slow
@pytest.mark.parametrize("change", ["nothing", "another order", "one more", "one changed", "one gone"])
def test_a_killed_bundle_is_gone_on_with_or_read_anew_but_never_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    load_rulebook()
    monkeypatch.setattr(mapping, "PIECES_A_PART", 4)
    crawl, out = write_crawl(tmp_path / "crawl"), tmp_path / "out"
    writes, _ = killing.run(lambda: scan(tmp_path / "first", crawl, compare=False))
    _, killed = killing.run(lambda: scan(out, crawl, compare=False), writes * 3 // 4)
    assert killed
    kept = stamps(out)
    assert parts(out)
    paths = [crawl]
    if change == "another order":
        paths = sorted(crawl.iterdir(), reverse=True)
    elif change == "one more":
        write_lines(crawl / "a-new.jsonl", [{**records(1)[0], "id": "new"}])
    elif change == "one changed":
        write_lines(crawl / "part-0.jsonl", records(3))
    elif change == "one gone":
        os.remove(crawl / "part-2.jsonl")
    scan(out, *paths)
    scan(tmp_path / "whole", *paths)
    assert rows(out, "claims") == rows(tmp_path / "whole", "claims")
    assert rows(out, "comparisons") == rows(tmp_path / "whole", "comparisons")
    assert bool(kept & stamps(out)) == (change in ("nothing", "another order", "one more"))
