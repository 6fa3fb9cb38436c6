"""Groups asked again: a claim goes where more figures speak for it, and what no rule knows keeps nothing apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from by_hand import Folder
from read_and_compared import relations, report

from claimcheck.compare.clusters import Cluster, Link
from claimcheck.compare.moving import move, weigh
from claimcheck.compare.subjects import Subject
from claimcheck.rules import load_rulebook


def _claims(*names: str) -> list[Cluster]:
    """A claim for each name, as pairing holds them before anything is joined."""
    folder = Folder(load_rulebook())
    told = [replace(folder.say("12"), id=name) for name in names]
    return [Cluster.of(Subject(claim, frozenset()), index) for index, claim in enumerate(told)]


def _names(found: Sequence[Sequence[int]], names: str = "abcd") -> list[str]:
    return sorted("".join(sorted(names[index] for index in group)) for group in found)


def _may(claim: Cluster, group: Cluster) -> bool:
    """The first claim may join none but the second: without it they would all be one."""
    one, two = ({member.id[0] for member in cluster.members} for cluster in (claim, group))
    return "a" not in one | two or (one | two) == {"a", "b"}


_FIRM = (0.9, 2, 3)
"""The link of the third and the fourth claim; the second was put with the first."""


@pytest.mark.parametrize(
    ("agreeing", "differing", "expected"),
    [
        ([_FIRM, (0.5, 0, 1), (0.6, 1, 2), (0.6, 1, 3)], [], ["a", "bcd"]),
        ([_FIRM, (0.9, 0, 1), (0.6, 1, 2)], [], ["ab", "cd"]),
        ([_FIRM, (0.5, 0, 1), (0.6, 1, 2)], [], ["ab", "cd"]),  # hardly more
        ([_FIRM, (0.5, 0, 1)], [(0.6, 1, 2), (0.6, 1, 3)], ["ab", "cd"]),  # figures that differ speak more softly
        ([_FIRM], [(0.6, 1, 2), (0.6, 1, 3)], ["a", "bcd"]),
        ([_FIRM], [], ["ab", "cd"]),
    ],
)
def test_a_claim_goes_where_more_speaks_for_it(
    agreeing: list[Link], differing: list[Link], expected: list[str]
) -> None:
    found = move([0, 0, 2, 2], _claims(*"abcd"), weigh(agreeing, differing), _may)
    assert _names(found) == expected


def test_a_claim_stays_out_of_a_group_that_speaks_against_it() -> None:
    links = [_FIRM, (0.5, 0, 1), (0.6, 1, 2), (0.6, 1, 3)]
    found = move([0, 0, 2, 2], _claims(*"abcd"), weigh(links, []), lambda claim, group: False)
    assert _names(found) == ["ab", "cd"]


def test_a_claim_of_a_rule_stays_with_those_of_its_rule() -> None:
    claims = _claims(*"abcd")
    for index in (2, 3):
        open_ = replace(claims[index].face.claim, measure=None)
        claims[index] = Cluster.of(Subject(open_, frozenset()), index)
    links = [_FIRM, (0.5, 0, 1), (0.6, 1, 2), (0.6, 1, 3)]
    assert _names(move([0, 0, 2, 2], claims, weigh(links, []), _may)) == ["ab", "cd"]


def test_the_claims_themselves_are_left_as_they_are() -> None:
    claims = _claims(*"abcd")
    move([0, 0, 2, 2], claims, weigh([_FIRM, (0.5, 0, 1), (0.6, 1, 2), (0.6, 1, 3)], []), _may)
    assert [len(cluster.members) for cluster in claims] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("language", "early", "clinic", "late"),
    [
        (
            "en",
            "A strong earthquake struck Velloria on Tuesday, injuring at least 50 people as the walls of brick houses "
            "collapsed.",
            "The earthquake in Velloria injured more than 200 people, the disaster agency said on Wednesday. A doctor "
            "at a clinic said: “We have received around 50 people, and many were injured as the walls of brick houses "
            "collapsed.”",
            "The earthquake in Velloria injured 249 people, the disaster agency said on Wednesday.",
        ),
        (
            "id",
            "Gempa kuat mengguncang Veloria, Selasa, dan melukai sedikitnya 50 orang saat tembok rumah bata runtuh.",
            "Gempa di Veloria melukai lebih dari 200 orang, kata badan bencana, Rabu. Seorang dokter puskesmas "
            "mengatakan: “Kami menerima sekitar 50 orang, banyak yang terluka saat tembok rumah bata runtuh.”",
            "Gempa di Veloria melukai 249 orang, kata badan bencana, Rabu.",
        ),
    ],
)
def test_a_figure_that_no_rule_knows_keeps_no_tolls_apart(language: str, early: str, clinic: str, late: str) -> None:
    found = report(
        (language, "2031-05-06T08:00", early),
        (language, "2031-05-07T08:00", clinic),
        (language, "2031-05-07T09:00", late),
    )
    assert relations(found, "a/50", "b/200") == {"updated"}
    assert relations(found, "a/50", "c/249") == {"updated"}
