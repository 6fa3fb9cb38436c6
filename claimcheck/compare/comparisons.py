"""One group of claims as a comparison: positions, relations, verdict, flags, vote, timeline and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import blake2b

from claimcheck.compare import evidence
from claimcheck.compare.arithmetic import Sum
from claimcheck.compare.courses import adds_up, course_of, is_measured
from claimcheck.compare.gates import pass_gates, pass_subjects
from claimcheck.compare.intervals import below, scale_slip
from claimcheck.compare.measures import rule_of
from claimcheck.compare.moments import read, sort_key
from claimcheck.compare.positions import Link, Side, take_sides, widest
from claimcheck.compare.refuted import refuted
from claimcheck.compare.stands import Group, Stand, lend_counters
from claimcheck.compare.subjects import Subject
from claimcheck.compare.votes import cast
from claimcheck.compare.why import Sentences
from claimcheck.counters import Counters, rivals, same
from claimcheck.model import Article, Claim, Comparison, Origin, Position, Relation, Severity, Verdict
from claimcheck.notation import write
from claimcheck.rules.rulebook import Measure, Rulebook

_LOWER: dict[Severity, Severity] = {"extreme": "major", "major": "notable", "notable": "minor", "minor": "minor"}
_SCOPES = ("period", "place", "population")


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """What every comparison of one report shares."""

    rulebook: Rulebook
    counters: Counters
    articles: Mapping[str, Article]
    beside: Mapping[str, Sequence[Claim]]
    origins: Mapping[str, Origin]
    sentences: Sentences
    language: str
    policy: str
    articles_in_order: Mapping[frozenset[str], str]
    subjects: Mapping[str, Subject]
    stated: Mapping[str, Claim]
    """The claims as their texts state them, by id: not brought to a common unit or to one word for a deed."""
    tolls: frozenset[str]
    """Claims that give an article's toll of the dead, by which articles of one day are put in order."""


def lay_out(stands: Sequence[Stand], desk: Desk, story: str | None, sums: Sequence[Sum] = ()) -> Comparison:
    """The comparison of a group."""
    stands = lend_counters(stands)
    first = min(stands, key=lambda s: (s.claim.measure is None, s.claim.id, s.claim.article)).claim
    rule = _rule(stands, desk.rulebook)
    settings = desk.rulebook.settings
    tolerance = rule.tolerance if rule and rule.tolerance is not None else settings.tolerance
    course = course_of(stands, desk.rulebook)
    explained = evidence.explained(stands, desk.beside, desk.articles, desk.rulebook)
    if not any(s.claim.id in desk.tolls for s in stands):
        explained.update(desk.articles_in_order)
    horizon = rule.horizon_days if rule and rule.horizon_days is not None else settings.horizon_days
    group = Group(
        stands,
        course,
        tolerance,
        horizon,
        explained,
        _partial(desk),
        evidence.finer(stands),
        evidence.hedged(stands),
        adds_up(stands[0].claim, desk.rulebook),
        refuted(stands, desk.beside, desk.articles),
    )
    sides, links = take_sides(group)
    relations = tuple(_relation(link, sides, desk) for link in links)
    slips, unsure = _slips(links, sides)
    interested = {stand.origin: desk.origins[stand.origin].interested for stand in stands}
    vote = cast(stands, interested, desk.policy, tolerance, desk.counters, unsure)
    verdict = _verdict(stands, relations)
    top = widest(links, sides)
    flags = (["scale-slip"] if slips else []) + (["self-contradiction"] if _contradicts_itself(links, sides) else [])
    if any(not total.holds for total in sums):
        flags.append("arithmetic")
    caveats = sorted({caveat for relation in relations if relation.relation == verdict for caveat in relation.caveats})
    if (
        verdict == "disagree"
        and top is not None
        and any(interested[s.origin] for i in (top.a, top.b) for s in sides[i].stands)
    ):
        caveats = sorted({*caveats, "interested-party"})
    severity = _severity(top, links, desk, first.measure) if verdict == "disagree" else None
    return Comparison(
        id=_id(stands),
        measure=first.measure or _open_name(stands),
        title=_title(stands, rule.title if rule else {}, desk),
        scope=_scope(stands),
        verdict=verdict,
        caveats=tuple(caveats),
        flags=tuple(flags),
        severity=severity,
        ratio=_round(top.finding.ratio) if top is not None and verdict == "disagree" else None,
        low=vote.low,
        best=vote.best,
        high=vote.high,
        policy=desk.policy,
        provisional=vote.provisional,
        positions=tuple(_position(side, interested) for side in sides),
        relations=relations,
        why=_why(verdict, links, sides, top, slips, stands, desk),
        story=story,
        timeline=_timeline(stands),
        arithmetic=tuple(total.text for total in sums),
        tolerance=tolerance,
    )


_LEVELS = {"country": 0, "region": 1, "island": 1, "admin1": 2, "admin2": 3, "city": 3, "admin3": 4, "admin4": 5}
"""How narrow a kind of place is."""


