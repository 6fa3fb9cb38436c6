"""The phrase a measured value is of: a length, a sum, a share, an age. More often than not it stands to the left."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import MEASURED
from claimcheck.counted.nouns import (
    amounting,
    changes,
    crossing,
    extents,
    harms,
    imposing,
    positions,
    preceding,
    rates,
    sums,
    verbal,
    vessels,
)
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import NONE, Phrase
from claimcheck.model import Mention
from claimcheck.rules.rulebook import Rulebook

_BEARER_REACH = 6
_LIGHT = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.DETERMINER | classes.DATE | classes.AMOUNT

_TIMES = frozenset({"duration", "age"})
"""Dimensions that only a stretch of time has."""


def phrase_of(clause: Clause, place: int, mention: Mention, floor: int) -> Phrase:
    """What a measured value is of; a share of no whole that the number before it is of (*5 percent of GDP, from 4*)."""
    phrase = _phrase_of(clause, place, mention, floor)
    if mention.kind != "percent" or phrase.empty or phrase.start >= place:
        return phrase
    others = any(clause.is_mention(at) for at in range(max(0, phrase.start - 2), phrase.start))
    return NONE if others and _is_whole(clause, phrase) else phrase


def _phrase_of(clause: Clause, place: int, mention: Mention, floor: int) -> Phrase:
    """A measured value: the dimension named beside it, else *of* what, else the subject, else what follows."""
    if mention.kind == "duration" and is_between(clause, place):
        return NONE
    timed = floor and crossing.is_passing(clause, place)
    if timed and clause.lowers[place - 1] not in clause.structure.dimensions:
        return NONE  # 90 ton sampah dari pantai itu dalam tiga hari
    if mention.kind == "percent":
        whole = phrases.of_whole(clause, place)
        if whole.empty:
            whole = changes.of_change(clause, place)
        if not whole.empty:
            return whole  # 90 percent of the town's 12,000 homes
        if rates.is_rate(clause, place, floor):
            return NONE  # a region where unemployment is 9 percent
    if is_price(clause, place, mention, floor):
        good = _priced_good(clause, place, floor)
        if not good.empty:
            return good
    elif mention.kind == "money" and not (made_of := amounting.made_of(clause, place)).empty:
        return made_of
    elif _is_deed(clause, place, mention, floor):
        return NONE
    harm = harms.harmed(clause, place, floor) if mention.kind == "money" else -1
    if harm >= 0:
        return Phrase(harm, harm + 1, harm)
    if mention.kind == "money" and clause.structure.head_last and verbal.names_deed(clause, place + 1):
        return NONE  # the firm's $9 million penalty
    if mention.kind == "measure" and _befell_ground(clause, place, mention, place + 1):
        return NONE  # Walhi: 2.310 hektare terbakar
    if mention.kind == "money" and clause.structure.head_last:
        named = phrases.after(clause, place)  # close six schools to plug a $9 million hole
        if not named.empty and clause.forms[named.head] in clause.structure.money_like:
            return named
    near = positions.within(clause, place, mention)
    if near >= 0:
        return Phrase(near, near + 1, near)
    dimension = _dimension(clause, place, floor, mention)
    if dimension >= 0 and clause.classes[dimension] & classes.SIZING:
        before = clause.inside[dimension - 1] if dimension > 0 else -1
        if before >= 0 and _befell_ground(clause, place, mention, before):
            return preceding.before(clause, before, floor)  # lahan perusahaan itu terbakar seluas 120 hektare
        phrase = preceding.before(clause, dimension, floor)
        phrase = phrases.after(clause, place) if phrase.empty and not clause.structure.head_last else phrase
        if not phrase.empty:
            return vessels.contents(clause, phrase, mention)
    position = positions.behind(clause, place, mention)
    if position >= 0:
        return Phrase(position, position + 1, position)
    if dimension >= 0:
        return _of_dimension(clause, dimension, place, floor)
    following = phrases.over_gloss(clause, place + 1)
    if following < len(clause.tokens) and clause.structure.head_last and clause.classes[following] & classes.OF:
        phrase = phrases.after(clause, place)
        if not phrase.empty and _is_whole(clause, phrase):
            whole = preceding.before(clause, place, floor)  # the dam stands at 31 percent of capacity
            return phrase if whole.empty else whole
        return phrase
    if mention.kind == "percent":
        phrase = phrases.after(clause, place)
        if not clause.structure.head_last and not phrase.empty and _is_whole(clause, phrase):
            whole = preceding.before(clause, place, floor)  # defisit 3 persen PDB
            term = None if whole.empty else clause.terms[whole.head]
            if whole.empty or (term is not None and not clause.structure.rulebook.is_a(term[1], "economy")):
                return whole
        if not phrase.empty and clause.terms[phrase.head] is not None:
            return phrase
    if mention.kind == "measure" and following < len(clause.tokens):
        way = positions.direction(clause, following) if mention.quantity.unit in clause.structure.lengths else -1
        if way >= 0:
            return Phrase(way, way + 1, way)
        phrase = phrases.after(clause, place)
        if not phrase.empty:
            return phrase
    phrase = preceding.before(clause, place, floor)
    if not phrase.empty and clause.lowers[phrase.head] in clause.structure.dimensions and mention.kind == "measure":
        return _of_dimension(clause, phrase.head, place, floor)  # kecepatan bus saat menabrak mencapai 90 km/jam
    extent = NONE if phrase.empty or mention.kind != "measure" else extents.extent_of(clause, phrase.head, place)
    phrase = phrase if extent.empty else extent
    if mention.kind in ("money", "percent"):
        phrase = sums.part_of(clause, phrase)
    if phrase.empty and clause.structure.head_last:
        phrase = phrases.after(clause, place)
    if phrase.empty and "change" not in mention.flags:
        phrase = _named_before(clause, place, floor)
    if mention.kind == "money" and sums.is_dealt_with(clause, phrase, place):
        return NONE  # mendenda Herman Rp 300 juta
    if mention.kind in ("money", "measure") and clause.structure.head_last and _loses(clause, phrase, mention.kind):
        return NONE  # families will get $40,000 each; the company said 4,000 barrels leaked
    return NONE if mention.kind != "percent" and _is_taken(clause, phrase, place) else phrase


def _loses(clause: Clause, phrase: Phrase, kind: str) -> bool:
    """Whether the phrase is of somebody who can gain and lose values, and is worth none."""
    term = None if phrase.empty else clause.terms[phrase.head]
    if term is None or (kind == "money" and term[1] in clause.structure.worths):
        return False
    return any(clause.structure.rulebook.is_a(term[1], one) for one in clause.structure.losers)


def is_between(clause: Clause, place: int) -> bool:
    """Whether a time only lies between two events (*told the mayor 14 hours after the leak*)."""
    return place + 1 < len(clause.tokens) and clause.lowers[place + 1] in clause.structure.spans


def _is_taken(clause: Clause, phrase: Phrase, place: int) -> bool:
    """Whether the phrase is who gained or lost the value, and has none of its own (*the firm recovered 9 litres*)."""
    if phrase.empty or place == 0 or clause.lowers[place - 1] not in clause.structure.takers:
        return False
    return clause.terms[phrase.head] is not None and not _is_valued(clause, phrase)


def _is_whole(clause: Clause, phrase: Phrase) -> bool:
    term = clause.terms[phrase.start]
    return clause.lowers[phrase.head] in clause.structure.wholes or (
        term is not None and term[1] in clause.structure.wholes
    )


def _priced_good(clause: Clause, place: int, floor: int) -> Phrase:
    """The good before a verb of price (*diesel will cost 6,800 rupiah a litre*, *chillies sell for*)."""
    at = place
    while at - 1 > floor and (
        clause.lowers[at - 1] in clause.structure.pricing or clause.classes[at - 1] & classes.AUXILIARY
    ):
        at -= 1
    return NONE if at == place else preceding.before(clause, at, floor)


def _of_dimension(clause: Clause, dimension: int, place: int, floor: int) -> Phrase:
    """The dimension with what it is of, where that tells one from another: *harga bawang merah*, *onion prices*."""
    extent = extents.extent_of(clause, dimension, place)
    if not extent.empty:
        return extent
    if clause.structure.dimensions[clause.lowers[dimension]] not in clause.structure.priced or dimension > place:
        return Phrase(dimension, dimension + 1, dimension)
    if clause.structure.head_last:
        return Phrase(preceding.run_back(clause, dimension, floor), dimension + 1, dimension)
    return phrases.run(clause, dimension, place)


def _befell_ground(clause: Clause, place: int, mention: Mention, at: int) -> bool:
    """Whether the word at token ``at`` says what became of ground measured so, by which the rules know what it is."""
    action = clause.actions[at] if at < len(clause.tokens) else None
    if action is None or clause.structure.head_last or not clause.structure.default_measured:
        return False
    unit = mention.quantity.unit or ""
    return any(
        one.voice in ("state", "passive") and (one.action, unit) in clause.structure.default_measured
        for one in action[1]
    )


def _is_deed(clause: Clause, place: int, mention: Mention, floor: int) -> bool:
    """Whether a verb before a sum or a stretch of time says what it is, so that no noun has to."""
    if mention.kind == "money":
        return deed(clause, place, floor) is not None
    return (
        mention.kind == "duration"
        and bool(clause.structure.terms_of)
        and imposing.imposed(clause, place, floor) is not None
    )


def borne(clause: Clause, dimension: int) -> str | None:
    """What a dimension is called by its bearer: a height of waves is a wave height, a speed of wind a wind speed.

    The bearer is the last thing named before the dimension's word, in Indonesian the first of its noun phrase (*masa
    tanggap darurat banjir selama 14 hari*), else what stands right behind it.
    """
    named = clause.structure.dimensions.get(clause.lowers[dimension])
    bearers = clause.structure.bearers.get(named or "")
    if bearers is None:
        return named
    for index in range(dimension - 1, max(-1, dimension - 1 - _BEARER_REACH), -1):
        if clause.is_mention(index) and index == dimension - 1:
            continue  # the water was 2 metres deep
        if clause.hard(index) or clause.is_mention(index):
            break
        term = clause.terms[index]
        if term is not None:
            begin = _first_named(clause, index)
            return bearers.get((clause.terms[begin] or term)[1], named)
    for index in range(dimension + 1, min(dimension + 4, len(clause.tokens))):
        behind = clause.terms[index]
        if behind is not None or clause.marks[index]:
            return bearers.get(behind[1], named) if behind is not None else named
    return named


def _first_named(clause: Clause, last: int) -> int:
    """Where the thing is named that a noun at a token only ends (*traffic jam*) or, in Indonesian, belongs to."""
    begin = last
    for at in range(last - 1, max(-1, last - _BEARER_REACH), -1):
        term = clause.terms[at]
        if term is None:
            if clause.marks[at] or clause.classes[at] or clause.verbs[at] or clause.inside[at] >= 0:
                break
            continue
        if at + term[0] > last or (at + term[0] == begin and not clause.structure.head_last):
            begin = at
    return begin


def weighs(clause: Clause, dimension: int) -> bool:
    """Whether a weight is only how much there is of a good, and what befell that is said (*sabu dengan berat 2 kg*)."""
    named = clause.structure.dimensions.get(clause.lowers[dimension])
    return named == "weight" and borne(clause, dimension) != named


def deed(clause: Clause, place: int, floor: int) -> str | None:
    """The concept of what a sum is by the verb before it (*lost $1.3 billion*, *merugi Rp 9 miliar*, *fined $200*)."""
    for index in range(place - 1, max(floor - 1, place - 6), -1):
        begin = clause.inside[index]
        if begin >= 0:
            triggers = (clause.actions[begin] or (1, ()))[1]
            said = (clause.structure.deeds.get(trigger.action) for trigger in triggers if trigger.voice != "noun")
            concept = next((one for one in said if one), None)
            if concept is None or (begin == index and clause.terms[index] is not None):
                return None
            if any(imposing.is_loser(clause, at) for at in range(begin, index + 1)):
                return concept  # korupsi timah rugikan negara Rp 9 miliar
            return None if _is_valued(clause, preceding.before(clause, begin, floor)) else concept
        if clause.is_mention(index) or clause.marks[index]:
            return None
        if not clause.classes[index] & _LIGHT and not imposing.is_loser(clause, index):
            return None
    return None


def _is_valued(clause: Clause, subject: Phrase) -> bool:
    """Whether the subject has a value of its own, which then has moved (*shares lost $3*)."""
    term = clause.terms[subject.head] if not subject.empty else None
    lineage = clause.structure.rulebook.lineage(term[1]) if term else ()
    return not clause.structure.valued.isdisjoint(lineage)


def is_price(clause: Clause, place: int, mention: Mention, floor: int) -> bool:
    """Whether a sum is what one unit of a good costs (*Rp 95.000/kg*, *tickets priced at $12*)."""
    if mention.kind != "money":
        return False
    base = (mention.quantity.unit or "").partition("/")[2]
    if base:
        return base in clause.structure.priced_by
    dimension = _dimension(clause, place, floor, mention)
    return dimension >= 0 and clause.structure.dimensions[clause.lowers[dimension]] in clause.structure.priced


def _named_before(clause: Clause, place: int, floor: int) -> Phrase:
    """The last thing the rules know before a value whose clause names no subject beside it."""
    led = told = False
    for index in range(place - 1, max(floor - 1, place - 10), -1):
        if clause.hard(index) or clause.is_mention(index) or (told and clause.lowers[index] == ","):
            break  # 90 tamu sakit, masakan dibiarkan 9 jam: of no guests
        told = told or _is_verb(clause, index)
        if clause.classes[index] & classes.CONJUNCTION and clause.lowers[index] not in clause.structure.restaters:
            break
        bits = clause.classes[index]
        led = led or bool(bits & classes.PREPOSITION and bits & classes.COPULA)
        if clause.lowers[index] in clause.structure.setters and not clause.classes[index - 1] & classes.AUXILIARY:
            break  # who says it is not what it is of (the union put attendance at 70 percent)
        if not led and verbal.takes_object(clause, index):
            break  # who did it is not what is measured (the fire burned 900 hectares)
        if not led and clause.structure.head_last and _is_verb(clause, index):
            break
        if index == place - 1 and clause.structure.head_last and clause.classes[index] & classes.AMOUNT:
            continue  # a record 116 tonnes
        term = clause.terms[index]
        if term is not None and 0 <= clause.inside[index] < index and clause.terms[clause.inside[index]]:
            continue  # kerugian negara, yakni Rp 43 miliar: no sum of the country's
        if term is not None and index + term[0] <= place:
            if _is_of_another(clause, index):
                break  # won 54 percent of the vote, Horvat 28 percent
            begin, end = clause.named_from(index, floor), index + term[0]
            return Phrase(begin, end, end - 1 if clause.structure.head_last else begin)
    return NONE


def _is_of_another(clause: Clause, noun: int) -> bool:
    """English: whether a noun stands behind *of* and another number, which is a share of it."""
    at = noun - 1
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    shared = clause.structure.head_last and at > 0 and clause.classes[at] & classes.OF
    return bool(shared) and clause.is_mention(at - 1)


def _is_verb(clause: Clause, index: int) -> bool:
    """Whether the token is a verb, neither copula nor auxiliary (*the results gave Lee 50 percent*)."""
    light = clause.classes[index] & (classes.COPULA | classes.AUXILIARY)
    return clause.verbs[index] and not light and clause.terms[index] is None


@cache
def _sized(rulebook: Rulebook, language: str) -> dict[str, frozenset[str]]:
    section = rulebook.languages[language].section("structure").get("sized", {})
    return {dimension: frozenset(units) for dimension, units in section.items()}


def _fits(clause: Clause, index: int, place: int, mention: Mention) -> bool:
    """Whether the dimension word at a token can be of the value: a height is no sum, *sepanjang 2024* no length."""
    dimension = clause.structure.dimensions[clause.lowers[index]]
    if dimension in _TIMES:
        return mention.kind in ("duration", "count")  # perputaran uang selama mudik Rp 9 triliun: no length of time
    units = _sized(clause.structure.rulebook, clause.structure.language).get(dimension)
    if units is None:
        return True
    if index + 1 < place and clause.classes[index + 1] & classes.DATE:
        return False
    if mention.kind == "measure":
        return (mention.quantity.unit or "").partition("/")[0] in units
    return mention.kind not in ("money", "percent", "percentage-point", "duration")


def _is_spent(clause: Clause, index: int) -> bool:
    """Whether the word only begins what a sum is spent on as a whole (*a price tag of $4 million*)."""
    term = clause.terms[index]
    return term is not None and term[0] > 1 and term[1] in clause.structure.deeds.values()


def _dimension(clause: Clause, place: int, floor: int, mention: Mention) -> int:
    names = clause.structure.dimensions
    for index in range(place - 1, max(floor - 1, place - 5), -1):
        if clause.hard(index) or clause.is_mention(index):
            break
        if clause.lowers[index] in names and not _is_spent(clause, index) and _fits(clause, index, place, mention):
            return index
    behind = phrases.over_gloss(clause, place + 1)
    for index in range(behind, min(behind + 2, len(clause.tokens))):
        if clause.classes[index] & classes.OF or (clause.marks[index] and clause.lowers[index] != "-"):
            break
        if clause.is_mention(index):
            break
        if clause.lowers[index] in names and clause.structure.head_last:
            return index
    return -1


def size(clause: Clause, mention: Mention, phrase: Phrase) -> str | None:
    """The dimension of a measured value, by the word beside it or its unit; ``None`` for an amount of something."""
    if mention.kind not in MEASURED:
        return None
    if mention.quantity.unit == "magnitude":
        return "magnitude"
    away = clause.classes[phrase.head] & (classes.DIRECTION | classes.OF)
    away = away and mention.quantity.unit in clause.structure.lengths
    if mention.kind == "measure" and away:
        return "distance"
    if phrase.head == positions.behind(clause, phrase.head - 1, mention):
        return positions.dimension(clause, phrase.head)
    return clause.structure.dimensions.get(clause.lowers[phrase.head])
