"""Scope and attribution for the figures of one field, worked out sentence by sentence when first asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.context import periods, placenames, placing, taking_part
from claimcheck.context.beginnings import beginnings
from claimcheck.context.cues import Cue, Starts, scope_cues
from claimcheck.context.denials import denial_of
from claimcheck.context.flows import flow_of
from claimcheck.context.modality import modality_of
from claimcheck.context.periods import Dated
from claimcheck.context.placenames import Backward, Named
from claimcheck.context.places import gazetteer
from claimcheck.context.scope import Scope
from claimcheck.context.sentence import View
from claimcheck.context.speakers import Speakers
from claimcheck.dates import DateMention
from claimcheck.dates.template import lower
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import Sentence, Token, sentence_at
from claimcheck.model import Attribution, Mention, Period, Polarity
from claimcheck.rules.rulebook import Rulebook

_CALLED_REACH = 14
_DATES_BACK = 6
"""Dates before a sentence from which its own may be told (*a day earlier*)."""
_PROVINCE = ("admin1",)
_LOOK_BACK = 12
"""Sentences in which a place that *the province* stands for is looked for."""


class Reader:
    """Reads what surrounds the figures of one field of one article.

    ``published`` is the article's ISO date or date-time: relative dates count from it, never from today.
    ``mentions`` are the field's quantities; without them a number between two words goes unseen.
    """

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        rulebook: Rulebook,
        published: str | None,
        sentences: Sequence[Sentence],
        dates: Sequence[DateMention],
        mentions: Sequence[Mention] = (),
    ) -> None:
        self._text = text
        self._lowered = lower(text)
        self._lexicon = lexicon
        self._published = published
        self._sentences = sentences
        self._dates = dates
        self._date_starts = [date.start for date in dates]
        self._numbers = [mention.start for mention in mentions]
        self._known = gazetteer(rulebook)
        self._beginnings = beginnings(lexicon, self._known) if len(text) == len(text.lower()) else None
        self._starts: tuple[int, Starts | None] = -1, None
        self._cues = scope_cues(lexicon)
        self._speakers = Speakers(text, self._lowered, lexicon, rulebook, sentences, dates, self._numbers)
        self._index = -1
        self._view: View
        self._names: list[Named] | None = None
        self._places: dict[int, list[Named]] = {}
        self._located: list[Dated] = []

    def hand(self, sentence: int, words: Sequence[Token], mentions: Sequence[Mention]) -> None:
        """Hands over the tokens of the sentence asked about next: they say where to look, and where not to."""
        text = self._text
        if self._beginnings is None:
            return
        for mention in mentions:
            if text[mention.start - 1 : mention.start].isalnum() or text[mention.end : mention.end + 1].isalnum():
                return  # a quantity that begins or ends inside a word
        self._starts = sentence, self._beginnings.starts(words)
        self._speakers.hand(*self._starts)

    def scope(
        self,
        start: int,
        end: int,
        sentence: int | None = None,
        aged: bool = False,
        counter: bool = False,
        former: bool = False,
    ) -> Scope:
        """The scope of the figure at ``start..end`` (the expression with what it counts) in that sentence.

        ``aged``: the figure is an age, and only a date right beside it is its own; ``counter``: it is of people of a
        kind that only a classifier stands for; ``former``: it is what something is to rise or fall from, which it has
        come to already, whatever is planned.
        """
        if not self._sentences:
            return Scope()
        index = sentence_at(self._sentences, start) if sentence is None else sentence
        view = self._open(index)
        if self._names is None:
            self._names = self._named(index, view)
        sayings = self._speakers.sayings(index)
        modality = modality_of(view, start, end, self._lexicon)
        located = [place for place in self._located if not aged or periods.is_beside(view, start, end, place)]
        when = periods.period_of(
            view, start, end, located, self._lexicon, self._published, sayings.zones, modality == "plan"
        )
        if former and not self._is_coming(when.period):
            modality = "fact"
        counted_so_far = when.since or "now" in view.families
        counted_so_far = counted_so_far or "until" in [place.role for place in self._located]
        names = self._names
        polarity, disputed = self._denial(view, start, end, index)
        return Scope(
            period=when.period,
            as_of=when.as_of,
            place=placing.place_of(view, start, end, names, sayings.zones, self._lexicon) if names else None,
            actor=taking_part.actor_of(view, start, end, names, self._lexicon, sayings.speakers),
            recipient=taking_part.recipient_of(view, start, end, names) if names else None,
            population=taking_part.population_of(view, start, end, self._lexicon, sayings.speakers, counter),
            flow=flow_of(view, start, end, self._lexicon, modality, counted_so_far),
            polarity=polarity,
            modality=modality,
            disputed=disputed,
        )

    def _is_coming(self, period: Period | None) -> bool:
        """Whether a period begins after the article was published."""
        begins = period.start if period is not None else None
        return begins is not None and self._published is not None and begins[:10] > self._published[:10]

    def attribution(self, start: int, end: int, sentence: int | None = None) -> Attribution:
        """Who says the figure at ``start..end``; every part is ``None`` where the text names nobody."""
        if not self._sentences:
            return Attribution()
        index = sentence_at(self._sentences, start) if sentence is None else sentence
        return self._speakers.attribution(start, end, index)

    def cues(self, sentence: int) -> tuple[Cue, ...]:
        """The words of that sentence that may decide a scope, in order; which did is said by :meth:`scope`."""
        return tuple(self._open(sentence).cues)

    def _named(self, index: int, view: View) -> list[Named]:
        """The places of a sentence, with *in the province* under the name of the last province before it."""
        names = placenames.names_of(view, self._lexicon, self._known)
        if "whole" in view.families:
            names = sorted([*names, *placenames.whole_of(view)], key=lambda named: named.start)
        if "back" not in view.families:
            return names
        for back in placenames.backward(view, self._lexicon):
            before = (named for named in reversed(names) if named.end <= back.start and placenames.fits(named, back))
            meant = next(before, None) or self._earlier(index, back) or self._around(index, view, names, back)
            if meant is not None:
                role = back.role or "back"
                names.append(Named(back.start, back.end, meant.name, meant.normal, meant.level, role, None))
        return sorted(names, key=lambda named: named.start)

    def _earlier(self, index: int, back: Backward) -> Named | None:
        """The last place of these levels; of a district first one that is called so, for a city is of its level too."""
        found: Named | None = None
        for at in range(index - 1, max(-1, index - _LOOK_BACK - 1), -1):
            if at not in self._places:
                start, end, _ = self._sentences[at]
                view = View(self._text, self._lowered, start, end, self._cues, (), self._numbers)
                self._places[at] = placenames.names_of(view, self._lexicon, self._known)
            for named in reversed(self._places[at]):
                if not placenames.fits(named, back):
                    continue
                around = self._lowered[max(0, named.start - _CALLED_REACH) : named.end + _CALLED_REACH]
                if "admin2" not in back.levels or back.noun in around:
                    return named
                found = found or named
        return found

    def _around(self, index: int, view: View, names: Sequence[Named], back: Backward) -> Named | None:
        """The province of the last town before it, where the text has not named it: *di provinsi itu*."""
        if back.levels != _PROVINCE:
            return None
        earlier = (named for at in range(index - 1, max(-1, index - _LOOK_BACK - 1), -1) for named in self._seen(at))
        inside = (named for named in reversed(names) if named.end <= back.start)
        for named in (*inside, *earlier):
            if named.level in placenames.TOWNS and named.normal is not None:
                province = self._known.province(named.normal)
                name = view.text[back.start : back.end]
                return Named(back.start, back.end, name, province, "admin1", "", None) if province else None
        return None

    def _seen(self, index: int) -> Sequence[Named]:
        """The places of an earlier sentence that was looked through, the last first."""
        return self._places.get(index, ())[::-1]

    def _open(self, index: int) -> View:
        if index != self._index:
            start, end, _ = self._sentences[index]
            first, last = bisect_left(self._date_starts, start), bisect_left(self._date_starts, end)
            dates = self._dates[first:last]
            starts = self._starts[1] if self._starts[0] == index else None
            self._view = View(self._text, self._lowered, start, end, self._cues, dates, self._numbers, starts)
            earlier = self._dates[max(0, first - _DATES_BACK) : first]
            self._located = periods.dated(self._view, self._lexicon, earlier) if dates else []
            self._index, self._names = index, None
        return self._view

    def _denial(self, view: View, start: int, end: int, index: int) -> tuple[Polarity, bool]:
        """Whether the figure is denied by whoever states it; and whether somebody states it and another denies it."""
        denial = denial_of(view, start, end, self._lexicon)
        if denial is None:
            return ("denied" if self._speakers.denied(start, end, index) else "asserted"), False
        contrasted = denial.end <= start and view.number_between(view.start, denial.start)
        if self._speakers.claimed(start, end, index, denial.end, contrasted=contrasted):
            return "asserted", True  # *40, not the 12 claimed by the army*: whose figure it is stands by it
        return "denied", False
