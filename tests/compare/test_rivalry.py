"""Figures that one article sets against each other, and parts that take their noun from the whole before them."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report


@pytest.mark.parametrize(
    ("language", "told", "against", "figures"),
    [
        (
            "en",
            "More than 200,000 people marched through Corvel on Saturday against the mayor, organisers said.",
            "The police estimate was 42,000.",
            ("200,000", "42,000"),
        ),
        (
            "en",
            "At least 42 people were killed in the bombing of a market in Corvel, health officials said.",
            "General Ivo Brandt, a spokesman for the interior ministry, gave a lower toll: 35 dead.",
            ("At least 42", "35"),
        ),
        (
            "en",
            "The quake left 320,000 people displaced in Corvel, the disaster agency said.",
            "The union has 279,000.",
            ("320,000", "279,000"),
        ),
        (
            "id",
            "Sebanyak 42 orang tewas dalam banjir bandang di Wanasari, kata BPBD Wanasari.",
            "Hitungan Palang Merah, korban tewas 58 orang.",
            ("42", "58"),
        ),
    ],
)
def test_a_rivals_bare_figure_is_of_the_same_thing(
    language: str, told: str, against: str, figures: tuple[str, str]
) -> None:
    found = report((language, "2031-05-06", f"{told}\n\n{against}"), (language, "2031-05-06", told))
    assert relations(found, f"a/{figures[1]}", f"b/{figures[0].split()[-1]}") == {"disagree"}


def test_people_saved_are_no_rival_of_those_aboard() -> None:
    aboard = "Survivors said more than 1,000 people were on the ferry to Corvel when it sank off Halden."
    saved = "Of them 733 have been listed as saved, the company said."
    found = report(("en", "2031-05-06", f"{aboard}\n\n{saved}"), ("en", "2031-05-06", aboard))
    assert not relations(found, "a/733", "b/1,000")


@pytest.mark.parametrize(
    ("language", "first", "second", "part", "whole"),
    [
        (
            "en",
            "The agency updated its count for Corvel. In all 112 houses were damaged, 14 of them badly.",
            "A whirlwind in Corvel damaged 126 houses, the agency said.",
            "14",
            "126",
        ),
        (
            "id",
            "BPBD memperbarui data di Wanasari. Total 112 rumah rusak, rinciannya 14 rusak berat, 98 rusak ringan.",
            "Sebanyak 126 rumah rusak diterjang angin puting beliung di Wanasari, kata BPBD.",
            "14",
            "126",
        ),
    ],
)
def test_a_part_with_its_wholes_noun_is_not_another_whole(
    language: str, first: str, second: str, part: str, whole: str
) -> None:
    found = report((language, "2031-05-06", first), (language, "2031-05-07", second))
    assert relations(found, "a/112", f"b/{whole}")
    assert not relations(found, f"a/{part}", f"b/{whole}")


@pytest.mark.parametrize(
    ("first", "second", "now", "before"),
    [
        (
            "In Corvel 56 inmates were killed in a riot, officials said on Monday, lowering an earlier estimate of 60.",
            "A riot killed 60 inmates in Corvel, officials said.",
            "56",
            "60",
        ),
        (
            "Cholera has killed 315 people in Corvel, up from 242 on Friday, the health ministry said.",
            "Cholera has killed 242 people in Corvel, the health ministry said on Friday.",
            "315",
            "242",
        ),
    ],
)
def test_a_figure_told_as_the_former_one_is_updated(first: str, second: str, now: str, before: str) -> None:
    found = report(("en", "2031-05-12", first), ("en", "2031-05-10", second))
    assert relations(found, f"a/{before}", f"b/{before}") in ({"same"}, {"agree"})
    assert relations(found, f"a/{now}", f"b/{before}") == {"updated"}


def test_a_headline_has_the_counter_of_its_figure_whatever_its_verb() -> None:
    text = (
        "Cholera claims 54 lives in Corvel\n\nAt least 54 people have died of cholera, a senior health official said."
    )
    against = "An international charity put the dead at over 80."
    ours = "Cholera has killed 53 people in Corvel, the health ministry said."
    found = report(("en", "2031-05-12", f"{text}\n\n{against}"), ("en", "2031-05-11", ours))
    assert relations(found, "a/80", "b/53") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "quake", "again", "figures", "expected"),
    [
        (
            "en",
            "A 6.4-magnitude quake hit Corvel.",
            "The Linden Survey put its magnitude at 6.3.",
            ("6.3", "6.4"),
            {"disagree"},
        ),
        (
            "id",
            "Gempa berkekuatan 6,4 magnitudo mengguncang Wanasari.",
            "BMKG mencatat gempa itu berkekuatan 6,3 magnitudo.",
            ("6,3", "6,4"),
            {"disagree"},
        ),
        (
            "en",
            "A 6.4-magnitude quake hit Corvel.",
            "The Linden Survey said an aftershock of magnitude 6.2 followed.",
            ("6.2", "6.4"),
            set(),
        ),
        (
            "id",
            "Gempa berkekuatan 6,4 magnitudo mengguncang Wanasari.",
            "BMKG mencatat gempa susulan berkekuatan 6,2 magnitudo.",
            ("6,2", "6,4"),
            set(),
        ),
    ],
)
def test_another_agencys_magnitude_is_of_the_quake_and_no_aftershocks(
    language: str, quake: str, again: str, figures: tuple[str, str], expected: set[str]
) -> None:
    found = report((language, "2031-05-12", f"{quake}\n\n{again}"), (language, "2031-05-12", quake))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == expected


@pytest.mark.parametrize(
    ("language", "first", "second", "figures"),
    [
        (  # a broadcaster that says so itself
            "en",
            "The Linden Observatory said at least 26 people were killed when a bomb went off in Corvel.",
            "State television, which showed burning cars, said 22 people had died.",
            ("22", "26"),
        ),
        (
            "en",
            "A landslide in Corvel killed 31 people.",
            "The disaster agency, however, listed only 29 deaths.",
            ("29", "31"),
        ),
        (
            "en",
            "A landslide in Corvel killed 31 people.",
            "The civil defence agency, which keeps the official count, put the dead at 29.",
            ("29", "31"),
        ),
        (
            "id",
            "Longsor di Wanasari menewaskan 31 orang.",
            "Namun BPBD Wanasari hanya mencatat 29 orang tewas.",
            ("29", "31"),
        ),
        (  # said to differ, however far
            "id",
            "Polres Wanasari memperkirakan jumlah pengunjuk rasa mencapai 3.000 orang, kata Kapolres Rudi Hartawan.",
            "Angka itu berbeda dengan klaim mahasiswa. Ketua Aliansi Wanasari Maju, Bagas Setya, menyebut massa yang "
            "hadir 10.000 orang.",
            ("10.000", "3.000"),
        ),
    ],
)
def test_who_counts_the_whole_anew_is_a_rival(language: str, first: str, second: str, figures: tuple[str, str]) -> None:
    found = report((language, "2031-05-06", f"{first}\n\n{second}"), (language, "2031-05-06", first))
    assert relations(found, f"a/{figures[0]}", f"a/{figures[1]}") == {"disagree"}
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


@pytest.mark.parametrize(
    ("language", "first", "second", "figures"),
    [
        (  # half of it and less: a part that it counted itself
            "en",
            "A landslide in Corvel killed 31 people.",
            "The hospital in Halden, however, listed only four deaths.",
            ("four", "31"),
        ),
        (
            "id",
            "Sebanyak enam orang luka berat akibat longsor di Wanasari, kata polisi.",
            "Sedangkan RSUD Wanasari merawat sembilan orang luka ringan.",
            ("sembilan", "enam"),
        ),
    ],
)
def test_who_counts_a_part_is_no_rival(language: str, first: str, second: str, figures: tuple[str, str]) -> None:
    found = report((language, "2031-05-06", f"{first}\n\n{second}"), (language, "2031-05-06", first))
    assert not relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


@pytest.mark.parametrize(
    ("language", "today", "before", "figures"),
    [
        (
            "en",
            "In all 11 soldiers were killed in the strike on Corvel, a monitor said.",
            "Medics said a gas attack on 28 April killed 21 people.",
            ("21", "11"),
        ),
        (
            "id",
            "Sebanyak 11 orang tewas dalam serangan di Wanasari, kata pemantau.",
            "Tim medis menyebut serangan gas pada 28 April menewaskan 21 orang.",
            ("21", "11"),
        ),
    ],
)
def test_what_another_counted_on_an_earlier_day_is_of_another_event(
    language: str, today: str, before: str, figures: tuple[str, str]
) -> None:
    found = report((language, "2031-05-06", f"{today}\n\n{before}"), (language, "2031-05-06", today))
    assert not relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


@pytest.mark.parametrize(
    ("language", "early", "late", "figures"),
    [
        (
            "en",
            "Eleven people in Corvel were in critical condition, doctors said.",
            "Seven people in Corvel were still in critical condition, hospitals said.",
            ("Eleven", "Seven"),
        ),
        (
            "id",
            "Sebelas orang di Wanasari dalam kondisi kritis, kata RSUD Wanasari.",
            "Tujuh orang di Wanasari masih dalam kondisi kritis, kata RSUD Wanasari.",
            ("Sebelas", "Tujuh"),
        ),
    ],
)
def test_a_critical_condition_passes(language: str, early: str, late: str, figures: tuple[str, str]) -> None:
    found = report((language, "2031-05-06", early), (language, "2031-05-08", late))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"updated"}


@pytest.mark.parametrize(
    ("language", "told", "again"),
    [
        (
            "en",
            "The fire burned 97 {} in Corvel, the Corvel Fire Service said.",
            "The Linden Council said 105 buildings had burned.",
        ),
        (
            "id",
            "Kebakaran menghanguskan 97 {} di Wanasari, kata Dinas Pemadam Kebakaran.",
            "Polres Wanasari menyebut 105 bangunan terbakar.",
        ),
    ],
)
def test_rivals_that_are_near_each_other_are_no_part_and_whole(language: str, told: str, again: str) -> None:
    words = {"en": ("houses", "buildings"), "id": ("rumah", "bangunan")}[language]
    houses, buildings = (told.format(word) for word in words)
    found = report((language, "2031-05-06", houses), (language, "2031-05-06", f"{buildings}\n\n{again}"))
    assert relations(found, "a/97", "b/105") == {"disagree"}


def test_a_count_told_with_its_time_has_grown_whoever_tells_the_old_one_later() -> None:
    found = report(
        ("en", "2031-05-06T12:00", "As of 9 a.m. on Tuesday 112 houses were damaged, the agency said."),
        ("en", "2031-05-07T12:00", "As of 7 a.m. on Wednesday 143 houses were damaged, the agency said."),
        ("en", "2031-05-08T12:00", "The quake damaged 112 houses."),
    )
    assert relations(found, "a/112", "b/143") == {"updated"}


@pytest.mark.parametrize(
    ("language", "both", "one", "figures"),
    [
        (
            "en",
            "Quakes of magnitude 7.3 and 7.6 struck Corvel on Sunday.",
            "The 7.7 magnitude quake in Corvel damaged 42 offices.",
            ("7.6", "7.3", "7.7"),
        ),
        (
            "id",
            "Gempa magnitudo 7,3 dan 7,6 mengguncang Wanasari, Minggu.",
            "Gempa magnitudo 7,7 di Wanasari merusak 42 kantor.",
            ("7,6", "7,3", "7,7"),
        ),
    ],
)
def test_a_magnitude_is_of_the_quake_it_is_nearest_to(
    language: str, both: str, one: str, figures: tuple[str, str, str]
) -> None:
    found = report((language, "2031-05-06", both), (language, "2031-05-06", both), (language, "2031-05-07", one))
    near, far, other = figures
    assert relations(found, f"a/{near}", f"c/{other}") == {"disagree"}
    assert not relations(found, f"a/{far}", f"c/{other}")
