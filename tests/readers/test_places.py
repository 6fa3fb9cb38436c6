"""Where a person finds what is told: the file and the line."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, articles, here, process, run

__all__ = ["articles", "here", "process", "run"]
TEXT = "Gempa mengguncang Kabupaten Sukarame. Sebanyak {} orang tewas, kata Kepala BPBD Sukarame."


def line(id: str, dead: int) -> str:
    return json.dumps({"id": id, "text": TEXT.format(dead), "language": "id"}) + "\n"


@pytest.mark.parametrize("store", [(), ("--store", "desk.db")])
def test_an_id_that_is_taken_is_told_with_both_its_lines(run: Run, here: Path, store: tuple[str, ...]) -> None:
    Path("crawl").mkdir()
    Path("crawl/a.jsonl").write_text(line("x", 12) + "\n" + line("y", 13) + line("x", 14), "utf-8")
    Path("crawl/b.csv").write_text(
        f'id,language,text\nz,id,"{TEXT.format(15)}\n\nLagi."\ny,id,"{TEXT.format(16)}"\n', "utf-8"
    )
    Path("crawl/c.jsonl.gz").write_bytes(gzip.compress((line("w", 17) + line("z", 18)).encode()))
    expected = [
        "claimcheck: crawl/a.jsonl:4: the id 'x' is taken (by crawl/a.jsonl:1) (ids must differ, also between files)",
        "claimcheck: crawl/b.csv:5: the id 'y' is taken (by crawl/a.jsonl:3) (ids must differ, also between files)",
        "claimcheck: crawl/c.jsonl.gz:2: the id 'z' is taken (by crawl/b.csv:2) (ids must differ, also between files)",
    ]
    for _ in range(2):  # with a store, the second time from memory
        done = run("extract", "crawl", "-f", "jsonl", *store)
        assert done.code == 3
        assert [one for one in done.lines if "taken" in one] == expected


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_claim_below_front_matter_is_pointed_at_in_its_own_line(run: Run, here: Path, end: str) -> None:
    one = ["---", "source: Harian Pagi", "language: id", "---", "", "Gempa di Sukarame.", "", TEXT.format(12)]
    two = ["---", "source: Kabar Sore", "language: id", "---", TEXT.format(31)]
    Path("one.md").write_bytes(end.join(one).encode())
    Path("two.md").write_bytes(end.join(two).encode())
    done = run("compare", "one.md", "two.md", "-f", "github")
    assert "file=one.md,line=8," in done.text or "file=two.md,line=5," in done.text
    report = json.loads(run("compare", "one.md", "two.md", "-f", "sarif").text)
    found = json.dumps(report["runs"][0]["results"])
    assert '"startLine": 8' in found
    assert '"startLine": 5' in found
    first = [one["first_line"] for one in json.loads(run("compare", "one.md", "two.md", "-f", "json").text)["articles"]]
    assert first == [5, 5]
