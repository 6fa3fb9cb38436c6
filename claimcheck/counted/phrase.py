"""The noun phrase a number counts: to its right, to its left, or in the predicate (*12 of them were children*).

No parser is needed: closed word classes bound the run of open-class words, and the language's word order says
which of them is the head (the first after its classifier in Indonesian, the last in English).
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.counted import structure as classes
from claimcheck.counted.clause import Clause

_MAX_WORDS = 6
_BOUNDARY = (
    classes.PREPOSITION | classes.CONJUNCTION | classes.BREAKER | classes.RELATIVE | classes.AUXILIARY
    | classes.PRONOUN | classes.DETERMINER | classes.DATE
)  # fmt: skip


_INSIDE_PLACE = classes.DETERMINER | classes.AMOUNT | classes.DATE
_SUBJECT_REACH = 20
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
    start = index + 1
    count = len(clause.tokens)
    if clause.structure.head_last and start < count and clause.classes[start] & classes.OF:
        start += 1
        while start < count and clause.classes[start] & classes.DETERMINER:
            start += 1
    while start < count and clause.marks[start] and clause.lowers[start] in "-‐'\"“‘":
        start += 1
    return run(clause, start, count)


def run(clause: Clause, start: int, limit: int) -> Phrase:
    """The phrase of open-class words from token ``start`` on, before token ``limit`` at the latest."""
    head_last = clause.structure.head_last
    classifier = -1
    head = -1
    index = start
    while index < limit and index - start < _MAX_WORDS:
        if clause.is_mention(index) or clause.marks[index]:
            break
        bits = clause.classes[index]
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
            if classifier >= 0:
                break  # "dua ekor lainnya sakit": the noun stands before
            index += 1  # "12 more people", "21 others": never what is counted
            continue
        if _ends(clause, index, start, head):
            break
        if head_last or head < 0:
            head = index
        index += 1
    if head < 0 and classifier >= 0:
        head = classifier  # "9 orang tewas": the classifier itself is what is counted
        index = classifier + 1
    return Phrase(start, index, head, classifier) if head >= 0 else Phrase(start, start, -1)


def _ends(clause: Clause, index: int, start: int, head: int) -> bool:
    bits = clause.classes[index]
    if bits & _BOUNDARY and not (head < 0 and clause.terms[index] is not None):
        return True
    if bits & classes.OTHER:
        return True
    action = clause.inside[index]
    if action >= 0 and clause.terms[index] is None:
        # an adjective before its noun (12 injured passengers) stays inside; a state after it (9 people dead) does not
        return head >= 0 or not clause.structure.head_last or not _noun_follows(clause, index)
    if clause.verbs[index] and clause.terms[index] is None:
        return head >= 0 or not clause.structure.head_last or not _noun_follows(clause, index)
    return bool(bits & classes.COPULA) and clause.terms[index] is None


def _noun_follows(clause: Clause, index: int) -> bool:
    nearby = index + 1
    if nearby >= len(clause.tokens) or clause.is_mention(nearby) or clause.marks[nearby]:
        return False
    if clause.classes[nearby] & (_BOUNDARY | classes.COPULA | classes.VERB):
        return False
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
    listed = clause.structure.partitives.at(clause.lowers, at)
    if listed is not None:
        return listed[0]
    state = of_state(clause, at)
    return 0 if state < 0 else state + (clause.actions[state] or (1, ()))[0] - at


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
        if clause.lowers[end].endswith(("'s", "’s", "s'", "s’")):
            at = end + 1  # 9,000 of the plant's 11,000 workers
    if at >= len(clause.tokens) or not clause.is_mention(at) or at - begin > _OWNER:
        return NONE
    return after(clause, at)


def predicate(clause: Clause, index: int) -> Phrase:
    """The noun in the predicate of a number that stands for a part: *3 di antaranya anak-anak*, *12 were children*."""
    at = index + 1
    parted = False
    count = len(clause.tokens)
    while at < count and at - index < 8:
        part = partitive(clause, at)
        if part:
            parted = True
            at += part
            continue
        if clause.classes[at] & classes.PREPOSITION:
            return NONE  # a crowd of 9,000 at the stadium
        if clause.classes[at] & (classes.AUXILIARY | classes.COPULA | classes.DETERMINER | classes.OTHER):
            at += 1
            continue
        break
    if at >= count or clause.is_mention(at) or clause.marks[at]:
        return NONE
    if not parted and at == index + 1:
        return NONE
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


def before(clause: Clause, index: int, start: int) -> Phrase:
    """The phrase to the left that a copula, a preposition of amount or mere adjacency ties to the number.

    Steps over copulas and amount words leftwards from the number, then over prepositional phrases, to the run of
    open-class words that is the subject: *korban akibat gempa di Palu mencapai N*, *the price of rice rose to N*.
    """
    if index > start and _is_verb_of(clause, index - 1):
        return NONE
    at = _over_copulas(clause, index - 1, start)
    if owned_figure(clause, index, start):
        return NONE
    for _ in range(6):
        relative = _relative_clause(clause, at, start)
        if relative >= start:
            at = _over_copulas(clause, relative - 1, start)
        begin = _back(clause, at, start)
        if begin > at:
            return NONE
        edge = begin - 1
        while edge >= start and clause.classes[edge] & _INSIDE_PLACE:
            edge -= 1
        if not (edge >= start and clause.classes[edge] & classes.PREPOSITION):
            edge = begin - 1
            while edge >= start and clause.classes[edge] & classes.DETERMINER:
                edge -= 1
        if edge == start - 1 and edge > 0 and clause.is_mention(edge) and _adverbial(clause, edge - 1):
            start, edge = max(0, edge - 1 - _MAX_WORDS), edge - 1  # the price of rice in 34 cities stood at N
        if edge >= start and clause.classes[edge] & classes.CONJUNCTION:
            begin = _joined(clause, edge, begin, start)
            break
        if edge < start or not clause.classes[edge] & classes.PREPOSITION:
            break
        if clause.classes[edge] & classes.COMITATIVE:
            break
        if clause.classes[edge] & classes.OF:
            return _of_phrase(clause, edge, begin, at + 1, start)
        at = _over_copulas(clause, edge - 1, start)
    else:
        return NONE
    return _headed(clause, begin, at + 1)


def _relative_clause(clause: Clause, at: int, start: int) -> int:
    """Where the relative pronoun stands whose verb is at ``at`` (*sabu yang disita dari kapal*); -1 when none does."""
    if at < start or not (clause.inside[at] >= 0 or clause.verbs[at]) or clause.terms[at] is not None:
        return -1
    for index in range(at - 1, max(start - 1, at - 4), -1):
        if clause.classes[index] & classes.RELATIVE:
            return index
        if not clause.classes[index] & (classes.AUXILIARY | classes.OTHER) and clause.inside[index] < 0:
            return -1
    return -1


def _adverbial(clause: Clause, at: int) -> bool:
    return bool(clause.classes[at] & classes.PREPOSITION) and not clause.classes[at] & (classes.OF | classes.COMITATIVE)


def owned_figure(clause: Clause, index: int, start: int) -> bool:
    """Whether the number is only called somebody's figure: *the union's figure of 900*, *data resmi BPS 3,4 persen*."""
    if clause.structure.head_last:
        at = index - 1
        if at - 1 < start or not clause.classes[at] & classes.OF or not clause.classes[at - 1] & classes.FIGURE:
            return False
        owners = range(max(start, at - 4), at - 1)
        return any(clause.tokens[owner].text.endswith(("'s", "’s", "s'", "s’")) for owner in owners)
    at = _over_copulas(clause, index - 1, start)
    for _ in range(_MAX_WORDS):
        if at < start or clause.marks[at] or clause.is_mention(at):
            return False
        if clause.classes[at] & classes.FIGURE:
            return True
        if clause.terms[at] is not None or clause.classes[at] & _BOUNDARY or clause.verbs[at]:
            return False
        at -= 1
    return False


def subject_of(clause: Clause, index: int) -> Phrase:
    """The subject whose number is told with a bare classifier: *jumlah pekerja yang mogok hanya N orang*.

    Looked for to the left of the copula or amount word before the number, up to a verb with an object of its own that
    no relative pronoun opens. The leftmost known noun is the head, for what follows it in Indonesian narrows it.
    """
    if clause.structure.head_last or index < 2:
        return NONE
    at = _over_copulas(clause, index - 1, 0)
    linked = at < index - 1
    found = NONE
    while at >= 0 and index - at <= _SUBJECT_REACH:
        if clause.is_mention(at) or clause.marks[at]:
            break
        bits = clause.classes[at]
        if bits & classes.BREAKER and not bits & (classes.COPULA | classes.PREPOSITION):
            break
        if bits & classes.AMOUNT:
            linked = True
        if takes_object(clause, at) and not _relative_before(clause, at):
            break
        term = clause.terms[at]
        if term is not None and not (at and clause.classes[at - 1] & classes.PREPOSITION):
            found = Phrase(at, at + term[0], at)
        at -= 1
    return found if linked else NONE


def takes_object(clause: Clause, at: int) -> bool:
    """Whether the token is a verb that what follows is the object of; a copula or a verb of growth is none."""
    if clause.classes[at] & (classes.COPULA | classes.AUXILIARY) or clause.terms[at] is not None:
        return False
    if clause.inside[at] >= 0:
        return _is_verb_of(clause, at)
    if clause.structure.head_last:
        return clause.verbs[at]
    return clause.verbs[at] and clause.lowers[at].startswith(clause.structure.object_after)


def _relative_before(clause: Clause, at: int) -> bool:
    return any(clause.classes[index] & classes.RELATIVE for index in range(max(0, at - 3), at))


def _is_verb_of(clause: Clause, at: int) -> bool:
    """Whether the token is an action's verb that takes what follows it (*kills 31*, *menyita uang Rp 5 juta*)."""
    action = clause.actions[clause.inside[at]] if clause.inside[at] >= 0 else None
    if action is None or clause.terms[at] is not None:
        return False
    return all(trigger.voice in ("active", "either") for trigger in action[1])


