"""From a record as its format states it to an article: which language, and when it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from claimcheck.model import Article, Problem
from claimcheck.readers.source import Record
from claimcheck.rules.rulebook import Rulebook

_NAMES = {
    "in": "id", "ind": "id", "indonesian": "id", "indonesia": "id", "bahasa indonesia": "id",
    "eng": "en", "english": "en", "inggris": "en",
    "may": "ms", "msa": "ms", "zsm": "ms", "zlm": "ms", "malay": "ms", "melayu": "ms",
}  # fmt: skip
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}")
_LEADING = re.compile(
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w:.+-])"
)
"""A date in front of a remark, as in *2008-12-07 (inferred)*."""
_WORD = re.compile(r"[^\W\d_]{2,30}")
_ENOUGH = 4_000
"""Characters a language is told from."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LOOK = 20_000
_STATED = 100
_FEW, _MANY = 60, 10
"""A text of few words is settled by any majority of known ones; a longer one needs many."""
_EPOCH = "1970-01-01"
_LAST_YEAR = 2099
"""No clock is asked what the future is; a century from now it is a slip of the keyboard or an overflow."""
_UNKNOWN = "unknown"


class Settler:
    """Settles language and date of one record after another; ``language`` overrides what the records say."""

    def __init__(self, rulebook: Rulebook, language: str | None = None) -> None:
        self.rulebook = rulebook
        self.language = language
        self._vocabularies: dict[str, frozenset[str]] = {}
        readable = {code for code, words in rulebook.languages.items() if words.section("numerals")}
        self._stated = frozenset(readable)
        """Languages that are read when a person says which it is."""
        told = {code: words.section("text") for code, words in rulebook.languages.items()}
        self._declined = {code: text for code, text in told.items() if text.get("unsupported") == "yes"}
        """Languages that are recognised so as not to be taken for another, and otherwise left alone."""
        self._known = frozenset(readable - self._declined.keys())

    def settle(self, record: Record, path: str) -> Iterator[Article | Problem]:
        """The article, after warnings about it; or only the problem that keeps it from being read."""
        stated = self.language or language_code(record.language)
        language, unsure = (stated, False) if stated else self._recognised(record)
        if language not in (self._stated if stated else self._known):
            yield Problem(path, record.line, None, *self._unsupported(language), code="language")
            return
        if unsure:
            message = f"language not clear; read as {language!r}"
            yield Problem(
                path, record.line, None, message, "--lang or a 'language' field decides", "language", "warning"
            )
        published, warning = published_date(record.published)
        if warning and published is None:
            published, warning = self._published_in_words(record.published, language) or (None, warning)
        if warning:
            hint = f"the article counts as published {published}" if published else "the article counts as undated"
            yield Problem(path, record.line, None, warning, hint, "published", "warning")
        origin: str | None = "metadata" if published else None
        if published is None:
            published = self._published_from_text(record, language)
            origin = "text" if published else None
        yield Article(
            id=record.id,
            text=record.text,
            title=record.title,
            source=record.source,
            published=published,
            published_from=origin,  # type: ignore[arg-type]
            language=language,
            url=record.url,
            author=record.author,
            flags=record.flags,
            first_line=record.first_line,
        )

    def _recognised(self, record: Record) -> tuple[str, bool]:
        """The language's code, and whether it is only the likelier one."""
        from claimcheck.language.identify import identify

        text = f"{record.title or ''}\n{record.text[:_ENOUGH]}"
        found = identify(text, self.rulebook.languages)
        hint = language_code(record.hint)
        declined = self._declined.get(hint or "")
        if declined is not None and found in (_UNKNOWN, declined.get("kin")):  # no Indonesian page calls itself Malay
            return str(hint), False
        if found != _UNKNOWN:
            return found, False
        if hint in self._known:
            return str(hint), False
        return self._likelier(text), True

    def _likelier(self, text: str) -> str:
        """For texts too short or too mixed to be sure of: the language with more of its words, if one has more."""
        words = [match.group().lower() for match in _WORD.finditer(text[:_LOOK])]
        ranked = sorted((sum(word in self._vocabulary(code) for word in words), code) for code in self._known)
        (second, _), (first, code) = [(0, _UNKNOWN), *ranked][-2:]
        enough = first > second and (first >= _MANY or len(words) <= _FEW)
        return code if enough else _UNKNOWN

    def _vocabulary(self, code: str) -> frozenset[str]:
        """Every word that a language's lexicon knows for any reason."""
        if code not in self._vocabularies:
            sections = self.rulebook.languages[code].sections.values()
            self._vocabularies[code] = frozenset(word for section in sections for word in _words(section))
        return self._vocabularies[code]

    def _unsupported(self, language: str) -> tuple[str, str]:
        declined = self._declined.get(language)
        if declined is not None:
            read = f"; --lang {language} reads it all the same" if language in self._stated else ""
            return f"unsupported language {declined.get('name', language)}: skipped", declined.get("why", "") + read
        known = " and ".join(sorted(self._known))
        hint = f"claimcheck reads {known}; a 'language' field or --lang decides"
        if language == _UNKNOWN:
            return "language not recognised: skipped", hint
        return f"unsupported language {language!r}: skipped", hint

    def _published_in_words(self, stated: str | None, language: str) -> tuple[str, str] | None:
        """A whole date as people write it, *Sabtu, 12 Juli 2025*; one that can be read in two ways is none."""
        from claimcheck import dates

        text = (stated or "").strip()[:_STATED]
        if _YEAR.search(text) is None:
            return None
        day = dates.published_from_text(text, self.rulebook.languages[language])
        if day is None or day.startswith(_EPOCH):
            return None
        return day, f"published: {text[:40]!r} is not an ISO date"

    def _published_from_text(self, record: Record, language: str) -> str | None:
        if _YEAR.search(record.text) is None:
            return None
        from claimcheck import dates

        # Only a line with a year can hold a whole date; the others are blanked, so that offsets stay.
        lines = record.text.split("\n")
        text = "\n".join(line if _YEAR.search(line) else " " * len(line) for line in lines)
        return dates.published_from_text(text, self.rulebook.languages[language])


