"""What a claim is about, as far as pairing needs it: its kind of thing, and what its clause adds to its own fields.

The clause may grade an injury, number an event (the *second* quake), name the person whose age it gives, or speak of
another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.compare.clauses import choices, clause, field_text, last_told
from claimcheck.compare.concepts import broadest
from claimcheck.compare.contests import contestant, is_contested, is_forecast
from claimcheck.compare.courses import is_slow
from claimcheck.compare.courts import stage
from claimcheck.compare.intervals import point, width
from claimcheck.compare.metric import factor_of, in_base
from claimcheck.compare.moments import days_between, read
from claimcheck.compare.nationality import nations
from claimcheck.compare.wars import is_of_war
from claimcheck.counters import Counter, Counters
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article, Claim
from claimcheck.rules.rulebook import Rulebook

_REFERENCE = re.compile(r"\b[A-Z]\w{2,}")
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]*\d)")
_DAY = re.compile(r"\d{1,2}(?:[\s/.-]+\w+)?[\s/.,-]*$")
_FIGURE = re.compile(r"\d")
"""A figure before the year, and a day that the year ends (*pada 14 Maret 2024*), which is none."""
_NAMED = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w.'’-]*){0,4}"
_NAME_BEFORE = re.compile(rf"({_NAMED})\s?[,(]\s?$")
_NAME_AFTER = re.compile(rf"^[\s,)]{{0,3}}(?:[a-z-]+\s){{0,3}}({_NAMED})")
_AFTER = re.compile(r"[^\d,.;:\n]{0,45}")
_BEFORE = re.compile(r"[^\d,.;:\n]{0,45}$")
TOLERANCE = Decimal("0.1")
"""The width of "about" while it is not yet known which measure two claims share."""
_GRADED = frozenset({"injure", "impoverish"})
"""What befalls people in degrees: badly hurt, extremely poor."""
_ILL = frozenset({"infect", "infect-people", "find-cases"})
"""What befell the cases of a disease."""
UNSURE = frozenset({"suspected", "probable"})
"""What cases are that nobody has confirmed."""
_BACK_DAYS = 20
_SOON = 60


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """One claim as pairing sees it. ``telling`` is how much its number tells by itself."""

    claim: Claim
    context: frozenset[str]
    grade: str | None = None
    status: str | None = None
    """Whether cases of a disease are ``suspected``, ``probable`` or ``confirmed``, where their clause says so."""
    died: str | None = None
    """Where those counted died, on the ``spot`` or in ``care``, where their article counts more dead."""
    turn: str | None = None
    follower: bool = False
    """Whether its clause tells before it of what follows an event: an aftershock, another text's second quake."""
    person: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    """Years or a month well before the article, to which the clause says the figure belongs."""
    warlong: bool = False
    """Whether its clause lays it to a whole war."""
    stage: str | None = None
    """At which stage of a case a penalty is named: ``threat``, ``demand``, ``verdict`` or ``appeal``."""
    base: str | None = None
    """What a percentage compares with: the ``year`` before, the ``quarter`` or the ``month``."""
    alone: bool = False
    """Whether it is of one place by itself, a part of the whole."""
    apart: bool = False
    """Whether it is of a kind of people that its story tells apart from others: civilians, where fighters died too."""
    holder: str | None = None
    """The name that it is told for, in a row of names and figures."""
    contestant: Counter | None = None
    """Whose votes or seats they are, where a figure is of what is won."""
    forecast: bool = False
    """Whether it is the share that a poll expects."""
    place: str | None = None
    """The place of its figure by normal name, where the story tells places within places apart."""
    within: frozenset[str] = frozenset()
    """The larger places of which its own is a part, there."""
    reference: frozenset[str] = frozenset()
    """The names a distance is measured from."""
    nations: frozenset[str] = frozenset()
    """The countries whose people are counted, where its own phrase names them."""
    akin: frozenset[str] = frozenset()
    """Its action and those that often are another word for it."""
    kin: str | None = None
    """The broadest concept that holds what is counted: all kinds of people are *person*."""
    telling: int = 0
    counters: tuple[Counter, ...] = ()
    number: Decimal | None = None
    width: Decimal = Decimal(0)
    revised: bool = False
    """Whether its article tells of a revision at the figure."""
    recount: str | None = None
    """What sets it against another count of the same: its own ``clause``, or the one ``before``."""

    @property
    def budget(self) -> bool:
        """Money set aside: it is a plan by nature, told as done or as to come."""
        return self.claim.quantity.currency is not None and "allocate" in self.context