def _partial(desk: Desk) -> Callable[[Stand, Stand], bool]:
    """Whether two stands meet only where their figures do, or the lesser figure is of the narrower place (G6)."""

    def partial(a: Stand, b: Stand) -> bool:
        one, two = desk.subjects.get(a.claim.id), desk.subjects.get(b.claim.id)
        if one is None or two is None:
            return False
        small, large = (one, two) if below(a.quantity, b.quantity) else (two, one)
        passage = pass_subjects(one, two, desk.rulebook)
        within = _is_inside(small.claim, large.claim, desk.rulebook) or _is_month_of(small.claim, large.claim)
        return passage.excuses(a.quantity, b.quantity) or within

    return partial


def _is_inside(part: Claim, whole: Claim, rulebook: Rulebook) -> bool:
    """Whether a count is of a place of a narrower kind than the other's: a district's dead are among a province's."""
    if part.place is None or whole.place is None or part.place.name == whole.place.name or is_measured(part, rulebook):
        return False
    narrow, wide = (_LEVELS.get(claim.place.level or "") for claim in (part, whole) if claim.place is not None)
    return narrow is not None and wide is not None and narrow > wide


def _is_month_of(part: Claim, whole: Claim) -> bool:
    """Whether the lesser figure is of a stretch of the other's: April's exports are among those of the half-year."""
    one, two = part.period, whole.period
    if one is None or two is None or one.kind != "within" or two.kind != "within":
        return False
    start, end, first, last = (read(day) for day in (one.start, one.end or one.start, two.start, two.end or two.start))
    if start is None or end is None or first is None or last is None:
        return False
    inside = first.day <= start.day and end.day <= last.day
    return inside and 2 * (end.day - start.day + 1) <= last.day - first.day + 1 and end.day > start.day


def _rule(stands: Sequence[Stand], rulebook: Rulebook) -> Measure | None:
    """The rule that made most of the claims; among equals the one that is not about a part of the people."""
    made = Counter(stand.claim.rule for stand in stands if stand.claim.rule in rulebook.measures)
    if not made:
        measure = next((stand.claim.measure for stand in stands if stand.claim.measure), None)
        return rule_of(measure, rulebook)
    best = min(made, key=lambda rule: (-made[rule], rulebook.measures[rule].population is not None, rule))
    return rulebook.measures[best]


