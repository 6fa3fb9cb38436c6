"""What narrows the thing counted: the other words of its phrase, and whether only the newly counted are meant."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import NONE, Phrase

_UNSAID = classes.OTHER | classes.AMOUNT | classes.PREPOSITION | classes.CONJUNCTION | classes.DETERMINER
"""Words inside a phrase that do not narrow what it counts."""


_LABEL = 2
"""Words before the noun of a label that belong to it (*New suspected cases: 13*)."""
_ADJECTIVES = 2
"""Words of a far subject that narrow it."""


def qualifiers(clause: Clause, phrase: Phrase, concept: str | None) -> tuple[str, ...]:
    """The words of the phrase that narrow what it counts, as concepts where the rules know them."""
    words: list[str] = []
    # Words that only say when (*ombak malam itu*), how true the figure is (*kerugian sebenarnya*), or name the thing.
    unsaid = frozenset().union(*(listed(clause.structure, key) for key in ("times", "veracity", "naming")))
    whole = listed(clause.structure, "unnarrowed")  # and that it is of all there is of whom it is told (laba perseroan)
    for part in (phrase, phrases.complement(clause, phrase) if clause.structure.head_last else NONE):
        index = part.start
        while 0 <= index < part.end:
            term = clause.terms[index]
            skip = index in (phrase.classifier, phrase.head) and not clause.classes[index] & classes.DIRECTION
            if skip and (term is None or term[0] == 1):
                index += 1
                continue
            if clause.lowers[index] in whole and index != phrase.head:
                index += 1
                continue
            if term is not None:
                between = clause.classes[phrase.head : index] if part is phrase and clause.structure.head_last else ()
                joined = any(bits & classes.CONJUNCTION for bits in between)
                if term[1] != concept and not joined and clause.lowers[index] not in clause.structure.degrees:
                    words.append(term[1])
                index += term[0]
                continue
            if index > phrase.head and clause.inside[index] >= 0 and concept in clause.structure.losses:
                break  # kerugian negara korupsi jalan tol: of the road is the crime, not the loss
            if (
                clause.inside[index] < 0
                and not clause.marks[index]
                and not clause.classes[index] & _UNSAID
                and clause.lowers[index] not in unsaid
                and not phrases.is_adverb(clause, index)
            ):
                words.append(clause.forms[index])
            index += 1
    return tuple(dict.fromkeys(words))


def as_member(clause: Clause, phrase: Phrase, concept: str | None) -> str | None:
    """English: members of a body of people as its people: *two members of the crew* are so many crew members."""
    if not clause.structure.head_last or concept not in listed(clause.structure, "members"):
        return concept
    body = phrases.complement(clause, phrase)
    term = None if body.empty else clause.terms[body.head]
    return term[1] if term is not None and clause.structure.rulebook.is_a(term[1], "person") else concept


def adjectives(clause: Clause, subject: Phrase) -> tuple[str, ...]:
    """The adjectives right behind a far subject, also as its relative clause (*peserta yang nonaktif 9 juta orang*)."""
    at = subject.end
    words: list[str] = []
    people = people_behind(clause, subject)
    if people is not None:
        at += people[0]
        words += [people[1]] if clause.terms[subject.head] != (1, "person") else []
    if at < len(clause.tokens) and clause.classes[at] & classes.RELATIVE:
        at += 1
    while at < len(clause.tokens) and len(words) < _ADJECTIVES:
        plain = clause.tokens[at].text.islower() or clause.tokens[at].text.istitle()
        closed = clause.classes[at] or clause.marks[at] or clause.is_mention(at) or clause.verbs[at]
        if closed or not plain or clause.inside[at] >= 0 or clause.terms[at] is not None:
            break
        if clause.tokens[at].text.islower():
            words.append(clause.forms[at])
        at += 1
    return tuple(words)


def people_behind(clause: Clause, subject: Phrase) -> tuple[int, str] | None:
    """The length and the concept of the people that those of a far subject are (*buruh perempuan*, *korban anak*)."""
    known = clause.terms[subject.head] if not subject.empty else None
    behind = clause.terms[subject.end] if subject.end < len(clause.tokens) else None
    if known is None or behind is None or behind[1] == "person":
        return None
    book = clause.structure.rulebook
    people = book.is_a(known[1], "person") and book.is_a(behind[1], "person") and not book.is_a(known[1], behind[1])
    return behind if people and clause.inside[subject.end] < 0 else None


def is_fresh(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether a word beside the noun tells the newly counted from all (*new cases*, *tersangka baru*).

    A line of a bulletin tells it in its label, also by the day (*Kasus hari ini: 13*), but not of all there are now.
    """
    structure = clause.structure
    fresh = listed(structure, "fresh")
    if phrase.start > place:
        end = phrase.end + (not structure.head_last)
        return any(
            clause.lowers[at] in fresh
            and not (clause.tokens[at].text[0].isupper() and clause.tokens[at + 1].text[0].isupper())
            for at in range(place + 1, min(end, len(clause.tokens) - 1))
        )  # three New Zealanders are no new ones
    if not place or clause.lowers[place - 1] != ":":
        return False
    label = clause.lowers[max(0, phrase.start - _LABEL) : place]
    if not listed(structure, "labels", "standing").isdisjoint(label):
        return False
    return not (fresh.isdisjoint(label) and listed(structure, "labels", "days").isdisjoint(label))
