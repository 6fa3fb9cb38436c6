"""Reading a sentence's numbers: phrase, concept and action of each, with what coordination hands on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.counted.alone import concept_of, read_alone
from claimcheck.counted.articles import unsaid
from claimcheck.counted.deeds import (
    afterwards,
    agents,
    completing,
    estimates,
    intending,
    lasting,
    lessening,
    objects,
    portions,
    singles,
    turning_out,
)
from claimcheck.counted.grammar import (
    asides,
    classings,
    dots,
    inclusions,
    inserted,
    owning,
    peaks,
    sheltering,
    sustaining,
    wounds,
)
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import ARTICLE, MEASURED, Counted, Told
from claimcheck.counted.grammar.structure import DATE, Structure
from claimcheck.counted.joins import coordination, elision, ends, fronting, households, linking, wholes
from claimcheck.counted.nouns import (
    ages,
    beside,
    between_commas,
    contact,
    crossing,
    divisions,
    former,
    measured,
    persons,
    pointing,
    preceding,
    remains,
    samples,
    swelling,
    tellers,
)
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import NONE, Phrase
from claimcheck.counted.nouns.pointing import Reference
from claimcheck.language.text import Token
from claimcheck.model import Mention


class Readings(NamedTuple):
    """What the numbers of a sentence count, by the index of each in ``mentions``.

    ``mentions`` are those given, and behind them the articles that count one thing.
    """

    counted: dict[int, Counted]
    mentions: Sequence[Mention]


def read(
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    structure: Structure,
    previous: Told | None = None,
    dates: Sequence[tuple[int, int]] = (),
    lead: bool = False,
) -> Readings:
    """What each mention of the sentence counts (``Token.mention`` is its index).

    ``previous`` is what the last sentence with a number counted: a bare number as subject goes back to it.
    ``dates`` are the character spans of dates in the sentence, whose words count nothing. ``lead`` is whether the
    sentence opens its article.
    """
    if not mentions and structure.singles.isdisjoint([token.lower for token in tokens]):
        return Readings({}, mentions)
    if structure.head_last and any(token.text in owning.APOSTROPHES for token in tokens):
        tokens = owning.join(tokens)
    if any(token.text == dots.DOT for token in tokens[:-1]):
        tokens = dots.drop(tokens)
    clause = Clause(tokens, structure, dates)
    spoken = classings.drop(clause)
    if len(spoken) < len(tokens):
        clause = Clause(spoken, structure, dates)
    inserted.pass_over(clause)
    contact.pass_over(clause)
    asides.pass_over(clause)
    peaks.pass_over(clause)
    inclusions.pass_over(clause)
    sustaining.name(clause)
    wounds.name(clause)
    sheltering.name(clause)
    ones = singles.find(clause, mentions, lead)
    if ones:
        mentions = [*mentions, *ones]
    places = [index for index, token in enumerate(clause.tokens) if token.mention >= 0]
    told = [mentions[clause.tokens[place].mention] for place in places]
    clause.ages = frozenset(place for place, one in zip(places, told, strict=True) if "age" in one.flags)
    clause.durations = frozenset(place for place, one in zip(places, told, strict=True) if one.kind == "duration")
    readings: list[Counted] = []
    links: list[str] = []
    references: list[Reference | None] = []
    restated: list[bool] = []
    floor = 0
    last_end = 0
    whole = -1
    for place, mention in zip(places, told, strict=True):
        reference = pointing.refers(clause, place, mention, phrases.after(clause, place), floor)
        if (
            reference is not None
            and not reference.gapped
            and not (beside.compared(clause, place, floor).empty and preceding.numbered(clause, place, floor).empty)
        ):
            reference = None
        taken_from = phrases.of_whole(clause, place)
        if reference is not None and not taken_from.empty:
            reference = None  # puskesmas menyatakan 25 dari 31 pasien pulang
        if reference is not None and crossing.is_our_figure(clause, place - 1):
            reference = None  # kerugian kami taksir Rp 9 miliar
        references.append(reference)
        phrase = NONE if reference and not reference.generic else _phrase(clause, place, mention, floor)
        begin = min(place, phrase.start) if phrase.start >= last_end else place
        linked = linking.link(clause, last_end, begin) if readings else ""
        links.append(_link(clause, place, phrase, mention, linked, last_end))
        if links[-1] == "total" and reference is not None and reference.generic:
            references[-1] = reference = None  # bertambah dua orang sehingga totalnya menjadi 9 orang
        named = None if reference is not None or phrase.empty else concept_of(clause, phrase)
        doers = agents.counted(clause, place, mention, named)
        if doers is not None:
            links[-1] = ""
        reading = doers or read_alone(clause, place, mention, phrase, last_end, reference)
        if place == whole and reading.side != "inside" and not _is_described(clause, place, phrase):
            reading = reading._replace(action=None)  # ten of the 16 were rescued, not the 16
        if readings and last_end == place - 1 and wholes.is_source(clause, place, reading, readings[-1]):
            reading, links[-1] = reading._replace(action=None), ""  # burned 24 of 48 stalls, 24 kios dari 48 kios
        bare = reference is None and mention.kind == "count" and reading.action is None and not reading.qualifiers
        bare = bare and reading.concept is not None and not phrase.empty
        restated.append(bare and unsaid.is_restated(clause, place, mention, phrase, floor))
        reading = afterwards.settle(clause, place, reading)
        divided = divisions.settle(reading, clause, place, readings[-1] if readings else None)
        if divided is not reading:
            reading, links[-1] = divided, ""
        readings.append(samples.settle(lasting.settle(reading, clause, place, mention, floor), clause, place))
        within = taken_from.start if phrase.empty else phrase.start  # one of the eight was arrested, not the eight
        whole = next((at for at in range(place + 1, within) if clause.is_mention(at)), -1)
        last_end = max(place + 1, phrase.end, _complement_end(clause, phrase))
        dated = structure.head_last and clause.classes[place] & DATE
        # new cases in the last 24 hours: 58; penonton selama tiga hari mencapai 140 ribu
        passing = dated or crossing.is_passing(clause, place) or between_commas.is_aside(clause, place)
        floor = floor if passing else place + 1
    coordination.hand_on(readings, links, references, told, previous, clause)
    coordination.hand_back(readings, links, clause)
    portions.hand_on(readings, told, places, clause)
    portions.by_degree(readings, told, places, clause)
    ends.share(readings, told, clause)
    elision.share_nouns(readings, clause)
    households.hand_on(readings, clause)
    elision.settle_shares(readings, clause)
    fronting.hand_on(readings, references, clause)
    counted: dict[int, Counted] = {}
    for place, mention, reading, reference, again in zip(places, told, readings, references, restated, strict=True):
        if tellers.is_teller(clause, place, mention) or (
            ARTICLE in mention.flags and not singles.is_measured(clause, reading)
        ):
            continue
        coming = intending.is_coming(clause, place, reading, lead)
        present = unsaid.tells_presence(clause, place, reading)
        if present:
            reading = unsaid.aboard(reading, previous, structure)
        said = reading._replace(coming=coming, stated=reference is not None and not present)
        completed = turning_out.settle(completing.complete(said, structure, mention), clause, place)
        settled = ends.left(swelling.settle(remains.settle(completed, structure), mention), mention, clause)
        counted[clause.tokens[place].mention] = settled._replace(
            unsaid=not present and unsaid.is_unsaid(clause, place, reading),
            restated=again and reading.action is None,
            alone=unsaid.is_alone(clause, place, reading),
            estimated=estimates.is_estimate(clause, place, settled),
            former=former.is_former(clause, place)
            or former.follows_former(clause, place, settled.kind)
            or former.opens_with_former(clause, place, settled.start, settled.kind),
        )
    return Readings(counted, mentions)


def _is_described(clause: Clause, place: int, phrase: Phrase) -> bool:
    """English: whether a relative clause or a participle right behind a whole says what befell all of it.

    So does *who were hurt* in *12 of the 40 who were hurt died*, and *hurt* in *12 of the 40 hurt died*.
    """
    behind = max(place + 1, phrase.end)
    if not clause.structure.head_last or behind >= len(clause.tokens):
        return False
    named = phrase.empty and bool(clause.classes[place - 1] & classes.DETERMINER) and clause.inside[behind] == behind
    return named or bool(clause.classes[behind] & classes.RELATIVE)


def _is_name_before(clause: Clause, phrase: Phrase, place: int) -> bool:
    """English: whether a number in brackets only stands behind a name, whose last word it does not count."""
    if (
        not clause.structure.head_last
        or clause.lowers[place - 1] != "("
        or phrase.end != place - 1
        or phrase.start == 0
    ):
        return False
    named = clause.tokens[phrase.head].text[:1].isupper() and clause.tokens[phrase.head - 1].text[:1].isupper()
    return named and clause.terms[phrase.head] is not None and not clause.is_plural(phrase.head)


def _complement_end(clause: Clause, phrase: Phrase) -> int:
    return phrases.complement(clause, phrase).end if clause.structure.head_last and not phrase.empty else -1


def _link(clause: Clause, place: int, phrase: Phrase, mention: Mention, linked: str, last_end: int) -> str:
    if linking.is_part(clause, place, phrase):
        return "part"
    if mention.kind == "count" and linking.is_most(clause, last_end, place):
        return "including"
    if not beside.apposed(clause, place, 0).empty:
        return ""
    if elision.is_contrast(clause, place) or elision.is_corrected(clause, place):
        return "contrast"
    if mention.kind != "percent" and mention.kind in MEASURED and elision.is_restated(clause, place):
        return "figure"
    if linking.is_base(clause, place):
        return "base"
    other = linking.is_other(clause, place, phrase, mention)
    again = phrase.empty or linking.is_sum_again(clause, place, phrase)
    if again and not linked and not other and linking.is_total(clause, place):
        return "total"
    return other if other == "rest" or (other and linked == "gap") else linked or other


def _phrase(clause: Clause, place: int, mention: Mention, floor: int) -> Phrase:
    if "age" in mention.flags:
        return ages.aged(clause, place, floor)
    if mention.kind in MEASURED:
        if floor and mention.kind != "percent" and elision.is_restated(clause, place):
            return NONE if clause.lowers[place - 1] == "(" else phrases.after(clause, place)
        return measured.phrase_of(clause, place, mention, floor)
    # one of the eight is somebody, not a count
    phrase = NONE if mention.quantity.low == 1 else phrases.of_whole(clause, place)
    if phrase.empty:
        phrase = phrases.widened(clause, phrases.after(clause, place))
    kin = phrases.of_kin(clause, place)
    term = None if kin.empty or phrase.empty else concept_of(clause, phrase)
    if not kin.empty and not clause.structure.rulebook.is_a(term, "person"):
        return kin  # a mother of 12 Anna Hartley knew
    if phrase.end - phrase.start == 1 and clause.lowers[phrase.head] in clause.structure.counters:
        sold = preceding.before(clause, place, floor)  # vehicle sales rose to 900 units
        phrase = phrase if sold.empty or clause.terms[sold.head] is None else sold
    if remains.only_cases(clause, place, phrase, floor):
        phrase = NONE
    if phrase.empty:
        phrase = phrases.predicate(clause, place)
    if phrase.empty and mention.kind == "count":
        phrase = lessening.phrase_of(clause, place)
    if phrase.empty:
        phrase = beside.apposed(clause, place, floor)
        phrase = beside.compared(clause, place, floor) if phrase.empty else phrase
        if not phrase.empty:
            return phrase
    if phrase.empty and mention.kind == "count":
        phrase = preceding.numbered(clause, place, floor)
    if phrase.empty and persons.are_told_of(clause, place):
        return NONE
    if phrase.empty and not pointing.is_stated(clause, place, mention, floor):
        phrase = preceding.before(clause, place, floor)
        if not phrase.empty and (pointing.only_narrows(clause, phrase) or _is_name_before(clause, phrase, place)):
            return NONE  # "the official toll is 14 dead", "the City Museum (90,000) and the Zoo (40,000)"
        if not phrase.empty and objects.said_of_people(clause, place, concept_of(clause, phrase)):
            return NONE  # "Flood in Demak: 120 dead", "the union said 64 died"
    return phrase
