"""The forms of ``dates.yaml`` as patterns: one for RE2 to scan with, one a form to take a hit apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import re2

from claimcheck.language.lexicon import Lexicon

_SPACE = "(?:[ \\t\u00a0\u202f]{1,3}|[ \\t]?\\r?\\n[ \\t]?)"
_OPTIONAL_SPACE = "[ \\t\u00a0\u202f]{0,3}"
_NUMERIC = {
    "day": "(?:3[01]|[12][0-9]|0?[1-9])",
    "month_number": "[0-9]{1,2}",
    "year": "(?:1[0-9]{3}|2[01][0-9]{2})",
    "yy": "[0-9]{2}",
    "hour": "[0-9]{1,2}",
    "minute": "[0-5][0-9]",
    "second": "[0-5][0-9]",
    "hhmm": "(?:[01][0-9]|2[0-4])[0-5][0-9]",
    "military": "0[0-9][0-5][0-9]",
    "foreign_year": "1[2-5][0-9]{2}",
    "count": "[0-9]{1,3}",
    "decade": "(?:1[0-9]|20)[0-9]0",
    "number_of_century": "(?:[1-9]|1[0-9]|2[0-2])",
    "quarter": "[1-4]",
    "halfnumber": "[12]",
}
_PART = re.compile(r"\{([a-z_]+)([23]?)\}|([\[\]<>|~ ])|([^\[\]<>|~ {}]+)")
_MARKS = {"[": "(?:", "]": ")?", "<": "(?:", ">": ")", "|": "|", "~": _OPTIONAL_SPACE, " ": _SPACE}


class Form(NamedTuple):
    """One way of writing: its kind, the pattern that takes it apart, and the tables of its slots."""

    kind: str
    pattern: re.Pattern[str]
    slots: tuple[tuple[str, str, str], ...]
    """(group name, slot name, number of the slot: "" for the first, "2", "3")."""


class Forms(NamedTuple):
    """All forms of a language."""

    scan: Any
    forms: tuple[Form, ...]
    tables: Mapping[str, Mapping[str, str]]


def _words(table: Mapping[str, str]) -> str:
    ordered = sorted(table, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(_SPACE.join(re.escape(part) for part in word.split(" ")) for word in ordered) + ")"


def _translate(template: str, tables: Mapping[str, str], *, named: bool) -> tuple[str, list[tuple[str, str, str]]]:
    pattern: list[str] = []
    slots: list[tuple[str, str, str]] = []
    if not template.startswith("("):
        pattern.append(r"\b")
    for slot, number, mark, literal in _PART.findall(template):
        if slot:
            body = tables[slot]
            if slot == "day" and "{month_number" in template:
                body = "[0-9]{1,2}"  # 13/13/2025 and 31/4 are dates that do not exist, not numbers
            if named:
                group = f"{slot}{number}_{len(slots)}"
                slots.append((group, slot, number))
                body = f"(?P<{group}>{body})"
            pattern.append(body)
        elif mark:
            pattern.append(_MARKS[mark])
        else:
            pattern.append(re.escape(literal))
    return "".join(pattern), slots


@cache
def forms(lexicon: Lexicon) -> Forms | None:
    """The compiled forms, or ``None`` where the language has no ``dates`` section."""
    section = lexicon.section("dates")
    tables: Mapping[str, Mapping[str, str]] = section.get("words", {})
    patterns = {name: _words(table) for name, table in tables.items()} | _NUMERIC
    compiled: list[Form] = []
    scans: list[str] = []
    for entry in section.get("forms", ()):
        ((kind, template),) = entry.items()
        source, slots = _translate(template, patterns, named=True)
        compiled.append(Form(kind, re.compile(source, re.IGNORECASE), tuple(slots)))
        scans.append(_translate(template, patterns, named=False)[0])
    if not compiled:
        return None
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    # The character after a form is read too, since RE2 cannot look ahead: it may not be a letter or a digit.
    scan = re2.compile("(?:" + "|".join(scans) + ")(?:[^0-9A-Za-z]|$)", options)
    return Forms(scan, tuple(compiled), tables)
