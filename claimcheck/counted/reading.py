"""Reading a sentence's numbers: phrase, concept and action of each, with what coordination hands on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.counted import measured, predicate
from claimcheck.counted import phrase as phrases
from claimcheck.counted import structure as classes
from claimcheck.counted.clause import REACH, Clause
from claimcheck.counted.phrase import NONE, Phrase
from claimcheck.counted.structure import Structure
from claimcheck.language.text import Token
from claimcheck.model import Mention

_MEASURED = frozenset({"money", "percent", "percentage-point", "measure", "duration"})
_LINK = classes.CONJUNCTION | classes.OTHER | classes.AUXILIARY | classes.COPULA | classes.DETERMINER | classes.AMOUNT


class Counted(NamedTuple):
    """What one mention counts. ``start``/``end`` are character offsets of the phrase, equal when there is none.

    ``head`` is a concept id where the rules know the noun, else its normal form; ``qualifiers`` and ``context``
    likewise mix concept ids, action ids and normal forms, so that wordings and languages meet where the rules can.
    ``part`` marks a number inside the one before it (*including 11 children*); ``inherited`` a noun not stated here.
    """

    start: int
    end: int
    head: str | None = None
    concept: str | None = None
    action: str | None = None
    qualifiers: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    part: bool = False
    inherited: bool = False
    kind: str = "count"
    unit: str | None = None
    """A unit that the noun implies and the text leaves out."""
    side: str = ""
    """Where the governing word stands: ``left``, ``right``, ``inside``, or empty when there is none."""
    cue: tuple[int, int] = (0, 0)
    """Character offsets of the word the action was read from; equal when the noun itself says it, or nothing does."""


def read(
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    structure: Structure,
    previous: Counted | None = None,
    dates: Sequence[tuple[int, int]] = (),
) -> dict[int, Counted]:
    """What each mention of the sentence counts, keyed by the mention's index (``Token.mention``).

    ``previous`` is what the last number before this sentence counted: a bare number as subject goes back to it.
    ``dates`` are the character spans of dates in the sentence, whose words count nothing.
    """
    clause = Clause(tokens, structure, dates)
    places = [index for index, token in enumerate(tokens) if token.mention >= 0]
    readings: list[Counted] = []
    links: list[str] = []
    floor = 0
    last_end = 0
    for place in places:
        mention = mentions[tokens[place].mention]
        phrase = _phrase(clause, place, mention, floor)
        begin = min(place, phrase.start) if phrase.start >= last_end else place
        linked = _link(clause, last_end, begin) if readings else ""
        links.append("part" if _is_part(clause, place) else linked or _is_other(clause, place, phrase, mention))
        reading = _reading(clause, place, mention, phrase)
        last_end = max(place + 1, phrase.end)
        floor = place + 1
        readings.append(reading)
    _hand_on(readings, links, [mentions[tokens[place].mention] for place in places], previous)
    _hand_back(readings, links)
    return {
        tokens[place].mention: _complete(reading, structure, mentions[tokens[place].mention])
        for place, reading in zip(places, readings, strict=True)
    }


def _phrase(clause: Clause, place: int, mention: Mention, floor: int) -> Phrase:
    if "age" in mention.flags:
        return measured.aged(clause, place)
    if mention.kind in _MEASURED:
        return measured.phrase_of(clause, place, mention, floor)
    phrase = phrases.after(clause, place)
    if phrase.empty:
        phrase = phrases.of_kin(clause, place)
    if phrase.empty:
        phrase = phrases.predicate(clause, place)
    if phrase.empty:
        phrase = phrases.before(clause, place, floor)
    return phrase


def _reading(clause: Clause, place: int, mention: Mention, phrase: Phrase) -> Counted:
    token = clause.tokens[place]
    # a depth or an age is nobody's deed
    sized = mention.kind in _MEASURED and not phrase.empty and clause.lowers[phrase.head] in clause.structure.dimensions
    kin = _kin(clause, place, phrase)
    governor = None if sized or kin else predicate.govern(clause, place, phrase)
    side, cue = (governor.side, governor.cue) if governor else ("", (0, 0))
    context = clause.around(place)
    if phrase.empty:
        action = governor.triggers[0].action if governor else None
        degrees = governor.degrees if governor else ()
        unit = measured.scale_before(clause, place, mention)
        head = "magnitude" if "magnitude" in (unit, mention.quantity.unit) else None
        return Counted(
            token.end, token.end, head, head, action, degrees, context, side=side, kind=mention.kind, unit=unit, cue=cue
        )
    named = _size(clause, mention, phrase)
    term = kin or _concept(clause, phrase)
    if phrase.head == phrase.classifier:
        term = _subject(clause, place, term) or term
    unit = _implied_unit(clause, mention, term)
    if unit is not None:
        term = unit
    if named is None or (term is not None and clause.structure.rulebook.is_a(term, named)):
        named = term  # the price of rice is a price, and more than that
    qualifiers = _qualifiers(clause, phrase, named)
    made = _made(clause, phrase) if named in clause.structure.makings else None
    if made is not None:
        named, qualifiers = made, tuple(word for word in qualifiers if word != made)
    concept, action = _unfold(clause, named, _joined(clause, place, _action(clause, governor, named)))
    return Counted(
        start=clause.tokens[phrase.start].start,
        end=clause.tokens[phrase.end - 1].end,
        head=concept or clause.forms[phrase.head],
        concept=concept if concept in clause.structure.rulebook.concepts else None,
        action=action,
        qualifiers=qualifiers + (governor.degrees if governor else ()),
        context=context,
        side=side,
        kind=mention.kind,
        unit=unit,
        cue=cue,
    )


def _kin(clause: Clause, place: int, phrase: Phrase) -> str | None:
    """The concept counted behind a relation's name: *mother of 12* counts children, whatever befell her."""
    if phrase.head != place - 2 or not clause.classes[place - 1] & classes.OF:
        return None
    return clause.structure.kin.get(clause.lowers[phrase.head])


