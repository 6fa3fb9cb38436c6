"""low, best, high: one vote per origin, never a mean, and a best only where the policy finds one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from by_hand import Folder

from claimcheck.errors import UsageError

SENT: dict[str, Any] = {"measure": "artillery-rounds.delivered", "concept": "artillery-round", "action": "deliver"}
MINISTRY = "Northland Ministry of Defence"


def vote(folder: Folder, policy: str = "none") -> tuple[object, ...]:
    found = folder.only(policy=policy)
    return (found.low, found.best, found.high, found.provisional)


def test_two_origins_that_agree_give_a_best(folder: Folder) -> None:
    folder.say("12")
    folder.say("12")
    assert vote(folder) == (12, 12, 12, False)


def test_two_origins_that_differ_give_none_and_never_a_mean(folder: Folder) -> None:
    folder.say("12", published=None)
    folder.say("18", published=None)
    assert vote(folder) == (12, None, 18, False)


def test_an_open_bound_stays_open(folder: Folder) -> None:
    folder.say("12..")
    folder.say("18")
    assert vote(folder) == (12, None, None, False)


def test_one_origin_votes_once_with_its_newest(folder: Folder) -> None:
    for hour, notation in ((8, "5"), (12, "9"), (18, "14")):
        folder.say(notation, published=f"2025-03-01T{hour:02}:00", organisation="Harbour Health Office")
    assert vote(folder) == (14, None, 14, True)


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [("~12", "9..", (12, 12)), ("9..", "~12", (12, 12)), ("9..", "12", (12, 12)), ("~14", "12", (12, 12))],
)
def test_of_one_hour_the_firmer_figure_of_an_origin_counts(
    folder: Folder, first: str, second: str, kept: tuple[int, int]
) -> None:
    for notation in (first, second):
        folder.say(notation, published="2025-03-01T08:00", organisation="Harbour Health Office")
    found = vote(folder)
    assert (found[0], found[2]) == kept


def test_what_nobody_can_verify_is_no_vote_and_provisional(folder: Folder) -> None:
    folder.say("12", stance="cannot-verify")
    folder.say("12", stance="cannot-verify")
    assert vote(folder) == (None, None, None, True)


def test_a_party_never_sets_best(folder: Folder) -> None:
    folder.say("12", organisation=MINISTRY, **SENT)
    folder.say("12", source="ledger", **SENT)
    folder.say("20", source="gazette", **SENT)
    assert vote(folder)[1] is None
    folder.say("20", source="herald", **SENT)
    assert vote(folder)[1] == 20


def test_conservative_takes_the_lowest_and_authority_the_named_body(folder: Folder) -> None:
    folder.say("12", published=None)
    folder.say("18", published=None, organisation="Harbour Health Office")
    assert vote(folder, "conservative")[1] == 12
    assert vote(folder, "authority")[1] is None
    folder.rulebook = replace(
        folder.rulebook, settings=replace(folder.rulebook.settings, authorities=("Harbour Health Office",))
    )
    assert vote(folder, "authority")[1] == 18
    assert folder.only(policy="authority").policy == "authority"


def test_what_nobody_can_verify_is_no_vote(folder: Folder) -> None:
    folder.say("12")
    folder.say("40", stance="cannot-verify")
    assert vote(folder)[2] == 12


def test_a_slip_of_scale_does_not_stretch_the_range(folder: Folder) -> None:
    for source in ("one", "two"):
        folder.say("9400", source=source, published=None)
    folder.say("9400000", source="three", published=None)
    assert vote(folder)[:3] == (9400, 9400, 9400)


def test_one_origin_is_provisional_and_single_source(folder: Folder) -> None:
    for number in range(3):
        folder.say("12", source=f"paper-{number}", organisation="Harbour Health Office")
    found = folder.only()
    assert (found.verdict, found.provisional) == ("single-source", True)


def test_an_unknown_policy_is_refused(folder: Folder) -> None:
    with pytest.raises(UsageError, match="'mean' is not a policy"):
        folder.report(policy="mean")
