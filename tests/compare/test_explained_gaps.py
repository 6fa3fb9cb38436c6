"""What explains a gap and what does not: a part, a stock that moved, a day that was over, whose correction it is."""

from __future__ import annotations

import pytest

from tests.compare.read_and_compared import relations, report

MORNING, EVENING, LATER = "2031-06-15T08:00", "2031-06-15T18:00", "2031-06-20T09:00"


@pytest.mark.parametrize(
    ("language", "part", "whole", "figures", "expected"),
    [
        (
            "en",
            "At the Tarn march 61 students were arrested, the Students Union said.",
            "Police said 27 people were arrested at the Tarn march. The Students Union said 61 were arrested.",
            ("61", "27"),
            {"disagree"},
        ),
        (
            "en",
            "Police said 27 students were arrested at the Tarn march. The Students Union said 61 were arrested.",
            "At the Tarn march 61 people were arrested, the Students Union said.",
            ("27", "61"),
            set(),
        ),
        (
            "id",
            "Sebanyak 37 mahasiswa ditangkap polisi dalam unjuk rasa di Lumbir, kata Serikat Mahasiswa Lumbir.",
            "Sebanyak 22 orang ditangkap polisi dalam unjuk rasa di Lumbir, kata polisi. Serikat Mahasiswa Lumbir "
            "menyebut 37 orang ditangkap.",
            ("37", "22"),
            {"disagree"},
        ),
    ],
)
def test_a_part_may_be_less_than_its_whole_and_never_more(
    language: str, part: str, whole: str, figures: tuple[str, str], expected: set[str]
) -> None:
    found = report((language, EVENING, part), (language, EVENING, whole))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") - {"compatible"} == expected


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "Rice stocks in the Norland warehouses stand at {} tonnes, the agency said.", ("582,000", "631,000")),
        (
            "id",
            "Stok beras di gudang Bulog Lumbir mencapai {} ton, kata Bulog Lumbir.",
            ("582.000", "631.000"),
        ),
    ],
)
def test_what_lies_in_store_is_another_amount_days_later(language: str, text: str, figures: tuple[str, str]) -> None:
    one, two = (text.format(figure) for figure in figures)
    pair = f"a/{figures[0]}", f"b/{figures[1]}"
    assert relations(report((language, MORNING, one), (language, LATER, two)), *pair) == {"updated"}
    assert relations(report((language, MORNING, one), (language, EVENING, two)), *pair) == {"disagree"}


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        (
            "en",
            "As of 31 May the deficit was {} million dollars, the finance ministry said.",
            ("204.2", "240.2"),
        ),
        ("id", "Defisit APBN per 31 Mei mencapai Rp {} triliun, kata Kementerian Keuangan.", ("204,2", "240,2")),
    ],
)
def test_a_count_closed_on_a_day_long_past_does_not_grow(language: str, text: str, figures: tuple[str, str]) -> None:
    found = report((language, MORNING, text.format(figures[0])), (language, EVENING, text.format(figures[1])))
    word = " million" if language == "en" else " triliun"
    assert relations(found, f"a/{figures[0]}{word}", f"b/{figures[1]}{word}") == {"disagree"}


def test_one_counter_does_not_correct_another() -> None:
    mine = "At the Tarn march 194 people were arrested, the Students Union said."
    theirs = "At the Tarn march 112 people were arrested, police said in a revised report."
    found = report(("en", MORNING, mine), ("en", EVENING, theirs))
    assert relations(found, "a/194", "b/112") == {"disagree"}
    own = mine.replace("the Students Union", "police")
    assert relations(report(("en", MORNING, own), ("en", EVENING, theirs)), "a/194", "b/112") == {"updated"}


@pytest.mark.parametrize(
    ("language", "first", "appeal", "figures"),
    [
        (
            "en",
            "The court sentenced former mayor Odette Farrow to five years in prison.",
            "The appeals court cut the sentence of former mayor Odette Farrow. She got four years in prison, down from "
            "six years.",
            ("five", "six"),
        ),
        (
            "id",
            "Mantan camat Orvane divonis lima tahun penjara.",
            "Pengadilan Tinggi memangkas hukuman mantan camat Orvane menjadi empat tahun penjara, dari enam tahun.",
            ("lima", "enam"),
        ),
    ],
)
def test_what_an_appeal_cut_was_the_first_verdict(
    language: str, first: str, appeal: str, figures: tuple[str, str]
) -> None:
    found = report((language, MORNING, first), (language, LATER, appeal))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}


