"""The word by which a stretch of time is a punishment: *divonis 6 tahun*, *pidana penjara selama 6 tahun*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_CHARGED = 30
"""How many words before a punishment the verb may stand that asks for it."""
_LIGHT = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.DETERMINER | classes.DATE | classes.AMOUNT


def imposed(clause: Clause, place: int, floor: int) -> str | None:
    """The action by which a stretch of time is a sentence (*divonis 6 tahun*, *tuntutan jaksa, 9 tahun*)."""
    during = place > 0 and clause.structure.dimensions.get(clause.lowers[place - 1]) == "duration"
    for index in range(place - 1 - during, max(floor - 1, place - 6 - 2 * during), -1):
        begin = clause.inside[index]
        if begin >= 0:
            if during and not _punishes(clause, begin):
                return None  # menghukum klub itu selama 9 tahun: no prison
            triggers = (clause.actions[begin] or (1, ()))[1]
            said = next((one for one in triggers if one.action in clause.structure.terms_of), None)
            if said is None or said.voice != "noun" or said.action in clause.structure.demands:
                return said and said.action
            return _sought(clause, begin) or said.action
        if index >= place - 1 - during and clause.lowers[index] in listed(clause.structure, "punishments"):
            return _sought(clause, index) or _verdict(clause)  # pidana 8 tahun
        if clause.is_mention(index) or (clause.marks[index] and (clause.lowers[index] != "," or index < place - 1)):
            return None
        # sentenced him to 9 years; menuntut mantan camat Rudi 9 tahun
        light = clause.classes[index] & (_LIGHT | classes.PRONOUN | classes.PRENOMINAL) or clause.marks[index]
        if not light and not is_loser(clause, index) and not clause.tokens[index].text[:1].isupper():
            return None
    return None


def _verdict(clause: Clause) -> str | None:
    """The action by which a court imposes a term."""
    return next((one for one in clause.structure.terms_of if one not in clause.structure.demands), None)


def _punishes(clause: Clause, begin: int) -> bool:
    """Whether the words of an action name the punishment (*pidana penjara kepada terdakwa selama 9 tahun*)."""
    words = listed(clause.structure, "punishments")
    return any(word in words for word in clause.lowers[begin : begin + (clause.actions[begin] or (1, ()))[0]])


def _sought(clause: Clause, noun: int) -> str | None:
    """The verb by which a punishment is only asked for (*jaksa menuntut terdakwa dengan hukuman 9 tahun*)."""
    if noun and clause.lowers[noun - 1] in listed(clause.structure, "threats"):
        return None  # dijerat pasal dengan ancaman hukuman 9 tahun: the law's, whoever charges
    for index in range(noun - 1, max(-1, noun - _CHARGED), -1):
        court = clause.lowers[index + 1] in listed(clause.structure, "courts")
        if clause.hard(index) or (court and clause.marks[index]):
            return None  # dituntut 9 tahun, hakim menjatuhkan pidana penjara 5 tahun
        if court and clause.lowers[index] in listed(clause.structure, "demanding"):
            return next(iter(clause.structure.demands), None)  # meminta hakim menjatuhkan hukuman 9 tahun
        for trigger in (clause.actions[index] or (1, ()))[1]:
            if trigger.action in clause.structure.demands and trigger.voice != "noun":
                return trigger.action
    return None


def is_loser(clause: Clause, index: int) -> bool:
    """Whether the word names whom a sum was lost to (*cost farmers $1.1 billion*, *merugikan petani Rp 9 miliar*)."""
    term = clause.terms[index]
    book = clause.structure.rulebook
    return term is not None and any(book.is_a(term[1], one) for one in clause.structure.losers)
