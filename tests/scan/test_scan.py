"""A scan from its inputs to its tables, and what it remembers of them."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from claimcheck.errors import UsageError
from claimcheck.readers import read
from claimcheck.rules import load_rulebook
from claimcheck.rules.rulebook import Rulebook
from claimcheck.scan import mapping
from claimcheck.scan.inputs import Reading
from tests.scan.crawl import records, write_files, write_lines, write_warc
from tests.scan.running import inputs, rows, scan, whole


def test_a_scan_says_what_compare_says(tmp_path: Path) -> None:
    from claimcheck.compare import compare
    from claimcheck.extract import distinct, extract

    crawl = write_lines(tmp_path / "crawl.jsonl", records(40))
    summary = scan(tmp_path / "out", crawl)
    rulebook = load_rulebook()
    articles = read([crawl], rulebook=rulebook).articles
    claims = distinct(claim for article in articles for claim in extract(article, rulebook))
    report = compare(articles, claims, rulebook)
    assert summary.counts.articles == len(articles) == 40
    assert summary.counts.claims == len(claims)
    found = [json.loads(row) for row in rows(tmp_path / "out", "comparisons")]
    assert sorted((row["measure"], row["verdict"], row["ratio"] or "") for row in found) == sorted(
        (one.measure, one.verdict, "" if one.ratio is None else str(one.ratio)) for one in report.comparisons
    )
    assert summary.comparisons == len(found) > 0


@pytest.mark.slow
def test_lines_packed_lines_files_and_two_workers_come_to_the_same(tmp_path: Path) -> None:
    made = records(24)
    outs = []
    for number, (source, jobs) in enumerate(
        (
            (write_lines(tmp_path / "plain.jsonl", made), 1),
            (write_lines(tmp_path / "packed.jsonl.gz", made), 2),
        )
    ):
        outs.append(tmp_path / f"out{number}")
        scan(outs[-1], source, jobs=jobs)
    claims = [[json.loads(row) for row in rows(out, "claims")] for out in outs]
    assert claims[0] == claims[1]
    assert rows(outs[0], "comparisons") == rows(outs[1], "comparisons")
    folder = write_files(tmp_path / "files", made)
    scan(tmp_path / "out2", folder, jobs=2)
    quotes = [
        sorted(row["quote"] for row in map(json.loads, rows(out, "claims"))) for out in (*outs, tmp_path / "out2")
    ]
    assert quotes[0] == quotes[1] == quotes[2]


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
@pytest.mark.slow
def test_pages_of_an_archive(tmp_path: Path, name: str) -> None:
    pytest.importorskip("fastwarc")
    summary = scan(tmp_path / "out", write_warc(tmp_path / name, records(12)), jobs=2)
    assert summary.counts.articles == 12
    found = [json.loads(row) for row in rows(tmp_path / "out", "articles")]
    assert {row["id"] for row in found} == {f"https://news.example/news-{n:04d}" for n in range(12)}
    assert {row["source"] for row in found} == {"news.example"}
    assert {row["input"] for row in found} == {str(tmp_path / name)}
    assert summary.comparisons > 0


@pytest.mark.slow
def test_what_was_read_is_not_read_again(tmp_path: Path) -> None:
    made = records(24)
    first = write_lines(tmp_path / "a.jsonl", made[:12])
    out = tmp_path / "out"
    assert scan(out, first).fresh == 1
    before = whole(out)
    again = scan(out, first)
    assert (again.fresh, again.counts.inputs) == (0, 1)
    assert whole(out) == before
    second = write_lines(tmp_path / "b.jsonl.gz", made[12:])
    more = scan(out, first, second)
    assert (more.fresh, more.counts.inputs, more.counts.articles) == (1, 2, 24)
    assert {name: one[:2] for name, one in inputs(out).items()} == {"a.jsonl": ("done", 1), "b.jsonl.gz": ("done", 1)}
    together = tmp_path / "together"
    scan(together, first, second)
    assert whole(together) == whole(out)


@pytest.mark.slow
def test_an_input_that_changed_is_read_again_and_its_old_rows_go(tmp_path: Path) -> None:
    made = records(12)
    source, out = write_lines(tmp_path / "a.jsonl", made), tmp_path / "out"
    scan(out, source)
    write_lines(source, made[:5])
    assert scan(out, source).counts.articles == 5
    assert inputs(out)["a.jsonl"][:2] == ("done", 2)
    assert len(rows(out, "articles")) == 5


def test_a_path_may_be_written_another_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, out = write_lines(tmp_path / "a.jsonl", records(4)), tmp_path / "out"
    scan(out, source)
    monkeypatch.chdir(tmp_path)
    again = scan(out, Path("a.jsonl"))
    assert (again.fresh, again.counts.inputs) == (0, 1)


@pytest.mark.slow
def test_a_touched_input_is_read_again_unless_its_hash_is_asked_for(tmp_path: Path) -> None:
    source, out = write_lines(tmp_path / "a.jsonl", records(4)), tmp_path / "out"
    scan(out, source)
    source.touch()
    assert scan(out, source, verify=True).fresh == 0
    assert scan(out, source).fresh == 1


@pytest.mark.slow
def test_a_broken_input_fails_with_its_reason_and_stops_nothing(tmp_path: Path) -> None:
    good = write_lines(tmp_path / "good.jsonl", records(8))
    bad = tmp_path / "bad.jsonl.gz"
    bad.write_bytes(gzip.compress(b'{"id": "x"')[:12])
    out = tmp_path / "out"
    summary = scan(out, good, bad)
    assert (summary.counts.inputs, summary.counts.failed, summary.counts.articles) == (2, 1, 8)
    state, attempts, reason = inputs(out)["bad.jsonl.gz"]
    assert (state, attempts) == ("failed", 1)
    assert reason is not None
    assert "gzip" in reason
    assert scan(out, good, bad).fresh == 0
    assert scan(out, good, bad, retry=True).fresh == 1
    assert inputs(out)["bad.jsonl.gz"][:2] == ("failed", 2)
    write_lines(bad, records(9)[8:])
    assert scan(out, good, bad).counts.articles == 9
    assert inputs(out)["bad.jsonl.gz"] == ("done", 3, None)


def test_a_bad_record_costs_that_record(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "a.jsonl", records(4)).read_text("utf-8").splitlines()
    lines[2] = '{"id": 5, "text"'
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf-8")
    summary = scan(tmp_path / "out", tmp_path / "a.jsonl")
    assert (summary.counts.articles, summary.counts.problems, summary.counts.failed) == (3, 1, 0)
    connection = sqlite3.connect(tmp_path / "out" / "scan.db")
    assert connection.execute("SELECT line, code FROM problems").fetchall() == [(3, "json")]
    connection.close()


@pytest.mark.slow
def test_one_bad_file_of_a_bundle_fails_alone(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "files", records(6))
    (folder / "empty.txt").write_text("\n")
    out = tmp_path / "out"
    assert scan(out, folder).counts.articles == 6
    states = inputs(out)
    assert states.pop("empty.txt")[0] == "failed"
    assert {one[0] for one in states.values()} == {"done"}
    write_files(folder, [{**records(1)[0], "id": "new"}])
    assert scan(out, folder).fresh == 1
    (folder / "empty.txt").write_text("Sebanyak 7 orang tewas di Lembah Arum, kata BPBD Lembah Arum pada Sabtu malam.")
    assert scan(out, folder).counts.articles == 8


@pytest.mark.slow
def test_the_same_article_in_two_inputs_is_compared_once(tmp_path: Path) -> None:
    made = records(12)
    one, two = write_lines(tmp_path / "a.jsonl", made), write_lines(tmp_path / "b.jsonl", made)
    scan(tmp_path / "single", one)
    scan(tmp_path / "double", one, two)
    assert len(rows(tmp_path / "double", "articles")) == 24
    assert rows(tmp_path / "double", "comparisons") == rows(tmp_path / "single", "comparisons")


@pytest.mark.slow
def test_parts_and_their_sizes_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_lines(tmp_path / "a.jsonl", records(24))
    scan(tmp_path / "whole", source)
    monkeypatch.setattr(mapping, "PIECES_A_PART", 7)
    scan(tmp_path / "parts", source, jobs=2)
    assert len(list((tmp_path / "parts" / "claims").rglob("*.parquet"))) == 8
    assert whole(tmp_path / "parts") == whole(tmp_path / "whole")


@pytest.mark.slow
def test_other_rules_or_options_do_not_mix(tmp_path: Path) -> None:
    from claimcheck.scan.extracting import Recipe
    from claimcheck.scan.local import Local
    from claimcheck.scan.scanning import Scan

    source, out = write_lines(tmp_path / "a.jsonl", records(4)), tmp_path / "out"
    scan(out, source)
    before = whole(out)
    other = Scan(out, Local(1), Recipe(language="en"))
    with pytest.raises(UsageError, match="--anew"):
        other.run([str(source)])
    assert whole(out) == before
    other.anew = True
    assert other.run([str(source)]).fresh == 1
    assert {json.loads(row)["language"] for row in rows(out, "articles")} == {"en"}


def test_claims_alone_and_comparisons_another_time(tmp_path: Path) -> None:
    source, out = write_lines(tmp_path / "a.jsonl", records(24)), tmp_path / "out"
    assert scan(out, source, compare=False).comparisons == 0
    assert not (out / "comparisons").exists()
    assert scan(out, source).comparisons == len(rows(out, "comparisons")) > 0


def test_where_tables_may_not_go(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", records(4))
    with pytest.raises(UsageError, match="lies in the input"):
        scan(tmp_path / "out", tmp_path)
    with pytest.raises(UsageError, match="is a file"):
        scan(source, source)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").touch()
    with pytest.raises(UsageError, match="not empty"):
        scan(tmp_path / "full", source)
    with pytest.raises(UsageError, match="no folder"):
        scan(tmp_path / "a" / "b", source)
    with pytest.raises(UsageError, match="cannot be resumed"):
        scan(tmp_path / "out", Path("-"))


def test_an_encoding_is_passed_on(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").write_bytes(records(1)[0]["text"].encode("utf-16-le"))
    assert scan(tmp_path / "out", folder, reading=Reading(encoding="utf-16-le")).counts.articles == 1


@pytest.mark.usefixtures("forked")
@pytest.mark.slow
def test_rows_110_111_a_record_that_kills_or_never_ends_costs_that_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os
    import threading

    from claimcheck.scan import extracting
    from claimcheck.scan.extracting import Extracted, Piece, Recipe
    from claimcheck.scan.local import Local

    honest = extracting.read_and_extract

    def misbehaving(pieces: list[Piece], recipe: Recipe) -> Extracted:
        names = {getattr(piece.what, "id", "") for piece in pieces}
        if "news-0003" in names:
            os._exit(9)
        if "news-0007" in names:
            threading.Event().wait()
        return honest(pieces, recipe)

    monkeypatch.setattr(mapping, "read_and_extract", misbehaving)
    out = tmp_path / "out"
    summary = scan(out, write_lines(tmp_path / "a.jsonl", records(12)), engine=Local(2, timeout=5.0))
    assert (summary.counts.articles, summary.counts.problems, summary.counts.failed) == (10, 2, 0)
    connection = sqlite3.connect(out / "scan.db")
    found = connection.execute("SELECT message, code FROM problems ORDER BY message").fetchall()
    connection.close()
    assert [code for _, code in found] == ["killed", "timeout"]
    assert "news-0003" in found[0][0]
    assert "news-0007" in found[1][0]


@pytest.mark.usefixtures("forked")
@pytest.mark.slow
def test_a_story_that_kills_its_worker_costs_that_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    from claimcheck.scan import local

    source = write_lines(tmp_path / "a.jsonl", records(24))
    scan(tmp_path / "whole", source)
    honest = local.compare_group
    fatal = json.loads(rows(tmp_path / "whole", "comparisons")[0])["group"]

    def deadly(group: Any, rulebook: Rulebook) -> Any:
        if group.column("group")[0].as_py() == fatal:
            os._exit(9)
        return honest(group, rulebook)

    monkeypatch.setattr(local, "compare_group", deadly)
    scan(tmp_path / "out", source, jobs=2)
    found = [json.loads(row) for row in rows(tmp_path / "out", "comparisons")]
    expected = [json.loads(row) for row in rows(tmp_path / "whole", "comparisons")]
    lost = [row for row in found if row["verdict"] == "not-compared"]
    assert [row["group"] for row in lost] == [fatal]
    assert "worker process died" in lost[0]["why"]
    assert [row for row in found if row not in lost] == [row for row in expected if row["group"] != fatal]
