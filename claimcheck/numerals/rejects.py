"""Numerals that are no quantities, and why: the reasons are this closed list, the words and shapes are in YAML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals import speaking
from claimcheck.numerals.amount import ONE, THOUSAND
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.numbering import Numbering, has_subject, numbering
from claimcheck.numerals.phrases import Before
from claimcheck.numerals.shapes import compile_shapes
from claimcheck.numerals.speaking import Speakers

REASONS = frozenset(
    {
        "account", "address", "clock", "coordinates", "date", "footnote", "idiom", "law-article", "list-marker",
        "model-name", "name", "ordinal", "page-furniture", "phone", "plate", "score", "unparsed", "url", "version",
        "year",
    }
)  # fmt: skip

_DATE_REASONS = {"clock": "clock", "year": "year"}
_NEXT = re.compile(r"[ \u00a0]?([^\W\d_]+(?:['-][^\W\d_]+)*)")
_PHRASE_NEXT = re.compile(r"[\s-]{0,3}([^\W_]+(?:'[^\W_]+)?)")
_PUNCTUATION = "\"'“”‘’(),.-–[:;"
_PHRASE_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_WORD = re.compile(r"[^\W\d_]+")
_NAMING = frozenset(("address", "law-article", "name", "page-furniture", "version"))
"""Reasons whose word stands for a whole range of them."""
_NONE = "none"
"""What stands for no reason: after words that only seem to name the number behind them."""
_SENTENCE_END = '.!?:;"”“»…|•–—-(['


@dataclass(frozen=True, eq=False)
class RejectTable:
    """One language's neighbours and shapes that make a numeral no quantity."""

    before: Before[str]
    after: dict[str, str]
    idioms: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]
    counters: frozenset[str]
    links: frozenset[str]
    plural: str
    not_plural: frozenset[str]
    numbering: Numbering
    pronoun: str
    pronoun_not_after: frozenset[str]
    pronoun_not_before: frozenset[str]
    pronoun_not_of: frozenset[str]
    pronoun_of: frozenset[str]
    pronoun_or: tuple[str, ...]
    joints: frozenset[str]
    collective_suffixes: tuple[str, ...]
    pronoun_never_after: frozenset[str]
    pronoun_counted_after: frozenset[str]
    fused_not_after: frozenset[str]
    fused_not_before: frozenset[str]
    always: Before[str]
    ordinals: frozenset[str]
    ordinal_prefixes: frozenset[str]
    ordinal_suffixes: frozenset[str]
    collective_never: frozenset[str]
    collective_after: frozenset[str]
    collective_not_before: frozenset[str]
    verb_start: tuple[str, ...]
    verb_end: tuple[str, ...]
    function_words: frozenset[str]
    minus: frozenset[str]
    hyphenated: frozenset[str]
    givings: frozenset[str]
    receiving: frozenset[str]
    speakers: Speakers
    shapes: Any
    cased_shapes: Any


