"""The noun a sum of money is of, among those that stand before it."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import accusing
from claimcheck.counted.nouns.phrase import NONE, Phrase


def part_of(clause: Clause, phrase: Phrase) -> Phrase:
    """The part of a subject that a sum can be of, where it begins with whose it is (*BPJS Terancam Tekor Rp 2 T*)."""
    if phrase.empty or clause.structure.head_last:
        return phrase
    book, sums = clause.structure.rulebook, clause.structure.sums
    for index in range(phrase.start + 1, phrase.end - 1):
        term = clause.terms[index + 1] if clause.lowers[index] in clause.structure.contents else None
        if term is not None and not sums.isdisjoint(book.lineage(term[1])):
            return Phrase(index + 1, phrase.end, index + 1)  # hukuman tambahan berupa denda Rp 9 juta
    inner = clause.terms[phrase.head + 1] if phrase.head + 1 < phrase.end else None
    if inner is not None and clause.lowers[phrase.head] in listed(clause.structure, "purses"):
        known = sums | clause.structure.contained
        if inner[1] != "money" and not known.isdisjoint(book.lineage(inner[1])):
            return Phrase(phrase.head + 1, phrase.end, phrase.head + 1)  # dana bansos Rp 9 miliar: no other money
    term = clause.terms[phrase.head]
    matter = clause.lowers[phrase.head] in listed(clause.structure, "matters")  # kasus suap Rp 9 miliar
    if term is not None and not matter and not any(book.is_a(term[1], one) for one in clause.structure.losers):
        return phrase
    for index in range(phrase.head + 1, phrase.end):
        term = clause.terms[index]
        if term is not None and not sums.isdisjoint(book.lineage(term[1])):
            return Phrase(index, phrase.end, index) if matter else phrase._replace(head=index)
    return NONE if accusing.is_accused(clause, phrase) else phrase  # tersangka kasus korupsi senilai Rp 9 miliar


def is_dealt_with(clause: Clause, phrase: Phrase, place: int) -> bool:
    """Indonesian: whether the phrase is the person or the firm whom the verb before it did something for the sum."""
    at = phrase.start - 1
    if clause.structure.head_last or phrase.empty or phrase.end != place or at < 0 or clause.inside[at] < 0:
        return False
    said = clause.actions[clause.inside[at]]
    deeds = listed(clause.structure, "done_to_payees")
    if said is None or all(trigger.voice != "active" or trigger.action not in deeds for trigger in said[1]):
        return False
    term = clause.terms[phrase.head]
    if term is None:
        return clause.tokens[phrase.head].text[:1].isupper()
    return any(clause.structure.rulebook.is_a(term[1], one) for one in clause.structure.losers)
