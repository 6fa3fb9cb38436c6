"""``--store``, ``history`` and ``query`` through the installed command."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.commands import claimcheck
from tests.store.test_lock import holder

_TEXTS = {
    "pagi.txt": ("07:00", "Sebanyak 12 orang tewas akibat banjir di Lembah Arum, kata BPBD Lembah Arum."),
    "siang.txt": ("12:00", "Banjir di Lembah Arum menewaskan 31 orang, kata Kepala Desa Lembah Arum."),
    "sore.txt": ("18:00", "Sebanyak 19 orang tewas akibat banjir di Lembah Arum, kata BPBD Lembah Arum."),
}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    for number, (name, (time, text)) in enumerate(_TEXTS.items()):
        published = f"2025-03-01T{time}:00+07:00"
        head = f"---\nsource: Koran {number}\npublished: {published}\nlanguage: id\ntitle: Banjir Lembah Arum\n---\n"
        (tmp_path / "articles" / name).write_text(head + text + "\n", "utf-8")
    return tmp_path


@pytest.mark.slow
def test_a_second_run_says_the_same_and_reads_nothing(desk: Path) -> None:
    plain = claimcheck(desk, "compare", "articles", "--format", "json")
    first = claimcheck(desk, "compare", "articles", "--format", "json", "--store", "desk.db")
    assert first == plain
    again = claimcheck(desk, "compare", "articles", "--format", "json", "--store", "desk.db", "-vv")
    assert again.out == plain.out
    assert again.code == plain.code
    assert not any("rules loaded" in line or "articles read" in line for line in again.lines)
    assert again.lines[-1] == plain.lines[-1]


@pytest.mark.slow
def test_another_format_compares_nothing_again(desk: Path) -> None:
    claimcheck(desk, "compare", "articles", "--store", "desk.db")
    for format in ("md", "json", "csv", "text"):
        kept = claimcheck(desk, "compare", "articles", "--store", "desk.db", "--format", format)
        assert kept == claimcheck(desk, "compare", "articles", "--format", format)
    runs = claimcheck(desk, "query", "SELECT count(*) FROM runs", "--store", "desk.db", "--format", "csv")
    assert runs.out.split() == ["count(*)", "1"]


@pytest.mark.slow
def test_a_changed_a_new_and_a_removed_article_count(desk: Path) -> None:
    compare = ("compare", "articles", "--format", "json")
    claimcheck(desk, *compare, "--store", "desk.db")
    changed = desk / "articles" / "pagi.txt"
    changed.write_text(changed.read_text("utf-8").replace("12", "14"), "utf-8")
    assert claimcheck(desk, *compare, "--store", "desk.db") == claimcheck(desk, *compare)
    (desk / "articles" / "malam.txt").write_text("Korban tewas 35 orang, kata BPBD Lembah Arum.\n", "utf-8")
    assert claimcheck(desk, *compare, "--store", "desk.db") == claimcheck(desk, *compare)
    (desk / "articles" / "siang.txt").unlink()
    assert claimcheck(desk, *compare, "--store", "desk.db") == claimcheck(desk, *compare)


@pytest.mark.slow
def test_problems_are_told_every_time(desk: Path) -> None:
    (desk / "articles" / "kosong.txt").write_text("\n")
    (desk / "articles" / "salinan.txt").write_bytes((desk / "articles" / "pagi.txt").read_bytes())
    first = claimcheck(desk, "compare", "articles", "--store", "desk.db", "--format", "md")
    assert first.code == 3
    assert any("no text" in line for line in first.lines)
    assert claimcheck(desk, "compare", "articles", "--store", "desk.db", "--format", "md") == first


@pytest.mark.slow
def test_extract_keeps_claims_and_gives_them_back(desk: Path) -> None:
    plain = claimcheck(desk, "extract", "articles", "--format", "jsonl")
    for _ in range(2):
        kept = claimcheck(desk, "extract", "articles", "--format", "jsonl", "--store", "desk.db")
        assert kept == plain
    assert len(plain.out.splitlines()) >= 3


@pytest.mark.slow
def test_history_tells_who_moved_a_figure(desk: Path) -> None:
    claimcheck(desk, "extract", "articles", "--store", "desk.db", "-q")
    measure = claimcheck(
        desk, "query", "SELECT DISTINCT measure FROM claims WHERE low = '31'", "--store", "desk.db", "--format", "json"
    )
    name = json.loads(measure.out)[0]["measure"]
    done = claimcheck(desk, "history", name, "--store", "desk.db")
    assert done.code == 0
    assert "2025-03-01 18:00:00+07:00  12 → 19" in done.out
    assert "31" in done.out
    assert done.lines[-1] == "1 story, 3 moves"
    records = [
        json.loads(line)
        for line in claimcheck(desk, "history", name, "--store", "desk.db", "-f", "jsonl").out.splitlines()
    ]
    assert [(one["before"], one["figure"]) for one in records] == [(None, "12"), (None, "31"), ("12", "19")]
    cells = list(csv.DictReader(io.StringIO(claimcheck(desk, "history", name, "--store", "desk.db", "-f", "csv").out)))
    assert [one["figure"] for one in cells] == ["12", "31", "19"]
    wrong = claimcheck(desk, "history", name + "x", "--store", "desk.db")
    assert wrong.code == 2
    assert f"did you mean '{name}'?" in wrong.err


@pytest.mark.slow
def test_query_in_every_format(desk: Path) -> None:
    claimcheck(desk, "extract", "articles", "--store", "desk.db", "-q")
    ask = ("query", "SELECT source, value, low_sort FROM figures WHERE value = '31'", "--store", "desk.db")
    assert (
        claimcheck(desk, *ask).out == "source   value  low_sort\n-------  -----  --------\nKoran 1  31         31.0\n"
    )
    assert json.loads(claimcheck(desk, *ask, "-f", "json").out) == [
        {"source": "Koran 1", "value": "31", "low_sort": 31.0}
    ]
    assert claimcheck(desk, *ask, "-f", "csv").out == "source,value,low_sort\r\nKoran 1,31,31.0\r\n"
    blob = claimcheck(desk, "query", "SELECT x'00ff' AS b, NULL AS n, '=1+1' AS f", "--store", "desk.db", "-f", "csv")
    assert blob.out == "b,n,f\r\nx'00ff',,'=1+1\r\n"
    assert claimcheck(desk, "query", "DELETE FROM claims", "--store", "desk.db").code == 2
    assert claimcheck(desk, "query", "SELECT 1", "--store", "none.db").code == 2


@pytest.mark.slow
def test_row_026_a_damaged_store_costs_nothing_but_time(desk: Path) -> None:
    compare = ("compare", "articles", "--format", "json")
    claimcheck(desk, *compare, "--store", "desk.db")
    data = bytearray((desk / "desk.db").read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    (desk / "desk.db").write_bytes(data)
    done = claimcheck(desk, *compare, "--store", "desk.db")
    assert done.out == claimcheck(desk, *compare).out
    assert any("damaged" in line for line in done.lines)
    assert (desk / "desk.db.damaged-1").exists()


@pytest.mark.slow
def test_row_026_a_newer_store_is_refused(desk: Path) -> None:
    claimcheck(desk, "extract", "articles", "--store", "desk.db", "-q")
    connection = sqlite3.connect(desk / "desk.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for words in (("compare", "articles"), ("query", "SELECT 1"), ("history", "people.killed")):
        done = claimcheck(desk, *words, "--store", "desk.db")
        assert done.code == 2
        assert "version 99" in done.err


def test_an_article_is_never_taken_for_a_store(desk: Path) -> None:
    before = (desk / "articles" / "pagi.txt").read_bytes()
    done = claimcheck(desk, "compare", "articles", "--store", "articles/pagi.txt")
    assert done.code == 2
    assert "not a store" in done.err
    assert (desk / "articles" / "pagi.txt").read_bytes() == before


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a folder")
@pytest.mark.parametrize("options", ["ro", "size=128k"])
def test_rows_025_027_without_a_place_to_keep_things_the_run_goes_on(desk: Path, options: str) -> None:
    (desk / "place").mkdir()
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("no mounts of one's own here")
    mount = f'mount -t tmpfs -o {options} tmpfs place && exec "$@"'
    done = claimcheck(
        desk,
        "compare",
        "articles",
        "-f",
        "json",
        "--store",
        "place/desk.db",
        before=("unshare", "-rm", "sh", "-c", mount, "sh"),
    )
    plain = claimcheck(desk, "compare", "articles", "-f", "json")
    assert (done.code, done.out) == (plain.code, plain.out)
    assert sum("place/desk.db" in line for line in done.lines) == 1


@pytest.mark.slow
def test_row_109_two_runs_on_one_store(desk: Path) -> None:
    with holder(desk / "desk.db") as process:
        done = claimcheck(desk, "compare", "articles", "--store", "desk.db", "--lock-timeout", "0.3")
        assert done.code == 2
        assert done.lines[0] == f"warning: desk.db: waiting for process {process.pid}, which is writing to it"
        assert f"in use by process {process.pid} for longer than 0.3 s" in done.lines[1]
        process.communicate("\n")
    assert claimcheck(desk, "compare", "articles", "--store", "desk.db", "--lock-timeout", "0").code == 0


def test_row_119_standard_output_without_a_store_writes_no_file(desk: Path) -> None:
    claimcheck(desk, "compare", "articles")
    assert sorted(path.name for path in desk.iterdir()) == ["articles"]
