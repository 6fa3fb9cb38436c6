"""Whether a figure is of a whole war, not of the event in the news: *the conflict has killed 4,000 people*."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.language.lexicon import Lexicon

_KEYS = ("nouns", "does", "tolls", "within")
_BETWEEN = 40
"""Characters between the war and its verb (*the war in the north has*, *konflik bersenjata itu telah*)."""
_BEHIND = 60
"""Characters behind a figure in which the war it belongs to is told (*killed 4,000 people in the conflict*)."""


def is_of_war(stretch: str, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the clause ``stretch``, whose figure stands at ``at..end``, lays it to a war from its start."""
    words = _words(lexicon)
    if words is None:
        return False
    does, lies = words
    return bool(does.search(stretch, 0, at) or lies.search(stretch, 0, end + _BEHIND))


@cache
def _words(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Patterns for a war as the doer of a deed, and for a war as that in or since which it was done."""
    listed = {key: "|".join(map(re.escape, lexicon.words("comparing", "wars", key))) for key in _KEYS}
    if not listed["nouns"]:
        return None
    nouns, does, tolls, within = (listed[key] or "(?!)" for key in _KEYS)
    between = rf"[^,.;:\d]{{0,{_BETWEEN}}}?"
    doer = rf"\b(?:{nouns})\b(?:(?:['’]s)?\s(?:{tolls})\b|{between}\b(?:{does})\b)"
    return re.compile(doer, re.IGNORECASE), re.compile(rf"\b(?:{within})\s(?:\w+\s)?(?:{nouns})\b", re.IGNORECASE)
