"""The noun that an action is said of where none is stated: *58 killed* is 58 people."""

from __future__ import annotations

from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed, mapped, mapped_in
from claimcheck.counted.grammar.structure import Structure
from claimcheck.model import Mention


def complete(reading: Counted, structure: Structure, mention: Mention) -> Counted:
    """Supplies the noun an action is said of when none is stated: *58 killed* is 58 people."""
    if reading.action in structure.doers and reading.concept in (None, "person") and reading.kind == "count":
        doer = structure.doers[reading.action]
        return reading._replace(concept=doer, head=doer)
    if reading.inherited and reading.triggers:
        meant = structure.rulebook.choose(reading.triggers, reading.concept)
        if meant is not None:  # of houses swept away, not of people
            reading = reading._replace(action=meant.action)
    if reading.inherited and reading.kind == "count" and reading.concept in structure.fractions.values():
        reading = reading._replace(unit=reading.concept)  # two quakes, measuring 7.6 and 7.4
    scale = structure.unit_scales.get(reading.concept or "", {}).get(mention.quantity.unit or "")
    if scale is not None:
        return reading._replace(unit=scale)
    unit, high = mention.quantity.unit or "", mention.quantity.high
    below = high is not None and high < 0  # minus nine degrees, whatever the scale
    kind_of = structure.unit_concepts.get(unit) or (structure.unit_concepts.get(f"{unit}<0") if below else None)
    known = reading.concept is not None and structure.rulebook.is_a(reading.concept, kind_of or "")
    if kind_of is not None and not known and reading.concept not in structure.bearers.get(kind_of, {}):
        bearer = structure.bearers.get(kind_of, {}).get(reading.concept or "", kind_of)
        return reading._replace(concept=bearer, head=bearer)
    share = structure.partakings.get(reading.concept or "", {}).get(reading.action or "")
    if share is not None and reading.kind == "percent":
        return reading._replace(concept=share, head=share, action="turn-out")
    amount = listed(structure, "amounts_only", reading.action or "")
    if reading.kind == "money" and not amount.isdisjoint(structure.rulebook.lineage(reading.concept)):
        reading = reading._replace(action=None)  # nilai bansos Rp 9 miliar: money is worth what it is
    price = mapped(structure, "priced_shares").get(reading.concept or "")
    if price is not None and reading.kind == "percent" and "change" in mention.flags:
        return reading._replace(concept=price, head=price, action=None)  # saham emiten itu anjlok 12 persen
    level = mapped_in(structure, "measure_recasts", reading.action or "").get(reading.concept or "")
    stood = level is not None and reading.kind == "measure" and reading.start < mention.start
    if stood and structure.rulebook.measure_for(level, None, unit=unit) is not None:
        return reading._replace(concept=level, head=level, action=None)  # rumah terendam hingga 90 sentimeter
    recasts = structure.money_recasts if reading.kind == "money" else structure.recasts
    if reading.inherited:
        recasts = {**recasts, **structure.part_recasts}
    recast = recasts.get(reading.action or "", {}).get(reading.concept or "")
    if recast is not None:
        return reading._replace(concept=recast, head=recast)
    if reading.action is None and reading.concept in structure.implied and reading.kind == "count":
        return reading._replace(action=structure.implied[reading.concept])
    if reading.kind in ("money", "percent") and reading.head is None and reading.action is not None:
        concept = (structure.deeds if reading.kind == "money" else structure.rates).get(reading.action)
        if reading.kind == "money" and all(trigger.voice == "noun" for trigger in reading.triggers):
            concept = structure.noun_deeds.get(reading.action, concept)
        if concept is not None and "change" not in mention.flags:
            return reading._replace(concept=concept, head=concept)
    if reading.kind in ("money", "percent") and _is_turnover(reading, structure):
        concept = structure.noun_deeds[reading.action or ""]
        return reading._replace(concept=concept, head=concept)
    if reading.kind == "percent" and reading.concept == "person" and reading.start < mention.start:
        rate = structure.rates.get(reading.action or "")
        if rate is not None and "change" not in mention.flags:
            return reading._replace(concept=rate, head=rate)  # penduduk miskin Aceh 12 persen
    if reading.concept is None and reading.head in structure.classified:
        concept = structure.classified[reading.head]
        return reading._replace(concept=concept, head=concept)
    termed = reading.kind == "duration" and "age" not in mention.flags
    if termed and reading.head is None and reading.action in structure.terms_of:
        concept = structure.terms_of[reading.action]
        return reading._replace(concept=concept, head=concept)
    burnt = (
        reading.concept == "fire-event"
        and (reading.action or "", mention.quantity.unit or "") in structure.default_measured
    )
    if reading.kind == "measure" and (reading.head is None or burnt) and reading.action is not None:
        concept = structure.default_measured.get((reading.action, mention.quantity.unit or ""))
        return reading._replace(concept=concept, head=concept)
    if reading.concept is not None or reading.action is None or reading.kind != "count":
        return reading
    concept = structure.default_concept.get(reading.action) or mapped(structure, "bare_deeds").get(reading.action)
    agent = reading.action in structure.agent_deeds
    if agent and any(shape.match(reading.head or "") for shape in structure.agent_shapes):
        concept = "person"
        return reading._replace(concept=concept, head=concept)  # enam pendulang tewas
    if concept is None and reading.action in structure.joinings:
        concept = "person"  # unions said 140,000 took part
    if concept is None or (reading.head is not None and not reading.inherited and reading.start != reading.end):
        return reading
    return reading._replace(concept=concept, head=concept)


def _is_turnover(reading: Counted, structure: Structure) -> bool:
    """Whether a sum or its change is of what a firm takes by the deed named (*the retailer's sales fell 9 percent*)."""
    if reading.action not in structure.noun_deeds or not reading.triggers:
        return False
    ours = reading.concept is not None and structure.rulebook.is_a(reading.concept, "company")
    return ours and all(trigger.voice == "noun" for trigger in reading.triggers)
