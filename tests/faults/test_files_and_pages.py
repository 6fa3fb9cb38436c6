"""Files and pages written to break the tool, through the command: titles that are paths, hidden text, front matter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.slow

TEXT = "Sebanyak 12 orang tewas di Sukarame, kata Kepala BPBD Sukarame, Dadan, kepada wartawan.\n"


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.mark.parametrize("name", ["../../owned", "/tmp/owned", "..\\owned", "~/owned", "a\x00b", "CON"])
def test_row_028_what_an_article_says_never_names_a_file(run: Run, here: Path, name: str) -> None:
    folder = here / "deep" / "in"
    folder.mkdir(parents=True)
    record = {"id": name, "title": name, "source": name, "url": name, "author": name, "language": "id", "text": TEXT}
    (folder / "a.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    reports = []
    for ending in ("html", "md", "csv", "json", "txt"):
        assert run("compare", "deep/in/a.jsonl", "-o", f"deep/in/report.{ending}").code == 0
        reports.append(f"deep/in/report.{ending}")
    assert everything(here) - {".git"} == {"deep", "deep/in", "deep/in/a.jsonl", *reports}


def test_row_028_nor_does_it_name_a_file_of_a_scan(run: Run, here: Path) -> None:
    pytest.importorskip("pyarrow")
    record = {"id": "../../owned", "title": "../../owned", "source": "/owned", "language": "id", "text": TEXT}
    Path("a.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    assert run("scan", "a.jsonl", "-o", "out", "-j", "1").code == 0
    names = {path.split("/")[0] for path in everything(here) - {".git", "a.jsonl"}}
    assert names == {"out"}
    assert not [path for path in everything(here) if "owned" in path]


def test_row_073_what_a_page_does_not_show_is_not_read(run: Run, here: Path) -> None:
    def toll(number: int) -> str:
        return f"Sebanyak {number} orang tewas, kata Kepala BPBD Sukarame, Dadan."

    Path("page.html").write_text(
        "<!doctype html><html lang=id><head><title>Banjir Sukarame</title></head><body><article><h1>Banjir</h1>"
        f"<p>Banjir melanda Sukarame sejak Sabtu pagi dan merendam rumah warga di tepi sungai. {toll(12)}</p>"
        f"<p style='display:none'>{toll(901)}</p><p hidden>{toll(902)}</p><p aria-hidden='true'>{toll(903)}</p>"
        f"<template><p>{toll(904)}</p></template><!-- {toll(905)} --><noscript><p>{toll(906)}</p></noscript>"
        f"<p style='visibility: hidden'>{toll(907)}</p><script>var a = '{toll(908)}'</script>"
        "<p>Petugas mendirikan dapur umum di dekat kantor kecamatan dan membagikan selimut kepada warga.</p>"
        "</article></body></html>",
        "utf-8",
    )
    found = run("extract", "page.html", "--format", "jsonl").text.splitlines()
    assert [json.loads(line)["quantity"]["notation"] for line in found] == ["12"]


@pytest.mark.parametrize(
    ("matter", "words"),
    [
        ("source: !!python/object/apply:os.system [touch owned]", "a.txt:2:9: broken front matter: tag"),
        ("a: &a [x, x]\nsource: [*a, *a]", "a.txt:2:4: broken front matter: anchor '&a'"),
        ("source: [a, b]", "a.txt:2:1: broken front matter: 'source' should be one text"),
        ("title: {a: b}", "a.txt:2:1: broken front matter: 'title' should be one text"),
        ("source: " + "[" * 5000, "a.txt:2:"),
        ("source: a\nsource: b", "a.txt:3:1: broken front matter: duplicate key 'source'"),
        ("source: 'a", "broken front matter: not YAML"),
    ],
)
def test_row_080_a_front_matter_is_held_to_the_limits_of_rules(run: Run, here: Path, matter: str, words: str) -> None:
    Path("a.txt").write_text(f"---\n{matter}\n---\n{TEXT}", "utf-8")
    done = run("extract", "a.txt", "--lang", "id")
    assert done.code == 3
    assert words in done.err
    assert everything(here) - {".git"} == {"a.txt"}


def test_row_080_a_date_needs_no_quotes_and_a_fence_must_close(run: Run, here: Path) -> None:
    Path("a.txt").write_text(f"---\npublished: 2024-03-02\n---\n{TEXT}", "utf-8")
    assert json.loads(run("extract", "a.txt", "--lang", "id", "--format", "jsonl").out)["published"] == "2024-03-02"
    Path("a.txt").write_text(f"---\nsource: a\n{TEXT}", "utf-8")
    done = run("extract", "a.txt", "--lang", "id")
    assert done.code == 3
    assert "no second '---' closes it" in done.err
