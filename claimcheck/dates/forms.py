"""The forms of ``dates.yaml``, compiled: what can begin one, what it looks like, and how to take it apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from claimcheck.dates import template
from claimcheck.dates.template import NUMBER, Slot
from claimcheck.language.lexicon import Lexicon

_NUMERIC = {
    "day": "(?:3[01]|[12][0-9]|0?[1-9])",
    "month_number": "[0-9]{1,2}",
    "year": "(?:1[0-9]{3}|2[01][0-9]{2})",
    "yy": "[0-9]{2}",
    "hour": "[0-9]{1,2}",
    "minute": "[0-5][0-9]",
    "second": "[0-5][0-9]",
    "hhmm": "(?:[01][0-9]|2[0-4])[0-5][0-9]",
    "packed": "(?:[1-9]|1[0-2])[0-5][0-9]",
    "military": "0[0-9][0-5][0-9]",
    "foreign_year": "1[2-5][0-9]{2}",
    "count": "[0-9]{1,3}",
    "decade": "(?:1[0-9]|20)[0-9]0",
    "number_of_century": "(?:[1-9]|1[0-9]|2[0-2])",
    "quarter": "[1-4]",
    "halfnumber": "[12]",
}
_ANY_DAY = _NUMERIC | {"day": "[0-9]{1,2}"}
"""Between slashes 31/4 and 13/13/2025 are dates that do not exist, not numbers."""
_GAP = "[ \\t\u00a0\u202f\\r\\n]{0,3}"
_END = "(?![0-9A-Za-z])"


class Form(NamedTuple):
    """One way of writing: its kind, the pattern that takes it apart, and the slot of each of its groups."""

    kind: str
    pattern: re.Pattern[str]
    slots: tuple[tuple[str, Slot], ...]


class Forms:
    """All forms of a language.

    ``scan`` finds places where one may begin: it looks at two tokens. ``pattern_for`` gives the pattern of all forms
    that can begin with a token. ``forms`` takes a whole expression apart. All of them read lower case.
    """

    def __init__(self, section: Mapping[str, Any]) -> None:
        self.tables: Mapping[str, Mapping[str, str]] = section.get("words", {})
        self._words = {name: template.words_pattern(table) for name, table in self.tables.items()}
        self._written: list[tuple[str, str]] = [next(iter(entry.items())) for entry in section["forms"]]
        self._trees = [template.read(written) for _, written in self._written]
        self._owners: dict[str, list[int]] = {}
        seconds: dict[str, set[str]] = {}
        for index, tree in enumerate(self._trees):
            for token, *following in sorted(template.beginnings(tree, self.tables)):
                seconds.setdefault(token, set()).add(following[0] if following else "")
                owned = self._owners.setdefault(token, [])
                if not owned or owned[-1] != index:
                    owned.append(index)
        self.scan = _scanner(seconds)
        self._patterns: dict[tuple[int, ...], re.Pattern[str]] = {}

    def _bodies(self, index: int) -> Mapping[str, str]:
        return self._words | (_ANY_DAY if "{month_number" in self._written[index][1] else _NUMERIC)

    def pattern_for(self, token: str) -> re.Pattern[str] | None:
        """Any form that can begin with ``token`` (``#`` for digits)."""
        owned = tuple(self._owners.get(token, ()))
        if not owned:
            return None
        found = self._patterns.get(owned)
        if found is None:
            sources = (template.pattern(self._trees[index], self._bodies(index)) for index in owned)
            found = self._patterns[owned] = re.compile(f"(?:{'|'.join(sources)}){_END}")
        return found

    def forms(self, token: str) -> Iterator[Form]:
        """The forms that can begin with ``token``, in order, each compiled when it is first asked for."""
        return (self._form(index) for index in self._owners.get(token, ()))

    @cache  # noqa: B019 - one instance a language, kept for the life of the process
    def _form(self, index: int) -> Form:
        groups: list[tuple[str, Slot]] = []
        source = template.pattern(self._trees[index], self._bodies(index), groups)
        return Form(self._written[index][0], re.compile(source), tuple(groups))


@cache
def forms(lexicon: Lexicon) -> Forms | None:
    """The forms of a language, or ``None`` where it has no ``dates`` section."""
    section = lexicon.section("dates")
    return Forms(section) if section.get("forms") else None


def _scanner(seconds: Mapping[str, set[str]]) -> Any:
    """One pattern for RE2: a token that can begin a date, with one that can follow it."""
    alone = sorted(token for token, following in seconds.items() if "" in following and token.isalpha())
    together: dict[tuple[str, ...], list[str]] = {}
    for token, following in sorted(seconds.items()):
        if "" not in following and token != NUMBER:
            together.setdefault(tuple(sorted(following)), []).append(token)
    branches = [rf"\b(?:{'|'.join(alone)})\b"] if alone else []
    for after, firsts in together.items():
        branches.append(f"(?:{'|'.join(map(_opening, firsts))}){_GAP}(?:{_alternatives(after)})")
    branches.append(rf"\b[0-9]{{1,4}}(?:{_GAP}(?:{_alternatives(seconds.get(NUMBER, ()))}))")
    branches.append(r"\b(?:1[0-9]|2[01])[0-9]{2}\b")
    import re2  # not needed to show help

    options = re2.Options()
    options.log_errors = False
    return re2.compile("|".join(branches), options)


def _opening(token: str) -> str:
    return rf"\b{token}" if token.isalpha() else re.escape(token) + "[ ]?[0-9]{1,4}"


def _alternatives(tokens: Iterable[str]) -> str:
    listed = sorted(set(tokens) - {"", NUMBER, ".", ","})
    signs = "".join(re.escape(token) for token in listed if not token.isalpha())
    words = "|".join(token for token in listed if token.isalpha())
    branches = [rf"(?:{words})(?:\b|[0-9])" if words else "", rf"[{signs}]" if signs else ""]
    if NUMBER in tokens:
        branches.append("[0-9]")
    if "." in tokens:  # never 25.000
        branches.append(r"[.](?:[0-9]{1,2}(?:[^0-9]|$)|[ ]?[^0-9\s])")
    if "," in tokens:
        branches.append(r",[ ]?(?:[0-9]{1,2}(?:[^0-9,.]|$)|[^0-9\s])")
    return "|".join(branch for branch in branches if branch)