def _words(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield from (match.group().lower() for match in _WORD.finditer(node))
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from _words(key)
            yield from _words(value)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from _words(value)


def language_code(stated: str | None) -> str | None:
    """The language's code: ``id-ID``, ``in``, ``ind`` and *Indonesian* are all ``id``; None when nothing is stated."""
    if not stated or not stated.strip():
        return None
    lowered = " ".join(stated.lower().replace("_", "-").split())
    primary = lowered.split("-")[0]
    return _NAMES.get(lowered) or _NAMES.get(primary) or primary


def published_date(stated: str | None) -> tuple[str | None, str]:
    """An ISO 8601 date or date-time in its plain form, and a warning when what is stated cannot be used."""
    if not stated or not stated.strip():
        return None, ""
    text = stated.strip()
    found, rest = _iso(text), ""
    if found is None and (leading := _LEADING.match(text)):
        found, rest = _iso(leading[0]), text[leading.end() :].strip()
    if found is None:
        return None, f"published: {text[:40]!r} is not an ISO date such as 2025-07-13 or 2025-07-13T20:15:00+07:00"
    if found.startswith(_EPOCH):
        return None, f"published: {text!r} is a computer's zero, not a date"
    if int(found[:4]) > _LAST_YEAR:
        return None, f"published: {text!r} lies in a future that no article is from"
    return found, f"published: {rest[:40]!r} after the date is not understood" if rest else ""


def _iso(text: str) -> str | None:
    try:
        return (date if _DAY.fullmatch(text) else datetime).fromisoformat(text).isoformat()
    except ValueError:
        return None
