"""``--baseline``: only what is new since a saved report, in every format, and what was left out is counted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.decisions.conftest import DAM, STORM, Run, installed, report_of, write_desk


def test_what_was_known_is_left_out_and_counted(folder: Path, run: Run, saved: bytes) -> None:
    (folder / "before.json").write_bytes(saved)
    done = run("compare", "desk", "--baseline", "before.json", "--fail-on", "low")
    assert done.code == 0
    assert "0 comparisons came up or changed since the saved report" in done.text
    assert "1 comparison left out as before." in done.text
    assert done.err.endswith("0 comparable groups, 0 disagreements, 1 left out as unchanged\n")
    assert "warning" not in done.err
    (folder / "desk").rename(folder / "arsip")
    done = run("compare", "arsip", "--baseline", "before.json", "--ui-lang", "id")
    assert "1 perbandingan tidak ditampilkan karena tetap." in done.text
    assert "1 tidak ditampilkan karena tidak berubah" in done.err


def test_a_new_story_and_a_new_figure_are_news(folder: Path, run: Run, saved: bytes, id: str) -> None:
    (folder / "before.json").write_bytes(saved)
    write_desk(folder, STORM)
    done = run("compare", "desk", "--baseline", "before.json", "--fail-on", "low", "-f", "json")
    assert done.code == 1
    (news,) = report_of(done)["comparisons"]
    assert news["id"] != id
    summary = report_of(done)["summary"]
    assert (summary["comparisons"], summary["disagree"], summary["unchanged"]) == (1, 1, 1)
    assert len(report_of(done)["articles"]) == 4

    article = folder / "desk" / "kabar-lembah.txt"
    article.write_text(DAM["kabar-lembah.txt"].replace("14 orang", "15 orang"), encoding="utf-8")
    done = run("compare", "desk", "--baseline", "before.json", "-f", "json")
    assert len(report_of(done)["comparisons"]) == 2


def test_another_outlet_that_repeats_a_known_figure_is_no_news(folder: Path, run: Run, saved: bytes) -> None:
    (folder / "before.json").write_bytes(saved)
    text = DAM["warta-hilir.txt"].replace("Warta Hilir", "Suara Muara").replace("Sebanyak", "Tercatat sebanyak")
    (folder / "desk" / "suara-muara.txt").write_text(text, encoding="utf-8")
    report = report_of(run("compare", "desk", "--baseline", "before.json", "-f", "json"))
    assert (len(report["articles"]), report["comparisons"], report["summary"]["unchanged"]) == (3, [], 1)


@pytest.mark.parametrize(
    "format", ["text", "md", "html", "json", "jsonl", "csv", "sarif", "github", "annotations", "xlsx"]
)
def test_every_format_takes_it(folder: Path, run: Run, storm: tuple[bytes, bytes], format: str) -> None:
    if format == "xlsx":
        pytest.importorskip("xlsxwriter")
    before, news = storm
    (folder / "news.json").write_bytes(news)
    done = run("export", "news.json", "-f", format, "-o", "out")
    assert done.code == 0, done.err
    written = (folder / "out").read_bytes()
    known = json.loads(before)["comparisons"][0]["id"]
    assert f"Id: {known}".encode() not in written
    if format in ("text", "md", "html", "github"):
        assert b"1 comparison left out as before" in written
    if format == "sarif":
        assert json.loads(written)["runs"][0]["properties"] == {"unchanged": 1}
    if format == "jsonl":
        assert len(written.splitlines()) == 1


@pytest.fixture(scope="module")
def storm(tmp_path_factory: pytest.TempPathFactory, saved: bytes) -> tuple[bytes, bytes]:
    """The report before a second story came in, and the news since."""
    folder = write_desk(tmp_path_factory.mktemp("storm"), DAM, STORM)
    (folder / "before.json").write_bytes(saved)
    done = installed(folder, "compare", "desk", "--baseline", "before.json", "-f", "json")
    assert done.code == 0, done.err
    return saved, done.out


def _broken(report: dict[str, Any]) -> str:
    report["articles"][0]["text"] += "!"
    return json.dumps(report)


def test_a_broken_baseline_is_refused_with_file_and_reason(folder: Path, run: Run, saved: bytes) -> None:
    cases = {
        "": "not a JSON report",
        "{}": 'not a claimcheck/report record: its "schema" is None',
        '{"schema": "claimcheck/report@7"}': "this is claimcheck/report@7",
        _broken(json.loads(saved)): "does not match its sha256",
    }
    for content, reason in cases.items():
        (folder / "before.json").write_text(content, encoding="utf-8")
        done = run("compare", "desk", "--baseline", "before.json")
        assert (done.code, done.out) == (2, b"")
        assert done.err.startswith("claimcheck: before.json: ")
        assert reason in done.err
    done = run("compare", "desk", "--baseline", "gone.json")
    assert (done.code, done.err) == (2, "claimcheck: gone.json: No such file or directory\n")


def test_a_baseline_is_not_overwritten_and_a_cut_one_is_told(
    folder: Path, run: Run, storm: tuple[bytes, bytes]
) -> None:
    (folder / "before.json").write_bytes(storm[0])
    done = run("compare", "desk", "--baseline", "before.json", "-o", f"..{os.sep}{folder.name}{os.sep}before.json")
    assert done.code == 2
    assert (folder / "before.json").read_bytes() == storm[0]
    (folder / "news.json").write_bytes(storm[1])
    done = run("compare", "desk", "--baseline", "news.json")
    assert done.code == 0
    assert "news.json: made with --baseline itself, and lacks 1 comparisons" in done.err


def test_a_report_saved_before_there_were_decisions_is_read(folder: Path, run: Run, saved: bytes) -> None:
    report = json.loads(saved)
    for one in report["comparisons"]:
        del one["decision"]
    (folder / "before.json").write_text(json.dumps(report), encoding="utf-8")
    assert "1 left out as unchanged" in run("compare", "desk", "--baseline", "before.json").err
