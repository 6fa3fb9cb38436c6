"""The installed command in processes of its own: in both languages, with hostile notes, two at once, same bytes."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from pathlib import Path

import pytest

from tests.decisions.conftest import COMMAND, DAM, NAME, STORM, Run, installed, write_desk

WORDS = ("--as", "other-scope", "--note", "Kota, bukan kabupaten.", "--by", "Rina")
HOSTILE = (
    '=HYPERLINK("x") <script>alert(1)</script> \x1b[31m\u202e::error::x @everyone [b](https://evil.example) '
    "{{ 7 * 7 }} </style>\nzwei"
)


@pytest.mark.slow
def test_decide_and_run_again_in_both_languages(folder: Path, id: str) -> None:
    assert installed(folder, "compare", "desk", "--fail-on", "low").code == 1
    done = installed(folder, "accept", id, *WORDS, "desk", "--date", "2024-05-19", "--ui-lang", "id")
    assert done.code == 0, done.err
    assert ": Cakupannya berbeda, diputuskan Rina pada 19 Mei 2024, ditulis ke desk/" in done.err
    done = installed(folder, "compare", "desk", "--ui-lang", "id", "-f", "md", "--fail-on", "low")
    assert done.code == 0
    assert "**Cakupannya berbeda, diputuskan Rina pada 19 Mei 2024**: “Kota, bukan kabupaten.”" in done.text
    assert "Sudah ada keputusan orang atas 1 perbandingan." in done.text
    assert "1 diputuskan orang" in done.err
    done = installed(folder, "compare", "desk", "--fail-on", "low")
    assert done.code == 0
    assert "  Different scopes, decided by Rina on 19 May 2024: “Kota, bukan kabupaten.”\n" in done.text


@pytest.mark.slow
def test_only_news_in_both_languages(folder: Path, saved: bytes) -> None:
    (folder / "before.json").write_bytes(saved)
    write_desk(folder, STORM)
    for language, told in (("en", "1 comparison left out as before"), ("id", "1 perbandingan tidak ditampilkan")):
        done = installed(
            folder, "compare", "desk", "--baseline", "before.json", "--fail-on", "low", "--ui-lang", language
        )
        assert done.code == 1, done.err
        assert told in done.text
        assert "Tarek" not in done.err
        assert "37 orang" not in done.text


@pytest.mark.slow
def test_the_same_decision_and_report_are_the_same_bytes(folder: Path, id: str) -> None:
    found = set()
    for seed, zone in (("1", "Asia/Jayapura"), ("2", "America/Lima")):
        more = {"SOURCE_DATE_EPOCH": "1716076800", "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        assert installed(folder, "accept", id, *WORDS, "desk", **more).code == 0
        page = installed(folder, "compare", "desk", "-f", "html", **more)
        assert page.code == 0
        found.add(((folder / "desk" / NAME).read_bytes(), page.out))
    ((line, page_bytes),) = found
    assert json.loads(line)["date"] == "2024-05-19"
    assert b"decided by Rina on 19 May 2024" in page_bytes


def test_two_decisions_at_once_are_both_kept(folder: Path, both: bytes) -> None:
    write_desk(folder, STORM)
    (folder / "report.json").write_bytes(both)
    running = [
        subprocess.Popen([*COMMAND, "accept", one["id"], *WORDS, "--report", "report.json", "-q"], cwd=folder)
        for one in json.loads(both)["comparisons"]
    ]
    assert [process.wait(60) for process in running] == [0, 0]
    assert len((folder / "desk" / NAME).read_bytes().splitlines()) == 2
    assert sorted(path.name for path in (folder / "desk").iterdir()) == sorted([*DAM, *STORM, NAME])


@pytest.mark.slow
def test_a_hostile_note_is_inert_in_every_format(folder: Path, run: Run, saved: bytes, id: str) -> None:
    (folder / "report.json").write_bytes(saved)
    words = ("--as", "typo", "--note", HOSTILE, "--by", "=cmd|x\x1b]0;y\x07", "--date", "2024-05-19")
    done = installed(folder, "accept", id, *words, "--report", "report.json")
    assert done.code == 0
    assert "\x1b" not in done.err
    raw = (folder / "desk" / NAME).read_bytes()
    assert raw.count(b"\n") == 1
    assert b"\x1b" not in raw
    assert "\u202e".encode() not in raw
    assert installed(folder, "compare", "desk", "-o", "decided.json").code == 0
    assert json.loads((folder / "decided.json").read_bytes())["comparisons"][0]["decision"]["note"] == HOSTILE
    for format in ("text", "md", "csv", "html", "sarif", "github", "annotations", "jsonl"):
        out = run("export", "decided.json", "-f", format).out
        assert b"\x1b" not in out, format
        assert "\u202e".encode() not in out, format
        assert b"typo" in out or b"slip in writing" in out, format
        if format == "csv":
            (row, *_) = csv.DictReader(io.StringIO(out.decode("utf-8"), newline=""))
            assert row["note"].startswith("'=HYPERLINK")
            assert row["decided_by"].startswith("'=cmd")
        if format == "html":
            assert out.count(b"<script") == 1
            assert out.count(b"</style") == 1
        if format == "md":
            assert b"\\](https" in out
        if format == "sarif":
            (result,) = json.loads(out)["runs"][0]["results"]
            assert result["suppressions"][0]["status"] == "accepted"
        if format == "github":
            assert [line[:9] for line in out.splitlines() if line.startswith(b"::")] == [b"::notice "]
