"""The subject of a number that has only a classifier, or its own first word, behind it: *jumlah pekerja … N orang*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns import crossing, preceding, staters, subordinate, verbal
from claimcheck.counted.nouns.phrase import NONE, Phrase

_SUBJECT_REACH = 20
_PLACED = 6
"""Words before a number in which what says where begins."""


def subject_of(clause: Clause, index: int) -> Phrase:
    """The subject whose number is told with a bare classifier: *jumlah pekerja yang mogok hanya N orang*.

    Looked for to the left of the copula or amount word before the number, up to a verb with an object of its own that
    no relative pronoun opens. The leftmost known noun is the head, for what follows it in Indonesian narrows it.
    """
    if clause.structure.head_last or index < 2:
        return NONE
    others = any(clause.classes[at] & classes.OTHER for at in range(index + 1, min(index + 3, len(clause.tokens))))
    if clause.classes[index - 1] & classes.CONJUNCTION and not others:
        return NONE  # seorang anak meninggal dan 40 orang dirawat: 40 of any age
    at = crossing.over_copulas(clause, index - 1, 0)
    linked = at < index - 1 or is_bounded(clause, index) or _goes_on(clause, at, index) or _is_there(clause, index)
    quoted = any(clause.lowers[one] == ":" for one in range(at + 1, index))
    statings = pointers(clause.structure).statings
    found = NONE
    while at >= 0 and index - at <= _SUBJECT_REACH:
        if clause.is_mention(at) and at > 1 and preceding.adverbial(clause, at - 1):
            at -= 2  # pengungsi dari dua dusun tercatat 318 jiwa
            continue
        if clause.is_mention(at) or clause.marks[at]:
            break
        bits = clause.classes[at]
        if bits & classes.BREAKER and not bits & (classes.COPULA | classes.PREPOSITION):
            break
        broke = _broke(clause, at, index)
        if bits & (classes.AMOUNT | classes.RELATIVE) or broke or _is_state(clause, at):
            linked = True
        does = verbal.takes_object(clause, at) and not _relative_before(clause, at) and not broke
        if does or clause.lowers[at] in statings:
            break
        term = clause.terms[at]
        if at and subordinate.begins_clause(clause, at - 1):
            found = found if term is None else Phrase(at, at + term[0], at)
            return found if linked else NONE
        if term is not None and not (at and clause.classes[at - 1] & classes.PREPOSITION):
            found = Phrase(at, at + term[0], at)
        at -= 1
    if quoted and not found.empty and _says(clause, found, index):
        return NONE
    return found if linked else NONE


def _says(clause: Clause, found: Phrase, index: int) -> bool:
    """Whether the noun before a colon says the clause behind it, and is not counted (*Polisi: 31 orang tewas*)."""
    if not staters.can_speak(clause.structure, clause.lowers[found.head]) or counts_things(clause, index):
        return False
    if clause.lowers[found.end : found.end + 1] == [":"] and clause.lowers.count(":") == 1:
        return True  # polisi: 4.500 orang, but polisi: 90 orang, TNI: 40 orang
    return any(one is not None for one in clause.actions[index + 1 : index + 4])


def _goes_on(clause: Clause, at: int, index: int) -> bool:
    """Whether a noun stands right before its number as in a list: *jembatan 30 unit, sekolah 22 unit*, *guru 9 orang*.

    People stand so in a clause of their own, in which nothing else is said.
    """
    if at != index - 1 or clause.terms[at] is None:
        return False
    parted = clause.lowers[at - 1] == "," or clause.classes[at - 1] & classes.CONJUNCTION
    if at > 2 and parted and clause.is_mention(at - 3) and clause.classes[at - 2] & classes.CLASSIFIER:
        return True
    if is_object(clause, index):
        return True
    behind = index + 2
    if behind < len(clause.tokens) and not (clause.marks[behind] or clause.classes[behind] & classes.CONJUNCTION):
        return False
    while at > 0 and clause.terms[at] is not None and clause.inside[at] < 0:
        at -= 1
    if clause.terms[at] is None:
        return bool(clause.marks[at] or clause.classes[at] & classes.CONJUNCTION)
    return at == 0


def counts_things(clause: Clause, index: int) -> bool:
    """Whether a classifier of things ends the clause behind the number (*sekolah: 3 unit*, *menyita kios 3 unit*)."""
    if index + 1 >= len(clause.tokens) or not clause.classes[index + 1] & classes.CLASSIFIER:
        return False
    if clause.lowers[index + 1] in pointers(clause.structure).generic or clause.terms[index + 1] is not None:
        return False
    behind = index + 2
    return behind >= len(clause.tokens) or clause.marks[behind] or bool(clause.classes[behind] & classes.CONJUNCTION)


def is_object(clause: Clause, index: int) -> bool:
    """Whether the noun right before the number is the object of a verb (*polisi menyita rumah 3 unit*)."""
    if clause.structure.head_last or index < 2 or not counts_things(clause, index):
        return False
    return clause.terms[index - 1] is not None and verbal.takes_object(clause, index - 2)


def unknown(clause: Clause, index: int) -> int:
    """The noun unknown to the rules right before a number with a bare classifier (*Tanah: 1 bidang*); -1 if none."""
    if clause.structure.head_last or index == 0 or not counts_things(clause, index):
        return -1
    at = index - 1 - (clause.lowers[index - 1] == ":")
    if at < 0 or clause.classes[at] or clause.marks[at] or clause.verbs[at] or clause.is_mention(at):
        return -1
    opens = at == 0 or clause.marks[at - 1] or bool(clause.classes[at - 1] & classes.CONJUNCTION)
    opens = opens or verbal.takes_object(clause, at - 1)
    return at if opens and clause.terms[at] is None and clause.inside[at] < 0 else -1


def _is_there(clause: Clause, index: int) -> bool:
    """Whether a clause only says how many of its subject are where (*karyawan pabrik di Palu 300 orang*)."""
    behind = index + 2
    if behind < len(clause.tokens) and not (clause.marks[behind] or clause.classes[behind] & classes.CONJUNCTION):
        return False
    place = next((at for at in range(index - 2, max(0, index - _PLACED), -1) if preceding.adverbial(clause, at)), 0)
    named = range(place + 1, index)
    if not place or any(clause.verbs[at] or clause.marks[at] or clause.is_mention(at) for at in named):
        return False
    begin = preceding.run_of(clause, place - 1, 0)
    opens = begin == 0 or clause.marks[begin - 1] or bool(clause.classes[begin - 1] & classes.CONJUNCTION)
    return opens and begin < place and clause.terms[begin] is not None


def is_bounded(clause: Clause, index: int) -> bool:
    """Whether a bound opens the figure, which links it to its subject (*pengungsi banjir lebih dari 900 jiwa*)."""
    if clause.verbs[index - 1] or (clause.inside[index - 1] >= 0 and clause.terms[index - 1] is None):
        return False
    return clause.tokens[index].lower.startswith(tuple(listed(clause.structure, "bounding")))


def echoed(clause: Clause, place: int, phrase: Phrase) -> Phrase:
    """The subject whose first word alone stands behind the number (*titik panas terpantau 214 titik*)."""
    if clause.structure.head_last or clause.forms[phrase.head] not in clause.forms[:place]:
        return NONE
    subject = subject_of(clause, place)
    longer = subject.end - subject.start > 1 and clause.forms[subject.start] == clause.forms[phrase.head]
    return subject if longer else NONE


def _is_state(clause: Clause, at: int) -> bool:
    """Whether the token says what became of the noun before it (*rumah rusak 60 unit*)."""
    action = clause.actions[clause.inside[at]] if clause.inside[at] >= 0 else None
    return (
        action is not None
        and clause.terms[at] is None
        and all(trigger.voice in ("state", "noun") for trigger in action[1])
    )


def _broke(clause: Clause, at: int, index: int) -> bool:
    """Whether a word that may be a verb or a state says what became of things (*rumah warga rusak 60 unit*)."""
    action = clause.actions[at]
    things = index + 1 < len(clause.tokens) and clause.terms[index + 1] is None
    return action is not None and things and all(trigger.voice == "either" for trigger in action[1])


def _relative_before(clause: Clause, at: int) -> bool:
    return any(clause.classes[index] & classes.RELATIVE for index in range(max(0, at - 3), at))
