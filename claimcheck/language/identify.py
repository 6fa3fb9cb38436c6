"""Which language an article is written in: a vote of function words, one article at a time.

Malay shares most function words with Indonesian, so it is told by words that Indonesian news does not use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from claimcheck.language.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_WORDS_READ = 1500
_LEAST = 3
_MARGIN = 1.5
_CUE_SHARE = 100
"""One cue word in so many words is enough, once there are two different ones."""


@cache
def _voters(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.words("text", "function_words"))


@cache
def _cues(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.words("text", "cue_words"))


def identify(text: str, languages: Mapping[str, Lexicon]) -> str:
    """The code of the language of a text, or ``unknown`` where the vote is too close or too small.

    A language whose lexicon holds only ``cue_words`` is told by two different ones of them that are not rare.
    """
    words = [match.group().lower() for match, _ in zip(_WORD.finditer(text), range(_WORDS_READ), strict=False)]
    votes = {
        code: sum(word in voters for word in words)
        for code, lexicon in sorted(languages.items())
        if (voters := _voters(lexicon))
    }
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    best = ranked[0][0] if ranked and ranked[0][1] >= _LEAST else "unknown"
    if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _MARGIN:
        best = "unknown"
    for code, lexicon in sorted(languages.items()):
        hits = [word for word in words if word in _cues(lexicon)]
        kin = lexicon.section("text").get("kin", "")
        if len(set(hits)) >= 2 and len(hits) * _CUE_SHARE >= len(words) and (not kin or best in (kin, "unknown")):
            return code
    return best