def _joined(clause: Clause, conjunction: int, begin: int, start: int) -> int:
    """Where the phrase begins when it has two heads (*utang pemerintah dan bank sentral*)."""
    first = _back(clause, conjunction - 1, start)
    term = clause.terms[begin]
    if term is not None and term[1] in clause.structure.sums:
        return begin  # "hukuman penjara dan denda Rp 200 juta": each has a sum of its own
    return first if first < conjunction and not clause.structure.head_last else begin


def _over_copulas(clause: Clause, at: int, start: int) -> int:
    """The first token leftwards that is no copula, amount word or light punctuation; ``start - 1`` if none."""
    skip = classes.COPULA | classes.OTHER | classes.AUXILIARY | classes.DETERMINER | classes.DATE
    amount = False
    for _ in range(14):
        if at < start or clause.is_mention(at) or clause.hard(at):
            return start - 1
        bits = clause.classes[at]
        amount = amount or bool(bits & classes.AMOUNT)
        if clause.lowers[at] in clause.structure.moves and _passive(clause, at):
            at -= 1
            continue
        if amount and clause.lowers[at] in clause.structure.setters and not _passive(clause, at):
            return start - 1  # officials put the number at 12: they are not what is counted
        if clause.marks[at]:
            if clause.lowers[at] not in (":", "=", "(", '"', "“", "-"):
                return start - 1
        elif not bits & skip and not (bits & classes.AMOUNT and clause.terms[at] is None) and not _dates(clause, at):
            return at
        at -= 1
    return start - 1


