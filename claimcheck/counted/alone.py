"""What one mention counts by itself, before the others of its sentence hand it anything."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.counted.deeds import befalling, captors, causes, demanding, headlines, lessening, outset, predicate
from claimcheck.counted.deeds.governor import Governor, name
from claimcheck.counted.grammar import inclusions
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import MEASURED, Counted
from claimcheck.counted.grammar.listed import listed, mapped
from claimcheck.counted.nouns import (
    amounting,
    attributes,
    harms,
    imposing,
    measured,
    narrowing,
    persons,
    pointing,
    positions,
    remains,
    scales,
    sites,
    subjects,
    swelling,
    together,
    trading,
)
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.counted.nouns.pointing import Reference
from claimcheck.model import Mention


class _Noun(NamedTuple):
    """What a phrase names, a concept id or None; what narrows it; and whether it is the growth of something."""

    named: str | None
    qualifiers: tuple[str, ...]
    unit: str | None
    grown: bool


def read_alone(
    clause: Clause, place: int, mention: Mention, phrase: Phrase, floor: int, reference: Reference | None
) -> Counted:
    """What the mention at token ``place`` counts; ``reference`` is how its clause only says whose figure it is."""
    if clause.structure.head_last and 0 <= phrase.start < place and outset.find(clause, place) >= 0:
        phrase = phrases.NONE  # the death toll in the fire that gutted a mill rose to 57: no mills
    attribute = attributes.noun_of(clause, place, mention)
    phrase = attribute or phrase
    # a depth or an age is nobody's deed
    sized = mention.kind in MEASURED and not phrase.empty and clause.lowers[phrase.head] in clause.structure.dimensions
    placed = not phrase.empty and phrase.head in (
        positions.behind(clause, place, mention),
        positions.leads_away(clause, place, mention),
        positions.within(clause, place, mention),
    )
    unit = mention.quantity.unit
    fast = unit in clause.structure.unit_concepts or unit in clause.structure.fractions.values()  # or hot, or strong
    sized = sized or placed or fast
    kin = _kin(clause, place, phrase)
    term = kin or (None if phrase.empty else concept_of(clause, phrase))
    term = lessening.named_by(clause, place, term)
    pointed = (reference is not None and not reference.generic) or (
        mention.kind == "duration" and measured.is_between(clause, place)
    )
    unsaid = sized and not measured.weighs(clause, phrase.head)
    governor = None if unsaid or kin or pointed or attribute else predicate.govern(clause, place, phrase, term, floor)
    left = reference is not None and governor is not None and governor.side == "left"
    if governor is not None and left and clause.has_comma(governor.cue[1], clause.tokens[place].start):
        governor = None  # setelah posko pengaduan dibuka, Basarnas merevisi angka menjadi 84 orang
    if governor is not None and governor.side == "left" and inclusions.is_whole(clause, place, mention):
        governor = None  # no injuries among the 120 passengers
    cost = harms.verb_of_loss(clause, place, mention, phrase)
    if cost >= 0:
        phrase, governor = phrases.NONE, name(clause, cost, "left", 1)
    headline = headlines.deed_of(clause, place, phrase) if mention.kind == "count" and governor is None else None
    if phrase.empty:
        counted = _bare(clause, place, mention, governor, floor)
        return counted if headline is None else counted._replace(head="person", concept="person", action=headline)
    owned = reference is not None and reference.owned
    noun = _noun(clause, place, mention, phrase, governor, floor, term, sized, owned=owned)
    counted = _of_phrase(clause, place, mention, phrase, governor, noun)
    if attribute:
        counted = attributes.of_itself(clause, attribute, counted)
    counted = counted if headline is None else counted._replace(action=headline)
    counted = counted._replace(action=None) if fast else counted
    return counted._replace(grown=True) if placed else counted


def _bare(clause: Clause, place: int, mention: Mention, governor: Governor | None, floor: int) -> Counted:
    """A number without a noun: at most what was done, and to whom or what that is always done."""
    token = clause.tokens[place]
    triggers = governor.triggers if governor else ()
    goods = amounting.goods_of(clause, mention)
    # a word said of some things only says nothing of a bare number until it has its noun
    stated = governor is not None and persons.of_persons(clause, governor.cue[0])
    people = stated or persons.are_we(clause, place) or headlines.heads_headline(clause, place)
    people = people or headlines.is_aboard(clause, place) or persons.are_told_of(clause, place)
    meant = "person" if people and mention.kind == "count" else None
    book = clause.structure.rulebook
    chosen = book.choose(triggers, meant or goods)
    if chosen is None and mention.kind == "count":
        told = (mapped(clause.structure, "bare_deeds").get(trigger.action) for trigger in triggers)
        chosen = next((book.choose(triggers, concept) for concept in told if concept is not None), None)
    action = befalling.joined(clause, place, chosen.action if chosen else None, None)
    action = captors.settle(clause, governor, None, action)
    action = causes.settle(clause, place, None, action, mention.quantity.unit)
    if mention.kind == "duration" and clause.structure.terms_of:
        action = imposing.imposed(clause, place, floor) or action
    unit = scales.scale_before(clause, place, mention)
    head = "magnitude" if "magnitude" in (unit, mention.quantity.unit) else meant
    if chosen is not None and mention.kind == "measure" and goods in book.actions[chosen.action].of:
        head = goods  # the pipeline spilled 4,000 barrels
    if "change" in mention.flags and mention.kind == "percent" and all(one.voice == "noun" for one in triggers):
        head = clause.structure.noun_deeds.get(action or "")  # sales fell 7 percent
    sum_of = clause.structure.deeds.get(action or "") if mention.kind == "money" else None
    if (
        action == "seize"
        and sum_of
        and place
        and clause.lowers[place - 1] in listed(clause.structure, "worth_of_goods")
    ):
        head = "seized-goods"  # sabu senilai Rp 9 miliar disita: no money was
    asked = demanding.settle(clause, place, sum_of, action)
    if asked != action:
        action, head = asked, sum_of
    return Counted(
        start=token.end,
        end=token.end,
        head=head,
        concept=head,
        action=action,
        qualifiers=governor.degrees if governor else (),
        context=clause.around(place),
        triggers=triggers,
        apart=_is_apart(clause, place + 1),
        part=sites.is_of_site(clause, place, action) or inclusions.is_opening_part(clause, place, mention, action),
        side=governor.side if governor else "",
        kind=mention.kind,
        unit=unit,
        cue=governor.cue if governor else (0, 0),
    )


def _noun(
    clause: Clause, place: int, mention: Mention, phrase: Phrase, governor: Governor | None, floor: int,
    term: str | None, sized: bool, owned: bool,
) -> _Noun:  # fmt: skip
    """What a number's phrase names, with what narrows it; ``term`` is the concept of its words.

    ``owned``: what stands before it says whose figure it is, and is not counted (*data polisi 40 orang*).
    """
    term = narrowing.as_member(clause, phrase, term)
    named = (
        measured.borne(clause, phrase.head)
        if sized and clause.lowers[phrase.head] in clause.structure.dimensions
        else measured.size(clause, mention, phrase)
    )
    narrowed: tuple[str, ...] = ()
    two = together.of_two_kinds(clause, phrase)
    if two is not None:
        term = named = two  # twelve men and women, 90 rumah dan kios
    counter = phrase.head == phrase.classifier or pointing.is_generic(clause, phrase)
    if counter and not owned and (not _is_object(governor) or subjects.is_object(clause, place)):
        subject = _subject(clause, place, term)
        if subject not in clause.structure.helpers or not _befell(clause, governor, term, subject):
            term = subject or term
            narrowed = narrowing.adjectives(clause, subjects.subject_of(clause, place)) if subject else ()
        if subject is None and governor is None:
            term = _case_of(clause, place) or term
    elif phrase.end - phrase.start == 1 and phrase.start > place:
        echoed = subjects.echoed(clause, place, phrase)
        term = term if echoed.empty else concept_of(clause, echoed)
    unit = scales.implied_unit(clause, mention, term)
    if unit is None and phrase.start < place:
        unit = scales.scale_before(clause, place, mention)
    if unit is not None:
        term = unit
    if named is None or (term is not None and clause.structure.rulebook.is_a(term, named)):
        named = term  # the price of rice is a price, and more than that
    named = amounting.meant(clause, place, mention, phrase, named)
    overrun = swelling.overrun(clause, place, mention, phrase, named)
    named = overrun or named
    qualifiers = narrowing.qualifiers(clause, phrase, named) or narrowed
    borne = clause.structure.bearers.get(named or "", {})
    bearer = next((word for word in qualifiers if word in borne), None)
    if bearer is not None:
        named = borne[bearer]  # gempa susulan M 4,5
    if mention.kind == "percent":
        growths = listed(clause.structure, "growths")  # pertumbuhan laba 14 persen
        qualifiers = tuple(word for word in qualifiers if word not in growths)
    if two is not None:
        qualifiers = tuple(word for word in qualifiers if not clause.structure.rulebook.is_a(word, two))
    if overrun is not None:
        qualifiers = tuple(word for word in qualifiers if word != term)
    if measured.is_price(clause, place, mention, floor):
        named, qualifiers = trading.priced(clause, named or clause.forms[phrase.head], qualifiers)
    grows = mention.kind == "percent" and ("change" in mention.flags or _is_rate_of(clause, place, phrase, named))
    grown = clause.structure.grown.get(named or "") if grows else None
    named = grown or named
    units = mention.kind in ("measure", "count")
    dealt = named in clause.structure.makings or (units and named in clause.structure.tradings)
    by_counter = dealt and phrase.head == phrase.classifier
    goods = subjects.subject_of(clause, place)._replace(end=place) if by_counter else phrase
    made = trading.made(clause, goods) if dealt else None
    if made is not None:
        named, qualifiers = made, tuple(word for word in qualifiers if word != made)
    wrapping = remains.wrapping(clause, place)
    if wrapping is not None and named is not None:
        named, qualifiers = wrapping, qualifiers if named == "person" else (named, *qualifiers)
    if named is None and mention.kind == "count" and clause.forms[phrase.head] in clause.structure.demonyms:
        named = "person"  # two million Australians
    if named is None and not qualifiers and mention.quantity.low != 1:
        named = clause.structure.name_like.get(clause.forms[phrase.head])
    return _Noun(named, qualifiers, unit, grown is not None or overrun is not None)


def _is_rate_of(clause: Clause, place: int, phrase: Phrase, named: str | None) -> bool:
    """Whether a share said of an economy, or of consumer prices, is its growth (*the economy managed 2 percent*)."""
    if named == "consumer-price":
        return phrase.head < place  # the consumer price index stood at 3 percent
    if phrase.head > place or not clause.structure.rulebook.is_a(named, "economy"):
        return False
    before = phrase.start - 1
    if before > 0 and clause.lowers[before] == "(":
        before -= 1  # rasionya terhadap produk domestik bruto (PDB) adalah 36 persen
        while before > 0 and clause.terms[before] is not None:
            before -= 1
    while before > 0 and clause.classes[before] & classes.DETERMINER:
        before -= 1
    ties = classes.OF | classes.PREPOSITION
    if before >= 0 and clause.classes[before] & ties:
        return False  # spending as a share of GDP was 40 percent
    return place + 1 >= len(clause.tokens) or not clause.classes[place + 1] & ties or _is_dated(clause, place + 2)


def _is_dated(clause: Clause, at: int) -> bool:
    return at < len(clause.tokens) and bool(clause.classes[at] & classes.DATE)


def _of_phrase(
    clause: Clause, place: int, mention: Mention, phrase: Phrase, governor: Governor | None, noun: _Noun
) -> Counted:
    """What a number with its noun counts, and what was done to that."""
    said = _action(clause, governor, noun.named)
    if said is not None and _is_of_others(clause, place, said, noun.named):
        said = None
    done = befalling.deed(clause, place, phrase, said, noun.named)
    done = captors.losing(clause, governor, noun.named, captors.settle(clause, governor, noun.named, done))
    settled = causes.settle(clause, place, noun.named, done, mention.quantity.unit)
    concept, action = _unfold(clause, noun.named, demanding.settle(clause, place, noun.named, settled))
    return Counted(
        start=clause.tokens[phrase.start].start,
        end=clause.tokens[phrase.end - 1].end,
        head=concept
        or (None if _names_none(clause, place, phrase) else clause.forms[_named_at(clause, place, phrase)]),
        concept=concept if concept in clause.structure.rulebook.concepts else None,
        action=action,
        qualifiers=noun.qualifiers + (governor.degrees if governor else ()),
        context=clause.around(place),
        fresh=narrowing.is_fresh(clause, place, phrase),
        apart=_is_apart(clause, max(place + 1, phrase.end)) or _is_fewer(clause, place),
        grown=noun.grown,
        part=sites.is_of_site(clause, place, action)
        or inclusions.is_opening_part(clause, place, mention, action)
        or inclusions.is_among(clause, governor.cue[0] if governor and said is not None else -1),
        classified=phrase.head == phrase.classifier and clause.terms[phrase.head] is None,
        mixed=phrase.start > place and together.is_mixed(clause, phrase),
        side=governor.side if governor and said is not None else "",
        kind=mention.kind,
        unit=noun.unit,
        cue=governor.cue if governor and said is not None else (0, 0),
    )


def _named_at(clause: Clause, place: int, phrase: Phrase) -> int:
    """The token that names what is counted: a noun before the number where only a classifier stands behind it."""
    unknown = subjects.unknown(clause, place) if phrase.head == phrase.classifier else -1
    return phrase.head if unknown < 0 else unknown


def _names_none(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether the phrase only tells what happened, or how (*100 arbitrary arrests*; *the wounded, 90 in all*)."""
    deed = phrase.start < place and clause.structure.head_last and clause.inside[phrase.head] >= 0
    return phrases.only_manner(clause, phrase) or (deed and clause.terms[phrase.head] is None)


