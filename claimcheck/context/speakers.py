"""Who says a figure: the frame whose statement holds it, carried through open quotations and pronouns."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from claimcheck.context.frames import Frame, FrameReader, Sayings, frame_words
from claimcheck.context.naming import NameWords, Speaker
from claimcheck.context.places import gazetteer
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import Sentence, sentence_at
from claimcheck.model import Attribution, Stance
from claimcheck.rules.rulebook import Rulebook

_QUOTE = re.compile("[\"“”]|``|''|\n")
_LOOK_BACK = 8
_HEDGE_REACH = 60
_OWN_REACH, _OWN_WORDS = 40, 4
_PARTS = re.compile(r"[,.;:()\d\"“”\n]")
_NAME_PART = r"[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)*"
_NAMES_AHEAD = re.compile(rf"\b(?:{_NAME_PART} ){{1,2}}\Z")
_NAMES_BEHIND = re.compile(rf"\b(?: {_NAME_PART}){{0,2}}")
_NAMES_REACH = 100
_NAMES_WITHIN = 200_000
_WORD_END = re.compile(r"\w")


class Speakers:
    """The speakers of one field; every sentence is read at most once, and only when asked about."""

    def __init__(
        self,
        text: str,
        lowered: str,
        lexicon: Lexicon,
        rulebook: Rulebook,
        sentences: Sequence[Sentence],
        dates: Sequence[DateMention],
    ) -> None:
        self._text, self._lowered = text, lowered
        self._sentences = sentences
        self._dates = dates
        self._names = _name_words(lexicon, rulebook)
        self._frames_of = FrameReader(text, lowered, frame_words(lexicon), self._names, gazetteer(rulebook), dates)
        self._sayings: dict[int, Sayings] = {}
        self._full: dict[str, str] = {}
        self._latest: tuple[tuple[int, int, int], Attribution] | None = None

    def sayings(self, index: int) -> Sayings:
        """What the sentence holds of attribution."""
        found = self._sayings.get(index)
        if found is None:
            sentence = self._sentences[index]
            found = self._sayings[index] = self._frames_of.read(sentence.start, sentence.end)
        return found

    def attribution(self, start: int, end: int, index: int) -> Attribution:
        """Who says the figure at ``start..end`` of sentence ``index``."""
        asked = (start, end, index)
        if self._latest is None or self._latest[0] != asked:
            self._latest = (asked, self._attribution(start, end, index))
        return self._latest[1]

    def _attribution(self, start: int, end: int, index: int) -> Attribution:
        sayings = self.sayings(index)
        frames = [
            frame
            for frame in sayings.frames
            if not (frame.start <= start < frame.end) and not self._narrows_another(frame, end)
        ]
        chosen = self._bound(frames, start, end) or _chosen(self._text, frames, start, sayings.breaks)
        relays = _relays(frames)
        stance = self._hedge(sayings, start)
        if chosen is None:
            carried = self._quoted(start, index)
            if carried is not None:
                return carried
            if relays:
                frame = next(frame for frame in frames if frame.speaker.relay or frame.listener)
                return Attribution(via=relays, stance=stance or frame.stance, cue=self._cue(frame))
            if stance is None:
                return Attribution()
            return Attribution(stance=stance, cue=self._hedge_cue(sayings, start))
        speaker = self._resolved(chosen.speaker, chosen, index)
        if stance is None or chosen.stance != "asserts":
            stance = chosen.stance
        return Attribution(speaker.person, speaker.organisation, relays, stance, self._cue(chosen))

    def _narrows_another(self, frame: Frame, end: int) -> bool:
        """Whether a later figure has the frame for itself: 41, *more than the 34 reported by the ministry*."""
        if frame.side != "both" or frame.start < end or not frame.cue.endswith(self._names.restrictive):
            return False
        between = self._text[end : frame.start].rstrip()
        return not between.endswith(",") and any(character.isdigit() for character in between)

    def _bound(self, frames: Sequence[Frame], start: int, end: int) -> Frame | None:
        """The frame that belongs to this figure alone: *the UN's figure of 9*, *the 9 deaths reported by the UN*."""
        for frame in frames:
            owned = frame.side != "behind" and frame.speaker.relay is None and 0 <= start - frame.end <= _OWN_REACH
            if (
                owned
                and self._text.count(" ", frame.end, start) <= _OWN_WORDS
                and not _PARTS.search(self._text, frame.end, start)
            ):
                return frame
            behind = frame.side == "both" and frame.speaker.relay is None and 0 <= frame.start - end <= _OWN_REACH
            near = behind and self._text.count(" ", end, frame.start) <= _OWN_WORDS
            if near and not _PARTS.search(self._text, end, frame.start):
                return frame
        return None

    def _cue(self, frame: Frame) -> str:
        if frame.cue in self._text[frame.start : frame.end]:
            return frame.cue
        at = self._lowered.find(frame.cue, frame.start)
        return self._text[at : at + len(frame.cue)] if at >= 0 else frame.cue

    def _hedge(self, sayings: Sayings, start: int) -> Stance | None:
        cue = next((cue for cue in sayings.unnamed if _hedges(cue.start, cue.end, start)), None)
        return None if cue is None else cue.means["unnamed"]  # type: ignore[return-value]

    def _hedge_cue(self, sayings: Sayings, start: int) -> str | None:
        cue = next((cue for cue in sayings.unnamed if _hedges(cue.start, cue.end, start)), None)
        return None if cue is None else self._text[cue.start : cue.end]

    def _resolved(self, speaker: Speaker, frame: Frame, index: int) -> Speaker:
        """A pronoun's speaker is the last one named before it; a bare surname is completed from the text before."""
        if speaker.pronoun:
            earlier = self._last_named(index, frame.start)
            return earlier if earlier is not None and self._names.can_be(speaker, earlier) else speaker
        if speaker.person is not None and " " not in speaker.person:
            return speaker._replace(person=self._complete(speaker.person))
        return speaker

    def _last_named(self, index: int, before: int) -> Speaker | None:
        for at in range(index, max(-1, index - _LOOK_BACK - 1), -1):
            for frame in reversed(self.sayings(at).frames):
                if (
                    frame.start < before
                    and not frame.speaker.pronoun
                    and frame.side != "next"
                    and (frame.speaker.person or frame.speaker.organisation)
                ):
                    return self._resolved(frame.speaker, frame, at)
        return None

    def _complete(self, name: str) -> str:
        """The longest name with this word that the text gives (*Jafril* → *Ahmad Jafril*)."""
        found = self._full.get(name)
        if found is None:
            found = name
            for written in self._written(name):
                words = written.split()
                place = words.index(name) if name in words else 0
                if place + 1 < len(words) and self._is_name(words[place + 1]):
                    words, place = words[place:], 0
                first = max((at + 1 for at in range(place) if not self._is_name(words[at])), default=0)
                words, place = words[first:], place - first
                while len(words) > place + 1 and not self._is_name(words[-1]):
                    words.pop()
                if 1 < len(words) <= 4:
                    found = " ".join(words)
                    break
            self._full[name] = found
        return found

    def _written(self, name: str) -> Iterator[str]:
        """The name as it stands in the text, with up to two capitalised words on each side.

        Only so far into the text: a file of a megabyte with thousands of names would cost their product.
        """
        text, at = self._text, 0
        while (place := text.find(name, at, _NAMES_WITHIN)) >= 0:
            behind = _NAMES_BEHIND.match(text, place + len(name))
            ahead = _NAMES_AHEAD.search(text, max(at, place - _NAMES_REACH), place)
            at = place + 1
            if behind is not None and (ahead is not None or place == 0 or not _WORD_END.match(text, place - 1)):
                at = behind.end()
                yield text[ahead.start() if ahead is not None else place : at]

    def _is_name(self, word: str) -> bool:
        low = word.lower().rstrip(".")
        names = self._names
        lists = (names.titles, names.roles, names.organisations, names.role_organisations, names.function_words)
        known = any(low in listed for listed in lists) or low.endswith(names.suffixes)
        return not known and not word.isupper()

    @cached_property
    def _quotes(self) -> list[tuple[int, int]]:
        """The quotations of the field; one left open runs to the end of its paragraph."""
        found: list[tuple[int, int]] = []
        opened = -1
        for match in _QUOTE.finditer(self._text):
            mark = match.group()
            if mark == "\n":
                if opened >= 0:
                    found.append((opened, match.start()))
                opened = -1
            elif opened < 0:
                opened = match.start() if mark not in ("”", "''") else -1
            else:
                found.append((opened, match.end()))
                opened = -1
        if opened >= 0:
            found.append((opened, len(self._text)))
        return found

    def _quoted(self, start: int, index: int) -> Attribution | None:
        """For a figure in a quotation that names its speaker before it opens or after it closes."""
        place = bisect_right(self._quotes, (start, len(self._text))) - 1
        if place < 0 or not self._quotes[place][0] <= start < self._quotes[place][1]:
            return None
        opened, closed = self._quotes[place]
        last = sentence_at(self._sentences, max(opened, closed - 1))
        paragraph = self._sentences[index].paragraph
        for at in range(last, min(last + 2, len(self._sentences))):
            if self._sentences[at].paragraph != paragraph:
                break
            for frame in self.sayings(at).frames:
                if closed <= frame.start <= closed + 40 and not frame.speaker.relay and frame.side != "next":
                    return self._from(frame, at)
        first = sentence_at(self._sentences, opened)
        for frame in reversed(self.sayings(first).frames):
            if frame.end <= opened + 1:
                return self._from(frame, first)
        speaker = self._last_named(max(0, first - 1), opened) if first > 0 else None
        if speaker is None:
            return None
        return Attribution(speaker.person, speaker.organisation)

    def _from(self, frame: Frame, index: int) -> Attribution:
        speaker = self._resolved(frame.speaker, frame, index)
        relays = _relays(self.sayings(index).frames)
        return Attribution(speaker.person, speaker.organisation, relays, frame.stance, self._cue(frame))


