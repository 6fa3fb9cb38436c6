"""Checked documents made into concepts, actions, measures and settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from claimcheck.language.lexicon import Lexicon
from claimcheck.rules.collecting import Collection
from claimcheck.rules.index import Trigger, WordIndex
from claimcheck.rules.inflection import verb_forms
from claimcheck.rules.reading import Parsed
from claimcheck.rules.rulebook import Action, Concept, Example, Measure, Party, Rulebook, Settings, group_measures

_DAYS = {"hour": 0, "day": 1, "week": 7, "month": 30, "year": 365}
UNITS = ("count", "money", "percent", "percentage-point")
HORIZONS = {"cumulative": 1, "level": 1, "event": 3, "rate": 365, "plan": 365, "change": 31}


def fraction(text: str) -> Decimal:
    """``5%`` and ``0.05`` as 0.05."""
    return Decimal(text[:-1]) / 100 if text.endswith("%") else Decimal(text)


def days(text: str) -> int:
    """``30 days``, ``2 weeks`` in days; hours round up to a day."""
    count, unit = text.split()
    unit = unit.rstrip("s")
    return -(-int(count) // 24) if unit == "hour" else int(count) * _DAYS[unit]


def build(whole: Collection, lexicons: Mapping[str, Lexicon], digest: str) -> Rulebook:
    """One rulebook of all documents, which must have passed :func:`claimcheck.rules.crosscheck.crosscheck`."""
    concepts = {name: _concept(name, body) for name, (_, body) in sorted(whole.concepts.items())}
    actions = {name: _action(name, body, lexicons) for name, (_, body) in sorted(whole.actions.items())}
    # names for counted things (round), unless they are units of measure too
    labels = {unit for _, body in whole.concepts.values() for unit in body.get("units", ())}
    labels -= known_units(whole.sections)
    measures: dict[str, Measure] = {}
    for name, (document, body) in sorted(whole.measures.items()):
        if body.get("disabled") == "true":
            continue
        if isinstance(body.get("counts"), dict):
            concepts[name] = Concept(name, body.get("title", {}), _texts(body["counts"]))
        if isinstance(body.get("action"), dict):
            actions[name] = _action(name, {"triggers": body["action"], "of": _own(body, name)}, lexicons)
        measures[name] = _measure(name, document, body, whole, labels)
    by_concept, by_measure = group_measures(measures.values())
    return Rulebook(
        languages=lexicons,
        concepts=concepts,
        actions=actions,
        measures=measures,
        settings=_settings(whole.settings),
        hash=digest,
        packs={one["name"]: one["version"] for _, one in sorted(whole.packs.items())},
        tables=whole.tables,
        terms={code: WordIndex(one, _terms(concepts, code)) for code, one in lexicons.items()},
        triggers={
            code: WordIndex(one, _triggers(actions, code).items(), listed=True) for code, one in lexicons.items()
        },
        by_concept=by_concept,
        by_measure=by_measure,
    )


def _own(body: Mapping[str, Any], name: str) -> list[str]:
    counts = body.get("counts")
    return [name if isinstance(counts, dict) else str(counts)]


def _terms(concepts: Mapping[str, Concept], code: str) -> list[tuple[str, str]]:
    return [(term, concept.id) for concept in concepts.values() for term in concept.terms.get(code, ())]


def _triggers(actions: Mapping[str, Action], code: str) -> dict[str, tuple[Trigger, ...]]:
    found: dict[str, tuple[Trigger, ...]] = {}
    for action in actions.values():
        for word, voice in zip(action.triggers.get(code, ()), action.voices.get(code, ()), strict=True):
            found[word] = (*found.get(word, ()), Trigger(action.id, voice))
    return {word: (*own, *_general(word, own, found, actions)) for word, own in found.items()}


def _general(
    phrase: str, own: tuple[Trigger, ...], known: Mapping[str, tuple[Trigger, ...]], actions: Mapping[str, Action]
) -> tuple[Trigger, ...]:
    """What a phrase that is said of some things only says of the others: what the last word known in it says."""
    words = phrase.split()
    if len(words) == 1 or not all(actions[trigger.action].of for trigger in own):
        return ()
    for start in range(len(words) - 1, -1, -1):
        for end in range(len(words), start, -1):
            if end - start < len(words):
                said = known.get(" ".join(words[start:end]), ())
                general = tuple(trigger for trigger in said if not actions[trigger.action].of)
                if general:
                    return general
    return ()


def _texts(by_language: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(dict.fromkeys(words)) for code, words in by_language.items()}


def _concept(name: str, body: Mapping[str, Any]) -> Concept:
    return Concept(
        name,
        body.get("title", {}),
        _texts(body.get("terms", {})),
        _texts(body.get("classifiers", {})),
        body.get("broader"),
        tuple(body.get("units", ())),
        body.get("population"),
        body.get("implies"),
    )


def trigger_words(body: Mapping[str, Any], code: str, lexicon: Lexicon | None) -> dict[str, str]:
    """Every word that names an action in one language, with its voice."""
    found: dict[str, str] = {}
    lexicon = lexicon or Lexicon(code, {})
    for verb in body.get("verbs", {}).get(code, ()):
        for form, voice in verb_forms(verb, lexicon):
            found.setdefault(form, voice)
    for verb in body.get("agents", {}).get(code, ()):
        for form, _ in verb_forms(verb, lexicon):
            found.setdefault(form, "any")
    for verb in body.get("states", {}).get(code, ()):
        for form, _ in verb_forms(verb, lexicon, "states"):
            found.setdefault(form, "state")
    for key, voice in (("nouns", "noun"), ("triggers", "any")):
        for word in body.get(key, {}).get(code, ()):
            found.setdefault(word, voice)
    return found


def _action(name: str, body: Mapping[str, Any], lexicons: Mapping[str, Lexicon]) -> Action:
    codes = sorted({code for key in ("verbs", "agents", "states", "nouns", "triggers") for code in body.get(key, {})})
    words = {code: trigger_words(body, code, lexicons.get(code)) for code in codes}
    return Action(
        name,
        body.get("title", {}),
        {code: tuple(found) for code, found in words.items()},
        body.get("flow"),
        tuple(body.get("includes", ())),
        body.get("broader"),
        body.get("light") == "true",
        tuple(body.get("of", ())),
        {code: tuple(found.values()) for code, found in words.items()},
    )


def _measure(name: str, document: Parsed, body: Mapping[str, Any], whole: Collection, labels: set[str]) -> Measure:
    compare = body.get("compare", {})
    kind = compare.get("kind", "event")
    units = tuple(unit for word in body.get("unit", ()) for unit in units_of(word, whole))
    low, _, high = body.get("plausible", "..").partition("..")
    counts, action = body["counts"], body.get("action")
    parts = document.file.within.split("/")
    pack, folder = _pack(whole, document)
    severity = tuple(Decimal(step) for step in compare["severity"]) if "severity" in compare else None
    return Measure(
        id=name,
        measure=body.get("measure", name),
        title=body.get("title") or {"en": name.replace("-", " ").capitalize()},
        counts=name if isinstance(counts, dict) else counts,
        action=name if isinstance(action, dict) else action,
        unit=units[0] if units else None,
        kind=kind,
        tolerance=fraction(compare["tolerance"]) if "tolerance" in compare else None,
        horizon_days=days(compare["horizon"]) if "horizon" in compare else _horizon(whole.settings, kind),
        severity=severity,  # type: ignore[arg-type]
        plausible=(Decimal(low) if low else None, Decimal(high) if high else None),
        population=body.get("population"),
        parties=tuple(body.get("parties", ())),
        patterns={code: tuple(found) for code, found in body.get("patterns", {}).items()},
        regex={code: tuple(found) for code, found in body.get("regex", {}).items()},
        why=body.get("why", ""),
        not_covered=body.get("not_covered", ""),
        examples=tuple(_example(one) for one in body.get("examples", ())),
        pack=pack,
        path=document.file.path,
        units=tuple(unit for unit in units if unit not in labels),
        group=parts[-2] if len(parts) > 1 else folder,
    )


def units_of(word: str, whole: Collection) -> tuple[str, ...]:
    """The unit ids a rule means by a word: all of a dimension's (*mass*), else the word itself."""
    return tuple(whole.tables.get("dimensions", {}).get(word, (word,)))


