"""Reading a sentence's numbers: phrase, concept and action of each, with what coordination hands on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.counted.articles import unsaid
from claimcheck.counted.deeds import befalling, causes, completing, intending, lessening, objects, predicate, singles
from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import asides
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import ARTICLE, MEASURED, Counted, Told
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.joins import coordination, elision, fronting
from claimcheck.counted.nouns import (
    amounting,
    beside,
    measured,
    narrowing,
    pointing,
    preceding,
    remains,
    sites,
    subjects,
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
    clause = Clause(tokens, structure, dates)
    asides.pass_over(clause)
    ones = singles.find(clause, mentions, lead)
    if ones:
        mentions = [*mentions, *ones]
    places = [index for index, token in enumerate(clause.tokens) if token.mention >= 0]
    told = [mentions[clause.tokens[place].mention] for place in places]
    readings: list[Counted] = []
    links: list[str] = []
    references: list[Reference | None] = []
    floor = 0
    last_end = 0
    whole = -1
    for place, mention in zip(places, told, strict=True):
        reference = pointing.refers(clause, place, mention, phrases.after(clause, place), floor)
        if reference is not None and not (
            beside.compared(clause, place, floor).empty and preceding.numbered(clause, place, floor).empty
        ):
            reference = None
        references.append(reference)
        phrase = NONE if reference and not reference.generic else _phrase(clause, place, mention, floor)
        begin = min(place, phrase.start) if phrase.start >= last_end else place
        linked = coordination.link(clause, last_end, begin) if readings else ""
        links.append(_link(clause, place, phrase, mention, linked))
        reading = _reading(clause, place, mention, phrase, last_end, reference)
        if place == whole and reading.side != "inside":
            reading = reading._replace(action=None)  # ten of the 16 were rescued, not the 16
        readings.append(reading)
        whole = next((at for at in range(place + 1, phrase.start) if clause.is_mention(at)), -1)
        last_end = max(place + 1, phrase.end, _complement_end(clause, phrase))
        floor = place + 1
    coordination.hand_on(readings, links, references, told, previous, clause)
    coordination.hand_back(readings, links, clause)
    fronting.hand_on(readings, references, clause)
    counted: dict[int, Counted] = {}
    for place, mention, reading in zip(places, told, readings, strict=True):
        if tellers.is_teller(clause, place, mention) or (
            ARTICLE in mention.flags and not singles.is_measured(clause, reading)
        ):
            continue
        said = reading._replace(coming=intending.is_coming(clause, place, reading, lead))
        completed = completing.complete(said, structure, mention)
        settled = remains.settle(completed, structure)
        counted[clause.tokens[place].mention] = settled._replace(unsaid=unsaid.is_unsaid(clause, place, reading))
    return Readings(counted, mentions)


def _complement_end(clause: Clause, phrase: Phrase) -> int:
    return phrases.complement(clause, phrase).end if clause.structure.head_last and not phrase.empty else -1


def _link(clause: Clause, place: int, phrase: Phrase, mention: Mention, linked: str) -> str:
    if coordination.is_part(clause, place, phrase):
        return "part"
    if not beside.apposed(clause, place, 0).empty:
        return ""
    if elision.is_contrast(clause, place):
        return "contrast"
    if mention.kind != "percent" and mention.kind in MEASURED and elision.is_restated(clause, place):
        return "figure"
    if coordination.is_base(clause, place):
        return "base"
    other = coordination.is_other(clause, place, phrase, mention)
    again = phrase.empty or coordination.is_sum_again(clause, place, phrase)
    if again and not linked and not other and coordination.is_total(clause, place):
        return "total"
    return other if other == "rest" or (other and linked == "gap") else linked or other


def _phrase(clause: Clause, place: int, mention: Mention, floor: int) -> Phrase:
    if "age" in mention.flags:
        return measured.aged(clause, place)
    if mention.kind in MEASURED:
        if floor and mention.kind != "percent" and elision.is_restated(clause, place):
            return NONE if clause.lowers[place - 1] == "(" else phrases.after(clause, place)
        return measured.phrase_of(clause, place, mention, floor)
    # one of the eight is somebody, not a count
    phrase = NONE if mention.quantity.low == 1 else phrases.of_whole(clause, place)
    if phrase.empty:
        phrase = phrases.widened(clause, phrases.after(clause, place))
    if phrase.empty:
        phrase = phrases.of_kin(clause, place)
    if phrase.end - phrase.start == 1 and clause.lowers[phrase.head] in clause.structure.counters:
        sold = preceding.before(clause, place, floor)  # vehicle sales rose to 900 units
        phrase = phrase if sold.empty or clause.terms[sold.head] is None else sold
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
    if phrase.empty and not pointing.is_stated(clause, place, mention, floor):
        phrase = preceding.before(clause, place, floor)
        if not phrase.empty and pointing.only_narrows(clause, phrase):
            return NONE  # "the official toll is 14 dead"
        if not phrase.empty and objects.said_of_people(clause, place, _concept(clause, phrase)):
            return NONE  # "Flood in Demak: 120 dead", "the union said 64 died"
    return phrase


def _reading(
    clause: Clause, place: int, mention: Mention, phrase: Phrase, floor: int, reference: Reference | None
) -> Counted:
    """What one mention counts by itself; ``reference`` is how its clause only says whose figure it is."""
    token = clause.tokens[place]
    # a depth or an age is nobody's deed
    sized = mention.kind in MEASURED and not phrase.empty and clause.lowers[phrase.head] in clause.structure.dimensions
    kin = _kin(clause, place, phrase)
    term = kin or (None if phrase.empty else _concept(clause, phrase))
    term = lessening.named_by(clause, place, term)
    pointed = (reference is not None and not reference.generic) or (
        mention.kind == "duration" and measured.is_between(clause, place)
    )
    governor = None if sized or kin or pointed else predicate.govern(clause, place, phrase, term, floor)
    left = reference is not None and governor is not None and governor.side == "left"
    if governor is not None and left and clause.has_comma(governor.cue[1], token.start):
        governor = None  # setelah posko pengaduan dibuka, Basarnas merevisi angka menjadi 84 orang
    side, cue = (governor.side, governor.cue) if governor else ("", (0, 0))
    context = clause.around(place)
    if phrase.empty:
        triggers = governor.triggers if governor else ()
        goods = amounting.goods_of(clause, mention)
        # a word said of some things only says nothing of a bare number until it has its noun
        stated = governor is not None and pointing.of_persons(clause, governor.cue[0])
        people = stated or pointing.are_we(clause, place)
        meant = "person" if people and mention.kind == "count" else None
        chosen = clause.structure.rulebook.choose(triggers, meant or goods)
        action = befalling.joined(clause, place, chosen.action if chosen else None, None)
        action = causes.settle(clause, place, None, action, mention.quantity.unit)
        if mention.kind == "duration" and clause.structure.terms_of:
            action = measured.imposed(clause, place, floor) or action
        degrees = governor.degrees if governor else ()
        unit = measured.scale_before(clause, place, mention)
        head = "magnitude" if "magnitude" in (unit, mention.quantity.unit) else meant
        if (
            chosen is not None
            and mention.kind == "measure"
            and goods in clause.structure.rulebook.actions[chosen.action].of
        ):
            head = goods  # the pipeline spilled 4,000 barrels
        apart = _is_apart(clause, place + 1)
        bare = Counted(token.end, token.end, head, head, action, degrees, context, triggers=triggers, apart=apart)
        bare = bare._replace(part=sites.is_of_site(clause, place, action))
        return bare._replace(side=side, kind=mention.kind, unit=unit, cue=cue)
    named = measured.borne(clause, phrase.head) if sized else measured.size(clause, mention, phrase)
    narrowed: tuple[str, ...] = ()
    two = phrases.of_two_kinds(clause, phrase)
    if two is not None:
        term = named = two  # twelve men and women, 90 rumah dan kios
    if (phrase.head == phrase.classifier or pointing.is_generic(clause, phrase)) and not _is_object(governor):
        subject = _subject(clause, place, term)
        if subject not in clause.structure.helpers or not _befell(clause, governor, term, subject):
            term = subject or term
            narrowed = narrowing.adjectives(clause, subjects.subject_of(clause, place)) if subject else ()
    elif phrase.end - phrase.start == 1 and phrase.start > place:
        echoed = subjects.echoed(clause, place, phrase)
        term = term if echoed.empty else _concept(clause, echoed)
    wrapping = remains.wrapping(clause, place)
    unit = measured.implied_unit(clause, mention, term)
    if unit is None and phrase.start < place:
        unit = measured.scale_before(clause, place, mention)
    if unit is not None:
        term = unit
    if named is None or (term is not None and clause.structure.rulebook.is_a(term, named)):
        named = term  # the price of rice is a price, and more than that
    named = amounting.meant(clause, place, mention, phrase, named)
    qualifiers = narrowing.qualifiers(clause, phrase, named) or narrowed
    if measured.is_price(clause, place, mention, floor):
        named, qualifiers = _priced(clause, named or clause.forms[phrase.head], qualifiers)
    grown = clause.structure.grown.get(named or "") if "change" in mention.flags and mention.kind == "percent" else None
    named = grown or named
    dealt = named in clause.structure.makings or (mention.kind == "measure" and named in clause.structure.tradings)
    made = _made(clause, phrase) if dealt else None
    if made is not None:
        named, qualifiers = made, tuple(word for word in qualifiers if word != made)
    if wrapping is not None and named is not None:
        named, qualifiers = wrapping, qualifiers if named == "person" else (named, *qualifiers)
    if named is None and mention.kind == "count" and clause.forms[phrase.head] in clause.structure.demonyms:
        named = "person"  # two million Australians
    if named is None and not qualifiers and mention.quantity.low != 1:
        named = clause.structure.name_like.get(clause.forms[phrase.head])
    said = _action(clause, governor, named)
    if said is not None and _is_of_others(clause, place, said, named):
        said = None
    if said is None:
        side, cue = "", (0, 0)
    done = befalling.deed(clause, place, phrase, said, named)
    concept, action = _unfold(clause, named, causes.settle(clause, place, named, done, mention.quantity.unit))
    return Counted(
        start=clause.tokens[phrase.start].start,
        end=clause.tokens[phrase.end - 1].end,
        head=concept or (None if _names_none(clause, place, phrase) else clause.forms[phrase.head]),
        concept=concept if concept in clause.structure.rulebook.concepts else None,
        action=action,
        qualifiers=qualifiers + (governor.degrees if governor else ()),
        context=context,
        fresh=narrowing.is_fresh(clause, place, phrase),
        apart=_is_apart(clause, max(place + 1, phrase.end)),
        grown=grown is not None,
        part=sites.is_of_site(clause, place, action),
        classified=phrase.head == phrase.classifier and clause.terms[phrase.head] is None,
        side=side,
        kind=mention.kind,
        unit=unit,
        cue=cue,
    )


def _names_none(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether the phrase only tells what happened, or how (*100 arbitrary arrests*; *the wounded, 90 in all*)."""
    deed = phrase.start < place and clause.structure.head_last and clause.inside[phrase.head] >= 0
    return phrases.only_manner(clause, phrase) or (deed and clause.terms[phrase.head] is None)


