"""What no single file can show: names that lead nowhere, words that name two things, circles, hopeless patterns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from claimcheck.language.lexicon import Lexicon
from claimcheck.rules.faults import Fault

if TYPE_CHECKING:
    from claimcheck.rules.assembly import Assembly


def crosscheck(whole: Assembly, lexicons: Mapping[str, Lexicon], *, lenient: bool) -> list[Fault]:
    """All faults of the whole, each at its place."""
    return []
