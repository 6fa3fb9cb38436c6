"""Figures told without a noun, as the article's other figures explain them.

Where the sentence and the one before it do not say what is counted, the article mostly has: the number itself stood
there with its noun (*53 prisoners escaped … the prison still speaks of 53*), or somebody states another figure of what
the article began with (*61 escaped … the ministry put it at 53*).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claimcheck.counted.grammar.counting import Counted
from claimcheck.model import Mention
from claimcheck.rules.rulebook import Rulebook

_LEADS = 4
"""How many of an article's first figures say what it is about."""
_FAR = 3
"""How many times another figure two figures of one thing may be."""
_SCALE = 2
"""The same for two values on one scale."""
_TELLING = 10
"""Lesser numbers are repeated by chance, unless somebody states them."""
_RIVALS = 20
"""The same for a figure that somebody states right behind what all others are of: crowds and losses differ by more."""
_NEXT = 2
"""Sentences behind its own in which a figure is set against another."""
_KINDS = frozenset({"count", "measure"})
_STATED = _KINDS | {"money", "percent"}
"""Kinds of figures that are of what others are where somebody states them."""
_KEPT, _OPEN, _PLAIN = frozenset({"to"}), frozenset({"to", "from"}), frozenset[str]()
"""Flags of figures that say what others are of, and of those that can be of what others are."""

_Key = tuple[Decimal, str, str]


class _Lead(NamedTuple):
    sentence: int
    value: Decimal
    kind: str
    unit: str
    counted: Counted


