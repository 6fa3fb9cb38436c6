"""Numerals that are no quantities, each with its reason."""

from __future__ import annotations

from itertools import pairwise

import pytest

from claimcheck.numerals import REASONS
from tests.numerals.quantities import findings, lexicon, read, rejected

INDONESIAN = [
    ("Rapat digelar Senin (21/11/2022).", {"Senin (21/11/2022)": "date"}),
    ("Gempa terjadi pukul 13.21 WIB.", {"pukul 13.21 WIB": "clock"}),
    ("Massa bubar pukul tujuh malam.", {"pukul tujuh malam": "clock"}),
    ("Pada 2019 harga turun; RAPBN 2008 disahkan.", {"2008": "year"}),
    (
        "Hari ke-16 pemogokan, planet keempat, putaran kedua.",
        {"ke-16": "ordinal", "keempat": "ordinal", "kedua": "ordinal"},
    ),
    ("Kedua negara sepakat.", {"Kedua": "ordinal"}),
    ("1. Pendahuluan\n2) Isi\nKorban:,1. Budi,2. Siti", {"1": "list-marker", "2": "list-marker"}),
    ("Garuda menang 2-1 dan imbang 0-0.", {"menang 2-1": "score", "imbang 0-0": "score"}),
    ("Hubungi 0812-3456-7890 atau (021) 555-1234.", {"0812-3456-7890": "phone", "(021) 555-1234": "phone"}),
    ("Rekening 1234567890 atas nama yayasan.", {"1234567890": "account"}),
    ("Kantor di Jalan Melati No. 12, RT 03/RW 05.", {"Jalan Melati No. 12": "address", "RT 03/RW 05": "address"}),
    ("Kecelakaan di KM 229 Tol Trans, lantai 5.", {"KM 229": "address", "5": "address"}),
    (
        "Ia dijerat Pasal 340 KUHP, ayat (2), UU No. 11/2020 itu.",
        {"Pasal 340": "law-article", "ayat (2)": "law-article", "UU No. 11/2020": "law-article"},
    ),
    ("Peraturan Nomor 1/POJK.7/2013 berlaku.", {"Nomor 1/POJK.7/2013": "law-article"}),
    (
        "Jet Su-35, F-16 dan kapal KRI 359 serta COVID-19.",
        {"Su-35": "model-name", "F-16": "model-name", "359": "name", "COVID-19": "model-name"},
    ),
    (
        "Jaringan 5G, KTT G20, iPhone 14, mesin 4N15.",
        {"5G": "model-name", "20": "model-name", "14": "name", "4": "model-name"},
    ),
    ("Mobil bernomor polisi AD 1666 CE ringsek.", {"AD 1666 CE": "plate"}),
    ("Rumah warga rusak (15 RB, 30 RS dan 45 RR).", {"(15 RB, 30 RS dan 45 RR)": "unparsed"}),
    ("Pusat gempa di 6,24 LS dan 111,84 BT.", {"6,24 LS": "coordinates", "111,84 BT": "coordinates"}),
    (
        "Lihat https://contoh.id/berita/12345 atau akun @warga21.",
        {"https://contoh.id/berita/12345": "url", "@warga21": "url"},
    ),
    ("Menurut catatan[3] itu.", {"[3]": "footnote"}),
    ("Kebijakan pemerintah1 berubah.", {"1": "footnote"}),
    ("Halaman 1 2 3 4", {"Halaman 1 2 3 4": "page-furniture"}),
    ("Tim Liga 1 dan warga Simpang Lima.", {"1": "name"}),
    ("5Blogger menulis ulasan.", {"5": "name"}),
    (
        "Salah satu warga, satu sama lain, setengah hati, dua arah.",
        {"satu": "idiom", "setengah": "idiom", "dua": "idiom"},
    ),
    ("Jenderal bintang dua itu datang ke titik nol kilometer.", {"dua": "idiom", "nol": "idiom"}),
    ("Ia sehari-hari berdagang.", {"sehari": "idiom"}),
    ("Kabinet Indonesia Bersatu Dua dibubarkan.", {"Dua": "name"}),
    ("Harganya 12.50 atau 1.2.3 atau 007.", {"12.50": "unparsed", "1.2.3": "unparsed", "007": "unparsed"}),
]
ENGLISH = [
    ("By seven in the evening the crowd had left.", {"seven in the evening": "clock"}),
    ("It struck at 3 in the afternoon.", {"3 in the afternoon": "clock"}),
    ("The blast came at three o'clock.", {"three o'clock": "clock"}),
    ("It happened on 12 July 2022 at 9:01 p.m.", {"12 July 2022": "date", "9:01 p.m.": "clock"}),
    ("The 1995 proposal failed; prices fell in 2019.", {"1995": "year", "2019": "year"}),
    ("The 21st amendment, the second round, first of all.", {"21st": "ordinal", "first": "ordinal"}),
    ("They won 3-0 and 4-2 on penalties, a 9-2 lead.", {"won 3-0": "score", "9-2 lead": "score"}),
    ("Call (212) 555-1234 or +1 212 555 1234.", {"(212) 555-1234": "phone", "+1 212 555 1234": "phone"}),
    ("Seats in Section 427 Row 21.", {"427": "address", "21": "address"}),
    (
        "Article 5, Chapter 7 and resolutions 2118 and 2254",
        {"5": "law-article", "7": "law-article", "2118": "law-article"},
    ),
    (
        "The F-16, a Boeing 737, COVID-19 and the S23 Plus",
        {"F-16": "model-name", "737": "name", "COVID-19": "model-name", "23": "model-name"},
    ),
    ("They gave Apollo 11 to the museum; sent by Delta 4 heavy rocket.", {"11": "name", "4": "name"}),
    ("Planet 9, the Nasdaq 100 e-minis, Apple Watch 5 to see", {"9": "name", "100": "name", "5": "name"}),
    ("ISO 3888-2 tests; ID.4 models", {"3888": "name", "2": "name", "4": "model-name"}),
    ("Once upon a time no one knew; one another; one day.", {"one": "idiom"}),
    ("On the one hand; at one point; the one who left.", {"one": "idiom"}),
    ("The flag is at half-staff; half-brothers; two-way radio.", {"half": "idiom", "two": "idiom"}),
    (
        "The Kick Six win came after the Group of Seven met, long past World War Two.",
        {"Six": "name", "Seven": "idiom", "Two": "idiom"},
    ),
    ("The shop is open 24/7, after 9/11.", {"24/7": "idiom", "9/11": "date"}),
    ("See example.com/2019/12 and note [12].", {"example.com/2019/12": "url", "[12]": "footnote"}),
    ("1. Introduction\n2. Results", {"1": "list-marker", "2": "list-marker"}),
    ("It cost 1.2.3 or 007.", {"1.2.3": "unparsed", "007": "unparsed"}),
    ("Quarterback Joe Bloggs (4) celebrates.", {"4": "name"}),
]


@pytest.mark.parametrize(("language", "text", "reasons"), [
    *(("id", *row) for row in INDONESIAN),
    *(("en", *row) for row in ENGLISH),
])  # fmt: skip
def test_reason(language: str, text: str, reasons: dict[str, str]) -> None:
    found = rejected(language, text)
    assert {word: found.get(word) for word in reasons} == reasons
    assert read(language, text) == ""


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_words_lists_use_reasons_of_the_closed_list(language: str) -> None:
    section = lexicon(language).section("rejects")
    for key in ("before", "after", "patterns", "cased_patterns"):
        assert set(section[key]) <= REASONS


def test_nothing_is_both_read_and_rejected() -> None:
    text = "1. Pada 12 Juli 2022 sebanyak 140.900 m2 sawah, Pasal 5, dan 2.000 orang terdampak."
    found = findings("id", text)
    spans = sorted([(m.start, m.end) for m in found.mentions] + [(r.start, r.end) for r in found.rejects])
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