def known_units(sections: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """The unit ids of all languages, with those that are no words: ``money``, ``percent``, ``count``."""
    tables = (section.get("units", {}).get("units", {}) for section in sections.values())
    return {*UNITS, *(unit for table in tables for unit in table)}


def _horizon(settings: Mapping[str, Any], kind: str) -> int:
    stated = settings.get("horizon")
    if isinstance(stated, dict) and kind in stated:
        return days(stated[kind])
    return days(stated) if isinstance(stated, str) else HORIZONS[kind]


def _pack(whole: Collection, document: Parsed) -> tuple[str, str]:
    parts = document.file.within.split("/")[:-1]
    for length in range(len(parts), -1, -1):
        found = whole.packs.get((document.file.bundled, "/".join(parts[:length])))
        if found is not None:
            return found["name"], found["name"]
    return "local", "local"


def _example(body: Mapping[str, Any]) -> Example:
    claims = body.get("claims") or ([body["claim"]] if "claim" in body else [])
    return Example(
        body["lang"],
        body["text"],
        tuple(claims),
        body.get("none"),
        body.get("todo"),
        int(body.get("line", "0")),
        body.get("published"),
    )


def _near(groups: Iterable[Iterable[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        for action in group:
            found[action] = found.get(action, frozenset()) | frozenset(group)
    return dict(sorted(found.items()))


def _settings(body: Mapping[str, Any]) -> Settings:
    default = Settings()
    interests = body.get("interests", {})
    severity = tuple(Decimal(step) for step in body["severity"]) if "severity" in body else default.severity
    return Settings(
        tolerance=fraction(body["tolerance"]) if "tolerance" in body else default.tolerance,
        severity=severity,  # type: ignore[arg-type]
        horizon_days=_horizon(body, "cumulative"),
        parties=tuple(
            Party(
                name,
                tuple(party["names"]),
                (*interests.get(party.get("interest"), ()), *party.get("measures", ())),
            )
            for name, party in sorted(body.get("parties", {}).items())
        ),
        agencies={
            spelling.lower(): name
            for name, spellings in sorted(body.get("agencies", {}).items())
            for spelling in spellings
        },
        authorities=tuple(body.get("authorities", ())),
        near_actions=_near(body.get("near_actions", ())),
        mostly_one_deed=_near(body.get("mostly_one_deed", ())),
        near_concepts=_near(body.get("near_concepts", ())),
        same_deed={action: tuple(others) for action, others in sorted(body.get("same_deed", {}).items())},
        done_to={action: tuple(others) for action, others in sorted(body.get("done_to", {}).items())},
        announced=frozenset(body.get("announced", ())),
        faint_actions=frozenset(body.get("faint_actions", ())),
        roles=frozenset(body.get("roles", ())),
        whole_populations=frozenset(body.get("whole_populations", ())),
        event_populations=frozenset(body.get("event_populations", ())),
        contested=frozenset(body.get("contested", ())),
        for_people=frozenset(body.get("for_people", ())),
        common_concepts=frozenset(body.get("common_concepts", ())),
    )
