"""How a number hangs on the one before it in its clause: as a part of it, beside it, against it, or not at all."""

from __future__ import annotations

from claimcheck.counted.grammar import inclusions
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns import locating, preceding
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention

_TOLD = classes.COPULA | classes.COMITATIVE | classes.AMOUNT
_LINK = classes.CONJUNCTION | classes.OTHER | classes.AUXILIARY | classes.COPULA | classes.DETERMINER | classes.AMOUNT


def link(clause: Clause, start: int, place: int) -> str:
    """How a number hangs on the one before it.

    ``part`` (*of them*), ``including``, ``and``, ``moved`` (*to 3.1 percent in May from 3.4 percent*), ``against``
    (*compared with*), ``list`` (behind a colon: *43 victims: 12 dead*), ``gap`` (behind what befell the one before:
    *35 houses badly damaged, 40 slightly*), ``elsewhere`` (*13 in Aceh, 17 in Medan*), or not at all (empty).
    """
    structure, lowers = clause.structure, clause.lowers
    elsewhere = locating.elsewhere(clause, start, place)
    if elsewhere:
        return elsewhere
    index, link, told = start, "", False
    contrasts = pointers(structure).contrasts
    named = place + 1 < len(clause.tokens) and clause.terms[place + 1] is not None
    while index < place:
        if named and index > start and lowers[index] in structure.resultatives and lowers[index - 1] != ",":
            return ""  # destroyed 300 homes and left 2,000 people outdoors
        if lowers[index] in contrasts and structure.comparisons.at(lowers, index) is None:
            return ""  # the other side's clause
        part = structure.partitives.at(lowers, index)
        included = part or structure.includes.at(lowers, index)
        against = structure.comparisons.at(lowers, index)
        if included is not None:
            link, told = "part" if part is not None else "including", False
            index += included[0]
            continue
        joiner = structure.joiners.at(lowers, index)
        if joiner is not None:
            link = link or "and"
            index += joiner[0]
            continue
        if against is not None:
            link = "against"
            index += against[0]
            continue
        if clause.marks[index]:
            if lowers[index] not in ",()-–/:":
                return ""
            link = link or ("list" if lowers[index] == ":" else "and")
        elif clause.classes[index] & classes.CONJUNCTION:
            link = link or "and"
        elif clause.inside[index] >= 0 or lowers[index] in structure.degrees:
            told = True
        elif lowers[index] in structure.sayers:
            index = _aside(clause, index, place)  # "5,000 according to police and 20,000 according to the union"
            continue
        elif lowers[index] in structure.movers:
            link = link or "moved"
        elif link == "including" and not clause.verbs[index] and clause.inside[index] < 0:
            while index < place and not clause.marks[index]:
                index += 1  # "40 places of worship including churches and mosques, 8 bridges"
            link = "and"
        elif (based := _over_base(clause, index, place)) > index:
            index = based
            continue
        elif not clause.classes[index] & (_LINK | classes.DATE) and not _before_date(clause, index):
            index = inclusions.over_adverbial(clause, index, place)
            if index < 0:
                return ""
            continue
        index += 1
    return {"and": "gap", "including": link, "against": link}.get(link, "") if told else link


def _aside(clause: Clause, index: int, place: int) -> int:
    """Where the mark or conjunction stands that ends an aside, else ``place``."""
    while index < place and not clause.marks[index] and not clause.classes[index] & classes.CONJUNCTION:
        index += 1
    return index


def _over_base(clause: Clause, index: int, place: int) -> int:
    """Behind what a share is reckoned from (*0.2 percent on the month and 3 on the year*, *secara bulanan*)."""
    at = index
    while at < place and clause.classes[at] & (classes.PREPOSITION | classes.DETERMINER):
        at += 1
    return at + 1 if at < place and clause.lowers[at] in listed(clause.structure, "base_words") else index


def _before_date(clause: Clause, index: int) -> bool:
    """Whether the token is the preposition of a date (*in May*, *pada Mei*)."""
    return bool(
        clause.classes[index] & classes.PREPOSITION
        and index + 1 < len(clause.tokens)
        and clause.classes[index + 1] & classes.DATE
    )


