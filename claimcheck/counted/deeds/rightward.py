"""The state or passive to the right of a number, or of what it counts, that says what befell it."""

from __future__ import annotations

from claimcheck.counted.deeds import (
    conditions,
    governor,
    objects,
    parting,
)
from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import inclusions
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import locating
from claimcheck.rules.index import Trigger

_REACH_RIGHT = 10
_SUBJECT = 5
_PHRASE_END = classes.COPULA | classes.AUXILIARY | classes.PREPOSITION | classes.PRONOUN


def after(clause: Clause, end: int, concept: str | None = None) -> Governor | None:
    """The state or passive of ``concept`` that follows the phrase ending before token ``end``."""
    begin = locating.over_names(clause, end)
    gap = named = 2 if begin > end else 0
    commas, adjunct = 0, False
    for index in range(begin, min(begin + _REACH_RIGHT, len(clause.tokens))):
        if clause.is_mention(index) or clause.hard(index):
            return None
        bits = clause.classes[index]
        adjunct = adjunct or (bool(bits & classes.PREPOSITION) and not clause.structure.head_last)
        action = objects.said_of(clause, index, concept)
        parted = parting.behind_agent(clause, index)
        if not parted:
            parted = parting.behind(clause, index)  # were rushed to nearby hospitals
            parted += action[1] if parted and action is not None else ()
        if parted:
            state = conditions.ended(clause, index + 1, parted, concept)
            if state >= 0:
                return governor.name(clause, state, "right", gap)
            return Governor(parted, "right", gap, (), (clause.tokens[index].start, clause.tokens[index].end))
        bare = ("either",) if not clause.structure.head_last else ()  # dalam sidang: a bare verb is a noun there
        if action is not None and index > end and governor.in_adjunct(clause, index, action[1], bare):
            gap += 1
            continue  # where or when it was, not what befell them (menangkap 9 orang dalam unjuk rasa)
        nominal = action is not None and all(trigger.voice == "noun" for trigger in action[1])
        if nominal and commas and clause.structure.head_last and clause.classes[index - 1] & classes.DETERMINER:
            return None  # the firm, which has 900 staff, reported a loss
        if action is not None and _ends_adjunct(clause, index, end):
            gap += 1
            continue  # were held before the vote
        if nominal and adjunct:
            gap += 1
            continue  # 19 orang pada hari kelima pencarian
        lodged = conditions.lodged(clause, index)
        if lodged >= 0:
            return governor.name(clause, lodged, "right", gap)  # are living in relief camps
        if action is not None and objects.tells_worth(clause, index, end):
            return None  # seized 9 kg of heroin and 4 kg of cocaine valued at $2 million
        if action is not None:
            if _has_own_object(clause, index, action, end, gap):
                return None
            state = conditions.ended(clause, index + action[0], action[1], concept)
            told = conditions.told(clause, index, action) if state < 0 else state
            return governor.name(clause, told, "right", gap)
        if clause.structure.head_last and commas and bits & classes.PRONOUN and not bits & classes.RELATIVE:
            return None  # who asked for nine years, said he had earned $4 million
        if commas and clause.lowers[index] in listed(clause.structure, "rests"):
            return None  # dari 54 penumpang itu, sisanya masih dicari
        if gap == named and not commas and clause.lowers[index] in listed(clause.structure, "negations"):
            return None  # 12 workers were not hurt
        if clause.marks[index]:
            commas += clause.lowers[index] == ","
            if commas > 1 or not clause.structure.ourselves.isdisjoint(clause.lowers[index + 1 : index + 2]):
                return None  # 19 orang, kami tanggung biayanya: a clause of the speaker's own
            gap += 2
            continue
        if index == end and _joins_noun(clause, index):
            continue
        if bits & classes.CONJUNCTION and locating.goes_on(clause, end, index):
            continue  # 500 rumah di Suka dan Maju terendam
        if bits & (classes.CONJUNCTION | classes.BREAKER) and not bits & classes.PREPOSITION:
            return None
        if bits & classes.BREAKER and (clause.lowers[index - 1] == "," or _opens_event(clause, index)):
            return None  # 90 in Ohio, as demand weakens; 22 orang di lokasi ketika tebing runtuh
        if clause.verbs[index] and not bits & governor.LIGHT and clause.lowers[index] not in clause.structure.adverbs:
            joined = conditions.joined_on(clause, index + 1, concept)
            return governor.name(clause, joined, "right", gap + 1) if joined > 0 else None
        gap += 0 if bits & governor.LIGHT else 1
    return None


