"""The verb of a subject that stands far before it: behind a relative clause, an apposition or long adverbials.

*At least 31 civilians, including 12 children, were killed*; *the 43 students who had gathered in the square were
abducted*; *9.000 warga yang tinggal di dekat sungai itu dievakuasi*. What the relative clause says is true as well, but
what became of them is the news.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.nouns import locating, together
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.rules.rulebook import Rulebook

_REACH = 32
_INSERTION = 22
_POSTMODIFIER = 12
_SAID = ("state", "passive", "either", "any", "noun")
_AMONG = classes.MEMBERSHIP | classes.DETERMINER | classes.RELATIVE | classes.AUXILIARY | classes.PRONOUN
_LIGHT = classes.AUXILIARY | classes.OTHER | classes.COPULA | classes.DATE


class MainVerbs(NamedTuple):
    """Closed classes around a far verb.

    ``finites`` and ``singular`` are auxiliaries of a plural and a collective subject, ``negations`` what denies a verb,
    ``closers`` what ends a noun phrase with a relative clause, ``passives`` prefixes of passive verbs.
    """

    finites: frozenset[str]
    negations: frozenset[str]
    closers: frozenset[str]
    passives: tuple[str, ...]
    collectives: frozenset[str]
    singular: frozenset[str]


def _words(structure: Structure) -> MainVerbs:
    return _compiled(structure.rulebook, structure.language)


@cache
def _compiled(rulebook: Rulebook, language: str) -> MainVerbs:
    lexicon = rulebook.languages[language]
    return MainVerbs(
        frozenset(lexicon.words("structure", "finites")),
        frozenset(lexicon.words("structure", "negations")),
        frozenset(lexicon.words("structure", "closers")),
        lexicon.words("structure", "passive_prefixes") or ("\0",),
        frozenset(lexicon.words("structure", "collectives")),
        frozenset(lexicon.words("structure", "singular_finites")),
    )


def is_finite(clause: Clause, at: int) -> bool:
    """Whether the token is an auxiliary that a subject stands before (*were*, *has*)."""
    words = _words(clause.structure)
    return clause.lowers[at] in words.finites or clause.lowers[at] in words.singular


def is_singular(clause: Clause, at: int) -> bool:
    """Whether the token is an auxiliary that stands behind one alone (*was*, *has*)."""
    return clause.lowers[at] in _words(clause.structure).singular


def find(clause: Clause, mention: int, phrase: Phrase) -> int | None:
    """The token at which the far main verb's action begins; ``None`` where there is none, or it is denied."""
    words = _words(clause.structure)
    if phrase.empty or phrase.end <= mention:
        return None
    begin, group = _opening(clause, mention, words)
    if not _is_subject(clause, begin):
        return None
    at = together.shared_end(clause, phrase)
    if at < len(clause.tokens) and clause.lowers[at] in (",", "("):
        resumed = _over_insertion(clause, at, words)
        return None if resumed is None else _said(clause, resumed, words)
    behind = _over_ages(clause, at)
    aged = _said(clause, behind, words) if behind > at else None
    if aged is not None:
        return aged
    found = _finite(clause, at, words, group) if clause.structure.head_last else _closed(clause, at, words)
    if found is None and not clause.structure.head_last:
        behind = locating.over_places(clause, at)
        found = _said(clause, behind, words) if behind > 0 and _begins_predicate(clause, behind, words) else None
    if found is None:
        comma = _next_comma(clause, at)
        resumed = None if comma is None else _over_insertion(clause, comma, words)
        found = None if resumed is None else _said(clause, resumed, words)
    return found


def _over_ages(clause: Clause, at: int) -> int:
    """The token behind how old those counted are, else ``at``.

    *Boys aged 5 and 7*, *children under five*, *people aged 65 and over*, *dua pria berusia 24 tahun*.
    """
    between = listed(clause.structure, "aged_words")
    behind, told = at, False
    while (
        behind < len(clause.tokens)
        and clause.ages
        and (clause.is_mention(behind) or clause.classes[behind] & classes.DATE or clause.lowers[behind] in between)
    ):
        told = told or behind in clause.ages
        behind += 1
    return behind if told else at


def _opening(clause: Clause, mention: int, words: MainVerbs) -> tuple[int, bool]:
    """Where the subject's noun phrase begins, and whether a collective heads it (*a group of 12 hikers*)."""
    at = mention
    group = False
    while at > 0 and mention - at < 5:
        bits = clause.classes[at - 1]
        collective = clause.lowers[at - 1] in words.collectives
        if not (collective or bits & (classes.DETERMINER | classes.AMOUNT | classes.OTHER | classes.OF)):
            break
        group = group or collective
        at -= 1
    return at, group


