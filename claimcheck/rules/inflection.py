"""All forms of a verb from its base form, by the ``inflection`` section of a language; data decides, not code.

A section holds ``verbs``: a list of forms, each with a ``voice`` and ``rules``; the first rule that fits the base form
is used (``begins``/``ends``: letters it must have; ``cut``: letters taken off there; ``prefix``/``suffix``: letters put
on), ``irregular``: base form to voice to forms, ``prefixes`` that such a verb may bear (*retake*), and ``inflects``:
which of *verbs* and *states* have such forms at all.
Of a phrase the first word is inflected (*shoot dead*).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from claimcheck.language.lexicon import Lexicon


@lru_cache(maxsize=1 << 14)
def verb_forms(phrase: str, lexicon: Lexicon, kind: str = "verbs") -> tuple[tuple[str, str], ...]:
    """Every form of a verb phrase with its voice: ``active``, ``passive`` or ``either``; the base form first."""
    section = lexicon.section("inflection")
    if kind not in section.get("inflects", ("verbs",)):
        return ((phrase, "either"),)
    head, space, rest = phrase.partition(" ")
    prefix, irregular = _irregular(head, section)
    found: dict[str, str] = {}
    if irregular is not None:
        for voice, forms in irregular.items():
            for form in forms:
                _add(found, prefix + form + space + rest, voice)
    else:
        for rule in section.get("verbs", ()):
            form = _apply(head, rule.get("rules", ()))
            if form is not None:
                _add(found, form + space + rest, rule.get("voice", "either"))
    if phrase not in found:
        found = {phrase: "either"} | found
    return tuple(found.items())


def _irregular(verb: str, section: Mapping[str, Any]) -> tuple[str, Mapping[str, Any] | None]:
    """The irregular forms of a verb and the prefix they take (*retake* goes as *take*)."""
    table = section.get("irregular", {})
    if verb in table:
        return "", table[verb]
    for prefix in section.get("prefixes", ()):
        if verb.startswith(prefix) and verb[len(prefix) :] in table:
            return prefix, table[verb[len(prefix) :]]
    return "", None


def _add(found: dict[str, str], form: str, voice: str) -> None:
    found[form] = voice if found.get(form, voice) == voice else "either"


def _apply(word: str, rules: Any) -> str | None:
    rule: Mapping[str, Any]
    for rule in rules:
        begins, ends = rule.get("begins"), rule.get("ends")
        if begins and not word.startswith(tuple(begins)):
            continue
        if ends and not word.endswith(tuple(ends)):
            continue
        cut = int(rule.get("cut", "0"))
        stem = (word[cut:] if begins else word[: len(word) - cut]) if cut else word
        return str(rule.get("prefix", "")) + stem + str(rule.get("suffix", ""))
    return None
