"""The reference of all rules as Markdown, made from the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from claimcheck.rules.rulebook import Measure, Rulebook

_SHOWN = 12


def reference(rulebook: Rulebook) -> str:
    """One page: every rule by pack, with what it counts, how it compares, why, and its examples."""
    packs: dict[str, list[Measure]] = {}
    for measure in rulebook.measures.values():
        packs.setdefault(measure.pack, []).append(measure)
    lines = [
        "# Rules that come with claimcheck",
        "",
        "Made by `claimcheck rules docs` from the rules themselves; do not edit.",
        "How to write one: [rules.md](rules.md).",
        "",
        f"{len(rulebook.measures)} rules, {len(rulebook.concepts)} things, {len(rulebook.actions)} actions.",
        "",
    ]
    for pack, measures in sorted(packs.items()):
        lines += [f"- [{pack} {rulebook.packs.get(pack, '')}](#{pack}): {len(measures)} rules"]
    lines.append("")
    for pack, measures in sorted(packs.items()):
        lines += [f"## {pack}", ""]
        for measure in measures:
            lines += [*_section(measure, rulebook), ""]
    return "\n".join(lines).rstrip() + "\n"


def page(measure: Measure, rulebook: Rulebook) -> str:
    """One rule's part of the reference."""
    return "\n".join(_section(measure, rulebook)) + "\n"


def _section(measure: Measure, rulebook: Rulebook) -> Iterator[str]:
    yield f"### {measure.id}"
    yield ""
    yield " · ".join(_escaped(text) for text in measure.title.values()) + f" (`{measure.measure}`)"
    yield ""
    concept = rulebook.concepts[measure.counts]
    yield f"- counts **{concept.id}**{_terms(concept.terms)}"
    if measure.action is None:
        yield "- no action: how many there are"
    elif measure.action == "any":
        yield "- any action"
    else:
        action = rulebook.actions[measure.action]
        yield f"- action **{action.id}**{_terms(action.triggers)}"
    if measure.units:
        yield f"- in {', '.join(measure.units)}"
    if measure.population:
        yield f"- only of {measure.population}"
    tolerance = f"{measure.tolerance * 100:f} %" if measure.tolerance is not None else "the usual width"
    yield f"- compared as {measure.kind}; *about* is {tolerance}; as-of times within {measure.horizon_days} days"
    if measure.why:
        yield f"- why: {_escaped(measure.why)}"
    if measure.not_covered:
        yield f"- not covered: {_escaped(measure.not_covered)}"
    if measure.examples:
        yield ""
    for example in measure.examples:
        told = (
            "; ".join(f"`{claim['quantity']}`" for claim in example.claims)
            or f"nothing ({_escaped(example.none or '')})"
        )
        todo = f" — not yet: {_escaped(example.todo)}" if example.todo else ""
        yield f"  - {example.language}: {_escaped(example.text)} → {told}{todo}"


def _terms(terms: Mapping[str, Iterable[str]]) -> str:
    parts = []
    for code, words in terms.items():
        listed = list(words)
        more = f" … {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
        parts.append(f"{code}: {_escaped(', '.join(listed[:_SHOWN]))}{more}")
    return f" ({'; '.join(parts)})" if parts else ""


def _escaped(text: str) -> str:
    for character in "\\`*_{}[]<>#|":
        text = text.replace(character, "\\" + character)
    return " ".join(text.split())