def _is_subject(clause: Clause, begin: int) -> bool:
    """Whether nothing before the phrase governs it: it opens its clause, or stands behind a verb of saying."""
    at = begin - 1
    if at < 0 or clause.marks[at] or clause.classes[at] & (classes.CONJUNCTION | classes.BREAKER | classes.DATE):
        return True
    if clause.lowers[at] in listed(clause.structure, "havings"):
        return False  # the firm, which has 900 staff worldwide, reported a loss
    if clause.inside[at] >= 0 or (clause.verbs[at] and not clause.classes[at] & classes.COPULA):
        return clause.lowers[at] in pointers(clause.structure).statings
    return bool(clause.classes[at] & (classes.COPULA | classes.AUXILIARY))


def _over_insertion(clause: Clause, comma: int, words: MainVerbs) -> int | None:
    """Where the clause goes on behind an insertion between commas or brackets (*, including six women,*)."""
    closing = {",": ",", "(": ")"}[clause.lowers[comma]]
    for at in range(comma + 1, min(comma + _INSERTION, len(clause.tokens) - 1)):
        if clause.hard(at):
            return None
        if clause.lowers[at] != closing:
            continue
        behind = at + 1
        if clause.lowers[behind] == ",":
            behind += 1
        if _begins_predicate(clause, behind, words):
            return None if _has_own_number(clause, behind) else behind
    return None


def _has_own_number(clause: Clause, at: int) -> bool:
    """Indonesian: whether a count stands right behind a state (*16 korban, rinciannya tewas 5, selamat 11 orang*)."""
    behind = at + (clause.actions[at] or (1, ()))[0]
    counted = behind < len(clause.tokens) and clause.is_mention(behind) and behind not in clause.durations
    return counted and clause.actions[at] is not None and not clause.structure.head_last


def _next_comma(clause: Clause, start: int) -> int | None:
    """The first comma behind the subject's postmodifiers, where no verb or number stands before it."""
    modified = start < len(clause.tokens) and _is_participle(clause, start)
    for at in range(start, min(start + _POSTMODIFIER, len(clause.tokens))):
        if clause.lowers[at] == ",":
            return at
        if modified and _is_participle(clause, at):
            continue  # three persons suspected of organising the crossing, two of them sailors, were held
        verbal = clause.verbs[at] or (clause.inside[at] >= 0 and clause.terms[at] is None)
        if clause.marks[at] or clause.is_mention(at) or (verbal and not clause.classes[at] & classes.PREPOSITION):
            return None
        if clause.classes[at] & (classes.BREAKER | classes.AUXILIARY) and not clause.classes[at] & classes.PREPOSITION:
            return None
    return None


def _is_participle(clause: Clause, at: int) -> bool:
    return clause.structure.head_last and clause.lowers[at].endswith(("ed", "ing"))


def _begins_predicate(clause: Clause, at: int, words: MainVerbs) -> bool:
    if at >= len(clause.tokens) or clause.is_mention(at):
        return False
    if clause.structure.head_last:
        return clause.lowers[at] in words.finites or _is_said(clause, at, ("state",))
    while at < len(clause.tokens) - 1 and clause.classes[at] & _LIGHT and clause.actions[at] is None:
        if clause.lowers[at] in listed(clause.structure, "rests"):
            return False  # dari 54 penumpang, 21 selamat, sisanya dicari
        at += 1
    return _is_said(clause, at, ("state", "passive", "either"))


def _is_said(clause: Clause, at: int, voices: tuple[str, ...]) -> bool:
    action = clause.actions[at]
    return action is not None and any(trigger.voice in voices for trigger in action[1])


def _said(clause: Clause, at: int, words: MainVerbs) -> int | None:
    """The action that the predicate beginning at ``at`` states, over auxiliaries and adverbs; none where denied.

    So do those among whom it counts its subject (*were among those killed*).
    """
    among = False
    for index in range(at, min(at + 6, len(clause.tokens))):
        lower = clause.lowers[index]
        among = among or bool(clause.structure.head_last and index > at and clause.classes[index] & classes.MEMBERSHIP)
        if among and clause.actions[index] is None and clause.classes[index] & _AMONG:
            continue
        if clause.actions[index] is not None:
            return index if _is_said(clause, index, _SAID) else None
        if lower in words.negations:
            return None
        if clause.marks[index] or clause.is_mention(index) or not clause.classes[index] & _LIGHT:
            if clause.structure.head_last and lower.endswith("ly"):
                continue
            return None
    return None


def _finite(clause: Clause, start: int, words: MainVerbs, group: bool) -> int | None:
    """English: the finite auxiliary of the plural subject, behind its postmodifiers (*living near the river were*)."""
    related, passed = -1, False
    if start >= len(clause.tokens) or not _postmodifies(clause, start):
        return None
    for at in range(start, min(start + _REACH, len(clause.tokens) - 1)):
        bits, lower = clause.classes[at], clause.lowers[at]
        if clause.hard(at) or lower in (",", "(", ")"):
            return None
        if bits & classes.CONJUNCTION and not _joins_names(clause, at):
            return None
        if bits & classes.RELATIVE:
            if related >= 0:
                return None
            related = at
            continue
        if bits & classes.BREAKER and not clause.classes[at + 1] & classes.DATE and lower not in words.closers:
            return None
        passed = passed or clause.is_mention(at)
        own = related >= 0 and not _has_verb(clause, start, at)
        if (
            not (own or passed)
            and at > start + 1
            and clause.actions[at] is not None
            and _is_said(clause, at, ("state",))
            and not lower.endswith("ing")
        ):
            return at  # nine workers employed by a contractor died
        if (lower in words.finites or (group and lower in words.singular)) and not own:
            joined = clause.classes[at - 1] & (classes.CONJUNCTION | classes.RELATIVE | classes.PRONOUN)
            return None if joined or at == start else _said(clause, at, words)
    return None


