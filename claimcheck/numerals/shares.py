"""Parts told as fractions: which may be one without *of*, and all of them as the shares they are.

*Two-thirds of the homes*, *one in five voters*, *separuh warga*; *fares rose by a fifth*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from claimcheck.model import Mention, Quantity
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.links import LinkTable
from claimcheck.numerals.values import PART_ALONE

_HUNDRED = Decimal(100)
_PLACES = Decimal("0.0001")
_WIDTH = Decimal(5)
"""How many percentage points a fraction in words stands for: a third is told of 31 as well as of 35 percent."""
_REACH = 5
"""Words before a part among which the word of change stands, over hedges and the like."""


def keep_parts(candidates: Iterable[Candidate], low: str, links: LinkTable) -> Iterator[Candidate]:
    """The candidates without what is a part by its word only: *fell by a third* tells one, *met a third time* none."""
    for candidate in candidates:
        if candidate.value.doubt == PART_ALONE:
            if not (_changed(low[: candidate.start].split()[-_REACH:], links) and _ends(low, candidate.end, links)):
                continue
            candidate.value.doubt = ""
        yield candidate


def _changed(words: list[str], links: LinkTable) -> bool:
    """Whether a word of change or its measure stands before a part, over hedges at most: *by*, *up more than*."""
    for word in reversed(words):
        if word in links.measures or word in links.change:
            return True
        if word not in links.change_fillers:
            return False
    return False


def _ends(low: str, end: int, links: LinkTable) -> bool:
    """Whether nothing stands behind a part that it could be the third or fifth of."""
    rest = low[end : end + 24]
    if not rest.strip() or not rest[0].isspace():
        return not rest[:1].isalnum() and rest[:1] != "-"
    return rest.split()[0].strip(",.;:") in links.part_ends


def as_shares(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions with every bare fraction below one as so many percent, by which it can be held against others."""
    return tuple(_share(one) if one.kind == "ratio" and _is_part(one.quantity) else one for one in mentions)


def _is_part(quantity: Quantity) -> bool:
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return quantity.unit is None and quantity.currency is None and all(0 < end < 1 for end in ends)


def _share(mention: Mention) -> Mention:
    told = mention.quantity
    low, high = (None if end is None else _hundredfold(end) for end in (told.low, told.high))
    step = min(_WIDTH, (low or high or _WIDTH) / 4)
    return replace(mention, kind="percent", quantity=replace(told, low=low, high=high, unit="percent", step=step))


def _hundredfold(part: Decimal) -> Decimal:
    return Decimal(format((part * _HUNDRED).quantize(_PLACES).normalize(), "f"))
