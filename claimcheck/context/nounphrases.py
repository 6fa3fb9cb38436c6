"""Where a speaker's noun phrase begins and ends: before a verb of saying, or behind *menurut*, *according to*."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from claimcheck.context.naming import NameWords, Speaker, read
from claimcheck.context.places import Gazetteer
from claimcheck.dates import DateMention

_MOST_KEPT = 20_000
QUOTES = '"“”«»`'
_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_SEGMENT = re.compile(r",|\((?![^()\n]{1,24}\))")
_CLOSES = re.compile(f"[{QUOTES};:]")
_OPENS = re.compile(f"[{QUOTES}:;—–-]")
_BRACKET = re.compile(r"\([^()]*\)?")
REACH = 160
"""A name is looked for no further away than this."""

_LAST_WORDS = re.compile(r"\W?[^\W\d]{2,14}(?: [^\W\d]{2,4}){0,1}(?: [A-Z][^\W\d]{2,9})?[.\"”]?\s*(?:\n|$|[A-Z\"“])")
"""A verb that ends its sentence, but for the day of speaking: *said.*, *said on Tuesday.*"""
_SUBJECT_REACH = 60
"""Characters before a verb of saying within which its subject must begin when no mark shows where."""


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

    def behind(self, at: int, end: int) -> tuple[Speaker, int] | None:
        """The name that begins at ``at``, and where it ends; a comma may join person and office."""
        stop = min(end, at + REACH)
        closing = _CLOSES.search(self._text, at, stop)
        if closing is not None:
            stop = closing.start()
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

    def before(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """The subject that ends before ``at``, and where it begins."""
        low = max(low, at - 2 * REACH)
        for match in _OPENS.finditer(self._text, low, max(low, at - 1)):
            if match.group() not in "-–" or self._spaced(match.start()):
                low = match.end()
        pieces = self._pieces(low, at)
        while pieces:
            piece = self._opened(*pieces[-1])
            named = self._cut(*piece) if piece is not None else None
            if piece is not None and (named is None or named[1] < piece[1] - 1) and _LAST_WORDS.match(self._text, at):
                named = self._behind_clause(*piece) or named
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

    def _behind_clause(self, start: int, end: int) -> tuple[int, int] | None:
        """The subject of a last verb that no comma parts from its clause: *72 people died a monitor said.*"""
        words = list(_WORD.finditer(self._lowered, max(start, end - _SUBJECT_REACH), end))
        for match in reversed(words[:-1]):
            if match.group() in self._names.articles and match.start() > start:
                cut = self._cut(match.start(), end)
                return cut if cut is not None and cut[1] >= end - 1 else None
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
        if self._described(speaker, second):
            return second
        if second.office or speaker.office:
            return speaker if speaker.person else second if second.person else None
        if speaker.person and second.seat:
            return Speaker(speaker.person, speaker.organisation or second.seat)
        if second.person and speaker.seat:
            return Speaker(second.person, second.organisation or speaker.seat)
        if speaker.relay is not None or second.relay is not None:
            return Speaker(relay=second.relay or speaker.relay) if (second.relay and speaker.organisation) else None
        if speaker.person and not speaker.organisation and second.organisation and not second.person:
            return Speaker(speaker.person, second.organisation)
        if second.person and not second.organisation and speaker.organisation and not speaker.person:
            return Speaker(second.person, speaker.organisation)
        return None

    def _described(self, speaker: Speaker, named: Speaker) -> bool:
        """Whether the later phrase only says what the name before it stands for: *the Relief Union, a charity*."""
        if speaker.person or named.person or not speaker.organisation or not named.organisation:
            return False
        return speaker.organisation[:1].islower() and self._capitalised(named.organisation)

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
        if not pieces:
            return None
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
            first = _WORD.match(self._lowered, start, end)
            opening = first is not None and first.group() in self._names.opener_words
            for opener in self._names.openers if opening else ():
                if self._lowered.startswith(opener + " ", start) and start + len(opener) < end:
                    start += len(opener) + 1
                    moved = True
                    break
            date = self.date_from(start)
            if date is not None and date.start == start and date.end <= end:
                start = date.end
                moved = True
            trimmed = self._trim(start, end)
            if trimmed is None:
                return None
            start, end = trimmed
        return start, end

    def _stopped(self, piece: tuple[int, int]) -> bool:
        match = _WORD.match(self._lowered, piece[0], piece[1])
        return match is not None and match.group().rstrip(".") in self._names.stops

    def _cut(self, start: int, end: int) -> tuple[int, int] | None:
        """The piece up to a word that no name goes beyond; ``None`` where it begins with one."""
        last = start
        report = False
        leading = True
        depth = 0
        bracketed = "(" in self._text[start:end] or ")" in self._text[start:end]
        for match in _WORD.finditer(self._text, start, end):
            word = match.group().lower().rstrip(".")
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
            known = match.group()[0].isupper() and word in self._names.agencies
            if word in self._names.stops and not known and (first or not self._goes_on(match.end(), word, report)):
                if first or (word in self._names.demonstratives and self._common(start, last)):
                    return None
                break
            last = match.end()
        if depth > 0 and self._text[last : last + 1] == ")":
            last += 1
        return (start, last) if last > start else None

    def _common(self, start: int, end: int) -> bool:
        """Whether one word before *itu* is no speaker's: a noun that only opens its sentence (*Angka itu*)."""
        word = self._lowered[start:end]
        names = self._names
        lists = (names.organisations, names.roles, names.role_organisations, names.groups, names.titles)
        return " " not in word and not any(word in listed for listed in lists) and not self._text[start:end].isupper()

    def _goes_on(self, at: int, word: str, report: bool) -> bool:
        """A preposition inside a name: *Observatory for Human Rights*, *polisi di Medan*, *laporan dari …*."""
        if report and any(self._lowered.startswith(link, at - len(word)) for link in self._names.of):
            return True
        if (
            word not in self._names.joins
            and word not in self._names.connectors
            and word not in self._names.join_openers
        ):
            return False
        if self._named_from(at + 1):
            return word in self._names.joins or word in self._names.connectors
        begin = at - len(word)
        return any(
            self._lowered.startswith(join + " ", begin) and self._named_from(begin + len(join) + 1)
            for join in self._names.long_joins
        )

    def _named_from(self, at: int) -> bool:
        """Whether a capitalised name begins at ``at``, an English article aside."""
        return self._text[at + 4 if self._lowered.startswith("the ", at) else at :][:1].isupper()

    def _read(self, span: tuple[int, int]) -> Speaker | None:
        phrase = self._text[span[0] : span[1]]
        known = self._names.read_already
        if phrase not in known:
            if len(known) >= _MOST_KEPT:
                known.clear()
            known[phrase] = read(phrase, self._names, self._known)
        return known[phrase]
