"""Nouns that stand for a figure told before: *the count*, *a tally of*, *angkanya*, *the quake toll*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.nouns.phrase import BOUNDARY, Phrase
from claimcheck.language.text import POSSESSIVES

_REPORT = 4
"""How many words before its relative clause the noun of a report may stand."""


def is_noun(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether what could be a verb of stating is a noun where it stands (*the count*, *disputing reports of*).

    In Indonesian it is one at the outset and behind a preposition (*klaim panitia 900*, *di bawah klaim panitia*).
    """
    if clause.lowers[at] not in known.reports:
        return False
    before = clause.lowers[at - 1] if at else ""
    if not clause.structure.head_last:
        plain = at == 0 or clause.classes[at - 1] & classes.PREPOSITION or is_compared(clause, at)
        return bool(plain) and at + 1 < len(clause.tokens) and not clause.is_mention(at + 1)
    if at and (clause.classes[at - 1] & classes.DETERMINER or before in known.narrowing):
        return True
    if before.endswith(POSSESSIVES) and before:
        return True  # the company's estimate is
    return at + 1 < len(clause.tokens) and bool(clause.classes[at + 1] & classes.OF)


def is_figure(clause: Clause, at: int, known: Pointers, kind: str = "count") -> bool:
    """Whether the token is a noun for a figure, as every word for a report is before *of* (*reports of 85*).

    Of a measured value so are the words for what it measures (*nilainya Rp 75 miliar*, *luasnya 900 hektare*).
    """
    lower = clause.lowers[at]
    if lower in known.figures or stem(lower, known) in known.figures:
        return True
    if is_extent(clause, at, known, kind):
        return True
    if at and kind in known.extents and stem(lower, known) in known.extents[kind]:
        before = clause.lowers[at - 1]  # Lapangan Maju luasnya 80 hektare: the field's own
        ties = known.statings | listed(clause.structure, "compared", "by")
        if before == "," or before in ties or clause.classes[at - 1] & (classes.CONJUNCTION | classes.BREAKER):
            return True
    return lower in known.reports and at + 1 < len(clause.tokens) and bool(clause.classes[at + 1] & classes.OF)


def is_extent(clause: Clause, at: int, known: Pointers, kind: str) -> bool:
    """Indonesian: whether a word for a sum goes back to the one told before (*nilai itu sama dengan Rp 5 juta*)."""
    if clause.structure.head_last or kind != "money" or clause.lowers[at] not in known.extents.get(kind, ()):
        return False
    if at + 1 >= len(clause.tokens):
        return False
    return clause.lowers[at + 1] in listed(clause.structure, "closers")


def ties_equal(clause: Clause, at: int) -> bool:
    """Whether the token belongs to what says that one figure is the other told anew (*sama dengan Rp 9 triliun*)."""
    words, ties = (listed(clause.structure, "equal_to", key) for key in ("words", "ties"))
    if clause.lowers[at] in ties:
        return at > 0 and clause.lowers[at - 1] in words
    return clause.lowers[at] in words and at + 1 < len(clause.tokens) and clause.lowers[at + 1] in ties


def stem(lower: str, known: Pointers) -> str:
    """The word without the pronoun at its end (*angkanya*, *meralatnya*)."""
    for suffix in known.suffixes:
        if lower.endswith(suffix):
            return lower[: -len(suffix)]
    return lower


