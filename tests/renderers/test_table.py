"""The terminal table: what it says, and that nothing is cut or acts, however narrow or hostile."""

from __future__ import annotations

import io
import re

import pytest

from claimcheck.cli import table
from claimcheck.model import Report
from tests.renderers import hostile
from tests.renderers.sample import REPORT

SGR = re.compile(r"\x1b\[[0-9;]*m")


def printed(report: Report, *, language: str = "en", colour: bool = False) -> str:
    out = io.StringIO()
    table.show(report, out, language=language, colour=colour)
    return out.getvalue()


def test_it_opens_with_the_worst(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    lines = printed(REPORT).splitlines()
    assert lines[:4] == [
        "≠ Sources disagree · extreme gap · 1,000 times apart",
        "  Money for the levee",
        "   Rp2.3\N{NO-BREAK SPACE}billion  The Harbour Post",
        "                  The Harbour Post, 9 February 2024: The province has set aside "
        "2.3\N{NO-BREAK SPACE}billion\N{NO-BREAK SPACE}rupiah",
    ]
    assert lines[-1] == "7 articles from 6 outlets state 22 claims. 6 comparisons could be made, with 3 disagreements."


@pytest.mark.parametrize("columns", ["0", "1", "30", "44", "80", "120", "500"])
@pytest.mark.parametrize("language", ["en", "id"])
def test_no_number_is_cut_at_any_width(monkeypatch: pytest.MonkeyPatch, columns: str, language: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    text = printed(REPORT, language=language)
    words = {"en": ["71,000", "98,000", "1,000"], "id": ["71.000", "98.000", "1.000"]}[language]
    for word in words:
        assert re.search(rf"(?<!\S){re.escape(word)}(?!\S)", text), word
    assert "Rp2,3 triliun" in text.replace("\n", " ").replace("\N{NO-BREAK SPACE}", " ")
    assert max(map(len, text.splitlines())) <= 104


def test_colour_is_only_weight_and_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    monkeypatch.setenv("TERM", "xterm-256color")
    bright = printed(REPORT, colour=True)
    assert SGR.search(bright)
    assert SGR.sub("", bright) == printed(REPORT)


@pytest.mark.parametrize("payload", hostile.PAYLOADS.values(), ids=hostile.PAYLOADS)
def test_hostile_text_is_printed_and_does_nothing(monkeypatch: pytest.MonkeyPatch, payload: str) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    text = SGR.sub("", printed(hostile.report(payload), colour=True))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]", text)
    assert "💯" not in text
    if payload.isprintable() and len(payload) < 60:
        assert payload.split()[0] in text