def _is_fewer(clause: Clause, place: int) -> bool:
    """English: whether a number tells by how many others are fewer (*12 fewer murders than in 2019*)."""
    return place + 1 < len(clause.tokens) and clause.lowers[place + 1] in listed(clause.structure, "lessened")


def _is_apart(clause: Clause, at: int) -> bool:
    """Whether a number only tells how far two are apart (*14 more than in 2019*)."""
    return at < len(clause.tokens) and clause.structure.differences.at(clause.lowers, at) is not None


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
    people = narrowing.people_behind(clause, subject)
    concept = concept_of(clause, subject)
    if people is not None and concept is not None and book.is_a(people[1], concept):
        concept = people[1]  # korban anak yang tewas 4 orang
    if concept is None or concept == classified:
        return None
    return (
        concept
        if book.is_a(concept, "person") == (classified is not None and book.is_a(classified, "person"))
        else None
    )


def _case_of(clause: Clause, place: int) -> str | None:
    """The cases of a disease that are counted by those who have it (*kasus campak mencapai 900 orang*)."""
    subject = subjects.subject_of(clause, place)
    concept = None if subject.empty else concept_of(clause, subject)
    return concept if clause.structure.rulebook.is_a(concept, "disease-case") else None


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


def _unfold(clause: Clause, concept: str | None, action: str | None) -> tuple[str | None, str | None]:
    """A noun that names its own action is the thing and, unless the clause says another, the action (a refugee)."""
    known = clause.structure.rulebook.concepts.get(concept) if concept else None
    if known is None or known.implies is None:
        return concept, action
    return known.broader or concept, action or known.implies


def concept_of(clause: Clause, phrase: Phrase) -> str | None:
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
    classified = clause.terms[phrase.classifier] if phrase.classifier >= 0 else None
    if classified is None:
        return found
    person = clause.structure.rulebook.is_a(found, "person")
    gathered = not person and clause.lowers[phrase.head] in listed(clause.structure, "collectives")
    return classified[1] if found is None or gathered else found  # 50 orang rombongan: not so many parties
