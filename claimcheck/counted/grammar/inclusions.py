"""What a noun only takes in, and what only says that a sum is a part of another, before its figure.

*utang swasta, termasuk BUMN, Rp 9 triliun*; *debt (including loans)*; *porsi utang publik*, which is no meal.
"""

from __future__ import annotations

from claimcheck.counted.grammar import asides
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.model import Mention

_LONGEST = 7
_LEADS = classes.COPULA | classes.AMOUNT
_CLOSING = {"(": ")", ",": ","}


def pass_over(clause: Clause) -> None:
    """Makes such words as transparent as a date: the figure behind them counts the noun that takes them in."""
    _pass_over_portions(clause)
    _pass_over_taps(clause)
    words = listed(clause.structure, "inclusive")
    if words.isdisjoint(clause.lowers):
        return
    for at in range(1, len(clause.tokens) - 2):
        if clause.lowers[at] not in words:
            continue
        closing = _CLOSING.get(clause.lowers[at - 1], "")
        start = at - 1 if closing else at
        if start == 0 or clause.is_mention(start - 1) or clause.marks[start - 1]:
            continue  # 9 people, including a child
        end = _end(clause, at + 1, closing)
        if end > at + 1 and asides.leads_to_figure(clause, end):
            clause.set_aside(start, end)


def opens_parts(clause: Clause, at: int, number: int) -> bool:
    """Whether the word at a token says, right before a number, what a whole holds (*korban tewas termasuk 9 anak*)."""
    found = clause.structure.includes.at(clause.lowers, at)
    if found is None or at + found[0] != number:
        return False
    return clause.lowers[at] not in clause.structure.befalling or not _is_event(clause, at)


def is_opening_part(clause: Clause, place: int, mention: Mention, action: str | None) -> bool:
    """Whether a number is the first part told of its subject (*korban tewas termasuk 9 anak*).

    In English only a sum is (*the budget includes $4 million for roads*).
    """
    if clause.structure.head_last:
        if mention.kind != "money" or place == 0:
            return False
        return clause.lowers[place - 1] in listed(clause.structure, "holding_sums") or _sets_aside(clause, place)
    if action is None:
        return False
    if mention.kind != "count" and clause.lowers[place - 1] in listed(clause.structure, "namely"):
        return False  # tuntutan jaksa, yakni 9 tahun
    return any(opens_parts(clause, at, place) for at in range(max(0, place - 3), place))


def _sets_aside(clause: Clause, place: int) -> bool:
    """Whether the verb right before a sum makes it a part of its subject (*the budget sets aside $4 million for*)."""
    begin = clause.inside[place - 1]
    subject = clause.terms[begin - 1] if begin > 0 else None
    said = (clause.actions[begin] or (1, ()))[1] if begin > 0 else ()
    return subject is not None and any(clause.structure.deeds.get(one.action) == subject[1] for one in said)


def _is_event(clause: Clause, at: int) -> bool:
    """Whether a deed is the subject of the verb at a token, which then tells to whom it came (*PHK itu meliputi 90
    buruh*), and no whole does what it holds (*korban PHK meliputi 90 buruh*)."""
    before = at - 1
    while before > 0 and clause.classes[before] & classes.DETERMINER:
        before -= 1
    begin = clause.inside[before] if before >= 0 else -1
    if begin < 0 or clause.terms[begin] is not None:
        return False
    if begin and (clause.terms[begin - 1] is not None or clause.classes[begin - 1] & classes.RELATIVE):
        return False
    return any(one.voice in ("noun", "either") for one in (clause.actions[begin] or (1, ()))[1])


def opens_items(clause: Clause, at: int) -> bool:
    """Indonesian: whether a deed at a token is the first of those that a whole is told by, each before its own number
    (*16 korban: tewas 5 orang*, *terdiri atas tewas 5 orang dan luka 11 orang*)."""
    behind = at + (clause.actions[at] or (1, ()))[0]
    if clause.structure.head_last or behind >= len(clause.tokens) or not clause.is_mention(behind):
        return False
    if clause.lowers[at - 1] == ":":
        return True
    openers = clause.structure.includes
    return any(found[0] == back for back in (1, 2) if (found := openers.at(clause.lowers, max(0, at - back))))


