"""A claim as it enters a comparison, with its moment, counters, origin and cues; and all those of one comparison."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal

from claimcheck.compare.clauses import clause, field_text
from claimcheck.compare.contests import is_contested
from claimcheck.compare.courts import stage
from claimcheck.compare.intervals import Meeting, meet, point, stand_apart
from claimcheck.compare.moments import Moment, length, moment
from claimcheck.counters import Counter, Counters, same
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article, Claim, Period, Quantity
from claimcheck.rules.rulebook import Rulebook

Course = Literal["running", "daily", "lasting", "slow", "falling", "settled", "open", "market", "budget", "ageing"]
"""How a measure's true value moves: a toll that only grows; a count that holds for a day; one that lasts as long as the
measure's horizon; a total that grows for months; a number that falls as work goes on; one that stands still; a price or
a stock that moves in days; a budget that is drawn up anew in weeks; a person's age; an ``open`` sum or share, of which
nothing says that it holds."""

_HEADLINE = 150
"""Characters at the head of a text that say what it reports."""
_REVISED_BEFORE, _REVISED_AFTER = 240, 60
"""A revision is told once, and what it changed in the sentences after it."""

_STRETCH = 7
"""Days that a period needs to be one of account: the end of a month, a quarter."""
_TELLING = 10
"""Below this a number is too common to tell whose it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Stand:
    """One claim with what comparing needs to know about it."""

    claim: Claim
    moment: Moment | None
    counters: tuple[Counter, ...]
    origin: str
    cues: frozenset[str]
    """Kinds of words in its clause: ``grows``, ``corrects``, ``excludes``, ``total``, ``so-far``, ``background``,
    ``back-then``, ``provisional``, ``partial``, ``by-now``, and ``revises`` a little further around; ``superseded``
    where it is told what the figure became, ``takes-in`` where it says that it counts some who are often left out,
    ``sampled`` where its article is about a quick count."""
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
def _taking_in(lexicon: Lexicon) -> re.Pattern[str]:
    """The words that a count takes in who is often left out: "including the suspected gunman"."""
    listed = (lexicon.words("comparing", "takes-in", key) for key in ("words", "those"))
    before, named = ("|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)" for words in listed)
    return re.compile(rf"(?<!\w)(?:{before})\s(?:[^\W\d][\w'’-]*\s){{0,3}}?(?:{named})(?!\w)", re.IGNORECASE)


@cache
def _revising(lexicon: Lexicon) -> re.Pattern[str] | None:
    words = sorted(lexicon.words("comparing", "revises"), key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE) if words else None


def _is_revised(claim: Claim, text: str, lexicon: Lexicon) -> bool:
    """Whether a revision or correction of figures is told at the claim or right before it."""
    pattern = _revising(lexicon)
    start, end = max(0, claim.start - _REVISED_BEFORE), claim.end + _REVISED_AFTER
    return pattern is not None and pattern.search(text, start, end) is not None


def _is_sampled(text: str, lexicon: Lexicon) -> bool:
    """Whether a quick count or an exit poll is told of: its shares are of a sample."""
    lowered = text.lower()
    return any(word in lowered for word in lexicon.words("comparing", "sampled"))


@lru_cache(maxsize=4)  # a field is asked about once for each of its contested figures
def _counts_on(text: str, lexicon: Lexicon) -> bool:
    """Whether an article says anywhere that votes are still being counted: once said, it holds for every contestant.

    Not of a quick count, which is of a sample: it is done, and no part of the count that follows it.
    """
    if _is_sampled(text, lexicon):
        return False
    return any(cue == "partial" and pattern.search(text) is not None for cue, pattern in _patterns(lexicon))


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
        if is_contested(claim, rulebook):
            if _is_sampled(stretch + text[:_HEADLINE] + (article.title or ""), lexicon):
                cues.add("sampled")
            elif "partial" not in cues and _counts_on(text, lexicon):
                cues.add("partial")
        if _taking_in(lexicon).search(stretch, claim.start - left):
            cues.add("takes-in")
        if _is_revised(claim, text, lexicon):
            cues.add("revises")
        named = stage(claim, text, left, right, lexicon)
    if "to" in claim.flags:
        cues.add("grows")
    if "from" in claim.flags:
        cues.add("superseded")
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


def lend_counters(stands: Sequence[Stand]) -> list[Stand]:
    """The stands; an unattributed figure takes the counter that others name for that very figure, if only one."""
    named: dict[Decimal, dict[str, tuple[Counter, ...]]] = {}
    for stand in stands:
        value = point(stand.quantity)
        if value is not None and value >= _TELLING and any(counter.words for counter in stand.counters):
            named.setdefault(value, {})[stand.counters[0].key] = stand.counters
    lent = []
    for stand in stands:
        value = point(stand.quantity)
        owners = list(named.get(value, {}).values()) if value is not None else []
        alone = owners and all(same(owners[0][0], other[0]) for other in owners)
        silent = not stand.counters and not stand.claim.attribution.speaker
        lent.append(replace(stand, counters=owners[0]) if alone and silent else stand)
    return lent


def _is_stretch(period: Period) -> bool:
    return period.kind == "within" and (length(period) or 0) >= _STRETCH


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """The stands of one comparison and how its measure behaves."""

    stands: Sequence[Stand]
    course: Course
    tolerance: Decimal
    horizon_days: int
    explained: dict[frozenset[str], str] = field(default_factory=dict)
    """Pairs of claim ids whose gap is explained: ``part-whole``, ``exchange-rate``, ``excludes``, ``takes-in``."""
    partial: Callable[[Stand, Stand], bool] = lambda a, b: False
    """Whether one of two stands may count a part of what the other counts, so that a difference says nothing."""
    standing_for: dict[str, Stand] = field(default_factory=dict)
    """Claim id → the finer figure of the same article that it rounds."""
    hedged: dict[str, Stand] = field(default_factory=dict)
    """Claim id → the same number with "about" elsewhere in its article, which it leaves out."""
    adds_up: bool = False
    """Whether the figures measure a stuff of which more can come together: tonnes bought, hectares planted."""
    refuted: frozenset[tuple[str, Decimal, Decimal]] = frozenset()
    """Article, its figure and the one it turns down: "14, not eight"."""
    stating: dict[Decimal | None, list[Stand]] = field(init=False, default_factory=dict)
    """Number → the stands that state it."""
    _near: dict[Quantity, list[Stand]] = field(init=False, default_factory=dict)
    _stretches: dict[Decimal | None, list[Period]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for stand in self.stands:
            self.stating.setdefault(point(stand.quantity), []).append(stand)

    def stretches(self, quantity: Quantity) -> Collection[Period]:
        """The stretches of time that the statements of a figure name; the days of an event are none."""
        number = point(quantity)
        found = self._stretches.get(number)
        if found is None:
            told = {stand.claim.period for stand in self.stating.get(number, ())}
            found = self._stretches[number] = [period for period in told if period is not None and _is_stretch(period)]
        return found

    def near(self, quantity: Quantity) -> list[Stand]:
        """The stands whose figures may be this one, rounded or hedged."""
        found = self._near.get(quantity)
        if found is None:
            found = self._near[quantity] = [
                stand
                for stand in self.stands
                if meet(stand.quantity, quantity, self.tolerance) is not Meeting.APART
                and not stand_apart(stand.quantity, quantity, self.tolerance)
            ]
        return found