def _is_apart(clause: Clause, at: int) -> bool:
    """Whether a number only tells how far two are apart (*14 more than in 2019*)."""
    return at < len(clause.tokens) and clause.structure.differences.at(clause.lowers, at) is not None


def _priced(clause: Clause, named: str, qualifiers: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """A good's price by the concept the rules have for it, else as a price of that good."""
    concepts = clause.structure.rulebook.concepts
    if clause.structure.rulebook.is_a(named, "price"):
        known = [good for good in qualifiers if f"{good}-price" in concepts] if named == "price" else []
        return (
            (f"{known[0]}-price", tuple(word for word in qualifiers if word != known[0]))
            if known
            else (named, qualifiers)
        )
    if f"{named}-price" in concepts:
        return f"{named}-price", qualifiers
    if clause.structure.rulebook.is_a(named, "wage"):
        return named, qualifiers
    return "price", (named, *qualifiers)


def _kin(clause: Clause, place: int, phrase: Phrase) -> str | None:
    """The concept counted behind a relation's name: *mother of 12* counts children, whatever befell her."""
    if phrase.head != place - 2 or not clause.classes[place - 1] & classes.OF:
        return None
    return clause.structure.kin.get(clause.lowers[phrase.head])


def _befell(clause: Clause, governor: Governor | None, concept: str | None, helper: str | None) -> bool:
    """Whether what is said is done to people by those who come to help (*pencarian tim SAR gabungan, 9 orang*)."""
    said = _action(clause, governor, concept)
    if said is None:
        return False
    lineage = clause.structure.rulebook.action_lineage
    return not any("deploy" in lineage(one) for one in (said, _action(clause, governor, helper)))


def _is_object(governor: Governor | None) -> bool:
    """Whether a verb before the number has it as its object (*tim SAR gabungan mencari 9 orang*: no rescuers)."""
    return governor is not None and governor.side == "left" and all(one.voice == "active" for one in governor.triggers)


def _subject(clause: Clause, place: int, classified: str | None) -> str | None:
    """The concept of the subject where only a classifier follows the number: *tersangka menjadi 9 orang*."""
    subject = subjects.subject_of(clause, place)
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


def _action(clause: Clause, governor: Governor | None, concept: str | None) -> str | None:
    """The action the governor names when said of this concept; of an unknown noun, one that is said of anything."""
    chosen = clause.structure.rulebook.choose(governor.triggers, concept) if governor else None
    return chosen.action if chosen else None


def _is_of_others(clause: Clause, place: int, action: str, concept: str | None) -> bool:
    """Whether what is said is said of people, and the number of where they are (*siswa dari tiga sekolah muntah*)."""
    if concept is None or place == 0 or not clause.classes[place - 1] & classes.PREPOSITION:
        return False
    book = clause.structure.rulebook
    if clause.structure.default_concept.get(action) != "person" or book.measure_for(concept, action) is not None:
        return False
    return not any(book.is_a(concept, one) for one in ("person", "body", *clause.structure.living))


def _made(clause: Clause, phrase: Phrase) -> str | None:
    """What is made or traded, beside the noun that says so: *rice production*, *produksi beras*, *imports of rice*."""
    at = phrase.head - 1 if clause.structure.head_last else phrase.head + 1
    term = clause.terms[at] if phrase.start <= at < phrase.end else None
    if term is None and clause.structure.head_last:
        goods = phrases.complement(clause, phrase._replace(end=phrase.head + 1))
        term = None if goods.empty else clause.terms[goods.head]
    return term[1] if term is not None and term[1] not in clause.structure.makings else None


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
            found, reach = term[1], index + term[0]
    for index in range(phrase.head + 1, phrase.end if found is not None and not clause.structure.head_last else 0):
        behind = clause.terms[index]
        if behind is not None and behind[1] != found and clause.structure.rulebook.is_a(behind[1], found or ""):
            return behind[1]  # barang bukti sabu
    if found is None and phrase.classifier >= 0:
        classified = clause.terms[phrase.classifier]
        return classified[1] if classified else None
    return found
