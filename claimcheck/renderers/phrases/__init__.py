"""The program's messages in other languages: written in English where they arise, told in their reader's language.

A catalogue (``id.yaml``) pairs each English message with its translation; what stands in ``{places}`` is carried over.
So a message keeps one wording in code, reports and tests, and a new language is a new file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from claimcheck.model import Problem

_PLACE = re.compile(r"\{(\w+)\}")
_AGAIN = ("message", "hint", "reason")
"""Places that hold another message."""
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One message: how it is known, and how it is told."""

    shape: re.Pattern[str]
    told: str


def translate(text: str, language: str) -> str:
    """A message in ``language``; as it stands where the catalogue does not have it."""
    found = _found(text, language)
    return text if found is None else found


def in_words(problem: Problem, language: str) -> Problem:
    """A problem with its message and hint in ``language``."""
    return replace(problem, message=translate(problem.message, language), hint=translate(problem.hint, language))


def known(text: str, language: str) -> bool:
    """Whether the catalogue of a language has a message."""
    return _found(text, language) is not None


def _found(text: str, language: str) -> str | None:
    if language == "en":
        return None
    exact, phrases = _catalogue(language)
    if text in exact:
        return exact[text]
    for phrase in phrases:
        match = phrase.shape.fullmatch(text)
        if match is None:
            continue
        values = {name: _value(name, value, language) for name, value in match.groupdict().items()}
        if "message" in values and values["message"] is None:
            continue  # a wrapper around something unknown is no translation
        return _PLACE.sub(lambda place: str(values[place[1]]), phrase.told)  # noqa: B023 - used at once
    return None


def _value(name: str, value: str, language: str) -> str | None:
    if name in _AGAIN:
        inner = _found(value, language)
        return inner if inner is not None or name == "message" else value
    return value.replace(",", ".") if _GROUPED.fullmatch(value) else value


@cache
def _catalogue(language: str) -> tuple[dict[str, str], tuple[Phrase, ...]]:
    """Exact messages, and those with places: wrappers first, then the longest."""
    import yaml

    text = (files(__name__) / f"{language}.yaml").read_text(encoding="utf-8")
    entries: dict[str, str] = yaml.load(text, Loader=yaml.BaseLoader)
    shaped = [(english, told) for english, told in entries.items() if _PLACE.search(english)]
    shaped.sort(key=lambda pair: (not pair[0].startswith("{message}"), -len(_PLACE.sub("", pair[0]))))
    exact = {english: told for english, told in entries.items() if not _PLACE.search(english)}
    return exact, tuple(Phrase(_shape(english), told) for english, told in shaped)


def _shape(english: str) -> re.Pattern[str]:
    parts = _PLACE.split(english)
    written = [re.escape(part) if index % 2 == 0 else f"(?P<{part}>.+?)" for index, part in enumerate(parts)]
    return re.compile("".join(written), re.DOTALL)
