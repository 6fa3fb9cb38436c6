"""A figure that an article turns down beside its own contradicts those who give it; one that it corrects does not."""

from __future__ import annotations

import pytest

from tests.compare.read_and_compared import relations, report

BEFORE, DAY, AFTER = "2031-06-14T08:00", "2031-06-14T16:00", "2031-06-16T09:00"


@pytest.mark.parametrize(
    ("language", "theirs", "ours", "figures"),
    [
        (
            "en",
            "Eight people died in the crush at the Tarn arena, the government said.",
            "Fourteen people, not eight, died in the crush at the Tarn arena, the victims' families said.",
            ("Eight", "Fourteen"),
        ),
        (
            "en",
            "Brenn Motors laid off 1,300 workers, the company said.",
            "Brenn Motors laid off 1,900 workers, not 1,300, the union said.",
            ("1,300", "1,900"),
        ),
        (
            "id",
            "Pabrik Sinar memberhentikan 1.300 karyawan, kata manajemen.",
            "Jumlah karyawan Pabrik Sinar yang diberhentikan mencapai 1.900 orang, bukan 1.300, kata serikat pekerja.",
            ("1.300", "1.900"),
        ),
    ],
)
def test_a_figure_turned_down_is_contradicted_whenever_it_was_printed(
    language: str, theirs: str, ours: str, figures: tuple[str, str]
) -> None:
    found = report((language, BEFORE, theirs), (language, AFTER, ours))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


def test_a_report_that_corrects_itself_contradicts_nobody() -> None:
    found = report(
        ("en", BEFORE, "Police said eight people died in the crush at the Tarn arena."),
        ("en", AFTER, "Police revised the toll of the crush at the Tarn arena: 14 people died, not eight."),
    )
    assert relations(found, "a/eight", "b/14") == {"updated"}


@pytest.mark.parametrize(
    ("language", "first", "later", "figures"),
    [
        (
            "id",
            "Polisi mengamankan sembilan orang dalam unjuk rasa di Lumbir.",
            "LBH Lumbir menyebut 14 orang ditangkap dalam aksi itu. Polda menyatakan yang ditangkap sembilan orang.",
            ("sembilan", "14"),
        ),
        (
            "en",
            "Police arrested nine people at the protest in Tarn.",
            "The Human Rights Centre said 14 people were arrested at the Tarn protest. Police said nine were.",
            ("nine", "14"),
        ),
    ],
)
def test_a_count_that_its_rival_is_set_beside_has_not_grown(
    language: str, first: str, later: str, figures: tuple[str, str]
) -> None:
    found = report((language, BEFORE, first), (language, AFTER, later))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "first", "later", "figures"),
    [
        (
            "id",
            "Gempa magnitudo 6,9 mengguncang Kabupaten Lumbir.",
            "BMKG memutakhirkan parameter gempa yang mengguncang Kabupaten Lumbir menjadi magnitudo 6,6.",
            ("6,9", "6,6"),
        ),
        (
            "en",
            "A magnitude 6.9 earthquake struck Tarn.",
            "The agency revised the earthquake that struck Tarn to magnitude 6.6.",
            ("6.9", "6.6"),
        ),
    ],
)
def test_a_measurement_told_as_corrected_contradicts_no_earlier_one(
    language: str, first: str, later: str, figures: tuple[str, str]
) -> None:
    found = report((language, BEFORE, first), (language, DAY, later))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"updated"}


@pytest.mark.parametrize(
    ("language", "poor", "extreme", "figures"),
    [
        ("id", "Penduduk miskin 23,8 juta jiwa.", "Penduduk miskin ekstrem 2,4 juta jiwa.", ("23,8 juta", "2,4 juta")),
        (
            "en",
            "Some 23.8 million people are poor.",
            "Some 2.4 million people are extremely poor.",
            ("23.8 million", "2.4 million"),
        ),
    ],
)
def test_the_extremely_poor_contradict_no_count_of_the_poor(
    language: str, poor: str, extreme: str, figures: tuple[str, str]
) -> None:
    found = report((language, BEFORE, poor), (language, DAY, extreme))
    assert not relations(found, f"a/{figures[0]}", f"b/{figures[1]}") - {"compatible"}