class Memory:
    """What the figures of one article counted so far."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._told: dict[_Key, Counted | None] = {}
        self._leads: list[_Lead] = []
        self._scaled: tuple[Decimal, Counted] | None = None

    def keep(self, what: Counted, mention: Mention, sentence: int, lead: bool) -> None:
        """Remembers a figure that says what it counts; one number of two things is none's.

        ``lead`` is whether its ``sentence`` stands at the head of the article.
        """
        value = _value(mention)
        if value is not None and what.head is not None and what.head == (what.unit or mention.quantity.unit):
            self._scaled = (value, what)
        if value is None or what.head is None or (what.action is None and what.kind == "count"):
            return
        flags = () if what.grown else mention.flags
        if mention.kind not in _STATED or not _KEPT.issuperset(flags) or what.part:
            return
        key = (value, what.kind, _unit(mention))
        known = self._told.setdefault(key, what)
        if known is not None and known.action != what.action:
            self._told[key] = None
        elif known is not None and known.concept == "person":
            self._told[key] = what
        again = what.kind == "measure" and any(one.value == value for one in self._leads)
        if (
            lead
            and sum(one.kind == what.kind for one in self._leads) < _LEADS
            and not again
            and not (what.inherited and self._leads)
        ):
            self._leads.append(_Lead(sentence, value, what.kind, _unit(mention), what))

    def settle(self, what: Counted, mention: Mention, sentence: int) -> Counted:
        """``what`` with the noun and the deed of the figure that it repeats, or of the one it is set against."""
        if what.restated:
            return self._of_same(what, mention, sentence)
        value = _open_value(what, mention)
        if value is None:
            return what
        if mention.kind == "count" and value != value.to_integral_value():
            return self._on_scale(value, what)
        meant = self._repeated(value, what, mention)
        sure = what.stated and (what.concept is None or value >= _TELLING)
        one = self._is_about_one(what, mention)
        plain = what.kind in _KINDS and not mention.flags
        sure, alone = sure and (one or plain), what.alone and one and plain
        if meant is None and (sure or alone):
            meant = self._led(value, what, mention, sentence)
        return self._as(what, meant)

    def recall(self, what: Counted, mention: Mention) -> Counted:
        """``what`` with the noun and the deed of the figure that it repeats, told before or behind it."""
        value = _open_value(what, mention)
        if value is not None:
            return self._as(what, self._repeated(value, what, mention))
        return self._done_again(what, mention)

    def _on_scale(self, value: Decimal, what: Counted) -> Counted:
        """``what``, a number that counts nobody, as another figure of what stands on a scale (*put it at 6.8*)."""
        if self._scaled is None or not (what.stated or what.alone) or not _is_near(self._scaled[0], value, _SCALE):
            return what
        meant = self._scaled[1]
        return what._replace(
            head=meant.head, concept=meant.concept, qualifiers=meant.qualifiers, inherited=True, unit=meant.head,
            unsaid=False,
        )  # fmt: skip

    def _done_again(self, what: Counted, mention: Mention) -> Counted:
        """``what`` with the deed of a figure that is the same of the same things (*the 74 pupils were visited*)."""
        value = _value(mention)
        if value is None or value < _TELLING or what.action is not None or what.part or mention.flags:
            return what
        meant = self._told.get((value, what.kind, _unit(mention))) if what.kind == "count" else None
        if meant is None or meant.concept != what.concept or what.concept in (None, "person"):
            return what
        return what._replace(action=meant.action)

    def _of_same(self, what: Counted, mention: Mention, sentence: int) -> Counted:
        """``what`` with the deed of the only figure of its noun (*fired 900 workers … the firm says 600 workers*)."""
        value, book = _value(mention), self._rulebook
        if value is None or value < _TELLING or not _OPEN.issuperset(mention.flags):
            return what
        named = what.concept or ""
        like = [one for one in self._leads if one.kind == what.kind and one.counted.concept is not None]
        like = [
            one for one in like if book.is_a(one.counted.concept, named) or book.is_a(named, one.counted.concept or "")
        ]
        near = [one for one in like if one.sentence != sentence and _is_near(one.value, value, _FAR)]
        if not near or len({one.counted.action for one in like}) > 1:
            return what
        meant = near[0].counted
        if what.concept == "person":
            return self._as(what, meant)
        return what._replace(action=meant.action)

    def _repeated(self, value: Decimal, what: Counted, mention: Mention) -> Counted | None:
        if what.kind not in _KINDS:
            return None
        if value < _TELLING and not (what.stated and what.concept is None):
            return None
        return self._told.get((value, what.kind, _unit(mention)))

    def _as(self, what: Counted, meant: Counted | None) -> Counted:
        if meant is None or (what.concept == "person" and not self._rulebook.is_a(meant.concept, "person")):
            return what
        if what.concept is not None and meant.concept is None:
            return what
        if what.classified and what.concept is None and self._rulebook.is_a(meant.concept, "person"):
            return what  # 40 unit: nobody
        return what._replace(
            head=meant.head, concept=meant.concept, action=meant.action, qualifiers=meant.qualifiers, inherited=True,
            unsaid=False,
        )  # fmt: skip

    def _is_about_one(self, what: Counted, mention: Mention) -> bool:
        """Whether the figures of the kind at the head of the article are all of one thing."""
        like = [one for one in self._leads if one.kind == what.kind and one.unit == _unit(mention)]
        return len({(one.counted.head, one.counted.action) for one in like}) == 1

    def _led(self, value: Decimal, what: Counted, mention: Mention, sentence: int) -> Counted | None:
        unit = _unit(mention)
        rival = what.stated and what.kind != "percent" and self._is_about_one(what, mention)
        for lead in self._leads:
            behind = 0 < sentence - lead.sentence <= _NEXT
            near = _is_near(lead.value, value, _RIVALS if rival and behind else _FAR)
            if not behind and what.kind not in _KINDS:
                continue
            if near and lead.sentence != sentence and lead.kind == what.kind and lead.unit == unit:
                return lead.counted
        return None


def _open_value(what: Counted, mention: Mention) -> Decimal | None:
    """The value of a figure that does not say what it counts."""
    if (
        what.action is not None
        or what.part
        or not (what.head is None or what.unsaid or (what.stated and (what.concept == "person" or what.classified)))
    ):
        return None
    flags = _OPEN if mention.kind in _KINDS else _PLAIN
    return _value(mention) if mention.kind in _STATED and flags.issuperset(mention.flags) else None


def _is_near(one: Decimal, other: Decimal, far: int) -> bool:
    return one <= other * far and other <= one * far


def _value(mention: Mention) -> Decimal | None:
    low, high = mention.quantity.low, mention.quantity.high
    if low is not None and high is not None and low != high:
        return None
    return low if low is not None else high


def _unit(mention: Mention) -> str:
    return f"{mention.quantity.unit or ''}{mention.quantity.currency or ''}"
