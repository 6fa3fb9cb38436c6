"""Two counters' figures for one thing, set against each other in one article: "police spoke of 42,000".

The second figure stands without its noun, and takes the one before it: that a reader knows without being told makes
the two of one thing, however little their clauses have in common and however far the numbers lie apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.compare.clusters import Link, one_thing, two_speak
from claimcheck.compare.subjects import Subject

_SURE = 1.0
"""How like such a pair is."""


def set_against(subjects: Sequence[Subject]) -> Iterator[Link]:
    """The pairs of one text whose second figure takes its noun from the first, another counter's."""
    texts: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, subject in enumerate(subjects):
        texts[subject.claim.article, subject.claim.field].append(index)
    for told in texts.values():
        told.sort(key=lambda index: (subjects[index].claim.start, subjects[index].claim.id))
        for place, index in enumerate(told):
            if "inherited" in subjects[index].claim.flags:
                before = next((i for i in reversed(told[:place]) if _opposed(subjects[i], subjects[index])), None)
                if before is not None:
                    yield _SURE, before, index


def _opposed(first: Subject, second: Subject) -> bool:
    """Whether two figures differ, count one thing as a whole, and have two counters."""
    parts = "part" in {*first.claim.flags, *second.claim.flags}
    known = first.number is not None and second.number is not None and first.number != second.number
    ruled = first.claim.measure == second.claim.measure  # "733 were saved" is none of the thousand aboard
    return known and ruled and not parts and one_thing(first.claim, second.claim) and two_speak(first, second)
