"""What an article's event did to those its clauses only say it came to: in one on layoffs, *890 pekerja terdampak*.

The event is named by the head of the article, which is its title and first words. Where a clause tells nothing of what
it counts, the event's victims (*190 korban*, in an article on poisoning) and its own things (*300.000 akun*, in one on
a breach) are those it happened to as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claimcheck.counted.articles import holders
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.model import Mention
from claimcheck.rules.rulebook import Rulebook

_WORD = re.compile(r"\w+")
_PAIR = "couple"
"""Two who stand for office together are called one."""
_LEAD = 30
"""Percent from which on a lead is a share, not a margin."""
_SHARE_REACH = 16
"""Characters that hold the word before a figure."""
_BACK, _AHEAD = 48, 64
_END = re.compile(r"[.!?]\s|\n")
_OTHERS = r"\b[^.:;!?\n]{1,48}?\b"
"""What may stand between two words that name an event together."""
_BEFORE = re.compile(r"(?:\w+\s+){0,3}\w+\s*\Z")
"""The words right before a figure, where its subject stands (*korban diperkirakan mencapai 190 orang*)."""


class Event(NamedTuple):
    """``of`` are the things it happens to, ``bare`` those of them that need no word to say so."""

    action: str
    words: re.Pattern[str]
    of: tuple[str, ...]
    bare: tuple[str, ...]
    victims: frozenset[str]
    least: Decimal
    """From how many on a bare count of people is of those it happened to."""
    unless: frozenset[str]
    shares: frozenset[str]
    """Words before a bare share that say it is of that event (*took 52 percent*, in an article on a vote)."""
    never: frozenset[str]
    """Nouns that hold no share of it (*elektabilitas Rini 52 persen*)."""
    elected: frozenset[str]
    """Actions that say no more of a share beside a name than that it is one (*Rini unggul 52 persen atas Tono*)."""
    rivals: frozenset[str]
    """Prepositions before somebody who has a share of it as well (*unggul atas Tono 46 persen*)."""
    taking: Mapping[str, str]
    """Actions that a share of those who take part in it is told by, and what it is (*partisipasi kita 61 persen*)."""
    owned: frozenset[str]
    """Verbs right before a count of its own things that say somebody has so many, whatever befell them."""
    over: frozenset[str]
    """Actions of the clause that its own takes the place of (the turnout of a march is no voters')."""
    later: bool
    """Whether it is what became later of those an article is about, told only by those actions."""
    by: frozenset[str]
    """Actions by which it comes to those it happens to (*campak menyerang 40 anak*)."""


def event_of(head: str, structure: Structure) -> tuple[Event, ...]:
    """The events that an article with this head is about."""
    return tuple(event for event in _events(structure.rulebook, structure.language) if event.words.search(head))


def settle(what: Counted, mention: Mention, events: tuple[Event, ...], text: str, structure: Structure) -> Counted:
    """``what`` with the deed of the only one of these events that can have come to it; else as it is."""
    book = structure.rulebook
    concept = "person" if what.unsaid else what.concept
    if events and what.kind == "percent" and "change" not in mention.flags:
        return _shared(what, mention, events, text, structure)
    if not events or what.kind != "count" or concept is None or what.doer:
        return what
    over = [event for event in events if what.action in event.over and what.concept not in event.unless]
    over = [
        one
        for one in over  # only people are told by any noun: bridges destroyed are no homes that burned
        if book.is_a(one.of[0], "person") or any(book.is_a(concept, thing) for thing in one.of)
    ]
    if over:
        concept = concept if any(book.is_a(concept, one) for one in over[0].of) else over[0].of[0]
        return what._replace(action=over[0].action, concept=concept, head=concept)
    faint = what.action is None or book.actions[what.action].light
    become = _becoming(structure).match(text[what.end : what.end + _AHEAD]) if what.end > what.start else None
    vague = become is not None and what.action in book.settings.faint_actions
    near = _sentence_before(text, mention)
    by = [event for event in events if what.action in event.by and event.words.search(near)]
    if not (faint or vague or by) and what.action not in structure.befallings:
        return what
    meant = [event for event in by or events if not event.later and any(book.is_a(concept, one) for one in event.of)]
    if len(meant) != 1 or not meant[0].unless.isdisjoint((*what.context, *what.qualifiers)):
        return what
    if become is not None and become[1].lower() in meant[0].victims:
        return what._replace(action=meant[0].action)
    if vague or (faint and not _is_victim(what, meant[0], mention, text, structure)):
        return what
    return what._replace(action=meant[0].action, concept=concept, head=concept)


def _shared(what: Counted, mention: Mention, events: tuple[Event, ...], text: str, structure: Structure) -> Counted:
    """``what`` as a share of what the event is of, where it is called that or the words beside it say who has it."""
    book = structure.rulebook
    if what.head is not None and what.start > mention.start and not what.inherited:
        return what  # 52 percent of women
    before = text[max(0, mention.start - _SHARE_REACH) : mention.start].lower().split()
    for event in events:
        if what.action in event.taking and what.concept in (None, "person", "voter"):
            share = event.taking[what.action or ""]
            return what._replace(concept=share, head=share, action="turn-out", qualifiers=())
        if not event.shares:
            continue
        named = what.action is None and what.concept in event.of
        most = (mention.quantity.low or mention.quantity.high or 0) >= _LEAD
        open_name = what.concept in (None, _PAIR) and most  # unggul 8 persen is by how much
        who = what.head is None or book.is_a(what.concept, "person") or open_name
        if named or (who and before and before[-1] in event.shares):
            return what._replace(action=event.action, concept=event.of[0], head=event.of[0], qualifiers=())
        open_to = what.action is None or what.action in event.elected
        holder = what.concept is None or what.inherited or book.is_a(what.concept, "person") or what.concept == _PAIR
        named = open_to and holder and not what.part
        if named and holders.is_named(text, mention.start, mention.end, event.never, event.rivals, structure):
            return what._replace(action=event.action, concept=event.of[0], head=event.of[0], qualifiers=())
    return what


def _is_victim(what: Counted, event: Event, mention: Mention, text: str, structure: Structure) -> bool:
    near = _sentence_before(text, mention)
    if not event.owned.isdisjoint(near.split()[-1:]) and event.words.search(near) is None:
        return False  # toko itu punya 16 juta akun; but those that hackers have are leaked
    if what.unsaid:
        return (mention.quantity.low or mention.quantity.high or 0) >= event.least
    if any(structure.rulebook.is_a(what.concept, one) for one in event.bare):
        return True
    if not event.victims.isdisjoint(_WORD.findall(text[what.start : what.end].lower())):
        return True
    before = _BEFORE.search(text[max(0, mention.start - _BACK) : mention.start])
    return before is not None and not event.victims.isdisjoint(before[0].lower().split())


def _sentence_before(text: str, mention: Mention) -> str:
    """What its sentence says right before a figure, in lower case."""
    return _END.split(text[max(0, mention.start - _AHEAD) : mention.start])[-1].lower()


def _becoming(structure: Structure) -> re.Pattern[str]:
    """What those counted are said behind them to have become (*190 jemaah yang menjadi korban*)."""
    return _become(listed(structure, "becoming"))


@cache
def _become(words: frozenset[str]) -> re.Pattern[str]:
    verbs = "|".join(map(re.escape, sorted(words))) or "(?!)"
    return re.compile(rf"\A[^.,;:!?]{{0,48}}\b(?:{verbs})\s+(\w+)", re.IGNORECASE)


def _pattern(words: str) -> str:
    """The pattern of words that name an event; ``…`` stands for others of the same sentence (*napi … kabur*)."""
    return _OTHERS.join(map(re.escape, words.lower().split(" … ")))


@cache
def _events(rulebook: Rulebook, language: str) -> tuple[Event, ...]:
    section = rulebook.languages[language].section("structure").get("events", {})
    named = {action: section[body.get("event", action)]["words"] for action, body in section.items()}
    return tuple(
        Event(
            action,
            re.compile(rf"\b(?:{'|'.join(map(_pattern, named[action]))})\b"),
            tuple(body["of"]),
            tuple(body.get("bare", ())),
            frozenset(body.get("victims", ())),
            Decimal(body.get("least", "Infinity")),
            frozenset(body.get("unless", ())),
            frozenset(body.get("shares", ())),
            frozenset(body.get("never", ())),
            frozenset(body.get("elected", ())),
            frozenset(body.get("rivals", ())),
            dict(body.get("taking", {})),
            frozenset(body.get("owned", ())),
            frozenset(body.get("over", ())),
            body.get("later") is not None,
            frozenset(body.get("by", ())),
        )
        for action, body in section.items()
    )