def _subject(clause: Clause, place: int, classified: str | None) -> str | None:
    """The concept of the subject where only a classifier follows the number: *tersangka menjadi 9 orang*."""
    subject = phrases.subject_of(clause, place)
    if subject.empty:
        return None
    book = clause.structure.rulebook
    concept = _concept(clause, subject)
    if concept is None or concept == classified:
        return None
    return (
        concept
        if book.is_a(concept, "person") == (classified is not None and book.is_a(classified, "person"))
        else None
    )


def _implied_unit(clause: Clause, mention: Mention, concept: str | None) -> str | None:
    """The scale that goes without saying where a fraction cannot be a count: *a 5.6 quake* is one of magnitude 5.6."""
    scale = clause.structure.fractions.get(concept) if concept and mention.kind == "count" else None
    if scale is None:
        return None
    value = mention.quantity.low if mention.quantity.low is not None else mention.quantity.high
    return None if value is None or value == value.to_integral_value() else scale


def _size(clause: Clause, mention: Mention, phrase: Phrase) -> str | None:
    """The dimension of a measured value, by the word beside it or its unit; ``None`` for an amount of something."""
    if mention.kind not in _MEASURED:
        return None
    if mention.quantity.unit == "magnitude":
        return "magnitude"
    if mention.kind == "measure" and clause.classes[phrase.head] & classes.DIRECTION:
        return "distance"
    return clause.structure.dimensions.get(clause.lowers[phrase.head])


def _action(clause: Clause, governor: predicate.Governor | None, concept: str | None) -> str | None:
    """The action the governor names when said of this concept; of an unknown noun, one that is said of anything."""
    chosen = clause.structure.rulebook.choose(governor.triggers, concept) if governor else None
    return chosen.action if chosen else None


def _made(clause: Clause, phrase: Phrase) -> str | None:
    """What is made, beside the noun of making: *rice production*, *produksi beras*."""
    at = phrase.head - 1 if clause.structure.head_last else phrase.head + 1
    term = clause.terms[at] if phrase.start <= at < phrase.end else None
    return term[1] if term is not None and term[1] not in clause.structure.makings else None


