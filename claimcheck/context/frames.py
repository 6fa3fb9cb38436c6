"""Where a sentence says who speaks: verbs of saying with a subject, *menurut* and *according to* with a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.context.cues import Cue
from claimcheck.context.headlines import Headlines
from claimcheck.context.holdings import Holdings
from claimcheck.context.nounphrases import QUOTES
from claimcheck.context.owners import Owners
from claimcheck.context.places import Gazetteer
from claimcheck.context.reach import Reach
from claimcheck.context.sayings import SILENT, Frame, FrameWords, Sayings, Side, says_nothing, stance_of
from claimcheck.context.subjects import Subjects
from claimcheck.context.vocabulary import NameWords, Speaker
from claimcheck.dates import DateMention
from claimcheck.model import Stance

_CLAUSE_END = re.compile(r"[;:\"“,]|\.(?:\s|$)")
_NUMBER = re.compile(r"\W?\d")
_PARTING = frozenset(",.;:)" + QUOTES)
_FIGURE = 40
"""Characters before who says a figure in which the figure stands."""
_OBJECT = 32
"""Characters behind a verb of claiming in which its object stands."""
_RELATIVE = re.compile(r",?\s(?:which|that|who)?\s?")
_PRONOUN = 12
"""How far before a verb of saying the pronoun that is its subject may begin."""
_OPENS = frozenset(",?!'’" + QUOTES)
_QUOTED = frozenset(QUOTES)


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
        self._phrases = Subjects(text, lowered, names, known, dates)
        self._owners = Owners(text, lowered, words, names, self._phrases)
        self._headlines = Headlines(text, lowered, names, self._phrases)
        self._holdings = Holdings(text, lowered, words, names)
        self._reach = Reach(text, lowered, words, self._phrases)

    def read(self, start: int, end: int, places: Sequence[int] | None = None) -> Sayings:
        """The sayings of the sentence ``start..end``; ``places`` are where one can begin, if that is known."""
        cues = self._words.cues.find(self._lowered, start, end, places)
        headline = self._headlines.holds(start, end)
        frames = self._headlines.frames(start, end) if headline else []
        if not cues and not frames:
            beyond = self._owners.bare(start, end, alone=True)
            return SILENT._replace(frames=tuple(beyond)) if beyond else SILENT
        breaks = tuple([cue.start for cue in cues if "break" in cue.means and self._parts(cue, start)])
        last = start
        for cue in cues:
            frame = self._frame(cue, start, end, breaks, last, frames, headline)
            if "verb" in cue.means and (frame is not None or self._text[cue.start].islower()):
                last = cue.end
            if frame is None:
                continue
            if frame.side == "both" and frame.speaker.relay is not None:
                last = max(last, frame.end)
            if not (frames and frame.start < frames[-1].end and frame.side == frames[-1].side == "both"):
                frames.append(frame)
        frames = [frame for frame in frames if self._holdings.is_sole(frame, frames)]
        measured = next((cue for cue in cues if "measured" in cue.means), None)
        if measured is not None:
            frames += self._owners.agents(measured.end, end, frames)
        if len(frames) > 0:
            frames += self._owners.bare(start, end)
            frames += self._owners.gapped(end, frames)
            frames.sort(key=lambda frame: frame.start)
        return Sayings(
            tuple(frames),
            tuple([cue for cue in cues if "unnamed" in cue.means and not _said(cue, frames)]),
            breaks,
            [frame.zone for frame in frames],
            [(frame.start, frame.end) for frame in frames if frame.stance != "plans"],
        )

    def opening(self, start: int, at: int) -> Speaker | None:
        """The subject of the sentence that begins at ``start``."""
        return self._phrases.opening(start, at)

    def acting(self, start: int, end: int) -> Speaker | None:
        """The name with which the sentence ``start..end`` opens, whatever its verb is."""
        return self._phrases.acting(start, end)

    def _frame(
        self,
        cue: Cue,
        start: int,
        end: int,
        breaks: Sequence[int],
        last: int,
        earlier: Sequence[Frame],
        headline: bool,
    ) -> Frame | None:
        means = cue.means
        if self._goes_on(cue, start, headline, earlier):
            return self._onward(cue, start, earlier, stance_of(means["verb" if "verb" in means else "stem"]))
        if "suffixed" in means:
            return self._after(cue, cue.end, end, Speaker(pronoun=True), cue.end, means["suffixed"])
        if "quote" in means and self._opens_name(cue, start):
            inverted = self._inverted(cue, end)
            if inverted is not None:
                return inverted
        if "quoting" in means:
            quoted = self._quoting(cue, start, end)
            if quoted is not None:
                return quoted
        if "participle" in means and (found := self._participle(cue, start, earlier)) is not None:
            return found
        if "stem" in means and self._headlines.verb(cue, start, headline):
            found = self._verb(cue, start, end, breaks, last, family="stem")
            if found is not None:
                return found
        if "owned" in means:
            owned = self._owners.statement(cue, start)
            if owned is not None:
                return owned
        if "verb" in means:
            found = self._verb(cue, start, end, breaks, last)
            if found is None and self._active(cue, start) and self._coordinated(cue, start):
                return self._onward(cue, start, earlier, stance_of(means["verb"]))
            if found is None and "quote" in means and "participle" not in means:
                found = self._inverted(cue, end, bare=True)
            if found is not None or "name" not in means:
                return found
        if "noun" in means:
            told = self._noun(cue, end)
            if told is not None or "figure" not in means:
                return told
        if "holding" in means and self._holdings.holds(cue, end):
            found = self._verb(cue, start, end, breaks, last, family="holding")
            return found if found is not None and self._holdings.opens(found.start, start) else None
        if "nameless" in means:
            return self._owners.nameless(cue, start)
        if "figure" in means or "figure-of" in means or "figure-noun" in means:
            return self._owners.figure(cue, max([start, *(place for place in breaks if place < cue.start)]), end)
        family = next((family for family in ("name", "listener", "passive") if family in means), None)
        if family is None or self._text[cue.end : cue.end + 1] in ",." or self._lowered[cue.start - 1] == "-":
            return None
        narrows = cue.start > start and self._previous(cue, start) in self._words.relatives
        if family == "passive" and not narrows and self._previous(cue, start) not in self._words.passives:
            return None
        named = self._phrases.behind(cue.end, end)
        if named is None or (family == "listener" and not self._agency(named[0])):
            return None
        if headline and self._text[cue.start].isupper() and cue.start > start and named[0].person:
            return None  # every word of a headline may begin like a name
        stance = stance_of(means[family])
        named = self._owners.author(named[0], cue), named[1]
        if narrows:
            side: Side = "next" if self._compares(cue, start) else "back"
            return Frame(cue.start, named[1], side, cue.text, stance, named[0], (cue.start, named[1]))
        told = earlier[-1] if earlier and earlier[-1].verbal and earlier[-1].side == "both" else None
        if told is not None and named[0].relay is None and "," not in self._text[told.end : cue.start]:
            return None  # *kata X dalam siaran pers Y*
        zone = (cue.start, self._reach.named(named[1], end))
        relay = self._phrases.before(start, cue.start) if cue.text in self._words.citing and cue.start > start else None
        via = relay[0].relay if relay is not None else None
        return Frame(cue.start, named[1], "both", cue.text, stance, named[0], zone, via)

    def _parts(self, cue: Cue, start: int) -> bool:
        """Whether a contrasting word parts two statements; between two commas it does not (*X, however, said*)."""
        inserted = self._lowered.endswith(", ", start, cue.start) and self._text[cue.end : cue.end + 1] == ","
        return cue.start > start and not inserted

    def _previous(self, cue: Cue, start: int) -> str:
        words = self._lowered[max(start, cue.start - 24) : cue.start].split()
        return words[-1] if words else ""

    def _compares(self, cue: Cue, start: int) -> bool:
        """Whether a relative clause stands for a figure, which follows (*berbeda dengan yang disebut X, 35*)."""
        words = self._lowered[max(start, cue.start - 32) : cue.start].split()
        return len(words) > 1 and words[-2] in self._words.against

    def _goes_on(self, cue: Cue, start: int, headline: bool, earlier: Sequence[Frame]) -> bool:
        """Indonesian: whether who spoke goes on behind a comma (*Polisi Bantah Isu Itu, Sebut Hanya 3 Orang Tewas*)."""
        if not self._names.head_first or not self._lowered.endswith(", ", start, cue.start):
            return False
        if "verb" not in cue.means and not ("stem" in cue.means and headline and self._text[cue.start].isupper()):
            return False
        return any(frame.verbal and frame.side == "behind" for frame in earlier)

    def _coordinated(self, cue: Cue, start: int) -> bool:
        """Whether the verb goes on with the subject of another (*… and said 18 died*)."""
        return self._previous(cue, start) in self._words.coordinators

    def _inverted(self, cue: Cue, end: int, *, bare: bool = False) -> Frame | None:
        """*…, said Ann Lee*: the speaker behind the verb; ``bare`` where no comma or quotation mark shows it."""
        named = self._phrases.behind(cue.end, end)
        if named is None or not self._closed(named[1], end, "verb" in cue.means):
            return None
        plain = named[0].pronoun and named[0].organisation is None
        if plain and "verb" in cue.means and self._text[named[1] : named[1] + 1] == " ":
            return None  # *…, which has 72 members, estimated it at 74*
        if bare and (plain or named[0].relay or self._text[cue.end + 1 : cue.end + 2].isdigit()):
            return None
        return self._after(cue, cue.start, end, named[0], named[1], cue.means["quote"])

    def _quoting(self, cue: Cue, start: int, end: int) -> Frame | None:
        """*AFP quoted the governor as saying …*: who is quoted, through whom."""
        named = self._phrases.behind(cue.end, end)
        if named is None:
            return None
        said = next((word for word in self._words.quoted_as if self._lowered.startswith(word, named[1] + 1)), None)
        if said is None:
            return None
        relay = self._phrases.before(start, cue.start)
        at = named[1] + 1 + len(said)
        via = relay[0].relay if relay is not None else None
        return Frame(cue.start, at, "behind", cue.text, "asserts", named[0], (cue.start, at), via)

    def _participle(self, cue: Cue, start: int, earlier: Sequence[Frame]) -> Frame | None:
        """*…, saying 9 died*: who spoke before in the sentence goes on, else its subject speaks."""
        if self._text[cue.start].isupper() or self._lowered.endswith(" as ", start, cue.start):
            return None
        if self._takes_object(cue):
            return None
        return self._onward(cue, start, earlier, stance_of(cue.means["participle"]))

    def _takes_object(self, cue: Cue) -> bool:
        """Whether a verb of claiming has an object: it claims responsibility, or 54 lives."""
        if self._lowered.startswith(self._words.objects, cue.end + 1):
            return True
        following = _CLAUSE_END.split(self._lowered[cue.end : cue.end + _OBJECT])[0].split()
        taken = next((place for place, word in enumerate(following) if word in self._words.taken), 0)
        before = following[taken - 1] if taken else ""
        return before[-1:].isdigit() or before in self._words.many

    def _onward(self, cue: Cue, start: int, earlier: Sequence[Frame], stance: Stance) -> Frame | None:
        """The last speaker of the sentence goes on, else its subject."""
        spoken = [frame for frame in earlier if frame.side not in ("next", "back") and frame.speaker.relay is None]
        spoken = [frame for frame in spoken if frame.verbal]
        speaker = spoken[-1].speaker if spoken else self._phrases.opening(start, cue.start)
        if speaker is None:
            return None
        zone = (cue.start, cue.end)
        return Frame(cue.start, cue.end, "behind", cue.text, stance, speaker, zone, verbal=True, onward=True)

    def _noun(self, cue: Cue, end: int) -> Frame | None:
        """*laporan intelijen Ukraina bahwa …*, *a claim by the army that …*: whose report it is, then what it says."""
        named = self._phrases.behind(cue.end, end)
        if named is None or named[0].pronoun:
            return None
        following = self._lowered[named[1] : named[1] + 16].split()
        if not following or following[0] not in self._words.that:
            return None
        zone = (cue.start, named[1])
        return Frame(cue.start, named[1], "behind", cue.text, stance_of(cue.means["noun"]), named[0], zone)

    def _agency(self, speaker: Speaker) -> bool:
        return speaker.relay is not None and speaker.relay.lower() in self._names.agencies

    def _opens_name(self, cue: Cue, start: int) -> bool:
        """A bare word of saying needs a quotation mark or a comma before it, or the sentence to begin there."""
        before = self._text[start : cue.start].rstrip()
        if before and before[-1] == "," and self._text[cue.start - 1] == ",":
            return False
        return not before or before[-1] in _OPENS

    def _closed(self, at: int, end: int, verb: bool) -> bool:
        """Whether no verb follows a name behind its verb: *said the army had killed* is no inversion."""
        if not verb:
            return True
        rest = self._text[at:end].lstrip()
        if not rest or rest[0] in ",.;:()" + QUOTES:
            return True
        following = rest.split(" ", 1)[0].lower().strip(",.")
        return (
            following in self._words.after_name
            or following in self._words.participles
            or following in self._names.articles
            or self._phrases.in_date(end - len(rest))
        )

    def _after(self, cue: Cue, first: int, end: int, speaker: Speaker, last: int, stance: str) -> Frame:
        zone = (cue.start, self._reach.named(last, end))
        return Frame(min(cue.start, first), last, "both", cue.text, stance_of(stance), speaker, zone, verbal=True)

    def _verb(
        self, cue: Cue, start: int, end: int, breaks: Sequence[int], last: int, *, family: str = "verb"
    ) -> Frame | None:
        stance = stance_of(cue.means[family])
        if family != "stem" and not self._active(cue, start):
            return None
        if stance == "claims" and self._takes_object(cue):
            return None
        if self._lowered.startswith(self._words.accused, cue.start):
            return None  # a driver accused of killing 9
        if says_nothing(cue, self._lowered, stance, self._words):
            return None
        if stance == "denies" and self._words.denial_objects:
            following = self._lowered[cue.end : cue.end + 24].lstrip()
            if not any(
                following.startswith(word) and not following[len(word) : len(word) + 1].isalnum()
                for word in self._words.denial_objects
            ):
                return None
        low = max(max((place for place in breaks if place < cue.start), default=start), last)
        before = self._lowered[max(low, cue.start - _PRONOUN) : cue.start].split()
        if before and before[-1] in self._names.pronouns:
            low = self._lowered.rindex(before[-1], low, cue.start)  # 265 in Singapore instead of the 310 it announced
        named = self._phrases.before(self._led(low, cue.start), cue.start)
        if named is None:
            return None
        speaker, name_start = self._author(low, cue.start) or named
        relayed = "listener" in cue.means or cue.text.endswith(self._names.by_end)
        told = self._phrases.behind(cue.end, end) if relayed else None
        listener = told[0].relay if told is not None else None
        if self._narrows(name_start, cue.end, start, end):
            return Frame(name_start, cue.end, "back", cue.text, stance, speaker, (name_start, cue.end), verbal=True)
        quoted = name_start > start and self._text[start:name_start].rstrip()[-1:] in _QUOTED
        said = (
            self._reach.named(cue.end, end)
            if quoted
            else self._reach.said(told[1] if told is not None and listener else cue.end, end)
        )
        zone = (name_start, said)
        return Frame(name_start, cue.end, "behind", cue.text, stance, speaker, zone, listener, verbal=True)

    def _author(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """Whose report the subject of a verb is: *a report by an aid group which put the dead at 80*."""
        for report in re.finditer(self._words.reported_by, self._lowered[low:at]):
            named = self._phrases.behind(low + report.end(), at)
            if named is not None and named[0].relay is None and _RELATIVE.fullmatch(self._lowered, named[1], at):
                return named[0], low + report.start()
        return None

    def _led(self, low: int, at: int) -> int:
        """Where the subject of a verb may begin: behind the word that leads its clause (*18, as the ministry says*)."""
        led = ((self._lowered.rfind(f" {word} ", low, at), len(word) + 2) for word in self._words.passives)
        return max([low, *(place + length for place, length in led if place >= 0)])

    def _active(self, cue: Cue, start: int) -> bool:
        """Whether the word is a verb with its subject in front, no participle, noun or name."""
        previous = self._lowered[max(start, cue.start - 24) : cue.start].split()
        while len(previous) > 1 and previous[-1] in self._words.adverbs:
            previous.pop()
        if previous and previous[-1] in self._words.passive and not cue.text.startswith(("was ", "were ", "is ")):
            return False
        written = self._text[cue.start : cue.end]
        return not (written[0].isupper() and cue.start > start and written != cue.text.upper())

    def _narrows(self, name_start: int, verb_end: int, start: int, end: int) -> bool:
        """*the $1.8bn (that) analysts expected*, *18 as police say*: up to its verb a clause says whose it is."""
        before = self._lowered[max(start, name_start - _FIGURE) : name_start].split()
        while before and before[-1] in self._names.articles:
            before.pop()
        bound = before and (before[-1] in self._words.relatives or before[-1] in self._words.passives)
        if not bound and not (name_start > start and self._is_figure(before)):
            return False
        rest = self._text[verb_end:end].lstrip()
        return not rest or rest[0] in ".,;)" + QUOTES or self._phrases.in_date(end - len(rest))

    def _is_figure(self, before: Sequence[str]) -> bool:
        """Whether the words before a name end with a number, or with a number of something that has an article."""
        if not before or before[-1].isdigit():
            return bool(before)
        at = next((at for at in range(len(before) - 1, max(-1, len(before) - 4), -1) if _NUMBER.match(before[at])), 0)
        parted = any(word[-1] in _PARTING for word in before[at:])
        return at > 0 and before[at - 1] in self._names.articles and not parted


def _said(cue: Cue, frames: Sequence[Frame]) -> bool:
    """Whether a hedge is the verb of a saying (*police estimated*)."""
    return any(frame.start <= cue.start < frame.end for frame in frames)
