"""Who moved a figure, and when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.model import Article, Attribution
from claimcheck.store import Store
from claimcheck.store.moves import history
from tests.store.desk import EVENING, MORNING, toll

NIGHT = replace(EVENING, id="desk/malam.txt", source="Warta Malam", published="2025-03-01T22:00:00+07:00")
NEXT_DAY = replace(
    MORNING,
    id="desk/esok.txt",
    source="Harian Pagi",
    published="2025-03-02T07:00:00+07:00",
    text="Relawan menyebut 21 orang tewas dalam banjir di Lembah Arum pada Sabtu.",
)


def kept(path: Path, *articles: tuple[Article, str]) -> Path:
    with Store.open(path) as store:
        for article, number in articles:
            said = Attribution(organisation="Relawan" if article is NEXT_DAY else "BPBD Lembah Arum")
            store.keep_claims(article, [toll(article, number, attribution=said)], "rules")
    return path


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return kept(tmp_path / "desk.db", (NEXT_DAY, "21"), (EVENING, "17"), (MORNING, "12"), (NIGHT, "17"))


def test_the_course_of_a_toll(desk: Path) -> None:
    (course,) = history(desk, "people.killed")
    assert course.title == "Banjir Lembah Arum, 12 tewas"
    assert course.articles == 4
    told = [(move.when, move.before, move.figure, move.who, move.new, move.repeats) for move in course.moves]
    assert told == [
        ("2025-03-01T07:00:00+07:00", None, "12", "BPBD Lembah Arum", True, 0),
        ("2025-03-01T18:30:00+07:00", "12", "17", "BPBD Lembah Arum", True, 1),
        ("2025-03-02T07:00:00+07:00", None, "21", "Relawan", True, 0),
    ]


@pytest.mark.parametrize("name", ["people.killed", "people", "orang"])
def test_a_measure_a_concept_or_a_noun_names_a_figure(desk: Path, name: str) -> None:
    assert len(history(desk, name)[0].moves) == 3


def test_only_the_time_asked_for(desk: Path) -> None:
    assert [move.figure for move in history(desk, "people.killed", since="2025-03-02")[0].moves] == ["21"]
    assert [move.figure for move in history(desk, "people.killed", until="2025-03-01")[0].moves] == ["12", "17"]


def test_a_name_nobody_states_gets_the_nearest_that_is(desk: Path) -> None:
    with pytest.raises(UsageError, match=r"did you mean 'people.killed'\?"):
        history(desk, "people.kiled")


def test_denied_and_planned_figures_move_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Store.open(path) as store:
        store.keep_claims(MORNING, [toll(MORNING, "12")], "rules")
        store.keep_claims(EVENING, [toll(EVENING, "17", polarity="denied")], "rules")
    assert [move.figure for move in history(path, "people.killed")[0].moves] == ["12"]


def test_an_address_whose_text_was_changed_shows_both_figures(tmp_path: Path) -> None:
    changed = replace(MORNING, text=MORNING.text.replace("12", "15"), published="2025-03-01T09:00:00+07:00")
    (course,) = history(kept(tmp_path / "desk.db", (MORNING, "12"), (changed, "15")), "people.killed")
    assert [(move.before, move.figure) for move in course.moves] == [(None, "12"), ("12", "15")]
