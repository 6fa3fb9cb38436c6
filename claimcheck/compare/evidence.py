"""What the articles themselves say that explains a gap between two figures of one group.

Parts that add up to the larger figure, a headline that rounds its own body, a sum converted at different exchange
rates, a count that says what it leaves out, a running toll that puts two articles in order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.compare.clauses import field_text
from claimcheck.compare.concepts import narrower
from claimcheck.compare.intervals import Meeting, is_bound, last_place, meet, point
from claimcheck.compare.moments import order
from claimcheck.compare.stands import Stand
from claimcheck.model import Article, Claim
from claimcheck.rules.rulebook import Rulebook

_BESIDE = 90
"""Characters between two figures of one enumeration."""
_CONVERTED = 60
_MOST = 40
"""Articles of one day that are put in order by their tolls."""
_STOP = (". ", "\n", "; ")


def by_article(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims of each article and field in reading order."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.article].append(claim)
    for members in found.values():
        members.sort(key=lambda claim: (claim.field != "title", claim.start, claim.id))
    return found


def explained(
    stands: Sequence[Stand],
    beside: Mapping[str, Sequence[Claim]],
    articles: Mapping[str, Article],
    rulebook: Rulebook,
) -> dict[frozenset[str], str]:
    """Pairs of claim ids whose gap something explains, with the reason."""
    found: dict[frozenset[str], str] = {}
    _parts(stands, beside, articles, rulebook, found)
    _converted(stands, beside, articles, found)
    _totals(stands, found)
    _left_out(stands, found)
    return found


def _exact(claim: Claim) -> Decimal | None:
    quantity = claim.quantity
    return (
        quantity.low
        if quantity.low is not None and quantity.low == quantity.high and not quantity.approximate
        else None
    )


def _parts(
    stands: Sequence[Stand],
    beside: Mapping[str, Sequence[Claim]],
    articles: Mapping[str, Article],
    rulebook: Rulebook,
    found: dict[frozenset[str], str],
) -> None:
    """A smaller figure that sums to a larger one with its neighbours in a sentence, or with others of its article."""
    values: dict[Decimal, list[Stand]] = defaultdict(list)
    for stand in stands:
        value = _exact(stand.claim)
        if value is not None:
            values[value].append(stand)
    if len(values) < 2:
        return
    sums: set[tuple[Decimal, Decimal]] = set()
    inside: dict[str, list[Stand]] = defaultdict(list)
    for stand in stands:
        inside[stand.claim.article].append(stand)
    for article, members in inside.items():
        mine = sorted({value for stand in members if (value := _exact(stand.claim)) is not None})
        for n, small in enumerate(mine):
            for other in mine[n + 1 :]:
                if small + other in values:
                    sums.update(((small, small + other), (other, small + other)))
        for stand in members:
            value = _exact(stand.claim)
            if value is None or article not in articles:
                continue
            for neighbour in _enumerated(stand.claim, beside.get(article, ()), articles[article]):
                if not _adds(stand.claim, neighbour, rulebook):
                    continue
                low, high = neighbour.quantity.low, neighbour.quantity.high
                if low is not None and high is not None and high > 0:
                    sums.update((value, total) for total in values if low <= total - value <= high)
    for small, total in sums:
        for x in values[small]:
            for y in values[total]:
                found[frozenset((x.claim.id, y.claim.id))] = "part-whole"


def _adds(claim: Claim, other: Claim, rulebook: Rulebook) -> bool:
    """Whether a neighbour can be the rest of what is counted: no mothers to children, no missing to the dead."""
    if claim.quantity.unit != other.quantity.unit or claim.quantity.currency != other.quantity.currency:
        return False
    if narrower(claim, other, rulebook) is None:
        return False
    if claim.action == other.action or claim.action is None:
        return True
    return claim.action != "kill" and other.action in ("kill", None)


def next_to(claim: Claim, beside: Sequence[Claim], text: str) -> Iterator[tuple[Claim, str]]:
    """The claims directly before and behind one in the ``text`` of its field, each with what stands between."""
    for before, after in pairwise([other for other in beside if other.field == claim.field]):
        if claim.id in (before.id, after.id) and before.id != after.id:
            yield (after if before.id == claim.id else before), text[before.end : after.start]


def _enumerated(claim: Claim, beside: Sequence[Claim], article: Article) -> list[Claim]:
    """The claims directly before and behind one in its sentence."""
    near = next_to(claim, beside, field_text(article, claim))
    return [other for other, gap in near if len(gap) <= _BESIDE and not any(stop in gap for stop in _STOP)]


def original(claim: Claim, beside: Sequence[Claim], article: Article) -> Claim | None:
    """The sum in another currency that this one converts: it stands right before, in the same sentence."""
    if claim.quantity.currency is None:
        return None
    text = field_text(article, claim)
    previous = [o for o in beside if o.field == claim.field and o.quantity.currency and o.end <= claim.start]
    if not previous:
        return None
    last = previous[-1]
    gap = text[last.end : claim.start]
    if last.quantity.currency == claim.quantity.currency or len(gap) > _CONVERTED or any(stop in gap for stop in _STOP):
        return None
    return last


def _converted(
    stands: Sequence[Stand],
    beside: Mapping[str, Sequence[Claim]],
    articles: Mapping[str, Article],
    found: dict[frozenset[str], str],
) -> None:
    told: dict[tuple[str, Decimal], Claim] = {}
    for stand in stands:
        value = point(stand.quantity)
        if stand.quantity.currency and value is not None and stand.claim.article in articles:
            source = original(stand.claim, beside.get(stand.claim.article, ()), articles[stand.claim.article])
            if source is not None:
                told[stand.claim.article, value] = source
    # The title repeats the converted sum without the original.
    sources = [
        (stand, told[stand.claim.article, value])
        for stand in stands
        if (value := point(stand.quantity)) is not None and (stand.claim.article, value) in told
    ]
    for n, (a, one) in enumerate(sources):
        for b, two in sources[n + 1 :]:
            if (
                one.quantity.currency == two.quantity.currency
                and meet(one.quantity, two.quantity, Decimal(0)) is not Meeting.APART
            ):
                found.setdefault(frozenset((a.claim.id, b.claim.id)), "exchange-rate")


def _totals(stands: Sequence[Stand], found: dict[frozenset[str], str]) -> None:
    """A sum that is called a total may hold the smaller sums that are not."""
    totals = {value for s in stands if "total" in s.cues and (value := _exact(s.claim)) is not None}
    for large in stands:
        value = _exact(large.claim)
        if large.quantity.currency is None or value not in totals:
            continue
        for small in stands:
            other = _exact(small.claim)
            if other is not None and other < value and other not in totals:
                found.setdefault(frozenset((small.claim.id, large.claim.id)), "part-whole")


def _left_out(stands: Sequence[Stand], found: dict[frozenset[str], str]) -> None:
    """A count that names what it leaves out ("13 besides X") is smaller for that reason; one that names whom it takes
    in ("14, including the gunman") is greater for it, wherever that number is told.
    """
    taken_in = {point(stand.quantity) for stand in stands if "takes-in" in stand.cues}
    if not taken_in and not any("excludes" in stand.cues for stand in stands):
        return
    counted = [(stand, value) for stand in stands if (value := point(stand.quantity)) is not None]
    for stand, value in counted:
        for other, theirs in counted:
            if theirs <= value:
                continue
            pair = frozenset((stand.claim.id, other.claim.id))
            if "excludes" in stand.cues and "excludes" not in other.cues:
                found.setdefault(pair, "excludes")
            elif theirs in taken_in and value not in taken_in:
                found.setdefault(pair, "takes-in")


def finer(stands: Sequence[Stand]) -> dict[str, Stand]:
    """Claim id → the figure of the same article that it rounds: a headline's 9.3 trillion for the body's 9.32."""
    found: dict[str, Stand] = {}
    inside: dict[str, list[Stand]] = defaultdict(list)
    for stand in stands:
        if not is_bound(stand.quantity):
            inside[stand.claim.article].append(stand)
    for members in inside.values():
        for coarse in members:
            options = [
                fine
                for fine in members
                if last_place(fine.quantity) < last_place(coarse.quantity)
                and meet(coarse.quantity, fine.quantity, Decimal(0)) not in (Meeting.APART, Meeting.VAGUE)
            ]
            if options:
                found[coarse.claim.id] = min(options, key=lambda s: (last_place(s.quantity), s.claim.start, s.claim.id))
    return found


def hedged(stands: Sequence[Stand]) -> dict[str, Stand]:
    """Claim id → the same number where its article hedges it: the body's "about 2,350" for the headline's 2,350.

    Of bounds only round ones: at 800 a headline leaves out "more than", while "at least 46" and "46" are two claims.
    """
    stated: dict[tuple[str, Decimal | None], Stand] = {}
    for stand in sorted(stands, key=lambda s: (s.claim.start, s.claim.id)):
        round_bound = is_bound(stand.quantity) and last_place(stand.quantity) > 1
        if stand.quantity.approximate or round_bound:
            stated.setdefault((stand.claim.article, point(stand.quantity)), stand)
    plain = [stand for stand in stands if stand.quantity.exact and point(stand.quantity) is not None]
    found = {stand.claim.id: stated.get((stand.claim.article, point(stand.quantity))) for stand in plain}
    return {name: stand for name, stand in found.items() if stand is not None}


def tolls(stands: Iterable[Stand]) -> dict[str, Stand]:
    """For each article the first toll of the dead it gives: it tells how far the news had come."""
    found: dict[str, Stand] = {}
    for stand in sorted(stands, key=lambda s: (s.claim.article, s.claim.field == "title", s.claim.start)):
        if stand.claim.action == "kill" and "part" not in stand.claim.flags and point(stand.quantity) is not None:
            found.setdefault(stand.claim.article, stand)
    return found


def article_order(told: Mapping[str, Stand], story_of: Mapping[str, str]) -> dict[frozenset[str], str]:
    """For two articles of one story and day: which one tells the larger toll, and so is the later one.

    The key is ``{article, article, "<"}``; the value the *earlier* article.
    """
    found: dict[frozenset[str], str] = {}
    days: dict[object, list[Stand]] = defaultdict(list)
    for article, stand in sorted(told.items()):
        if stand.moment is not None:
            days[story_of.get(article), stand.moment.day].append(stand)
    for members in days.values():
        for n, a in enumerate(members[:_MOST]):
            for b in members[n + 1 : _MOST]:
                x, y = point(a.quantity), point(b.quantity)
                if order(a.moment, b.moment) == 0 and x is not None and y is not None and x != y:
                    pair = frozenset((a.claim.article, b.claim.article, "<"))
                    found[pair] = a.claim.article if x < y else b.claim.article
    return found
