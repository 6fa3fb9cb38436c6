"""What claimcheck wrote itself is never an article, in whatever format and language; what people wrote is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.readers import Reading
from claimcheck.readers.own import is_report_file
from claimcheck.renderers import FORMATS, render
from tests.renderers.sample import REPORT

Read = Callable[..., Reading]
WRITTEN = [name for name in FORMATS if name not in ("xlsx", "github")]


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("format", WRITTEN)
def test_every_report_is_known(here: Path, format: str, language: str) -> None:
    page = render(REPORT, format, language=language)
    file = here / f"report{FORMATS[format].endings[0]}"
    file.write_bytes(page.encode() if isinstance(page, str) else page)
    assert is_report_file(file)


@pytest.mark.parametrize("ending", ["txt", "md", "csv", "html"])
def test_a_report_in_the_folder_is_passed_over_with_a_word(here: Path, read: Read, ending: str) -> None:
    (here / "a.txt").write_text("Sebanyak 12 rumah terendam di desa itu.\n", encoding="utf-8")
    page = render(REPORT, {"txt": "text"}.get(ending, ending))
    (here / f"report.{ending}").write_text(str(page), encoding="utf-8")
    found = read(language="id")
    assert [article.id for article in found.articles] == ["./a.txt"]
    assert [(one.path, one.code, one.severity) for one in found.problems] == [
        (f"./report.{ending}", "own-report", "warning")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Redaksi memakai claimcheck untuk memeriksa 12 angka.\n",
        "# The desk tried claimcheck\n\nIt found 12 figures.\n\n<sub>A note on claimcheck</sub> ends it.\n",
        "A fire killed 3.\n5 articles from 5 outlets were read.\n",
        "10:30: 12 orang tewas\n10:45: 14 orang tewas\n",
        '{"id": "a", "text": "claimcheck was tried on 12 articles."}\n',
        "id,text\na,12 orang tewas\n",
        "<html><body>claimcheck</body></html>",
        "",
    ],
)
def test_an_article_stays_an_article(here: Path, text: str) -> None:
    (here / "a.txt").write_text(text, encoding="utf-8")
    assert not is_report_file(here / "a.txt")


def test_a_file_that_is_not_there_is_none() -> None:
    assert not is_report_file("nowhere.txt")
