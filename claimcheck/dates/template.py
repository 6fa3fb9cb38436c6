"""The notation of a date form: slots, options and choices, as a pattern and as the tokens it can begin with.

``{x}`` is a slot, ``[..]`` optional, ``<a|b>`` a choice, ``~`` an optional space; the
rest stands for itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

SPACE = "(?:[ \\t\u00a0\u202f]{1,3}|[ \\t]?\\r?\\n[ \\t]?)"
_OPTIONAL_SPACE = "[ \\t\u00a0\u202f]{0,3}"
_PART = re.compile(r"\{([a-z_]+)([23]?)\}|([\[\]<>|~ ])|([^\[\]<>|~ {}]+)")
_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+|[^\w\s]|_")
_TWO_TOKENS = re.compile(rf"({_TOKEN.pattern})(?:[ \t\u00a0\u202f\r\n]{{0,3}}({_TOKEN.pattern}))?")
NUMBER = "#"
"""The token that stands for any run of digits."""


class Slot(NamedTuple):
    """``{month2}``: table or numeric class ``name``, the second (``number``) of its kind."""

    name: str
    number: str


class Option(NamedTuple):
    """What may be left out."""

    content: tuple[Node, ...]


class Choice(NamedTuple):
    """One of several."""

    branches: tuple[tuple[Node, ...], ...]


Node = Slot | Option | Choice | str
"""A string is a literal; ``" "`` and ``"~"`` are spaces."""


def read(template: str) -> tuple[Node, ...]:
    """The template as a tree; raises ``ValueError`` where brackets do not match."""
    stack: list[tuple[str, list[list[Node]]]] = [("", [[]])]
    for slot, number, mark, literal in _PART.findall(template.lower()):
        branches = stack[-1][1]
        if slot:
            branches[-1].append(Slot(slot, number))
        elif mark in ("[", "<") and mark:
            stack.append((mark, [[]]))
        elif mark == "|":
            branches.append([])
        elif mark in ("]", ">") and mark:
            opened, inner = stack.pop()
            if {"]": "[", ">": "<"}[mark] != opened:
                raise ValueError(f"brackets do not match in date form {template!r}")
            node: Node = Choice(tuple(tuple(branch) for branch in inner))
            stack[-1][1][-1].append(Option((node,)) if mark == "]" else node)
        else:
            branches[-1].append(mark or literal)
    if len(stack) != 1:
        raise ValueError(f"brackets do not match in date form {template!r}")
    return tuple(stack[0][1][0])


def words_pattern(table: Mapping[str, str]) -> str:
    """A pattern for any word of a table, the longest that fits; words that begin alike share their beginning."""
    tree: dict[str, Any] = {}
    for word in table:
        at = tree
        for letter in word:
            at = at.setdefault(letter, {})
        at[""] = {}
    return _branch(tree)


def _branch(tree: dict[str, Any]) -> str:
    branches = [(SPACE if letter == " " else re.escape(letter)) + _branch(tree[letter]) for letter in tree if letter]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and "" not in tree else f"(?:{'|'.join(branches)})"
    return f"{body}?" if "" in tree else body


def pattern(nodes: tuple[Node, ...], bodies: Mapping[str, str], groups: list[tuple[str, Slot]] | None = None) -> str:
    """The regular expression of a tree; with ``groups`` every slot is a named group, listed there."""
    parts: list[str] = []
    for node in nodes:
        if isinstance(node, Slot):
            body = bodies[node.name]
            if groups is not None:
                name = f"g{len(groups)}"
                groups.append((name, node))
                body = f"(?P<{name}>{body})"
            parts.append(body)
        elif isinstance(node, Option):
            parts.append(f"(?:{pattern(node.content, bodies, groups)})?")
        elif isinstance(node, Choice):
            parts.append("(?:" + "|".join(pattern(branch, bodies, groups) for branch in node.branches) + ")")
        elif node == " ":
            parts.append(SPACE)
        elif node == "~":
            parts.append(_OPTIONAL_SPACE)
        else:
            parts.append(re.escape(node))
    return "".join(parts)


def tokens(text: str) -> list[str]:
    """Runs of letters in lower case, runs of digits as ``#``, other characters alone."""
    return [NUMBER if token[0].isdigit() else token for token in _TOKEN.findall(text.lower())]


def lower(text: str) -> str:
    """The text in lower case with every character in its place (*İ* would become two)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def first_tokens(lowered: str, start: int = 0) -> tuple[str, str]:
    """The two tokens that begin at ``start``, as :func:`tokens` would give them; empty where there is none."""
    match = _TWO_TOKENS.match(lowered, start)
    if match is None:
        return "", ""
    first, second = match.groups("")
    return NUMBER if first[0].isdigit() else first, NUMBER if second[:1].isdigit() else second


def beginnings(nodes: tuple[Node, ...], tables: Mapping[str, Mapping[str, str]]) -> set[tuple[str, ...]]:
    """The first two tokens of everything a tree can match; one only where it can end there."""
    found: set[tuple[str, ...]] = {()}
    for node in nodes:
        unfinished = {head for head in found if len(head) < 2}
        if not unfinished:
            break
        found -= unfinished
        tails = _beginnings(node, tables)
        found |= {(head + tail)[:2] for head in unfinished for tail in tails}
    return found


def _beginnings(node: Node, tables: Mapping[str, Mapping[str, str]]) -> set[tuple[str, ...]]:
    if isinstance(node, Slot):
        table = tables.get(node.name)
        return {(NUMBER,)} if table is None else {tuple(tokens(word))[:2] for word in table}
    if isinstance(node, Option):
        return beginnings(node.content, tables) | {()}
    if isinstance(node, Choice):
        return set().union(*(beginnings(branch, tables) for branch in node.branches))
    return {tuple(tokens(node))[:2]} if node not in (" ", "~") else {()}
