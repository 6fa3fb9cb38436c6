"""What only whole articles show: quoted rivals, revisions in the text, single victims, provinces, two languages."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report


@pytest.mark.parametrize(
    ("language", "own", "both", "small", "large"),
    [
        (
            "en",
            "Police said 40 people were killed in the collapse of the Orvane bridge on Tuesday.",
            "The collapse of the Orvane bridge killed 40 people, police said on Tuesday. The dock workers' union "
            "said 65 people were killed.",
            "40",
            "65",
        ),
        (
            "id",
            "Polisi menyebut 40 orang tewas dalam runtuhnya jembatan Orvane, Selasa.",
            "Polisi menyebut 40 orang tewas dalam runtuhnya jembatan Orvane, Selasa. Serikat pekerja pelabuhan "
            "menyebut 65 orang tewas.",
            "40",
            "65",
        ),
    ],
)
def test_a_quoted_rival_meets_the_other_outlet(language: str, own: str, both: str, small: str, large: str) -> None:
    found = report((language, "2031-05-06T10:00", own), (language, "2031-05-06T12:00", both))
    assert relations(found, f"a/{small}", f"b/{small}") == {"same"}
    assert relations(found, f"a/{small}", f"b/{large}") == {"disagree"}
    assert relations(found, f"b/{small}", f"b/{large}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "early", "later", "figures"),
    [
        (
            "en",
            "A fire at a hostel in Corvel killed at least five people, police said.",
            "A fire at a hostel in Corvel killed nine people, five of them children, police said.",
            ("a/five", "b/nine", "b/five"),
        ),
        (
            "id",
            "Kebakaran asrama di Wanasari menewaskan sedikitnya lima orang, kata polisi.",
            "Kebakaran asrama di Wanasari menewaskan sembilan orang, lima di antaranya anak-anak, kata polisi.",
            ("a/lima", "b/sembilan", "b/lima"),
        ),
    ],
)
def test_a_part_that_equals_another_toll_by_chance_is_not_that_toll(
    language: str, early: str, later: str, figures: tuple[str, str, str]
) -> None:
    found = report((language, "2031-05-06T10:00", early), (language, "2031-05-06T18:00", later))
    toll, whole, part = figures
    assert relations(found, toll, whole) == {"updated"}
    assert relations(found, toll, part) == set()


def test_a_revision_told_in_the_text_is_no_second_earthquake() -> None:
    found = report(
        ("en", "2031-05-06T08:00", "A magnitude 7.1 earthquake struck off Castell on Tuesday, the survey office said."),
        (
            "en",
            "2031-05-06T12:00",
            "A magnitude 7.1 earthquake struck off Castell on Tuesday. The survey office later gave a revised "
            "magnitude of 6.8, saying more stations had reported.",
        ),
    )
    assert relations(found, "b/7.1", "b/6.8") == {"updated"}
    assert relations(found, "a/7.1", "b/6.8")


def test_one_victim_told_of_is_not_the_toll() -> None:
    found = report(
        ("en", "2031-05-06T08:00", "The mudslide at Vell Pass killed five people on Tuesday. One man died in his car."),
        ("en", "2031-05-06T09:00", "Five people were killed by the mudslide at Vell Pass on Tuesday, rescuers said."),
    )
    assert relations(found, "a/five", "b/Five") == {"same"}
    assert not relations(found, "a/One", "b/Five")


def test_a_town_of_another_province_is_another_place() -> None:
    found = report(
        ("id", "2031-05-06T08:00", "Banjir menewaskan 12 orang di Garut pada Selasa, kata petugas."),
        ("id", "2031-05-06T09:00", "Banjir menewaskan 17 orang di Banten pada Selasa, kata petugas."),
        ("id", "2031-05-06T09:30", "Banjir menewaskan 13 orang di Jawa Barat pada Selasa, kata petugas."),
    )
    assert not relations(found, "a/12", "b/17")
    assert relations(found, "a/12", "c/13")


def test_two_languages_are_one_story_by_the_places_and_numbers_they_share() -> None:
    found = report(
        (
            "id",
            "2031-05-06T08:00",
            "Sebanyak 4,7 juta anak di Jawa Tengah telah divaksin polio, kata dinas kesehatan. Cakupannya 88 persen.",
        ),
        (
            "en",
            "2031-05-06T10:00",
            "Central Java has vaccinated 4.7 million children against polio, officials said. Coverage is 88 percent.",
        ),
    )
    assert relations(found, "a/4,7 juta", "b/4.7 million") == {"same"}


@pytest.mark.parametrize(
    ("language", "text", "told", "holds"),
    [
        ("en", "The crash at Orvane killed 12 people: seven in the bus and five in the car.", "7 + 5 = 12", True),
        (
            "en",
            "The crash at Orvane killed 14 people, namely seven in the bus and five in the car.",
            "7 + 5 = 12",
            False,
        ),
        (
            "id",
            "Kecelakaan di Orvane menewaskan 72 orang, terdiri dari 40 laki-laki, 22 perempuan dan 10 anak.",
            "40 + 22 + 10 = 72",
            True,
        ),
        ("id", "Polisi Orvane menangkap 15 orang, 19 di antaranya anak.", "19", False),
        ("en", "The crash at Orvane killed 14 people, including seven in the bus and five in the car.", None, True),
        ("en", "The crash at Orvane killed 14 people. Seven were in the bus and five in the car.", None, True),
    ],
)
def test_parts_are_added_up_where_all_are_named(language: str, text: str, told: str | None, holds: bool) -> None:
    again = text.split(",")[0].split(":")[0].split(". ")[0] + "."
    found = report((language, "2031-05-06T08:00", text), (language, "2031-05-06T09:00", again))
    sums = [line for comparison in found.comparisons for line in comparison.arithmetic]
    assert any(told in line for line in sums) if told else not sums
    assert any("arithmetic" in comparison.flags for comparison in found.comparisons) is not holds


@pytest.mark.parametrize(
    ("language", "one", "other", "small", "large"),
    [
        (
            "en",
            "Turnout in the Orvane by-election was 41%, down from 58% in 2029, the election board said on Tuesday.",
            "Turnout in the Orvane by-election reached 47%, the monitors of the Ballot Watch said on Tuesday.",
            "41",
            "47",
        ),
        (
            "id",
            "Partisipasi pemilih pilkada Orvane 41 persen, padahal pada pemilihan 2029 mencapai 58 persen, kata KPU, "
            "Selasa.",
            "Partisipasi pemilih pilkada Orvane 47 persen, kata lembaga pemantau Sigap, Selasa.",
            "41",
            "47",
        ),
    ],
)
def test_the_year_of_the_next_figure_is_not_this_one_s(
    language: str, one: str, other: str, small: str, large: str
) -> None:
    found = report((language, "2031-05-06T10:00", one), (language, "2031-05-06T12:00", other))
    assert relations(found, f"a/{small}", f"b/{large}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "en",
            "The Orvane bridge cost $40 million, the ministry said on Tuesday.",
            "The real cost of the Orvane bridge was $65 million, auditors of the Open Ledger said on Tuesday.",
        ),
        (
            "id",
            "Kerugian negara dalam perkara jembatan Orvane Rp40 miliar, kata jaksa, Selasa.",
            "Kerugian negara sebenarnya dalam perkara jembatan Orvane Rp65 miliar, kata lembaga Sigap, Selasa.",
        ),
    ],
)
def test_how_true_a_figure_is_said_to_be_makes_it_no_other_kind(language: str, one: str, other: str) -> None:
    found = report((language, "2031-05-06T10:00", one), (language, "2031-05-06T12:00", other))
    small, large = ("40 million", "65 million") if language == "en" else ("40 miliar", "65 miliar")
    assert relations(found, f"a/{small}", f"b/{large}") == {"disagree"}


def test_a_penalty_told_after_an_appeal_is_of_that_appeal() -> None:
    found = report(
        ("id", "2031-05-06T10:00", "Hakim memvonis mantan camat Orvane empat tahun penjara dan denda Rp200 juta."),
        (
            "id",
            "2031-09-06T10:00",
            "Pengadilan tinggi memperberat hukuman mantan camat Orvane menjadi enam tahun penjara. Denda naik menjadi "
            "Rp300 juta.",
        ),
    )
    assert relations(found, "a/empat", "b/enam") == {"updated"}
    assert relations(found, "a/200 juta", "b/300 juta") == {"updated"}


@pytest.mark.parametrize(
    ("language", "demand", "verdict", "appeal"),
    [
        (
            "en",
            "Prosecutors sought nine years in prison for Orvane's former mayor, Odette Farrow.",
            "The former mayor of Orvane, Odette Farrow, was sentenced to six years in prison.",
            "The appeals court gave Orvane's former mayor, Odette Farrow, four years in prison.",
        ),
        (
            "id",
            "Jaksa menuntut mantan camat Orvane sembilan tahun penjara.",
            "Hakim memvonis mantan camat Orvane enam tahun penjara.",
            "Di tingkat banding mantan camat Orvane dihukum empat tahun penjara.",
        ),
    ],
)
def test_a_higher_court_decides_anew_and_a_demand_is_no_decision(
    language: str, demand: str, verdict: str, appeal: str
) -> None:
    texts = (
        (language, f"2031-0{month}-06T10:00", text)
        for month, text in zip((4, 5, 9), (demand, verdict, appeal), strict=True)
    )
    found = report(*texts)
    words = ("nine", "six", "four") if language == "en" else ("sembilan", "enam", "empat")
    assert relations(found, f"b/{words[1]}", f"c/{words[2]}") == {"updated"}
    assert not relations(found, f"a/{words[0]}", f"b/{words[1]}")


@pytest.mark.parametrize(
    ("language", "verdict", "paid"),
    [
        (
            "en",
            "The judge fined the former mayor of Orvane $500,000. Prosecutors had sought a fine of $1 million.",
            "The former mayor of Orvane has paid the fine of $500,000, the prosecutors' office said.",
        ),
        (
            "id",
            "Mantan camat Orvane divonis denda Rp500 juta, kata hakim. Jaksa sebelumnya menuntut denda Rp1 miliar.",
            "Mantan camat Orvane telah membayar denda Rp500 juta, kata kejaksaan.",
        ),
    ],
)
def test_an_article_that_tells_no_stage_brings_no_demand_and_verdict_together(
    language: str, verdict: str, paid: str
) -> None:
    found = report(
        (language, "2031-05-06T10:00", verdict),
        (language, "2031-05-06T11:00", verdict),
        (language, "2031-05-16T10:00", paid),
    )
    small, large = ("500,000", "1 million") if language == "en" else ("500 juta", "1 miliar")
    assert relations(found, f"a/{small}", f"c/{small}") == {"same"}
    assert not relations(found, f"a/{small}", f"b/{large}")
    assert not relations(found, f"c/{small}", f"a/{large}")


@pytest.mark.parametrize(
    ("language", "without", "with_", "relation"),
    [
        ("en", "Three people were killed at a mill in Orvane on Tuesday, police said.", "{}", "disagree"),
        (
            "en",
            "Three people were killed at a mill in Orvane on Tuesday, police said.",
            "{}, including the gunman",
            "compatible",
        ),
        (
            "en",
            "Three people were killed at a mill in Orvane on Tuesday, police said.",
            "{}, among them the suspected attacker",
            "compatible",
        ),
        (
            "en",
            "Three people were killed at a mill in Orvane on Tuesday, police said.",
            "{}, including a foreman",
            "disagree",
        ),
        ("id", "Tiga orang tewas di pabrik Orvane, Selasa, kata polisi.", "{}", "disagree"),
        (
            "id",
            "Tiga orang tewas di pabrik Orvane, Selasa, kata polisi.",
            "{}, termasuk pelaku penembakan",
            "compatible",
        ),
        ("id", "Tiga orang tewas di pabrik Orvane, Selasa, kata polisi.", "{}, termasuk seorang mandor", "disagree"),
    ],
)
def test_a_count_that_says_it_takes_in_who_did_it_contradicts_no_smaller_one(
    language: str, without: str, with_: str, relation: str
) -> None:
    told = "Four people{} were killed at a mill in Orvane on Tuesday, a union said."
    if language == "id":
        told = "Empat orang{} tewas di pabrik Orvane, Selasa, kata serikat pekerja."
    aside = with_.replace("{}", "") + ("," if "," in with_ else "")
    found = report(
        (language, "2031-05-06T10:00", without), (language, "2031-05-06T10:00", told.format(aside)), sources=("A", "B")
    )
    small, large = ("Three", "Four") if language == "en" else ("Tiga", "Empat")
    assert relations(found, f"a/{small}", f"b/{large}") == {relation}


@pytest.mark.parametrize(
    ("language", "may", "bare", "june", "figures"),
    [
        (
            "en",
            "Velloria's foreign debt stood at $394.1 billion in May 2031, the central bank said.",
            "Velloria's foreign debt of $394.1 billion is safe, the central bank said.",
            "Velloria's foreign debt stood at $396.5 billion in June 2031, the central bank said.",
            ("394.1 billion", "396.5 billion"),
        ),
        (
            "id",
            "Utang luar negeri Veloria pada Mei 2031 sebesar US$394,1 miliar, kata bank sentral.",
            "Utang luar negeri Veloria US$394,1 miliar masih aman, kata bank sentral.",
            "Utang luar negeri Veloria pada Juni 2031 sebesar US$396,5 miliar, kata bank sentral.",
            ("394,1 miliar", "396,5 miliar"),
        ),
    ],
)
def test_figures_of_two_months_contradict_each_other_in_no_wording(
    language: str, may: str, bare: str, june: str, figures: tuple[str, str]
) -> None:
    found = report(
        (language, "2031-07-15T10:00", may), (language, "2031-07-15T12:00", bare), (language, "2031-07-16T10:00", june)
    )
    assert relations(found, f"b/{figures[0]}", f"c/{figures[1]}") <= {"compatible"}
    assert relations(found, f"a/{figures[0]}", f"c/{figures[1]}") <= {"compatible"}


def test_one_kind_of_people_is_no_part_of_itself() -> None:
    found = report(
        ("en", "2031-05-06T10:00", "Odette Farrow, shot dead in Orvane on Tuesday, was the mother of 12 children."),
        (
            "en",
            "2031-05-06T12:00",
            "Police named the woman shot dead in Orvane on Tuesday, a mother of 13, as Odette Farrow.",
        ),
    )
    assert relations(found, "a/12", "b/13") == {"disagree"}


@pytest.mark.parametrize(
    ("own", "relation"),
    [
        ("The riot in Orvane killed 22 people, the army said on Wednesday.", "updated"),
        ("The riot in Orvane killed five people, the army said on Wednesday.", "disagree"),
    ],
)
def test_a_counter_on_its_way_to_the_greater_figure_tells_no_other_count(own: str, relation: str) -> None:
    found = report(
        ("en", "2031-05-06T10:00", "The riot in Orvane killed four people, the army said on Tuesday."),
        ("en", "2031-05-07T08:00", own),
        ("en", "2031-05-07T20:00", "The riot in Orvane killed 26 people, hospital officials said on Wednesday."),
    )
    assert relations(found, "a/four", "c/26") == {relation}


@pytest.mark.parametrize(
    ("language", "early", "late", "figures"),
    [
        (
            "en",
            "Ash closed Orvane airport on Tuesday. Some 48 flights have been cancelled, the airport said.",
            "Ash closed Orvane airport on Tuesday. A total of 276 flights were cancelled, the ministry said.",
            ("48", "276"),
        ),
        (
            "en",
            "Fire broke out at Orvane market on Tuesday. Some 18 fire engines were sent.",
            "Fire destroyed Orvane market on Tuesday. 26 fire engines were sent, the fire service said.",
            ("18", "26"),
        ),
        (
            "id",
            "Kebakaran melanda Pasar Orvane, Selasa. Sebanyak 18 unit mobil pemadam dikerahkan.",
            "Kebakaran menghanguskan Pasar Orvane, Selasa. Sebanyak 26 unit mobil pemadam dikerahkan, kata dinas.",
            ("18", "26"),
        ),
    ],
)
def test_what_help_is_sent_and_what_is_cancelled_become_more(
    language: str, early: str, late: str, figures: tuple[str, str]
) -> None:
    found = report((language, "2031-05-06T08:00", early), (language, "2031-05-06T12:00", late))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"updated"}


@pytest.mark.parametrize(("second", "relation"), [("2031-05-09T10:00", "disagree"), ("2031-07-25T10:00", "updated")])
@pytest.mark.parametrize(
    ("language", "one", "two", "figures"),
    [
        (
            "en",
            "Orvane council has a budget deficit of $38.6 million, auditors said.",
            "Orvane council's budget deficit is $46.3 million, commissioners said.",
            ("$38.6 million", "$46.3 million"),
        ),
        (
            "id",
            "Defisit anggaran Kabupaten Orvane mencapai Rp38,6 miliar, kata auditor.",
            "Defisit anggaran Kabupaten Orvane Rp46,3 miliar, kata dewan.",
            ("38,6 miliar", "46,3 miliar"),
        ),
    ],
)
def test_a_budget_is_drawn_up_anew_within_weeks(
    language: str, one: str, two: str, figures: tuple[str, str], second: str, relation: str
) -> None:
    found = report((language, "2031-05-06T10:00", one), (language, second, two))
    a, b = (figure.removeprefix("$") for figure in figures)
    assert relations(found, f"a/{a}", f"b/{b}") == {relation}


def test_a_term_raised_later_is_what_a_higher_court_decided() -> None:
    found = report(
        (
            "en",
            "2031-05-06T10:00",
            "Odette Farrow, a former mayor of Orvane, got four years' jail for fraud on Tuesday.",
        ),
        (
            "en",
            "2031-07-06T10:00",
            "Former Orvane mayor Odette Farrow had her jail term raised to six years for fraud.",
        ),
    )
    assert relations(found, "a/four", "b/six") == {"updated"}


@pytest.mark.parametrize(
    ("language", "one", "two", "figures"),
    [
        (
            "en",
            "The Orvane grain board has bought 310,000 tonnes of rice from farmers.",
            "The Orvane grain board has by now bought 362,000 tonnes of rice from farmers.",
            ("310,000", "362,000"),
        ),
        (
            "id",
            "Bulog Orvane menyerap 310 ribu ton beras petani.",
            "Bulog Orvane kini telah menyerap 362 ribu ton beras petani.",
            ("310 ribu", "362 ribu"),
        ),
    ],
)
def test_what_comes_together_by_the_tonne_goes_on(language: str, one: str, two: str, figures: tuple[str, str]) -> None:
    for second, relation in (("2031-05-06T11:00", "disagree"), ("2031-05-20T10:00", "updated")):
        found = report((language, "2031-05-06T10:00", one), (language, second, two))
        assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {relation}


@pytest.mark.parametrize(
    ("language", "escaped", "at_large", "figures"),
    [
        (
            "en",
            "Fifty-three inmates escaped from the prison of Orvane on Sunday.",
            "Of those who broke out of the prison of Orvane, 19 inmates remain at large.",
            ("Fifty-three", "19"),
        ),
        (
            "id",
            "Sebanyak 53 narapidana kabur dari Lapas Orvane, Minggu.",
            "Sebanyak 19 narapidana Lapas Orvane masih buron.",
            ("53", "19"),
        ),
    ],
)
def test_who_is_still_at_large_is_not_who_escaped(
    language: str, escaped: str, at_large: str, figures: tuple[str, str]
) -> None:
    found = report((language, "2031-05-06T10:00", escaped), (language, "2031-05-07T10:00", at_large))
    assert not relations(found, f"a/{figures[0]}", f"b/{figures[1]}")


@pytest.mark.parametrize(
    ("language", "one", "two", "figures"),
    [
        (
            "en",
            "Some of the pilgrims are in Orvane: 154,800 pilgrims have arrived.",
            "In Orvane 161,300 pilgrims have arrived, the ministry said.",
            ("154,800", "161,300"),
        ),
        (
            "id",
            "Sebanyak 154.800 jemaah telah tiba di Orvane.",
            "Sebanyak 161.300 jemaah sudah tiba di Orvane, kata kementerian.",
            ("154.800", "161.300"),
        ),
    ],
)
def test_those_who_arrive_become_more(language: str, one: str, two: str, figures: tuple[str, str]) -> None:
    found = report((language, "2031-05-06T10:00", one), (language, "2031-05-09T10:00", two))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"updated"}
    fallen = report((language, "2031-05-09T10:00", one), (language, "2031-05-06T10:00", two))
    assert relations(fallen, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "hedged", "plain", "exact", "figures"),
    [
        (
            "en",
            "Varden Foods lays off 2,350 workers\n\nAbout 2,350 workers of Varden Foods in Orvane were laid off.",
            "Varden Foods lays off 2,350 workers\n\nVarden Foods in Orvane laid off 2,350 workers on Tuesday.",
            "Varden Foods in Orvane laid off 2,228 workers on Tuesday, the labour office said.",
            ("2,350", "2,228"),
        ),
        (
            "id",
            "Pabrik Varden PHK 2.350 Karyawan\n\nSekitar 2.350 karyawan pabrik Varden di Orvane di-PHK, Selasa.",
            "Pabrik Varden PHK 2.350 Karyawan\n\nSebanyak 2.350 karyawan pabrik Varden di Orvane di-PHK, Selasa.",
            "Pabrik Varden di Orvane mem-PHK 2.228 karyawan pada Selasa, kata dinas tenaga kerja.",
            ("2.350", "2.228"),
        ),
        (
            "en",
            "Orvane counts 800 herons\n\nMore than 800 herons were counted in the marsh of Orvane on Tuesday.",
            "Orvane counts 800 herons\n\nExactly 800 herons were counted in the marsh of Orvane on Tuesday.",
            "Wardens counted 811 herons in the marsh of Orvane on Tuesday, the wildlife office said.",
            ("800", "811"),
        ),
    ],
)
def test_a_headline_takes_the_hedge_of_its_text(
    language: str, hedged: str, plain: str, exact: str, figures: tuple[str, str]
) -> None:
    """A headline leaves out "about"; it states no more than its text does."""
    soft = report((language, "2031-05-06T10:00", hedged), (language, "2031-05-06T12:00", exact))
    hard = report((language, "2031-05-06T10:00", plain), (language, "2031-05-06T12:00", exact))
    assert relations(soft, f"a/{figures[0]}", f"b/{figures[1]}") == {"compatible"}
    assert relations(hard, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "whole", "first", "second", "figures"),
    [
        (
            "en",
            "A lunch at a school in Orvane poisoned 412 people on Monday, a parents' group said.",
            "A lunch at a school in Orvane poisoned 342 pupils on Monday, the health office said.",
            "On Monday 342 people were poisoned by a lunch at a school in Orvane, the health office said.",
            ("412", "342"),
        ),
        (
            "id",
            "Makan siang di sebuah sekolah di Orvane meracuni 412 orang pada Senin, kata kelompok orang tua.",
            "Sebanyak 342 siswa keracunan makan siang di sebuah sekolah di Orvane pada Senin, kata dinas kesehatan.",
            "Sebanyak 342 orang keracunan makan siang di sebuah sekolah di Orvane pada Senin, kata dinas kesehatan.",
            ("412", "342"),
        ),
    ],
)
def test_what_several_give_after_the_greater_figure_is_no_part(
    language: str, whole: str, first: str, second: str, figures: tuple[str, str]
) -> None:
    found = report(
        (language, "2031-05-06T10:00", whole),
        (language, "2031-05-06T14:00", first),
        (language, "2031-05-06T15:00", second),
    )
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}
