"""Two figures of one article: of two things, or rival and former counts of one.

As a rule one article's two different numbers are two things. Not so where two counters are set against each other, or a
count against what it was before. A figure that stands without its noun even takes it from the one before it ("police
spoke of 42,000"): that a reader knows without being told makes the two of one thing, however little their clauses have
in common and however far the numbers lie apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.compare.clusters import Link
from claimcheck.compare.courts import are_decisions
from claimcheck.compare.gates import LEVELS
from claimcheck.compare.intervals import Meeting, meet, ratio
from claimcheck.compare.periods import is_of_earlier_day
from claimcheck.compare.subjects import TOLERANCE, Subject
from claimcheck.counters import STATE, rivals
from claimcheck.model import Attribution, Claim

_OF_ONE_QUAKE = Decimal("0.3")
"""How far apart two agencies' magnitudes of one quake may lie."""
_OF_ONE_WHOLE = 2
"""How many times greater one of two counts of a whole may be."""
_SURE = 1.0
"""How like such a pair is."""


def set_against(subjects: Sequence[Subject]) -> Iterator[Link]:
    """The pairs of one text whose second figure takes its noun from the first, another counter's."""
    texts: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, subject in enumerate(subjects):
        texts[subject.claim.article, subject.claim.field].append(index)
    for told in texts.values():
        told.sort(key=lambda index: (subjects[index].claim.start, subjects[index].claim.id))
        for place, index in enumerate(told):
            if "inherited" in subjects[index].claim.flags:
                before = next((i for i in reversed(told[:place]) if _opposed(subjects[i], subjects[index])), None)
                if before is not None:
                    yield _SURE, before, index


def _opposed(first: Subject, second: Subject) -> bool:
    """Whether two figures differ, count one thing as a whole, and have two counters."""
    parts = "part" in {*first.claim.flags, *second.claim.flags} or bool(first.holder or second.holder)
    known = first.number is not None and second.number is not None and first.number != second.number
    ruled = first.claim.measure == second.claim.measure  # "733 were saved" is none of the thousand aboard
    set_against = _two_speak(first, second) or _answers(first, second) or _has_become(first.claim, second.claim)
    return known and ruled and not parts and _one_thing(first.claim, second.claim) and set_against


def clash(a: Subject, b: Subject) -> bool:
    """Whether one article states both as different numbers: then it means different things.

    Not so where one is its title, where one court decided anew what another had, where two counters are set against
    each other over one thing, where one is told as denied by another or revised, or where one count became the other.
    """
    one, two = a.claim, b.claim
    if one.article != two.article or one.field != two.field or one.quantity == two.quantity:
        return False
    if a.holder or b.holder:
        return meet(one.quantity, two.quantity, TOLERANCE) is Meeting.APART
    if a.stage and b.stage and are_decisions(a.stage, b.stage):
        return False
    other_event = is_of_earlier_day(one, two) or is_of_earlier_day(two, one)
    settled = "disputed" in {*one.flags, *two.flags} or _is_revised(a, b)
    if not other_event and _one_thing(one, two) and (settled or _two_speak(a, b) or _answers(a, b) or _recounts(a, b)):
        return False
    if _measures_anew(a, b):
        return False
    if _has_become(one, two) and one.quantity.unit in (None, "magnitude") and not one.quantity.currency:
        return False
    return meet(one.quantity, two.quantity, TOLERANCE) is Meeting.APART


def _two_speak(a: Subject, b: Subject) -> bool:
    """Whether two counters stand behind the claims: rivals as far as they are known, else speakers of unlike names."""
    if a.counters and b.counters and rivals(a.counters, b.counters):
        return True
    if any(not (counter.words or counter.kinds) for counter in (*a.counters, *b.counters)):
        return False
    if all(counter.kinds <= {STATE} and not counter.words for counter in (*a.counters, *b.counters)):
        return False
    one, two = a.claim.attribution, b.claim.attribution
    for x, y in ((_body(one, two), _body(two, one)), (one.speaker, two.speaker)):
        if x or y:
            return bool(x and y and set(x.casefold().split()).isdisjoint(y.casefold().split()))
    return False


