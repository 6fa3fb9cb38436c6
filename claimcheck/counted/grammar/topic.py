"""A noun that the subject of its article says more of: *cases*, in an article about a disease."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple


class Topic(NamedTuple):
    """What the subject of an article says of a noun that says little by itself (*cases*, of the disease).

    ``concept`` is what the noun then counts, ``over`` the actions that the topic's own takes the place of; without an
    ``action`` the sentence's stays.
    """

    action: str | None
    concept: str | None
    over: frozenset[str]
    words: re.Pattern[str]
    plain: frozenset[str]
    unless: frozenset[str]


def compiled(body: Mapping[str, Any]) -> Topic:
    words = "|".join(re.escape(word) for word in sorted(body["words"], key=len, reverse=True))
    named = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    over = frozenset(body.get("over", ()))
    return Topic(
        body.get("action"),
        body.get("concept"),
        over,
        named,
        frozenset((*body["plain"], *body["words"])),
        frozenset(body["unless"]),
    )