@pytest.mark.parametrize(
    ("language", "before", "after", "figures"),
    [
        (
            "en",
            "The Tarn firm has a debt of $48 million, it said.",
            "The Tarn firm's debt rose to $54 million, it said.",
            ("48 million", "54 million"),
        ),
        (
            "id",
            "Pinjaman daerah Kabupaten Lumbir mencapai Rp204 miliar, kata bupati.",
            "Pinjaman daerah Kabupaten Lumbir naik menjadi Rp240 miliar, kata dewan.",
            ("204 miliar", "240 miliar"),
        ),
    ],
)
def test_what_a_figure_has_come_to_is_news(language: str, before: str, after: str, figures: tuple[str, str]) -> None:
    pair = f"a/{figures[0]}", f"b/{figures[1]}"
    assert relations(report((language, MORNING, before), (language, LATER, after)), *pair) == {"updated"}
    # told first, it cannot be what came of the other
    assert relations(report((language, LATER, before), (language, MORNING, after)), *pair) == {"disagree"}


@pytest.mark.parametrize(
    ("language", "people", "accounts", "figures"),
    [
        (
            "en",
            "Hackers stole the data of 1.2 million customers of Orvane Bank, the ministry said.",
            "Hackers stole 412,000 accounts of Orvane Bank, the bank said.",
            ("1.2 million", "412,000"),
        ),
        (
            "id",
            "Data 1,2 juta nasabah Bank Orvane bocor, kata kementerian.",
            "Sebanyak 412.000 akun Bank Orvane bocor, kata bank itu.",
            ("1,2 juta", "412.000"),
        ),
    ],
)
def test_accounts_and_customers_whose_data_leaked_are_one_kind(
    language: str, people: str, accounts: str, figures: tuple[str, str]
) -> None:
    found = report((language, MORNING, people), (language, EVENING, accounts))
    assert relations(found, f"a/{figures[0]}", f"b/{figures[1]}") == {"disagree"}
    assert [comparison.caveats for comparison in found.comparisons] == [("definition",)]


@pytest.mark.parametrize(
    ("language", "dead", "bodies"),
    [
        ("en", "At least {} people drowned in the Tarn lake.", "Divers found 14 bodies in the Tarn lake."),
        ("id", "Sebanyak {} orang tewas di Danau Lumbir.", "Tim SAR menemukan 14 jenazah di Danau Lumbir."),
    ],
)
def test_bodies_found_are_the_dead_where_the_figures_are_one(language: str, dead: str, bodies: str) -> None:
    found = report((language, MORNING, dead.format(14)), (language, EVENING, bodies))
    assert relations(found, "a/14", "b/14") <= {"same", "agree", "compatible"}
    assert relations(found, "a/14", "b/14")
    more = report((language, MORNING, dead.format(31)), (language, EVENING, bodies))
    assert "disagree" not in relations(more, "a/31", "b/14")


@pytest.mark.parametrize(
    ("language", "text", "figures", "later"),
    [
        ("en", "The flood in Tarn caused damage of ${}, the council said.", ("48 million", "61 million"), "updated"),
        ("id", "Kerugian akibat banjir di Lumbir ditaksir {}, kata bupati.", ("Rp48 miliar", "Rp61 miliar"), "updated"),
        ("en", "Turnout in the Tarn election was {} percent, the council said.", ("61", "67"), "updated"),
        ("en", "The gunmen in Tarn demanded a ransom of ${}, police said.", ("48 million", "61 million"), "disagree"),
        ("en", "The quake that struck Tarn had a magnitude of {}, the institute said.", ("6.2", "6.7"), "disagree"),
        ("id", "Jembatan Lumbir yang ambruk itu memiliki panjang {} meter, kata polisi.", ("62", "67"), "disagree"),
    ],
)
def test_a_sum_or_share_may_have_changed_in_days_and_what_happened_once_has_not(
    language: str, text: str, figures: tuple[str, str], later: str
) -> None:
    one, two = (text.format(figure) for figure in figures)
    pair = f"a/{figures[0].lstrip('Rp')}", f"b/{figures[1].lstrip('Rp')}"
    assert relations(report((language, MORNING, one), (language, LATER, two)), *pair) == {later}
    assert relations(report((language, MORNING, one), (language, EVENING, two)), *pair) == {"disagree"}
    assert relations(report((language, LATER, one), (language, MORNING, two)), *pair) == {"disagree"}


