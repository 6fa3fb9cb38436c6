"""The noun phrase a number counts: to its right, or in the predicate (*12 of them were children*).

No parser is needed: closed word classes bound the run of open-class words, and the language's word order says
which of them is the head (the first after its classifier in Indonesian, the last in English). What stands to the left
is in :mod:`claimcheck.counted.preceding`.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.language.text import POSSESSIVES

MOST_WORDS = 6
"""Words of a noun phrase at most."""
BOUNDARY = (
    classes.PREPOSITION | classes.CONJUNCTION | classes.BREAKER | classes.RELATIVE | classes.AUXILIARY
    | classes.PRONOUN | classes.DETERMINER | classes.DATE
)  # fmt: skip
"""Classes of words that no noun phrase goes past."""
_SIZES = classes.AMOUNT | classes.OTHER
"""Words for how much there is of a noun that follows."""
_OWN = frozenset({"any", "state", "active"})
"""Voices of words that say what those counted do or did themselves."""
_OWNER = 5
"""How many words may name the owner of a whole (*the plant's*)."""


class Phrase(NamedTuple):
    """Token range ``[start, end)`` of a noun phrase and the token index of its head, -1 when it has none."""

    start: int
    end: int
    head: int
    classifier: int = -1

    @property
    def empty(self) -> bool:
        """Whether nothing was found."""
        return self.head < 0


NONE = Phrase(-1, -1, -1)


def after(clause: Clause, index: int) -> Phrase:
    """The phrase that begins right after the mention at token ``index`` (its own words only)."""
    start = over_gloss(clause, index + 1)
    count = len(clause.tokens)
    if clause.structure.head_last and start < count and clause.classes[start] & classes.OF:
        start += 1
        while start < count and clause.classes[start] & classes.DETERMINER:
            start += 1
    while start < count and clause.marks[start] and clause.lowers[start] in "-‐'\"“‘":
        if _is_dash(clause, start):
            return Phrase(start, start, -1)  # Blast kills 19 - police
        start += 1
    if start < count and clause.structure.head_last and clause.structure.differences.at(clause.lowers, start):
        return NONE  # 44 seats, 12 fewer than in 2019
    return run(clause, start, count)


def _is_dash(clause: Clause, at: int) -> bool:
    """Whether a hyphen has spaces on both sides, as a dash that begins something else has."""
    if clause.lowers[at] not in "-‐" or at + 1 >= len(clause.tokens):
        return False
    return clause.tokens[at - 1].end < clause.tokens[at].start and clause.tokens[at].end < clause.tokens[at + 1].start


def widened(clause: Clause, phrase: Phrase) -> Phrase:
    """The phrase with the noun its adjective shares over a conjunction (*9,000 current and former members*).

    In English what stands behind a number is no singular, so such a word narrows a noun that is yet to come.
    """
    at = phrase.end
    if not clause.structure.head_last or phrase.empty or at + 1 >= len(clause.tokens) or not _is_adjective(clause, at):
        return phrase
    further = run(clause, at + 1, len(clause.tokens))
    plural = not further.empty and clause.forms[further.head] != clause.lowers[further.head]
    # the two together leave nobody out
    return Phrase(further.head, further.end, further.head) if plural else phrase


def _is_adjective(clause: Clause, conjunction: int) -> bool:
    """Whether the word before a conjunction, which ends a phrase, can only narrow a noun behind it."""
    at = conjunction - 1
    if not clause.classes[conjunction] & classes.CONJUNCTION or clause.is_mention(conjunction + 1):
        return False
    return clause.terms[at] is None and clause.forms[at] == clause.lowers[at] and clause.inside[at] < 0


def over_gloss(clause: Clause, start: int) -> int:
    """Behind a number alone in brackets (*twenty-six (26) persons*, *9 gallons (34 litres) of oil*), else ``start``."""
    if start + 3 >= len(clause.tokens) or clause.lowers[start] != "(" or clause.lowers[start + 2] != ")":
        return _over_restatement(clause, start)
    return start + 3 if clause.is_mention(start + 1) or clause.lowers[start + 1].isdigit() else start


def _over_restatement(clause: Clause, start: int) -> int:
    """Behind a number between commas that says the one before in another unit (*9 gallons, or 34 litres, of oil*)."""
    if start + 4 >= len(clause.tokens) or clause.lowers[start] != "," or not clause.is_mention(start + 2):
        return start
    said = clause.lowers[start + 1] in clause.structure.restaters and clause.lowers[start + 3] == ","
    return start + 4 if said and clause.classes[start + 4] & classes.OF else start


def run(clause: Clause, start: int, limit: int) -> Phrase:
    """The phrase of open-class words from token ``start`` on, before token ``limit`` at the latest."""
    head_last = clause.structure.head_last
    classifier = -1
    head = -1
    index = start
    while index < limit and index - start < MOST_WORDS:
        if clause.is_mention(index) or clause.marks[index]:
            break
        bits = clause.classes[index]
        if head == index - 1 >= start and head_last and bits & _SIZES and _owns(clause, head, index, limit):
            index += 1  # 4 percent of the bank's total workforce
            continue
        if bits & classes.CLASSIFIER and head < 0 and not head_last:
            if classifier >= 0:
                break
            classifier = index
            index += 1
            continue
        narrows = head < 0 and bits & classes.PRENOMINAL and index + 1 < limit
        if narrows and not _ends(clause, index + 1, start, head):
            index += 1  # "200 calon jemaah": narrows its noun from before it
            continue
        if head < 0 and bits & classes.OTHER and clause.terms[index] is None:
            if classifier >= 0 or (head_last and clause.is_plural(index)):
                break  # "dua ekor lainnya sakit": the noun stands before; "12 others"
            index += 1  # "12 more people", "21 others": never what is counted
            continue
        if _ends(clause, index, start, head):
            break
        if head_last or head < 0:
            head = index
        index += 1
    while head >= start and is_adverb(clause, head):
        index, head = head, head - 1 if head > start else -1  # paid $40 million quietly
    if head == index - 1 and clause.lowers[head] in clause.structure.degrees and clause.terms[head] is None:
        head = -1  # "112 ringan": how bad it was, of what was told before
    if 0 <= head < limit and not head_last and clause.terms[head] is not None:
        index = max(index, min(limit, head + (clause.terms[head] or (1, ""))[0]))  # 17 pengunjuk rasa
    if head < 0 and classifier >= 0:
        head = classifier  # "9 orang tewas": the classifier itself is what is counted
        index = classifier + 1
    return Phrase(start, index, head, classifier) if head >= 0 else Phrase(start, start, -1)


def _owns(clause: Clause, owner: int, index: int, limit: int) -> bool:
    """English: whether a word for how much stands between an owner and what it owns (*the bank's total workforce*)."""
    if clause.terms[index] is not None or not clause.lowers[owner].endswith(POSSESSIVES) or index + 1 >= limit:
        return False
    return not clause.is_mention(index + 1) and not clause.marks[index + 1] and not clause.classes[index + 1] & BOUNDARY


def _ends(clause: Clause, index: int, start: int, head: int) -> bool:
    bits = clause.classes[index]
    numbered = index == start > 0 and (clause.is_mention(start - 1) or clause.lowers[start - 1] == ")")
    if numbered and is_plain_verb(clause, index):
        return True  # nine survive crash
    if head >= 0 and head == index - 1 and clause.terms[head] is not None and _is_its_verb(clause, head):
        return True  # the 19 wounded miners lie in hospital
    if head == index - 1 == start and _is_event_verb(clause, index):
        return True  # a 6.4 quake rocks the coast
    if bits & BOUNDARY and not (head < 0 and clause.terms[index] is not None):
        return True
    if head >= 0 and clause.lowers[index].endswith(clause.structure.postmodifiers) and clause.is_plural(head):
        return True  # three persons suspected of arson
    if head >= 0 and clause.lowers[index] in listed(clause.structure, "behind_plurals") and clause.is_plural(head):
        return True  # 12 miners underground, two boys aged 5 and 7
    if bits & classes.OTHER:
        return True
    action = clause.inside[index]
    if action >= 0 and clause.terms[index] is None:
        # an adjective before its noun (12 injured passengers) stays inside; a state after it (9 people dead) does not
        if head < 0 and clause.structure.head_last and _has_named_object(clause, index):
            return True  # 61,000 watched Rovers lose
        return head >= 0 or not clause.structure.head_last or not _noun_follows(clause, index)
    if clause.verbs[index] and clause.terms[index] is None:
        return head >= 0 or not clause.structure.head_last or not _noun_follows(clause, index)
    return bool(bits & classes.COPULA) and clause.terms[index] is None


def _is_its_verb(clause: Clause, head: int) -> bool:
    """Whether a bare verb follows a noun; behind a plural, which narrows none, with no proof (*officers search*)."""
    return is_plain_verb(clause, head + 1) or (clause.is_plural(head) and names_plain(clause, head + 1))


def _is_event_verb(clause: Clause, at: int) -> bool:
    """English: whether the word is the verb of the one event whose size is told right before it."""
    term, size = clause.terms[at - 1], clause.tokens[at - 2]
    if term is None or term[1] not in clause.structure.fractions or size.mention < 0 or "." not in size.text:
        return False
    return clause.forms[at - 1] == clause.lowers[at - 1] and clause.lowers[at].endswith("s")


def names_plain(clause: Clause, at: int) -> bool:
    """Whether the word is one that a bare subject can have as its verb, verb there or noun."""
    return clause.lowers[at] in listed(clause.structure, "plain_verbs", "or_nouns")


def is_plain_verb(clause: Clause, at: int) -> bool:
    """Whether the word right behind a number is the verb of a bare subject (*300 attend rally*, *2,000 leave town*).

    A verb that is a noun as well is none before a plural, which the number can count (*30 leave requests*).
    """
    if clause.lowers[at] not in listed(clause.structure, "plain_verbs", "or_nouns"):
        return any(clause.lowers[at] in listed(clause.structure, "plain_verbs", key) for key in ("verbs", "pasts"))
    end = at + 1
    while (
        end < len(clause.tokens)
        and end - at < MOST_WORDS
        and not (clause.marks[end] or clause.is_mention(end) or clause.classes[end] & (BOUNDARY | classes.COPULA))
    ):
        end += 1
    titled = clause.tokens[at].text[:1].isupper()  # elsewhere a capital is a name's, and its -s no plural's
    common = (index for index in range(at + 1, end) if titled or clause.tokens[index].text[:1].islower())
    return not any(clause.is_plural(index) for index in common)


def is_adverb(clause: Clause, at: int) -> bool:
    """English: whether the word at a token is an adverb, which names nothing (*paid $40 million quietly*)."""
    if not clause.structure.head_last or not clause.lowers[at].endswith("ly") or clause.terms[at] is not None:
        return False
    return clause.tokens[at].text.islower() and clause.lowers[at] not in listed(clause.structure, "ly_nouns")


def _has_named_object(clause: Clause, verb: int) -> bool:
    """Whether a name stands behind a word that no participle is (*400 attended Mass*, but *12 wounded Syrians*)."""
    triggers = (clause.actions[verb] or (1, ()))[1]
    following = clause.tokens[verb + 1].text if verb + 1 < len(clause.tokens) else ""
    plain = clause.tokens[verb].text.islower() and following[:1].isupper()
    return plain and bool(triggers) and all(trigger.voice in _OWN for trigger in triggers)


def _noun_follows(clause: Clause, index: int) -> bool:
    nearby = index + 1
    if nearby >= len(clause.tokens) or clause.is_mention(nearby) or clause.marks[nearby]:
        return False
    if clause.classes[nearby] & (BOUNDARY | classes.COPULA | classes.VERB):
        return False
    if clause.structure.head_last and is_plain_verb(clause, nearby):
        return False  # the 19 wounded lie in hospital
    return clause.inside[nearby] < 0 or clause.terms[nearby] is not None


def complement(clause: Clause, phrase: Phrase) -> Phrase:
    """The phrase behind *of* (English) that narrows ``phrase``, as in *members of the group*."""
    start = phrase.end
    if start >= len(clause.tokens) or not clause.classes[start] & classes.OF:
        return NONE
    start += 1
    while start < len(clause.tokens) and clause.classes[start] & classes.DETERMINER:
        start += 1
    return run(clause, start, len(clause.tokens))


def partitive(clause: Clause, at: int) -> int:
    """How many tokens from ``at`` on say that the number is a part (*of them*, *of the dead*, *dari korban tewas*)."""
    if at >= len(clause.tokens):
        return 0
    state = of_state(clause, at)
    if state >= 0:
        return state + (clause.actions[state] or (1, ()))[0] - at
    listed = clause.structure.partitives.at(clause.lowers, at)
    return listed[0] if listed is not None else 0


def of_state(clause: Clause, at: int) -> int:
    """Where the word stands that says of whom a part is taken (*9 of the injured*); -1 when none does."""
    if at >= len(clause.tokens) or clause.lowers[at] not in clause.structure.bases:
        return -1
    index = at + 1
    while index < len(clause.tokens) and clause.classes[index] & (classes.DETERMINER | classes.RELATIVE):
        index += 1
    action = clause.actions[index] if index < len(clause.tokens) else None
    if action is None or any(trigger.voice == "active" for trigger in action[1]):
        return -1
    return index if clause.structure.head_last <= (index > at + 1) else -1


def of_whole(clause: Clause, index: int) -> Phrase:
    """The noun behind the whole that a number is taken from: *128 of the 250 seats*, *128 dari 250 kursi*."""
    at = index + 1
    if at >= len(clause.tokens) or clause.lowers[at] not in clause.structure.bases:
        return NONE
    at += 1
    begin = at
    while at < len(clause.tokens) and clause.classes[at] & (classes.DETERMINER | classes.AMOUNT):
        at += 1
    for end in range(at, min(at + _OWNER, len(clause.tokens))):
        if clause.marks[end] or clause.is_mention(end):
            break
        if clause.lowers[end].endswith(POSSESSIVES):
            at = end + 1  # 9,000 of the plant's 11,000 workers
    if at >= len(clause.tokens) or not clause.is_mention(at) or at - begin > _OWNER:
        return NONE
    return after(clause, at)


def predicate(clause: Clause, index: int) -> Phrase:
    """The noun in the predicate of a number that stands for a part: *3 di antaranya anak-anak*, *12 were children*."""
    at = index + 1
    tied = False
    last = ""
    count = len(clause.tokens)
    while at < count and at - index < 8:
        part = partitive(clause, at)
        if part:
            tied = True
            at += part
            continue
        if clause.classes[at] & classes.PREPOSITION or clause.marks[at]:
            return NONE  # a crowd of 9,000 at the stadium; 12: police
        if clause.classes[at] & (classes.AUXILIARY | classes.COPULA | classes.DETERMINER | classes.OTHER):
            tied = tied or not clause.classes[at] & classes.DETERMINER  # cost 1,800 their jobs
            if clause.classes[at] & (classes.AUXILIARY | classes.COPULA):
                last = clause.lowers[at]
            at += 1
            continue
        break
    if last in listed(clause.structure, "transitives"):
        return NONE  # three hit a hospital, 60,000 had reached shelters
    if at >= count or clause.is_mention(at) or clause.marks[at] or not tied:
        return NONE
    if clause.lowers[at] in clause.structure.degrees and at + 1 < count and clause.inside[at + 1] >= 0:
        return NONE  # nine had minor injuries: no minors
    if -1 < clause.inside[at] < at:
        return NONE  # 5 did not come home, 200 lost their houses
    action, term = clause.actions[at], clause.terms[at]
    if action is not None and term is not None and action[0] > term[0]:
        return NONE  # "61 were shot down": no shots
    phrase = run(clause, at, count)
    if phrase.empty or clause.terms[phrase.head] is None:
        return NONE
    return phrase


def of_kin(clause: Clause, index: int) -> Phrase:
    """The parent in *mother of 12*: by itself such a number counts children."""
    at = index - 2
    if at < 0 or not clause.classes[index - 1] & classes.OF or clause.lowers[at] not in clause.structure.kin:
        return NONE
    return Phrase(at, at + 1, at)


def only_manner(clause: Clause, phrase: Phrase) -> bool:
    """Whether the one word before a noun of action only says how it was (*100 arbitrary arrests*)."""
    at = phrase.end
    if not clause.structure.head_last or phrase.head != phrase.start or at >= len(clause.tokens):
        return False
    action = clause.actions[at]
    named = action is not None and not clause.classes[at] & classes.COPULA  # a civil penalty, but no gems worth 9 euros
    named = named and all(trigger.voice == "noun" for trigger in (action or (0, ()))[1])
    noun = clause.inside[at] >= 0 and clause.terms[at] is None and (named or clause.forms[at] != clause.lowers[at])
    return noun and clause.terms[phrase.head] is None and not clause.tokens[phrase.head].text[:1].isupper()
