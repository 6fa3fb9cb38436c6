"""An article's text cut at its claims, so that every claim can be marked where it stands, overlapping ones too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model import Claim


@dataclass(frozen=True)
class Piece:
    """A stretch of one line: plain, or of a claim. ``begins`` are claims whose first character is here."""

    text: str
    claim: Claim | None
    begins: tuple[Claim, ...] = ()


def lines(text: str, claims: Sequence[Claim]) -> Iterable[list[Piece]]:
    """The lines of a text in order, blank ones left out, each as pieces that join to the line.

    Where claims overlap, the one that begins later and nearer to the character owns it.
    """
    ordered = sorted(claims, key=lambda claim: (claim.start, -claim.end, claim.id))
    start, next_claim = 0, 0
    running: list[Claim] = []
    for line in text.split("\n"):
        end = start + len(line)
        running = [claim for claim in running if claim.end > start]
        while next_claim < len(ordered) and ordered[next_claim].start < end:
            running.append(ordered[next_claim])
            next_claim += 1
        if line.strip():
            yield list(_pieces(text, start, end, running))
        start = end + 1


def _pieces(text: str, start: int, end: int, claims: Sequence[Claim]) -> Iterable[Piece]:
    cuts = {start, end}
    for claim in claims:
        cuts |= {min(max(claim.start, start), end), min(max(claim.end, start), end)}
    edges = sorted(cuts)
    for left, right in pairwise(edges):
        owners = [claim for claim in claims if claim.start <= left and claim.end >= right]
        begins = tuple(claim for claim in owners if max(claim.start, start) == left and claim.start >= start)
        yield Piece(text[left:right], owners[-1] if owners else None, begins)
