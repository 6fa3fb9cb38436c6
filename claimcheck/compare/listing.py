"""Figures told in a row, each for a name of its own: "Quang Ninh recorded 21, Ha Dong eight and Nam Long four".

A row of names and numbers deals one count out among places, plants or branches. Each figure is its name's, a part of
the whole; who speaks before the first of them holds none of the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from claimcheck.compare.clauses import field_text
from claimcheck.compare.subjects import Subject
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article, Claim
from claimcheck.numerals.rejects import title_line
from claimcheck.rules.rulebook import Rulebook

_NAME = r"((?!Rp\b)[A-ZÀ-ÖØ-Þ][\w’'-]*[a-z][\w’'-]*(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]*){0,3}?)"
"""A name that is no bare acronym: bodies that count go by acronyms."""
_CURRENCY = r"(?:(?:Rp\.?|[A-Z]{0,3}[$€£¥])\s?)?"
_TAIL = r"(?:\s[a-z]+){0,2}"
"""What may follow a figure of a row: *13 meninggal*."""
_BEFORE = 60
"""Characters before the first figure of a row in which its name stands."""


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row of names and figures is made of."""

    opening: re.Pattern[str]
    """The name that the first figure is told for, up to that figure."""
    next: re.Pattern[str]
    """Between two figures, the name that the second is told for."""
    same: re.Pattern[str]
    """Between two figures of one name."""
    function_words: frozenset[str]

    def is_no_name(self, name: str) -> bool:
        """Whether what is written large at the head of a sentence is no name: "But", "Everybody"."""
        return name.split()[0].casefold() in self.function_words


@cache
def _row(lexicon: Lexicon) -> _Row:
    lead, between = (
        "|".join(map(re.escape, lexicon.words("comparing", "rows", key))) or "(?!)" for key in ("lead", "between")
    )
    held = rf"(?:(?:\s[a-z]+){{0,2}},?\s(?:{lead})|:|\s[–—-])?\s?{_CURRENCY}"
    joint = rf"(?:[,;]?\s(?:(?:{between})\s)?|\.\s(?i:{between})\s)"
    return _Row(
        opening=re.compile(rf"(?:^|[.:;,]\s|[“\"])(?:(?:{between})\s)?{_NAME}{held}$", re.MULTILINE),
        next=re.compile(rf"{_TAIL}{joint}{_NAME}{held}"),
        same=re.compile(rf"{_TAIL}(?:,\s?|(?:,?\s)(?:{lead}|{between}))\s?{_CURRENCY}"),
        function_words=frozenset(lexicon.words("rejects", "function_words")),
    )


def dealt_out(subjects: Sequence[Subject], articles: Mapping[str, Article], rulebook: Rulebook) -> list[Subject]:
    """The subjects, those of a row each with the name it belongs to."""
    texts: dict[tuple[str, str], list[Subject]] = defaultdict(list)
    for subject in subjects:
        claim = subject.claim
        if "age" not in claim.flags and not subject.contestant:
            texts[claim.article, claim.field].append(subject)
    holders: dict[str, str] = {}
    for (name, _), told in texts.items():
        article = articles.get(name)
        lexicon = rulebook.languages.get(told[0].claim.language)
        if article is not None and lexicon is not None and len(told) > 1:
            told.sort(key=lambda subject: subject.claim.start)
            holders.update(_rows(told, field_text(article, told[0].claim), lexicon))
    return [
        replace(subject, holder=holders[subject.claim.id], alone=True) if subject.claim.id in holders else subject
        for subject in subjects
    ]


def _rows(told: Sequence[Subject], text: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Claim id and name of each figure of a row; a row has two names or more."""
    row: list[tuple[str, str]] = []
    dealt: set[str | None] = set()
    for first, second in pairwise(told):
        if not row:
            row, dealt = _opened(first, text, _row(lexicon)), {first.claim.measure}
        name = _goes_on(first, second, text, _row(lexicon)) if row else None
        if name is None or (name and _is_other(second.claim, dealt)):
            yield from _whole(row)
            row = []
        else:
            row.append((second.claim.id, name or row[-1][1]))
            dealt.add(second.claim.measure)
    yield from _whole(row)


def _is_other(claim: Claim, dealt: Set[str | None]) -> bool:
    """Whether a figure is of another measure than a row's: "Dead: 9" and "Missing: 4" are told for no names."""
    return claim.measure is not None and None not in dealt and claim.measure not in dealt


def _whole(row: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return row if len({name for _, name in row}) > 1 else []


def _opened(first: Subject, text: str, row: _Row) -> list[tuple[str, str]]:
    """The first figure of what may be a row with its name; nothing in a headline, where all words are names."""
    start = first.claim.number.start
    named = row.opening.search(text[max(0, start - _BEFORE) : start])
    if named is None or row.is_no_name(named[1]) or title_line(text, start, row.function_words):
        return []
    return [(first.claim.id, named[1])]


def _goes_on(first: Subject, second: Subject, text: str, row: _Row) -> str | None:
    """The name of the second figure, empty where it is the first one's; None where a row ends between them."""
    gap = text[first.claim.end : second.claim.number.start]
    if len(gap) > _BEFORE:
        return None
    if row.same.fullmatch(gap):
        return ""
    match = row.next.fullmatch(gap)
    return match[1] if match and not row.is_no_name(match[1]) and not _is_its_counter(second, match[1]) else None


def _is_its_counter(subject: Subject, name: str) -> bool:
    """Whether the name is who counted the figure, or a kind of body that counts."""
    said = subject.claim.attribution
    heard = f"{said.speaker or ''} {said.organisation or ''}".casefold()
    return name.casefold() in heard or any(counter.kinds for counter in subject.counters if name in counter.name)
