"""May two claims be compared at all? Nine gates in order; the first that fails names itself and says why (G1 to G9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from claimcheck.compare.concepts import EITHER, FIRST, NEITHER, SECOND, broadest, chain, narrower
from claimcheck.compare.contests import one_contestant
from claimcheck.compare.courses import is_measured, is_price, is_slow
from claimcheck.compare.courts import are_decisions
from claimcheck.compare.measures import rule_for
from claimcheck.compare.moments import days_between, moment
from claimcheck.compare.passage import Passage
from claimcheck.compare.periods import pass_period
from claimcheck.compare.subjects import UNSURE, Subject
from claimcheck.context import gazetteer, normal_name
from claimcheck.model import Claim, Flow
from claimcheck.rules.rulebook import Rulebook

LEVELS = frozenset({"level", "cumulative"})
"""Flows of one kind: how many there are, and how many there have been so far."""
_ARMED = frozenset({"soldiers", "fighters", "police"})
"""Populations of those who serve a country: its name tells whose side they are on."""
OWNER = re.compile(r"((?:[A-Z][\w-]*\s)*[\w-]+)['’]s\b")
"""A possessive with the name before it."""


def pass_gates(a: Claim, b: Claim, rulebook: Rulebook, *, same_story: bool = True) -> Passage:
    """Whether two claims may be compared; symmetric but for the order of ``told``."""
    caveats: list[str] = []
    part, much = NEITHER, False
    for gate in (_measure, _flow, _action, _who, pass_period, _place, _modality, _unit):
        found = gate(a, b, rulebook)
        if found is None:
            continue
        if found.gate is not None:
            return found
        caveats += found.caveats
        part |= found.part
        much |= found.much
    if not same_story and not _crosses_stories(a, b, rulebook):
        return Passage("G9", "story")
    return Passage(None, "", tuple(dict.fromkeys(caveats)), part=part, much=much)


def pass_subjects(a: Subject, b: Subject, rulebook: Rulebook) -> Passage:
    """The gates, and what the clauses add: grades of injury, events in a row, years long past."""
    one, two = a.claim, b.claim
    said = one.action == two.action and one.action in rulebook.settings.announced
    if said or (a.budget and b.budget and {one.flow, two.flow} == {"plan", "level"}):
        one, two = _as_done(one), _as_done(two)
    found = pass_gates(one, two, rulebook)
    if found.gate is not None:
        return found
    if a.grade and b.grade and a.grade != b.grade:
        return Passage("G4", "qualifiers", told={"a": a.grade, "b": b.grade})
    if a.status and b.status and a.status != b.status:
        return Passage("G4", "population", told={"a": a.status, "b": b.status})
    if a.died and b.died and a.died != b.died:
        return Passage("G4", "died")
    if a.turn and b.turn and a.turn != b.turn:
        return Passage("G9", "story")
    if a.stage and b.stage and a.stage != b.stage and not are_decisions(a.stage, b.stage):
        return Passage("G3", "stage", told={"a": a.stage, "b": b.stage})
    if a.base and b.base and a.base != b.base:
        return Passage("G5", "period", told={"a": a.base, "b": b.base})
    if a.past and b.past and a.past.isdisjoint(b.past):
        return Passage("G5", "period", told={"a": min(a.past), "b": min(b.past)})
    if _otherwise_named(one, two):
        told = {"a": " ".join(one.qualifiers), "b": " ".join(two.qualifiers)}
        return Passage("G4", "qualifiers", told=told)
    if a.contestant and b.contestant and not one_contestant(a.contestant, b.contestant):
        return Passage("G4", "actor", told={"a": a.contestant.name, "b": b.contestant.name})
    if a.nations and b.nations and a.nations.isdisjoint(b.nations):
        return Passage("G4", "population", told={"a": ", ".join(sorted(a.nations)), "b": ", ".join(sorted(b.nations))})
    if a.holder and b.holder and not _same_name(a.holder, b.holder):
        return Passage("G6", "place", told={"a": a.holder, "b": b.holder})
    if a.reference and b.reference and a.reference.isdisjoint(b.reference):
        return Passage("G6", "place", told={"a": min(a.reference), "b": min(b.reference)})
    if _elsewhen(a, b) or _elsewhen(b, a):
        if one.published is None or two.published is None:
            return replace(found, part=EITHER)  # when the other was news is not known
        return Passage(
            "G5", "period", told={"a": ", ".join(sorted(a.past)) or "-", "b": ", ".join(sorted(b.past)) or "-"}
        )
    if one.concept == "distance" == two.concept and not (a.reference and b.reference):
        return replace(found, part=EITHER)  # from where the other was measured is not known
    part = found.part
    if _is_part(a, b):
        part |= FIRST
    if _is_part(b, a):
        part |= SECOND
    if a.forecast != b.forecast or _narrowed(one, two, rulebook) or _narrowed(two, one, rulebook):
        part = EITHER
    much = found.much or (a.warlong != b.warlong and not (is_slow(one, rulebook) and is_slow(two, rulebook)))
    return replace(found, part=part, much=much) if (part, much) != (found.part, found.much) else found


def _is_part(a: Subject, b: Subject) -> bool:
    """Whether only one counts a grade of the hurt, the dead on the spot, a nation's people, or one place of several."""
    alone = a.alone and not b.alone and not _is_there(a.holder, b.claim)
    graded = any(x is not None and y is None for x, y in ((a.grade, b.grade), (a.died, b.died)))
    unsure = a.status in UNSURE and b.status is None
    return graded or unsure or alone or (a.apart and not b.apart) or b.place in a.within or _is_of_a_nation(a, b)