def _joined(clause: Clause, place: int, action: str | None) -> str | None:
    """The deed that was joined, where the clause names it: *60,000 people took part in the strike* struck."""
    if action not in clause.structure.joinings:
        return action
    for index in sorted(range(max(0, place - REACH), len(clause.tokens)), key=lambda at: abs(at - place)):
        for trigger in (clause.actions[index] or (0, ()))[1]:
            if trigger.action in clause.structure.joined:
                return trigger.action
    return action


def _unfold(clause: Clause, concept: str | None, action: str | None) -> tuple[str | None, str | None]:
    """A noun that names its own action is the thing and, unless the clause says another, the action (a refugee)."""
    known = clause.structure.rulebook.concepts.get(concept) if concept else None
    if known is None or known.implies is None:
        return concept, action
    return known.broader or concept, action or known.implies


def _concept(clause: Clause, phrase: Phrase) -> str | None:
    """The concept of the term that holds the head and reaches furthest, else the classifier's (*dua orang anggota*)."""
    found: str | None = None
    reach = -1
    for index in range(phrase.start, phrase.head + 1):
        term = clause.terms[index]
        if term is not None and reach < index + term[0] > phrase.head:
            found, reach = (
                term[1],
                index + term[0],
            )
    if found is None and phrase.classifier >= 0:
        classified = clause.terms[phrase.classifier]
        return classified[1] if classified else None
    return found


def _qualifiers(clause: Clause, phrase: Phrase, concept: str | None) -> tuple[str, ...]:
    words: list[str] = []
    for part in (phrase, phrases.complement(clause, phrase) if clause.structure.head_last else NONE):
        index = part.start
        while 0 <= index < part.end:
            term = clause.terms[index]
            skip = index in (phrase.classifier, phrase.head) and not clause.classes[index] & classes.DIRECTION
            if skip and (term is None or term[0] == 1):
                index += 1
                continue
            if term is not None:
                if term[1] != concept:
                    words.append(term[1])
                index += term[0]
                continue
            if (
                clause.inside[index] < 0
                and not clause.marks[index]
                and not clause.classes[index] & (classes.OTHER | classes.AMOUNT)
            ):
                words.append(clause.forms[index])
            index += 1
    return tuple(dict.fromkeys(words))


def _link(clause: Clause, start: int, place: int) -> str:
    """How a number hangs on the one before it: ``part``, ``and``, or not at all (empty)."""
    structure, lowers = clause.structure, clause.lowers
    index = start
    link = ""
    while index < place:
        included = structure.includes.at(lowers, index) or structure.partitives.at(lowers, index)
        if included is not None:
            link = "part"
            index += included[0]
            continue
        if clause.marks[index]:
            if lowers[index] not in ",()-–/:":
                return ""
            link = link or "and"
        elif clause.classes[index] & classes.CONJUNCTION:
            link = link or "and"
        elif not clause.classes[index] & _LINK:
            return ""
        index += 1
    return link


def _is_part(clause: Clause, place: int) -> bool:
    """Whether the number says itself that it is taken from the one before (*9 of them*, *5 di antaranya*)."""
    return place + 1 < len(clause.tokens) and clause.structure.partitives.at(clause.lowers, place + 1) is not None


def _is_other(clause: Clause, place: int, phrase: Phrase, mention: Mention) -> str:
    """Whether the number goes back to the noun before it by *others* or *lainnya*, with a predicate of its own."""
    following = place + 1
    if phrase.empty and following < len(clause.tokens) and clause.classes[following] & classes.OTHER:
        return "other"
    if phrase.empty and (phrases.owned_figure(clause, place, 0) or _is_definite(clause, place, mention)):
        return "figure"
    return ""


