"""Stories: one blast's dead never meet another's, and traps that paired strangers elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from by_hand import Folder

from claimcheck.compare.stories import find_stories
from claimcheck.model import Article

QUAY = (
    "A gas tank exploded beside the fish market of Quillmouth on Monday morning, said harbour master Odette Farrow. "
    "Firefighters from Brackwater pulled survivors from the auction hall while the Saint Osric church rang its bells. "
    "The market's night watchman, Lem Tarrow, had smelled gas before dawn and warned the traders of Quillmouth."
)
QUAY_AGAIN = (
    "Two days after the explosion at the Quillmouth fish market, traders returned to the auction hall with brooms. "
    "Odette Farrow, the harbour master, said the gas tank had passed an inspection in spring. "
    "In the Saint Osric church of Quillmouth a book lies open for the families; Lem Tarrow was the first to sign."
)
MINE = (
    "Methane ignited in the Dunhollow colliery late on Tuesday, and the Varga company's night shift did not come up. "
    "Rescue teams from Kestrel lowered cameras into the second gallery; the mayor of Dunhollow, Ines Halloran, waited. "
    "Relatives gathered at the lamp room, where the Varga company put up lists with the names of the shift."
)
QUAY_ID = (
    "Tangki gas meledak di samping pasar ikan Quillmouth pada Senin pagi, kata kepala pelabuhan Odette Farrow. "
    "Pemadam dari Brackwater mengevakuasi warga dari balai lelang, sementara lonceng gereja Saint Osric dibunyikan. "
    "Penjaga malam pasar, Lem Tarrow, sempat mencium bau gas dan memperingatkan para pedagang Quillmouth."
)


def article(name: str, text: str, day: int, language: str = "en") -> Article:
    return Article(name, text, published=f"2031-05-{day:02}", language=language)


def test_articles_of_one_event_are_one_story_in_any_language_and_another_event_is_not() -> None:
    articles = [
        article("a", QUAY, 5),
        article("b", QUAY_AGAIN, 7),
        article("c", MINE, 6),
        article("d", QUAY_ID, 5, "id"),
    ]
    found = find_stories(articles)
    assert found["a"] == found["b"] == found["d"] != found["c"]
    assert find_stories(list(reversed(articles))) == found


def test_a_short_notice_follows_the_story_it_names() -> None:
    notice = article("n", "Odette Farrow resigned.", 9)
    found = find_stories([article("a", QUAY, 5), article("b", QUAY_AGAIN, 7), article("c", MINE, 6), notice])
    assert found["n"] == found["a"]


def test_the_dead_of_two_events_never_meet(folder: Folder) -> None:
    folder.say("12", article="a", text=QUAY, published="2031-05-05")
    folder.say("12", article="b", text=QUAY_AGAIN, published="2031-05-07")
    folder.say("31", article="c", text=MINE, published="2031-05-06")
    found = folder.only()
    assert found.verdict == "agree"
    assert [position.quantity.low for position in found.positions] == [12]


def test_a_total_that_grows_for_months_meets_across_stories(folder: Folder) -> None:
    shells: dict[str, Any] = {
        "measure": "artillery-rounds.delivered",
        "concept": "artillery-round",
        "action": "deliver",
    }
    folder.say("9000000", article="a", text=QUAY, published="2031-05-05", step="1000000", **shells)
    folder.say("12000000", article="c", text=MINE, published="2031-05-06", step="1000000", **shells)
    assert len(folder.only().positions) == 2


@pytest.mark.parametrize(
    ("one", "two"),
    [
        # two unrelated numbers within thirty per cent
        ({"head": "bridge", "context": ("river", "flood")}, {"head": "teacher", "context": ("school", "strike")}),
        # a bare percentage of two different things
        (
            {"head": None, "unit": "percent", "context": ("harvest", "rice")},
            {"head": None, "unit": "percent", "context": ("vote", "mayor")},
        ),
        (
            {"head": "price", "currency": "USD", "context": ("oil",)},
            {"head": "price", "currency": "IDR", "context": ("oil",)},
        ),
        (
            {"head": "distance", "unit": "kilometre", "context": ("quake",)},
            {"head": "distance", "unit": "mile", "context": ("quake",)},
        ),
    ],
)
def test_lookalikes_are_not_paired(folder: Folder, one: dict[str, Any], two: dict[str, Any]) -> None:
    plain = {"measure": None, "concept": None, "action": None}
    folder.say("100", **plain, **one)
    folder.say("120", **plain, **two)
    assert not folder.report().comparisons


def test_ids_do_not_change_when_a_text_moves(folder: Folder) -> None:
    folder.say("12", published="2025-03-01T08:00")
    folder.say("15", published="2025-03-01T09:00")
    before = folder.only().id
    folder.claims = [replace(claim, start=claim.start + 40, end=claim.end + 40) for claim in folder.claims]
    assert folder.only().id == before
