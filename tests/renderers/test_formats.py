"""Each format on the sample report: what a person or a program finds in it."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import PurePath
from typing import Any
from xml.etree import ElementTree

import pytest

from claimcheck import contract
from claimcheck.errors import UsageError
from claimcheck.model import Report
from claimcheck.renderers import FORMATS, format_of, render
from claimcheck.renderers.view import View
from tests.renderers.sample import CLAIMS, REPORT

EMPTY = Report((), (), (), (), (), (), {})


def rendered(format: str, language: str = "en", report: Report = REPORT) -> str:
    out = render(report, format, language=language)
    assert isinstance(out, str)
    return out


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("language", ["en", "id"])
def test_the_same_report_gives_the_same_bytes(format: str, language: str) -> None:
    pytest.importorskip("xlsxwriter")
    assert render(REPORT, format, language=language) == render(REPORT, format, language=language)


@pytest.mark.parametrize("format", FORMATS)
def test_a_saved_report_renders_as_the_first_did(format: str) -> None:
    pytest.importorskip("xlsxwriter")
    saved = contract.report_from_record(json.loads(rendered("json")))
    assert render(saved, format) == render(REPORT, format)


@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_report_still_renders(format: str) -> None:
    pytest.importorskip("xlsxwriter")
    assert render(EMPTY, format) or format == "jsonl"


def test_an_unknown_format_or_language_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match=r"unknown format 'pdf'; known are text, json"):
        render(REPORT, "pdf")
    with pytest.raises(UsageError, match="written in en, id, not in 'fr'"):
        render(REPORT, "text", language="fr")


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("report.html", "html"),
        ("Laporan.HTM", "html"),
        ("out/report.sarif.json", "sarif"),
        ("report.json", "json"),
        ("report.ndjson", "jsonl"),
        ("report.markdown", "md"),
        ("claims.jsonld", "annotations"),
        ("report", None),
        ("report.docx", None),
    ],
)
def test_the_ending_picks_the_format(name: str, format: str | None) -> None:
    assert format_of(PurePath(name)) == format


def test_the_worst_comes_first() -> None:
    titles = [group.comparison.title for group in View(REPORT, "en").groups]
    assert titles == [
        "Money for the levee",
        "Harga beras",
        "People affected",
        "People killed",
        "Houses flooded",
        "Meals handed out",
        "People in shelters",
    ]


def test_text_says_who_said_what_where() -> None:
    text = rendered("text")
    assert "SOURCES DISAGREE: People affected (notable gap, ×1.38)\n" in text
    assert "  98,000 | Tanggap Nusantara [party to the matter]\n" in text
    assert (
        "“Some 98,000 residents” Tanggap Nusantara, through Selat Wire; Antero Daily, 10 February 2024 "
        "(liputan/antero-daily.txt:25-46)\n" in text
    )
    assert text.endswith("6 comparisons could be made, with 3 disagreements.\n")


def test_text_in_indonesian() -> None:
    text = rendered("text", "id")
    assert "SUMBER BERBEDA: People affected (selisih berarti, ×1,38)\n" in text
    assert "  sedikitnya 71.000 | BPBD Demak\n" in text
    assert "Sources disagree" not in text


def test_jsonl_lines_hold_their_evidence() -> None:
    lines = [json.loads(line) for line in rendered("jsonl").splitlines()]
    assert [line["id"] for line in lines] == [one.id for one in REPORT.comparisons]
    assert [claim["id"] for claim in lines[1]["evidence"]] == ["k1", "w3", "h1", "a1"]


def test_csv_round_trips() -> None:
    rows = list(csv.DictReader(io.StringIO(rendered("csv"), newline="")))
    assert len(rows) == sum(len(position.claims) for one in REPORT.comparisons for position in one.positions)
    claims = {claim.id: claim for claim in CLAIMS}
    for row in rows:
        claim = claims[row["claim"]]
        assert row["quote"] == claim.quote
        assert (int(row["start"]), int(row["end"])) == (claim.start, claim.end)
        assert (row["low"] and Decimal(row["low"])) == ("" if claim.quantity.low is None else claim.quantity.low)


def test_markdown_quotes_with_the_figure_marked() -> None:
    text = rendered("md")
    assert "> The province has set aside **2.3 billion rupiah** for the levee, a spokesman said." in text
    assert "| at least 71,000 | BPBD Demak |" in text


def test_github_annotations_point_at_lines() -> None:
    lines = rendered("github").splitlines()
    assert lines[0].startswith(
        "::error file=liputan/harbour-post.txt,line=5,endLine=5,col=28,endColumn=46,"
        "title=Sources disagree%3A Money for the levee::Rp2.3"
    )
    assert [line.split()[0] for line in lines[:-1]] == ["::error", "::error", "::warning"]


def test_github_stays_within_its_limits() -> None:
    worst = next(one for one in REPORT.comparisons if one.id == "cmp-budget")
    many = replace(REPORT, comparisons=tuple(replace(worst, id=f"c{number}") for number in range(25)))
    lines = rendered("github", report=many).splitlines()
    assert sum(line.startswith("::error") for line in lines) == 10
    assert "Left out to keep this page readable: 15 disagreements." in lines[-1]


def test_lines_count_from_the_file_not_from_the_body() -> None:
    moved = replace(REPORT, articles=tuple(replace(article, first_line=8) for article in REPORT.articles))
    assert "line=12,endLine=12,col=28" in rendered("github", report=moved)


def test_sarif_has_the_shape_code_scanning_reads() -> None:
    log = json.loads(rendered("sarif"))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "claimcheck"
    ids = [rule["id"] for rule in driver["rules"]]
    assert [result["level"] for result in run["results"]] == ["error", "error", "warning"]
    articles = {article.id: article for article in REPORT.articles}
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        assert result["partialFingerprints"]["claimcheckComparison/v1"].startswith("cmp-")
        numbers = [related["id"] for related in result["relatedLocations"]]
        assert numbers == list(range(1, len(numbers) + 1))
        for location in (*result["locations"], *result["relatedLocations"]):
            place = location["physicalLocation"]
            region = place["region"]
            lines = articles[place["artifactLocation"]["uri"]].text.split("\n")
            quoted = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
            assert quoted == region["snippet"]["text"]
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert [note["level"] for note in notes] == ["error", "warning"]


def test_annotations_find_their_words_again() -> None:
    page = json.loads(rendered("annotations"))
    assert page["type"] == "AnnotationPage"
    articles = {article.id: article for article in REPORT.articles}
    for claim, item in zip(CLAIMS, page["items"], strict=True):
        article = articles[claim.article]
        text = article.title if claim.field == "title" else article.text
        assert text is not None
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        anchored = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.find(anchored) == position["start"] - len(quote["prefix"])
        assert text.count(anchored) == 1


SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def workbook(language: str = "en") -> dict[str, list[list[Any]]]:
    """Sheet name → rows of cells as Excel reads them: text as str, numbers as Decimal."""
    pytest.importorskip("xlsxwriter")
    out = render(REPORT, "xlsx", language=language)
    assert isinstance(out, bytes)
    with zipfile.ZipFile(io.BytesIO(out)) as book:
        strings = [
            "".join(part.text or "" for part in item.iter(f"{SHEET}t"))
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        names = [
            sheet.get("name") or ""
            for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{SHEET}sheet")
        ]
        sheets = {}
        for number, name in enumerate(names, start=1):
            rows = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{SHEET}row")
            sheets[name] = [[_cell(cell, strings) for cell in row] for row in rows]
    return sheets


def _cell(cell: ElementTree.Element, strings: list[str]) -> str | Decimal | None:
    value = cell.find(f"{SHEET}v")
    if value is None or value.text is None:
        return None
    return strings[int(value.text)] if cell.get("t") == "s" else Decimal(value.text)


def test_a_workbook_has_a_sheet_each_and_numbers_are_numbers() -> None:
    sheets = workbook()
    assert list(sheets) == ["Comparisons", "Claims", "Articles", "Problems"]
    worst = sheets["Comparisons"][1]
    assert worst[:2] == ["Money for the levee", "Sources disagree"]
    assert Decimal(2300000000) in worst
    assert Decimal(2300000000000) in worst
    assert len(sheets["Claims"]) == len(CLAIMS) + 1
    assert Decimal("12.5") in next(row for row in sheets["Claims"] if row[0] == "naik 12,5 persen")
    assert list(workbook("id")) == ["Perbandingan", "Klaim", "Artikel", "Masalah"]


def test_numbers_a_spreadsheet_would_round_stay_text() -> None:
    long = Decimal("1234567890123456789")
    claim = replace(CLAIMS[0], quantity=replace(CLAIMS[0].quantity, low=long))
    pytest.importorskip("xlsxwriter")
    out = render(replace(REPORT, claims=(claim, *CLAIMS[1:])), "xlsx")
    assert isinstance(out, bytes)
    with zipfile.ZipFile(io.BytesIO(out)) as book:
        assert str(long) in book.read("xl/sharedStrings.xml").decode()


def test_html_is_one_file_with_a_strict_policy() -> None:
    page = rendered("html")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src &#39;none&#39;; style-src &#39;sha256-")
    assert "unsafe" not in policy[1]
    assert not re.search(r"(?:src|srcset|action)=", page)
    assert not re.search(r"<link(?! rel=\"icon\" href=\"data:,\")", page)
    assert "url(" not in page.replace("url(#hatch)", "")


def test_html_marks_every_claim_once_and_links_both_ways() -> None:
    page = rendered("html")
    for claim in CLAIMS:
        assert page.count(f'id="c-{claim.id}"') == 1
    for href in re.findall(r'href="#([^"]+)"', page):
        assert f'id="{href}"' in page, href


def test_html_in_indonesian() -> None:
    page = rendered("html", "id")
    assert '<html lang="id">' in page
    assert "Sumber berbeda" in page
    assert "Sources disagree" not in page


def test_html_says_what_it_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.renderers import html

    monkeypatch.setattr(html, "TEXT_BUDGET", 6_000)
    monkeypatch.setattr(html, "MAX_GROUPS", 2)
    page = rendered("html")
    assert "Left out to keep this page readable: 4 comparisons." in page
    assert "Left out to keep this page readable: the text of this article." in page
    assert "Tanggul Sungai Wulan jebol" in page


def test_html_keeps_a_crowded_comparison_short(monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.renderers import html

    monkeypatch.setattr(html, "MAX_STANDS", 2)
    monkeypatch.setattr(html, "MAX_QUOTES", 0)
    monkeypatch.setattr(html, "SHOWN_QUOTES", 1)
    monkeypatch.setattr(html, "MAX_PAIRS", 1)
    page = rendered("html")
    assert len(re.findall(r'<th scope="row">and \d+ more</th>', page)) == sum(
        len(group.stands) > 2 for group in View(REPORT, "en").compared
    )
    assert re.search(r"Left out to keep this page readable: \d+ quotes\.", page)
    anchors = set(re.findall(r' id="([^"]+)"', page))
    assert [target for target in re.findall(r'href="#([^"]+)"', page) if target not in anchors] == []
