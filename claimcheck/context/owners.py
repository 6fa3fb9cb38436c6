"""Whose figure follows: *the company's figure of 40*, *a police count of 18*, *the ministry's 40*, *angka polisi*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.context.cues import Cue
from claimcheck.context.sayings import Frame, FrameWords, stance_of
from claimcheck.context.subjects import Subjects
from claimcheck.context.vocabulary import NameWords, Speaker
from claimcheck.language.text import POSSESSIVES

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_BARE = re.compile(r"(?:['’]s|s['’]) (?=[\d$€£])")
_OWNER_REACH = 60


class Owners:
    """Finds the frames that own one figure, or one statement, in a field of text."""

    def __init__(self, text: str, lowered: str, words: FrameWords, names: NameWords, phrases: Subjects) -> None:
        self._text, self._lowered = text, lowered
        self._words, self._names = words, names
        self._phrases = phrases

    def figure(self, cue: Cue, low: int, end: int) -> Frame | None:
        """*the company's figure of 6,000*, *angka polisi 23*: whose figure it is that follows at once."""
        if "figure" in cue.means:
            named = self._phrases.behind(cue.end, end)
            if named is None or any(
                "verb" in found.means for found in self._words.cues.find(self._lowered, cue.end, named[1])
            ):
                return None  # data BPS mencatat ...: the verb has it
            return self._next(named[0], cue.start, named[1], cue)
        owner = self._possessor(low, cue.start) or self._compound(low, cue.start)
        return self._next(owner[0], owner[1], cue.end, cue) if owner is not None else None

    def statement(self, cue: Cue, low: int) -> Frame | None:
        """*the union's claim that 40 died*: whose words follow."""
        owner = self._possessor(low, cue.start)
        if owner is None:
            return None
        stance = stance_of(cue.means["owned"])
        return Frame(owner[1], cue.end, "behind", cue.text, stance, owner[0], (owner[1], cue.end))

    def bare(self, start: int, end: int) -> list[Frame]:
        """*more than the ministry's 40*: a possessive right before a figure that is set against another."""
        found: list[Frame] = []
        if self._text.find("'", start, end) < 0 and self._text.find("’", start, end) < 0:
            return found
        for match in _BARE.finditer(self._text, start, end):
            owner = self._possessor(start, match.end())
            if owner is None:
                continue
            before = self._lowered[max(start, owner[1] - 24) : owner[1]].split()
            while before and before[-1] in self._names.articles:
                before.pop()
            if before and before[-1] in self._words.against:
                cue = Cue(match.start(), match.end(), match.group().strip(), {})
                frame = self._next(owner[0], owner[1], match.end(), cue)
                found += [frame] if frame is not None else []
        return found

    def agents(self, start: int, end: int, earlier: Sequence[Frame]) -> list[Frame]:
        """*put at 31,500 by the state but no more than 22,000 by the firm*: the agent behind each figure."""
        found: list[Frame] = []
        for by in self._names.by_agents:
            at = start
            while (at := self._lowered.find(by, at, end)) >= 0:
                begin = at + 1
                at += len(by)
                named = self._phrases.behind(at, end)
                if named is None or named[0].relay is not None:
                    continue
                speaker = named[0]._replace(pronoun=False)
                if not (speaker.person or speaker.organisation):
                    continue
                if any(frame.start < named[1] and begin < frame.end for frame in earlier):
                    continue
                found.append(Frame(begin, named[1], "back", by.strip(), "asserts", speaker, (begin, named[1])))
        return found

    def _next(self, speaker: Speaker, start: int, end: int, cue: Cue) -> Frame | None:
        if speaker.relay is not None:
            return None
        return Frame(start, end, "next", cue.text, "asserts", speaker._replace(pronoun=False), (start, end))

    def _possessor(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """The owner whose possessive ends before ``at``, and where its name begins."""
        owner = self._lowered[low:at].rstrip()
        words = owner.rsplit(None, 1)
        if len(words) == 2 and words[1] in self._words.figure_adjectives:
            owner = words[0].rstrip()
        if not owner.endswith(POSSESSIVES):
            return None
        end = low + len(owner) - (2 if owner[-1] == "s" else 1)
        named = self._phrases.before(self._owner_from(low, end), end)
        return named if named is not None and (named[0].person or named[0].organisation) else None

    def _compound(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """*a police count of*: the noun before the figure's noun; *the official count of* is nobody's who is named."""
        words = list(_WORD.finditer(self._lowered, max(low, at - _OWNER_REACH), at))
        opened = next(
            (index for index in range(len(words) - 1, -1, -1) if words[index].group() in self._names.articles), -1
        )
        if opened < 0 or len(words) - opened > 6:
            return None
        owners = words[opened + 1 :]
        rest = [word for word in owners if word.group() not in self._words.figure_adjectives]
        if rest:
            if rest[-1].group() not in self._names.heads and not self._text[rest[-1].start() : at].strip().isupper():
                return None
            named = self._phrases.behind(rest[0].start(), rest[-1].end())
            whole = named is not None and (named[0].person or named[0].organisation)
            return (named[0], words[opened].start()) if named is not None and whole else None
        before = words[opened - 1].group() if opened > 0 else ""
        if not owners or not (
            before in self._words.against
            or before in self._words.contrasts
            or self._text[words[opened].start() - 2 : words[opened].start() - 1] == ";"
        ):
            return None
        return Speaker(), words[opened].start()

    def _owner_from(self, low: int, at: int) -> int:
        """Where the owner's own phrase begins: behind the last article before ``at``, else at its first capital."""
        window = self._text[low:at]
        words = list(_WORD.finditer(window))[-6:]
        for match in reversed(words[:-1]):
            if match.group().lower() in self._names.articles:
                return low + match.start()
            if match.group().lower() in self._names.stops:
                break
        for match in reversed(words):
            if match.group().lower() in self._names.articles:
                return low + match.start()
            if (
                match.group()[0].islower()
                and match.group().lower() not in self._names.organisations
                and at - low - match.end() > 4
            ):
                return low + match.end()
        return low
