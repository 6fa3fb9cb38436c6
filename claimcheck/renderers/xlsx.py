"""A workbook for people who live in spreadsheets: comparisons, claims, articles; numbers are numbers, text is text."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from claimcheck.contract.writing import text_hash
from claimcheck.errors import UsageError
from claimcheck.model import Claim, Comparison, Report
from claimcheck.renderers.csv import CELL_LIMIT, guard
from claimcheck.renderers.inert import one_line
from claimcheck.renderers.messages import Messages
from claimcheck.renderers.view import View

Cell = str | Decimal | int | None
_FLOAT_DIGITS = 15
"""Significant digits a spreadsheet keeps; a longer number is written as text rather than rounded."""
_MAX_ROWS = 1_048_576
_WIDTHS = {
    "title": 34,
    "quote": 60,
    "figures": 60,
    "why": 60,
    "note": 40,
    "caveats": 48,
    "article": 30,
    "id": 18,
    "url": 40,
}


def render(report: Report, language: str) -> bytes:
    """The workbook's bytes, the same for the same report.

    Raises:
        UsageError: xlsxwriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise UsageError('xlsx needs one more package: pip install "claimcheck[xlsx]"') from None
    view = View(report, language)
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": view.messages("report.title"), "created": datetime(2000, 1, 1)})
    _sheet(book, view.messages, "comparisons", _COMPARISONS, _comparisons(view))
    _sheet(book, view.messages, "claims", _CLAIMS, _claims(view))
    _sheet(book, view.messages, "articles", _ARTICLES, _articles(view))
    if report.problems:
        rows = ((one.path, one.line, one.column, one.severity, one.message, one.hint) for one in view.problems)
        _sheet(book, view.messages, "problems", _PROBLEMS, rows)
    book.close()
    return out.getvalue()


_COMPARISONS = (
    *("title", "verdict", "severity", "ratio", "low", "best", "high", "unit", "currency", "origins", "figures"),
    *("caveats", "flags", "why", "decision", "note", "by", "decided", "measure", "id"),
)
_CLAIMS = (
    *("quote", "low", "high", "about", "unit", "currency", "counted", "measure", "speaker", "organisation", "via"),
    *("source", "published", "language", "period", "place", "population", "flow", "article", "field", "start", "end"),
    *("comparison", "id"),
)
_ARTICLES = ("title", "source", "published", "language", "author", "url", "claims", "article", "sha256")
_PROBLEMS = ("article", "line", "column", "severity", "message", "hint")


def _comparisons(view: View) -> Iterable[Sequence[Cell]]:
    for group in view.groups:
        one = group.comparison
        like = one.positions[0].quantity if one.positions else None
        ratio = round(one.ratio, 4) if one.ratio is not None else None
        yield (
            *(group.title, group.verdict, group.severity, ratio, one.low, one.best, one.high),
            *((like.unit, like.currency) if like else (None, None)),
            group.origins,
            "; ".join(f"{stand.figure} ({stand.who})" for stand in group.stands),
            *("; ".join(group.caveats), "; ".join(group.flags), one.why),
            *_decision(view, one),
            *(one.measure, one.id),
        )


def _decision(view: View, one: Comparison) -> Iterable[Cell]:
    if one.decision is None:
        return (None, None, None, None)
    return (view.messages(f"ruling.{one.decision.ruling}"), one.decision.note, one.decision.by, one.decision.date)


def _claims(view: View) -> Iterable[Sequence[Cell]]:
    for claim in view.report.claims:
        quantity, said = claim.quantity, claim.attribution
        yield (
            *(claim.quote, quantity.low, quantity.high, "≈" if quantity.approximate else "", quantity.unit),
            *(quantity.currency, claim.counted, claim.measure, said.speaker, said.organisation, "; ".join(said.via)),
            *(claim.source, claim.published, claim.language, _period(claim), _place(claim)),
            *(claim.population, view.messages.word("flow", claim.flow), claim.article, claim.field, claim.start),
            *(claim.end, view.home.get(claim.id), claim.id),
        )


def _period(claim: Claim) -> str | None:
    return claim.period.text if claim.period else None


def _place(claim: Claim) -> str | None:
    return claim.place.name if claim.place else None


def _articles(view: View) -> Iterable[Sequence[Cell]]:
    counts: dict[str, int] = {}
    for claim in view.report.claims:
        counts[claim.article] = counts.get(claim.article, 0) + 1
    for one in view.report.articles:
        about = (one.title, one.source, one.published, one.language, one.author, one.url)
        yield (*about, counts.get(one.id, 0), one.id, text_hash(one.text))


def _sheet(book: Any, say: Messages, name: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    sheet = book.add_worksheet(say(f"sheet.{name}"))
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    # Kept as text even when a person edits the cell and presses Enter.
    inert = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
    whole = book.add_format({"num_format": "#,##0", "valign": "top"})
    parted = book.add_format({"num_format": "#,##0.0###", "valign": "top"})
    for index, column in enumerate(columns):
        sheet.set_column(index, index, _WIDTHS.get(column, 14))
        sheet.write_string(0, index, say(f"column.{column}"), head)
    last = 0
    for last, row in enumerate(rows, start=1):
        if last >= _MAX_ROWS:
            break
        for index, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(last, index, cell, whole)
            elif isinstance(cell, Decimal) and len(cell.normalize().as_tuple().digits) <= _FLOAT_DIGITS:
                sheet.write_number(last, index, float(cell), whole if cell == cell.to_integral_value() else parted)
            elif cell is not None:
                line = one_line(str(cell), CELL_LIMIT)
                sheet.write_string(last, index, line, inert if guard(line) != line else text)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(last, 1), len(columns) - 1)