def _is_of_a_nation(a: Subject, b: Subject) -> bool:
    """Whether only one counts a nation's people (*nine Nepalese were killed*); a country's own soldiers are no part."""
    return bool(a.nations) and not b.nations and a.claim.population not in _ARMED


def _is_there(holder: str | None, claim: Claim) -> bool:
    """Whether a figure is of the place that another's row of names and figures names."""
    return holder is not None and claim.place is not None and _same_name(holder, claim.place.name)


def _narrowed(a: Claim, b: Claim, rulebook: Rulebook) -> bool:
    """Whether one sum or measurement is of a special kind of what the other is of: non-oil exports, exports.

    Whose it is, or of which country, narrows nothing: the company's loss is the loss, Indonesia's exports the exports.
    """
    one = (a.measure, a.concept) == (b.measure, b.concept) and (a.measure or a.concept)
    measured = one and (a.quantity.unit or a.quantity.currency)
    if a.quantity.unit == "magnitude":
        return False  # it belongs to the quake, whatever else is said of that
    if not measured or not a.qualifiers:
        return False
    country = gazetteer(rulebook).country
    kinds, others = (
        {word for word in claim.qualifiers if word not in rulebook.concepts and not country(word)} - _owners(claim)
        for claim in (a, b)
    )
    return bool(kinds) and not others


def _owners(claim: Claim) -> set[str]:
    """The words of a possessive in the counted phrase: *Orvane council's deficit*."""
    return {word.casefold() for owner in OWNER.findall(claim.quote) for word in owner.split()}


def _as_done(claim: Claim) -> Claim:
    """The claim with its plan taken for the deed."""
    flow: Flow = "level" if claim.flow == "plan" else claim.flow
    said = claim.attribution
    return replace(claim, flow=flow, attribution=replace(said, stance="asserts") if said.stance == "plans" else said)


def _otherwise_named(a: Claim, b: Claim) -> bool:
    """Whether two open counts of one noun are narrowed by different words: strategic areas, tourist areas."""
    if a.measure or b.measure or a.quantity.unit or a.quantity.currency or not a.qualifiers or not b.qualifiers:
        return False
    return set(a.qualifiers).isdisjoint(b.qualifiers)


def _elsewhen(a: Subject, b: Subject) -> bool:
    """Whether one figure belongs to a past that the other, without one, was not published in."""
    return bool(a.past) and not b.past and not any((b.claim.published or "").startswith(past) for past in a.past)