_WORDS: dict[int, tuple[Rulebook, dict[Lexicon, NameWords]]] = {}


def _name_words(lexicon: Lexicon, rulebook: Rulebook) -> NameWords:
    """The name words of a language under a rulebook, built once for each."""
    held = _WORDS.get(id(rulebook))
    if held is None or held[0] is not rulebook:
        held = _WORDS[id(rulebook)] = (rulebook, {})
    found = held[1].get(lexicon)
    if found is None:
        agencies: Mapping[str, str] = rulebook.settings.agencies
        found = held[1][lexicon] = NameWords(lexicon, agencies)
    return found


def _hedges(cue_start: int, cue_end: int, start: int) -> bool:
    return 0 <= start - cue_end <= _HEDGE_REACH or 0 <= cue_start - start <= _HEDGE_REACH + 20


def _chosen(text: str, frames: Sequence[Frame], start: int, breaks: Sequence[int]) -> Frame | None:
    """The frame whose statement holds the figure: the last before it that is still open, else the next behind."""
    if not frames:
        return None
    low = max((place for place in breaks if place <= start), default=-1)
    high = min((place for place in breaks if place > start), default=1 << 60)
    named = [frame for frame in frames if frame.speaker.relay is None]
    ahead = [frame for frame in named if frame.end <= start and frame.side in ("behind", "both")]
    behind = [frame for frame in named if frame.start >= start and frame.side == "both"]
    inside = [frame for frame in ahead if frame.start >= low]
    if inside:
        verbs = [frame for frame in inside if frame.side == "behind"]
        return (verbs or inside)[-1]
    close = [frame for frame in behind if frame.start < high]
    aside = next((frame for frame in named if frame.start >= start and _is_aside(text, frame)), None)
    if close:
        return aside if aside is not None and aside.start < close[0].start else close[0]
    trailing = [frame for frame in named if frame.start >= start and frame.side == "behind" and frame.start < high]
    if trailing:
        return trailing[-1]
    if ahead:
        return ahead[-1] if ahead[-1].stance != "denies" else None
    return behind[0] if behind else None


def _is_aside(text: str, frame: Frame) -> bool:
    """Whether the saying follows what was said behind a comma (*9 died, the ministry said, more than …*)."""
    return frame.side == "behind" and text[max(0, frame.start - 8) : frame.start].removesuffix("the ").endswith(", ")


def _relays(frames: Sequence[Frame]) -> tuple[str, ...]:
    """The agencies of a sentence in order, each once."""
    names = [name for frame in frames for name in (frame.speaker.relay, frame.listener) if name]
    return tuple(dict.fromkeys(names)) if names else ()
