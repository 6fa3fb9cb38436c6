"""The word lists around dates: what may stand before or after a bare year, month or weekday, and what may not."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon


class DateWords(NamedTuple):
    capitalised: frozenset[str]
    counted: frozenset[str]
    year_not_after: frozenset[str]
    determiners: frozenset[str]
    blocked_before: frozenset[str]
    blocked_after: frozenset[str]
    month_cue: frozenset[str]
    month_after: frozenset[str]
    """Nouns right behind which a bare month is the period of what they measure (*inflasi Juni*)."""
    month_before: frozenset[str]
    """The same, right before which it is (*May exports*)."""
    owners: frozenset[str]
    """Names and adjectives that may stand between such a noun and its month (*neraca dagang RI Mei*)."""
    year_cue: frozenset[str]
    clock_cue: frozenset[str]
    decade_cue: frozenset[str]
    laws: frozenset[str]
    """Words before the number of a law, which a word of ``law_years`` and its year end (*Nomor 35 Tahun 2009*)."""
    law_years: frozenset[str]
    round_plurals: bool
    month_first: bool


@cache
def date_words(lexicon: Lexicon) -> DateWords:
    def listed(key: str) -> frozenset[str]:
        return frozenset(lexicon.words("dates", key))

    section = lexicon.section("dates")
    tables = section.get("words", {})
    return DateWords(
        listed("capitalised"),
        listed("counted"),
        listed("year_not_after"),
        listed("determiners"),
        listed("blocked_before"),
        listed("blocked_after"),
        frozenset(tables.get("month_cue", ())),
        listed("month_after"),
        listed("month_before"),
        listed("month_owners"),
        frozenset(tables.get("year_cue", ())),
        frozenset(tables.get("clock_cue", ())),
        listed("decade_cue"),
        listed("laws"),
        listed("law_years"),
        section.get("round_plurals") == "yes",
        section.get("order") == "mdy",
    )
