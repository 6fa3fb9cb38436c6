"""What an article says is being built narrows no cost, progress or travel time: *biaya pembangunan tol*.

Another outlet says it of *the project* or leaves it out. A section of it, and anything else that is built, keep their
figures apart.
"""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from claimcheck.counted.articles.head import Naming, naming
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.rules.rulebook import Rulebook


def works_of(head: str, structure: Structure) -> frozenset[str]:
    """How the phrases of an article name the works that its head names first; empty where it names none."""
    first = _works(structure.rulebook, structure.language).first_in(head)
    return frozenset(first.split()) | listed(structure, "works", "any") if first is not None else frozenset()


def settle(what: Counted, works: Set[str], structure: Structure) -> Counted:
    """``what`` without the works that the article is about among the words that narrow it."""
    if not what.qualifiers or works.isdisjoint(what.qualifiers) or what.concept not in listed(structure, "works", "of"):
        return what
    return what._replace(qualifiers=tuple(word for word in what.qualifiers if word not in works))


@cache
def _works(rulebook: Rulebook, language: str) -> Naming:
    """The words for works, and by which forms and concepts each narrows a phrase."""
    section = rulebook.languages[language].section("structure").get("works", {})
    return naming(dict(section.get("nouns", {})))
