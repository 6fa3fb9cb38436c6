"""YAML as rule files may use it: mappings, lists and strings, each with its place.

A rule is data a stranger may have written, so everything YAML can do beyond that is refused: anchors, aliases,
merge keys, tags, duplicate keys, several documents, deep nesting, hidden characters. Every scalar stays the
string that was written: ``no`` is not False, ``012`` is not 10, ``2025-07-12`` is not a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from claimcheck.rules.faults import Fault

DEPTH = 32
SIZE = 1_000_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    "\u00a0\u2000-\u200a\u202f\u205f\u3000"  # spaces that look like a space
    "\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"  # zero width, bidi, line separators
    "\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column, both from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Node:
    """A value with its place; ``value`` is a string, a list of nodes, or a mapping from key to (key place, node)."""

    place: Place
    value: str | list[Node] | dict[str, tuple[Place, Node]]

    def plain(self) -> Any:
        """The value as strings, lists and dicts."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return {key: node.plain() for key, (_, node) in self.value.items()}

    def at(self, location: tuple[int | str, ...], *, key: bool = False) -> Place:
        """The place of the nearest node on the way to ``location``; with ``key``, of the key itself."""
        node, place = self, self.place
        for step in location:
            if isinstance(node.value, dict) and step in node.value:
                key_place, node = node.value[str(step)]
                place = key_place if key else node.place
            elif isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                place = node.place
        return place


def parse(text: str, path: str) -> tuple[Node | None, list[Fault]]:
    """The one document of a rule file, and every fault found; the node is ``None`` when nothing can be built on."""
    lines = text.split("\n")

    def fault(code: str, place: Place, message: str, hint: str = "") -> Fault:
        source = lines[place.line - 1] if place.line <= len(lines) else ""
        return Fault(path, place.line, place.column, code, message, hint, source.rstrip("\r"))

    hidden = [
        fault(
            "CC003",
            _place_of(text, match.start()),
            f"hidden character U+{ord(match.group()):04X}",
            f'write it as "\\u{ord(match.group()):04x}" inside double quotes, or remove it',
        )
        for match in _HIDDEN.finditer(text)
    ]
    if hidden:
        return None, hidden[:20]
    builder = _Builder(fault)
    try:
        node = builder.build(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
        builder.faults.append(fault("CC002", place, f"not YAML: {_reason(error)}", _advice(error)))
        return None, builder.faults
    except yaml.YAMLError as error:
        builder.faults.append(fault("CC002", Place(1, 1), f"not YAML: {str(error).splitlines()[0]}"))
        return None, builder.faults
    return node, builder.faults


def _reason(error: yaml.MarkedYAMLError) -> str:
    parts = [part for part in (error.problem, error.context) if part]
    return " ".join(str(part) for part in parts)


def _advice(error: yaml.MarkedYAMLError) -> str:
    text = _reason(error)
    if "cannot start any token" in text:
        return "indent with spaces, not tabs; put text that begins with @, ` or % in quotes"
    if "mapping values are not allowed" in text:
        return "a text that holds ': ' needs quotes around it"
    if "did not find expected" in text:
        return "check the indentation, quotes and brackets above this line"
    return ""


def _place_of(text: str, offset: int) -> Place:
    line = text.count("\n", 0, offset)
    return Place(line + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1)


class _Builder:
    def __init__(self, fault: Any) -> None:
        self.fault = fault
        self.faults: list[Fault] = []

    def build(self, events: Iterator[Any]) -> Node | None:
        document: Node | None = None
        count = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                count += 1
                if count > 1:
                    self._add("CC007", event, "a second document", "one file holds one document; remove the '---'")
                    return document
            elif isinstance(event, yaml.NodeEvent):
                node = self._node(event, events, 1)
                document = document or node
                if any(fault.code == "CC008" for fault in self.faults):
                    return None
        return document

    def _add(self, code: str, event: Any, message: str, hint: str = "") -> None:
        self.faults.append(self.fault(code, _place(event), message, hint))

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        place = _place(event)
        if isinstance(event, yaml.AliasEvent):
            self._add("CC004", event, f"alias '*{event.anchor}'", "aliases are not allowed; write the value out")
            return Node(place, "")
        if event.anchor:
            self._add("CC004", event, f"anchor '&{event.anchor}'", "anchors are not allowed; write the value out")
        if event.tag and event.tag != "!":
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._add("CC005", event, f"tag '{tag}'", "tags are not allowed; every value is a text")
        if isinstance(event, yaml.ScalarEvent):
            return Node(place, event.value)
        if depth > DEPTH:
            self._add("CC008", event, f"nested deeper than {DEPTH} levels")
            for _ in events:  # nothing below can be trusted
                pass
            return Node(place, "")
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            for inner in events:
                if isinstance(inner, yaml.SequenceEndEvent):
                    break
                items.append(self._node(inner, events, depth + 1))
            return Node(place, items)
        return Node(place, self._mapping(events, depth))

    def _mapping(self, events: Iterator[Any], depth: int) -> dict[str, tuple[Place, Node]]:
        found: dict[str, tuple[Place, Node]] = {}
        for inner in events:
            if isinstance(inner, yaml.MappingEndEvent):
                break
            key = self._node(inner, events, depth + 1)
            value = next(events, None)
            if value is None:
                break
            node = self._node(value, events, depth + 1)
            if not isinstance(key.value, str):
                self._add("CC006", inner, "a key must be a text")
                continue
            if key.value == "<<" and not getattr(inner, "style", None):
                self._add("CC004", inner, "merge key '<<'", "merge keys are not allowed; use 'extends'")
                continue
            if key.value in found:
                first = found[key.value][0]
                self._add("CC006", inner, f"duplicate key '{key.value}'", f"first given on line {first.line}")
                continue
            found[key.value] = (key.place, node)
        return found


def _place(event: Any) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1)
