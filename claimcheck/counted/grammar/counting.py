"""What one number counts, as the sentence says it."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.rules.index import Trigger

ARTICLE = "article"
"""The flag of a mention that is an article."""
MEASURED = frozenset({"money", "percent", "percentage-point", "measure", "duration"})
"""The kinds of mentions that measure something instead of counting it."""


class Counted(NamedTuple):
    """What one mention counts. ``start``/``end`` are character offsets of the phrase, equal when there is none.

    ``head`` is a concept id where the rules know the noun, else its normal form; ``qualifiers`` and ``context``
    likewise mix concept ids, action ids and normal forms, so that wordings and languages meet where the rules can.
    ``part`` marks a number inside the one before it (*including 11 children*); ``inherited`` a noun not stated here.
    """

    start: int
    end: int
    head: str | None = None
    concept: str | None = None
    action: str | None = None
    qualifiers: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    part: bool = False
    inherited: bool = False
    kind: str = "count"
    unit: str | None = None
    """A unit that the noun implies and the text leaves out."""
    currency: str | None = None
    """A currency told with the number before it and left out."""
    fresh: bool = False
    """Whether only the newly counted are meant (*three new suspects*)."""
    apart: bool = False
    """Whether the number only tells how far two are apart (*14 more than in 2019*)."""
    coming: bool = False
    """Whether a headline's or an announcement's verb says that it is still to come (*Army to send 3,000*)."""
    grown: bool = False
    """Whether the change stated is itself the value of what is counted (*the economy grew 5 percent*)."""
    classified: bool = False
    """Whether only a classifier stands for the noun (*dua ekor lainnya*)."""
    side: str = ""
    """Where the governing word stands: ``left``, ``right``, ``inside``, or empty when there is none."""
    cue: tuple[int, int] = (0, 0)
    """Character offsets of the word the action was read from; equal when the noun itself says it, or nothing does."""
    triggers: tuple[Trigger, ...] = ()
    """What the governing word can name, where no noun beside the number chose among it."""
    unsaid: bool = False
    """Whether it is one of people of whom the clause says nothing but how many."""
    estimated: bool = False
    """Whether a plan of it is no other figure than what it came to (*will cost 9 billion*)."""
    stated: bool = False
    """Whether somebody only states it, or a noun for a figure points back."""
    former: bool = False
    """Whether it is told as one that was told before (*an earlier estimate of 60*)."""
    restated: bool = False
    """Whether somebody states it of a noun of its own and says no more of that (*the firm counted 900 workers*)."""
    mixed: bool = False
    """Whether people of two kinds are counted together (*30 polisi dan tentara*)."""
    doer: bool = False
    """Whether it is of those who do what its clause tells (*beaten by 10 men*), or else are not whom it befalls."""
    alone: bool = False
    """Whether no word stands right before it that it could be the figure of (*a score of 22*)."""


class Told(NamedTuple):
    """What the last sentence with a noun told, for figures that go back to it.

    ``listed`` are its counted things in reading order, ``distance`` how many sentences back it stands, ``paragraph``
    whether it stands in the same paragraph.
    """

    listed: tuple[Counted, ...]
    distance: int = 1
    paragraph: bool = True

    @property
    def last(self) -> Counted | None:
        """The thing counted last, where the paragraph is the same."""
        return self.listed[-1] if self.paragraph else None
