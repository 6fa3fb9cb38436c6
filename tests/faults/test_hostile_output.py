"""Articles written to act where they are shown, through the command: markup, links, formulas, terminals."""

from __future__ import annotations

import csv
import html.parser
import io
import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.slow

QUAKE = "Gempa mengguncang Kabupaten Sukarame {more}. Sebanyak {toll} orang tewas, kata Kepala {who} Sukarame, {name}."
FORMATS = ("text", "md", "github", "html", "csv", "json", "jsonl", "sarif", "annotations")


def compare(run: Run, format: str, hostile: str, **env: str) -> str:
    """The report over two articles that disagree and carry the text in every field, and in the sentence quoted."""
    rows = [
        {
            "id": f"{number}{hostile}", "title": hostile, "source": hostile, "author": hostile, "url": hostile,
            "language": "id", "published": "2024-03-02",
            "text": QUAKE.format(toll=toll, who=who, name=name, more=hostile),
        }
        for number, (toll, who, name) in enumerate(((12, "BPBD", "Dadan"), (31, "Polres", "Yusuf")))
    ]  # fmt: skip
    Path("a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    done = run("compare", "a.jsonl", "--format", format, env=env)
    assert done.code in (0, 3), done.err
    assert not [one for one in done.err if one != "\n" and not one.isprintable()], done.err
    return done.text


class _Elements(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attributes)))


def elements(page: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Elements()
    parser.feed(page)
    return parser.found


MARKUP = [
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "<svg onload=a>",
]


@pytest.mark.parametrize("hostile", MARKUP)
def test_row_096_markup_is_text(run: Run, here: Path, hostile: str) -> None:
    page = compare(run, "html", hostile)
    handlers = [name for _, attributes in elements(page) for name in attributes if name.startswith("on")]
    assert handlers == []
    assert not [tag for tag, attributes in elements(page) if tag == "img" or attributes.get("src")]
    policies = [attributes.get("content") or "" for tag, attributes in elements(page) if tag == "meta"]
    assert [policy for policy in policies if policy.startswith("default-src 'none'")]
    assert "<script>alert" not in page
    assert re.search(r"(?<!\\)<(img|script|svg)", compare(run, "md", hostile)) is None


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://user:secret@evil.example/", "//evil.example"]
)
def test_row_097_only_plain_web_addresses_become_links(run: Run, here: Path, url: str) -> None:
    links = [attributes.get("href") or "" for tag, attributes in elements(compare(run, "html", url)) if tag == "a"]
    assert not [link for link in links if not link.startswith(("#", "https://github.com"))]
    assert f"]({url}" not in compare(run, "md", url)


FORMULAS = ["=cmd|' /C calc'!A0", "+1+cmd", "-5+cmd", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_row_098_no_cell_begins_a_formula_and_numbers_stay_numbers(run: Run, here: Path, formula: str) -> None:
    rows = list(csv.reader(io.StringIO(compare(run, "csv", formula))))
    cells = [cell for row in rows for cell in row if cell]
    assert not [cell for cell in cells if cell[0] in "=+@\t\r＝＋－＠" or (cell[0] == "-" and not cell[1:].isdigit())]
    assert {"12", "31"} <= set(cells)


TERMINAL = ["\x1b[31mred\x1b[2J", "\x1b]8;;https://evil.example\x07x\x1b]8;;\x07", "\x07\x08", "\x9b31m", "real\rfake"]


@pytest.mark.parametrize("format", FORMATS)
def test_row_099_a_terminal_is_never_given_orders(run: Run, here: Path, format: str) -> None:
    shown = compare(run, format, " ".join(TERMINAL))
    assert not [one for one in shown if ord(one) < 32 and one not in "\n\r"]
    assert not [one for one in shown if 0x7F <= ord(one) < 0xA0]
    assert "real\r" not in shown


def test_row_099_nor_by_the_table_in_colour(run: Run, here: Path) -> None:
    shown = compare(run, "table", " ".join(TERMINAL), FORCE_COLOR="1", TERM="xterm-256color", COLUMNS="200")
    for order in ("\x1b[31mred", "\x1b[2J", "\x1b]8", "\x07", "\x08", "\x9b", "real\r"):
        assert order not in shown


@pytest.mark.parametrize(
    "hostile", ["[bold]x[/bold] [/x]", "[link=https://evil.example]y[/link]", ":100: :smile:", "x\\"]
)
def test_row_100_brackets_and_codes_are_printed_as_they_stand(run: Run, here: Path, hostile: str) -> None:
    shown = compare(run, "table", hostile, FORCE_COLOR="1", TERM="xterm-256color", COLUMNS="400")
    plain = compare(run, "text", hostile)
    assert hostile in plain
    assert hostile in shown


@pytest.mark.parametrize(
    "hostile", ["a | b `c` @everyone #123", "::error file=x::owned", "a\n::set-output name=x::y", "%0A::error::x"]
)
def test_row_101_markdown_and_workflows_take_no_orders(run: Run, here: Path, hostile: str) -> None:
    lines = compare(run, "github", hostile).splitlines()
    commands = [line for line in lines if line.lstrip().startswith("::")]
    assert [line for line in commands if not line.startswith(("::error ", "::warning ", "::notice "))] == []
    assert not [line for line in lines if line.startswith(("::error file=x", "::set-output"))]
    page = compare(run, "md", hostile)
    assert not [line for line in page.splitlines() if line.startswith("::")]
    assert "@everyone" not in page


def test_row_102_a_long_quote_is_cut_in_sight_and_whole_in_json(run: Run, here: Path) -> None:
    hostile = "kata " * 8000
    assert hostile.strip() in json.loads(compare(run, "json", hostile))["articles"][0]["text"]
    for format in ("text", "md", "github"):
        shown = compare(run, format, hostile)
        assert "…" in shown
        assert hostile[:2000] not in shown
    assert "…</bdi>" in compare(run, "html", hostile)  # beside the article itself, which is there whole