def is_part(clause: Clause, place: int, phrase: Phrase = phrases.NONE) -> bool:
    """Whether the number says itself that it is taken from the one before (*9 of them*, *63 ekor di antaranya*)."""
    counted = phrase.head == phrase.classifier and not phrase.empty and phrase.start == place + 1
    return phrases.partitive(clause, phrase.end if counted else place + 1) > 0


def is_base(clause: Clause, place: int) -> bool:
    """Whether the number only is what others are taken from (*Of 320 homes, 280*; *Dari 214 penumpang, 190*)."""
    at = place - 1
    while at >= 0 and clause.classes[at] & (classes.DETERMINER | classes.AMOUNT) and at > place - 4:
        at -= 1
    if at < 0 or clause.lowers[at] not in clause.structure.bases:
        return False
    return at == 0 or clause.marks[at - 1] or bool(clause.classes[at - 1] & classes.CONJUNCTION)


def is_total(clause: Clause, place: int) -> bool:
    """Whether the number is the sum of what the one before counts (*bringing the total to nine*, *total kini 57*)."""
    for index in range(place - 1, max(-1, place - 5), -1):
        bits = clause.classes[index]
        if bits & classes.AMOUNT and clause.terms[index] is None:
            return True
        if not bits & (classes.COPULA | classes.AUXILIARY | classes.OTHER) and clause.lowers[index] != "to":
            return False
    return False


def is_sum_again(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether a number brings the sum to more of the same (*dua jenazah, sehingga total menjadi 11 jenazah*)."""
    known = clause.structure
    moved = place > 0 and clause.lowers[place - 1] in known.movers and clause.lowers[place - 1] not in known.bases
    return moved and phrase.start == place + 1 and clause.forms[phrase.head] in clause.forms[:place]


def is_other(clause: Clause, place: int, phrase: Phrase, mention: Mention) -> str:
    """Whether the number goes back to the noun before it by *others* or *lainnya*, with a predicate of its own.

    ``rest`` where the clause goes on with a verb that names no action: what befell the others is not known.
    """
    following = place + 1
    bare = phrase.empty or phrase.head == phrase.classifier
    after = phrase.end if bare and not phrase.empty and phrase.end > place else following
    lead = clause.tokens[place].text[: mention.number.start - mention.start].lower().split()
    led = bool(lead) and lead[-1] in clause.structure.remainders
    led = led or (place > 0 and clause.lowers[place - 1] in clause.structure.remainders)
    if bare and (led or (after < len(clause.tokens) and clause.classes[after] & classes.OTHER)):
        led = led or clause.lowers[after] in clause.structure.remainders
        after += not led
        return "rest" if led or _goes_on(clause, after) else "other"
    if phrase.empty and (preceding.owned_figure(clause, place, 0) or _is_definite(clause, place, mention)):
        return "figure"
    return ""


def is_most(clause: Clause, start: int, place: int) -> bool:
    """Whether the number is that of the place with the most of those before (*terbanyak di Medan dengan 99 orang*)."""
    known, at = listed(clause.structure, "leading"), place - 1
    if not known:
        return False
    while at > start and clause.classes[at] & _TOLD:
        at -= 1
    named = at
    while at > start and clause.tokens[at].text[:1].isupper():
        at -= 1
    led = at > start and bool(clause.classes[at] & classes.PREPOSITION)
    if not led or at == named or clause.lowers[at - 1] not in known:
        return False
    return start > 0 or at < 2 or clause.terms[at - 2] is None  # but pasar terbesar di Tegal dengan 900 kios


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether the clause says something of its own at a token, by a word that names no action."""
    ends = classes.PREPOSITION | classes.CONJUNCTION | classes.BREAKER | classes.DATE
    return at < len(clause.tokens) and not (
        clause.marks[at] or clause.is_mention(at) or clause.inside[at] >= 0 or clause.classes[at] & ends
    )


def _is_definite(clause: Clause, place: int, mention: Mention) -> bool:
    """Whether the number is one already spoken of: *more than the 34 reported by the ministry*."""
    lead = mention.text[: mention.number.start - mention.start].lower().split()
    if not lead or not clause.structure.word(lead[-1]).classes & classes.DETERMINER:
        return False
    return place + 1 < len(clause.tokens) and clause.verbs[place + 1]
