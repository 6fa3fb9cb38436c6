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
_NOUN_REACH = 16
"""Characters of a figure's noun (*death toll*)."""
_TOLD_NEXT = re.compile(r"(?:[,:]| \() ?(?=[$€£]?\d)")
_ENDED = re.compile(r"[$€£]?\d[\d.,]*(?:[.,;)]|$)")
_ASIDE = re.compile(r",[^,\d]{3,48},")


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
            if self._lowered.startswith(self._names.counted, cue.end + 1):
                return None  # perkiraan massa
            if named is None or any(
                "verb" in found.means for found in self._words.cues.find(self._lowered, cue.end, named[1])
            ):
                return None  # data BPS mencatat ...: the verb has it
            frame = self._next(named[0], cue.start, named[1], cue)
            if frame is not None and cue.start == low and self._text[named[1] : named[1] + 1] == ",":
                return frame._replace(side="behind")  # Hitungan X, korban tewas 58 orang
            return frame
        last = cue.end if "figure-of" in cue.means else self._told_from(cue.end, end)
        if last < 0:
            return None
        owner = self._possessor(low, cue.start) or self._compound(low, cue.start)
        if owner is not None:
            return self._next(self.author(owner[0], cue), owner[1], last, cue)
        return self._of(cue, low, end) if cue.text.endswith(self._names.links) else None

    def author(self, speaker: Speaker, cue: Cue) -> Speaker:
        """An agency that counts for itself has the figure, and passes on no other's (*an AFP tally*)."""
        if speaker.relay is None or self._words.own_counts.isdisjoint(cue.text.split()):
            return speaker
        return Speaker(organisation=speaker.relay)

    def _told_from(self, at: int, end: int) -> int:
        """Where the figure is told behind its noun with no copula (*the ministry's count, 35, is*), else -1."""
        told = _TOLD_NEXT.match(self._text, at, end)
        if told is not None:
            return told.end()
        aside = _ASIDE.match(self._text, at, end)
        if aside is None:
            return -1
        copula = next((one for one in self._words.figure_copulas if self._lowered.startswith(one, aside.end())), None)
        return aside.end() + len(copula) - 1 if copula is not None else -1

    def _of(self, cue: Cue, low: int, end: int) -> Frame | None:
        """*the figure of the Red Cross is 58*, *58 is the count of the mayor*: who holds it stands behind its noun."""
        named = self._phrases.behind(cue.end, end)
        if named is None or (named[0].pronoun and named[0].organisation is None):
            return None
        speaker = self.author(named[0], cue)
        copulas = self._words.figure_copulas
        copula = next((one for one in copulas if self._lowered.startswith(one, named[1])), None)
        if copula is not None:
            return self._next(speaker, cue.start, named[1] + len(copula) - 1, cue)
        before = self._lowered[low : cue.start].rsplit(None, 1)
        led = f" {self._lowered[low : cue.start].strip()} "
        if len(before) < 1 or self._text[named[1] : named[1] + 1] not in (".", ",", ""):
            return None
        articled = led.rstrip().rsplit(None, 1)
        if len(articled) < 2 or articled[1] not in self._names.articles or not f"{articled[0]} ".endswith(copulas):
            return None
        begin = low + len(self._lowered[low : cue.start].rstrip()) - len(articled[1])
        return Frame(begin, named[1], "back", cue.text, "asserts", speaker._replace(pronoun=False), (begin, named[1]))

    def nameless(self, cue: Cue, start: int) -> Frame | None:
        """*Officially, 35 died*: an adverb at the head of its clause that says of what kind the holder is."""
        before = self._text[start : cue.start].rstrip()
        if self._text[cue.end : cue.end + 1] != "," or (before and before[-1] not in ",;:—"):
            return None
        holder = Speaker(organisation=cue.means["nameless"])
        return Frame(cue.start, cue.end, "both", cue.text, "asserts", holder, (cue.start, cue.end))

    def gapped(self, end: int, earlier: Sequence[Frame]) -> list[Frame]:
        """*the union says 90, the army 51*, *puts it at 90, the army at 51*: who holds the second figure."""
        verbs = [frame for frame in earlier if frame.verbal and frame.side == "behind"]
        found: list[Frame] = []
        for match in self._words.gap.finditer(self._text, verbs[0].end, end) if verbs else ():
            begin, last = match.span(1)
            if self._text[match.start()] == " " and not match["link"]:
                continue
            opening = self._lowered[begin:last].split(" ", 1)
            if len(opening) > 1 and (opening[0] in self._words.contrasts or opening[0] in self._words.coordinators):
                begin += len(opening[0]) + 1
            spoken = any(frame.end <= begin and _has_digit(self._text, frame.end, match.start()) for frame in verbs)
            if not spoken or not self._can_speak(begin, last, bool(match["link"])):
                continue
            named = self._phrases.behind(begin, last)
            if named is None or named[1] != last or any(one.start < last and begin < one.end for one in earlier):
                continue
            cue = Cue(begin, last, self._lowered[begin:last], {})
            frame = self._next(named[0], begin, match.end() - 1, cue)
            found += [frame] if frame is not None else []
        return found

    def _can_speak(self, begin: int, last: int, linked: bool) -> bool:
        """Whether the words are of a body or an office, or where a preposition shows the gap a name."""
        spoken = self._lowered[begin:last].split()
        if self._names.heads & {*spoken, " ".join(spoken)}:
            return True
        named = begin + len(spoken[0]) + 1 if spoken[0] in self._names.articles and len(spoken) > 1 else begin
        return linked and self._text[named].isupper()

    def statement(self, cue: Cue, low: int) -> Frame | None:
        """*the union's claim that 40 died*: whose words follow."""
        owner = self._possessor(low, cue.start)
        if owner is None:
            return None
        stance = stance_of(cue.means["owned"])
        return Frame(owner[1], cue.end, "behind", cue.text, stance, owner[0], (owner[1], cue.end))

    def bare(self, start: int, end: int, *, alone: bool = False) -> list[Frame]:
        """*more than the ministry's 40*: a possessive right before a figure that is set against another.

        ``alone`` where nobody else speaks in the sentence: then the figure ends its clause.
        """
        found: list[Frame] = []
        if self._text.find("'", start, end) < 0 and self._text.find("’", start, end) < 0:
            return found
        for match in _BARE.finditer(self._text, start, end):
            if alone and not _ENDED.match(self._text, match.end(), end):
                continue
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
        while len(words) == 2 and words[1] in self._words.figure_adjectives:
            owner = words[0].rstrip()
            words = owner.rsplit(None, 1)
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
        if len(words) - opened > 6 or (opened < 0 and not self._heads_clause(words, low)):
            return None
        owners = [word for word in words[opened + 1 :] if word.group() not in self._words.contrasts]
        if not owners:
            return None
        begin = words[opened].start() if opened >= 0 else owners[0].start()
        rest = [word for word in owners if word.group() not in self._words.figure_adjectives]
        if rest:
            if rest[-1].group() in self._names.groups:
                return None  # passenger numbers
            if not self._can_own(rest, at) or self._phrases.names_place(rest[0].start(), rest[-1].end()):
                return None
            named = self._phrases.behind(rest[0].start(), rest[-1].end())
            whole = named is not None and (named[0].person or named[0].organisation or named[0].relay)
            return (named[0], begin) if named is not None and whole else None
        counted = not self._words.own_counts.isdisjoint(self._lowered[at : at + _NOUN_REACH].split()[:2])
        nameless = (self._words.nameless.get(one.group()) for one in owners if counted)
        holder = next((one for one in nameless if one is not None), None)
        if holder is not None:
            return Speaker(organisation=holder), begin
        before = words[opened - 1].group() if opened > 0 else ""
        if opened < 0 or not (
            before in self._words.against
            or before in self._words.contrasts
            or self._text[words[opened].start() - 2 : words[opened].start() - 1] == ";"
        ):
            return None
        return Speaker(), begin

    def _heads_clause(self, words: Sequence[re.Match[str]], low: int) -> bool:
        """Whether the words before a figure's noun are all of its clause (*Police estimates were of*)."""
        return bool(words) and not self._text[low : words[0].start()].strip(" \n\"“'‘")

    def _can_own(self, owners: Sequence[re.Match[str]], at: int) -> bool:
        """Whether the words name who counts: by their last, or by several capitals (*the Red Cross count*)."""
        if owners[-1].group() in self._names.heads or self._text[owners[-1].start() : at].strip().isupper():
            return True
        capitals = all(self._text[one.start()].isupper() for one in owners)
        return capitals and (len(owners) > 1 or owners[0].group() in self._names.agencies)

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


def _has_digit(text: str, start: int, end: int) -> bool:
    return any(character.isdigit() for character in text[start:end])
