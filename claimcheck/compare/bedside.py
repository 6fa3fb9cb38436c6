"""Where people died, on the spot or in hospital: a part of the dead where their article counts more.

An article that says "five died at the scene" and no more counts all of its dead. One that has seven dead besides sets
those five apart from two who died in hospital, and no other article's five dead are these.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.compare.clauses import choices, clause, field_text
from claimcheck.compare.intervals import below
from claimcheck.compare.subjects import Subject
from claimcheck.model import Article, Claim
from claimcheck.rules.rulebook import Rulebook

_ACTION = "kill"


def died_where(subjects: Sequence[Subject], articles: Mapping[str, Article], rulebook: Rulebook) -> list[Subject]:
    """The subjects; deaths that their article sets apart by where they were are marked."""
    starts: dict[tuple[str, str], list[int]] = defaultdict(list)
    dead: dict[tuple[str, str | None, str | None], list[tuple[Subject, str | None]]] = defaultdict(list)
    for subject in subjects:
        starts[subject.claim.article, subject.claim.field].append(subject.claim.start)
    for subject in subjects:
        claim = subject.claim
        if claim.action == _ACTION and claim.article in articles and subject.number is not None:
            behind = (start for start in starts[claim.article, claim.field] if start >= claim.end)
            where = _where(claim, field_text(articles[claim.article], claim), min(behind, default=None), rulebook)
            dead[claim.article, claim.measure, claim.population].append((subject, where))
    apart = {
        subject.claim.id: where
        for told in dead.values()
        for subject, where in told
        if where and any(other is None and below(subject.claim.quantity, whole.claim.quantity) for whole, other in told)
    }
    return [replace(subject, died=apart.get(subject.claim.id)) for subject in subjects] if apart else list(subjects)


def _where(claim: Claim, text: str, following: int | None, rulebook: Rulebook) -> str | None:
    """Where those counted died, by the words between the figure and the next one, else by those before it."""
    lexicon = rulebook.languages.get(claim.language)
    if lexicon is None:
        return None
    left, right = clause(text, claim.start, claim.end)
    for start, end in ((claim.start, min(right, following or right)), (left, claim.start)):
        found = [where for where, pattern in choices(lexicon, "died") if pattern.search(text, start, end)]
        if found:
            return found[0] if len(found) == 1 else None
    return None
