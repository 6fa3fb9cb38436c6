"""A fault in a rule file: where it is, what it is, how to mend it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model import Problem

_HIDDEN = {"\t": " "}
_WIDEST = 160


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault at ``path:line:column`` (from 1); ``code`` is stable (``CC012``), ``source`` the line as written."""

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    source: str = ""

    def __str__(self) -> str:
        head = f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}"
        if self.hint:
            head += f" ({self.hint})"
        return "".join(character if character == "\n" else _visible(character) for character in head)

    def frame(self) -> str:
        """The fault with its source line and a caret below the place, as a compiler prints it."""
        if not self.source:
            return str(self)
        line, column = self.source, self.column - 1
        if len(line) > _WIDEST:
            start = max(0, min(column - 40, len(line) - _WIDEST))
            line, column = line[start : start + _WIDEST], column - start
        shown = "".join(_visible(character) for character in line)
        before = "".join(_visible(character) for character in line[:column])
        return f"{self}\n  | {shown}\n  | {' ' * len(before)}^"

    def problem(self) -> Problem:
        """The same fault as the report's own kind of problem."""
        return Problem(self.path, self.line, self.column, f"{self.code} {self.message}", self.hint, code=self.code)


def _visible(character: str) -> str:
    if character in _HIDDEN:
        return _HIDDEN[character]
    return character if character.isprintable() else f"\\u{ord(character):04x}"
