"""Where a sentence says who speaks: verbs of saying with a subject, *menurut* and *according to* with a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple

from claimcheck.context.cues import Cue, Cues
from claimcheck.context.naming import NameWords, Speaker
from claimcheck.context.nounphrases import QUOTES, NounPhrases
from claimcheck.context.places import Gazetteer
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Stance

Side = Literal["behind", "before", "both", "next"]

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_THAT_REACH = 64
_OPENS = frozenset(",?!'’" + QUOTES)
_QUOTED = frozenset(QUOTES)
_QUOTATION = re.compile(f"[{QUOTES}:]")
_ZONE_END = re.compile(rf"[{QUOTES}.;\d²³¹⁰⁴-⁹₀-₉]")


class Frame(NamedTuple):
    """One saying: what is said is ``behind`` it, ``before`` it or on both sides; ``next`` owns the figure behind it.

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


class FrameWords(NamedTuple):
    """The attribution section of a lexicon, compiled."""

    cues: Cues
    passive: frozenset[str]
    denial_objects: tuple[str, ...]
    objects: tuple[str, ...]
    that: frozenset[str]
    date_links: frozenset[str]
    after_name: frozenset[str]


def _phrases(section: Mapping[str, Any]) -> Iterable[tuple[str, str, str]]:
    for stance, words in section.get("verbs", {}).items():
        yield from ((word, "verb", stance) for word in words)
    for word, stance in section.get("after_quote", {}).items():
        yield word, "quote", stance
        yield from ((word + suffix, "suffixed", stance) for suffix in section.get("pronoun_suffix", ()))
    for suffix in section.get("pronoun_suffix", ()):
        verbs = ((word, stance) for stance, listed in section.get("verbs", {}).items() for word in listed)
        yield from ((word + suffix, "suffixed", stance) for word, stance in verbs if " " not in word)
    yield from ((word, "suffixed", "asserts") for word in section.get("suffixed_too", ()))
    for stance, words in section.get("before_name", {}).items():
        yield from ((word, "name", stance) for word in words)
    yield from ((word, "name", "asserts") for word in section.get("before_relay", ()))
    yield from ((word, "listener", "asserts") for word in section.get("before_listener", ()))
    yield from ((word, "unnamed", stance) for word, stance in section.get("unnamed", {}).items())
    for stance, words in section.get("nouns", {}).items():
        yield from ((word, "noun", stance) for word in words)
    yield from ((word, "figure-of", "asserts") for word in section.get("figures_of", ()))
    yield from ((word, "figure", "asserts") for word in section.get("figures", ()))
    yield from ((word, "break", "") for word in section.get("breaks", ()))