def _round(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(Decimal("0.01"))


def _relation(link: Link, sides: Sequence[Side], desk: Desk) -> Relation:
    a, b = sides[link.a], sides[link.b]
    finding = link.finding
    caveats = list(finding.caveats)
    if finding.relation in ("disagree", "compatible"):
        passage = pass_gates(a.speaks.claim, b.speaks.claim, desk.rulebook)
        bridged = () if passage.gate is None else ("period",) if passage.gate == "G5" else ("definition",)
        caveats += (*passage.caveats, *bridged, *_made_alike(a.speaks.claim, b.speaks.claim, desk))
        if finding.relation == "disagree":
            caveats += _hedges(a.speaks, b.speaks)
    earlier, later = (
        (a, b) if sort_key(a.speaks.moment) <= sort_key(b.speaks.moment) or finding.reason == "apart" else (b, a)
    )
    if finding.reason in ("part-whole", "excludes", "takes-in", "narrower", "grew-same-day"):
        earlier, later = a, b  # the lesser first
    return Relation(
        link.a, link.b, finding.relation, tuple(dict.fromkeys(caveats)),
        _round(finding.ratio) if finding.relation == "disagree" else None,
        desk.sentences.relation(finding, earlier.stands, later.stands),
    )  # fmt: skip


def _made_alike(a: Claim, b: Claim, desk: Desk) -> list[str]:
    """What was made alike for the comparison and is not so in the texts."""
    one, two = desk.stated.get(a.id, a), desk.stated.get(b.id, b)
    caveats = []
    if one.action and two.action and one.action != two.action and a.action == b.action:
        caveats.append("definition")
    if one.quantity.unit != two.quantity.unit and a.quantity.unit == b.quantity.unit:
        caveats.append("unit")
    return caveats


def _hedges(a: Stand, b: Stand) -> list[str]:
    """Different counters, or an estimate against an assertion: a reader should weigh who speaks."""
    if a.counters and b.counters and not any(same(x, y) for x in a.counters for y in b.counters):
        return ["attribution"]
    return ["attribution"] if a.claim.attribution.stance != b.claim.attribution.stance else []


def _verdict(stands: Sequence[Stand], relations: Sequence[Relation]) -> Verdict:
    kinds = {relation.relation for relation in relations}
    if "disagree" in kinds:
        return "disagree"
    if len({stand.origin for stand in stands}) < 2:
        return "single-source"
    if "updated" in kinds:
        return "updated"
    return "compatible" if "compatible" in kinds else "agree"


def _slips(links: Sequence[Link], sides: Sequence[Side]) -> tuple[int | None, frozenset[str]]:
    """The power of ten behind a gap, and the claims it puts in doubt: those of the rarer scale."""
    for link in links:
        if link.finding.relation != "disagree":
            continue
        a, b = sides[link.a], sides[link.b]
        power = scale_slip(a.quantity, b.quantity)
        if power is not None:
            support = {id(side): len({stand.origin for stand in side.stands}) for side in (a, b)}
            if support[id(a)] == support[id(b)]:
                return power, frozenset()
            odd = a if support[id(a)] < support[id(b)] else b
            return power, frozenset(stand.claim.id for stand in odd.stands)
    return None, frozenset()


def _contradicts_itself(links: Sequence[Link], sides: Sequence[Side]) -> bool:
    """Whether one article states both sides of a disagreement, and not as the words of two counters."""
    for link in links:
        if link.finding.relation == "disagree":
            one = {stand.claim.article: stand for stand in sides[link.a].stands}
            for stand in sides[link.b].stands:
                other = one.get(stand.claim.article)
                if other is not None and not rivals(stand.counters, other.counters):
                    return True
    return False


def _severity(top: Link | None, links: Sequence[Link], desk: Desk, measure: str | None) -> Severity | None:
    """The severity of the widest gap, a step lower when every disagreement hides behind bounds (R4b)."""
    if top is None or top.finding.ratio is None:
        return "minor" if top is not None else None
    severity = desk.rulebook.severity_of(measure, top.finding.ratio)
    apart = [link for link in links if link.finding.relation == "disagree"]
    behind_bounds = all(
        link.finding.reason in ("rivals", "maxima") and "bound" in link.finding.caveats for link in apart
    )
    return _LOWER[severity] if behind_bounds else severity


def _position(side: Side, interested: Mapping[str, bool]) -> Position:
    origins = tuple(sorted({stand.origin for stand in side.stands}))
    newest = max((stand.moment for stand in side.stands if stand.moment), key=sort_key, default=None)
    return Position(
        side.quantity,
        tuple(stand.claim.id for stand in side.stands),
        origins,
        newest.text if newest else None,
        all(interested[origin] for origin in origins),
    )


def _open_name(stands: Sequence[Stand]) -> str:
    """A name for a measure no rule knows: what is counted, and what happened to it."""
    heads = Counter(
        stand.claim.concept
        or stand.claim.head
        or stand.claim.quantity.unit
        or stand.claim.quantity.currency
        or "number"
        for stand in stands
    )
    actions = Counter(stand.claim.action for stand in stands if stand.claim.action)
    head = min(heads, key=lambda key: (-heads[key], key))
    if not actions:
        return head
    return f"{head}.{min(actions, key=lambda key: (-actions[key], key))}"


def _title(stands: Sequence[Stand], titles: Mapping[str, str], desk: Desk) -> str:
    if titles:
        return titles.get(desk.language) or titles.get("en") or next(iter(titles.values()))
    phrases = Counter(stand.claim.counted or stand.claim.quote for stand in stands)
    return min(phrases, key=lambda key: (-phrases[key], len(key), key))


def _scope(stands: Sequence[Stand]) -> dict[str, str | None]:
    """What the group shares: a name where all who give one agree, else None."""
    found: dict[str, str | None] = {}
    for name in _SCOPES:
        values: Counter[str] = Counter()
        for stand in stands:
            value = getattr(stand.claim, name)
            text = (
                value
                if isinstance(value, str) or value is None
                else getattr(value, "text", None) or getattr(value, "normal", None) or value.name
            )
            if text:
                values[text] += 1
        found[name] = min(values, key=lambda key: (-values[key], key)) if len(values) == 1 else None
    return found


def _timeline(stands: Sequence[Stand]) -> tuple[tuple[str, str], ...]:
    """When each figure was given, oldest first; a figure repeated at once is told once."""
    dated = sorted((s for s in stands if s.moment), key=lambda s: (sort_key(s.moment), write(s.quantity)))
    rows = [(stand.moment.text, write(stand.quantity)) for stand in dated if stand.moment]
    return tuple(row for index, row in enumerate(rows) if index == 0 or row != rows[index - 1])


def _why(
    verdict: Verdict,
    links: Sequence[Link],
    sides: Sequence[Side],
    top: Link | None,
    slip: int | None,
    stands: Sequence[Stand],
    desk: Desk,
) -> str:
    said = desk.sentences
    if verdict == "single-source":
        return said.verdict("single-source", who_a=said.who(stands))
    chosen = top if verdict == "disagree" else next((link for link in links if link.finding.relation == verdict), None)
    if chosen is None:
        return said.verdict("origins", n=str(len({stand.origin for stand in stands})))
    text = _relation(chosen, sides, desk).why
    return f"{text} {said.verdict('slip', factor=said.number(Decimal(10) ** slip))}" if slip is not None else text


def _id(stands: Sequence[Stand]) -> str:
    """A hash of what the comparison holds, whatever the order of files and however often a text was copied."""
    keys = sorted({stand.claim.id.partition("~")[0] for stand in stands})
    return blake2b("|".join(keys).encode(), digest_size=8).hexdigest()
