"""A sentence prepared for reading: each token's word class, and what the rules name at it, looked up once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure, Word
from claimcheck.language.text import POSSESSIVES, Token
from claimcheck.rules.index import Trigger

_STOPS = frozenset('.;:!?…—–|()[]{}"“”«»')
_HARD = frozenset(".;!?…—|")
_NEAR = 6
_PROSE = 3
_JOINING = classes.AUXILIARY | classes.CONJUNCTION | classes.RELATIVE
"""Classes of words that part phrases, but not inside a name of several words (*penerimaan negara bukan pajak*)."""
"""From so many words without capitals on a sentence is no headline."""
_NAME = 3
"""Words that the name of a place has at most."""
_LONGEST_NAME = 5
"""Words that the name of a thing has before its last."""
REACH = 28
"""How many tokens on each side of a number are its context."""
_DONE_BY = ("active", "state")
"""Voices of words said of what stands before them, in the present with the *s* that a plural has."""
_UNSPOKEN = "\0"
"""Stands for a word that is passed over."""
_QUANTITY = Word(0, "", False, False, False, (), ())
"""Stands for a whole quantity expression, which is no word."""


def _is_verb(triggers: Sequence[Trigger]) -> bool:
    return all(trigger.voice in ("active", "passive", "either", "any") for trigger in triggers)


class Clause:
    """The tokens of one sentence with parallel lists; every list has one entry a token.

    ``classes`` holds word-class bits, ``forms`` normal forms, ``verbs`` what is a verb by list or shape; ``terms`` and
    ``actions`` the phrase that *starts* at a token as ``(length, id)`` or ``(length, triggers)``, else ``None``;
    ``inside`` is where the action phrase that covers a token starts, or -1. Light actions (*mencapai*) are left out:
    they say only how many. ``durations`` and ``ages`` are the tokens that are stretches of time, or ages, once the
    numbers are known.
    """

    __slots__ = (
        "_content",
        "_whole",
        "actions",
        "ages",
        "classes",
        "durations",
        "forms",
        "inside",
        "lowers",
        "marks",
        "structure",
        "terms",
        "tokens",
        "verbs",
    )

    def __init__(self, tokens: Sequence[Token], structure: Structure, dates: Sequence[tuple[int, int]] = ()) -> None:
        self.tokens = list(tokens)
        self.structure = structure
        self.lowers = [token.lower for token in tokens]
        known = structure.word
        words = [_QUANTITY if token.mention >= 0 else known(token.lower) for token in tokens]
        self.classes: list[int]
        self.marks: list[bool]
        self.verbs: list[bool]
        columns = map(list, zip(*words, strict=True)) if words else [[] for _ in Word._fields]
        self.classes, forms, self.marks, self.verbs, begins, _, _ = columns
        self.forms = [form or lower for form, lower in zip(forms, self.lowers, strict=True)]
        self.terms: list[tuple[int, str] | None] = [None] * len(tokens)
        self.actions: list[tuple[int, tuple[Trigger, ...]] | None] = [None] * len(tokens)
        self.inside = [-1] * len(tokens)
        self.durations: frozenset[int] = frozenset()
        self.ages: frozenset[int] = frozenset()
        self._content: list[tuple[int, str]] | None = None
        self._whole: tuple[str, ...] | None = None
        self._name(words, compress(range(len(words)), begins))
        for start, end in dates:
            self._mark_date(start, end)
        if not structure.singles.isdisjoint(self.lowers):
            self._part_letters()
        if not structure.name_like.keys().isdisjoint(self.forms):
            self._part_nouns()
        if not structure.noun_verbs.isdisjoint(self.lowers):
            self._part_verbs()
        if not listed(structure, "balances").isdisjoint(self.lowers):
            self._part_balances()
        orders = listed(structure, "orders")
        if not orders.isdisjoint(self.lowers):
            self._part_commands(orders)
        modals = listed(structure, "modals")
        if not modals.isdisjoint(self.lowers):
            self._part_base_forms(modals)

    def promote(self, index: int, mention: int) -> None:
        """Makes of an article the quantity expression numbered ``mention``."""
        self.tokens[index] = self.tokens[index]._replace(mention=mention)
        self.classes[index], self.marks[index], self.verbs[index] = 0, False, False
        self.terms[index] = self.actions[index] = None
        self.inside[index] = -1

    def _part_letters(self) -> None:
        """Makes a letter of what is an article but for its capital: *hepatitis A cases*."""
        for index, token in enumerate(self.tokens):
            if index and len(token.text) == 1 and token.text.isupper() and not self.marks[index - 1]:
                self.classes[index], self.lowers[index], self.forms[index] = 0, token.text, token.text

    def _part_nouns(self) -> None:
        """Makes a noun of what could be a verb right behind a number: *63 names* are no naming of anybody."""
        for index, token in enumerate(self.tokens[:-1]):
            action = self.actions[index + 1] if token.mention >= 0 else None
            if action is None or action[0] > 1:
                continue
            if self.forms[index + 1] in self.structure.name_like or self._is_third_person(index + 1, action[1]):
                self.actions[index + 1], self.inside[index + 1] = None, -1

    def _is_third_person(self, index: int, triggers: Sequence[Trigger]) -> bool:
        """English: whether the form would be a verb's third person, which no count has as its own (*six sheds*)."""
        lower = self.lowers[index]
        formed = self.structure.head_last and lower.endswith("s") and self.forms[index] != lower
        return formed and self.terms[index] is None and all(one.voice in ("active", "either") for one in triggers)

    def _part_balances(self) -> None:
        """Lets what can be a post of work only say how much there is of the thing behind it: *posisi utang*."""
        book = self.structure.rulebook
        for index, lower in enumerate(self.lowers[:-1]):
            if lower in listed(self.structure, "balances") and (index == 0 or self.tokens[index - 1].mention < 0):
                of = self.terms[index + 1]
                if self.is_mention(index + 1) or (of is not None and not book.is_a(of[1], "person")):
                    self.classes[index] |= classes.AMOUNT
                    self.terms[index] = None

    def _part_verbs(self) -> None:
        """Makes a verb of what could be a noun right behind a plural one: *230 schools host families*."""
        for index in range(1, len(self.tokens) - 1):
            if self.lowers[index] not in self.structure.noun_verbs or not self.is_plural(index - 1):
                continue
            bits = self.classes[index + 1]
            held = bits & classes.OF or self.lowers[index + 1] in self.structure.infinitive
            leads = bits & classes.PREPOSITION and not held  # nine people shot at a fair
            ends = self.marks[index + 1] or bits & (classes.AUXILIARY | classes.COPULA)
            if leads or not ends or self._befalls(index):
                self.verbs[index], self.terms[index] = True, None

    def _befalls(self, index: int) -> bool:
        """Whether the word says what was done to the people right before it (*nine people shot, two dead*)."""
        term, action = self.terms[index - 1], self.actions[index]
        done = action is not None and any(trigger.voice in ("passive", "either") for trigger in action[1])
        return done and term is not None and self.structure.rulebook.is_a(term[1], "person")

    def _part_commands(self, orders: frozenset[str]) -> None:
        """Lets a verb of commanding order nothing where an infinitive says what is to be done: *was ordered to pay*."""
        for index in range(1, len(self.tokens) - 1):
            if self.lowers[index] in orders and self.lowers[index + 1] in self.structure.infinitive:
                self.actions[index], self.inside[index] = None, -1

    def _part_base_forms(self, modals: frozenset[str]) -> None:
        """Makes a verb of what could be a noun right behind a modal: *will shed 400*, *18,000 should call*."""
        for index in range(1, len(self.tokens)):
            if self.lowers[index - 1] in modals and self.forms[index] == self.lowers[index]:
                self.terms[index] = None

    def has_comma(self, start: int, end: int) -> bool:
        """Whether a comma stands between two character offsets."""
        at = self.token_at(start)
        while at < len(self.tokens) and self.tokens[at].start < end:
            if self.lowers[at] == ",":
                return True
            at += 1
        return False

    def is_plural(self, index: int) -> bool:
        """Whether the token is a noun's plural by its form, which is no owner's."""
        lower = self.lowers[index]
        return self.forms[index] != lower and not lower.endswith(POSSESSIVES) and self.tokens[index].mention < 0

    def token_at(self, offset: int) -> int:
        """The first token that begins at a character offset or behind it."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def set_aside(self, start: int, end: int) -> None:
        """Makes the tokens from ``start`` up to ``end`` say no more of what a number counts than a date does."""
        for index in range(start, end):
            self.classes[index], self.marks[index], self.verbs[index] = classes.DATE, False, False
            self.terms[index] = self.actions[index] = None
            self.inside[index] = -1
            self.lowers[index] = self.forms[index] = _UNSPOKEN

    def leave_out(self, start: int, end: int) -> None:
        """Sets the tokens aside with the numbers among them, of which nothing is counted."""
        self.set_aside(start, end)
        for index in range(start, end):
            self.tokens[index] = self.tokens[index]._replace(mention=-1)

    def silence(self, at: int) -> None:
        """Makes the verb at a token say nothing of what was done."""
        length = (self.actions[at] or (1, ()))[0]
        self.actions[at] = None
        for index in range(at, min(at + length, len(self.tokens))):
            self.inside[index] = -1

    def _mark_date(self, start: int, end: int) -> None:
        index = self.token_at(start)
        while index < len(self.tokens) and self.tokens[index].start < end:
            self.classes[index] = classes.DATE
            if self.tokens[index].mention < 0:
                self.marks[index] = False
                self.terms[index] = self.actions[index] = None
                self.inside[index] = -1
            index += 1

    def _name(self, words: Sequence[Word], begins: Iterable[int]) -> None:
        """Looks up the terms and actions at the tokens that can begin one."""
        lowers, triggers, terms = self.lowers, self.structure.triggers, self.structure.terms
        known = self.structure.rulebook.actions
        at = named = 0
        mixed: list[int] = []
        names = self._place_names()
        for index in begins:
            if index < at or index in names:
                continue
            if at < named:
                self._cover(words, at, min(index, named), named)
            word = words[index]
            at = index + 1
            term = self.terms[index] = terms.longest(word.names, lowers, index) if word.names else None
            action = triggers.longest(word.acts, lowers, index) if word.acts else None
            longer = term is not None and action is not None and term[0] > action[0]
            if action is not None and (longer or named >= index + action[0]):
                action = None  # a word inside a longer name is part of the name (evacuation centre, dosis vaksin)
            if action is not None and term is not None and action[0] > term[0]:
                if not self._is_counted(index, term[0]):
                    if self._is_whole(action[1]):
                        term = self.terms[index] = None  # 12 shot dead: no shots; fire swept through 900 ha: no fires
                elif all(trigger.voice in _DONE_BY for trigger in action[1]):
                    action = None  # 40 ships in port: nobody ships in anything; claimed 19 lives in a day
            if term is not None:
                named = max(named, index + term[0])
            elif index < named:
                self.terms[index] = (named - index, self._name_over(index))
                self.classes[index] &= ~_JOINING
            if action is None:
                continue
            light = [known[trigger.action].light for trigger in action[1]]
            if all(light):
                continue
            self.actions[index] = action
            if True in light:
                mixed.append(index)
            at = index + action[0]
            # suffered gunshot wounds: no shots are counted, and no charges in a death count
            told = self.structure.head_last and all(trigger.voice == "state" for trigger in action[1])
            for covered in range(index, at):
                self.inside[covered] = index
                if covered > index and not (told or self.classes[covered] & classes.AMOUNT):
                    self.terms[covered] = terms.at(lowers, covered)
        if at < named:
            self._cover(words, at, named, named)
        for index in mixed:
            self._lighten(index)

    def _is_counted(self, index: int, length: int) -> bool:
        """English: whether a noun in the plural stands right behind a number, which can only count it (*12 ships*)."""
        behind = self.structure.head_last and index > 0 and self.is_mention(index - 1)
        return behind and self.is_plural(index + length - 1)

    def _is_whole(self, triggers: Sequence[Trigger]) -> bool:
        """Whether an action's words leave none of their own a noun: *shot dead*, English *hospital admissions*."""
        return _is_verb(triggers) or (self.structure.head_last and all(one.voice == "noun" for one in triggers))

    def _place_names(self) -> frozenset[int]:
        """The tokens of names behind a word for a place: no knives are counted in *Kabupaten Pulang Pisau*.

        Of a headline in capitals nobody can tell where such a name ends.
        """
        if self.structure.places.isdisjoint(self.lowers) or sum(token.text.islower() for token in self.tokens) < _PROSE:
            return frozenset()
        found: set[int] = set()
        for index, lower in enumerate(self.lowers):
            if lower in self.structure.places:
                end = index + 1
                while end <= index + _NAME and end < len(self.tokens) and self.tokens[end].text[:1].isupper():
                    end += 1
                found.update(range(index + 1, end))
        return frozenset(found)

    def _cover(self, words: Sequence[Word], start: int, end: int, named: int) -> None:
        """Marks the tokens that begin nothing themselves as part of the longer term that ends at ``named``."""
        for index in range(start, end):
            word = words[index]
            if not word.mark and word is not _QUANTITY:
                self.terms[index] = (named - index, self._name_over(index))
                self.classes[index] &= ~_JOINING

    def _lighten(self, index: int) -> None:
        """Drops what a word of growth can also name (*cut jobs*) where nothing it is said of stands near."""
        length, triggers = self.actions[index] or (1, ())
        book = self.structure.rulebook
        meant = {one for trigger in triggers for one in book.actions[trigger.action].of}
        near = self.terms[max(0, index - _NEAR) : index + length + _NEAR]
        if not any(term is not None and not meant.isdisjoint(book.lineage(term[1])) for term in near):
            self.actions[index] = None
            self.inside[index : index + length] = [-1] * length

    def _name_over(self, index: int) -> str:
        """The name of the longer term that covers a word which is none itself."""
        for begin in range(index - 1, -1, -1):
            term = self.terms[begin]
            if term is not None and begin + term[0] > index:
                return term[1]
        raise LookupError(index)

    def named_from(self, last: int, floor: int) -> int:
        """Where the longest name begins that ends with the one at a token (*gross domestic product*)."""
        end = last + (self.terms[last] or (1, ""))[0]
        for at in range(max(floor, last - _LONGEST_NAME), last):
            term = self.terms[at]
            if term is not None and at + term[0] == end:
                return at
        return last

    def around(self, place: int) -> tuple[str, ...]:
        """The normal forms of the open-class words around a number, concepts and actions by id."""
        low, high = max(0, place - REACH), min(len(self.tokens), place + REACH)
        if low == 0 and high == len(self.tokens) and self._whole is not None:
            return self._whole
        if low > 0:
            return tuple(dict.fromkeys([word for _, word in self._contents(low, high)]))
        if self._content is None:
            self._content = self._contents(0, len(self.tokens))
        if high < len(self.tokens):
            return tuple(dict.fromkeys([word for index, word in self._content if index < high]))
        self._whole = tuple(dict.fromkeys([word for _, word in self._content]))
        return self._whole

    def _contents(self, low: int, high: int) -> list[tuple[int, str]]:
        """What the open-class words of a stretch say, each with the token it begins at."""
        found: list[tuple[int, str]] = []
        index = low
        while index < high:
            action, term = self.actions[index], self.terms[index]
            if action is not None:
                found.append((index, action[1][0].action))
                index += action[0]
            elif term is not None:
                found.append((index, term[1]))
                index += term[0]
            else:
                if not self.marks[index] and not self.classes[index] and self.tokens[index].mention < 0:
                    found.append((index, self.forms[index]))
                index += 1
        return found

    def stops(self, index: int) -> bool:
        """A mark that no noun phrase runs across (a comma is one; an apostrophe or per cent sign is not)."""
        return self.marks[index] and (self.lowers[index] in _STOPS or self.lowers[index] == ",")

    def hard(self, index: int) -> bool:
        """A mark that ends the clause for good."""
        return self.marks[index] and self.lowers[index] in _HARD

    def is_mention(self, index: int) -> bool:
        """Whether the token is a whole quantity expression."""
        return self.tokens[index].mention >= 0

    def is_told(self, index: int) -> bool:
        """Whether a deed stands right before a number and another right behind (*48 people dead over 100 injured*)."""
        if index == 0 or index + 1 >= len(self.tokens):
            return False
        return self.inside[index - 1] >= 0 and self.actions[index + 1] is not None and self.terms[index - 1] is None