@pytest.mark.parametrize(
    ("language", "going_on", "final", "figures"),
    [
        (
            "en",
            "With 61 percent of the votes counted, Ole Berg had 47.2 percent of the vote and Rina Dahl 39.6 percent.",
            "Ole Berg won the Tarn election with 45.1 percent of the vote. Rina Dahl got 38.2 percent of the vote.",
            ("39.6", "38.2"),
        ),
        (
            "id",
            "Dengan suara masuk 61 persen, Ole Berg memperoleh 47,2 persen suara. Rina Dahl meraih 39,6 persen suara.",
            "Ole Berg menang dengan 45,1 persen suara. Rina Dahl meraih 38,2 persen suara.",
            ("39,6", "38,2"),
        ),
    ],
)
def test_that_votes_are_still_counted_is_said_once_for_all(
    language: str, going_on: str, final: str, figures: tuple[str, str]
) -> None:
    pair = f"a/{figures[0]}", f"b/{figures[1]}"
    assert relations(report((language, MORNING, going_on), (language, EVENING, final)), *pair) == {"updated"}
    done = going_on.split(", ", 1)[1]
    assert relations(report((language, MORNING, done), (language, EVENING, final)), *pair) == {"disagree"}


@pytest.mark.parametrize(
    ("language", "quick", "final", "figures"),
    [
        (
            "id",
            "Hitung cepat: Berg unggul di Lumbir. Ole Berg memperoleh 47,2 persen suara, kata lembaga itu.",
            "Ole Berg menang di Lumbir dengan {} persen suara, kata KPU.",
            ("47,2", "47,9", "49,4"),
        ),
        (
            "id",
            "Quick count Lembaga Cermat: Berg unggul di Lumbir. Ole Berg memperoleh 47,2 persen suara.",
            "Ole Berg menang di Lumbir dengan {} persen suara, kata KPU.",
            ("47,2", "47,9", "49,4"),
        ),
    ],
)
def test_a_quick_count_is_right_within_its_margin_of_error(
    language: str, quick: str, final: str, figures: tuple[str, str, str]
) -> None:
    mine, near, far = figures
    for told, expected in ((near, "compatible"), (far, "disagree")):
        for counted in (EVENING, LATER):
            found = report((language, MORNING, quick), (language, counted, final.format(told)))
            assert relations(found, f"a/{mine}", f"b/{told}") == {expected}


@pytest.mark.parametrize(
    ("language", "suspected", "confirmed", "figures"),
    [
        ("en", "Tarn has 805 suspected cases of cholera.", "Tarn has 205 confirmed cases of cholera.", ("805", "205")),
        ("id", "Lumbir mencatat 805 kasus suspek campak.", "Tercatat 205 kasus campak terkonfirmasi di Lumbir.",
         ("805", "205")),
        ("en", "Tarn has 18 probable cases of Ebola.", "Confirmed Ebola cases in Tarn stood at 11.", ("18", "11")),
    ],
)  # fmt: skip
def test_suspected_and_confirmed_cases_are_two_counts(
    language: str, suspected: str, confirmed: str, figures: tuple[str, str]
) -> None:
    said = suspected.replace("suspected ", "").replace("suspek ", "").replace("probable ", "")
    _meet_only_without_doubt(language, suspected, said, confirmed, figures)


@pytest.mark.parametrize(
    ("language", "unsure", "told", "figures"),
    [
        ("en", "Tarn has 25 suspected cases of Ebola.", "Tarn has 31 cases of Ebola.", ("25", "31")),
        ("en", "Ebola struck. Eight deaths in Tarn are listed as probable.", "Ebola has killed 11 people in Tarn.",
         ("Eight", "11")),
        ("id", "Lumbir mencatat 25 kasus suspek campak.", "Lumbir mencatat 31 kasus campak.", ("25", "31")),
    ],
)  # fmt: skip
def test_unconfirmed_cases_and_deaths_are_a_part_of_those_told_without_it(
    language: str, unsure: str, told: str, figures: tuple[str, str]
) -> None:
    sure = unsure.replace(" suspected", "").replace(" suspek", "").replace(" are listed as probable", " are on record")
    _meet_only_without_doubt(language, unsure, sure, told, figures)


def _meet_only_without_doubt(language: str, unsure: str, sure: str, told: str, figures: tuple[str, str]) -> None:
    pair = f"a/{figures[0]}", f"b/{figures[1]}"
    assert not relations(report((language, LATER, unsure), (language, MORNING, told)), *pair)
    assert relations(report((language, LATER, sure), (language, MORNING, told)), *pair)