def is_stated(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether a verb of stating stands before a noun for a figure (*bertahan pada angka 40*, *membantah angka 40*)."""
    verb = at - 1
    while verb > 0 and clause.lowers[verb] in known.fillers:
        verb -= 1
    return verb >= 0 and (clause.lowers[verb] in known.statings or clause.lowers[verb] in known.denials)


def is_dated(clause: Clause, at: int) -> bool:
    """Whether a relative pronoun only goes on about a time (*dibanding sehari sebelumnya yang tercatat 40*)."""
    return bool(clause.classes[at] & classes.RELATIVE) and at > 0 and bool(clause.classes[at - 1] & classes.DATE)


def is_base(clause: Clause, at: int) -> bool:
    """Indonesian: whether a figure is compared with a report's at ``at`` (*naik dibanding laporan Sabtu, 18 orang*)."""
    return at > 0 and clause.lowers[at - 1] in listed(clause.structure, "compared", "by")


def before_date(clause: Clause, at: int, known: Pointers) -> int:
    """The last token up to ``at`` that says no time (*data kemarin*, *data sebelumnya*)."""
    while at > 0 and (clause.classes[at] & classes.DATE or clause.lowers[at] in known.fillers):
        at -= 1
    return at


def only_counts(clause: Clause, phrase: Phrase, known: Pointers) -> bool:
    """Whether what stands behind a figure is one classifier that says nothing of the things counted (*40 unit*)."""
    return phrase.end - phrase.start == 1 and clause.lowers[phrase.head] in known.counters


def lists(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether people behind a noun for a list are those in it, and keep none (*data siswa*; not *data polisi*)."""
    owner = at + 1
    term = clause.terms[owner] if owner < len(clause.tokens) and clause.lowers[at] in known.listings else None
    if term is None or clause.lowers[owner] in known.keepers or clause.tokens[owner].text[:1].isupper():
        return False
    return clause.structure.rulebook.is_a(term[1], "person")


def is_of_event(clause: Clause, figure: int, kind: str, known: Pointers) -> bool:
    """Whether a noun for a count that names its deed stands behind what did it (*the quake toll*, *a shipwreck toll*).

    So does one with its deed before it (*a bus crash death toll*), but not behind whom it befell (*a civilian toll*).
    """
    deed = clause.inside[figure]
    if kind != "count" or deed < 1 or not known.figures.get(clause.lowers[figure]):
        return False
    before = deed - 1
    if clause.inside[before] >= 0:
        return True
    term = clause.terms[before]
    if term is not None:
        return not clause.structure.rulebook.is_a(term[1], "person")
    return clause.tokens[before].text.isalpha() and not clause.classes[before] & (BOUNDARY | classes.AMOUNT)


def deed_of(clause: Clause, figure: int, known: Pointers) -> str | None:
    """The action that a noun for a figure names, with the word of the deed before it (*the flood's injury toll*)."""
    lower = clause.lowers[figure]
    named = known.figures.get(lower) or known.figures.get(stem(lower, known))
    deed = clause.inside[figure]
    told = clause.actions[deed] if named and 0 <= deed < figure else None
    chosen = clause.structure.rulebook.choose(told[1], "person") if told is not None else None
    return (chosen.action if chosen is not None else named) or None


def states_number(clause: Clause, verb: int, end: int) -> bool:
    """English: whether the verb only states how many there are (*gave the number of hostages as 46*)."""
    if not clause.structure.head_last or clause.lowers[verb] not in pointers(clause.structure).statings:
        return False
    single = clause.structure.singles
    return any(
        clause.classes[at] & classes.AMOUNT
        and clause.classes[at + 1] & classes.OF
        and clause.lowers[at - 1] not in single  # registered a total of 900 voters
        for at in range(verb + 1, end - 1)
    )


def is_of_report(clause: Clause, at: int) -> bool:
    """Indonesian: whether a verb only says how a report came to be (*data yang masuk 230 orang*)."""
    if at < 2 or not clause.classes[at - 1] & classes.RELATIVE:
        return False
    known = pointers(clause.structure)
    if clause.lowers[at] not in listed(clause.structure, "gathered"):
        return False
    back = range(at - 2, max(-1, at - 2 - _REPORT), -1)
    near = (clause.lowers[one] in known.reports for one in back if not any(clause.marks[one:at]))
    return any(near)


def is_compared(clause: Clause, at: int) -> bool:
    """Indonesian: whether a comparison stands before the noun at ``at`` (*lebih banyak dari data*, *berbeda dari*)."""
    if (
        not clause.structure.head_last
        and at > 1
        and clause.lowers[at - 1] in listed(clause.structure, "compared", "beside")
    ):
        return bool(clause.classes[at - 2] & classes.PREPOSITION)
    if clause.structure.head_last or at < 2 or clause.lowers[at - 1] not in listed(clause.structure, "compared", "by"):
        return False
    adverbs, alone = listed(clause.structure, "compared", "adverbs"), listed(clause.structure, "compared", "alone")
    return clause.lowers[at - 2] in alone or (at > 2 and clause.lowers[at - 3] in adverbs)


def compares_figure(clause: Clause, known: Pointers) -> bool:
    """Whether the sentence sets a figure told before beside its own (*Angka itu lebih besar daripada versi jaksa*)."""
    if clause.structure.head_last or len(clause.tokens) < 2:
        return False
    return clause.lowers[0] in known.figures and bool(clause.classes[1] & classes.DETERMINER)
