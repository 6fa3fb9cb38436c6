"""From a record as its format states it to an article: which language, and when it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_EPOCH = "1970-01-01"
_UNKNOWN = "unknown"


class Settler:
    """Settles language and date of one record after another; ``language`` overrides what the records say."""

    def __init__(self, rulebook: Rulebook, language: str | None = None) -> None:
        self.rulebook = rulebook
        self.language = language

    def settle(self, record: Record, path: str) -> Iterator[Article | Problem]:
        """The article, after warnings about it; or only the problem that keeps it from being read."""
        language = self._language(record)
        if language not in self.rulebook.languages:
            yield Problem(path, record.line, None, *self._unsupported(language), code="language")
            return
        published, warning = published_date(record.published)
        if warning:
            yield Problem(path, record.line, None, warning, "the article counts as undated", "published", "warning")
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
        )

    def _language(self, record: Record) -> str:
        if self.language:
            return self.language
        stated = language_code(record.language)
        if stated:
            return stated
        from claimcheck.language.identify import identify

        return identify(f"{record.title or ''}\n{record.text}", self.rulebook.languages)

    def _unsupported(self, language: str) -> tuple[str, str]:
        if language == "ms":
            why = "it counts 'bilion' and writes 1,200 as English does; read as Indonesian its figures would be wrong"
            return "unsupported language Malay: skipped", why
        known = " and ".join(sorted(self.rulebook.languages))
        hint = f"claimcheck reads {known}; a 'language' field or --lang decides"
        if language == _UNKNOWN:
            return "language not recognised: skipped", hint
        return f"unsupported language {language!r}: skipped", hint

    def _published_from_text(self, record: Record, language: str) -> str | None:
        from claimcheck import dates

        return dates.published_from_text(record.text, self.rulebook.languages[language])


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
    try:
        if _DAY.fullmatch(text):
            found = date.fromisoformat(text).isoformat()
        else:
            found = datetime.fromisoformat(text).isoformat()
    except ValueError:
        return None, f"published: {text[:40]!r} is not an ISO date such as 2025-07-13 or 2025-07-13T20:15:00+07:00"
    if found.startswith(_EPOCH):
        return None, f"published: {text!r} is a computer's zero, not a date"
    return found, ""