@cache
def frame_words(lexicon: Lexicon) -> FrameWords:
    """The attribution section of a lexicon, compiled once."""
    section = lexicon.section("attribution")
    return FrameWords(
        Cues(_phrases(section)),
        frozenset(section.get("passive_before", ())),
        tuple(section.get("denial_objects", ())),
        tuple(section.get("not_said", ())),
        frozenset(section.get("that", ())),
        frozenset(section.get("date_links", ())),
        frozenset(section.get("after_name", ())),
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


_SILENT = Sayings((), (), (), (), ())


class FrameReader:
    """Finds the frames of a sentence."""

    def __init__(
        self,
        text: str,
        lowered: str,
        words: FrameWords,
        names: NameWords,
        known: Gazetteer,
        dates: Sequence[DateMention],
    ) -> None:
        self._text, self._lowered = text, lowered
        self._words, self._names = words, names
        self._phrases = NounPhrases(text, lowered, names, known, dates)
        self._dates = dates

    def read(self, start: int, end: int) -> Sayings:
        """The sayings of the sentence ``start..end``."""
        cues = self._words.cues.find(self._lowered, start, end)
        if not cues:
            return _SILENT
        breaks = tuple([cue.start for cue in cues if "break" in cue.means and cue.start > start])
        frames: list[Frame] = []
        last = start
        for cue in cues:
            frame = self._frame(cue, start, end, breaks, last)
            if "verb" in cue.means:
                last = cue.end
            if frame is not None and not (
                frames and frame.start < frames[-1].end and frame.side == frames[-1].side == "both"
            ):
                frames.append(frame)
        return Sayings(
            tuple(frames),
            tuple([cue for cue in cues if "unnamed" in cue.means]),
            breaks,
            [frame.zone for frame in frames],
            [(frame.start, frame.end) for frame in frames if frame.stance != "plans"],
        )

    def _frame(self, cue: Cue, start: int, end: int, breaks: Sequence[int], last: int) -> Frame | None:
        means = cue.means
        if "suffixed" in means:
            return self._after(cue, cue.end, end, Speaker(pronoun=True), cue.end, means["suffixed"])
        if "quote" in means and self._opens_name(cue, start):
            named = self._phrases.behind(cue.end, end)
            if named is not None and self._closed(named[1], end, "verb" in means):
                return self._after(cue, cue.start, end, named[0], named[1], means["quote"])
        if "verb" in means:
            return self._verb(cue, start, end, breaks, last)
        if "noun" in means:
            return self._noun(cue, end)
        if "figure" in means or "figure-of" in means:
            return self._figure(cue, max([start, *(place for place in breaks if place < cue.start)]), end)
        family = next((family for family in ("name", "listener") if family in means), None)
        named = self._phrases.behind(cue.end, end) if family is not None else None
        if family is None or named is None or (family == "listener" and not self._agency(named[0])):
            return None
        zone = (cue.start, self._zone(named[1], end))
        return Frame(cue.start, named[1], "both", cue.text, _stance(means[family]), named[0], zone)

    def _noun(self, cue: Cue, end: int) -> Frame | None:
        """*laporan intelijen Ukraina bahwa …*, *a claim by the army that …*: whose report it is, then what it says."""
        named = self._phrases.behind(cue.end, end)
        if named is None or named[0].pronoun:
            return None
        following = self._lowered[named[1] : named[1] + 16].split()
        if not following or following[0] not in self._words.that:
            return None
        zone = (cue.start, named[1])
        return Frame(cue.start, named[1], "behind", cue.text, _stance(cue.means["noun"]), named[0], zone)

    def _figure(self, cue: Cue, low: int, end: int) -> Frame | None:
        """*the company's figure of 6,000*, *angka polisi 23*: whose figure it is that follows at once."""
        if "figure" in cue.means:
            named = self._phrases.behind(cue.end, end)
            if named is None or any(
                "verb" in found.means for found in self._words.cues.find(self._lowered, cue.end, named[1])
            ):
                return None  # data BPS mencatat ...: the verb has it
            span = (cue.start, named[1])
        else:
            owner = self._lowered[low : cue.start].rstrip()
            if not owner.endswith(("'s", "’s", "s'", "s’")):
                return None
            named = self._phrases.before(
                self._owner_from(low, cue.start), low + len(owner) - (2 if owner[-1] == "s" else 1)
            )
            span = (named[1], cue.end) if named is not None else (0, 0)
        if named is None or not (named[0].person or named[0].organisation):
            return None
        return Frame(*span, "next", cue.text, "asserts", named[0]._replace(pronoun=False), span)

    def _owner_from(self, low: int, at: int) -> int:
        """Where the owner's own phrase begins: behind the last article before ``at``, else at its first capital."""
        window = self._text[low:at]
        for match in reversed(list(_WORD.finditer(window))[-6:]):
            if match.group().lower() in self._names.articles:
                return low + match.start()
            if (
                match.group()[0].islower()
                and match.group().lower() not in self._names.organisations
                and at - low - match.end() > 4
            ):
                return low + match.end()
        return low

    def _agency(self, speaker: Speaker) -> bool:
        return speaker.relay is not None and speaker.relay.lower() in self._names.agencies

    def _opens_name(self, cue: Cue, start: int) -> bool:
        """A bare word of saying needs a quotation mark or a comma before it, or the sentence to begin there."""
        before = self._text[start : cue.start].rstrip()
        return not before or before[-1] in _OPENS

    def _closed(self, at: int, end: int, verb: bool) -> bool:
        """Whether no verb follows a name behind its verb: *said the army had killed* is no inversion."""
        if not verb:
            return True
        rest = self._text[at:end].lstrip()
        if not rest or rest[0] in ",.;:()" + QUOTES:
            return True
        following = rest.split(" ", 1)[0].lower().strip(",.")
        return following in self._words.after_name or self._phrases.in_date(end - len(rest))

    def _after(self, cue: Cue, first: int, end: int, speaker: Speaker, last: int, stance: str) -> Frame:
        return Frame(
            min(cue.start, first), last, "both", cue.text, _stance(stance), speaker, (cue.start, self._zone(last, end))
        )

    def _verb(self, cue: Cue, start: int, end: int, breaks: Sequence[int], last: int) -> Frame | None:
        stance = _stance(cue.means["verb"])
        previous = self._lowered[max(start, cue.start - 12) : cue.start].split()
        if previous and previous[-1] in self._words.passive and not cue.text.startswith(("was ", "were ", "is ")):
            return None
        if (
            self._text[cue.start].isupper()
            and cue.start > start
            and self._text[cue.start : cue.end] != cue.text.upper()
        ):
            return None  # a name: United States
        if stance == "claims" and self._lowered.startswith(self._words.objects, cue.end + 1):
            return None
        if stance == "denies" and self._words.denial_objects:
            following = self._lowered[cue.end : cue.end + 24].lstrip()
            if not any(following.startswith(word + " ") for word in self._words.denial_objects):
                return None
        low = max((place for place in breaks if place < cue.start), default=start)
        low = max(low, last)
        named = self._phrases.before(low, cue.start)
        if named is None:
            return None
        speaker, name_start = named
        told = self._phrases.behind(cue.end, end) if "listener" in cue.means else None
        listener = told[0].relay if told is not None else None
        quoted = name_start > start and self._text[start:name_start].rstrip()[-1:] in _QUOTED
        said = (
            self._zone(cue.end, end)
            if quoted
            else self._said_from(told[1] if told is not None and listener else cue.end, end)
        )
        return Frame(name_start, cue.end, "behind", cue.text, stance, speaker, (name_start, said), listener)

    def _said_from(self, at: int, end: int) -> int:
        """Where what is said begins: at *that*/*bahwa*, a quotation mark or a colon, or behind its own date."""
        window = self._lowered[at : min(end, at + _THAT_REACH)]
        for match in _WORD.finditer(window):
            if match.group() in self._words.that:
                return at + match.start()
            if match.group()[0].isdigit() and not self._phrases.in_date(at + match.start()):
                break
        quotation = _QUOTATION.search(window)
        if quotation is not None:
            return at + quotation.start()
        date = self._phrases.date_from(at)
        if date is None or date.start >= end:
            return at
        gap = self._lowered[at : date.start].strip(" ,")
        return date.end if not gap or gap in self._words.date_links else at

    def _zone(self, at: int, end: int) -> int:
        """A name behind its verb takes along what follows, up to a figure, a quotation or the end."""
        for match in _ZONE_END.finditer(self._text, at, end):
            mark, place = match.group(), match.start()
            if mark in ".;":
                if self._text[place + 1 : place + 2] in (" ", "\n", ""):
                    return place
            elif mark in QUOTES or not self._phrases.in_date(place):
                return place
        return end


def _stance(value: str) -> Stance:
    known: dict[str, Stance] = {
        "asserts": "asserts",
        "estimates": "estimates",
        "claims": "claims",
        "denies": "denies",
        "cannot-verify": "cannot-verify",
        "plans": "plans",
    }
    return known.get(value, "asserts")
