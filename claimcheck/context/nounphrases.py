"""Where a speaker's noun phrase begins and ends: behind *menurut*, *according to*, *said*, or between two commas."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import takewhile

from claimcheck.context.naming import read
from claimcheck.context.places import Gazetteer
from claimcheck.context.vocabulary import NameWords, Speaker
from claimcheck.dates import DateMention

_MOST_KEPT = 20_000
QUOTES = '"“”«»`'
_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_CLOSES = re.compile(f"[{QUOTES};:]")
_AGE = re.compile(r"\d{1,3}")
_AGE_BEHIND = re.compile(r"\s\(\d{1,3}\Z")
_AGE_REACH = 8
_INDEFINITE = re.compile(r" (?<=[^\W\d_] )(?=an? [^\W\d_])")
_BRACKET = re.compile(r"\([^()]*\)?")
REACH = 160
"""A name is looked for no further away than this."""

_PUBLISHED_REACH = 48
_BODY_REACH = 60


class NounPhrases:
    """Cuts names out of one field of text."""

    def __init__(
        self, text: str, lowered: str, names: NameWords, known: Gazetteer, dates: Sequence[DateMention]
    ) -> None:
        self._text, self._lowered = text, lowered
        self._names, self._known = names, known
        self._dates = dates
        self._date_starts = [date.start for date in dates]

    def in_date(self, at: int) -> bool:
        """Whether a date covers the place."""
        last = bisect_right(self._date_starts, at) - 1
        return last >= 0 and at < self._dates[last].end

    def date_from(self, at: int) -> DateMention | None:
        """The first date that begins at or behind the place."""
        first = bisect_left(self._date_starts, at)
        return self._dates[first] if first < len(self._dates) else None

    def names_place(self, start: int, end: int) -> bool:
        """Whether the stretch is the name of a place (*the West Bank toll*)."""
        name = self._text[start:end]
        return self._known.find(name) is not None or self._known.country(name) is not None

    def behind(self, at: int, end: int) -> tuple[Speaker, int] | None:
        """The name that begins at ``at``, and where it ends; a comma may join person and office."""
        stop = min(end, at + REACH)
        closing = _CLOSES.search(self._text, at, stop)
        if closing is not None:
            stop = closing.start()
        if self._names.published:
            at = self._publisher(at, stop)
        pieces = self._pieces(at, stop)
        if not pieces:
            return None
        first = self._cut(*pieces[0])
        if first is None:
            return None
        speaker = self._read(first)
        if speaker is None:
            return None
        pointing = self._pointing_body(speaker, first[1])
        if pointing.pronoun and not speaker.pronoun:
            return pointing, first[1]
        if len(pieces) > 1 and pieces[0][1] == first[1]:
            second = self._cut(*pieces[1])
            if second is not None and second[0] == pieces[1][0]:
                joined = self._joined(speaker, second, introduced=True)
                if joined is not None:
                    return joined, second[1]
        return speaker, first[1]

    def _pointing_body(self, speaker: Speaker, name_end: int) -> Speaker:
        """A common noun for a body with a demonstrative behind it means the last one named (*lembaga itu*)."""
        body = speaker.organisation
        if body is None or speaker.person is not None or body.lower() not in self._names.body_roles:
            return speaker
        following = self._lowered[name_end : name_end + 12].split()
        if following and following[0].rstrip(",.") in self._names.demonstratives:
            return speaker._replace(pronoun=True, means="body")
        return speaker

    def _publisher(self, at: int, stop: int) -> int:
        """Behind *released on Friday by*, *yang dihimpun*: where the name begins of who published a report."""
        names = self._names
        begin, moved = at, False
        for _ in range(6):
            while at < stop and self._text[at] == " ":
                at += 1
            match = _WORD.match(self._lowered, at, stop)
            if match is None:
                break
            link = None
            if self._lowered.startswith(names.long_of, at):
                link = next(link for link in names.long_of if self._lowered.startswith(link, at))
            if link is not None:
                at += len(link)
                begin, moved = at, True
            elif not moved and (match.group() in names.articles or match.group() in names.reports):
                at = match.end()
            elif match.group() in names.published:
                places = [self._lowered.find(by, at, min(stop, at + _PUBLISHED_REACH)) for by in names.by]
                behind = min(
                    ((place, by) for place, by in zip(places, names.by, strict=True) if place >= 0), default=None
                )
                comma = self._text.find(",", at, stop)
                reached = behind is not None and not 0 <= comma < behind[0]
                at = behind[0] + len(behind[1]) if behind is not None and reached else match.end()
                begin, moved = at, True
            else:
                break
        return begin

    def _introduced(self, at: int) -> bool:
        """Whether words like *selaku* or *who heads* stand before the place."""
        return self._lowered[max(0, at - 32) : at].rstrip().endswith(self._names.appositions)

    def _joined(self, speaker: Speaker, other: tuple[int, int], introduced: bool) -> Speaker | None:
        """Person and office on two sides of a comma, as one speaker."""
        text = _BRACKET.sub("", self._text[other[0] : other[1]])
        if any(character.isdigit() for character in text):
            return None
        second = self._read(other)
        if second is None:
            return None
        if speaker.person and speaker.role is None and second.role and (second.pronoun or second.person):
            # *The prosecutor, Ana Ruiz*; of *Kuasa hukum Amir, Ana Ruiz* Amir is another.
            if not second.pronoun and (introduced or not self._names.head_first):
                return None
            return speaker._replace(role=second.role)
        if second.pronoun:
            return None
        if speaker.pronoun:  # *Ana Ruiz, the mayor*
            if second.person is None or speaker.organisation is None:
                return None
            body = None if speaker.role is not None else speaker.organisation
            return Speaker(second.person, second.organisation or body, role=speaker.role)
        if self._described(speaker, second):
            return second
        role = speaker.role or second.role
        if self._held_at(speaker, second):
            body = f"{speaker.organisation} {speaker.person}" if speaker.organisation else speaker.person
            return Speaker(second.person, body, role=role)
        if second.office or speaker.office:
            named = speaker if speaker.person else second if second.person else None
            return named and named._replace(role=role)
        if speaker.person and second.seat:
            return Speaker(speaker.person, speaker.organisation or second.seat, role=role)
        if second.person and speaker.seat:
            return Speaker(second.person, second.organisation or speaker.seat, role=role)
        if speaker.relay is not None or second.relay is not None:
            return Speaker(relay=second.relay or speaker.relay) if (second.relay and speaker.organisation) else None
        if speaker.person and not speaker.organisation and second.organisation and not second.person:
            return Speaker(speaker.person, second.organisation, role=role)
        stated = introduced or speaker.role is not None or not self._names.head_first
        if stated and second.person and not second.organisation and speaker.organisation and not speaker.person:
            return Speaker(second.person, speaker.organisation, role=role)
        return None

    def _held_at(self, speaker: Speaker, named: Speaker) -> bool:
        """Whether the name behind an office is where it is held: *Bupati Pasirjati, Wahyu Santoso*, of any town.

        Of two whole names only the second can be the person's; one word may be a town as well.
        """
        if not self._names.head_first or speaker.role is None or not speaker.person or not named.person:
            return False
        first = named.person.partition(" ")[0]
        if first.lower() in self._names.place_kinds:
            return False
        if " " in speaker.person and (first == named.person or self._known.find(named.person) is not None):
            return False
        return named.role is None and not named.organisation and not named.seat

    def _described(self, speaker: Speaker, named: Speaker) -> bool:
        """Whether the later phrase only says what the name before it stands for: *the Relief Union, a charity*."""
        if speaker.person or named.person or not speaker.organisation or not named.organisation:
            return False
        return speaker.organisation[:1].islower() and self._capitalised(named.organisation)

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches between commas, without those that are a date or a continued list of names."""
        pieces: list[tuple[int, int]] = []
        at = start
        cuts = [match.span() for match in self._names.segment.finditer(self._text, start, end)]
        if self._names.apposition_articles and self._text.find(" a", start, end) >= 0:
            cuts = sorted([*cuts, *self._appositions(start, end)])
        for cut, following in (*cuts, (end, end)):
            piece = self._trim(at, cut)
            if piece is not None and self._text[piece[1] - 1].isdigit():
                age = _AGE_BEHIND.search(self._text, max(piece[0], piece[1] - _AGE_REACH), piece[1])
                piece = (piece[0], age.start()) if age is not None else piece
                if pieces and _AGE.fullmatch(self._text, *piece):
                    piece = None  # *Ann Lee, 41, a nurse*
            if piece is not None:
                listed = self._list_begins(pieces, piece)
                if listed is not None:
                    piece = (pieces[listed][0], piece[1])
                    del pieces[listed:]
                pieces.append(piece)
            at = max(at, following)
        return pieces

    def _appositions(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where an indefinite article goes on about a name without a comma (*Ann Lee a nurse*)."""
        found: list[tuple[int, int]] = []
        for match in _INDEFINITE.finditer(self._text, start, end):
            before = self._text[start : match.start()].rsplit(None, 1)[-1:]
            if before and before[0][:1].isupper() and before[0].lower() not in self._names.stops:
                found.append(match.span())
        return found

    def _list_begins(self, pieces: list[tuple[int, int]], piece: tuple[int, int]) -> int | None:
        """Where a name with commas begins that ends in this piece: *Badan Meteorologi, Klimatologi, dan Geofisika*."""
        if not pieces:
            return None
        named = list(takewhile(self._may_name, _BRACKET.sub("", self._text[piece[0] : piece[1]]).split()))
        if len(named) < 2 or self._names.connectors.isdisjoint(named):
            return None
        for index in range(len(pieces) - 1, max(-1, len(pieces) - 4), -1):
            earlier = self._text[pieces[index][0] : pieces[index][1]].split()
            heads = [at for at, word in enumerate(earlier) if word.lower() in self._names.organisations]
            if not self._capitalised(" ".join(earlier[heads[-1] if heads else 0 :])):
                return None
            if heads and earlier[heads[-1]][0].isupper():
                return index
        return None

    def _capitalised(self, text: str) -> bool:
        return all(self._may_name(word) for word in _BRACKET.sub("", text).split())

    def _may_name(self, word: str) -> bool:
        return word[0].isupper() or word in self._names.connectors

    def _trim(self, start: int, end: int) -> tuple[int, int] | None:
        while start < end and not (self._text[start].isalnum()):
            start += 1
        while end > start and not (self._text[end - 1].isalnum() or self._text[end - 1] == "."):
            end -= 1
        return (start, end) if start < end else None

    def _cut(self, start: int, end: int) -> tuple[int, int] | None:
        """The piece up to a word that no name goes beyond; ``None`` where it begins with one."""
        last = start
        report = False
        leading = True
        depth = 0
        bracketed = self._text.find("(", start, end) >= 0 or self._text.find(")", start, end) >= 0
        marks = self._names.marks
        plain = end if bracketed or self.in_date(start) else start
        date = self.date_from(start)
        dated = end if date is None else date.start
        for match in _WORD.finditer(self._text, start, end):
            word = match.group().lower().rstrip(".")
            if plain < match.start() < dated and word not in marks and not word[0].isdigit():
                leading, last = False, match.end()
                continue
            first = match.start() <= start
            if first and word in self._names.first_person:
                return None
            if first and word in self._names.pronouns:
                return start, match.end()
            if leading and word in self._names.reports:
                report = True
            leading = leading and word in self._names.articles
            if match.start() > start and (
                self.in_date(match.start()) or (bracketed and depth == 0 and ")" in self._text[last : match.start()])
            ):
                break
            if bracketed:
                depth = self._text.count("(", start, match.end()) - self._text.count(")", start, match.end())
            if word[0].isdigit() and not (
                report and self._lowered[start : match.start() - 1].endswith(self._names.links)
            ):
                if first:
                    return None
                break
            if first and word in self._names.of:
                start = last = match.end() + 1
                continue
            known = match.group()[0].isupper() and (
                word in self._names.agencies
                or (match.group().isupper() and word in self._names.organisations)
                or (not first and self._lowered.startswith(self._names.name_inside, match.start()))
            )
            if word in self._names.verbs and not first and match.group()[0].islower():
                break
            if (
                word in self._names.stops
                and not known
                and (first or self._lowered[start : match.end()] not in self._names.heads)
                and (first or not self._goes_on(match.end(), word, report, end, start))
                and not (match.group()[0].isupper() and self._connected(start, last))
            ):
                if first or (word in self._names.demonstratives and self._common(start, last)):
                    return None
                break
            last = match.end()
        if depth > 0 and self._text[last : last + 1] == ")":
            last += 1
        while (gap := self._text.rfind(" ", start, last)) > 0 and self._lowered[gap + 1 : last] in self._names.trailing:
            last = gap
        return (start, last) if last > start else None

    def _common(self, start: int, end: int) -> bool:
        """Whether one word before *itu* is no speaker's: a noun that only opens its sentence (*Angka itu*)."""
        word = self._lowered[start:end]
        names = self._names
        lists = (names.organisations, names.roles, names.role_organisations, names.groups, names.titles)
        return " " not in word and not any(word in listed for listed in lists) and not self._text[start:end].isupper()

    def _connected(self, start: int, last: int) -> bool:
        """Whether a name's connective ends what is read so far (*Komisi untuk Orang Hilang dan Korban …*)."""
        words = self._text[start:last].rsplit(None, 2)
        joined = len(words) == 3 and words[2] in self._names.connectors and words[2] not in self._names.articles
        return joined and words[1][0].isupper()

    def _spoken_at(self, at: int, word: str, begun: int) -> bool:
        """Whether *di* behind a name tells where it was said: *Menteri Arif di Kompleks Istana*."""
        names = self._names
        if not names.sites or word not in names.stops or word not in names.joins or word not in names.spoken_at:
            return False
        before = self._text[begun : at - len(word)].split()
        if not before or not before[-1][0].isupper():
            return False
        following = self._lowered[at : at + 24].split()
        if following and following[0].strip(",.") in names.sites:
            return True
        opening = " ".join(before[:2]).lower()
        led = before[0].lower().rstrip(".") in names.led or opening in names.led
        return led and len(before) > 1

    def _goes_on(self, at: int, word: str, report: bool, end: int, begun: int) -> bool:
        """A preposition inside a name: *Observatory for Human Rights*, *polisi di Medan*, *laporan dari …*."""
        if report and any(self._lowered.startswith(link, at - len(word)) for link in self._names.of):
            return True
        if (
            word not in self._names.joins
            and word not in self._names.connectors
            and word not in self._names.join_openers
        ):
            return False
        if self._spoken_at(at, word, begun):
            return False
        if self._named_from(at + 1) or self._body_from(at + 1, end):
            return word in self._names.joins or word in self._names.connectors
        begin = at - len(word)
        return any(
            self._lowered.startswith(join + " ", begin) and self._named_from(begin + len(join) + 1)
            for join in self._names.long_joins
        )

    def _named_from(self, at: int) -> bool:
        """Whether a capitalised name begins at ``at``, an English article aside."""
        return self._text[at + 4 if self._lowered.startswith("the ", at) else at :][:1].isupper()

    def _body_from(self, at: int, end: int) -> bool:
        """Whether words for an organisation or its people follow (*for the fire service*, *and medics*)."""
        names = self._names
        last = ""
        for place, match in enumerate(_WORD.finditer(self._lowered, at, min(end, at + _BODY_REACH))):
            if place > 4 or (place and match.start() - at != len(last) + 1):
                return False
            last = self._lowered[at : match.end()]
            word = match.group().rstrip(".")
            if place and names.head_first:
                return False
            if word in names.heads:
                return True
            if word in names.stops or word in names.verbs or word[0].isdigit():
                return False
        return False

    def _read(self, span: tuple[int, int]) -> Speaker | None:
        phrase = self._text[span[0] : span[1]]
        known = self._names.read_already
        if phrase not in known:
            if len(known) >= _MOST_KEPT:
                known.clear()
            known[phrase] = read(phrase, self._names, self._known)
        return known[phrase]
