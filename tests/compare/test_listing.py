"""A row of names and figures deals a count out: each figure is its name's, a part of the whole."""

from __future__ import annotations

import pytest
from read_and_compared import BOOK, relations, report

from claimcheck.compare.listing import dealt_out
from claimcheck.compare.subjects import subject
from claimcheck.counters import Counters
from claimcheck.extract import extract
from claimcheck.model import Article

ROWS = [
    (
        "en",
        "The floods killed 35 people. Quang Ninh recorded 21, Ha Dong eight, Nam Long four and Tay Son two.",
        {"21": "Quang Ninh", "eight": "Ha Dong", "four": "Nam Long", "two": "Tay Son"},
    ),
    ("en", "Harn lost 120 homes, Velton 85 homes and Orbe 40 homes.", {"120": "Harn", "85": "Velton", "40": "Orbe"}),
    (
        "id",
        "Sebanyak 32 orang meninggal. Sigara tertinggi dengan 1.216 kasus, 13 meninggal. "
        "Disusul Kota Lumbir 441 kasus dengan lima kematian.",
        {"1.216": "Sigara", "13": "Sigara", "441": "Kota Lumbir", "lima": "Kota Lumbir"},
    ),
    (
        "id",
        "Rinciannya, Danau Loa Rp 2,2 triliun, Wanasari Rp 1,9 triliun.",
        {"2,2 triliun": "Danau Loa", "1,9 triliun": "Wanasari"},
    ),
    # One name is no row, a body that counts no place, and in a headline every word looks like a name.
    ("en", "Quang Ninh recorded 21 deaths and 40 injured.", {}),
    ("en", "Police counted 21 bodies, Orbe Hospital 25.", {}),
    ("id", "BNPB mencatat 21 korban tewas, BPBD 25 orang.", {}),
    ("id", "Korban Tewas 33 Orang, Pengungsi Lumbir Capai 8.617 Orang\n\nJumlah itu terus bertambah.", {}),
    # What befell them is no name.
    ("id", "Data hingga Senin:\nSelamat: 95 orang\nMeninggal: 17 orang\nHilang: 19 orang\n", {}),
    ("en", "The count on Monday:\nDead: 17\nInjured: 95\nMissing: 19\n", {}),
    ("en", "But 12 people died, and Everybody 30 years old was hurt.", {}),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_each_figure_of_a_row_has_its_name(language: str, text: str, expected: dict[str, str]) -> None:
    article = Article("a", text, source="Outlet", published="2025-05-06", language=language)
    counters = Counters(BOOK)
    told = [subject(claim, article, counters, BOOK) for claim in extract(article, BOOK)]
    found = dealt_out(told, {"a": article}, BOOK)
    held = {one.claim.number.text: one.holder for one in found if one.holder}
    assert {number: name for number, name in held.items() if number in expected} == expected
    assert set(held) <= set(expected)
    assert all(one.alone == (one.holder is not None) for one in found)


@pytest.mark.parametrize(
    ("language", "text", "whole", "parts"),
    [
        ("en", ROWS[0][1], "35", ("21", "eight")),
        ("id", ROWS[2][1], "32", ("13", "lima")),
    ],
)
def test_a_part_contradicts_no_whole(language: str, text: str, whole: str, parts: tuple[str, ...]) -> None:
    found = report((language, "2025-05-06", text), (language, "2025-05-06", text.partition(".")[0] + "."))
    for part in parts:
        assert relations(found, f"a/{part}", f"b/{whole}") == set()
        assert relations(found, f"a/{part}", f"a/{whole}") == set()


def test_two_names_are_two_places() -> None:
    one = "The floods killed 35 people. Quang Ninh recorded 21, Ha Dong eight."
    two = "The floods killed 35 people. Nam Long recorded 19, Tay Son nine."
    found = report(("en", "2025-05-06", one), ("en", "2025-05-06", two))
    assert relations(found, "a/21", "b/19") == set()
    assert relations(found, "a/eight", "b/nine") == set()