def _postmodifies(clause: Clause, at: int) -> bool:
    """Whether the token opens what narrows the noun before it: a preposition, *who*, a participle without auxiliary."""
    if clause.classes[at] & (classes.PREPOSITION | classes.RELATIVE):
        return True
    participle = clause.lowers[at].endswith(("ed", "ing")) or _is_said(clause, at, ("passive", "either", "any"))
    return participle and not clause.classes[at] & (classes.AUXILIARY | classes.COPULA)


def _joins_names(clause: Clause, at: int) -> bool:
    """Whether a conjunction stands inside a phrase of place (*Sawa and Bari*, *to and from*), joining no clauses."""
    around = (clause.tokens[at - 1].text, clause.tokens[at + 1].text)
    if all(text[:1].isupper() for text in around):
        return True
    return bool(clause.classes[at - 1] & clause.classes[at + 1] & classes.PREPOSITION)


def _has_verb(clause: Clause, start: int, end: int) -> bool:
    """Whether the relative clause that opens between two tokens already has its verb."""
    return any(
        (clause.inside[index] >= 0 or clause.verbs[index]) and not clause.classes[index] & classes.RELATIVE
        for index in range(start, end)
    )


def _closed(clause: Clause, start: int, words: MainVerbs) -> int | None:
    """Indonesian: the predicate behind a relative clause, best where a demonstrative ends the noun (*… itu tewas*)."""
    related = False
    verbs = 0
    found: int | None = None
    for at in range(start, min(start + _REACH, len(clause.tokens))):
        bits, lower = clause.classes[at], clause.lowers[at]
        if clause.hard(at) or lower == ",":
            break
        if bits & classes.RELATIVE:
            if related:
                break
            related = True
            behind = at + 1
            while behind < len(clause.tokens) - 1 and clause.classes[behind] & classes.AUXILIARY:
                behind += 1
            named = clause.inside[at] >= 0  # yang hilang: the state holds the pronoun
            verbs += behind < len(clause.tokens) and (named or not (clause.verbs[behind] or clause.inside[behind] >= 0))
            continue
        if bits & classes.BREAKER and not bits & (classes.PREPOSITION | classes.COPULA):
            break
        if lower in words.closers:
            said = _said(clause, at + 1, words)
            if said is not None:
                return said
            continue
        action = clause.actions[at]
        if not related and (clause.verbs[at] or action is not None or clause.is_mention(at)):
            break
        if action is not None and verbs and found is None and _is_main(clause, at, words):
            found = _said(clause, _predicate_start(clause, at), words)
        reported = action is not None and action[0] > 1  # yang dilaporkan hilang: no auxiliary
        verbs += reported or ((clause.verbs[at] or action is not None) and not bits & classes.AUXILIARY)
    return found


def _is_main(clause: Clause, at: int, words: MainVerbs) -> bool:
    """Whether the passive or state at ``at`` is no complement of the relative clause's own verb."""
    begin = _predicate_start(clause, at)
    before = clause.classes[begin - 1]
    if before & (classes.CONJUNCTION | classes.PREPOSITION | classes.RELATIVE):
        return False
    verb = clause.verbs[begin - 1] and clause.terms[begin - 1] is None and not before & classes.DATE
    if clause.lowers[begin] in words.finites and not before & classes.BREAKER and not _takes_verb(clause, begin - 1):
        return True  # warga yang lari ke hutan belum kembali
    if clause.inside[begin - 1] >= 0 and clause.lowers[at] in listed(clause.structure, "aftermaths"):
        return True  # tiga warga yang dilaporkan hilang ditemukan selamat
    if verb or clause.inside[begin - 1] >= 0:
        return False
    return any(clause.lowers[one].startswith(words.passives) for one in (begin, at))


def _takes_verb(clause: Clause, at: int) -> bool:
    """Whether the word before an auxiliary is a verb whose object or complement follows (*yang mengaku belum tahu*)."""
    action = clause.actions[clause.inside[at]] if clause.inside[at] >= 0 else None
    if action is not None:
        return all(trigger.voice == "active" for trigger in action[1])
    return clause.verbs[at] and clause.terms[at] is None


def _predicate_start(clause: Clause, at: int) -> int:
    while at > 1 and clause.classes[at - 1] & classes.AUXILIARY and not clause.classes[at - 1] & classes.PREPOSITION:
        at -= 1
    return at
