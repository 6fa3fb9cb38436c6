"""What a sentence holds of attribution: its frames, the words that make them, and the hedges that name nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple

from claimcheck.context.cues import Cue, Cues
from claimcheck.context.vocabulary import Speaker
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Stance

_OBJECT = 24
"""Characters behind a verb in which its object begins."""
_CLAUSE = 60
"""Characters behind a verb in which the verb of the clause that it says stands."""
_SUBJECT = 4
"""Words of a number and its noun at most."""

Side = Literal["behind", "before", "both", "next", "back"]


class Frame(NamedTuple):
    """One saying: what is said is ``behind`` it, ``before`` it or on both sides; ``next`` and ``back`` own one figure,
    right behind it (*the union's figure of 9*) or right before it (*the 9 that police reported*).

    ``start..end`` covers the name and the cue; ``zone`` is where a date or place belongs to the saying (*kata X di
    Jakarta, Senin*). ``speaker`` is as far as the sentence names it.
    """

    start: int
    end: int
    side: Side
    cue: str
    stance: Stance
    speaker: Speaker
    zone: tuple[int, int]
    listener: str | None = None
    """The agency that was told."""
    verbal: bool = False
    """Whether a verb of saying made it."""
    onward: bool = False
    """Whether the speaker only goes on with it (*…, adding that*): what stands before it is said elsewhere."""


class FrameWords(NamedTuple):
    """The attribution section of a lexicon, compiled."""

    cues: Cues
    passive: frozenset[str]
    adverbs: frozenset[str]
    headline_verbs: Mapping[str, str]
    participles: Mapping[str, str]
    quoted_as: tuple[str, ...]
    relatives: frozenset[str]
    against: frozenset[str]
    contrasts: frozenset[str]
    coordinators: frozenset[str]
    citing: frozenset[str]
    passives: frozenset[str]
    figure_adjectives: frozenset[str]
    denial_objects: tuple[str, ...]
    objects: tuple[str, ...]
    noun_verbs: frozenset[str]
    """Verbs of saying that are plural nouns as well."""
    noun_followers: frozenset[str]
    """What behind them shows that they are nouns (*waiting lists climbed*, *beating forecasts of*)."""
    summing: frozenset[str]
    """Verbs of saying that with a number right behind them make something more (*added 9,000 jobs*)."""
    summing_hedges: frozenset[str]
    """What may stand between such a verb and its number (*added just 9,000*)."""
    presumed: frozenset[str]
    """What behind a verb of estimating shows that it is a participle (*workers presumed dead*)."""
    taken: frozenset[str]
    many: frozenset[str]
    """What disasters claim behind a number (*54 lives*), and what but a figure may stand right before it."""
    accused: tuple[str, ...]
    """A participle of accusing with what follows it, whoever stands before which is accused and says nothing; and verbs
    of saying that say nothing with what follows them (*put down to*)."""
    reported_by: str
    """A pattern for a noun of what is published with what stands before its author."""
    gap: re.Pattern[str]
    """A name before a figure whose verb is left out, between what opens its clause and the figure; ``link`` is the
    preposition of that verb."""
    that: frozenset[str]
    date_links: frozenset[str]
    after_name: frozenset[str]
    held_nouns: frozenset[str]
    """Nouns of the figure that somebody holds."""
    particles: frozenset[str]
    """What may stand between a verb of holding and its object (*raised up its toll*)."""
    held_behind: frozenset[str]
    """Determiners of the figure that is held (*its toll*)."""
    held_counts: frozenset[str]
    """What may stand behind the figure that somebody *has*."""
    havings: frozenset[str]
    """The verbs that hold a bare figure (*has 58*)."""
    held_leads: frozenset[str]
    """What may stand before it (*has at least 58*)."""
    nameless: Mapping[str, str]
    """Adjectives of a figure that say of what kind its holder is, and the holder (*the official toll*)."""
    figure_copulas: tuple[str, ...]
    own_counts: frozenset[str]
    """Nouns of a figure that who publishes it has counted (*an AFP tally*)."""


def _phrases(section: Mapping[str, Any]) -> Iterable[tuple[str, str, str]]:
    for stance, words in section.get("verbs", {}).items():
        yield from ((word, "verb", stance) for word in words)
    for word, stance in section.get("after_quote", {}).items():
        yield word, "quote", stance
        yield from ((word + suffix, "suffixed", stance) for suffix in section.get("pronoun_suffix", ()))
    for suffix in section.get("pronoun_suffix", ()):
        verbs = ((word, stance) for stance, listed in section.get("verbs", {}).items() for word in listed)
        # polisi merevisinya menjadi 40: its object; who speaks stands before it
        yield from ((word + suffix, "verb", stance) for word, stance in verbs if " " not in word)
    yield from ((word, "suffixed", "asserts") for word in section.get("suffixed_too", ()))
    for stance, words in section.get("before_name", {}).items():
        yield from ((word, "name", stance) for word in words)
    yield from ((word, "name", "asserts") for word in section.get("before_relay", ()))
    yield from ((word, "listener", "asserts") for word in section.get("before_listener", ()))
    yield from ((word, "unnamed", stance) for word, stance in section.get("unnamed", {}).items())
    for stance, words in section.get("nouns", {}).items():
        yield from ((word, "noun", stance) for word in words)
    for prefix in section.get("before_report", ()):
        yield from ((f"{prefix} {report}", "name", "asserts") for report in section.get("reports", ()))
    yield from ((word, "stem", stance) for word, stance in section.get("headline_verbs", {}).items())
    yield from ((word, "participle", stance) for word, stance in section.get("participles", {}).items())
    yield from ((word, "quoting", "asserts") for word in section.get("quoting", ()))
    for noun in section.get("figure_nouns", ()):
        yield from ((f"{noun} {link}", "figure-of", "asserts") for link in section.get("figure_links", ()))
    for noun, stance in section.get("owned_nouns", {}).items():
        yield from ((f"{noun} {that}", "owned", stance) for that in section.get("that", ()))
        for said, verbs in section.get("verbs", {}).items():
            if noun in verbs:
                yield from ((f"{noun} {that}", "verb", said) for that in section.get("that", ()))
    yield from ((word, "passive", stance) for word, stance in section.get("passives", {}).items())
    yield from ((word, "figure", "asserts") for word in section.get("figures", ()))
    holdings = section.get("holdings", {})
    yield from ((word, "holding", "asserts") for word in holdings.get("verbs", ()))
    for word in holdings.get("havings", ()):
        yield word, "holding", "asserts"
        yield word, "having", ""
    yield from ((word, "nameless", holder) for word, holder in section.get("nameless_adverbs", {}).items())
    yield from ((noun, "figure-noun", "asserts") for noun in section.get("figure_nouns", ()))
    yield from ((word, "measured", "") for word in section.get("measured_at", ()))
    yield from ((word, "break", "") for word in section.get("breaks", ()))


def _gap(section: Mapping[str, Any]) -> re.Pattern[str]:
    joins = "|".join(
        map(re.escape, (*section.get("coordinators", ()), *filter(str.isalpha, section.get("breaks", ()))))
    )
    leads = "|".join(map(re.escape, section.get("holdings", {}).get("leads", ()))) or "(?!)"
    links = "|".join(map(re.escape, section.get("gap_links", ()))) or "(?!)"
    name = r"[^,;:\d\n\"“”]{2,44}?"
    figure = rf"(?=(?:(?:{leads}) )*[$€£]?\d)"
    return re.compile(rf"(?:[,;] | (?=(?:{joins}) ))({name})(?:(?P<link> (?:{links})) {figure}| (?=[$€£]?\d))")


def _reported_by(section: Mapping[str, Any]) -> str:
    reports, links = ("|".join(map(re.escape, section.get(key, ()))) for key in ("reports", "restrictive"))
    return rf"(?<!\w)(?:{reports})\s(?:{links})\s" if reports and links else "(?!)"


@cache
def frame_words(lexicon: Lexicon) -> FrameWords:
    """The attribution section of a lexicon, compiled once."""
    section = lexicon.section("attribution")
    return FrameWords(
        Cues(_phrases(section)),
        frozenset(section.get("passive_before", ())),
        frozenset(section.get("adverbs", ())),
        section.get("headline_verbs", {}),
        section.get("participles", {}),
        tuple(section.get("quoted_as", ())),
        frozenset(section.get("relatives", ())),
        frozenset(section.get("against", ())),
        frozenset(section.get("breaks", ())),
        frozenset(section.get("coordinators", ())),
        frozenset(section.get("citing", ())),
        frozenset(section.get("before_passive", ())),
        frozenset(section.get("figure_adjectives", ())),
        tuple(section.get("denial_objects", ())),
        tuple(section.get("not_said", ())),
        frozenset(section.get("noun_verbs", ())),
        frozenset(section.get("noun_followers", ())),
        frozenset(section.get("summing", ())),
        frozenset(section.get("summing_hedges", ())),
        frozenset(section.get("presumed", ())),
        frozenset(section.get("taken", ())),
        frozenset(section.get("taken_many", ())),
        tuple(f"{words} " for words in (*section.get("accused", ()), *section.get("idioms", ()))),
        _reported_by(section),
        _gap(section),
        frozenset(section.get("that", ())),
        frozenset(section.get("date_links", ())),
        frozenset(section.get("after_name", ())),
        frozenset(section.get("holdings", {}).get("nouns", ())),
        frozenset(section.get("holdings", {}).get("particles", ())),
        frozenset(section.get("holdings", {}).get("determiners", ())),
        frozenset(section.get("holdings", {}).get("counts", ())),
        frozenset(section.get("holdings", {}).get("havings", ())),
        frozenset(section.get("holdings", {}).get("leads", ())),
        section.get("nameless", {}),
        tuple(f" {link} " for link in section.get("figure_copulas", ())),
        frozenset(section.get("own_counts", ())),
    )


class Sayings(NamedTuple):
    """What a sentence holds of attribution: its frames, the unnamed hedges, and its clause breaks.

    ``zones`` are the stretches that tell of the saying, not of what is said; ``speakers`` where it names who speaks:
    one who plans or promises is left out, for he also acts.
    """

    frames: tuple[Frame, ...]
    unnamed: tuple[Cue, ...]
    breaks: tuple[int, ...]
    zones: Sequence[tuple[int, int]]
    speakers: Sequence[tuple[int, int]]


SILENT = Sayings((), (), (), (), ())


def stance_of(value: str) -> Stance:
    """The stance a lexicon gives a word; ``asserts`` where it gives none."""
    known: dict[str, Stance] = {
        "asserts": "asserts",
        "estimates": "estimates",
        "claims": "claims",
        "denies": "denies",
        "cannot-verify": "cannot-verify",
        "plans": "plans",
    }
    return known.get(value, "asserts")


def says_nothing(cue: Cue, lowered: str, stance: Stance, words: FrameWords) -> bool:
    """Whether the word is a noun (*waiting lists climbed*), a participle (*presumed dead*) or adds a number."""
    following = lowered[cue.end : cue.end + _OBJECT].split()
    first = following[0] if following else ""
    if cue.text in words.noun_verbs and first in words.noun_followers:
        return True
    if cue.text in words.summing and _is_sum(following, words):
        return not _opens_clause(lowered[cue.end : cue.end + _CLAUSE], words)  # employers added 147,000 jobs
    return stance == "estimates" and first.rstrip(".,;") in words.presumed


def _is_sum(following: Sequence[str], words: FrameWords) -> bool:
    """Whether a number begins right here, or behind words that only hedge it (*just 9,000*, *an estimated 300*)."""
    first = next((word for word in following if word not in words.summing_hedges), "")
    return first[:1].isdigit() or first in words.many


def _opens_clause(following: str, words: FrameWords) -> bool:
    """Whether a number is what a clause is of, and no object (*the doctor added 40 people were missing*)."""
    spoken = following.split()[: _SUBJECT + 1]
    return any(f" {word} " in words.figure_copulas for word in spoken[2:])
