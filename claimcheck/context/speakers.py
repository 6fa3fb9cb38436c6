"""Who says a figure: the frame whose statement holds it, carried through open quotations and pronouns."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from claimcheck.context.cues import Starts
from claimcheck.context.frames import FrameReader
from claimcheck.context.fullnames import FullNames
from claimcheck.context.places import gazetteer
from claimcheck.context.sayings import Frame, Sayings, frame_words, stance_of
from claimcheck.context.statements import (
    OWN_REACH,
    PARTS,
    beside,
    follows,
    hedge_near,
    is_aside,
    is_compared,
    is_embedded,
    leads,
    relays_of,
    tells_instead,
)
from claimcheck.context.vocabulary import NameWords, Speaker
from claimcheck.dates import DateMention
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import Sentence, sentence_at
from claimcheck.model import Attribution, Stance
from claimcheck.numerals import speaking
from claimcheck.rules.rulebook import Rulebook

_QUOTE = re.compile("[\"“”]|``|''|\n")
_MARK = re.compile('["“”\\n]')
_LOOK_BACK = 8
_MOST_HOPS = 3
_STATED_REACH = 24
_OWN_SENTENCE = 240
_ANYONE = Speaker(pronoun=True)
_NOBODY = Attribution()


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
        numbers: Sequence[int] = (),
    ) -> None:
        self._text, self._lowered = text, lowered
        self._sentences = sentences
        self._dates = dates
        self._numbers = numbers
        self._names = _name_words(lexicon, rulebook)
        self._speakers = speaking.speakers(lexicon)
        self._gazetteer = gazetteer(rulebook)
        self._frames_of = FrameReader(text, lowered, frame_words(lexicon), self._names, self._gazetteer, dates)
        self._sayings: dict[int, Sayings] = {}
        self._starts: tuple[int, Starts | None] = -1, None
        self._full = FullNames(text, self._names, self._gazetteer)
        self._latest: tuple[tuple[int, int, int], Attribution] | None = None

    def hand(self, index: int, starts: Starts | None) -> None:
        """Hands over where in a sentence something can begin."""
        self._starts = index, starts

    def sayings(self, index: int) -> Sayings:
        """What the sentence holds of attribution."""
        found = self._sayings.get(index)
        if found is None:
            sentence = self._sentences[index]
            starts = self._starts[1] if self._starts[0] == index else None
            said = starts.said if starts is not None else None
            found = self._sayings[index] = self._frames_of.read(sentence.start, sentence.end, said)
        return found

    def attribution(self, start: int, end: int, index: int) -> Attribution:
        """Who says the figure at ``start..end`` of sentence ``index``."""
        asked = (start, end if self.sayings(index).frames else start, index)
        if self._latest is None or self._latest[0] != asked:
            self._latest = (asked, self._attribution(start, end, index))
        return self._latest[1]

    def denied(self, start: int, end: int, index: int) -> bool:
        """Whether the speaker of the figure denies it."""
        frames = self.sayings(index).frames
        if frames and not any(frame.stance == "denies" for frame in frames):
            return False
        return self.attribution(start, end, index).stance == "denies"

    def claimed(self, start: int, end: int, index: int, denied: int, *, contrasted: bool) -> bool:
        """Whether a figure is somebody's, and denied by another, whose denial ends at ``denied``.

        Somebody is named in what is denied (*rejected the data of X, who counted 61*; *X's data that count 61 are
        wrong, he said*), or right behind the figure, as the one who states it alone or, where it is ``contrasted``
        with another, at all.
        """
        frames = self.sayings(index).frames
        for frame in frames:
            if frame.stance == "denies" or (frame.speaker.pronoun and frame.speaker.organisation is None):
                continue
            if denied > end and frame.end <= start and is_embedded(self._lowered, frame, frames, self._names.relatives):
                return True
            if denied <= frame.start and frame.end <= start and frame.side in ("behind", "next"):
                return True
            alone = frame.side == "back" or frame.cue.endswith(self._names.by_end)
            if (alone or (contrasted and frame.side == "both")) and follows(self._text, frame, end):
                return True
        return False

    def _attribution(self, start: int, end: int, index: int) -> Attribution:
        office = speaking.before(self._text, start, self._speakers)
        if office is not None:
            return Attribution(organisation=office, stance="asserts")  # polisi menyebut 12 tewas, sedangkan BPBD 10
        sayings = self.sayings(index)
        # the verb of saying may be read with its figure: police estimated 9,000
        start = next((f.end for f in sayings.frames if f.verbal and f.start < start < f.end < end), start)
        if not sayings.frames and not sayings.unnamed:
            return self._quoted(start, index) or _NOBODY
        frames = [
            frame
            for frame in sayings.frames
            if not (frame.start <= start < frame.end) and not self._narrows_another(frame, end)
        ]
        chosen = (
            self._bound(frames, start, end)
            or self._paired(frames, start, index, sayings.breaks)
            or self._chosen(frames, start, sayings.breaks)
        )
        relays = relays_of(beside(frames, start, sayings.breaks))
        stance = self._hedge(sayings, start)
        if chosen is None:
            carried = self._quoted(start, index)
            if carried is not None:
                return carried
            if relays:
                near = beside(frames, start, sayings.breaks)
                frame = next(frame for frame in near if frame.speaker.relay or frame.listener)
                return Attribution(via=relays, stance=stance or frame.stance, cue=self._cue(frame))
            if stance is None:
                return Attribution()
            return Attribution(stance=stance, cue=self._hedge_cue(sayings, start))
        speaker = self._resolved(chosen.speaker, chosen, index)
        if stance is None or chosen.stance != "asserts":
            stance = "asserts" if tells_instead(self._text, chosen, start) else chosen.stance
        return Attribution(speaker.person, speaker.organisation, relays, stance, self._cue(chosen), speaker.role)

    def _narrows_another(self, frame: Frame, end: int) -> bool:
        """Whether a later figure has the frame for itself: 41, *more than the 34 reported by the ministry*."""
        if frame.side == "back" and frame.start >= end and not follows(self._text, frame, end):
            return True
        if frame.start >= end and is_compared(self._lowered, frame, end, self._names.compared):
            return True
        if frame.side != "both" or frame.start < end or not frame.cue.endswith(self._names.restrictive):
            return False
        between = self._text[end : frame.start].rstrip()
        return not between.endswith(",") and any(character.isdigit() for character in between)

    def _bound(self, frames: Sequence[Frame], start: int, end: int) -> Frame | None:
        """The frame that belongs to this figure alone: *the UN's figure of 9*, *the 9 deaths reported by the UN*."""
        own = next(
            (frame for frame in frames if follows(self._text, frame, end) and not self._evidence(frame, frames)), None
        )
        if own is not None and (own.side == "back" or any(frame.end <= start for frame in frames)):
            return own
        for frame in frames:
            if leads(self._text, frame, start):
                return frame
            if follows(self._text, frame, end) and not self._evidence(frame, frames):
                return frame
        return None

    def _evidence(self, frame: Frame, frames: Sequence[Frame]) -> bool:
        """Whether it only says on what another founds a figure: *they counted 58, based on reports of families*."""
        if not frame.cue.startswith(self._names.evidence):
            return False
        spoken = any(other.verbal and other.side == "behind" and other.start < frame.start for other in frames)
        named = frame.speaker.person or frame.speaker.organisation or ""
        return spoken and named[:1].islower()

    def _paired(self, frames: Sequence[Frame], start: int, index: int, breaks: Sequence[int]) -> Frame | None:
        """Where every figure stands before its own saying: *from 18, according to police, to 40, according to X*."""
        both = [frame for frame in frames if frame.side == "both" and frame.speaker.relay is None]
        if len(both) < 2:
            return None
        sentence = self._sentences[index]
        first = bisect_left(self._numbers, sentence.start)
        last = bisect_left(self._numbers, sentence.end) - 1
        inside = [n for n in self._numbers[first : last + 1] if not any(f.start <= n < f.end for f in both)]
        if len(inside) < 2 or inside[0] > both[0].start or inside[-1] > both[-1].start:
            return None
        return next((frame for frame in both if frame.start >= start), None)

    def _chosen(self, frames: Sequence[Frame], start: int, breaks: Sequence[int]) -> Frame | None:
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
        aside = next((frame for frame in named if frame.start >= start and is_aside(self._text, frame)), None)
        if close:
            return aside if aside is not None and aside.start < close[0].start else close[0]
        trailing = [
            frame
            for frame in named
            if start <= frame.start < high and frame.side == "behind" and not frame.onward and not self._states(frame)
        ]
        if trailing:
            return trailing[-1]
        if ahead:
            return ahead[-1] if ahead[-1].stance != "denies" else None
        return behind[0] if behind else None

    def _states(self, frame: Frame) -> bool:
        """Whether a verb of saying has a figure of its own right behind it (*…, the union says 40*)."""
        place = bisect_left(self._numbers, frame.end)
        following = self._numbers[place] if place < len(self._numbers) else frame.end + OWN_REACH
        return following - frame.end < _STATED_REACH and not PARTS.search(self._text, frame.end, following)

    def _cue(self, frame: Frame) -> str:
        if frame.cue in self._text[frame.start : frame.end]:
            return frame.cue
        at = self._lowered.find(frame.cue, frame.start)
        return self._text[at : at + len(frame.cue)] if at >= 0 else frame.cue

    def _hedge(self, sayings: Sayings, start: int) -> Stance | None:
        cue = hedge_near(sayings, start)
        return None if cue is None else stance_of(cue.means["unnamed"])

    def _hedge_cue(self, sayings: Sayings, start: int) -> str | None:
        cue = hedge_near(sayings, start)
        return None if cue is None else self._text[cue.start : cue.end]

    def _resolved(self, speaker: Speaker, frame: Frame, index: int, hops: int = 0) -> Speaker:
        """Whom a pronoun or a role noun points back to; a bare surname is completed from the text before."""
        if speaker.pronoun:
            found = self._own_subject(frame, index) if speaker.means == "body" else None
            found = found or self._last_named(index, frame.start, speaker, hops)
            return found or speaker._replace(pronoun=False)
        if speaker.person is not None and " " not in speaker.person:
            speaker = speaker._replace(person=self._full.of(speaker.person))
        if speaker.person is not None and speaker.organisation is None:
            body, role = self._office(speaker.person, index, frame.start)
            return speaker._replace(organisation=body, role=speaker.role or role)
        return speaker

    def _own_subject(self, frame: Frame, index: int) -> Speaker | None:
        """The body that its own sentence is about (*Veloce will cut 4,000 jobs, it said*)."""
        start = self._sentences[index].start
        if frame.start <= start or self._text[frame.start - 2 : frame.start] != ", ":
            return None
        subject = self._frames_of.opening(start, frame.start)
        if subject is None or subject.pronoun or subject.organisation is None or not subject.organisation[0].isupper():
            return None
        return subject._replace(person=None)

    def _office(self, person: str, index: int, before: int) -> tuple[str | None, str | None]:
        """The organisation and the role with which the same person spoke shortly before."""
        surname = person.rsplit(" ", 1)[-1]
        role: str | None = None
        if self._text.find(surname, self._sentences[max(0, index - _LOOK_BACK)].start, before) < 0:
            return None, None
        for at in range(index, max(-1, index - _LOOK_BACK - 1), -1):
            start, end, _ = self._sentences[at]
            if self._text.find(surname, start, min(end, before)) < 0:
                continue
            for frame in self.sayings(at).frames:
                known = frame.speaker
                if frame.start < before and known.person and surname in known.person.split():
                    role = role or known.role
                    if known.organisation:
                        return known.organisation, role
        return None, role

    def _last_named(self, index: int, before: int, pointing: Speaker = _ANYONE, hops: int = 0) -> Speaker | None:
        """The last speaker named before the place whom ``pointing`` (a pronoun, a role noun) may mean."""
        subject = self._subject_before(index, pointing)
        for at in range(index, max(-1, index - _LOOK_BACK - 1), -1):
            if subject is not None and at < index:
                return subject._replace(person=None) if pointing.means == "body" else subject
            frames = self.sayings(at).frames
            for frame in reversed(frames):
                speaker = frame.speaker
                named = (speaker.person or speaker.organisation) and frame.side not in ("next", "back")
                if frame.start >= before or not named or (speaker.pronoun and hops >= _MOST_HOPS):
                    continue
                if is_embedded(self._lowered, frame, frames, self._names.relatives):
                    continue
                if self._names.can_be(pointing, speaker):
                    found = self._resolved(speaker, frame, at, hops + 1)
                    return found._replace(person=None) if pointing.means == "body" else found
                if pointing.organisation is not None and pointing.role is None:
                    return None
        return None

    def _subject_before(self, index: int, pointing: Speaker) -> Speaker | None:
        """Whom the sentence before is about although he says nothing there (*Amir rejects it. "…," he said*)."""
        if index == 0 or pointing.role is not None or self.sayings(index - 1).frames:
            return None
        start, end, paragraph = self._sentences[index - 1]
        if paragraph < self._sentences[index].paragraph - 1 or end - start > _OWN_SENTENCE:
            return None
        subject = self._frames_of.acting(start, end)
        if subject is None or subject.pronoun or subject.relay is not None:
            return None
        body = pointing.means == "body" and subject.organisation is not None and subject.organisation[0].isupper()
        if not body and (pointing.organisation is not None or subject.role is None or subject.person is None):
            return None
        return subject if self._names.can_be(pointing, subject) else None

    @cached_property
    def _quotes(self) -> list[tuple[int, int]]:
        """The quotations of the field; one left open runs to the end of its paragraph."""
        found: list[tuple[int, int]] = []
        opened = -1
        typewritten = "``" in self._text or "''" in self._text
        for match in (_QUOTE if typewritten else _MARK).finditer(self._text):
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
                if (
                    closed <= frame.start <= closed + 40
                    and not frame.speaker.relay
                    and frame.side not in ("next", "back")
                ):
                    return self._from(frame, at)
        first = sentence_at(self._sentences, opened)
        for frame in reversed(self.sayings(first).frames):
            if frame.end <= opened + 1:
                return self._from(frame, first)
        speaker = self._last_named(max(0, first - 1), opened) if first > 0 else None
        if speaker is None:
            return None
        return Attribution(speaker.person, speaker.organisation, role=speaker.role)

    def _from(self, frame: Frame, index: int) -> Attribution:
        speaker = self._resolved(frame.speaker, frame, index)
        relays = relays_of(self.sayings(index).frames)
        return Attribution(speaker.person, speaker.organisation, relays, frame.stance, self._cue(frame), speaker.role)


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
