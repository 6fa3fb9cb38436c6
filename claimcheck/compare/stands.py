"""A claim as it enters a comparison: with its moment, who counted, where it comes from, and what its clause says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from claimcheck.compare.clauses import clause, field_text
from claimcheck.compare.courts import stage
from claimcheck.compare.moments import Moment, moment
from claimcheck.counters import Counter, Counters
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.rulebook import Rulebook

_REVISED_BEFORE, _REVISED_AFTER = 240, 60
"""A revision is told once, and what it changed in the sentences after it."""


@dataclass(frozen=True, slots=True, eq=False)
class Stand:
    """One claim with what comparing needs to know about it."""

    claim: Claim
    moment: Moment | None
    counters: tuple[Counter, ...]
    origin: str
    cues: frozenset[str]
    """Kinds of words in its clause: ``grows``, ``corrects``, ``excludes``, ``total``, ``so-far``, ``background``,
    ``back-then``, ``provisional``, ``partial``, ``by-now``, and ``revises`` a little further around."""
    stage: str | None = None
    """At which stage of a case a penalty is named."""

    @property
    def quantity(self) -> Quantity:
        return self.claim.quantity


CUES = (
    "grows",
    "corrects",
    "excludes",
    "total",
    "so-far",
    "background",
    "back-then",
    "provisional",
    "partial",
    "by-now",
)


@cache
def _patterns(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = []
    for cue in CUES:
        words = sorted(lexicon.words("comparing", cue), key=lambda word: (-len(word), word))
        if words:
            found.append(
                (
                    cue,
                    re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in words) + r")(?!\w)", re.IGNORECASE),
                )
            )
    return tuple(found)


@cache
def _revising(lexicon: Lexicon) -> re.Pattern[str] | None:
    words = sorted(lexicon.words("comparing", "revises"), key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE) if words else None


def _is_revised(claim: Claim, text: str, lexicon: Lexicon) -> bool:
    """Whether a revision or correction of figures is told at the claim or right before it."""
    pattern = _revising(lexicon)
    start, end = max(0, claim.start - _REVISED_BEFORE), claim.end + _REVISED_AFTER
    return pattern is not None and pattern.search(text, start, end) is not None


def stand(claim: Claim, article: Article | None, origin: str, counters: Counters, rulebook: Rulebook) -> Stand:
    """A claim with its surroundings read; without its article, the claim's own fields must do."""
    cues: set[str] = set()
    named: str | None = None
    lexicon = rulebook.languages.get(claim.language)
    if article is not None and lexicon is not None:
        text = field_text(article, claim)
        left, right = clause(text, claim.start, claim.end)
        stretch = text[left:right]
        cues = {cue for cue, pattern in _patterns(lexicon) if pattern.search(stretch)}
        if _is_revised(claim, text, lexicon):
            cues.add("revises")
        named = stage(claim, text, left, right, lexicon)
    if "to" in claim.flags:
        cues.add("grows")
    told = counters.bodies(claim)
    if not told and article is not None and not claim.attribution.speaker and not claim.attribution.organisation:
        told = counters.issuer(article.source, claim.language)
    return Stand(claim, moment(claim), told, origin, frozenset(cues), named)


def stands(
    claims: Iterable[Claim],
    articles: Mapping[str, Article],
    of_claim: Mapping[str, str],
    counters: Counters,
    rulebook: Rulebook,
) -> dict[str, Stand]:
    """Claim id → its stand."""
    return {
        claim.id: stand(claim, articles.get(claim.article), of_claim[claim.id], counters, rulebook) for claim in claims
    }
