"""Where a sentence says who speaks: verbs of saying with a subject, *menurut* and *according to* with a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple

from claimcheck.context.cues import Cue, Cues
from claimcheck.context.naming import NameWords, Speaker, read
from claimcheck.context.places import Gazetteer
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Stance

Side = Literal["behind", "before", "both"]

_QUOTES = '"“”«»`'
_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_SEGMENT = re.compile(r",|\((?![^()\n]{1,24}\))")
_BRACKET = re.compile(r"\([^()]*\)?")
_REACH = 160
_THAT_REACH = 64


class Frame(NamedTuple):
    """One saying: what is said stands ``behind`` it, ``before`` it, or on both sides.

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
    stops: frozenset[str]
    openers: tuple[str, ...]
    passive: frozenset[str]
    denial_objects: tuple[str, ...]
    objects: tuple[str, ...]
    pronouns: frozenset[str]
    first_person: frozenset[str]
    inverted: frozenset[str]
    that: frozenset[str]


def _phrases(section: Mapping[str, Any]) -> Iterable[tuple[str, str, str]]:
    for stance, words in section.get("verbs", {}).items():
        yield from ((word, "verb", stance) for word in words)
    for word, stance in section.get("after_quote", {}).items():
        yield word, "quote", stance
        yield from ((word + suffix, "suffixed", stance) for suffix in section.get("pronoun_suffix", ()))
    for suffix in section.get("pronoun_suffix", ()):
        verbs = ((word, stance) for stance, listed in section.get("verbs", {}).items() for word in listed)
        yield from ((word + suffix, "suffixed", stance) for word, stance in verbs if " " not in word)
        yield from ((word + suffix, "suffixed", "asserts") for word in ("menurut",) if section.get("before_name"))
    for stance, words in section.get("before_name", {}).items():
        yield from ((word, "name", stance) for word in words)
    yield from ((word, "name", "asserts") for word in section.get("before_relay", ()))
    yield from ((word, "listener", "asserts") for word in section.get("before_listener", ()))
    yield from ((word, "unnamed", stance) for word, stance in section.get("unnamed", {}).items())
    yield from ((word, "break", "") for word in section.get("breaks", ()))


@cache
def frame_words(lexicon: Lexicon) -> FrameWords:
    """The attribution section of a lexicon, compiled once."""
    section = lexicon.section("attribution")
    return FrameWords(
        Cues(_phrases(section)),
        frozenset(section.get("stops", ())),
        tuple(sorted(section.get("openers", ()), key=lambda word: (-len(word), word))),
        frozenset(section.get("passive_before", ())),
        tuple(section.get("denial_objects", ())),
        tuple(section.get("not_said", ())),
        frozenset(section.get("pronouns", ())),
        frozenset(section.get("first_person", ())),
        frozenset(section.get("after_quote", ())),
        frozenset(("that", "bahwa", "bahwasanya")),
    )