def _body(said: Attribution, other: Attribution) -> str | None:
    """The body that says a figure; a paper or broadcaster named alone, where the other figure is not from it."""
    relayed = " ".join(said.via) if not said.speaker and said.via != other.via else None
    return said.organisation or relayed


def _is_revised(a: Subject, b: Subject) -> bool:
    """Whether the article tells of a revision at one of two figures of a measure, of the same people and time."""
    one, two = a.claim, b.claim
    return (
        one.measure is not None
        and (a.revised or b.revised)
        and one.population == two.population
        and ("part" in one.flags) == ("part" in two.flags)
        and a.past == b.past
    )


def _measures_anew(a: Subject, b: Subject) -> bool:
    """Whether another agency gives the magnitude of what may be the same quake: "the USGS put it at 7.3"."""
    if not a.claim.quantity.unit == b.claim.quantity.unit == "magnitude":
        return False
    if a.turn != b.turn or a.follower != b.follower:
        return False
    first, second = (a, b) if a.claim.start < b.claim.start else (b, a)
    whose, other = (_names(subject.claim) for subject in (second, first))
    near = a.number is not None and b.number is not None and abs(a.number - b.number) <= _OF_ONE_QUAKE
    return near and bool(whose) and whose.isdisjoint(other) and a.claim.concept == b.claim.concept


def _has_become(a: Claim, b: Claim) -> bool:
    """Whether one figure is told as what the other was before: *dari 184 menjadi 164*, "lowering an earlier 60"."""
    if {"from", "to"} <= {*a.flags, *b.flags}:
        return True
    former = any({"from", "inherited"} <= {*claim.flags} and "part" not in claim.flags for claim in (a, b))
    return former and _one_thing(a, b)


def _answers(a: Subject, b: Subject) -> bool:
    """Whether the second figure takes its noun from the first and is somebody else's: "police estimated 240,000".

    A name that is no known kind of body and no person may be a place: "Quang Ninh recorded 21" counts a part.
    """
    first, second = (a, b) if a.claim.start < b.claim.start else (b, a)
    if "inherited" not in second.claim.flags or "part" in {*a.claim.flags, *b.claim.flags}:
        return False
    said = second.claim.attribution
    body = said.organisation or ""
    known = said.speaker is not None or body[:1].islower() or any(who.kinds or who.media for who in second.counters)
    whose, other = (_names(subject.claim) for subject in (second, first))
    return bool(whose) and known and whose.isdisjoint(other)


def _recounts(a: Subject, b: Subject) -> bool:
    """Whether the second figure is told as another's count of the whole: "the agency, however, put the dead at 29".

    A body that counts its own part lies below the whole by more than two counts of it do, unless they are said to
    differ.
    """
    first, second = (a, b) if a.claim.start < b.claim.start else (b, a)
    if second.recount is None or "part" in {*a.claim.flags, *b.claim.flags} or _whom(first) != _whom(second):
        return False
    whose, other = (_names(subject.claim) for subject in (second, first))
    gap = ratio(a.claim.quantity, b.claim.quantity)
    near = second.recount == "before" or (gap is not None and gap <= _OF_ONE_WHOLE)
    return bool(whose) and whose.isdisjoint(other) and near


def _whom(subject: Subject) -> tuple[object, ...]:
    """Whom or which of what is counted a figure is of."""
    return subject.claim.population, subject.claim.qualifiers, subject.grade


def _names(claim: Claim) -> frozenset[str]:
    """The words of the names behind a claim."""
    said = claim.attribution
    return frozenset(f"{said.speaker or ''} {said.organisation or ''}".casefold().split())


def _one_thing(a: Claim, b: Claim) -> bool:
    """Whether two claims of an article count one thing: by its rule, else by its noun and what happened to it."""
    if a.measure and b.measure:
        return a.measure == b.measure
    if (a.quantity.unit, a.quantity.currency) != (b.quantity.unit, b.quantity.currency):
        return False
    if a.flow != b.flow and not {a.flow, b.flow} <= LEVELS:
        return False
    if a.action and b.action and a.action != b.action:
        return False
    if a.head and b.head:
        return a.head == b.head
    # "75,000, police said, while unions said 140,000 marched": the bare figure counts what the other does.
    return bool(a.quantity.unit or a.quantity.currency or (a.action and a.action == b.action))
