"""A compiled rulebook as plain JSON values and back, without the checks that made it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from functools import cache
from typing import Any

from claimcheck.language.lexicon import Lexicon
from claimcheck.rules.index import Trigger, WordIndex
from claimcheck.rules.rulebook import Action, Concept, Example, Measure, Party, Rulebook, Settings, group_measures


def to_plain(rulebook: Rulebook) -> dict[str, Any]:
    """Strings, numbers, lists and mappings only."""
    return {
        "hash": rulebook.hash,
        "packs": dict(rulebook.packs),
        "tables": rulebook.tables,
        "languages": {code: lexicon.sections for code, lexicon in rulebook.languages.items()},
        "concepts": [_values(one) for one in rulebook.concepts.values()],
        "actions": [_values(one) for one in rulebook.actions.values()],
        "measures": [_values(one) for one in rulebook.measures.values()],
        "settings": _values(rulebook.settings),
        "terms": {code: index.entries() for code, index in rulebook.terms.items()},
        "triggers": {code: index.entries() for code, index in rulebook.triggers.items()},
    }


def from_plain(plain: Mapping[str, Any]) -> Rulebook:
    """The rulebook that :func:`to_plain` wrote.

    Raises:
        KeyError, TypeError, ValueError, ArithmeticError: it was not written by this version.
    """
    measures = {body[0]: _measure(body) for body in plain["measures"]}
    by_concept, by_measure = group_measures(measures.values())
    languages = {code: Lexicon(code, sections) for code, sections in plain["languages"].items()}
    return Rulebook(
        languages=languages,
        concepts={body[0]: _concept(body) for body in plain["concepts"]},
        actions={body[0]: _action(body) for body in plain["actions"]},
        measures=measures,
        settings=_settings(plain["settings"]),
        hash=plain["hash"],
        packs=plain["packs"],
        tables=plain["tables"],
        terms={code: WordIndex.restore(languages[code], entries) for code, entries in plain["terms"].items()},
        triggers={
            code: WordIndex.restore(
                languages[code], ((words, _triggers(value)) for words, value in entries), listed=True
            )
            for code, entries in plain["triggers"].items()
        },
        by_concept=by_concept,
        by_measure=by_measure,
    )


def _triggers(value: list[list[str]]) -> tuple[Trigger, ...]:
    return tuple([_trigger(action, voice) for action, voice in value])


@cache
def _trigger(action: str, voice: str) -> Trigger:
    return Trigger(action, voice)


def _values(one: Any) -> list[Any]:
    return [_value(getattr(one, part.name)) for part in fields(one)]


def _value(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Example | Party):
        return _values(value)
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {key: _value(one) for key, one in value.items()}
    return value


def _texts(value: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(words) for code, words in value.items()}


def _decimals(value: list[str | None] | None) -> Any:
    return None if value is None else tuple(None if one is None else Decimal(one) for one in value)


def _concept(body: list[Any]) -> Concept:
    name, title, terms, classifiers, broader, units, population, implies = body
    return Concept(name, title, _texts(terms), _texts(classifiers), broader, tuple(units), population, implies)


def _action(body: list[Any]) -> Action:
    name, title, triggers, flow, includes, broader, light, of, voices = body
    return Action(name, title, _texts(triggers), flow, tuple(includes), broader, light, tuple(of), _texts(voices))


def _measure(body: list[Any]) -> Measure:
    named: dict[str, Any] = dict(zip((part.name for part in fields(Measure)), body, strict=True))
    for key in ("parties", "units"):
        named[key] = tuple(named[key])
    named["tolerance"] = None if named["tolerance"] is None else Decimal(named["tolerance"])
    named["severity"] = _decimals(named["severity"])
    named["plausible"] = _decimals(named["plausible"])
    named["regex"] = _texts(named["regex"])
    named["patterns"] = _texts(named["patterns"])
    named["examples"] = tuple(_example(one) for one in named["examples"])
    return Measure(**named)


def _example(body: list[Any]) -> Example:
    language, text, claims, *rest = body
    return Example(language, text, tuple(claims), *rest)


def _settings(body: list[Any]) -> Settings:
    named: dict[str, Any] = dict(zip((part.name for part in fields(Settings)), body, strict=True))
    named["tolerance"] = Decimal(named["tolerance"])
    named["severity"] = _decimals(named["severity"])
    named["parties"] = tuple(Party(name, tuple(names), tuple(measures)) for name, names, measures in named["parties"])
    named["authorities"] = tuple(named["authorities"])
    for key in ("near_actions", "mostly_one_deed", "near_concepts"):
        named[key] = {name: frozenset(near) for name, near in named[key].items()}
    for key in ("same_deed", "done_to"):
        named[key] = {action: tuple(others) for action, others in named[key].items()}
    people = ("roles", "whole_populations", "event_populations", "for_people")
    for key in (*people, "announced", "faint_actions", "common_concepts", "contested"):
        named[key] = frozenset(named[key])
    return Settings(**named)