def _passive(clause: Clause, at: int) -> bool:
    return at > 0 and bool(clause.classes[at - 1] & classes.AUXILIARY)


def _dates(clause: Clause, at: int) -> bool:
    """Whether the token is the preposition of a date (*pada Juli 2019*, *in March*)."""
    return bool(clause.classes[at] & classes.PREPOSITION and clause.classes[at + 1] & classes.DATE)


def _back(clause: Clause, at: int, start: int) -> int:
    """The first token of the run of open-class words that ends at ``at``; ``at + 1`` when there is no run."""
    end = at + 1
    while at >= start and end - at <= _MAX_WORDS:
        bits = clause.classes[at]
        named = clause.terms[at] is not None
        if _abbreviation(clause, at, start):
            at -= 3
            continue
        if clause.is_mention(at) or clause.marks[at] or bits & _BOUNDARY:
            break
        if not named and bits & (classes.COPULA | classes.AMOUNT):
            break
        if at < end - 1 and _is_verb_of(clause, at):
            break
        if not named and clause.inside[at] < 0 and clause.verbs[at] and not _compass(clause, at):
            break
        at -= 1
    return at + 2 if at + 1 < end and clause.marks[at + 1] else at + 1


def run_back(clause: Clause, head: int, start: int) -> int:
    """The first token of the run of open-class words that ends with the one at ``head``."""
    return min(head, _back(clause, head, start))


def _compass(clause: Clause, at: int) -> bool:
    """Whether the word is a point of the compass in a name (*South Sulawesi*)."""
    return bool(clause.classes[at] & classes.DIRECTION) and clause.tokens[at].text[:1].isupper()


def _abbreviation(clause: Clause, at: int, start: int) -> bool:
    """Whether ``at`` closes a short name in brackets inside the phrase (*Utang Luar Negeri (ULN) Indonesia*)."""
    if clause.lowers[at] != ")" or at - 2 <= start or clause.lowers[at - 2] != "(":
        return False
    return clause.tokens[at - 1].text.isupper()


def _of_phrase(clause: Clause, of: int, begin: int, end: int, start: int) -> Phrase:
    """*the number of people* counts people; *the price of rice* is a price, of rice."""
    before_of = of - 1
    if before_of >= start and not clause.classes[before_of] & classes.AMOUNT:
        owner = _back(clause, before_of, start)
        if owner <= before_of:
            return Phrase(owner, end, before_of)
    return _headed(clause, begin, end)


def _headed(clause: Clause, begin: int, end: int) -> Phrase:
    """The run with its head, unless it is nothing but an action (*melukai 200*, *the death toll*)."""
    nouns = [i for i in range(begin, end) if not clause.marks[i] and (clause.inside[i] < 0 or clause.terms[i])]
    if not nouns:
        return NONE
    return Phrase(begin, end, nouns[-1] if clause.structure.head_last else nouns[0])
