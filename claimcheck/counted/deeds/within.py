"""What a noun phrase says of what it counts: *58 deaths*, *9 korban tewas*, and *12 drivers* only by trade."""

from __future__ import annotations

from claimcheck.counted.deeds import governor, objects
from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import accusing
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.rules.index import Trigger

_REACH = 5
_PHRASE_END = classes.COPULA | classes.AUXILIARY | classes.PREPOSITION | classes.PRONOUN


def named(clause: Clause, phrase: Phrase, concept: str | None) -> tuple[Governor | None, bool]:
    """The phrase's own word for what happened, and whether it only names who does it (*12 passengers*, *9 drivers*).

    A name by trade gives way to what the clause says of them; *58 deaths* and *9 korban tewas* say it themselves. What
    is never said of ``concept`` says nothing here either: *9 korban longsor* names what befell the land.
    """
    accused = accusing.is_accused(clause, phrase)
    for index in range(phrase.start, phrase.end):
        begin = clause.inside[index]
        action = objects.said_of(clause, begin, concept) if begin >= 0 else None
        charge = accused and index != phrase.head and not _befell_accused(clause, phrase, index)
        if action is None or charge or _of_victims(clause, phrase, begin, concept):
            continue  # three fraud suspects, but suspects detained: 11
        by_trade = index == phrase.head and begin == index and names_doer(clause, index)
        return governor.name(clause, begin, "inside", 0), by_trade
    return None, False


def _befell_accused(clause: Clause, phrase: Phrase, at: int) -> bool:
    """Whether a word behind those accused says what became of them (*suspects detained: 11*, *tersangka ditahan*)."""
    if at < phrase.head:
        return False
    triggers = (clause.actions[clause.inside[at]] or (1, ()))[1]
    return clause.structure.head_last or all(one.voice in ("passive", "state") for one in triggers)


def ended_by(clause: Clause, phrase: Phrase, own: Governor) -> frozenset[str]:
    """English: the deeds that end the state told by an adjective before the noun (*trapped miners were freed*)."""
    if own.cue[1] > clause.tokens[phrase.head].start:
        return frozenset()
    states = listed(clause.structure, "ended", "states")
    held = any(one.action in states and one.voice != "noun" for one in own.triggers)
    return listed(clause.structure, "ended", "deeds") if held else frozenset()


def _of_victims(clause: Clause, phrase: Phrase, begin: int, concept: str | None) -> bool:
    """Indonesian: whether the word befell the victims whose kin are counted (*12 keluarga korban tewas*)."""
    book = clause.structure.rulebook
    if clause.structure.head_last or begin <= phrase.head or not book.is_a(concept, "relative"):
        return False
    if begin < phrase.head + (clause.terms[phrase.head] or (1, ""))[0]:
        return True
    beside = (clause.terms[at] for at in (begin - 1, begin) if at > phrase.head)
    return any(term is not None and book.is_a(term[1], "person") for term in beside)


def names_doer(clause: Clause, begin: int) -> bool:
    """Whether the word at token ``begin`` only names people by what they do, as *penumpang* and *peziarah*."""
    term, action = clause.terms[begin], clause.actions[begin]
    if term is None or action is None or term[0] < action[0]:
        return False
    return not any(_is_of(clause, trigger, term) for trigger in action[1])


def _is_of(clause: Clause, trigger: Trigger, term: tuple[int, str] | None) -> bool:
    """Whether a noun tells the deed itself: *deaths* are of people as such, *drivers* are those who drive."""
    return term is not None and clause.structure.default_concept.get(trigger.action) == term[1]


def _befell(clause: Clause, noun: int, state: int) -> bool:
    """Indonesian: whether ``state`` right behind a noun says what became of those whose noun only says what they do.

    *Penumpang selamat 12 orang* are survivors; in *penumpang kapal tenggelam 90 orang* it is the ship that sank.
    """
    term = clause.terms[noun]
    return term is not None and noun + term[0] == state and names_doer(clause, noun)


def heading(clause: Clause, begin: int) -> int:
    """Of two deeds named in one phrase the one that heads it: *korban tewas kecelakaan bus* are the dead of a crash."""
    outcome = clause.inside[begin - 1] if begin else -1
    if outcome >= 0 and clause.lowers[begin] in listed(clause.structure, "mishaps") and _tells_state(clause, outcome):
        begin = outcome  # tewas tersengat: what it came to, and how
    if clause.structure.head_last or not _says_of(clause, begin) or clause.classes[begin] & classes.RELATIVE:
        return begin  # penumpang yang tewas 23 orang: they died
    head = begin
    for index in range(begin - 1, max(-1, begin - _REACH), -1):
        bits = clause.classes[index]
        if (
            clause.is_mention(index)
            or clause.marks[index]
            or bits & (classes.RELATIVE | classes.BREAKER | classes.CONJUNCTION)
        ):
            break
        if clause.verbs[index] and clause.inside[index] < 0 and clause.terms[index] is None:
            break
        earlier = clause.inside[index]
        if earlier >= 0 and earlier < begin:
            if _befell(clause, earlier, head):
                break  # penumpang terdampak: what befell them, not that they travel
            if not _says_of(clause, earlier) or governor.in_adjunct(
                clause, earlier, (clause.actions[earlier] or (1, ()))[1]
            ):
                break
            head = earlier
        elif bits & _PHRASE_END:
            break
    return head


def _tells_state(clause: Clause, begin: int) -> bool:
    return any(trigger.voice in ("state", "noun") for trigger in (clause.actions[begin] or (1, ()))[1])


def _says_of(clause: Clause, begin: int) -> bool:
    action = clause.actions[begin]
    return action is not None and all(trigger.voice in ("state", "noun") for trigger in action[1])
