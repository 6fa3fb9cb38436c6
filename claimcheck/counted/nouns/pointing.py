"""Figures whose noun stands a clause or a sentence away, and how they say so.

*Police put the crowd at 9,000 and organisers at 30,000*; *14 orang tewas, sedangkan rumah sakit menyebut 22*; *the
figure has since risen to 31*. Such a figure takes over noun and action of the one it is set against, but only where
its own clause names nothing that can be counted and the link is said: somebody states it, or a noun points back.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.nouns import backward, figures, staters
from claimcheck.counted.nouns.entries import is_entry
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.language.text import POSSESSIVES
from claimcheck.model import Mention

_REACH = 14
_SPEAKER = 6
_APART = frozenset({"age", "change"})
_OPENS = classes.CONJUNCTION | classes.BREAKER
_END = _OPENS | classes.DATE | classes.RELATIVE


class Reference(NamedTuple):
    """How a figure points back: ``said`` by a pronoun or a noun for it, else only by somebody's stating it.

    ``action`` is what the noun itself names (*toll*); ``generic`` whether only a word for people stands behind the
    figure; ``contrast`` whether its clause is the other side's; ``owned`` whether a noun for a figure with its holder
    stands before it; ``gapped`` whether only the verb of the other side is left out.
    """

    said: bool
    action: str | None = None
    generic: bool = False
    contrast: bool = False
    owned: bool = False
    gapped: bool = False


def is_generic(clause: Clause, phrase: Phrase) -> bool:
    """Whether one word for people that says no more of them is all that is counted (*512 jiwa*)."""
    return not phrase.empty and _only_people(clause, phrase, pointers(clause.structure))


def only_narrows(clause: Clause, phrase: Phrase) -> bool:
    """Whether the words before a figure only say which figure it is (*the official toll is 14 dead*)."""
    known = pointers(clause.structure)
    span = range(phrase.start, phrase.end)
    return all(_narrows(clause, index, known) or clause.lowers[index] in known.pronouns for index in span)


def is_given(clause: Clause, at: int) -> bool:
    """Whether the token belongs to a passive that only states what its subject is (*was given as 9,000*)."""
    known = pointers(clause.structure)
    if clause.lowers[at] in known.links:
        at -= 1
    return clause.lowers[at] in known.statings and _is_passive(clause, at, known)


def is_sourced(clause: Clause, at: int) -> bool:
    """Whether what stands at a token only says whose figure it is (*the toll of three given by the union*)."""
    known = pointers(clause.structure)
    if at + 1 >= len(clause.tokens) or clause.lowers[at] not in known.statings:
        return False
    return clause.lowers[at] in known.sources and clause.lowers[at + 1] in known.sources


def is_stated(clause: Clause, place: int, mention: Mention, floor: int) -> bool:
    """Whether somebody states the figure right before it, so that its subject is no noun of its own."""
    known = pointers(clause.structure)
    found = _told(clause, place, mention, floor, known) if known.statings and mention.kind == "count" else None
    return found is not None and not found.said


def refers(clause: Clause, place: int, mention: Mention, phrase: Phrase, floor: int) -> Reference | None:
    """How the bare figure at token ``place`` points back; ``None`` where it does not.

    ``phrase`` is what stands behind it. ``floor`` is the token at which what the number before counts has ended.
    """
    known = pointers(clause.structure)
    if not known.statings or mention.kind in ("duration", "percentage-point") or not _APART.isdisjoint(mention.flags):
        return None
    if mention.kind == "count" and _is_somebodys(clause, place, mention, known):
        return Reference(said=True)
    if phrase.empty and (noun := backward.before_aside(clause, place, known)) >= 0:
        return Reference(said=True, action=figures.deed_of(clause, noun, known))
    if "from" in mention.flags and phrase.empty and backward.rose_from(clause, place, floor, known):
        return Reference(said=True)
    listed = phrase.end - phrase.start == 1 and clause.lowers[phrase.head] in known.standins
    generic = not phrase.empty and not listed
    if generic and not (_only_people(clause, phrase, known) or figures.only_counts(clause, phrase, known)):
        return None
    end = place + 1 if phrase.empty else phrase.end
    if phrase.empty and backward.is_owned(clause, place, floor, known):
        return Reference(said=True)
    if _is_definite(clause, place, known) and not generic:
        return Reference(said=True)
    found = _told(clause, place, mention, floor, known) or _long_toll(clause, place, mention, floor, known)
    if found is None or not _bare_behind(clause, end, found, known):
        return None
    said = found.said or figures.compares_figure(clause, known)
    contrast = _is_contrast(clause, place, floor, known)
    return Reference(said, found.action, generic, contrast, found.owned)


def _only_people(clause: Clause, phrase: Phrase, known: Pointers) -> bool:
    """Whether what stands behind the figure is one word for people that says no more of them."""
    return phrase.end - phrase.start == 1 and clause.lowers[phrase.head] in known.generic


def _is_definite(clause: Clause, place: int, known: Pointers) -> bool:
    """Whether the figure is one that somebody is said to have told: *than the 23 given by the army*."""
    behind = place + 1
    return (
        place > 0
        and bool(clause.classes[place - 1] & classes.DETERMINER)
        and behind + 1 < len(clause.tokens)
        and clause.lowers[behind] in known.sources
        and clause.lowers[behind] in known.statings
    )


def _is_somebodys(clause: Clause, place: int, mention: Mention, known: Pointers) -> bool:
    """English: whether a figure is called somebody's (*the 90,000 of the unions*, *not the 640 the firm wants*)."""
    lead = mention.text[: mention.number.start - mention.start].lower().split()
    before = lead[-1] if lead else clause.lowers[place - 1] if place else "."
    at = place + 1
    bits = clause.classes[at] if at < len(clause.tokens) - 1 else 0
    if not (clause.structure.head_last and bits & (classes.OF | classes.DETERMINER)):
        return False
    if not clause.structure.word(before).classes & classes.DETERMINER:
        return False
    while at < len(clause.tokens) - 1 and clause.classes[at] & (classes.OF | classes.DETERMINER):
        at += 1
    return staters.is_speaker(clause, at, known)


