"""Comparisons as a table for spreadsheets: one row for every claim in every comparison (RFC 4180, CRLF)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from claimcheck import notation
from claimcheck.model import Claim, Comparison, Position, Report
from claimcheck.renderers.inert import one_line

CELL_LIMIT = 32_000
"""Spreadsheets drop or cut cells above 32,767 characters."""

# What a spreadsheet takes for a formula: also in full-width forms, and behind blanks it would trim.
_FORMULA = re.compile(r"[\s\x00]*[=+\-@＝＋－＠−]")
_NUMBER = re.compile(r"-?[0-9]{1,60}(?:\.[0-9]{1,60})?")

CLAIM_COLUMNS = (
    "claim",
    "article",
    "source",
    "published",
    "language",
    "field",
    "start",
    "end",
    "quote",
    "low",
    "high",
    "notation",
    "approximate",
    "unit",
    "currency",
    "counted",
    "claim_measure",
    "period",
    "place",
    "population",
    "flow",
    "speaker",
    "organisation",
    "via",
    "stance",
    "polarity",
    "rule",
)
COMPARISON_COLUMNS = (
    "comparison",
    "title",
    "measure",
    "verdict",
    "severity",
    "ratio",
    "comparison_low",
    "best",
    "comparison_high",
    "caveats",
    "flags",
    "position",
    "origins",
    "decision",
    "decided_by",
    "decided_on",
    "note",
)


def render(report: Report, language: str) -> str:
    """Header and rows, every text cell guarded against being taken for a formula."""
    claims = {claim.id: claim for claim in report.claims}
    rows = (
        {**comparison_cells(comparison, index, position), **claim_cells(claims[id])}
        for comparison in report.comparisons
        for index, position in enumerate(comparison.positions)
        for id in position.claims
    )
    return write((*COMPARISON_COLUMNS, *CLAIM_COLUMNS), rows)


def render_claims(claims: Iterable[Claim]) -> str:
    """Claims alone, one a row, for ``claimcheck extract --format csv``."""
    return write(CLAIM_COLUMNS, (claim_cells(claim) for claim in claims))


def write(columns: tuple[str, ...], rows: Iterable[Mapping[str, str]]) -> str:
    """CSV text with a header; cells are guarded here and nowhere else."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def guard(cell: str) -> str:
    """The cell as inert text: one that a spreadsheet would run gets a leading apostrophe; numbers stay numbers."""
    # The raw start counts too: spreadsheets act on a leading tab or carriage return that one line has lost.
    text = one_line(cell, CELL_LIMIT)
    risky = _FORMULA.match(text) or cell[:1] in ("\t", "\r", "\x00")
    return f"'{text}" if risky and not _NUMBER.fullmatch(text) else text


def comparison_cells(comparison: Comparison, index: int, position: Position) -> dict[str, str]:
    """The cells that say which comparison and which of its positions a row belongs to."""
    decided = comparison.decision
    return {
        "comparison": comparison.id,
        "title": comparison.title,
        "measure": comparison.measure,
        "verdict": comparison.verdict,
        "severity": comparison.severity or "",
        "ratio": _plain(comparison.ratio and round(comparison.ratio, 4)),
        "comparison_low": _plain(comparison.low),
        "best": _plain(comparison.best),
        "comparison_high": _plain(comparison.high),
        "caveats": "; ".join(comparison.caveats),
        "flags": "; ".join(comparison.flags),
        "position": str(index + 1),
        "origins": "; ".join(position.origins),
        "decision": decided.ruling if decided else "",
        "decided_by": (decided.by or "") if decided else "",
        "decided_on": decided.date if decided else "",
        "note": decided.note if decided else "",
    }


def claim_cells(claim: Claim) -> dict[str, str]:
    """The cells of one claim; values and quote in columns of their own."""
    quantity, said = claim.quantity, claim.attribution
    return {
        "claim": claim.id,
        "article": claim.article,
        "source": claim.source or "",
        "published": claim.published or "",
        "language": claim.language,
        "field": claim.field,
        "start": str(claim.start),
        "end": str(claim.end),
        "quote": claim.quote,
        "low": _plain(quantity.low),
        "high": _plain(quantity.high),
        "notation": notation.write(quantity),
        "approximate": "yes" if quantity.approximate else "no",
        "unit": quantity.unit or "",
        "currency": quantity.currency or "",
        "counted": claim.counted or "",
        "claim_measure": claim.measure or "",
        "period": claim.period.text if claim.period else "",
        "place": claim.place.name if claim.place else "",
        "population": claim.population or "",
        "flow": claim.flow,
        "speaker": said.speaker or "",
        "organisation": said.organisation or "",
        "via": "; ".join(said.via),
        "stance": said.stance,
        "polarity": claim.polarity,
        "rule": claim.rule,
    }


def _plain(value: Decimal | None) -> str:
    return "" if value is None else notation.plain(value)
