"""The subject of a verb of saying: the noun phrase in front of it, with or without a comma to show where it begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.context.nounphrases import QUOTES, REACH, NounPhrases
from claimcheck.context.vocabulary import Speaker

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_OPENS = re.compile(f"[{QUOTES}:;—–-]")
_SUBJECT_REACH = 60
"""Characters before a verb of saying within which its subject must begin when no mark shows where."""


class Subjects(NounPhrases):
    """Noun phrases of one field, those before a verb too."""

    def before(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """The subject that ends before ``at``, and where it begins."""
        low = max(low, at - 2 * REACH)
        for match in _OPENS.finditer(self._text, low, max(low, at - 1)):
            if match.group() not in "-–" or self._spaced(match.start()):
                low = match.end()
        found = self._forwards(low, at)
        if found is not None and self._adjoins(found[2], at):
            return found[:2]
        nearer = self._backwards(low, at)
        return nearer or (found[:2] if found is not None else None)

    def _article(self, words: Sequence[re.Match[str]], index: int, first: int) -> int:
        """The article up to two small words before a phrase (*a monitoring group*), else where it begins already."""
        for at in range(index, max(-1, index - 3), -1):
            word = words[at].group().lower()
            if word in self._names.articles:
                return at
            if (
                word in self._names.never
                or word in self._names.verbs
                or word[0].isdigit()
                or self.in_date(words[at].start())
            ):
                break
        return first

    def opening(self, start: int, at: int) -> Speaker | None:
        """The subject with which the sentence opens, where it is somebody who can speak."""
        pieces = self._pieces(start, at)
        piece = self._opened(*pieces[0]) if pieces else None
        named = self._cut(*piece) if piece is not None else None
        speaker = self._read(named) if named is not None else None
        if speaker is None or speaker.relay is not None or named is None:
            return None
        words = self._lowered[named[0] : named[1]].split()
        return speaker if speaker.pronoun or not self._names.heads.isdisjoint(words) or speaker.person else None

    def acting(self, start: int, end: int) -> Speaker | None:
        """The name or office with which the sentence opens, up to the first small word behind a capital one."""
        pieces = self._pieces(start, min(end, start + REACH))
        piece = self._opened(*pieces[0]) if pieces else None
        if piece is None or not self._text[piece[0]].isupper():
            return None
        last, capital = piece[0], False
        for match in _WORD.finditer(self._text, *piece):
            upper = match.group()[0].isupper()
            if match.start() > piece[0] and capital and not upper and match.group() not in self._names.connectors:
                break
            capital = capital or (upper and (match.start() > piece[0] or match.group().lower() in self._names.heads))
            last = match.end()
        named = self._cut(piece[0], last)
        return self._read(named) if named is not None else None

    def _forwards(self, low: int, at: int) -> tuple[Speaker, int, int] | None:
        """The last stretch between commas that opens with a name: the name, where it begins, where it ends."""
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
            if len(pieces) > 1 and not self._inserted(named, at):
                earlier = self._opened(*pieces[-2])
                other = self._cut(*earlier) if earlier is not None else None
                if other is not None and earlier is not None and other[1] >= earlier[1] - 1:
                    joined = self._joined(speaker, other, self._introduced(named[0]))
                    if joined is not None:
                        return joined, other[0], pieces[-1][1]
            return self._pointing(speaker, named[1], at), named[0], named[1]
        return None

    def _inserted(self, named: tuple[int, int], at: int) -> bool:
        """English: whether who is told right before the verb, with no comma behind, is a common noun.

        Then what stands before it is the subject of the clause that goes on (*Output, the company said, fell*).
        """
        if self._names.head_first or "," in self._text[named[1] : at]:
            return False
        return not any(character.isupper() for character in self._text[named[0] : named[1]])

    def _pointing(self, speaker: Speaker, name_end: int, at: int) -> Speaker:
        """A role with a demonstrative behind it means the one who was named before (*politikus PKB itu*)."""
        if speaker.person is not None or not self._names.demonstratives:
            return speaker
        if speaker.role is None:
            return self._pointing_body(speaker, name_end)
        following = self._lowered[name_end:at].split()
        if following and following[-1] in self._names.demonstratives:
            return speaker._replace(pronoun=True, means="person")
        return speaker

    def _adjoins(self, name_end: int, at: int) -> bool:
        """Whether a name reaches its verb, but for adverbs, auxiliaries and a date."""
        if self._text[name_end : name_end + 1] == "," or at - name_end > 2 * _SUBJECT_REACH:
            return True
        between = self._lowered[name_end:at].strip(" ,.)").split()
        if between and between[0] in self._names.relatives:
            return True  # *otoritas yang dikelola X menyatakan*
        return all(word in self._names.skipped for word in between) or self.in_date(name_end + 1)

    def _backwards(self, low: int, at: int) -> tuple[Speaker, int] | None:
        """The subject of a verb that no comma parts from what stands before it: *72 people died a monitor said*."""
        words = list(_WORD.finditer(self._text, max(low, at - _SUBJECT_REACH), at))
        names = self._names
        while words and (words[-1].group().lower() in names.skipped or words[-1].group().lower() in names.relatives):
            words.pop()
        first, following = len(words), at
        for index in range(len(words) - 1, -1, -1):
            match = words[index]
            low_word = match.group().lower().rstrip(".")
            gap = following - match.end() if index < len(words) - 1 else 1
            fits = match.group()[0].isupper() or low_word in names.inside or low_word.endswith(("'s", "’s"))
            if gap != 1 or low_word in self._names.never or self.in_date(match.start()):
                break
            if not fits:
                first = self._article(words, index, first)
                break
            first, following = index, match.start()
            if low_word in names.articles:
                break
        while first < len(words) and words[first].group().lower() in names.trailing - names.articles:
            first += 1
        if first >= len(words) or first == 0:
            return None
        before = words[first - 1].group().lower()
        if before in names.joins or before in names.of or before in names.stops_before:
            return None
        start, end = words[first].start(), words[-1].end()
        phrase = [word.group().lower().rstrip(".") for word in words[first:]]
        if names.heads.isdisjoint(phrase) and (len(phrase) < 2 or names.head_first):
            return None
        cut = self._cut(start, end)
        speaker = self._read(cut) if cut is not None and cut[1] >= end - 1 else None
        return (speaker, start) if speaker is not None and cut is not None else None

    def _spaced(self, at: int) -> bool:
        """A dash between spaces parts a dateline from its sentence, or an aside from the rest."""
        return self._text[at - 1 : at] in (" ", "-") and self._text[at + 1 : at + 2] in (" ", "-")

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
            if trimmed is None or self._lowered[trimmed[0] : trimmed[1]] in self._names.openers:
                return None
            start, end = trimmed
        return start, end

    def _stopped(self, piece: tuple[int, int]) -> bool:
        match = _WORD.match(self._lowered, piece[0], piece[1])
        return match is not None and match.group().rstrip(".") in self._names.stops