@cache
def table(lexicon: Lexicon) -> RejectTable:
    """The compiled rejects of a language, from its ``rejects`` and ``numerals`` sections."""
    section = lexicon.section("rejects")
    numerals = lexicon.section("numerals")
    before = [(phrase, reason) for reason, phrases in section.get("before", {}).items() for phrase in phrases]
    before += [(phrase, _NONE) for phrase in section.get("no_names", ())]
    after = {word: reason for reason, words in section.get("after", {}).items() for word in words}
    numbers = set(numerals.get("words", ())) | set(numerals.get("fractions", ())) | set(numerals.get("vague", ()))
    numbers |= set(numerals.get("multipliers", ())) | set(numerals.get("magnitudes", ()))
    numbers |= set(numerals.get("collectives", ()))
    idioms: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for phrase in section.get("idioms", ()):
        words = tuple(_PHRASE_WORD.findall(phrase))
        for index, word in enumerate(words):
            if word in numbers or word.isdigit():
                idioms.setdefault(word, []).append((words[:index], words[index + 1 :]))
                break
    pronoun = section.get("pronoun", {})
    collective = section.get("collective", {})
    ordinals = section.get("ordinals", {})
    return RejectTable(
        before=Before(before),
        after=after,
        idioms={word: tuple(found) for word, found in idioms.items()},
        counters=frozenset(numerals.get("counters", ())),
        links=frozenset(numerals.get("links", ())),
        plural=section.get("plural", ""),
        not_plural=frozenset(section.get("not_plural", ())),
        numbering=numbering(lexicon),
        pronoun=pronoun.get("word", ""),
        pronoun_not_after=frozenset(pronoun.get("not_after", ())),
        pronoun_not_before=frozenset(pronoun.get("not_before", ())),
        pronoun_never_after=frozenset(pronoun.get("never_after", ())),
        pronoun_counted_after=frozenset(pronoun.get("counted_after", ())),
        pronoun_not_of=frozenset(pronoun.get("not_of_after", ())),
        pronoun_of=frozenset(pronoun.get("of", ())),
        pronoun_or=tuple(f" {phrase}" for phrase in pronoun.get("or", ())),
        joints=frozenset(section.get("joints", ())),
        collective_suffixes=tuple(collective.get("suffixes", ())),
        fused_not_after=frozenset(numerals.get("fused_not_after", ())),
        fused_not_before=frozenset(numerals.get("fused_not_before", ())),
        always=Before([(phrase, "name") for phrase in section.get("always", ())]),
        ordinals=frozenset(ordinals.get("words", ())),
        ordinal_prefixes=frozenset(ordinals.get("prefix", ())),
        ordinal_suffixes=frozenset(ordinals.get("suffixes", ())),
        collective_never=frozenset(collective.get("never", ())),
        collective_after=frozenset(collective.get("after", ())),
        verb_start=tuple(collective.get("verb_start", ())),
        verb_end=tuple(collective.get("verb_end", ())),
        collective_not_before=frozenset(collective.get("not_before", ())),
        function_words=frozenset(section.get("function_words", ())),
        minus=frozenset(lexicon.words("hedges", "minus")),
        hyphenated=frozenset(section.get("hyphenated", ())),
        givings=frozenset(section.get("givings", ())),
        receiving=frozenset(section.get("receiving", ())),
        speakers=speaking.speakers(lexicon),
        shapes=compile_shapes(section.get("patterns", {})),
        cased_shapes=compile_shapes(section.get("cased_patterns", {})),
    )


def next_word(low: str, end: int) -> str:
    """The lower-case word right behind a place, or the empty string."""
    match = _NEXT.match(low, end)
    return match[1] if match else ""


def counted(word: str, rules: RejectTable) -> bool:
    """Whether a word can only be what is counted: a counter of the language, or a plural."""
    if word in rules.counters:
        return True
    return bool(rules.plural) and word.endswith(rules.plural) and len(word) > 3 and word not in rules.not_plural


def title_line(cased: str, place: int, function_words: frozenset[str]) -> bool:
    """Whether the line is a headline in title case, where capitals say nothing."""
    start = max(cased.rfind("\n", 0, place) + 1, place - 120)
    end = cased.find("\n", place)
    end = min(end if end >= 0 else len(cased), place + 120)
    if cased[start:end].rstrip().endswith((".", "!", "?")):
        return False
    words = [word for word in _WORD.findall(cased[start:end]) if len(word) > 3 and word not in function_words]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def sentence_start(cased: str, place: int) -> bool:
    """Whether a place begins a sentence, a quotation or a line."""
    at = place - 1
    if at >= 0 and cased[at] == ",":  # a sentence glued to the one before
        return True
    while at >= 0 and cased[at] in " \u00a0\t'‘":
        at -= 1
    return at < 0 or cased[at] == "\n" or cased[at] in _SENTENCE_END


def idiom(candidate: Candidate, low: str, first: str, rules: RejectTable) -> bool:
    """Whether the number word is part of a fixed phrase."""
    phrases = rules.idioms.get(first)
    if phrases is None:
        return False
    place = candidate.start + len(first)
    last = candidate.words[-1].strip(_PUNCTUATION) if candidate.words else ""
    match = _PHRASE_NEXT.match(low, place)
    following = match[1] if match is not None else ""
    for before, after in phrases:
        if (before and before[-1] != last) or (after and after[0] != following):
            continue
        if len(before) > 1:
            words = _PHRASE_WORD.findall(low, max(0, candidate.start - 40), candidate.start)
            if tuple(words[-len(before) :]) != before:
                continue
        if len(after) > 1 and tuple(_PHRASE_WORD.findall(low, place, place + 40)[: len(after)]) != after:
            continue
        return True
    return False