def _is_definite(clause: Clause, place: int, mention: Mention) -> bool:
    """Whether the number is one already spoken of: *more than the 34 reported by the ministry*."""
    lead = mention.text[: mention.number.start - mention.start].lower().split()
    if not lead or not clause.structure.word(lead[-1]).classes & classes.DETERMINER:
        return False
    return place + 1 < len(clause.tokens) and clause.verbs[place + 1]


def _hand_on(readings: list[Counted], links: list[str], mentions: list[Mention], previous: Counted | None) -> None:
    """Left to right: a number without a noun or an action takes those of the number it is joined to.

    The first number of a sentence may go back to ``previous`` for its noun. A change without a subject is one of the
    value before it (*the debt stands at $395bn; it grew 10 percent*); no other measured value goes back.
    """
    for index, mention in enumerate(mentions):
        before = readings[index - 1] if index else previous
        if before is None:
            continue
        changed = "change" in mention.flags and before.kind in _MEASURED
        if index:
            moved = "to" in mention.flags or "from" in mention.flags
            joined = bool(links[index]) or moved
            if links[index] == "figure" and mention.kind == before.kind:
                # what became of the figure is not what it counts
                readings[index] = readings[index]._replace(action=None)
            if changed or (joined and mention.kind == before.kind) or _gapped(readings[index], mention, before):
                counted = _inherit(readings[index], before, links[index])
                if moved and mention.kind == before.kind and counted.action is None and counted.inherited:
                    counted = counted._replace(action=before.action, side=before.side)  # from 78 cases to 103
                readings[index] = counted
            elif links[index] == "and" and readings[index].action is None and before.side == "left":
                readings[index] = readings[index]._replace(action=before.action, side="left", cue=before.cue)
        elif readings[0].head is None and (changed or mention.kind == before.kind == "count"):
            readings[0] = _inherit(readings[0]._replace(part=links[0] == "part"), before, links[0])


def _gapped(reading: Counted, mention: Mention, before: Counted) -> bool:
    """Whether a share goes on with what the share before it is of: *A won 54 percent of the vote, B 28*."""
    shared = mention.kind == before.kind == "percent" and before.action is not None
    return shared and reading.head is None and "change" not in mention.flags


def _inherit(reading: Counted, before: Counted, link: str) -> Counted:
    if reading.head is None and before.head is not None:
        narrowed = before.qualifiers if reading.action in (None, before.action) else ()
        narrowed += tuple(word for word in reading.qualifiers if word not in narrowed)
        reading = reading._replace(head=before.head, concept=before.concept, qualifiers=narrowed, inherited=True)
    if before.kind == "percent" and reading.inherited and not link:
        return reading._replace(action=before.action, side=before.side)
    if reading.action is None and (link in ("part", "other", "figure") or (link == "and" and before.side != "right")):
        # a state closes its clause: after "9 people died and" a new one begins, after "killed 9 people and" it goes on
        reading = reading._replace(action=before.action, side=before.side, cue=before.cue)
    return reading._replace(part=True) if link == "part" else reading


def _hand_back(readings: list[Counted], links: list[str]) -> None:
    """Right to left: *100 missiles and 9 million shells were delivered* says it of both."""
    for index in range(len(readings) - 1, 0, -1):
        if (
            links[index] in ("and", "part")
            and readings[index - 1].action is None
            and readings[index].action is not None
        ):
            following = readings[index]
            readings[index - 1] = readings[index - 1]._replace(action=following.action, cue=following.cue)


def _complete(reading: Counted, structure: Structure, mention: Mention) -> Counted:
    """Supplies the noun an action is said of when none is stated: *58 killed* is 58 people."""
    if reading.kind == "measure" and reading.head is None and reading.action is not None:
        concept = structure.default_measured.get((reading.action, mention.quantity.unit or ""))
        return reading._replace(concept=concept, head=concept)
    if reading.concept is not None or reading.action is None or reading.kind != "count":
        return reading
    concept = structure.default_concept.get(reading.action)
    if concept is None or (reading.head is not None and not reading.inherited and reading.start != reading.end):
        return reading
    return reading._replace(concept=concept, head=concept)