@cache
def _followers(lexicon: Lexicon) -> re.Pattern[str]:
    """What follows an event: "an aftershock of 6.2", *gempa susulan*."""
    words = "|".join(map(re.escape, lexicon.words("comparing", "followers"))) or "(?!)"
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _turns(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """An ordinal beside an event: *gempa kedua*, "the second, smaller quake"; not *kedua gempa*, "both"."""
    events = "|".join(re.escape(word) for word in lexicon.words("comparing", "events"))
    follow = lexicon.section("comparing").get("turns_follow") == "yes"
    table: Mapping[str, Iterable[str]] = lexicon.section("comparing").get("turns", {})
    found = []
    for turn, words in table.items():
        ordinals = "|".join(re.escape(word) for word in words)
        after = rf"\b(?:{events})\s(?:{ordinals})\b"
        before = rf"\b(?:{ordinals})\b[^.;:\n]{{0,25}}\b(?:{events})s?\b"
        found.append((turn, re.compile(after if follow else before, re.IGNORECASE)))
    return tuple(found) if events else ()


def subject(
    claim: Claim, article: Article | None, counters: Counters, rulebook: Rulebook, *, revised: bool = False
) -> Subject:
    """The subject of a claim, in its metric base unit; without its article only the claim's own fields speak."""
    stated = claim.quantity
    claim = replace(claim, quantity=in_base(stated, rulebook))
    number = point(claim.quantity)
    alone = Subject(
        claim,
        frozenset(claim.context),
        akin=rulebook.settings.akin(claim.action) if claim.action else frozenset(),
        kin=broadest(claim.concept, rulebook),
        telling=_telling(claim, number),
        counters=counters.bodies(claim),
        number=number,
        width=width(stated, TOLERANCE) * factor_of(stated, rulebook),
        revised=revised,
    )
    lexicon = rulebook.languages.get(claim.language)
    if article is None or lexicon is None:
        return replace(alone, person=_listed_name(claim), past=_past(claim, "", 0, rulebook))
    return _in_its_clause(alone, article, lexicon, counters, rulebook)


def _in_its_clause(
    subject: Subject, article: Article, lexicon: Lexicon, counters: Counters, rulebook: Rulebook
) -> Subject:
    """The subject with what the clause around its claim adds to it."""
    claim = subject.claim
    text = field_text(article, claim)
    left, right = clause(text, claim.start, claim.end)
    told, at = text[left:right], claim.start - left
    if claim.population and not _says_population(claim, lexicon):
        claim = replace(claim, population=None)
    if claim.place is not None and claim.place.name not in told and not _there(lexicon).search(told):
        claim = replace(claim, place=None)  # a place told elsewhere is the article's, not this figure's
    contested = is_contested(claim, rulebook)
    named = frozenset(_REFERENCE.findall(text[claim.end : claim.end + 60].split(",")[0]))
    return replace(
        subject,
        claim=claim,
        grade=_grade(claim, text, lexicon),
        status=_status(claim, text, lexicon),
        turn=_turn(claim, told, at, lexicon),
        follower=_followers(lexicon).search(told, 0, at) is not None,
        person=_person(claim, text) or _listed_name(claim) if "age" in claim.flags else frozenset(),
        past=_past(claim, told, at, rulebook),
        warlong=is_of_war(told, at, claim.end - left, lexicon),
        stage=stage(claim, text, left, right, lexicon),
        base=_base(claim, told, lexicon),
        alone=_is_alone(told, lexicon),
        recount=_recount(text, left, claim.number.start, lexicon),
        forecast=contested and is_forecast(told, lexicon),
        contestant=contestant(claim, told, at, counters, lexicon) if contested else None,
        reference=named if claim.concept == "distance" else frozenset(),
        nations=nations(claim, text, rulebook) if subject.kin == "person" else frozenset(),
    )


@cache
def _there(lexicon: Lexicon) -> re.Pattern[str]:
    """What points to a place named before: "there", "in the province", *di sana*, *di kabupaten itu*."""
    back: Mapping[str, Iterable[str]] = lexicon.section("context").get("place", {}).get("back", {})
    before, nouns, after, there = (
        "|".join(map(re.escape, back.get(key, ()))) or "(?!)" for key in ("before", "nouns", "after", "there")
    )
    return re.compile(rf"\b(?:{there}|(?:{before})\s(?:{nouns})|(?:{nouns})\s(?:{after}))\b", re.IGNORECASE)


def _says_population(claim: Claim, lexicon: Lexicon) -> bool:
    """Whether the counted phrase itself names the population: "72 people, nine of them children" counts people."""
    words = lexicon.words("context", "population", claim.population or "")
    phrase = f" {claim.quote} {claim.counted or ''} ".casefold()
    return not words or any(word in phrase for word in words)


def _grade(claim: Claim, text: str, lexicon: Lexicon) -> str | None:
    """How badly people were hurt, or how poor they are, said right behind the number or, failing that, before it."""
    return _said_beside(claim, text, lexicon, "grades") if claim.action in _GRADED else None


def _status(claim: Claim, text: str, lexicon: Lexicon) -> str | None:
    """Whether cases are suspected or confirmed; *126 cases (suspected, confirmed)* are both.

    So are deaths laid to a disease (*eight deaths are listed as probable*); of others such a word says who did it.
    """
    if claim.action in _ILL:
        return _said_beside(claim, text, lexicon, "statuses")
    after = _AFTER.match(text, claim.number.end) if claim.action == "kill" else None
    deaths = lexicon.words("comparing", "status_deaths")
    if after is None or set(deaths).isdisjoint(after.group().lower().split()):
        return None
    told = _said_beside(claim, text, lexicon, "statuses")
    return told if told in UNSURE else None


def _said_beside(claim: Claim, text: str, lexicon: Lexicon, key: str) -> str | None:
    """The one of several listed words that is said right after the number or, failing that, right before it."""
    after, before = _AFTER.match(text, claim.number.end), _beside(claim, text)
    for match in (after, before):
        if match is None:
            continue
        told = match.group().partition("(")[0] if match is after else match.group()  # (suspected, probable, confirmed)
        found = [name for name, pattern in choices(lexicon, key) if pattern.search(told)]
        if found:
            # "badly and slightly hurt" is all of them.
            return found[0] if len(found) == 1 else None
    return None


def _beside(claim: Claim, text: str) -> re.Match[str] | None:
    """What stands before a number: in its quote (*suspected cases stood at 25*), else before that."""
    if claim.start < claim.number.start:
        return _BEFORE.search(text, claim.start, claim.number.start)
    return _BEFORE.search(text, max(0, claim.start - 30), claim.start)


def _base(claim: Claim, stretch: str, lexicon: Lexicon) -> str | None:
    """What a percentage compares with, where its clause says one thing only."""
    if claim.quantity.unit not in ("percent", "percentage-point"):
        return None
    found = [base for base, pattern in choices(lexicon, "bases") if pattern.search(stretch)]
    return found[0] if len(found) == 1 else None


@cache
def _alone(lexicon: Lexicon) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The words that set a place or a name apart, and one with such a word behind it."""
    within, words = (lexicon.words("comparing", "alone", key) for key in ("within", "words"))
    before, after = ("|".join(map(re.escape, listed)) or "(?!)" for listed in (within, words))
    place = rf"\b(?i:{before})\s[^,.;:\n\d]{{1,40}}"
    subject = r"^\W{0,3}(?:[A-Z][\w'’-]{0,30}\s?){1,6}"
    return tuple(words), re.compile(rf"(?:{place}\s|{subject}(?<=\s))(?:{after})\b")


def _is_alone(stretch: str, lexicon: Lexicon) -> bool:
    """Whether a clause singles out one place: "in that district alone", "Orvane alone has", *di kecamatan itu saja*."""
    words, pattern = _alone(lexicon)
    return any(word in stretch for word in words) and pattern.search(stretch) is not None


def _recount(text: str, left: int, at: int, lexicon: Lexicon) -> str | None:
    """Whether a count is set against another: *Angka itu berbeda dengan data …*, "the agency, however, listed 14"."""
    told = dict(choices(lexicon, "recounts"))
    if "before" in told and told["before"].search(text, clause(text, max(0, left - 2), left)[0], at):
        return "before"
    return "clause" if "clause" in told and told["clause"].search(text, left, at) else None


def _turn(claim: Claim, stretch: str, at: int, lexicon: Lexicon) -> str | None:
    """Which of several events a measurement belongs to: the nearest ordinal before it in the clause, else after it."""
    if claim.quantity.unit is None or claim.quantity.unit == "percent":
        return None
    found = [(match.start(), turn) for turn, pattern in _turns(lexicon) for match in pattern.finditer(stretch)]
    return last_told(found, at)


def _person(claim: Claim, text: str) -> frozenset[str]:
    """The name that an age stands beside: *Rina Dewi (34)*, "Ole Berg, 34", "34-year-old Ole Berg"."""
    before = _NAME_BEFORE.search(text, max(0, claim.number.start - 60), claim.number.start)
    after = _NAME_AFTER.search(
        text[claim.number.end : claim.number.end + 60].removeprefix("-year-old").removeprefix(" year old")
    )
    name = before or after
    if name is None:
        return frozenset()
    return frozenset(word.strip(".'’").casefold() for word in name[1].split() if len(word.strip(".'’")) > 1)


def _listed_name(claim: Claim) -> frozenset[str]:
    if claim.concept is not None or not claim.head:
        return frozenset()
    return frozenset(word.casefold() for word in f"{claim.head} {' '.join(claim.qualifiers)}".split() if len(word) > 1)


def _past(claim: Claim, stretch: str, at: int, rulebook: Rulebook) -> frozenset[str]:
    """The past that an event's count belongs to; empty for what the article itself reports.

    ``at`` is where the claim stands in its clause. A year or month long ago counts when it comes before the figure, or
    soon after it with a preposition of its own: not "the tsunami of 2004" at the end of today's news, nor the year of
    the next figure ("69%, down from 76% in 2020").
    """
    if (claim.quantity.unit and not claim.measure) or claim.quantity.currency:
        return frozenset()
    published = read(claim.published)
    if published is None or is_slow(claim, rulebook):
        return frozenset()
    near = stretch[: at + (claim.end - claim.start) + _SOON]
    found = set()
    period = claim.period
    if period is not None and period.kind != "since" and (not stretch or period.text in near):
        end = read(period.end or period.start)
        if end is not None and end.day < published.day and (days_between(end, published) or 0) > _BACK_DAYS:
            found.add(end.text[:7])
    year = int((claim.published or "0")[:4])
    contrasts = rulebook.languages[claim.language].words("context", "terminators") if near else ()
    for match in _YEAR.finditer(near):
        if int(match.group()) >= year:
            continue
        between = near[at + claim.end - claim.start : match.start()]
        other = _FIGURE.search(_DAY.sub("", between)) or not set(contrasts).isdisjoint(between.split())
        if match.start() < at or not (other or between.endswith("of ")):
            found.add(match.group())
    return frozenset(found)


def weight_of_number(a: Subject, b: Subject) -> float:
    """What it tells that two claims state one number: little for 3, much for 5,534."""
    if not a.telling or a.number != b.number:
        return 0.0
    return (0.05, 0.2, 0.35, 0.45)[min(a.telling, 4) - 1]


def _telling(claim: Claim, value: Decimal | None) -> int:
    """How much a number tells by itself, from 0: its significant digits, and one more where it is large."""
    if not value:
        return 0
    digits = len(value.normalize().as_tuple().digits)
    return digits + (value >= 100) + bool(claim.quantity.currency and value >= 10**6)
