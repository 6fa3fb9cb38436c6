"""A new rule as text: the smallest useful one, ready to be checked and filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Words = Mapping[str, Sequence[str]]
_PLAIN = re.compile(r"[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ .'/()-]*")
_READ_OTHERWISE = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def rule(
    name: str,
    counts: str | Words,
    action: str | Words | None = None,
    *,
    title: Mapping[str, str] | None = None,
    unit: Sequence[str] = (),
    kind: str = "event",
    why: str = "",
    examples: Sequence[Mapping[str, str]] = (),
) -> str:
    """The text of a rule file. ``counts`` and ``action`` are names, or words per language.

    An example holds ``lang`` and ``text``, and ``claim`` or ``none``.
    """
    lines = [f"id: {scalar(name)}"]
    if title:
        lines.append("title: {" + ", ".join(f"{code}: {scalar(text)}" for code, text in title.items()) + "}")
    lines.append(f"counts: {_words(counts)}")
    if action is not None:
        lines.append(f"action: {_words(action)}")
    if unit:
        lines.append(f"unit: {scalar(unit[0]) if len(unit) == 1 else _list(unit)}")
    lines.append(f"compare: {{kind: {kind}}}")
    if why:
        lines.append(f"why: {scalar(why)}")
    if examples:
        lines.append("examples:")
        for example in examples:
            told = ", ".join(
                f"{key}: {_quoted(value) if key in ('text', 'claim') else scalar(value)}"
                for key, value in example.items()
            )
            lines.append(f"  - {{{told}}}")
    else:
        lines += [
            "# examples:   # sentences that are run: claimcheck rules test",
            '#   - {lang: en, text: "A sentence with 40 of them.", claim: "40"}',
            '#   - {lang: en, text: "A sentence with 40 of something else.", none: something else}',
        ]
    return "\n".join(lines) + "\n"


def scalar(text: str) -> str:
    """A text as YAML that reads back as the same text, in quotes where it needs them."""
    plain = _PLAIN.fullmatch(text) and text == text.strip() and text.lower() not in _READ_OTHERWISE
    return text if plain and ": " not in text and " #" not in text else _quoted(text)


def _quoted(text: str) -> str:
    made = []
    for character in text:
        if character in '"\\':
            made.append("\\" + character)
        elif character == "\n":
            made.append("\\n")
        elif not character.isprintable():
            made.append(f"\\U{ord(character):08x}")
        else:
            made.append(character)
    return '"' + "".join(made) + '"'


def _words(value: str | Words) -> str:
    if isinstance(value, str):
        return scalar(value)
    return "{" + ", ".join(f"{code}: {_list(words)}" for code, words in value.items()) + "}"


def _list(words: Sequence[str]) -> str:
    return "[" + ", ".join(scalar(word) for word in words) + "]"