def _ends_adjunct(clause: Clause, at: int, end: int) -> bool:
    """English: whether the word is a noun that tells when or at what it was (*300 people a day before the vote*)."""
    if not clause.structure.head_last or at - 2 < end or not clause.classes[at - 1] & classes.DETERMINER:
        return False
    bits = clause.classes[at - 2]
    return bool(bits & (classes.PREPOSITION | classes.BREAKER | classes.DATE)) and not bits & (
        classes.MEMBERSHIP | classes.OF
    )


def _opens_event(clause: Clause, at: int) -> bool:
    """Indonesian: whether a clause of time begins whose verb has a subject of its own (*ketika tebing runtuh*)."""
    bits = clause.classes[at]
    if clause.structure.head_last or not bits & classes.PREPOSITION or bits & classes.COPULA:
        return False
    for index in range(at + 1, min(at + _SUBJECT, len(clause.tokens))):
        if clause.inside[index] >= 0 and clause.terms[index] is None:
            said = clause.actions[index]
            return index > at + 1 and said is not None and all(one.voice == "state" for one in said[1])
        if clause.marks[index] or clause.is_mention(index) or clause.classes[index] & _PHRASE_END:
            return False
        if clause.classes[index] & (classes.DATE | classes.DETERMINER):
            return False
    return False


def _joins_noun(clause: Clause, at: int) -> bool:
    """Whether a conjunction only adds a noun to the one counted (*2.100 polisi dan TNI dikerahkan*)."""
    if clause.structure.head_last or not clause.classes[at] & classes.CONJUNCTION or at + 2 >= len(clause.tokens):
        return False
    named = clause.terms[at + 1] is not None or clause.tokens[at + 1].text.isupper()
    behind = at + 1 + (clause.terms[at + 1] or (1, ""))[0]
    if not named or behind >= len(clause.tokens) or clause.is_mention(at + 1) or clause.inside[at + 1] >= 0:
        return False
    action = clause.actions[behind]
    return action is not None and all(trigger.voice in ("passive", "state") for trigger in action[1])


def _has_own_object(clause: Clause, index: int, action: tuple[int, tuple[Trigger, ...]], end: int, gap: int) -> bool:
    """Whether the trigger governs what stands after it (*wounding 60*; *tewas 9 orang*; *killed the mayor*)."""
    length, triggers = action
    if index == end and clause.structure.head_last and clause.forms[index] != clause.lowers[index]:
        return False  # behind a number a form in -s is a noun: 12 arrests
    if all(trigger.voice == "active" for trigger in triggers):
        return True
    loose = any(trigger.voice == "any" for trigger in triggers)
    judged = all(trigger.voice == "any" and trigger.action in clause.structure.terms_of for trigger in triggers)
    if judged and not clause.structure.head_last and clause.lowers[index].startswith(clause.structure.object_after):
        return True  # dua hakim menghukum mantan camat itu
    if gap == 0 and not clause.structure.head_last and all(trigger.voice == "passive" for trigger in triggers):
        return False  # 4 terdakwa divonis 10 tahun penjara
    following = index + length
    if following >= len(clause.tokens):
        return False
    open_form = any(trigger.voice == "either" for trigger in triggers)
    if open_form and clause.lowers[index - 1] in listed(clause.structure, "modals"):
        return True  # a firm with 4,000 staff will shed jobs
    if index > end and clause.classes[index - 1] & (classes.AUXILIARY | classes.COPULA):
        return inclusions.opens_items(clause, index)
    if clause.is_mention(following):
        return (
            open_form
            or (clause.structure.head_last and length == 1 and loose)
            or index > end
            or not clause.structure.head_last
        )
    # two judges sentenced the man
    return (open_form or (judged and length == 1)) and bool(
        clause.classes[following] & (classes.DETERMINER | classes.PRONOUN)
    )
