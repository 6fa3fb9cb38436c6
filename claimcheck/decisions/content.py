"""What a comparison is about, apart from where its articles lie and in which order they were read."""

from __future__ import annotations

import hashlib
import json
from typing import NamedTuple

from claimcheck import notation
from claimcheck.contract.writing import text_hash
from claimcheck.model import Claim, Comparison, Quantity, Report

_KEY_DIGITS = 16
_TEXT_DIGITS = 16


class Figure(NamedTuple):
    """One claim of a comparison by its content: the hash of its article's text, its words, and what they amount to."""

    text: str
    quote: str
    quantity: str


class Content(NamedTuple):
    """A comparison by its content. ``articles`` are the last parts of their names, for a person to find them by."""

    key: str
    figures: frozenset[Figure]
    articles: dict[Figure, str]


class Contents:
    """The contents of a report's comparisons."""

    def __init__(self, report: Report) -> None:
        self._claims = {claim.id: claim for claim in report.claims}
        self._texts = {article.id: text_hash(article.text)[:_TEXT_DIGITS] for article in report.articles}

    def of(self, comparison: Comparison) -> Content:
        """The content of one comparison; copies of one text count once."""
        articles: dict[Figure, str] = {}
        for position in comparison.positions:
            for id in position.claims:
                claim = self._claims[id]
                figure = self._figure(claim)
                name = last_part(claim.article)
                articles[figure] = min(articles.get(figure, name), name)
        named = {figure: articles[figure] for figure in sorted(articles)}
        whole = json.dumps([comparison.measure, list(named)], ensure_ascii=True, separators=(",", ":"))
        key = hashlib.sha256(whole.encode("ascii")).hexdigest()[:_KEY_DIGITS]
        return Content(key, frozenset(named), named)

    def _figure(self, claim: Claim) -> Figure:
        return Figure(self._texts[claim.article], claim.quote, amount(claim.quantity))


def amount(quantity: Quantity) -> str:
    """A quantity in claimcheck's notation with its unit and currency: ``25000..30000``, ``2.3 tonne``, ``5 USD``."""
    return " ".join(part for part in (notation.write(quantity), quantity.unit, quantity.currency) if part)


def last_part(article: str) -> str:
    """The last part of an article's id, which stays when its folder moves."""
    return article.replace("\\", "/").rstrip("/").rpartition("/")[2]
