"""What an article is about, as far as telling its story from others asks: its words, names, places and numbers.

A name tells a story only where it is one's own. Months, offices, ranks, kinds of bodies and places, news agencies and
the outlets themselves are named in every story; so are countries and provinces, which are kept apart. A capital at the
head of a sentence makes no name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.compare.moments import Moment, read
from claimcheck.context import Gazetteer, gazetteer
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Article
from claimcheck.rules.rulebook import Rulebook

_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)|\d{1,3}[.,]\d{1,2}(?![.,]?\d)|\d{2,9}")
_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_OPENING = re.compile(r"(?:^|[.!?:\n]|--|[–—])[\s\"'“‘(]*$")
"""What stands before the first word of a sentence."""
_YEARS = range(1900, 2100)
_LONG = 4
_READ = 20_000
_WIDE = frozenset({"country", "region", "island", "admin1"})
"""Levels of places that many stories share."""
_OFFICES = (
    "titles", "roles", "role_organisations", "organisations", "organisation_words", "organisation_prefixes", "head",
    "group_roles", "bodies", "named_bodies", "body_roles", "portfolios", "grades", "agencies", "media_words",
)  # fmt: skip
"""Lists of the attribution's words that name offices, ranks and bodies."""
_GRAMMAR = ("counters", "structure", "numerals", "hedges", "rejects", "pointing")
"""Sections whose words are of the language and no names, wherever a capital stands."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One article: its longer words in lower case, names that tell a story, and where and when it takes place."""

    terms: frozenset[str]
    names: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    """Normal names of what the gazetteer knows below a country, for two languages name one place in two ways."""
    numbers: frozenset[str]
    when: Moment | None
    language: str


def profiles_of(articles: Sequence[Article], rulebook: Rulebook) -> list[Profile]:
    """The profile of each article; what any of them writes small is no name at the head of another's sentence."""
    known = gazetteer(rulebook)
    texts = [f"{article.title or ''}\n{article.text[:_READ]}" for article in articles]
    small: dict[str, set[str]] = defaultdict(set)
    for article, text in zip(articles, texts, strict=True):
        small[article.language].update(word for word in _WORD.findall(text) if word[0].islower())
    outlets = frozenset(word.casefold() for article in articles for word in _WORD.findall(article.source or ""))
    return [
        _profile(article, text, outlets, small[article.language], rulebook, known)
        for article, text in zip(articles, texts, strict=True)
    ]


def _profile(
    article: Article, text: str, outlets: frozenset[str], small: set[str], rulebook: Rulebook, known: Gazetteer
) -> Profile:
    lexicon = rulebook.languages.get(article.language)
    common = _common(lexicon) if lexicon is not None else frozenset()
    named = set(_names(text, small))
    numbers = {_plain(number) for number in _NUMBER.findall(text)}
    places, wide = _places(text, known)
    everyday = common | outlets | wide | (_everyday(lexicon) if lexicon is not None else frozenset())
    return Profile(
        frozenset(word for word in map(str.casefold, _WORD.findall(text)) if len(word) >= _LONG and word not in common),
        frozenset(name for name in named - everyday if known.country(name) is None),
        frozenset(country for name in named if (country := known.country(name)) is not None),
        places,
        frozenset(number for number in numbers if "," in number or int(number) not in _YEARS),
        read(article.published),
        article.language,
    )


def _names(text: str, small: set[str]) -> Iterator[str]:
    """The words with a capital, in lower case, that the text never writes small."""
    own = {word for word in _WORD.findall(text) if word[0].islower()}
    for match in _WORD.finditer(text):
        word = match.group()
        folded = word.casefold()
        if not word[0].isupper() or folded in own:
            continue
        if folded not in small or not _OPENING.search(text, max(0, match.start() - 4), match.start()):
            yield folded


@cache
def _common(lexicon: Lexicon) -> frozenset[str]:
    """Words of a language that tell no story: function words, weekdays and months."""
    dates: Mapping[str, object] = lexicon.section("dates").get("words", {})
    return frozenset((*lexicon.words("text", "function_words"), *_told(dates)))


@cache
def _everyday(lexicon: Lexicon) -> frozenset[str]:
    """Words that are written as names in every story: offices, ranks, kinds of bodies and of places."""
    places = lexicon.section("context").get("place", {})
    offices = [lexicon.section("attribution").get(key, ()) for key in _OFFICES]
    grammar = [lexicon.section(name) for name in _GRAMMAR]
    return frozenset(_told([offices, grammar, places]))


def _told(listed: object) -> Iterator[str]:
    """The words of a list or of a table of lists, phrases in their words."""
    if isinstance(listed, str):
        yield from (word.casefold() for word in _WORD.findall(listed))
    elif isinstance(listed, Mapping):
        for key, entry in listed.items():
            yield from _told(key)
            yield from _told(entry)
    elif isinstance(listed, Iterable):
        for entry in listed:
            yield from _told(entry)


def _plain(number: str) -> str:
    """One writing of a number for all languages: no mark between thousands, a comma before decimals."""
    whole, mark, rest = number.replace(".", ",").rpartition(",")
    return f"{whole},{rest}" if mark and len(rest) < 3 else number.replace(".", "").replace(",", "")


def _places(text: str, known: Gazetteer) -> tuple[frozenset[str], frozenset[str]]:
    """The places named below a country, and the words of those that are a province or larger."""
    found: set[str] = set()
    wide: set[str] = set()
    for match in _NAME.finditer(text):
        words = match.group().split(" ")[: known.longest + 4]
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + known.longest) + 1):
                entry = known.find(" ".join(words[start:end]))
                if entry is None:
                    continue
                if entry.level != "country":
                    found.add(entry.normal)
                if entry.level in _WIDE:
                    wide.update(word.casefold() for word in words[start:end])
    return frozenset(found), frozenset(wide)
