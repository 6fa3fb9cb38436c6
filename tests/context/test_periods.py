"""When a figure holds and when it was taken."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook
from tests.context.reading import period

ROWS = [
    ("id", "Banjir menewaskan 12 orang pada Senin (14/7/2025).", "12", "instant 2025-07-14"),
    ("id", "Pada Senin (14/7/2025), banjir menewaskan 12 orang.", "12", "instant 2025-07-14"),
    ("id", "Pabrik itu membuat 9 juta sepatu sepanjang 2024.", "9 juta", "within 2024-01-01..2024-12-31"),
    ("id", "Pabrik itu mengirim 3 juta sepatu sejak Februari 2022.", "3 juta", "since 2022-02-01..2025-07-16"),
    ("id", "Sejak perang pecah pada Maret 2023, 40 kapal karam.", "40", "since 2023-03-01..2025-07-16"),
    (
        "id",
        "Desa itu menampung 300 pengungsi sejak gempa terjadi pada 2 Juli 2025.",
        "300",
        "since 2025-07-02..2025-07-16",
    ),
    ("id", "Hingga Selasa (15/7/2025) pukul 13.00 WIB, 58 orang hilang.", "58", "-; as of 2025-07-15T13:00+07:00"),
    ("id", "Korban tewas mencapai 58 orang hingga Selasa malam.", "58", "-; as of 2025-07-15T23:59"),
    ("id", "Sampai pukul 18.00 WIB, 58 orang hilang.", "58", "-; as of 2025-07-16T18:00+07:00"),
    ("id", "Per 30 Juni 2025, utang tercatat Rp50 triliun.", "Rp50 triliun", "-; as of 2025-06-30"),
    ("id", "Sejauh ini 7 jembatan rusak.", "7", "-; as of 2025-07-16T20:00"),
    ("id", "Saat ini ada 200 warga di posko.", "200", "-; as of 2025-07-16T20:00"),
    ("id", 'Ada 12 rumah rusak," kata Rina Putri, Selasa (15/7/2025).', "12", "-; as of 2025-07-15"),
    (
        "id",
        "Longsor menimbun 5 rumah pada Minggu, kata Rina Putri, Selasa (15/7/2025).",
        "5",
        "instant 2025-07-13; as of 2025-07-15",
    ),
    ("id", "Rina Putri mengatakan pada Selasa bahwa 5 rumah tertimbun.", "5", "-; as of 2025-07-15"),
    ("id", "Pada 2023, desa itu panen 5 ton dan pada 2024 panen 7 ton.", "5 ton", "within 2023-01-01..2023-12-31"),
    ("id", "Pada 2023, desa itu panen 5 ton dan pada 2024 panen 7 ton.", "7 ton", "within 2024-01-01..2024-12-31"),
    ("id", "Ekspor 9 juta ton pada 2023 dan 12 juta ton pada 2024.", "12 juta", "within 2024-01-01..2024-12-31"),
    ("id", "Dari Januari hingga Maret 2025 ada 90 kasus.", "90", "within 2025-01-01..2025-03-31"),
    ("id", "Ada 90 kasus dalam 24 jam terakhir.", "90", "within 2025-07-15T20:00..2025-07-16T20:00"),
    ("id", "Ada 90 kasus tahun lalu.", "90", "within 2024-01-01..2024-12-31"),
    ("id", "Ada 90 kasus, lebih tinggi daripada bulan sebelumnya 70 kasus.", "70", "-"),
    ("id", "Pemerintah akan membangun 500 rumah pada 2027.", "500", "within 2027-01-01..2027-12-31"),
    ("id", "Panitia akan menjual 500 tiket pada Sabtu.", "500", "instant 2025-07-19"),
    ("id", "Gempa pukul 03.00 WIB, Senin (14/7/2025), merusak 30 rumah.", "30", "instant 2025-07-14T03:00+07:00"),
    ("id", "Longsor menimbun 5 rumah. Hujan turun pada Minggu.", "5", "-"),
    ("id", "Negara itu akan mengirim 500 tentara, selain 90 yang dikirim tahun lalu.", "500", "-"),
    ("id", "Dalam beberapa pekan terakhir, 90 drone dan 4 rudal jatuh pada Rabu.", "90", "instant 2025-07-16"),
    ("en", "The flood killed 12 people on Monday.", "12", "instant 2025-07-14"),
    ("en", "On Monday the flood killed 12 people.", "12", "instant 2025-07-14"),
    ("en", "The plant made 9 million shoes in 2024.", "9 million", "within 2024-01-01..2024-12-31"),
    ("en", "The plant has shipped 3 million shoes since February 2022.", "3 million", "since 2022-02-01..2025-07-16"),
    ("en", "As of Sunday, 58 people were missing.", "58", "-; as of 2025-07-13"),
    ("en", "The toll had reached 58 by Tuesday evening.", "58", "-; as of 2025-07-15T22:59"),
    ("en", "So far, 7 bridges have collapsed.", "7", "-; as of 2025-07-16T20:00"),
    ("en", "Police said on Tuesday that 5 houses had collapsed.", "5", "-; as of 2025-07-15"),
    ("en", "Five houses collapsed on Sunday, police said on Tuesday.", "Five", "instant 2025-07-13; as of 2025-07-15"),
    ("en", "Police said Tuesday at least 5 houses had collapsed.", "5", "-; as of 2025-07-15"),
    ("en", "Between January and March 2025 there were 90 cases.", "90", "within 2025-01-01..2025-03-31"),
    ("en", "There were 90 cases in the past 24 hours.", "90", "within 2025-07-15T20:00..2025-07-16T20:00"),
    ("en", "On Tuesday a storm hurt 40 people, in a town ruined by the flood of 2004.", "40", "instant 2025-07-15"),
    ("en", "It exported 9 tons in 2023 and 12 tons in 2024.", "12 tons", "within 2024-01-01..2024-12-31"),
    ("en", "The firm will build 500 homes by 2027.", "500", "within None..2027-12-31"),
    ("id", "Jumlah kasus 320, turun dari 410 pada Maret 2024.", "320", "-"),
    ("id", "Jumlah kasus 320, turun dari 410 pada Maret 2024.", "410", "within 2024-03-01..2024-03-31"),
    ("id", "Jumlah kasus naik dari 320 menjadi 410 pada Senin.", "320", "instant 2025-07-14"),
    ("id", "Pemudik hanya 90 ribu, padahal pada musim libur 2023 mencapai 140 ribu.", "90 ribu", "-"),
    ("en", "Membership stands at 410, down from 600 in 2019.", "410", "-"),
    ("en", "Membership stands at 410, down from 600 in 2019.", "600", "within 2019-01-01..2019-12-31"),
    ("en", "Membership is only 410, whereas in 2019 it had been 600.", "410", "-"),
    ("en", "Last year 90 ships sank.", "90", "within 2024-01-01..2024-12-31"),
    ("en", "Three days later 90 ships sank.", "90", "-"),
]


@pytest.mark.parametrize(("code", "text", "figure", "expected"), ROWS)
def test_period(code: str, text: str, figure: str, expected: str) -> None:
    assert period(code, text, figure) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The bus was 30 years old and had been bought in 2009.", [None]),
        ("en", "The bus was 30 years old in 2009.", ["2009"]),
        ("en", "In 2009 the bus was 30 years old.", ["2009"]),
        ("id", "Bus itu berusia 30 tahun dan dibeli pada 2009.", [None]),
        ("id", "Bus itu berusia 30 tahun pada 2009.", ["2009"]),
    ],
)
def test_an_age_has_only_the_date_beside_it(language: str, text: str, expected: list[str | None]) -> None:
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), load_rulebook())
    assert [claim.period and claim.period.text for claim in claims] == expected
