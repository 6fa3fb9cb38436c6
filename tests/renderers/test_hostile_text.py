"""Every payload through every format: what comes out is inert, and still valid."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from functools import cache
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from claimcheck import contract
from claimcheck.renderers import FORMATS, render
from claimcheck.renderers.csv import guard
from tests.renderers import hostile

ACTING = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
EVERY = pytest.mark.parametrize("payload", hostile.PAYLOADS.values(), ids=hostile.PAYLOADS)
SCHEMA = jsonschema.Draft202012Validator(contract.json_schema("report"))


@cache
def rendered(payload: str, format: str) -> str:
    out = render(hostile.report(payload), format)
    assert isinstance(out, str)
    return out


@pytest.mark.slow
@EVERY
@pytest.mark.parametrize("format", [format for format in FORMATS if format != "xlsx"])
def test_no_text_format_lets_a_character_act(format: str, payload: str) -> None:
    text = rendered(payload, format)
    assert ACTING.search(text) is None
    assert "\r" not in (text.replace("\r\n", "") if format == "csv" else text)
    text.encode("utf-8")


class Page(HTMLParser):
    """Tags, attributes, links and script texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src", "xlink:href", "action"):
                self.links.append(value or "")


@EVERY
def test_html_holds_no_foreign_element_and_no_unsafe_link(payload: str) -> None:
    page = Page()
    page.feed(rendered(payload, "html"))
    assert page.tags.count("script") == 1
    assert page.tags.count("style") == 1
    assert "img" not in page.tags
    assert not [name for name, _ in page.attributes if name.startswith("on") or name == "style"]
    assert not [link for link in page.links if not re.match(r"#|data:,$|https?://[^/@]+(/|$)", link)]
    assert len(page.ids) == len(set(page.ids))
    assert not [id for id in page.ids if re.search(r"\s", id)]
    targets = {link[1:] for link in page.links if link.startswith("#")}
    assert targets <= set(page.ids)


@EVERY
def test_json_validates_and_keeps_the_payload_whole(payload: str) -> None:
    record = json.loads(rendered(payload, "json"))
    SCHEMA.validate(record)
    assert record["comparisons"][0]["title"] == payload
    assert contract.report_from_record(record) == hostile.report(payload)


@EVERY
def test_jsonl_annotations_and_sarif_stay_json(payload: str) -> None:
    report = hostile.report(payload)
    lines = rendered(payload, "jsonl").splitlines()
    assert [json.loads(line)["title"] for line in lines] == [payload] * len(report.comparisons)
    assert (
        json.loads(rendered(payload, "annotations"))["items"][0]["target"]["selector"][0]["exact"]
        == report.claims[0].quote
    )
    for result in json.loads(rendered(payload, "sarif"))["runs"][0]["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri)


@EVERY
def test_csv_cells_never_start_a_formula(payload: str) -> None:
    rows = list(csv.reader(io.StringIO(rendered(payload, "csv"), newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    for row in rows[1:]:
        for cell in row:
            assert not re.match(r"\s*[=+@＝＋－＠]|\s*-(?![0-9.]+$)", cell), cell
            assert len(cell) <= 32_767


@EVERY
def test_github_prints_only_its_own_commands(payload: str) -> None:
    lines = rendered(payload, "github").splitlines()
    assert [
        line
        for line in lines
        if re.match(r"\s*(::|##\[)", line) and not re.match(r"::(error|warning|notice) file=", line)
    ] == []
    for line in lines[:-1]:
        head, _, message = line[2:].partition("::")
        assert "%" not in re.sub(r"%(25|3A|2C|0A|0D)", "", head + message)
        assert head.count(",") == 5


@EVERY
def test_markdown_neither_mentions_nor_links(payload: str) -> None:
    text = rendered(payload, "md")
    assert not re.search(r"(?<!\\)\]\(", text)
    assert not re.search(r"[@#](?!<!-- -->)(?=\w)", text)
    assert not re.search(r"https?://", text)
    assert not re.search(r":(?!<!-- -->)(?:[a-z_+-][a-z0-9_+-]*|100):", text.replace("|---:|---|", ""))
    assert not re.search(r"(?<!\\)<(?!!-- -->|/?sub>)", text)
    for line in text.splitlines():
        if line.startswith("| "):
            assert len(re.findall(r"(?<!\\)\|", line)) == 3


@EVERY
def test_a_workbook_holds_text_and_no_formula(payload: str) -> None:
    pytest.importorskip("xlsxwriter")
    out = render(hostile.report(payload), "xlsx")
    assert isinstance(out, bytes)
    with zipfile.ZipFile(io.BytesIO(out)) as book:
        assert not [name for name in book.namelist() if "externalLink" in name or "hyperlink" in name.lower()]
        for name in book.namelist():
            text = book.read(name).decode("utf-8")
            tree = ElementTree.fromstring(text)
            assert not list(tree.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f"))
            assert ACTING.search(text) is None


def test_long_quotes_are_cut_in_sight_in_reports_and_whole_in_json() -> None:
    payload = hostile.PAYLOADS["long"]
    report = hostile.report(payload)
    assert len(report.claims[0].quote) > 40_000
    for format in ("text", "md", "github"):
        assert max(map(len, re.findall(r"0+", rendered(payload, format)))) <= 1_000
        assert "0…" in rendered(payload, format)
    record: dict[str, Any] = json.loads(rendered(payload, "json"))
    assert record["claims"][0]["quote"] == report.claims[0].quote


@pytest.mark.parametrize(
    ("cell", "guarded"),
    [
        ("-5", "-5"),
        ("-5.25", "-5.25"),
        ("-5+cmd", "'-5+cmd"),
        ("+5", "'+5"),
        ("=1", "'=1"),
        (" =1", "'=1"),
        ("\t1", "1"),
        ("\t=1", "'=1"),
        ("\tx", "'x"),
        ("＝1", "'＝1"),
        ("−3", "'−3"),
        ("71000..", "71000.."),
        ("12 orang", "12 orang"),
        ("", ""),
    ],
)
def test_the_guard_of_cells(cell: str, guarded: str) -> None:
    assert guard(cell) == guarded
