"""What no single file can show: names that lead nowhere, words that name two things, circles, hopeless examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from claimcheck.errors import NotationError
from claimcheck.language.forms import normal
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.nearest import did_you_mean
from claimcheck.notation import read
from claimcheck.rules.building import fraction, known_units, trigger_words
from claimcheck.rules.collecting import Collection
from claimcheck.rules.faults import Fault
from claimcheck.rules.index import words_of
from claimcheck.rules.patterns import regex_fault, token_fault
from claimcheck.rules.reading import Parsed

Located = tuple[Parsed, tuple[int | str, ...]]


def crosscheck(whole: Collection, lexicons: Mapping[str, Lexicon], *, lenient: bool) -> list[Fault]:
    """All faults of the whole, each at its place.

    With ``lenient`` some files could not be read; then a name that is not found is not held against the others.
    """
    found = [*_clashes(whole, lexicons), *_circles(whole)]
    for document, body in whole.measures.values():
        found += _measure(document, body, whole, lexicons, lenient=lenient)
    if not lenient:
        found += [*_names(whole, lexicons), *_settings(whole)]
    return found


def _unknown(document: Parsed, location: tuple[int | str, ...], what: str, word: str, known: Iterable[str]) -> Fault:
    return document.fault("CC014", location, f"there is no {what} '{word}'", did_you_mean(word, known))


def _names(whole: Collection, lexicons: Mapping[str, Lexicon]) -> Iterator[Fault]:
    populations = {one["population"] for _, one in whole.concepts.values() if "population" in one}
    populations |= {name for lexicon in lexicons.values() for name in lexicon.section("context").get("population", {})}
    parties = whole.settings.get("parties", {})
    labels = (unit for _, concept in whole.concepts.values() for unit in concept.get("units", ()))
    units = {*known_units(whole.sections), *whole.tables.get("dimensions", {}), *labels}
    for name, (document, body) in whole.concepts.items():
        here = ("concepts", name)
        yield from _one(document, (*here, "broader"), "concept", body.get("broader"), whole.concepts)
        yield from _one(document, (*here, "implies"), "action", body.get("implies"), whole.actions)
        yield from _languages(document, here, body, ("terms", "classifiers"), lexicons)
    for name, (document, body) in whole.actions.items():
        here = ("actions", name)
        yield from _one(document, (*here, "broader"), "action", body.get("broader"), whole.actions)
        for key, what, known in (("includes", "action", whole.actions), ("of", "concept", whole.concepts)):
            for index, word in enumerate(body.get(key, ())):
                yield from _one(document, (*here, key, index), what, word, known)
        yield from _languages(document, here, body, ("verbs", "agents", "states", "nouns", "triggers"), lexicons)
    for document, body in whole.measures.values():
        if isinstance(body.get("counts"), str):
            yield from _one(document, ("counts",), "concept", body["counts"], whole.concepts)
        if isinstance(body.get("action"), str) and body["action"] != "any":
            yield from _one(document, ("action",), "action", body["action"], whole.actions)
        yield from _one(document, ("population",), "population", body.get("population"), populations)
        for index, word in enumerate(body.get("parties", ())):
            yield from _one(document, ("parties", index), "party", word, parties)
        for index, word in enumerate(body.get("unit", ())):
            yield from _one(document, ("unit", index), "unit", word, units)
        yield from _languages(document, (), body, ("counts", "action", "regex", "patterns"), lexicons)
        for index, example in enumerate(body.get("examples", ())):
            yield from _one(document, ("examples", index, "lang"), "language", example["lang"], lexicons)


def _one(
    document: Parsed, location: tuple[int | str, ...], what: str, word: str | None, known: Iterable[str]
) -> Iterator[Fault]:
    if word is not None and word not in known:
        yield _unknown(document, location, what, word, known)


def _languages(
    document: Parsed,
    here: tuple[int | str, ...],
    body: Mapping[str, Any],
    keys: Iterable[str],
    known: Mapping[str, Any],
) -> Iterator[Fault]:
    for key in keys:
        if isinstance(body.get(key), dict):
            for code in body[key]:
                if code not in known:
                    yield document.fault(
                        "CC014",
                        (*here, key, code),
                        f"there is no language '{code}'",
                        "one of " + ", ".join(known),
                        key=True,
                    )


def _clashes(whole: Collection, lexicons: Mapping[str, Lexicon]) -> Iterator[Fault]:
    """A word may name one thing; and one action, unless the others say of what they are said."""
    terms: dict[tuple[str, tuple[str, ...]], str] = {}
    nothing = Lexicon("", {})
    for name, body, (document, here) in _term_lists(whole):
        for code, words in body.items():
            lexicon = lexicons.get(code) or nothing
            for index, word in enumerate(words):
                key = (code, tuple(normal(part, lexicon) for part in words_of(word)))
                other = terms.setdefault(key, name)
                if other != name:
                    hint = f"write 'counts: {other}', or leave the word out"
                    yield document.fault("CC015", (*here, code, index), f"'{word}' already names '{other}'", hint)
    triggers: dict[tuple[str, str], str] = {}
    for name, (document, body) in whole.actions.items():
        if body.get("of"):
            continue
        for code in lexicons:
            for word in trigger_words(body, code, lexicons.get(code)):
                other = triggers.setdefault((code, word), name)
                if other != name:
                    hint = "leave it out of one, or say with 'of' which things one of them is said of"
                    yield document.fault(
                        "CC015", ("actions", name), f"'{word}' already names the action '{other}'", hint, key=True
                    )


def _term_lists(whole: Collection) -> Iterator[tuple[str, Mapping[str, list[str]], Located]]:
    for name, (document, body) in whole.concepts.items():
        yield name, body.get("terms", {}), (document, ("concepts", name, "terms"))
    for name, (document, body) in whole.measures.items():
        if isinstance(body.get("counts"), dict):
            yield name, body["counts"], (document, ("counts",))


def _circles(whole: Collection) -> Iterator[Fault]:
    for kind, known in (("concepts", whole.concepts), ("actions", whole.actions)):
        for name, (document, body) in known.items():
            above, seen = body.get("broader"), {name}
            while above is not None and above not in seen:
                seen.add(above)
                above = known[above][1].get("broader") if above in known else None
            if above == name:
                yield document.fault("CC020", (kind, name, "broader"), f"'{name}' is broader than itself")


def _settings(whole: Collection) -> Iterator[Fault]:
    """Parties may only have a stake in measures that some rule has; what is listed must exist."""
    if whole.settings_from is None:
        return
    for key, what, names in (
        ("near_actions", "action", whole.actions),
        ("mostly_one_deed", "action", whole.actions),
        ("near_concepts", "concept", whole.concepts),
    ):
        for index, group in enumerate(whole.settings.get(key, ())):
            for place, word in enumerate(group):
                yield from _one(whole.settings_from, (key, index, place), what, word, names)
    for action, others in whole.settings.get("same_deed", {}).items():
        yield from _one(whole.settings_from, ("same_deed", action), "action", action, whole.actions)
        for place, word in enumerate(others):
            yield from _one(whole.settings_from, ("same_deed", action, place), "action", word, whole.actions)
    for action, people in whole.settings.get("done_to", {}).items():
        yield from _one(whole.settings_from, ("done_to", action), "action", action, whole.actions)
        for place, word in enumerate(people):
            yield from _one(whole.settings_from, ("done_to", action, place), "concept", word, whole.concepts)
    for key, what, names in (
        ("announced", "action", whole.actions),
        ("faint_actions", "action", whole.actions),
        ("roles", "concept", whole.concepts),
        ("contested", "concept or action", {**whole.concepts, **whole.actions}),
        ("for_people", "concept", whole.concepts),
        ("common_concepts", "concept", whole.concepts),
    ):
        for index, word in enumerate(whole.settings.get(key, ())):
            yield from _one(whole.settings_from, (key, index), what, word, names)
    known = {body.get("measure", name) for name, (_, body) in whole.measures.items()}
    interests = whole.settings.get("interests", {})
    for name, listed in interests.items():
        for index, word in enumerate(listed):
            yield from _one(whole.settings_from, ("interests", name, index), "measure", word, known)
    for name, party in whole.settings.get("parties", {}).items():
        here = ("parties", name)
        yield from _one(whole.settings_from, (*here, "interest"), "list of interests", party.get("interest"), interests)
        for index, word in enumerate(party.get("measures", ())):
            yield from _one(whole.settings_from, (*here, "measures", index), "measure", word, known)


def _measure(
    document: Parsed, body: Mapping[str, Any], whole: Collection, lexicons: Mapping[str, Lexicon], *, lenient: bool
) -> Iterator[Fault]:
    if "counts" not in body:
        yield document.fault("CC010", (), "missing key 'counts'", "what is counted: a name, or words per language")
    steps = [Decimal(step) for step in body.get("compare", {}).get("severity", ())]
    if steps != sorted(steps):
        yield document.fault("CC013", ("compare", "severity"), "the ratios of 'severity' must rise")
    low, _, high = body.get("plausible", "..").partition("..")
    if low and high and Decimal(low) > Decimal(high):
        yield document.fault("CC013", ("plausible",), f"'{body['plausible']}' runs backwards")
    tolerance = body.get("compare", {}).get("tolerance")
    if tolerance is not None and fraction(tolerance) > 1:
        yield document.fault("CC013", ("compare", "tolerance"), f"'{tolerance}' is wider than the figure itself")
    for code, patterns in body.get("regex", {}).items():
        for index, pattern in enumerate(patterns):
            reason = regex_fault(pattern)
            if reason is not None:
                yield document.fault("CC016", ("regex", code, index), *reason)
    for code, patterns in body.get("patterns", {}).items():
        for index, pattern in enumerate(patterns):
            for place, message, hint in token_fault(pattern):
                yield document.fault("CC017", ("patterns", code, index, *place), message, hint)
    for index, example in enumerate(body.get("examples", ())):
        yield from _example(document, ("examples", index), example)


def _example(document: Parsed, here: tuple[int | str, ...], example: Mapping[str, Any]) -> Iterator[Fault]:
    given = [key for key in ("claim", "claims", "none") if key in example]
    if len(given) != 1:
        what = " and ".join(f"'{key}'" for key in given) if given else "none of them"
        yield document.fault("CC018", here, f"an example needs one of 'claim', 'claims', 'none'; here is {what}")
    for place, claim in [
        ((*here, "claim"), example.get("claim")),
        *(((*here, "claims", index), claim) for index, claim in enumerate(example.get("claims", ()))),
    ]:
        if claim is None:
            continue
        try:
            read(claim["quantity"])
        except NotationError as error:
            yield document.fault("CC018", (*place, "quantity"), str(error))