def judge(candidate: Candidate, cased: str, low: str, rules: RejectTable) -> str | None:
    """Why a candidate with its unit and hedges known is no quantity, or ``None``."""
    value = candidate.value
    if value.doubt == "unparsed":
        hit = rules.before.match(candidate.words, len(candidate.words))
        return hit.value if hit is not None and hit.value != _NONE and candidate.bare else "unparsed"
    first = low[candidate.start : candidate.end]
    word = _WORD.match(first)
    name = word.group() if word else first
    if (value.words or first.isdigit()) and idiom(candidate, low, name, rules):
        return "idiom"
    following = next_word(low, candidate.right)
    if value.unit is not None:
        return "idiom" if _fused(candidate, low, following, rules) else None
    if candidate.kind == "duration" and _year_like(first) and cased[candidate.end + 1 : candidate.end + 2].isupper():
        return "year"
    if not candidate.bare and not (candidate.unit in ("metre", "point") and not value.words):
        return None
    if value.vague:
        return None
    if value.words and name == rules.pronoun and value.high == ONE and not candidate.merged:
        reason = _pronoun(candidate, low, following, rules)
        if reason:
            return reason
    if value.words:
        if candidate.glued:
            return "name"
        if value.fraction and low[candidate.right : candidate.right + 1] == "-":
            return "idiom"
        if value.fraction and candidate.words and candidate.words[-1] in rules.links:
            return "unparsed"
        if (
            cased[candidate.start].isupper()
            and name == first  # two number words make no name
            and not counted(following, rules)
            and not sentence_start(cased, candidate.start)
            and not title_line(cased, candidate.start, rules.function_words)
        ):
            return "name"
    if candidate.bounded or value.scale != ONE:
        return None
    if candidate.merged:
        reason = _listed_before(candidate, cased, low, following, rules)
        return reason if reason in _NAMING else None  # pages 10-12, category 4 or 5
    return _neighbour(candidate, cased, low, following, rules)


def _fused(candidate: Candidate, low: str, following: str, rules: RejectTable) -> bool:
    last = candidate.words[-1].strip("\"'“”(") if candidate.words else ""
    glued = low[candidate.end : candidate.end + 1] == "-" or low[candidate.start - 1 : candidate.start] == "-"
    return glued or last in rules.fused_not_after or following in rules.fused_not_before


def _pronoun(candidate: Candidate, low: str, following: str, rules: RejectTable) -> str | None:
    """*one* is a number before a noun or a number, of a set (flagged), or as what was killed; else a pronoun."""
    if candidate.bounded:
        return None
    last = candidate.words[-1].strip("\"'“”(") if candidate.words else ""
    after = low[candidate.right : candidate.right + 1]
    if following in rules.pronoun_of and last not in rules.pronoun_not_of:
        candidate.flags.append("partitive")
        return None
    if low.startswith(rules.pronoun_or, candidate.right):
        return None
    if last in rules.pronoun_counted_after or (
        low[candidate.right + 1 : candidate.right + 2].isdigit() and after == " "
    ):
        return None
    noun = following and following not in rules.pronoun_not_before and following not in rules.function_words
    if after == "-":
        return None if counted(following, rules) else "idiom"
    if not noun or after == "'" or last in rules.pronoun_never_after:
        return "idiom"
    return "idiom" if last in rules.pronoun_not_after and not counted(following, rules) else None


def _neighbour(candidate: Candidate, cased: str, low: str, following: str, rules: RejectTable) -> str | None:
    """The word before a bare number, or the one after it, that makes it a name, an ordinal, a year …"""
    value, words = candidate.value, candidate.words
    text = low[candidate.start : candidate.end]
    is_counted = counted(following, rules)
    if words and rules.always.match(words, len(words)) and _adjacent(low, candidate.left) and not value.words:
        return "name"
    listed = _listed_before(candidate, cased, low, following, rules)
    if listed is not None:
        return listed
    if not value.words and _year_like(text) and not is_counted:
        return "year"
    if following in rules.after and text.isdigit() and len(text) <= 4:
        return rules.after[following]
    if value.words or not text.isdigit():
        return None
    if len(text) >= 10 and not is_counted:
        return "account"
    return _named(candidate, cased, following, is_counted, rules)


def _receives(words: list[str], following: str, rules: RejectTable) -> bool:
    """Whether the name right before a number is whom the counted is given to (*sent Estonia 15 armoured cars*)."""
    if not following or following in rules.function_words:
        return False
    giver = words[-3:-1]
    return bool(giver) and (giver[-1] in rules.givings or (giver[-1] in rules.receiving and giver[0] in rules.givings))


