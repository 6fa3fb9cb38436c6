"""The date of an article, taken from its own text when nothing else gives it."""

from __future__ import annotations

from claimcheck.dates.finding import find
from claimcheck.dates.mention import DateMention
from claimcheck.dates.resolving import resolve
from claimcheck.language.lexicon import Lexicon

_TOP = 1500


def published_from_text(text: str, lexicon: Lexicon) -> str | None:
    """The ISO date the text gives itself, or ``None``.

    In order: a date that is labelled as the publication (*Updated: …*) near the top; the newest full date in brackets
    after a weekday (*Sabtu (12/7/2025)*), the usual news form; the newest full date near the top, with a weekday first.
    A date announced as still to come never counts.
    """
    mentions = [mention for mention in find(text, lexicon) if _full(mention)]
    future = lexicon.words("dates", "future")
    told = [mention for mention in mentions if not _follows(text, mention, future, 60)]
    top = [mention for mention in told if mention.start < _TOP]
    labels = lexicon.words("dates", "published")
    steps = (
        [mention for mention in mentions if mention.start < _TOP and _follows(text, mention, labels, 24)],
        [mention for mention in told if mention.weekday is not None and mention.text.endswith(")")],
        [mention for mention in top if mention.weekday is not None],
        top,
    )
    for step in steps:
        days = [period.start[:10] for mention in step if (period := resolve(mention, None)) and period.start]
        if days:
            return max(days)
    return None


def _full(mention: DateMention) -> bool:
    whole = mention.year is not None and mention.day is not None
    return mention.kind == "date" and mention.valid and whole and not mention.ambiguous


def _follows(text: str, mention: DateMention, cues: tuple[str, ...], reach: int) -> bool:
    """Whether one of the cues stands shortly before the mention, in the same line and sentence."""
    before = text[max(0, mention.start - reach) : mention.start].lower()
    before = before[max(before.rfind("\n"), before.rfind(". ")) + 1 :]
    return any(f" {cue}" in f" {before}" for cue in cues)
