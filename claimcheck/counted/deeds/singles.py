"""One thing told by an article: *killed a child*, *two soldiers and a civilian*, *seorang anak tewas*.

An article counts only where the sentence counts: in a list with a number, or as the one whom an action befell in a
sentence that tells other numbers or opens its article. Everywhere else it says what kind of thing is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.counted.deeds import rightward
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import ARTICLE, Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention, Quantity, Span
from claimcheck.rules.index import Trigger

_ONE = Quantity(Decimal(1), Decimal(1))
_LIST_REACH = 12


def find(clause: Clause, mentions: Sequence[Mention], lead: bool) -> list[Mention]:
    """The articles of a sentence that count one thing, marked in ``clause`` as the mentions after ``mentions``.

    ``lead`` is whether the sentence opens its article; elsewhere it must state a count besides.
    """
    counts = any(mention.kind == "count" and "age" not in mention.flags for mention in mentions)
    if not (counts or lead) or clause.structure.singles.isdisjoint(clause.lowers):
        return []
    found: list[Mention] = []
    for index, lower in enumerate(clause.lowers):
        if lower not in clause.structure.singles or clause.is_mention(index):
            continue
        phrase = phrases.after(clause, index)
        if not (_stands_alone(clause, index) if phrase.empty else _has_counted_noun(clause, index, phrase, counts)):
            continue
        token = clause.tokens[index]
        clause.promote(index, len(mentions) + len(found))
        span = Span(token.start, token.end, token.text)
        found.append(Mention(token.start, token.end, token.text, span, _ONE, flags=(ARTICLE,)))
    return found


def is_measured(clause: Clause, reading: Counted) -> bool:
    """Whether a rule measures what befell the one thing; without such a rule an article is only an article."""
    if reading.concept is None or reading.action is None:
        return False
    measure = clause.structure.rulebook.measure_for(reading.concept, reading.action)
    return measure is not None and measure.action not in (None, "any")


def _stands_alone(clause: Clause, index: int) -> bool:
    """Whether one more of those told is meant (*another was wounded*, *seorang lagi terluka*)."""
    if clause.lowers[index] not in clause.structure.alone or index == 0:
        return False
    at = index + 1
    while at < len(clause.tokens) and clause.classes[at] & (classes.OTHER | classes.AUXILIARY):
        at += 1
    if not clause.structure.head_last and at == index + 1:
        return False
    action = clause.actions[at] if at < len(clause.tokens) else None
    joined = clause.classes[index - 1] & classes.CONJUNCTION or clause.marks[index - 1]
    return bool(joined) and action is not None and any(trigger.voice != "active" for trigger in action[1])


def _has_counted_noun(clause: Clause, index: int, phrase: Phrase, counts: bool) -> bool:
    term = clause.terms[phrase.head]
    if term is None or clause.lowers[index + 1] in clause.structure.ordinals:
        return False
    return _counts(clause, index, phrase, term[1], counts)


def _counts(clause: Clause, index: int, phrase: Phrase, concept: str, counts: bool) -> bool:
    if index and clause.inside[index - 1] >= 0 and _befalls(clause, clause.inside[index - 1], concept):
        return True
    if counts and _listed(clause, index, phrase):
        return True
    opens = index == 0 or clause.marks[index - 1] or clause.classes[index - 1] & (classes.CONJUNCTION | classes.BREAKER)
    if not opens and clause.lowers[index - 1] not in listed(clause.structure, "causings"):
        return False
    state = rightward.after(clause, _over_age(clause, phrase.end))
    return state is not None and state.gap == 0 and _measured(clause, state.triggers, concept)


def _over_age(clause: Clause, end: int) -> int:
    """Behind a number alone in brackets (*seorang anak (6 tahun) tewas*), else ``end``."""
    bracketed = end + 2 < len(clause.tokens) and clause.lowers[end] == "(" and clause.lowers[end + 2] == ")"
    return end + 3 if bracketed and clause.is_mention(end + 1) else end


def _befalls(clause: Clause, begin: int, concept: str) -> bool:
    """Whether the verb that begins at a token takes the article's noun as its object."""
    triggers = (clause.actions[begin] or (1, ()))[1]
    if begin and clause.classes[begin - 1] & classes.AUXILIARY and clause.structure.head_last:
        triggers = tuple(trigger for trigger in triggers if trigger.voice == "active")
    return any(trigger.voice in ("active", "either") for trigger in triggers) and _measured(clause, triggers, concept)


def _measured(clause: Clause, triggers: tuple[Trigger, ...], concept: str) -> bool:
    chosen = clause.structure.rulebook.choose(triggers, concept)
    measure = clause.structure.rulebook.measure_for(concept, chosen.action) if chosen else None
    return measure is not None and measure.action not in (None, "any")


def _listed(clause: Clause, index: int, phrase: Phrase) -> bool:
    """Whether the article stands in one list with a number (*42 homes, two bridges and a school*)."""
    if index and (clause.classes[index - 1] & classes.CONJUNCTION or clause.lowers[index - 1] == ","):
        return _reaches_number(clause, index - 1)
    if index and clause.structure.includes.at(clause.lowers, index - 1) is not None:
        return _reaches_number(clause, index - 1)
    after = phrase.end
    if after + 1 < len(clause.tokens) and clause.classes[after] & classes.CONJUNCTION:
        return clause.is_mention(after + 1)
    return False


def _reaches_number(clause: Clause, at: int) -> bool:
    for index in range(at, max(-1, at - _LIST_REACH), -1):
        if clause.is_mention(index):
            return True
        if clause.hard(index) or clause.verbs[index] or clause.inside[index] >= 0:
            return False
    return False