def _listed_before(candidate: Candidate, cased: str, low: str, following: str, rules: RejectTable) -> str | None:
    """The reason of the listed word right before a number, unless what is counted follows."""
    words = candidate.words
    hit = rules.before.match(words, len(words)) if words else None
    if hit is None and words and words[-1].endswith("."):
        hit = rules.before.match([*words[:-1], words[-1][:-1]], len(words))
    if hit is None or hit.value == _NONE or not _adjacent(low, candidate.left):
        return None
    if hit.value == "ordinal" and candidate.kind in ("measure", "money", "percent"):
        return None  # gelombang 2 meter
    if hit.value == "ordinal" and len(words) > 1 and counted(words[-2], rules):
        opening = sentence_start(cased, candidate.left - len(words[-2]) - len(words[-1]) - 2)
        if has_subject(words, opening, rules.numbering):
            return None  # the martyrs number 41
    if hit.value == "name" and candidate.value.low >= THOUSAND and not low[candidate.start : candidate.end].isdigit():
        return None  # to the level of 7,200
    capital = _capital_before(cased, candidate.left)
    if not capital and counted(following, rules):
        return None
    if not rules.plural and (hit.value != "name" or not candidate.value.words):
        return hit.value
    alone = capital or not following or following in rules.function_words
    return hit.value if alone or (len(words[-1]) < 4 and not candidate.value.words) else None


def _year_like(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and "1900" <= text <= "2099"


def _adjacent(low: str, place: int) -> bool:
    return place > 0 and low[place - 1] in " \u00a0."


def _capital_before(cased: str, place: int) -> bool:
    at = cased.rfind(" ", 0, place - 1)
    start = max(at, cased.rfind("\n", 0, place - 1)) + 1
    return cased[start : start + 1].isupper()


def _named(candidate: Candidate, cased: str, following: str, is_counted: bool, rules: RejectTable) -> str | None:
    """*Planet 9*, *Nasdaq 100*, *KRI 359*: a bare number right behind a name belongs to it."""
    place, words = candidate.left, candidate.words
    if not words or place < 2 or cased[place - 1] not in " \u00a0":
        return None
    if is_counted and not (len(words) > 1 and words[-2].isdigit()):  # 12 Leopard 2 tanks
        return None
    word = words[-1]
    bare = word.strip("\"'“”‘’([")
    start = place - 1 - len(word) + (len(word) - len(word.lstrip("\"'“”‘’([")))
    if not bare or not bare[-1].isalnum() or start < 0 or not cased[start].isupper() or bare in rules.function_words:
        return None
    acronym = len(bare) > 1 and cased[start : start + len(bare)].isupper()
    if title_line(cased, place, rules.function_words):
        named = acronym and not following and not speaking.says(bare, cased, start, rules.speakers)
        return "name" if named else None
    if (sentence_start(cased, start) and not acronym) or _receives(words, following, rules):
        return None
    if acronym and speaking.says(bare, cased, start, rules.speakers):
        return None  # 12 dead by the police's count, BPBD 10
    if rules.plural or acronym:
        return "name"
    after = cased[candidate.right : candidate.right + 2].strip()
    return "name" if after[:1].isupper() or after[:1] in ")," else None


def date_reason(kind: str) -> str:
    """The reject reason of a date mention's kind."""
    return _DATE_REASONS.get(kind, "date")


def collective(candidate: Candidate, cased: str, low: str, rules: RejectTable) -> None:
    """*keempat korban*, *keempatnya*: all of a known group are a count; *planet keempat* is an ordinal."""
    text = low[candidate.start : candidate.end]
    if candidate.value.low < 3 or text in rules.collective_never:
        return
    following = next_word(low, candidate.right)
    last = candidate.words[-1] if candidate.words else ""
    noun = following and following not in rules.collective_not_before
    noun = noun and not cased[candidate.right + 1 : candidate.right + 2].isupper()
    free = last in rules.collective_after or sentence_start(cased, candidate.start)
    free = free or (len(last) > 6 and last.startswith(rules.verb_start) and last.endswith(rules.verb_end))
    if text.endswith(rules.collective_suffixes) or (noun and free):
        candidate.reason = None
    if candidate.reason is None:
        candidate.flags.append("collective")
        candidate.hedged = candidate.left
        candidate.tail = candidate.right