def over_adverbial(clause: Clause, index: int, place: int) -> int:
    """The comma behind where or in what something befell the whole, if its parts follow (*were killed in the blast,
    including five soldiers*) or what it is set against (*arrested 90 in Orvane, against 60*); -1 if not."""
    if not (clause.classes[index] | clause.classes[index - 1]) & classes.PREPOSITION:
        return -1
    for at in range(index + 1, place):
        if clause.lowers[at] == ",":
            for phrases in (clause.structure.includes, clause.structure.comparisons):
                opens = phrases.at(clause.lowers, at + 1)
                if opens is not None and at + 1 + opens[0] == place:
                    return at
        elif clause.marks[at] or clause.classes[at] & (classes.CONJUNCTION | classes.BREAKER) or _is_finite(clause, at):
            return -1
    return -1


def _is_finite(clause: Clause, at: int) -> bool:
    """Whether the word may be a verb, and no noun behind a small word (*in attacks on villages*)."""
    return clause.verbs[at] and not clause.classes[at - 1] & (classes.PREPOSITION | classes.DETERMINER)


def _pass_over_taps(clause: Clause) -> None:
    """Makes the tap of trade transparent, and nothing of what turns it (*membuka keran impor beras 90.000 ton*)."""
    words = listed(clause.structure, "taps")
    if words.isdisjoint(clause.lowers):
        return
    for at in range(len(clause.tokens) - 1):
        behind = clause.terms[at + 1] if clause.lowers[at] in words else None
        if behind is not None and behind[1] in clause.structure.tradings:
            clause.set_aside(at, at + 1)
            if at and clause.actions[at - 1] is not None:
                clause.silence(at - 1)


def _pass_over_portions(clause: Clause) -> None:
    """Lets a word for a helping name nothing before a sum, where no number counts it."""
    words = listed(clause.structure, "portions")
    if words.isdisjoint(clause.lowers):
        return
    for at in range(len(clause.tokens) - 1):
        behind = clause.terms[at + 1] if clause.lowers[at] in words else None
        if behind is None or (at and clause.is_mention(at - 1)):
            continue
        if not clause.structure.sums.isdisjoint(clause.structure.rulebook.lineage(behind[1])):
            clause.terms[at] = None


def _end(clause: Clause, start: int, closing: str) -> int:
    """Behind the words that are taken in; -1 where they hold a figure, a verb or another mark."""
    for at in range(start, min(start + _LONGEST, len(clause.tokens))):
        if closing and clause.lowers[at] == closing:
            return at + 1
        if not closing and at > start and clause.classes[at] & _LEADS and not clause.marks[at]:
            return at
        if clause.is_mention(at) or clause.marks[at] or (clause.inside[at] >= 0 and clause.terms[at] is None):
            return -1
    return -1


def is_among(clause: Clause, start: int) -> bool:
    """English: whether what befell those counted names the whole they are of (*12 guards were among the dead*)."""
    if start < 0 or not clause.structure.head_last:
        return False
    at = next((at for at, token in enumerate(clause.tokens) if token.start >= start), 0) - 1
    at = _over_determiners(clause, at)
    return at >= 0 and bool(clause.classes[at] & classes.MEMBERSHIP)


def is_whole(clause: Clause, place: int, mention: Mention) -> bool:
    """Whether a number is only of those among whom it befell some, or nobody (*12 deaths among 90 patients*)."""
    if mention.quantity.low != mention.quantity.high:
        return False  # deployed between 7,000 and 8,000 troops
    at = _over_determiners(clause, place - 1)
    return at > 0 and bool(clause.classes[at] & classes.MEMBERSHIP)


def _over_determiners(clause: Clause, at: int) -> int:
    """The token before the determiners that end at one."""
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    return at
