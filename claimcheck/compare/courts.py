"""At which stage of a case a penalty is named, and which stages one row of a table holds."""

from __future__ import annotations

import re

from claimcheck.compare.clauses import choices, last_told
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Claim

_PENALTIES = frozenset({"year", "month", "week", "day"})
"""Units of a term in prison."""
_PENALTY, _VERDICT, _APPEAL = "penalty", "verdict", "appeal"
"""The plain word for a punishment is of the stage told beside it: prosecutors seek a sentence, too."""
_PENALTY_CONCEPTS = frozenset({"prison-term", "substitute-term", "fine-money", "restitution"})
_STAGE_REACH = 240
_SENTENCE = re.compile(r"[.!?]\s|\n")


def stage(claim: Claim, text: str, left: int, right: int, lexicon: Lexicon) -> str | None:
    """``threat``, ``demand``, ``verdict`` or ``appeal``; ``None`` where the field's text names no stage.

    ``left`` and ``right`` are where the claim's clause lies in the text.
    """
    if claim.quantity.currency is None and claim.quantity.unit not in _PENALTIES:
        return None
    return (
        _told(claim, text[left:right], claim.start - left, lexicon)
        or _begun(claim, text[:left], lexicon)
        or _before(claim, text[:left], lexicon)
        or (_VERDICT if _named(text[left:right], lexicon) else None)
    )


def are_decisions(one: str, two: str) -> bool:
    """Whether two stages are those of courts, the higher of which replaces what the lower decided."""
    return {one, two} == {_VERDICT, _APPEAL}


def is_penalty(claim: Claim) -> bool:
    """Whether a claim is of what a court gives, not of what a case is about."""
    return claim.concept in _PENALTY_CONCEPTS


def is_appeal(later: str | None, earlier: str | None) -> bool:
    """Whether a penalty is a higher court's, and of an earlier one no stage is told."""
    return later == _APPEAL and earlier is None


def _told(claim: Claim, stretch: str, at: int, lexicon: Lexicon) -> str | None:
    """The stage of a case told last before a penalty in its clause, else first behind it."""
    found = _named(stretch, lexicon)
    told = [item for item in found if item[1] != _PENALTY]
    place = at + claim.number.start - claim.start
    last = last_told(told or found, place)
    if last == _VERDICT and any(other == _APPEAL and start < place for start, other in told):
        last = _APPEAL  # "on appeal he was sentenced to"
    if last == _APPEAL and "from" in claim.flags:
        return _VERDICT  # "cut to four years on appeal, from six"
    return None if last == _PENALTY else last


def _begun(claim: Claim, text: str, lexicon: Lexicon) -> str | None:
    """The stage that a list of penalties opened with: *dituntut 9 tahun, denda Rp 1 miliar subsider 6 bulan*."""
    if not is_penalty(claim):
        return None
    opened = _SENTENCE.split(text[-_STAGE_REACH:])[-1]
    told = [item for item in _named(opened, lexicon) if item[1] != _PENALTY]
    if not told:
        return None
    last = max(told)[1]
    return _VERDICT if last == _APPEAL and "from" in claim.flags else last


def _before(claim: Claim, text: str, lexicon: Lexicon) -> str | None:
    """The appeal that a paragraph is about, for a penalty whose own clause tells no stage: *Denda naik menjadi N*."""
    if not is_penalty(claim):
        return None
    told = [item for item in _named(text[-_STAGE_REACH:].rsplit("\n", 1)[-1], lexicon) if item[1] != _PENALTY]
    if not told or max(told)[1] != _APPEAL:
        return None
    return _VERDICT if "from" in claim.flags else _APPEAL


def _named(stretch: str, lexicon: Lexicon) -> list[tuple[int, str]]:
    """The stages that a stretch of text names, and where."""
    return [(match.start(), name) for name, cue in choices(lexicon, "stages") for match in cue.finditer(stretch)]