def _measure(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    if a.measure and b.measure and a.measure != b.measure:
        if _near_actions(a, b, rulebook) and narrower(a, b, rulebook) is not None:
            return Passage(None, caveats=("definition",), part=EITHER)
        return Passage("G1", "measure", told={"a": a.measure, "b": b.measure})
    if "age" in a.flags or "age" in b.flags:
        if ("age" in a.flags) != ("age" in b.flags):
            return Passage("G1", "age")
        return None
    if a.concept != b.concept and {a.concept, b.concept} <= _dimensions(rulebook):
        return Passage("G1", "concept", told=_titles(a, b, rulebook))
    part = narrower(a, b, rulebook)
    if (part == FIRST and "inherited" in a.flags) or (part == SECOND and "inherited" in b.flags):
        part = NEITHER  # "police say 56 men died, a chaplain speaks of 80 dead": of whom, is only handed on
    if part and a.action == b.action and (_is_done_to(a, rulebook) or _is_done_to(b, rulebook)):
        part = NEITHER
    if a.quantity.unit or a.quantity.currency:
        part = NEITHER  # what a sum or a measurement counts is told by its clause more than by the nearest noun
    if part is None and not (a.measure and a.measure == b.measure):
        kin = broadest(a.concept, rulebook)
        if kin and kin == broadest(b.concept, rulebook) and not a.measure and not b.measure:
            return Passage(None, caveats=("definition",), part=EITHER)  # "340 employees", "340 positions"
        return Passage("G1", "concept", told=_titles(a, b, rulebook))
    if part is None:
        return Passage(None, part=EITHER)
    if ("part" in a.flags) != ("part" in b.flags) and not _narrow(a, b, rulebook):
        part |= FIRST if "part" in a.flags else SECOND
    if part:
        return Passage(None, part=part)
    standing = rulebook.settings.for_people
    if a.measure and (a.concept in standing) != (b.concept in standing):
        return Passage(None, caveats=("definition",))  # 640 jobs, 700 people
    return None


@cache
def _dimensions(rulebook: Rulebook) -> frozenset[str]:
    """What a measurement may be of: a thing's length is not its width."""
    sections = (lexicon.section("structure") for lexicon in rulebook.languages.values())
    return frozenset(dimension for section in sections for dimension in section.get("dimensions", {}).values())


def _titles(a: Claim, b: Claim, rulebook: Rulebook) -> dict[str, str]:
    """What the two count, in words."""
    return {"a": _title(rulebook.concepts, a.concept, a), "b": _title(rulebook.concepts, b.concept, b)}


def are_near(a: str, b: str, rulebook: Rulebook) -> bool:
    """Whether two concepts, or kinds that hold them, are often counted one for one: jobs and workers."""
    near = rulebook.settings.near_concepts
    return any(y in near.get(x, ()) for x in chain(a, rulebook) for y in chain(b, rulebook))


def _narrow(a: Claim, b: Claim, rulebook: Rulebook) -> bool:
    """Whether both count one special kind of people or things: "30, eleven of them children" is as many children.

    Not so for a part that has its noun from its whole: "126 houses were damaged, 17 of them badly".
    """
    if any({"part", "inherited"} <= {*claim.flags} for claim in (a, b)):
        return False
    return a.concept == b.concept and a.concept not in rulebook.settings.roles and len(chain(a.concept, rulebook)) > 1


def _title(table: Mapping[str, object], key: str | None, claim: Claim) -> str:
    if key is None:
        return claim.head or ""
    titles: Mapping[str, str] = getattr(table.get(key), "title", {})
    return titles.get(claim.language) or titles.get("en") or key


def _near_actions(a: Claim, b: Claim, rulebook: Rulebook) -> bool:
    return a.action is not None and a.action != b.action and b.action in rulebook.settings.akin(a.action)


def _flow(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    if "age" in a.flags:
        return None  # of an age nothing is planned or added
    if _is_plan(a) and _is_plan(b):
        return None
    one, two = ("level" if claim.flow in LEVELS else claim.flow for claim in (a, b))
    if one != two:
        if _is_unsaid(a, b):
            return Passage(None, caveats=("definition",), part=EITHER)
        if _are_prices(a, b, rulebook):
            return None
        return Passage("G2", "flow", told={"a": one, "b": two})
    return None


def _action(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    if not a.action or not b.action or a.action == b.action or (a.measure and a.measure == b.measure):
        return None  # one measure is one action, whatever other verb stands beside a magnitude or a price
    if a.action in rulebook.action_lineage(b.action) or b.action in rulebook.action_lineage(a.action):
        return None  # the narrower is the same deed, said of some things only
    faint = rulebook.settings.faint_actions
    if (a.action in faint and b.action in a.context) or (b.action in faint and a.action in b.context):
        return Passage(None, caveats=("definition",))
    if _near_actions(a, b, rulebook):
        return Passage(None, caveats=("definition",), part=EITHER)
    told = {"a": _title(rulebook.actions, a.action, a), "b": _title(rulebook.actions, b.action, b)}
    one, two = rulebook.actions.get(a.action), rulebook.actions.get(b.action)
    if (one and b.action in one.includes) or (two and a.action in two.includes):
        return Passage("G3", "includes", told=told)
    return Passage("G3", "action", told=told)


def _who(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    known = gazetteer(rulebook)
    if a.population and b.population and a.population != b.population:
        return Passage("G4", "population", told={"a": a.population, "b": b.population})
    for name in ("actor", "recipient"):
        one, two = getattr(a, name), getattr(b, name)
        if one and two and not _same_name(normal_name(one, known), normal_name(two, known)):
            return Passage("G4", name, told={"a": one, "b": two})
    if bool(a.population) == bool(b.population):
        return None
    if _is_done_to(a if a.population else b, rulebook) or _told_by_noun(a, b, rulebook):
        return None
    whole = (a.population or b.population) in rulebook.settings.whole_populations
    return Passage(None, caveats=("population",), part=NEITHER if whole else FIRST if a.population else SECOND)


def _told_by_noun(a: Claim, b: Claim, rulebook: Rulebook) -> bool:
    """Whether both count one kind of people, whose name alone says which they are: children are children."""
    return a.concept == b.concept and rulebook.population_of(a.concept) == (a.population or b.population)


def _is_done_to(claim: Claim, rulebook: Rulebook) -> bool:
    """Whether a figure only says of whom its deed is always done: of those dismissed, workers are no part."""
    return claim.concept in rulebook.settings.done_to.get(claim.action or "", ())


def _same_name(a: str, b: str) -> bool:
    one, two = set(a.casefold().split()), set(b.casefold().split())
    return one <= two or two <= one


def _place(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    if a.place is None or b.place is None:
        return None
    one, two = a.place.normal or a.place.name, b.place.normal or b.place.name
    if _same_name(one, two):
        return None
    if a.place.normal and b.place.normal and not is_measured(a, rulebook):
        level = a.place.level is not None and a.place.level == b.place.level
        if level or gazetteer(rulebook).apart(a.place.normal, b.place.normal):
            return Passage("G6", "place", told={"a": a.place.name, "b": b.place.name})
    return Passage(None, caveats=("place",))


def _modality(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    if any(claim.polarity == "denied" or claim.attribution.stance == "denies" for claim in (a, b)):
        return Passage("G7", "denied")
    if any("hypothetical" in claim.flags for claim in (a, b)) or (_is_plan(a) != _is_plan(b) and not _is_unsaid(a, b)):
        return Passage("G7", "planned")
    return None


def _is_plan(claim: Claim) -> bool:
    """Whether a figure is intended, by its flow or by its speaker's word: two intentions may be compared."""
    return claim.flow == "plan" or claim.attribution.stance == "plans"


def _is_unsaid(a: Claim, b: Claim) -> bool:
    """Whether one figure is planned, and of the other nothing is said to have happened: "the 500 jobs" may be those."""
    plan, other = (a, b) if _is_plan(a) else (b, a)
    if not _is_plan(plan) or _is_plan(other):
        return False
    return other.action is None and other.measure is None and other.flow in LEVELS


def _unit(a: Claim, b: Claim, rulebook: Rulebook) -> Passage | None:
    if a.quantity.currency != b.quantity.currency:
        return Passage("G8", "currency", told={"a": a.quantity.currency or "", "b": b.quantity.currency or ""})
    if a.quantity.unit != b.quantity.unit and _are_prices(a, b, rulebook):
        return Passage(None, caveats=("unit",))
    if a.quantity.unit != b.quantity.unit or is_fraction(a) != is_fraction(b):
        return Passage("G8", "unit", told={"a": a.quantity.unit or "", "b": b.quantity.unit or ""})
    return None


def _are_prices(a: Claim, b: Claim, rulebook: Rulebook) -> bool:
    """Whether both are prices of which one does not say of how much: rice at 12,100 rupiah, or 11,900 a kilogram."""
    units = {a.quantity.unit, b.quantity.unit}
    bare = None in units and all(unit is None or unit.startswith("/") for unit in units)
    return bare and is_price(a, rulebook) and is_price(b, rulebook)


def is_fraction(claim: Claim) -> bool:
    """Whether a figure is a part of one and so no count: *two-thirds of the dead* beside *21 of the dead*."""
    value = claim.quantity.low
    return claim.quantity.unit is None and claim.quantity.currency is None and value is not None and 0 < value < 1


def _crosses_stories(a: Claim, b: Claim, rulebook: Rulebook) -> bool:
    """Totals that grow over weeks belong to no single event: they meet wherever they are told, within their horizon."""
    if a.measure is None or a.measure != b.measure:
        return False
    rule = rule_for(a, rulebook)
    if rule is None or not is_slow(a, rulebook):
        return False
    apart = days_between(moment(a), moment(b))
    return apart is None or apart <= max(rule.horizon_days or 0, 366)
