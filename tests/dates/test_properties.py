"""What holds for every text: offsets slice back, nothing overlaps, cost grows with the text, today does not matter."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import dates
from tests.dates.reading import find, lexicon, read
from tests.growth import grows_linearly

PIECES = st.sampled_from(
    ["Senin", "(12/7/2025)", " ", ", ", "12", "Juli", "2025", "July", "March", "14.45", "WIB", "pukul", "tahun", "lalu",
     "-", "/", "\n", "ke-", "dua", "hari", "a.m.", "Q3", "25.000", "in", "the", "'90s", "İ", "９", "kuartal", "II", "é"]
)  # fmt: skip
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200)


@given(TEXTS, st.sampled_from(["id", "en"]))
@settings(max_examples=150)
def test_offsets(text: str, code: str) -> None:
    found = find(code, text)
    at = 0
    for mention in found:
        assert mention.text == text[mention.start : mention.end]
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end
        dates.resolve(mention, "2025-07-16T20:00")
        dates.resolve(mention, None)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)))
@settings(max_examples=60)
def test_written_forms_agree(day: date) -> None:
    month = MONTHS[day.month - 1]
    forms = (
        f"{day.day} {month} {day.year}",
        f"({day.day}/{day.month}/{day.year})",
        day.isoformat(),
        f"{day.day:02d}-{day.month:02d}-{day.year}",
    )
    for form in forms:
        assert read("id", form, None) == f"{form} = {day.isoformat()}"


def test_context_does_not_change_a_date() -> None:
    alone = read("id", "Senin (14/7/2025)")
    assert read("id", "Tidak ada apa-apa.\n\nSenin (14/7/2025)\n\nHarga 12.500 rupiah.") == alone


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["1 ", "12/", "12-", "2025 ", "Senin ", "(12/7 ", "pukul ", "dua hari ", "May 1 "])
def test_cost_is_linear(piece: str) -> None:
    for code in ("id", "en"):
        assert grows_linearly(lambda size, code=code: find(code, piece * (size // len(piece))), 20_000)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("id", "Banjir surut, kata Rina, Senin (14/7/2025). Pada Selasa (15/7/2025) hujan reda.", "2025-07-15"),
        ("id", "Gempa Sabtu (12/7/2025). Foto: arsip Rabu (19/6/2024).", "2025-07-12"),
        ("id", "Rapat akan digelar Sabtu (19/7/2025). Demikian kata Rina, Senin (14/7/2025).", "2025-07-14"),
        ("id", "Diperbarui: 15 Juli 2025 20:10 WIB\nSejak 1 Januari 2020 kota ini tumbuh.", "2025-07-15"),
        ("id", "Jakarta, 15 Juli 2025 - Harga beras naik.", "2025-07-15"),
        ("id", "Harga beras naik sejak 2024.", None),
        ("id", "Harga beras naik pada Senin.", None),
        ("en", "Updated: July 02, 2013 15:50 IST\nThe quake of March 11, 2011 was stronger.", "2013-07-02"),
        ("en", "Tuesday 4 April 2017\nDozens died.", "2017-04-04"),
        ("en", "Prices rose last week.", None),
        ("en", "Filed 4/5/2017 by the desk.", None),
    ],
)
def test_dates_an_article(code: str, text: str, expected: str | None) -> None:
    assert dates.published_from_text(text, lexicon(code)) == expected


@pytest.mark.parametrize(
    ("text", "clock", "expected"),
    [
        ("Senin (14/7/2025)", "", "2025-07-14"),
        ("Rabu (16/7/2025)", "pukul 13.00 WIB", "2025-07-16T13:00+07:00"),
        ("hari ini", "", "2025-07-16"),
        ("Rabu malam", "", "2025-07-16T20:00"),
        ("Selasa malam", "", "2025-07-15T23:59"),
    ],
)
def test_as_of(text: str, clock: str, expected: str) -> None:
    (mention,) = find("id", text)
    at = find("id", clock)[0] if clock else None
    assert dates.as_of(mention, "2025-07-16T20:00", clock=at) == expected


def test_a_plan_points_forward() -> None:
    (mention,) = find("id", "Sabtu")
    period = dates.resolve(mention, "2025-07-16", future=True)
    assert period is not None
    assert period.start == "2025-07-19"


def test_nothing_relative_without_a_date() -> None:
    assert read("id", "kemarin, Senin, bulan lalu, (12/7)", None).count("?") == 3