def _bare_behind(clause: Clause, at: int, found: Reference, known: Pointers) -> bool:
    """Whether nothing stands behind the figure that it could count, or that is said of it."""
    if at >= len(clause.tokens) or clause.marks[at]:
        return at >= len(clause.tokens) or clause.lowers[at] not in "-‐%/°x×"
    bits = clause.classes[at]
    if bits & classes.DATE:
        return True  # dari 900 jiwa sehari sebelumnya
    if clause.is_mention(at) or clause.inside[at] >= 0 or clause.terms[at] is not None:
        return False
    if bits & _END or clause.lowers[at] in known.sources or clause.lowers[at] in clause.structure.movers:
        return True
    if found.said and clause.lowers[at] in known.adverbs:
        return True  # the count was 12 earlier in the day
    if bits & classes.PREPOSITION:
        dated = at + 1 < len(clause.tokens) and bool(clause.classes[at + 1] & classes.DATE)
        return dated or (found.said and not bits & classes.OF)
    return bool(bits & classes.DETERMINER) and found.said  # risen to 31 this week


def _told(clause: Clause, place: int, mention: Mention, floor: int, known: Pointers) -> Reference | None:
    """The word to the left that states the figure, stands for it, or names whose it is."""
    lead = mention.text[: mention.number.start - mention.start].lower().split()
    # police estimated 9,000, but not: protesters were estimated at 9,000
    led = any(word in known.statings for word in lead) and not _is_passive(clause, place, known)
    said = False
    for at in range(place - 1, max(floor, place - _REACH) - 1, -1):
        lower = clause.lowers[at]
        if (clause.is_mention(at) and not clause.classes[at] & classes.DATE) or clause.hard(at):
            return None
        stem = figures.stem(lower, known)
        if lower in known.revisions and _opens(clause, at, known):
            return Reference(said=True)
        if (lower in known.statings or stem in known.statings) and not figures.is_noun(clause, at, known):
            if _is_passive(clause, at, known):
                continue
            said = said or stem != lower
            if not said and (lower in known.givings or stem in known.givings):
                return None
            return Reference(said) if said or staters.has_speaker(clause, at, floor, known) else None
        if lower in known.reachings and clause.lowers[at + 1] in known.links:
            return Reference(said=False) if staters.has_speaker(clause, at, floor, known) else None
        if clause.marks[at]:
            if at == place - 1 and lower in ",:–—-" and at > floor:
                owned = _noun(clause, figures.before_date(clause, at - 1, known), place, floor, mention.kind, known)
                if owned is not None and (owned.said or not clause.structure.head_last):
                    return owned  # gave a lower number, 200; hitungan relawan, 61 orang
            if lower != ":" and not (lower == "," and clause.lowers[at + 1] in known.glosses):
                return None
            continue
        said = said or lower in known.pronouns
        light = lower in known.fillers or clause.classes[at] & (classes.DATE | classes.COPULA)
        light = light or figures.ties_equal(clause, at)
        light = light or figures.is_dated(clause, at)
        if figures.is_figure(clause, at, known, mention.kind) or not light:
            owned = _noun(clause, at, place, floor, mention.kind, known)
            if owned is not None or not led:
                return owned
            return Reference(said=False) if staters.is_speaker(clause, at, known) else None
    return None


