"""The forms of ``dates.yaml``, compiled: what can begin one, what it looks like, and how to take it apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from claimcheck.dates import template
from claimcheck.dates.template import NUMBER, Slot, first_tokens
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
_END = "(?![0-9a-z])"


class Form(NamedTuple):
    """One way of writing: its kind, the pattern that takes it apart, and the slot of each of its groups."""

    kind: str
    pattern: re.Pattern[str]
    slots: tuple[tuple[str, Slot], ...]


class Forms:
    """All forms of a language.

    ``starts`` finds places where one may begin: it looks at two tokens. ``end_of`` says how far a form reaches from
    there, ``forms`` takes it apart. All of them read lower case.
    """

    def __init__(self, section: Mapping[str, Any]) -> None:
        self.tables: Mapping[str, Mapping[str, str]] = section.get("words", {})
        self._words = {name: template.words_pattern(table) for name, table in self.tables.items()}
        self._written: list[tuple[str, str]] = [next(iter(entry.items())) for entry in section["forms"]]
        self._trees = [template.read(written) for _, written in self._written]
        owners: dict[str, dict[str, set[int]]] = {}
        for index, tree in enumerate(self._trees):
            for token, *following in template.beginnings(tree, self.tables):
                owners.setdefault(token, {}).setdefault(following[0] if following else "", set()).add(index)
        self._owners = {
            token: {second: tuple(sorted(owned | seconds.get("", set()))) for second, owned in seconds.items()}
            for token, seconds in owners.items()
        }
        source = _scanner({token: set(seconds) for token, seconds in owners.items()})
        wide = sorted({char for char in source if char > "\xff"})
        self._wide = {char: chr(0x80 + at) for at, char in enumerate(wide)}
        self._scan = _compile(self._narrow(source))
        self._compiled: list[Form | None] = [None] * len(self._trees)

    def _narrow(self, text: str) -> str:
        """The text with the signs that Latin-1 lacks put in its unused places: RE2 reads single bytes far faster."""
        for char, stand_in in self._wide.items():
            text = text.replace(char, stand_in)
        return text

    def starts(self, lowered: str) -> Iterator[int]:
        """The places where a form may begin, in order."""
        source = lowered if lowered.isascii() else self._narrow(lowered)
        for match in self._scan.finditer(source.encode("latin-1", "replace")):
            yield match.start()

    def end_of(self, lowered: str, start: int) -> int:
        """Where the first form ends that matches at ``start``; 0 where none does."""
        for form in self.forms(lowered, start):
            match = form.pattern.match(lowered, start)
            if match is not None:
                return match.end()
        return 0

    def forms(self, lowered: str, start: int = 0) -> Iterator[Form]:
        """The forms whose first two tokens stand at ``start``, in order, each compiled when first asked for."""
        first, second = first_tokens(lowered, start)
        seconds = self._owners.get(first)
        if seconds is None:
            return
        compiled = self._compiled
        for index in seconds.get(second) or seconds.get("", ()):
            form = compiled[index]
            if form is None:
                form = compiled[index] = self._compile(index)
            yield form

    def _compile(self, index: int) -> Form:
        kind, written = self._written[index]
        groups: list[tuple[str, Slot]] = []
        bodies = self._words | (_ANY_DAY if "{month_number" in written else _NUMERIC)
        source = template.pattern(self._trees[index], bodies, groups)
        return Form(kind, re.compile(source + _END), tuple(groups))


@cache
def forms(lexicon: Lexicon) -> Forms | None:
    """The forms of a language, or ``None`` where it has no ``dates`` section."""
    section = lexicon.section("dates")
    return Forms(section) if section.get("forms") else None


def _compile(source: str) -> Any:
    import re2  # not needed to show help

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return re2.compile(source.encode("latin-1"), options)


def _scanner(seconds: Mapping[str, set[str]]) -> str:
    """One pattern for RE2: a token that can begin a date, with one that can follow it."""
    alone = sorted(token for token, following in seconds.items() if "" in following and token.isalpha())
    together: dict[tuple[str, ...], list[str]] = {}
    for token, following in sorted(seconds.items()):
        if "" not in following and token != NUMBER:
            together.setdefault(tuple(sorted(following)), []).append(token)
    branches = [rf"\b(?:{'|'.join(alone)})\b"] if alone else []
    for after, firsts in together.items():
        spoken = "|".join(rf"\b{token}" for token in firsts if token.isalpha())
        branches += [f"(?:{spoken}){_GAP}(?:{_alternatives(after)})"] if spoken else []
        branches += [
            re.escape(token) + r"[ ]?[0-9]{1,4}[ ]{0,3}[^0-9\s.,%)]" for token in firsts if not token.isalpha()
        ]
    branches.append(rf"\b[0-9]{{1,4}}(?:{_GAP}(?:{_alternatives(seconds.get(NUMBER, ()))}))")
    branches.append(r"\b(?:1[0-9]|2[01])[0-9]{2}\b")
    return "|".join(branches)


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
        branches.append(r",[ ]?(?:[0-9]{1,2}(?:,[ ]|[^0-9,.]|$)|[^0-9\s])")
    return "|".join(branch for branch in branches if branch)
