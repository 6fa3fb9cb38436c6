"""Validation errors in the words of the person who wrote the file."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel, ValidationError

from claimcheck.language.nearest import did_you_mean
from claimcheck.rules.faults import Fault
from claimcheck.rules.reading import Parsed

_PATTERNS = {
    "id": "write small letters, digits and hyphens: artillery-rounds-fired",
    "measure": "write small letters, hyphens and one dot: people.killed",
    "tolerance": "write 5% or 0.05",
    "horizon": "write a number and hour, day, week, month or year: 30 days",
    "severity": "write three ratios: [1.1, 1.5, 3]",
    "plausible": "write 0..100000, 0.. or ..100",
    "published": "write 2025-07-12",
}


_LANGUAGE = re.compile(r"[a-z]{2,3}")


def faults_of(error: ValidationError, parsed: Parsed, model: type[BaseModel]) -> list[Fault]:
    """Every validation error of a file, placed and worded, in the order of the file."""
    found: dict[tuple[tuple[int | str, ...], str], Fault] = {}
    for detail in error.errors(include_url=False):
        location = tuple(step for step in detail["loc"] if step not in ("name", "words", "[key]"))
        is_key = "[key]" in detail["loc"] or detail["type"] == "extra_forbidden"
        code, message, hint = _worded(detail, location, model, is_key)
        fault = parsed.fault(code, location, message, hint, key=is_key)
        found.setdefault((location, code), fault)
    return sorted(found.values())


def _worded(detail: Any, location: tuple[int | str, ...], model: type[BaseModel], is_key: bool) -> tuple[str, str, str]:
    kind, given = detail["type"], detail.get("input")
    last = str(location[-1]) if location else ""
    name = next((step for step in reversed(location) if isinstance(step, str) and not _LANGUAGE.fullmatch(step)), last)
    if kind == "extra_forbidden":
        return "CC012", f"unknown key '{last}'", did_you_mean(last, keys_at(model, location[:-1]))
    if kind == "missing":
        return "CC010", f"missing key '{last}'", ""
    if is_key:
        if kind == "literal_error":
            return "CC012", f"unknown key '{last}'", did_you_mean(last, _literals(detail))
        known = "a language code such as id or en" if len(last) < 12 and "en" in str(detail["ctx"]) else ""
        hint = known or "write a language code such as id or en, or a name in small letters and hyphens"
        return "CC013", f"'{last}' cannot be a name here", hint
    if kind == "string_pattern_mismatch" and not given:
        return "CC010", f"'{name}' is empty", ""
    if kind == "string_pattern_mismatch":
        return "CC013", f"'{given}' is no value for '{name}'", _PATTERNS.get(name, "")
    if kind in ("literal_error", "enum"):
        choices = _literals(detail)
        near = did_you_mean(str(given), choices)
        return "CC013", f"'{given}' is no value for '{name}'", near or "one of " + ", ".join(choices)
    if kind in ("string_too_short", "too_short"):
        if name == "severity" and not isinstance(given, str):
            return "CC013", f"'{name}' has {len(given)} values", _PATTERNS[name]
        return "CC010", f"'{name}' is empty", ""
    if kind == "string_too_long":
        return "CC013", f"'{name}' is longer than {detail['ctx']['max_length']} characters", ""
    if kind == "too_long":
        return "CC013", f"'{name}' has {len(given)} values", _PATTERNS.get(name, "")
    wanted = {
        "string_type": "a text", "dict_type": "a mapping of 'key: value'", "list_type": "a list",
        "model_type": "a mapping of 'key: value'", "model_attributes_type": "a mapping of 'key: value'",
    }.get(kind)  # fmt: skip
    if wanted and name in ("counts", "action") and len(location) == 1:
        wanted = "a name, or words per language: {en: [...]}"
    if wanted:
        return "CC011", f"'{name or 'this'}' is {_shape(given)}, and should be {wanted}", ""
    return "CC013", f"'{name}': {detail['msg'].removeprefix('Value error, ')}", ""


def _literals(detail: Any) -> list[str]:
    listed = str(detail["ctx"]["expected"]).replace(" or ", ", ")
    return [word.strip(" '") for word in listed.split(",")]


def _shape(value: Any) -> str:
    if isinstance(value, str):
        return "empty" if not value else "a text"
    return "a list" if isinstance(value, list) else "a mapping"


def keys_at(model: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    """The keys a mapping at ``location`` may have."""
    schema: Any = model.model_json_schema(by_alias=True)
    definitions = schema.get("$defs", {})
    return sorted(_keys(schema, location, definitions))


def _keys(schema: Any, location: tuple[int | str, ...], definitions: Any) -> set[str]:
    if "$ref" in schema:
        return _keys(definitions[schema["$ref"].rsplit("/", 1)[-1]], location, definitions)
    found: set[str] = set()
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        found |= _keys(branch, location, definitions)
    if not location:
        return found | set(schema.get("properties", ()))
    step, rest = location[0], location[1:]
    if isinstance(step, int):
        inner = schema.get("items")
    else:
        inner = schema.get("properties", {}).get(step, schema.get("additionalProperties"))
        inner = inner or next(iter(schema.get("patternProperties", {}).values()), None)
    return found | (_keys(inner, rest, definitions) if isinstance(inner, dict) else set())
