"""One corpus under two sets of rules: claims whose measure was gained, lost or changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from claimcheck.model import Claim

_Key = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """A number whose claim differs; ``before`` and ``after`` are ``None`` where there is no claim at all."""

    kind: Literal["gained", "lost", "changed"]
    before: Claim | None
    after: Claim | None

    @property
    def claim(self) -> Claim:
        """The claim as it is now, or as it was."""
        found = self.after or self.before
        assert found is not None
        return found


def changes(before: Iterable[Claim], after: Iterable[Claim]) -> tuple[Change, ...]:
    """Every difference in what rules name, in reading order."""
    old, new = ({_key(claim): claim for claim in claims} for claims in (before, after))
    found = []
    for key in sorted(old.keys() | new.keys()):
        one, two = old.get(key), new.get(key)
        was, now = one.measure if one else None, two.measure if two else None
        if was == now and (one is None) == (two is None):
            continue
        kind: Literal["gained", "lost", "changed"] = "changed"
        if was is None and (now is not None or one is None):
            kind = "gained"
        elif now is None:
            kind = "lost"
        found.append(Change(kind, one, two))
    return tuple(found)


def _key(claim: Claim) -> _Key:
    return claim.article, claim.field, claim.number.start, claim.number.end
