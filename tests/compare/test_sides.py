"""Who stands behind a figure decides: opponents of one day, one counter's own tally, bodies that issue their texts."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report

from claimcheck.counters import Counters, same
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


@pytest.mark.parametrize(
    ("language", "first", "second", "figures"),
    [
        (
            "en",
            "Police said 22 people were arrested at the march in Corvel.",
            "A rights group, Open Docket, said 37 people were arrested at the march in Corvel.",
            ("22", "37"),
        ),
        (
            "id",
            "Polisi menyebut 22 orang ditangkap dalam aksi di Wanasari.",
            "LBH Wanasari mencatat 37 orang ditangkap dalam aksi di Wanasari.",
            ("22", "37"),
        ),
    ],
)
def test_opponents_within_hours_are_no_update(language: str, first: str, second: str, figures: tuple[str, str]) -> None:
    found = report((language, "2031-05-06T16:00", first), (language, "2031-05-06T21:30", second))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "Rescuers said 22 people were killed when a hall collapsed in Corvel.",
            "A hospital said 37 people were killed when a hall collapsed in Corvel.",
        ),
        (
            "id",
            "Tim SAR menyebut 22 orang tewas akibat aula ambruk di Wanasari.",
            "Rumah sakit menyebut 37 orang tewas akibat aula ambruk di Wanasari.",
        ),
    ],
)
def test_a_count_goes_on_from_rescuers_to_the_hospital(language: str, first: str, second: str) -> None:
    found = report((language, "2031-05-06T16:00", first), (language, "2031-05-06T21:30", second))
    assert relations(found, "a/22", "b/37") == {"updated"}


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "The growers' union Green Furrow put the losses from the blight in Corvel at $2.4 million.",
            "The growers' union Green Furrow put the losses from the blight in Corvel at $2.9 million.",
        ),
        (
            "id",
            "Paguyuban Petani Wanasari menaksir kerugian akibat hama di Wanasari Rp2,4 miliar.",
            "Paguyuban Petani Wanasari menaksir kerugian akibat hama di Wanasari Rp2,9 miliar.",
        ),
    ],
)
def test_a_counter_goes_on_with_its_own_tally(language: str, first: str, second: str) -> None:
    numbers = ("2.4 million", "2.9 million") if language == "en" else ("2,4 miliar", "2,9 miliar")
    later = report((language, "2031-05-06", first), (language, "2031-05-16", second))
    assert relations(later, f"a/{numbers[0]}", f"b/{numbers[1]}") == {"updated"}
    fallen = report((language, "2031-05-16", first), (language, "2031-05-06", second))
    assert relations(fallen, f"a/{numbers[0]}", f"b/{numbers[1]}") == {"disagree"}


def test_the_two_sides_of_a_court_are_held_against_each_other_within_an_article() -> None:
    told = (
        "Jaksa Ada Lindra menyebut kerugian negara di jalan Wanasari Rp28,7 miliar. "
        "Pengacara Bagus Tirta menyebut kerugian negara Rp24,9 miliar."
    )
    rival = "Hakim menyebut kerugian negara di jalan Wanasari Rp28,7 miliar."
    found = report(("id", "2031-05-06", told), ("id", "2031-05-06", rival))
    assert relations(found, "a/24,9 miliar", "b/28,7 miliar") == {"disagree"}
    assert relations(found, "a/24,9 miliar", "a/28,7 miliar") == {"disagree"}


def test_what_a_body_issues_it_has_counted() -> None:
    texts = (
        ("en", "2031-05-06T16:00", "Seven people were killed in the raid on Corvel."),
        ("en", "2031-05-06T21:00", "Eleven people were killed in the raid on Corvel, residents said."),
    )
    for source, expected in (("Corvel State Police (press statement)", "disagree"), ("The Corvel Mirror", "updated")):
        assert relations(report(*texts, sources=[source]), "a/Seven", "b/Eleven") == {expected}


@pytest.mark.parametrize(
    ("source", "language", "issues"),
    [
        ("Corvel State Police", "en", True),
        ("Ministry of Health", "en", True),
        ("Green Furrow (news release)", "en", True),
        ("National Union of Teachers", "en", True),
        ("Green Furrow", "en", False),
        ("The Residents' Daily", "en", False),
        ("Police News", "en", False),
        ("The Student", "en", False),
        ("Polda Wanasari", "id", True),
        ("BPBD Kabupaten Wanasari", "id", True),
        ("Walhi Wanasari (siaran pers)", "id", True),
        ("Serikat Buruh Wanasari", "id", True),
        ("Warta Kota", "id", False),
        ("Suara Mahasiswa", "id", False),
        ("Tribun Wanasari", "id", False),
        ("Antara", "id", False),
    ],
)
def test_an_outlet_is_no_issuer(source: str, language: str, *, issues: bool) -> None:
    assert bool(Counters(BOOK).issuer(source, language)) is issues


@pytest.mark.parametrize(
    ("language", "one", "two", "own", "others"),
    [
        (
            "en",
            "The Corvel union counted 790 job losses at Veltra Foods, not the 640 the company claims.",
            "Veltra Foods is cutting 640 jobs in Corvel, the company said.",
            "790",
            "640",
        ),
        (
            "id",
            "Serikat buruh Wanasari mencatat 790 buruh Sarana Tekun di-PHK, bukan 640 seperti diklaim perusahaan.",
            "Perusahaan Sarana Tekun menyebut 640 buruh di-PHK di Wanasari.",
            "790",
            "640",
        ),
    ],
)
def test_the_figure_that_an_article_disputes_is_the_others(
    language: str, one: str, two: str, own: str, others: str
) -> None:
    found = report((language, "2031-05-06T16:00", one), (language, "2031-05-06T16:00", two))
    assert relations(found, f"a/{others}", f"b/{others}") in ({"same"}, {"agree"})
    assert relations(found, f"a/{own}", f"b/{others}") == {"disagree"}


@pytest.mark.parametrize(
    ("one", "two", "are_one"),
    [
        ("en: Ukraine", "id: pejabat Ukraina", True),
        ("en: Ukrainian officials", "en: Ukraine's Foreign Ministry", True),
        ("en: Ankara", "id: pemerintah Turki", True),
        ("en: South Korean authorities", "id: Korea Selatan", True),
        ("en: Health Ministry of Peru", "en: Peruvian Health Ministry", True),
        ("en: Syria", "en: Syrian Observatory for Human Rights", False),
        ("en: Syrian officials", "en: Syrian doctors' union", False),
        ("en: Israeli officials", "id: pejabat Palestina", False),
        ("en: Corvel officials", "en: Corvel Red Cross", False),
    ],
)
def test_a_country_is_its_government(one: str, two: str, are_one: bool) -> None:
    counters = Counters(BOOK)
    first, second = (counters.named(name[4:], name[:2]) for name in (one, two))
    assert first is not None
    assert second is not None
    assert same(first, second) is same(second, first) is are_one


@pytest.mark.parametrize(
    ("language", "corrected", "other"),
    [
        (
            "en",
            "At least 30 people were killed in the blast in Corvel. The toll was later corrected to 26.",
            "A blast at a warehouse in Corvel left 26 people dead, the fire chief said.",
        ),
        (
            "id",
            "Sedikitnya 30 orang tewas dalam ledakan di Wanasari. Jumlah korban tewas kemudian dikoreksi menjadi 26.",
            "Ledakan gudang di Wanasari membuat 26 orang meninggal, kata kepala dinas pemadam.",
        ),
    ],
)
def test_what_an_article_corrects_itself_is_no_contradiction(language: str, corrected: str, other: str) -> None:
    found = report((language, "2031-05-06T16:00", corrected), (language, "2031-05-06T18:00", other))
    assert relations(found, "a/30", "a/26") == {"updated"}


@pytest.mark.parametrize(
    ("language", "early", "later", "figures"),
    [
        (
            "en",
            "The ferry that sank off Corvel was believed to be carrying 113 people.",
            "The ferry that sank off Corvel was carrying 188 people.",
            ("113", "188"),
        ),
        (
            "id",
            "Feri yang tenggelam di Wanasari diperkirakan mengangkut 113 orang.",
            "Feri yang tenggelam di Wanasari mengangkut 188 orang.",
            ("113", "188"),
        ),
    ],
)
def test_an_estimate_of_the_day_before_contradicts_nobody(
    language: str, early: str, later: str, figures: tuple[str, str]
) -> None:
    names = [f"{article}/{figure}" for article, figure in zip("ab", figures, strict=True)]
    found = report((language, "2031-05-06", early), (language, "2031-05-09", later))
    assert relations(found, *names) == {"updated"}
    found = report((language, "2031-05-09", early), (language, "2031-05-06", later))
    assert relations(found, *names) == {"disagree"}
    found = report((language, "2031-05-06", early), (language, "2031-05-06", later))
    assert relations(found, *names) == {"disagree"}


def test_a_loss_put_at_another_sum_contradicts_the_first() -> None:
    found = report(
        ("en", "2031-05-06", "Damage from the market fire in Corvel was estimated at $2.4 million."),
        ("en", "2031-05-07", "The fire that destroyed the market in Corvel caused damage of $3.1 million."),
    )
    assert relations(found, "a/2.4 million", "b/3.1 million") == {"disagree"}
