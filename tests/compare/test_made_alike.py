"""What is made alike before it is compared (units, words for one deed), and what moves with time."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_and_compared import relations
from read_and_compared import report as report_on

from claimcheck.compare.metric import in_base
from claimcheck.model import Quantity, Report
from claimcheck.rules import load_rulebook

RULEBOOK = load_rulebook()


def report(language: str, *texts: tuple[str, str]) -> Report:
    """The report on articles of one language, as time of publication and text; their ids are a, b, c…"""
    return report_on(*((language, published, text) for published, text in texts))


@pytest.mark.parametrize(
    ("stated", "unit", "in_kilograms"),
    [("7.4", "tonne", "7400"), ("7380", "kilogram", "7380"), ("12.5", "quintal", "1250"), ("900", "gram", "0.900")],
)
def test_metric_units_become_their_base(stated: str, unit: str, in_kilograms: str) -> None:
    found = in_base(Quantity(Decimal(stated), Decimal(stated), unit=unit), RULEBOOK)
    assert (found.low, found.high, found.unit) == (Decimal(in_kilograms), Decimal(in_kilograms), "kilogram")


@pytest.mark.parametrize(
    ("stated", "unit", "low", "base"),
    [
        ("1200", "acre", "4860000", "square-metre"),
        ("4000", "barrel", "636000", "litre"),
        ("6.9", "ton", "6900", "kilogram"),
        ("30", "foot", "9.14", "metre"),
    ],
)
def test_units_of_other_systems_become_metric_with_three_digits(stated: str, unit: str, low: str, base: str) -> None:
    found = in_base(Quantity(Decimal(stated), None, unit=unit), RULEBOOK)
    assert (found.low, found.high, found.unit) == (Decimal(low), None, base)


def test_basis_points_are_hundredths_of_a_percentage_point() -> None:
    found = in_base(Quantity(Decimal(75), Decimal(75), unit="basis-point"), RULEBOOK)
    assert (found.low, found.high, found.unit) == (Decimal("0.75"), Decimal("0.75"), "percentage-point")


@pytest.mark.parametrize("unit", ["mile", "nautical-mile", "percent", "degree-celsius", None])
def test_other_units_stay(unit: str | None) -> None:
    quantity = Quantity(Decimal(7), None, unit=unit)
    assert in_base(quantity, RULEBOOK) == quantity


@given(st.decimals(min_value="0.001", max_value="1e9", places=3), st.sampled_from(["gram", "quintal", "tonne"]))
def test_nothing_is_rounded(value: Decimal, unit: str) -> None:
    quantity = Quantity(value, value, unit=unit, step=Decimal("0.001"))
    found = in_base(quantity, RULEBOOK)
    assert found.low is not None
    assert found.low / found.step == value / quantity.step
    assert in_base(replace(quantity, unit=f"{unit}/day"), RULEBOOK).unit == "kilogram/day"


@pytest.mark.parametrize(
    ("language", "one", "two", "figures"),
    [
        (
            "en",
            "Customs officers seized 3.2 tonnes of cocaine in the port of Halden on Monday.",
            "Customs officers seized 3,150 kilograms of cocaine in the port of Halden on Monday.",
            ("3.2", "3,150"),
        ),
        (
            "id",
            "Petugas menyita 3,2 ton sabu di Pelabuhan Merbau, Senin.",
            "Petugas menyita 3.150 kilogram sabu di Pelabuhan Merbau, Senin.",
            ("3,2", "3.150"),
        ),
    ],
)
def test_tonnes_meet_kilograms(language: str, one: str, two: str, figures: tuple[str, str]) -> None:
    found = report(language, ("2031-05-06T08:00", one), ("2031-05-06T09:00", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"compatible"}
    relation = next(r for c in found.comparisons for r in c.relations)
    assert "unit" in relation.caveats


def test_a_unit_that_all_share_is_shown_as_stated() -> None:
    text = "Customs officers seized {} tonnes of cocaine in the port of Halden on Monday."
    found = report("en", ("2031-05-06T08:00", text.format("3.2")), ("2031-05-06T09:00", text.format("4.9")))
    assert {p.quantity.unit for c in found.comparisons for p in c.positions} == {"tonne"}


@pytest.mark.parametrize(
    ("text", "one", "two", "expected", "units"),
    [
        # metric tons or short ones: nobody knows, and a tenth says nothing
        (
            "Customs officers seized {} of cocaine in Halden on Monday.",
            "3 tons",
            "2,750 kg",
            {"compatible"},
            {"kilogram"},
        ),
        ("Customs officers seized {} of cocaine in Halden on Monday.", "3 tons", "5 tonnes", {"disagree"}, {"tonne"}),
        (
            "The fire burned {} in the Sela valley, rangers said.",
            "1,200 acres",
            "485 hectares",
            {"compatible"},
            {"hectare"},
        ),
        (
            "The fire burned {} in the Sela valley, rangers said.",
            "1,200 acres",
            "900 hectares",
            {"disagree"},
            {"hectare"},
        ),
        ("The wreck spilled {} of oil, officials said.", "26,190 barrels", "1.1 million gallons", {"same"}, {"litre"}),
    ],
)
def test_units_of_two_systems_are_held_against_each_other_and_it_is_said(
    text: str, one: str, two: str, expected: set[str], units: set[str]
) -> None:
    found = report("en", ("2031-05-06T08:00", text.format(one)), ("2031-05-06T07:00", text.format(two)))
    pair = (f"a/{one.split(' ')[0]}", f"b/{two.rpartition(' ')[0]}")
    assert relations(found, *pair) == expected
    assert {position.quantity.unit for c in found.comparisons for position in c.positions} == units
    assert expected == {"same"} or all("unit" in comparison.caveats for comparison in found.comparisons)


@pytest.mark.parametrize(
    ("language", "protest", "others", "figure", "rivals"),
    [
        (
            "en",
            "Some 9,000 people protested in Castell on Saturday against the water tax, police said.",
            [
                "About 30,000 people attended the rally against the water tax in Castell on Saturday, organisers said.",
                "Organisers said 30,000 people gathered in Castell on Saturday against the water tax.",
                "Organisers said 30,000 people took part in the march against the water tax in Castell on Saturday.",
            ],
            "9,000",
            "30,000",
        ),
        (
            "id",
            "Polisi menyebut 9.000 orang berunjuk rasa menolak pajak air di Castell, Sabtu.",
            [
                "Panitia menyebut 30.000 orang menghadiri aksi menolak pajak air di Castell, Sabtu.",
                "Panitia menyebut 30.000 orang berkumpul menolak pajak air di Castell, Sabtu.",
            ],
            "9.000",
            "30.000",
        ),
    ],
)
def test_one_crowd_under_many_words(language: str, protest: str, others: list[str], figure: str, rivals: str) -> None:
    for other in others:
        found = report(language, ("2031-05-06T18:00", protest), ("2031-05-06T19:00", other))
        assert relations(found, f"a/{figure}", f"b/{rivals}") == {"disagree"}, other


def test_a_concert_is_no_demonstration() -> None:
    found = report(
        "en",
        ("2031-05-06T18:00", "Some 9,000 people attended the opening concert in Castell on Saturday, police said."),
        ("2031-05-06T19:00", "Residents said 30,000 people gathered at the port of Castell on Saturday to flee."),
    )
    assert not relations(found, "a/9,000", "b/30,000")


def test_the_dead_of_a_year_are_not_those_of_one_wreck() -> None:
    found = report(
        "en",
        ("2031-05-06T08:00", "At least 31 people died when a boat sank off Merbau on Monday, the coastguard said."),
        (
            "2031-05-06T09:00",
            "A boat sank off Merbau on Monday. Since January 2031 more than 400 people have died off Merbau, "
            "a rights group said.",
        ),
    )
    assert not relations(found, "a/31", "b/400")


@pytest.mark.parametrize(
    ("language", "early", "late", "figures"),
    [
        (
            "en",
            "The flood has displaced 2,410 people in Tebo district, the disaster agency said on Monday.",
            "The flood has displaced 1,975 people in Tebo district, the disaster agency said on Wednesday.",
            ("2,410", "1,975"),
        ),
        (
            "id",
            "Sebanyak 2.410 warga mengungsi akibat banjir di Kabupaten Tebo, kata BPBD, Senin.",
            "Sebanyak 1.975 warga mengungsi akibat banjir di Kabupaten Tebo, kata BPBD, Rabu.",
            ("2.410", "1.975"),
        ),
    ],
)
def test_the_displaced_go_home(language: str, early: str, late: str, figures: tuple[str, str]) -> None:
    found = report(language, ("2031-05-05T18:00", early), ("2031-05-07T18:00", late))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"updated"}


@pytest.mark.parametrize(
    ("language", "early", "late", "figures"),
    [
        (
            "en",
            "With 38 percent of the votes counted, Anna Holm had 51.2 percent of the vote, the commission said.",
            "Anna Holm won 50.6 percent of the vote, the commission said.",
            ("51.2", "50.6"),
        ),
        (
            "id",
            "Dengan 38 persen suara masuk, Anna Holm meraih 51,2 persen suara, kata komisi itu.",
            "Anna Holm meraih 50,6 persen suara, kata komisi itu.",
            ("51,2", "50,6"),
        ),
    ],
)
def test_a_part_of_the_votes_is_no_rival_result(language: str, early: str, late: str, figures: tuple[str, str]) -> None:
    found = report(language, ("2031-05-05T23:00", early), ("2031-05-07T18:00", late))
    assert "disagree" not in relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


def test_an_unfinished_year_goes_on() -> None:
    text = "Fires have burned {} hectares of forest in Merbau in 2031, the forest service said."
    found = report("en", ("2031-05-05T08:00", text.format("1,487")), ("2031-06-07T08:00", text.format("2,230")))
    assert relations(found, "a/1,487", "b/2,230") == {"updated"}


def test_two_promises_may_contradict_each_other() -> None:
    found = report(
        "en",
        ("2031-05-05T08:00", "Norland will deliver 500,000 artillery shells to Sarvia in 2031, its minister said."),
        ("2031-05-05T09:00", "Norland will deliver 800,000 artillery shells to Sarvia in 2031, an aide said."),
    )
    assert relations(found, "a/500,000", "b/800,000") == {"disagree"}


def test_non_oil_exports_are_a_part_of_exports() -> None:
    found = report(
        "id",
        ("2031-05-05T08:00", "Nilai ekspor Indonesia pada April 2031 mencapai 23,64 miliar dolar AS, kata BPS."),
        ("2031-05-05T09:00", "Nilai ekspor nonmigas pada April 2031 mencapai 22,39 miliar dolar AS, kata BPS."),
    )
    assert "disagree" not in relations(found, "a/23,64 miliar", "b/22,39 miliar")


def test_mothers_are_not_added_to_children() -> None:
    found = report(
        "en",
        ("2031-05-05T08:00", "Ada Lind, a mother of 12, was killed on Monday; another mother was wounded."),
        ("2031-05-05T09:00", "Ada Lind, a mother of 13, was killed on Monday."),
    )
    assert "compatible" not in relations(found, "a/12", "b/13")


def test_a_count_that_its_own_counter_raised_contradicts_nobody() -> None:
    found = report(
        "en",
        ("2031-05-05T10:00", "At least 58 people were killed in the raid on Orvane, the Orvane Observatory said."),
        (
            "2031-05-05T20:00",
            "At least 74 people were killed in the raid on Orvane, the Orvane Observatory said.",
        ),
        ("2031-05-05T21:00", "At least 70 people were killed in the raid on Orvane, the WHO said."),
    )
    assert "disagree" not in relations(found, "a/58", "c/70")


def test_initials_are_a_name() -> None:
    found = report(
        "en",
        ("2031-05-05", "The WHO said 40 people were killed in the raid on Orvane."),
        ("2031-05-05", "The Red Cross said 95 people were killed in the raid on Orvane."),
    )
    assert relations(found, "a/40", "b/95") == {"disagree"}


def test_where_a_counter_is_based_is_no_part_of_its_name() -> None:
    found = report(
        "en",
        ("2031-05-05T10:00", "The Orvane Observatory for Human Rights said 40 people were killed in the raid."),
        (
            "2031-05-05T20:00",
            "The London-based Orvane Observatory for Human Rights said 95 people were killed in the raid.",
        ),
    )
    assert relations(found, "a/40", "b/95") == {"updated"}


@pytest.mark.parametrize(
    ("language", "year", "month", "figures"),
    [
        (
            "en",
            "Exports from Norland rose 8.6 percent year-on-year in May, the statistics office said.",
            "Exports from Norland rose 13.9 percent from the previous month in May, the statistics office said.",
            ("8.6", "13.9"),
        ),
        (
            "id",
            "Ekspor Norland naik 8,6 persen secara tahunan pada Mei, kata BPS.",
            "Ekspor Norland naik 13,9 persen dibanding bulan sebelumnya pada Mei, kata BPS.",
            ("8,6", "13,9"),
        ),
    ],
)
def test_a_rise_on_the_year_is_none_on_the_month(
    language: str, year: str, month: str, figures: tuple[str, str]
) -> None:
    found = report(language, ("2031-06-15", year), ("2031-06-15", month))
    assert not relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


def test_two_rises_on_the_year_are_held_against_each_other() -> None:
    text = "Exports from Norland rose {} percent year-on-year in May, the statistics office said."
    found = report("en", ("2031-06-15", text.format("8.6")), ("2031-06-15", text.format("13.9")))
    assert relations(found, "a/8.6", "b/13.9") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "part", "whole", "figures"),
    [
        (
            "en",
            "In the Sela valley alone 1,380 people were displaced by the flood, officials said.",
            "The flood displaced 2,410 people, officials said.",
            ("1,380", "2,410"),
        ),
        (
            "id",
            "Di kecamatan itu saja 1.380 warga mengungsi akibat banjir, kata petugas.",
            "Sebanyak 2.410 warga mengungsi akibat banjir, kata petugas.",
            ("1.380", "2.410"),
        ),
        (
            "en",
            "Sela Valley alone has 1,380 herons, wardens said.",
            "Wardens counted 2,410 herons in the marshes.",
            ("1,380", "2,410"),
        ),
        (
            "id",
            "Lembah Sela saja memiliki 1.380 ekor kuntul, kata petugas.",
            "Petugas menghitung 2.410 ekor kuntul di rawa-rawa.",
            ("1.380", "2.410"),
        ),
    ],
)
def test_a_place_alone_is_a_part(language: str, part: str, whole: str, figures: tuple[str, str]) -> None:
    found = report(language, ("2031-06-15T09:00", part), ("2031-06-15T09:00", whole))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") <= {"compatible"}


def test_nearly_a_round_number_may_be_a_little_more() -> None:
    found = report(
        "en",
        ("2031-06-15", "Some 5,010,227 people voted in the election in Norland, the commission said."),
        ("2031-06-16", "Nearly five million people voted in the election in Norland."),
    )
    assert "disagree" not in relations(found, "a/5,010,227", "b/five million")


def test_what_is_told_as_of_an_hour_is_ordered_on_the_clock_of_its_article() -> None:
    found = report(
        "id",
        ("2031-06-15T13:25", "Tiga warga tewas akibat gempa di Sela, Minggu."),
        ("2031-06-15T20:10", "BNPB menyebut empat orang tewas akibat gempa di Sela hingga pukul 18.00 WIB, Minggu."),
        ("2031-06-16T09:00", "Gempa di Sela menewaskan empat orang, Minggu."),
    )
    assert relations(found, "a/Tiga", "b/empat") == {"updated"}


def test_a_case_stays_one_story_over_months() -> None:
    found = report(
        "id",
        (
            "2031-03-02",
            "Kejati Sela menetapkan Umar Hakim, direktur PT Karya Lestari Abadi, sebagai tersangka korupsi proyek "
            "Jalan Wono-Tirta. Nilai kontrak proyek itu Rp96,2 miliar. Kerugian negara ditaksir Rp38,7 miliar.",
        ),
        (
            "2031-11-20",
            "Hakim memvonis Umar Hakim, direktur PT Karya Lestari Abadi, tujuh tahun penjara dalam perkara korupsi "
            "proyek Jalan Wono-Tirta senilai Rp96,2 miliar. Semula Kejati Sela menaksir kerugian negara Rp38,7 miliar; "
            "kerugian negara yang terbukti Rp35,9 miliar.",
        ),
    )
    assert relations(found, "a/96,2 miliar", "b/96,2 miliar") == {"same"}


@pytest.mark.parametrize(
    ("language", "plan", "done", "figures"),
    [
        (
            "en",
            "Norlund Steel will lay off 650 workers, the company said on Monday.",
            "Norlund Steel is laying off 900 workers, the union said on Monday.",
            ("650", "900"),
        ),
        (
            "id",
            "PT Baja Norlund akan memberhentikan 650 pekerja, kata perusahaan itu, Senin.",
            "PT Baja Norlund memberhentikan 900 pekerja, kata serikat pekerja, Senin.",
            ("650", "900"),
        ),
    ],
)
def test_lay_offs_announced_are_lay_offs(language: str, plan: str, done: str, figures: tuple[str, str]) -> None:
    found = report(language, ("2031-06-16", plan), ("2031-06-16", done))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


def test_shells_promised_are_not_delivered() -> None:
    found = report(
        "en",
        ("2031-06-16", "Norland will deliver 500,000 artillery shells to Sarvia, its minister said on Monday."),
        ("2031-06-16", "Norland has delivered 120,000 artillery shells to Sarvia, an aide said on Monday."),
    )
    assert not relations(found, "a/500,000", "b/120,000")


def test_an_article_that_sets_two_speakers_against_each_other_meets_the_others_on_both() -> None:
    found = report(
        "en",
        ("2031-06-16T08:00", "At least 19 people were killed when a train derailed near Sela on Monday, police said."),
        (
            "2031-06-17T08:00",
            "Hospital authorities put the death toll from the derailment near Sela at 34 on Tuesday. According to the "
            "Orvane Foundation, 36 people were killed.",
        ),
    )
    assert relations(found, "a/19", "b/34") == {"updated"}
    assert relations(found, "a/19", "b/36") == {"updated"}
    assert relations(found, "b/34", "b/36") == {"disagree"}


def test_a_month_is_a_part_of_the_half_year() -> None:
    found = report(
        "id",
        ("2031-07-05", "Surplus neraca perdagangan Januari-Juni 2031 mencapai 15,38 miliar dolar AS, kata BPS."),
        ("2031-07-05", "Surplus neraca perdagangan April 2031 mencapai 1,36 miliar dolar AS, kata BPS."),
    )
    assert relations(found, "a/15,38 miliar", "b/1,36 miliar") <= {"compatible"}


def test_hectares_of_a_district_are_among_those_of_its_province() -> None:
    found = report(
        "id",
        ("2031-09-05", "Seluas 1.487 hektare lahan terbakar di Provinsi Kalimantan Tengah, kata BPBD, Jumat."),
        ("2031-09-06", "Seluas 40 hektare lahan terbakar di Kabupaten Katingan, kata BPBD, Sabtu."),
    )
    assert relations(found, "a/1.487", "b/40") <= {"compatible"}


def test_an_old_figure_that_others_repeat_is_no_rival_of_what_its_counter_raised_it_to() -> None:
    found = report(
        "en",
        ("2031-05-05T10:00", "In all 58 people were killed in the raid on Orvane, the Orvane Observatory said."),
        ("2031-05-06T08:00", "The Orvane Observatory said 74 people were killed in the raid on Orvane."),
        ("2031-05-06T09:00", "At least 74 people were killed in the raid on Orvane, the WHO said."),
        ("2031-05-06T21:00", "In all 58 people were killed in the raid on Orvane."),
    )
    assert "disagree" not in relations(found, "a/58", "c/74")


@pytest.mark.parametrize(
    ("language", "demand", "verdict", "rival", "figures"),
    [
        (
            "en",
            "Prosecutors sought 9 years in prison for Ada Lind and a fine of $500,000.",
            "A court sentenced Ada Lind to 7 years in prison and fined her $300,000.",
            "The court sentenced Ada Lind to 8 years in prison.",
            [("9", "7"), ("500,000", "300,000")],
        ),
        (
            "id",
            "Jaksa menuntut Umar Hakim 9 tahun penjara dan denda Rp500 juta subsider 6 bulan kurungan.",
            "Hakim memvonis Umar Hakim 7 tahun penjara dan denda Rp300 juta subsider 4 bulan kurungan.",
            "Umar Hakim divonis 8 tahun penjara.",
            [("9", "7"), ("500 juta", "300 juta"), ("6", "4")],
        ),
    ],
)
def test_what_is_demanded_is_not_what_is_given(
    language: str, demand: str, verdict: str, rival: str, figures: list[tuple[str, str]]
) -> None:
    found = report(language, ("2031-03-02", demand), ("2031-03-20", verdict), ("2031-03-20", rival))
    for asked, handed in figures:
        assert not relations(found, f"a/{asked}", f"b/{handed}")
    assert relations(found, "b/7", "c/8") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "planned", "bare", "other"),
    [
        (
            "en",
            "Orvane Foods plans to cut 1,240 jobs at its plants.",
            "The 1,240 jobs are a tenth of the workforce of Orvane Foods.",
            "The 1,900 jobs are a tenth of the workforce of Orvane Foods.",
        ),
        (
            "id",
            "PT Orvane Pangan berencana membangun 1.240 rumah di Wanasari.",
            "Dari 1.240 rumah PT Orvane Pangan itu, separuhnya di Wanasari.",
            "Dari 1.900 rumah PT Orvane Pangan itu, separuhnya di Wanasari.",
        ),
    ],
)
def test_a_bare_figure_may_be_the_planned_one_and_contradicts_none(
    language: str, planned: str, bare: str, other: str
) -> None:
    one, two = ("1,240", "1,900") if language == "en" else ("1.240", "1.900")
    found = report(language, ("2031-03-02", planned), ("2031-03-03", bare))
    assert relations(found, f"a/{one}", f"b/{one}") in ({"same"}, {"agree"})
    found = report(language, ("2031-03-02", planned), ("2031-03-03", other))
    assert "disagree" not in relations(found, f"a/{one}", f"b/{two}")


@pytest.mark.parametrize(
    ("language", "demand", "verdict", "figures"),
    [
        (
            "en",
            "Prosecutors sought a prison sentence of 9 years for Ada Lind.",
            "A court handed Ada Lind a prison sentence of 7 years.",
            ("9", "7"),
        ),
        (
            "en",
            "A 9-year sentence was requested by the prosecution for Ada Lind.",
            "Ada Lind was given a sentence of 7 years.",
            ("9", "7"),
        ),
        (
            "id",
            "Jaksa menuntut mantan wali kota, Umar Hakim (61), dengan hukuman 9 tahun penjara.",
            "Majelis hakim menjatuhkan hukuman 7 tahun penjara kepada Umar Hakim.",
            ("9", "7"),
        ),
        (
            "id",
            "Penuntut umum meminta uang pengganti Rp6,2 miliar dari Umar Hakim.",
            "Majelis mewajibkan Umar Hakim membayar uang pengganti Rp4,5 miliar.",
            ("6,2 miliar", "4,5 miliar"),
        ),
    ],
)
def test_the_plain_word_for_a_punishment_is_of_the_stage_beside_it(
    language: str, demand: str, verdict: str, figures: tuple[str, str]
) -> None:
    found = report(language, ("2031-03-02", demand), ("2031-03-20", verdict))
    assert not relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


@pytest.mark.parametrize(
    ("stage", "relation"),
    [
        ("Jaksa menuntut Umar Hakim 9 tahun penjara, denda Rp 2 miliar subsider 8 bulan kurungan.", set()),
        (
            "Pengadilan tinggi memperberat hukuman Umar Hakim: 9 tahun bui, denda Rp 2 miliar subsider 8 bulan bui.",
            {"updated"},
        ),
    ],
)
def test_a_list_of_penalties_is_of_the_stage_it_opened_with(stage: str, relation: set[str]) -> None:
    verdict = "Hakim memvonis Umar Hakim 7 tahun penjara, denda Rp 1 miliar subsider 6 bulan kurungan."
    found = report("id", ("2031-03-20", verdict), ("2031-05-20", stage))
    assert relations(found, "a/6", "b/8") == relation


def test_a_year_that_is_over_is_not_held_against_a_day() -> None:
    found = report(
        "en",
        ("2031-05-06", "In 2030, 300 people were killed in raids on Orvane, the Orvane Observatory said."),
        ("2031-05-06", "On 2 May 2031, 250 people were killed in raids on Orvane, the Red Cross said."),
    )
    assert not relations(found, "a/300", "b/250")
    assert [refusal.why for refusal in found.refusals] == ["Their periods share no day (2030, 2 May 2031)."]


@pytest.mark.parametrize(
    ("language", "one", "two", "figures", "expected"),
    [
        (
            "en",  # a province's count behind the town's own is no later count of the town's
            "Measles has killed nine children in Brandwick, doctors said. In all of Bali, 16 have died of it.",
            "Measles has killed 12 children in Brandwick, the health office said.",
            ("16", "12"),
            set(),
        ),
        (
            "id",
            "Sebanyak 9 warga meninggal akibat campak di Lumbir, kata dokter. Di seluruh NTT, 16 warga meninggal.",
            "Sebanyak 12 warga meninggal akibat campak di Lumbir, kata dinas kesehatan.",
            ("16", "12"),
            set(),
        ),
        (
            "id",  # a hospital's patients are some of all
            "Rumah Sakit Umum Lumbir merawat 64 pasien campak, kata Direktur Rumah Sakit Umum Lumbir.",
            "Sebanyak 87 pasien campak dirawat, menurut Dinas Kesehatan Lumbir.",
            ("64", "87"),
            {"compatible"},
        ),
        (
            "en",  # a turnout while the polls are open
            "Turnout in Brandwick was 61.4 percent till 4 pm, officials said.",
            "Turnout in Brandwick was 70.2 percent, final figures show.",
            ("61.4", "70.2"),
            {"updated"},
        ),
    ],
)
def test_a_part_or_a_first_count_contradicts_nothing(
    language: str, one: str, two: str, figures: tuple[str, str], expected: set[str]
) -> None:
    found = report(language, ("2025-05-06T10:00", one), ("2025-05-07T18:00", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == expected


def test_a_rival_figure_without_its_counter_has_the_one_named_for_it_below() -> None:
    """The headline's figure is the union's, as the text says: it keeps no two articles apart."""
    mine = (
        "At least 34 people died in the Brandwick mill fire. The fire service counted 29 dead by Tuesday night. "
        "The mill workers' union said 34 people died."
    )
    other = "The fire service said 29 people died in the Brandwick mill fire."
    found = report("en", ("2025-05-06T20:00", mine), ("2025-05-06T21:00", other))
    assert "same" in relations(found, "a/29", "b/29")
    assert relations(found, "a/34", "b/29") & {"disagree", "compatible", "updated"}


@pytest.mark.parametrize(
    ("language", "days", "one", "two", "figures", "expected"),
    [
        ("en", ("03", "24"), "Onions sold for $1.40 a kilo in Brandwick.", "Onions sold for $1.90 a kilo in Brandwick.",
         ("1.40", "1.90"), {"updated"}),
        ("id", ("03", "24"), "Harga bawang di Lumbir Rp 28.000 per kilogram.",
         "Harga bawang di Lumbir Rp 39.000 per kilogram.", ("28.000", "39.000"), {"updated"}),
        ("en", ("03", "24"), "The Brandwick bridge cost $41 million.", "The Brandwick bridge cost $48 million.",
         ("41 million", "48 million"), {"disagree"}),
    ],
)  # fmt: skip
def test_prices_move_and_costs_do_not(
    language: str, days: tuple[str, str], one: str, two: str, figures: tuple[str, str], expected: set[str]
) -> None:
    found = report(language, (f"2025-05-{days[0]}", one), (f"2025-05-{days[1]}", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == expected


def test_what_a_rule_calls_cumulative_grows_without_a_verb() -> None:
    early = "Luas lahan terbakar di Lumbir 320 hektare, kata BPBD Lumbir."
    later = "Luas lahan terbakar di Lumbir 415 hektare."
    found = report("id", ("2025-07-21", early), ("2025-07-24", later))
    assert relations(found, "a/320", "b/415") == {"updated"}
