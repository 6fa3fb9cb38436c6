"""Whose votes, seats or medals a figure counts: two parties' seats are two figures, however alike they are told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from claimcheck.compare.concepts import chain
from claimcheck.compare.measures import rule_of
from claimcheck.counters import Counter, Counters, same
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Rulebook

_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w.'’-]*){0,8}(?:\s\([A-Z]{2,8}\))?"
_NAMES = re.compile(_NAME)
_WORD = re.compile(r"[^\W\d_]{2,}")
"""A word of a name, of each of two joined by a hyphen (*Rahman-Lestari*)."""
_OWNER = re.compile(r"['’]s\s")
_CLOSED = ("structure", "numerals", "context")
_BEFORE = 30
"""Characters before a figure in which it is said to be a margin."""
_BEHIND = 60
"""Characters behind a figure in which it is said whose it is."""


def _any_of(lexicon: Lexicon, key: str) -> str:
    """A pattern for any of the listed words; for none of them where none is listed."""
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, lexicon.words('comparing', 'contests', key))) or '(?!)'})"


@cache
def _places(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a name that tells where or when: "in Halden", *pada Februari*."""
    return re.compile(rf"{_any_of(lexicon, 'where')}\s(?:the\s)?$", re.IGNORECASE)


@cache
def _closed(lexicon: Lexicon) -> frozenset[str]:
    """The words that build phrases and numerals: at the beginning of a sentence they have a capital, too."""
    return frozenset(word.lower() for section in _CLOSED for word in _strings(lexicon.section(section)))


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield str(key)
            yield from _strings(value)
    elif isinstance(node, Iterable):
        for value in node:
            yield from _strings(value)


@cache
def _margin(lexicon: Lexicon) -> re.Pattern[str]:
    """What says that a figure lies between two contestants: "lost by 300 votes", *selisih 300 suara*."""
    return re.compile(rf"{_any_of(lexicon, 'margin')}(?!\w)")


@cache
def _forecast(lexicon: Lexicon) -> re.Pattern[str]:
    """What says that a share is expected: "an exit poll gave", *menurut survei*; not a pollster's name."""
    return re.compile(rf"{_any_of(lexicon, 'forecast')}(?!\w)")


@cache
def _given(lexicon: Lexicon) -> re.Pattern[str]:
    """Who is told behind a figure: "66 seats for the RLP", *51 persen untuk Wahid*."""
    return re.compile(rf"^[^.;,\n\d]{{0,25}}{_any_of(lexicon, 'whose')}\s(?:the\s)?({_NAME})")


def contestant(claim: Claim, stretch: str, at: int, counters: Counters, lexicon: Lexicon) -> Counter | None:
    """Whose share a contested claim in its clause is: the name told last before it, else given right behind it.

    ``at`` is where the claim stands in the stretch. Who says so and where it was are not it.
    """
    number = at + claim.number.start - claim.start
    if _margin(lexicon).search(stretch, max(0, number - _BEFORE), number):
        return None
    said = counters.bodies(claim)
    for match in reversed(list(_NAMES.finditer(stretch, 0, number))):
        if _places(lexicon).search(stretch, max(0, match.start() - 20), match.start()):
            continue
        name = _bare(match.group(), lexicon)
        who = counters.named(name, claim.language) if name.lower() not in _closed(lexicon) else None
        if who is not None and not any(same(who, body) for body in said if body.words):
            return who
    behind = _given(lexicon).search(stretch[at + claim.end - claim.start :][:_BEHIND])
    return counters.named(_bare(behind[1], lexicon), claim.language) if behind else None


def one_contestant(a: Counter, b: Counter) -> bool:
    """Whether two names may be one contestant's: a pair that runs together may be told by the first names of both."""
    if same(a, b):
        return True
    ours, theirs = (frozenset(_WORD.findall(one.name.lower())) for one in (a, b))
    return min(len(ours), len(theirs)) > 1 and (ours <= theirs or theirs <= ours)


def is_forecast(stretch: str, lexicon: Lexicon) -> bool:
    """Whether the clause of a contested claim says what a poll or projection expects."""
    return _forecast(lexicon).search(stretch) is not None


def _bare(name: str, lexicon: Lexicon) -> str:
    """A name without what owns it or stands before it: "The JAD's" is JAD, *Pasangan Rahman-Lestari* Rahman-Lestari."""
    owned = _OWNER.split(name.removesuffix("'s").removesuffix("’s"))[-1]
    leading = {*lexicon.words("structure", "determiners"), *lexicon.words("comparing", "contests", "standing")}
    first, _, rest = owned.partition(" ")
    while rest and first.lower() in leading:
        owned = rest
        first, _, rest = owned.partition(" ")
    return owned


def is_contested(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether what is counted is won by one contestant or another; voters are not."""
    if "person" in chain(claim.concept, rulebook):
        return False
    rule = rule_of(claim.measure, rulebook)
    contested = rulebook.settings.contested
    return claim.concept in contested or claim.action in contested or (rule is not None and rule.action in contested)
