"""Text from articles, made harmless before it reaches a screen: what would act is shown instead.

Escape sequences, C1 controls and bidi overrides become visible escapes (``\\x1b``, ``\\u202e``); letters, digits
and punctuation stay as they are. What is special to one format (markup, formulas) is that format's own business.
"""

from __future__ import annotations

import re

QUOTE_LIMIT = 400
"""Characters of a quote that reports print; JSON keeps it whole."""

_ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"\s+")


def visible(text: str) -> str:
    """The text with every character that acts, or hides, written as an escape; tabs and newlines stay."""
    return _ACTING.sub(_escape, text.replace("\r\n", "\n"))


def one_line(text: str, limit: int | None = None) -> str:
    """The visible text on one line; longer than ``limit`` it ends in an ellipsis, never silently."""
    line = visible(_SPACES.sub(" ", text.replace("\u2028", " ").replace("\u2029", " "))).strip()
    if limit is None or len(line) <= limit:
        return line
    return line[: limit - 1].rstrip() + "…"


def acting(text: str) -> re.Match[str] | None:
    """The first character of a text that would act or hide, if there is one."""
    return _ACTING.search(text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