class Sayings(NamedTuple):
    """What a sentence holds of attribution: its frames, the unnamed hedges, and its clause breaks."""

    frames: tuple[Frame, ...]
    unnamed: tuple[Cue, ...]
    breaks: tuple[int, ...]


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
        self._words, self._names, self._known = words, names, known
        self._dates = dates

    def read(self, start: int, end: int) -> Sayings:
        """The sayings of the sentence ``start..end``."""
        cues = self._words.cues.find(self._lowered, start, end)
        breaks = tuple(cue.start for cue in cues if "break" in cue.means and cue.start > start)
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
        return Sayings(tuple(frames), tuple(cue for cue in cues if "unnamed" in cue.means), breaks)

    def _frame(self, cue: Cue, start: int, end: int, breaks: Sequence[int], last: int) -> Frame | None:
        means = cue.means
        if "suffixed" in means:
            return self._after(cue, cue.end, end, Speaker(pronoun=True), cue.end, means["suffixed"])
        if "quote" in means and self._opens_name(cue, start):
            named = self._behind(cue.end, end)
            if named is not None and self._closed(named[1], end, "verb" in means):
                return self._after(cue, cue.start, end, named[0], named[1], means["quote"])
        if "verb" in means:
            return self._verb(cue, start, end, breaks, last)
        family = next((family for family in ("name", "listener") if family in means), None)
        named = self._behind(cue.end, end) if family is not None else None
        if family is None or named is None or (family == "listener" and not self._agency(named[0])):
            return None
        zone = (cue.start, self._zone(named[1], end))
        return Frame(cue.start, named[1], "both", cue.text, _stance(means[family]), named[0], zone)

    def _agency(self, speaker: Speaker) -> bool:
        return speaker.relay is not None and speaker.relay.lower() in self._names.agencies

    def _opens_name(self, cue: Cue, start: int) -> bool:
        """A bare word of saying needs a quotation mark or a comma before it, or the sentence to begin there."""
        before = self._text[start : cue.start].rstrip()
        return not before or before[-1] in ",?!" + _QUOTES + "'’"

    def _closed(self, at: int, end: int, verb: bool) -> bool:
        """Whether a name behind its verb is followed by no further verb (*said the army had killed* is no inversion)."""
        if not verb:
            return True
        rest = self._text[at:end].lstrip()
        if not rest or rest[0] in ",.;:()" + _QUOTES:
            return True
        following = rest.split(" ", 1)[0].lower().strip(",.")
        return following in (
            "on",
            "in",
            "at",
            "by",
            "via",
            "through",
            "who",
            "to",
            "during",
            "from",
        ) or following.endswith("day")

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
        if self._lowered.startswith(self._words.objects, cue.end + 1):
            return None
        if stance == "denies" and self._words.denial_objects:
            following = self._lowered[cue.end : cue.end + 24].lstrip()
            if not any(following.startswith(word + " ") for word in self._words.denial_objects):
                return None
        low = max((place for place in breaks if place < cue.start), default=start)
        low = max(low, last)
        named = self._before(low, cue.start)
        if named is None:
            return None
        speaker, name_start = named
        told = self._behind(cue.end, end) if "listener" in cue.means else None
        listener = told[0].relay if told is not None else None
        said = self._said_from(told[1] if told is not None and listener else cue.end, end)
        return Frame(name_start, cue.end, "behind", cue.text, stance, speaker, (name_start, said), listener)

    def _said_from(self, at: int, end: int) -> int:
        """Where what is said begins: behind *that*/*bahwa*, a quotation mark or a colon; a date right behind the verb is the saying's."""
        window = self._lowered[at : min(end, at + _THAT_REACH)]
        for match in _WORD.finditer(window):
            if match.group() in self._words.that:
                return at + match.start()
            if match.group()[0].isdigit() and not self._in_date(at + match.start()):
                break
        for index, character in enumerate(window):
            if character in _QUOTES + ":":
                return at + index
        for date in self._dates:
            if date.start >= at:
                gap = self._lowered[at : date.start].strip(" ,")
                return (
                    date.end if date.start < end and gap in ("", "on", "pada", "di", "late", "early", "later") else at
                )
        return at

    def _in_date(self, at: int) -> bool:
        return any(date.start <= at < date.end for date in self._dates)

    def _zone(self, at: int, end: int) -> int:
        """A name behind its verb takes along the dates and places that follow, up to a figure, a quotation or the end."""
        stop = end
        for index, character in enumerate(self._text[at:end]):
            if character in _QUOTES or (
                character in ".;" and self._text[at + index + 1 : at + index + 2] in (" ", "\n", "")
            ):
                stop = at + index
                break
            if character.isdigit() and not self._in_date(at + index):
                stop = at + index
                break
        return stop

    def _behind(self, at: int, end: int) -> tuple[Speaker, int] | None:
        """The name that begins at ``at``, and where it ends; a comma may join person and office."""
        stop = min(end, at + _REACH)
        for index in range(at, stop):
            if self._text[index] in _QUOTES + ";:":
                stop = index
                break
        pieces = self._pieces(at, stop)
        if not pieces:
            return None
        first = self._cut(*pieces[0])
        if first is None:
            return None
        speaker = self._read(first)
        if speaker is None:
            return None
        if len(pieces) > 1 and pieces[0][1] == first[1]:
            second = self._cut(*pieces[1])
            if second is not None and second[0] == pieces[1][0]:
                joined = self._joined(speaker, second)
                if joined is not None:
                    return joined, second[1]
        return speaker, first[1]

    def _before(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """The subject that ends before ``at``, and where it begins."""
        low = max(low, at - 2 * _REACH)
        for index in range(at - 1, low - 1, -1):
            sign = self._text[index]
            if (sign in _QUOTES + ":;—" or (sign in "-–" and self._spaced(index))) and at - index > 1:
                low = index + 1
                break
        pieces = self._pieces(low, at)
        while pieces:
            piece = self._opened(*pieces[-1])
            named = self._cut(*piece) if piece is not None else None
            speaker = self._read(named) if named is not None else None
            if speaker is None or named is None:
                pieces.pop()
                if not pieces or piece is None:
                    continue
                if named is None and piece is not None and not self._stopped(piece):
                    return None
                continue
            if len(pieces) > 1:
                earlier = self._opened(*pieces[-2])
                other = self._cut(*earlier) if earlier is not None else None
                if other is not None and earlier is not None and other[1] >= earlier[1] - 1:
                    joined = self._joined(speaker, other)
                    if joined is not None:
                        return joined, other[0]
            return speaker, named[0]
        return None

    def _spaced(self, at: int) -> bool:
        """A dash between spaces parts a dateline from its sentence, or an aside from the rest."""
        return self._text[at - 1 : at] in (" ", "-") and self._text[at + 1 : at + 2] in (" ", "-")

    def _joined(self, speaker: Speaker, other: tuple[int, int]) -> Speaker | None:
        """Person and office on two sides of a comma, as one speaker."""
        text = self._text[other[0] : other[1]]
        if any(character.isdigit() for character in text):
            return None
        second = self._read(other)
        if second is None or second.pronoun or speaker.pronoun:
            return None
        if second.office or speaker.office:
            return speaker if speaker.person else second if second.person else None
        if speaker.relay is not None or second.relay is not None:
            return Speaker(relay=second.relay or speaker.relay) if (second.relay and speaker.organisation) else None
        if speaker.person and not speaker.organisation and second.organisation and not second.person:
            return Speaker(speaker.person, second.organisation)
        if second.person and not second.organisation and speaker.organisation and not speaker.person:
            return Speaker(second.person, speaker.organisation)
        return None

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches between commas, without those that are a date or a continued list of names."""
        pieces: list[tuple[int, int]] = []
        at = start
        cuts = [start + match.start() for match in _SEGMENT.finditer(self._text[start:end])] + [end]
        for cut in cuts:
            piece = self._trim(at, cut)
            if piece is not None:
                listed = self._list_begins(pieces, piece)
                if listed is not None:
                    piece = (pieces[listed][0], piece[1])
                    del pieces[listed:]
                pieces.append(piece)
            at = cut + 1
        return pieces

    def _list_begins(self, pieces: list[tuple[int, int]], piece: tuple[int, int]) -> int | None:
        """Where a name with commas begins that ends in this piece: *Badan Meteorologi, Klimatologi, dan Geofisika*."""
        text = self._text[piece[0] : piece[1]]
        if not any(f" {word} " in f" {text}" for word in self._names.connectors) or not self._capitalised(text):
            return None
        for index in range(len(pieces) - 1, max(-1, len(pieces) - 4), -1):
            earlier = self._text[pieces[index][0] : pieces[index][1]]
            if not self._capitalised(earlier):
                return None
            if earlier.split(" ", 1)[0].lower() in self._names.organisations:
                return index
        return None

    def _capitalised(self, text: str) -> bool:
        words = _BRACKET.sub("", text).split()
        return all(word[0].isupper() or word in self._names.connectors for word in words)

    def _trim(self, start: int, end: int) -> tuple[int, int] | None:
        while start < end and not (self._text[start].isalnum()):
            start += 1
        while end > start and not (self._text[end - 1].isalnum() or self._text[end - 1] == "."):
            end -= 1
        return (start, end) if start < end else None

    def _opened(self, start: int, end: int) -> tuple[int, int] | None:
        """The piece without an opening connective (*sementara itu*) or date."""
        moved = True
        while moved:
            moved = False
            for opener in self._words.openers:
                if self._lowered.startswith(opener + " ", start) and start + len(opener) < end:
                    start += len(opener) + 1
                    moved = True
                    break
            for date in self._dates:
                if date.start == start and date.end <= end:
                    start = date.end
                    moved = True
                    break
            trimmed = self._trim(start, end)
            if trimmed is None:
                return None
            start, end = trimmed
        return start, end

    def _stopped(self, piece: tuple[int, int]) -> bool:
        match = _WORD.match(self._lowered, piece[0], piece[1])
        return match is not None and match.group().rstrip(".") in self._words.stops

    def _cut(self, start: int, end: int) -> tuple[int, int] | None:
        """The piece up to a word that no name goes beyond; ``None`` where it begins with one."""
        last = start
        report = False
        depth = 0
        for match in _WORD.finditer(self._text, start, end):
            word = match.group().lower().rstrip(".")
            first = match.start() <= start
            if first and word in self._words.first_person:
                return None
            if first and word in self._words.pronouns:
                return start, match.end()
            if first and word in self._names.reports:
                report = True
            if match.start() > start and (
                self._in_date(match.start()) or ")" in self._text[last : match.start()] and depth == 0
            ):
                break
            depth = self._text.count("(", start, match.end()) - self._text.count(")", start, match.end())
            if word[0].isdigit() and not (
                report and self._lowered[start : match.start()].rstrip().endswith((" dari", " from", " by"))
            ):
                if first:
                    return None
                break
            if first and word in self._names.of:
                start = last = match.end() + 1
                continue
            if word in self._words.stops and (first or not self._goes_on(match.end(), word, report)):
                if first:
                    return None
                break
            last = match.end()
        if depth > 0 and self._text[last : last + 1] == ")":
            last += 1
        return (start, last) if last > start else None

    def _goes_on(self, at: int, word: str, report: bool) -> bool:
        """A preposition inside a name: *Observatory for Human Rights*, *polisi di Medan*, *laporan dari …*."""
        if report and any(self._lowered.startswith(link, at - len(word)) for link in self._names.of):
            return True
        return (word in self._names.joins or word in self._names.connectors) and self._text[at + 1 : at + 2].isupper()

    def _read(self, span: tuple[int, int]) -> Speaker | None:
        return read(self._text[span[0] : span[1]], self._names, self._known)


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
