"""Groups kept apart by a few of their claims: those are set aside, unless they are what is news."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from by_hand import Folder

from claimcheck.compare.clusters import Cluster, Link
from claimcheck.compare.moving import weigh
from claimcheck.compare.subjects import Subject
from claimcheck.compare.uniting import unite
from claimcheck.rules import load_rulebook

NAMES = "abcdex"
_GROUPS = [[0, 1, 5], [2, 3, 4]]
"""The first two and ``x``, the last, in one group; the others in another."""
_WITHIN: list[Link] = [(0.9, 0, 1), (0.9, 2, 3), (0.9, 3, 4)]
_ACROSS: list[Link] = [(0.8, 0, 2), (0.8, 1, 3), (0.8, 1, 4)]


def _claims(numbers: Sequence[str] = ("12",) * 6, articles: Sequence[str] = NAMES) -> list[Cluster]:
    folder = Folder(load_rulebook())
    told = [folder.say(number, article=article) for number, article in zip(numbers, articles, strict=True)]
    named = [replace(claim, id=name) for claim, name in zip(told, NAMES, strict=True)]
    return [
        Cluster.of(Subject(claim, frozenset(), number=claim.quantity.low), index) for index, claim in enumerate(named)
    ]


def _may(a: Cluster, b: Cluster) -> bool:
    """Nothing keeps two apart but ``x``, which no other may join."""
    return not any("x" in {claim.id for claim in cluster.members} for cluster in (a, b))


def _united(links: Sequence[Link], claims: Sequence[Cluster]) -> list[str]:
    found = unite(_GROUPS, claims, weigh(links, []), _may)
    return sorted("".join(sorted(NAMES[index] for index in group)) for group in found)


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ([*_WITHIN, *_ACROSS], ["abcde", "x"]),
        ([*_WITHIN, *_ACROSS, (0.9, 0, 5)], ["abcde", "x"]),
        ([*_WITHIN, *_ACROSS, (0.9, 0, 5), (0.9, 1, 5)], ["abx", "cde"]),  # it is held too firmly
        ([*_WITHIN, (0.4, 0, 2)], ["abx", "cde"]),  # too little joins the two
        (_WITHIN, ["abx", "cde"]),
    ],
)
def test_one_claim_does_not_keep_two_groups_apart(links: list[Link], expected: list[str]) -> None:
    assert _united(links, _claims()) == expected


def test_the_greater_figure_of_an_article_is_not_set_aside() -> None:
    numbers, articles = ("12", "12", "12", "12", "12", "31"), "abcded"
    assert _united([*_WITHIN, *_ACROSS], _claims(numbers, articles)) == ["abx", "cde"]
    lesser = ("12", "12", "12", "12", "12", "1")
    assert _united([*_WITHIN, *_ACROSS], _claims(lesser, articles)) == ["abcde", "x"]


def test_the_claims_themselves_are_left_as_they_are() -> None:
    claims = _claims()
    _united([*_WITHIN, *_ACROSS], claims)
    assert [len(cluster.members) for cluster in claims] == [1] * 6