def _long_toll(clause: Clause, place: int, mention: Mention, floor: int, known: Pointers) -> Reference | None:
    """A toll whose copula stands behind what it is from or where: *the flood toll in both valleys stands at 31*."""
    if not clause.structure.head_last or place == 0 or not clause.classes[place - 1] & classes.COPULA:
        return None
    for at in range(place - 2, max(floor, place - 2 * _REACH) - 1, -1):
        bits = clause.classes[at]
        if clause.marks[at] or clause.is_mention(at) or bits & classes.RELATIVE:
            return None
        action = known.figures.get(clause.lowers[at])
        if not action or not clause.classes[at + 1] & classes.PREPOSITION:
            continue
        begin = clause.inside[at - 1] if at else -1
        triggers = (clause.actions[begin] or (1, ()))[1] if begin >= 0 else ()
        plain = at == 0 or _narrows(clause, at - 1, known) or any(trigger.action == action for trigger in triggers)
        plain = plain or figures.is_of_event(clause, at, mention.kind, known)
        return Reference(said=True, action=action) if plain else None
    return None


def _opens(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether nothing but adverbs stands between the token and the clause before it (*…, later revised to 22*)."""
    while at > 0 and (clause.lowers[at - 1] in known.fillers or clause.classes[at - 1] & classes.DATE):
        if clause.lowers[at - 1] in known.passives:
            return False
        at -= 1
    return at > 0 and (clause.lowers[at - 1] == "," or bool(clause.classes[at - 1] & _OPENS))


def _is_passive(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether the stating verb says what became of the figure's own subject (*the crowd was put at 9,000*)."""
    while at > 0 and clause.lowers[at - 1] in known.fillers and clause.lowers[at - 1] not in known.passives:
        at -= 1
    return at > 0 and clause.lowers[at - 1] in known.passives


def _noun(clause: Clause, at: int, place: int, floor: int, kind: str, known: Pointers) -> Reference | None:
    """The run of words that ends at ``at``, where it is a noun for the figure, or whoever states it."""
    start = at
    while start > floor and at - start < _SPEAKER and _in_run(clause, start - 1, kind, known):
        start -= 1
        if clause.structure.head_last and clause.classes[start] & classes.DETERMINER:
            break
    for index in range(start, at + 1):
        lower = clause.lowers[index]
        stem = figures.stem(lower, known)
        figure = figures.is_figure(clause, index, known, kind)
        if not figure and lower not in known.reports:
            continue
        if clause.structure.head_last and (
            index < at
            or (
                not (index < place - 1 and _narrowed(clause, start, index, known))
                and not figures.is_of_event(clause, index, kind, known)
            )
        ):
            return None
        behind = range(index + 1, at + 1)
        if any(not _narrows(clause, one, known) for one in behind):
            owner = lower in known.reports and _is_owner(clause, index + 1, at, known)
            # angka PHK: whose deed, not whose word; data siswa: of whom, not whose
            plain = all(clause.inside[one] < 0 or _narrows(clause, one, known) for one in behind)
            owner = owner and plain and not figures.lists(clause, index, known)
            return Reference(False, owned=True) if owner and not is_named(clause, index - 1) else None
        if not figure:
            return Reference(said=True) if figures.is_base(clause, index) else None
        if index == place - 1 and not clause.structure.head_last and stem == lower:
            return Reference(said=True) if figures.is_stated(clause, index, known) else None
        return Reference(said=True, action=figures.deed_of(clause, index, known))
    return _stated_by(clause, start, at, place, kind, known)


def _in_run(clause: Clause, at: int, kind: str, known: Pointers) -> bool:
    """Whether the token can belong to the noun phrase of a figure or a speaker."""
    if clause.marks[at] or clause.is_mention(at):
        return False
    if clause.lowers[at] in known.statings:
        return not clause.structure.head_last and figures.is_noun(clause, at, known)
    if _narrows(clause, at, known) or clause.lowers[at] in known.reports:
        return True
    if figures.is_extent(clause, at, known, kind):
        return True
    bits = clause.classes[at]
    if not clause.structure.head_last and (bits & classes.COPULA or figures.is_base(clause, at + 1)):
        return False  # angka itu naik dari data sebelumnya: the noun is another
    if bits & (_OPENS | classes.PREPOSITION | classes.AUXILIARY | classes.DATE) or clause.inside[at] >= 0:
        return False
    return not (clause.verbs[at] and clause.terms[at] is None)


def _narrowed(clause: Clause, start: int, figure: int, known: Pointers) -> bool:
    """Whether what stands before a noun for the figure says nothing of what is counted (*the ministry's figure*)."""
    compound = start > 0 and not clause.classes[start] & classes.DETERMINER
    if compound and (clause.inside[start - 1] >= 0 or clause.terms[start - 1] is not None):
        return False  # the death toll, the casualty figure
    for index in range(start, figure):
        lower = clause.lowers[index]
        owner = lower.endswith(POSSESSIVES) or lower in ("'", "’")
        if not (owner or _narrows(clause, index, known) or staters.is_speaker(clause, index, known)):
            owned = any(clause.lowers[one].endswith(POSSESSIVES) for one in range(index, figure))
            if not owned:
                return False
    return True


def _narrows(clause: Clause, at: int, known: Pointers) -> bool:
    if at and clause.lowers[at] in known.issued and clause.classes[at - 1] & classes.RELATIVE:
        return True
    return clause.lowers[at] in known.narrowing or bool(clause.classes[at] & classes.DETERMINER)


def _is_owner(clause: Clause, start: int, end: int, known: Pointers) -> bool:
    """Whether the words from ``start`` to ``end`` name who says it (*data rumah sakit*, *klaim panitia yang*)."""
    while start <= end and (_narrows(clause, start, known) or clause.lowers[start] in known.reports):
        start += 1
    return start <= end and staters.is_speaker(clause, start, known)


def _stated_by(clause: Clause, start: int, at: int, place: int, kind: str, known: Pointers) -> Reference | None:
    """A speaker right before the figure, whose verb is left out: *the ministry 20*, *menurut lembaga pemantau 35*."""
    while start <= at and _narrows(clause, start, known) and not clause.structure.head_last:
        start += 1
    if start > at or not staters.is_speaker(clause, at if clause.structure.head_last else start, known):
        return None
    before = start - 1
    named = before > 1 and (clause.inside[before - 2] >= 0 or clause.terms[before - 2] is not None)
    if before > 0 and not named and _narrows(clause, before, known) and clause.lowers[before] in known.issued:
        return Reference(said=False, contrast=True)  # berbeda dengan yang disampaikan polisi, not: suap yang diterima X
    if before < 0:
        return None if clause.lowers[at + 1] != ":" or is_entry(clause, at, place) else Reference(said=False)
    lower = clause.lowers[before]
    counted = before > 0 and clause.structure.head_last and clause.lowers[before - 1] in known.reports
    if counted and (lower in known.agents or (lower in known.of and clause.lowers[before - 1] in known.statements)):
        noun = clause.lowers[before - 1]  # a count by the agency stands at 35, the figure of the Red Cross is 35
        return Reference(said=True, action=known.figures.get(noun) or None)
    sayer = before if lower in clause.structure.sayers else before - 1
    if sayer >= 0 and clause.lowers[sayer] in clause.structure.sayers:
        return None if is_named(clause, sayer - 1) else Reference(said=False)
    if lower in known.contrasts or (lower == "(" and clause.lowers[at + 1] == ":"):
        return Reference(said=False, contrast=True)  # 70,000 marched (police: 12,800)
    # "9,000 and organisers at 30,000", but "debt of the government and the central bank of $197 billion"
    tied = at == place - 1 or (clause.structure.head_last and at == place - 2)
    joined = lower == "," or clause.classes[before] & classes.CONJUNCTION
    term = clause.terms[at if clause.structure.head_last else start]
    person = term is not None and not clause.structure.rulebook.is_a(term[1], "organisation")
    if not joined or kind != "count" or not tied:
        return None
    stated = staters.stating_before(clause, before, known)
    linked = clause.structure.head_last and at == place - 2 and clause.lowers[place - 1] in known.links
    if stated < 0 or (person and not linked):
        return None
    # 900 buruh mogok, perusahaan 300: in a list the companies would be counted as the workers are
    behind = not clause.structure.head_last and stated + 1 < before and clause.terms[stated + 1] is not None
    return Reference(said=False, gapped=linked or behind)


def is_named(clause: Clause, at: int) -> bool:
    """Whether the clause has a noun of its own right before who says its figure (*korban menurut polisi 9 orang*)."""
    if at < 0 or clause.marks[at] or clause.is_mention(at) or clause.structure.head_last:
        return False
    return clause.terms[at] is not None or (clause.inside[at] >= 0 and not clause.verbs[at])


def _is_contrast(clause: Clause, place: int, floor: int, known: Pointers) -> bool:
    start = max(floor - 2, 0)
    if any(clause.lowers[index] in known.contrasts for index in range(start, place)):
        return True
    return any(
        clause.lowers[index] in known.reports and figures.is_compared(clause, index) for index in range(start, place)
    )
