"""From judged candidates to mentions and rejects, with offsets back into the text as given."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.model import Mention, Quantity, Reject, Span
from claimcheck.numerals import hedges as hedge
from claimcheck.numerals.amount import ONE
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.characters import Clean, marks


def finish(
    text: str, cleaned: Clean, candidates: Iterable[Candidate]
) -> tuple[tuple[Mention, ...], tuple[Reject, ...]]:
    """The mentions and rejects of judged candidates, in order."""
    mentions: list[Mention] = []
    rejected: list[Reject] = []
    reach = 0
    for found in candidates:
        if found.reason is None and cleaned.odd:
            _odd(text, cleaned, found)
        if found.reason is not None:
            start, end = cleaned.origin(found.start), cleaned.origin(found.end)
            rejected.append(Reject(start, end, text[start:end], found.reason))
            continue
        mention = _mention(text, cleaned, found, reach)
        reach = mention.end
        mentions.append(mention)
    return tuple(mentions), tuple(rejected)


def _odd(text: str, cleaned: Clean, found: Candidate) -> None:
    flags, readable = marks(text[cleaned.origin(found.start) : _stop(cleaned, found.end)])
    found.flags.extend(flags)
    if not readable:
        found.reason = "unparsed"


def _stop(cleaned: Clean, end: int) -> int:
    """The offset behind the last character, so that hidden characters after it stay outside but marks on it are in."""
    if cleaned.offsets is None:
        return end
    return cleaned.offsets[end - 1] + 1 if end else 0


def _mention(text: str, cleaned: Clean, found: Candidate, reach: int) -> Mention:
    start = max(cleaned.origin(min(found.hedged, found.left)), reach)
    end = _stop(cleaned, max(found.tail, found.right))
    first, last = cleaned.origin(found.start), _stop(cleaned, found.end)
    return Mention(
        start,
        end,
        text[start:end],
        Span(first, last, text[first:last]),
        quantity(found),
        found.kind,
        tuple(dict.fromkeys(found.flags)),
    )


_NEAR = frozenset({hedge.NEARLY, hedge.JUST_OVER})
"""Bounds that lie close to the number they are said of."""


def quantity(found: Candidate) -> Quantity:
    """The interval that value, sign and hedges say."""
    value = found.value
    low: Decimal | None = value.low
    high: Decimal | None = value.high
    if found.negative:
        low, high = -value.high, -value.low
    low_closed = high_closed = True
    hedges = [found.behind, *found.hedges] if found.behind else found.hedges
    about = value.about or hedge.ABOUT in hedges
    if value.low == value.high:
        bound = next((name for name in hedges if name in hedge.BOUNDS), None)
        if bound in (hedge.AT_LEAST, hedge.MORE_THAN, hedge.JUST_OVER):
            high, low_closed = None, bound == hedge.AT_LEAST
        elif bound in (hedge.AT_MOST, hedge.LESS_THAN, hedge.NEARLY):
            low, high_closed = None, bound == hedge.AT_MOST
        # "An estimated more than 20,000" may be many more; "around 20,000 or more" is near it.
        about = bound in _NEAR or (about and (bound is None or found.behind == bound))
    unit = found.unit
    if found.rate is not None:
        unit = f"{unit or ''}/{found.rate}"
    return Quantity(
        low,
        high,
        low_closed,
        high_closed,
        about,
        "vague" if value.vague else "stated",
        unit,
        found.currency,
        value.step if value.step else ONE,
    )
