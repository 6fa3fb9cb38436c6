"""Furniture: what stands in the text and is not the article, and what only looks like it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.boilerplate import furniture
from claimcheck.rules import Rulebook, load_rulebook

BOOK = load_rulebook()

FURNITURE = {
    "id": [
        "Baca juga: Gempa Rusak 900 Rumah di Lembah Hijau",
        "“Baca Juga : 5 Cara Merawat Tanaman Hias”",
        "- BACA JUGA 12 Desa Terisolasi Banjir",
        "Simak Video: Detik-detik 3 Kapal Bertabrakan",
        "[Gambas:Video 20detik]",
        "ADVERTISEMENT",
        "Halaman 1 2 3",
        "Hal. 2 dari 4",
        "1.204 komentar",
        "Dibaca: 2,5 rb kali",
        "3 menit baca",
        "Tayang 2 jam lalu",
        "Editor: Rina (29)",
        "© 2024 Kabar Kini",
        "Kami dan 842 mitra kami menyimpan informasi di perangkat Anda.",
        "Dapatkan update berita pilihan dari 100 kota",
        "Artikel ini telah tayang di Lentera.com dengan judul 7 Fakta Banjir",
        "Hak cipta dilindungi 2024",
    ],
    "en": [
        "Also read: 40 hurt in bridge collapse",
        "READ MORE: Five killed in storm",
        "Related: 12 charts on inflation",
        "Advertisement",
        "5 min read",
        "3-minute read",
        "1,204 comments",
        "Page 2 of 4",
        "Updated 2 hours ago",
        "12 hours ago",
        "We and our 842 partners store information on your device.",
        "Sign up for our newsletter, read by 40,000 people",
        "Copyright 2024 Harbour Wire. All rights reserved",
    ],
}
ARTICLE = {
    "id": [
        "Sebanyak 900 rumah rusak akibat gempa, kata Kepala BPBD.",
        "Sumber: BNPB mencatat 12 orang tewas.",
        "Editor majalah itu memecat 12 orang.",
        "Video itu ditonton 3.000 orang.",
        "Baca 12 buku sebulan adalah targetnya, kata dia.",
        "Halaman rumah seluas 200 meter persegi itu terbakar.",
        "Tiga jam lalu, 12 orang dievakuasi dari lokasi.",
        "Reporter tersebut mewawancarai 40 warga.",
        "Ia (35) dan istrinya (32) selamat.",
        "Topik itu dibahas 5 menteri.",
        "Tag harga naik 10 persen.",
    ],
    "en": [
        "At least 12 people were killed, police said.",
        "More than 900 homes were damaged.",
        "Read by 12 million people, the paper closed.",
        "Watch sales fell 12% in May.",
        "Comments by 12 ministers were deleted.",
        "Two hours ago 40 people were rescued.",
        "Related charges were dropped against 12 men.",
        "Updated figures show 3,100 dead.",
        "Page views rose 5% to 12 million.",
        "Live music drew 40,000 people.",
    ],
}


@pytest.fixture(scope="module")
def rules() -> Rulebook:
    return BOOK


@pytest.mark.parametrize(("language", "line"), [(code, line) for code, lines in FURNITURE.items() for line in lines])
def test_lines_of_the_page(rules: Rulebook, language: str, line: str) -> None:
    before, after = ARTICLE[language][0], ARTICLE[language][1]
    spans = furniture(f"{before}\n{line}\n{after}", rules.languages[language])
    assert [span.text.strip(" \r\n") for span in spans] == [line]
    assert spans[0].start == len(before) + 1


@pytest.mark.parametrize(("language", "line"), [(code, line) for code, lines in ARTICLE.items() for line in lines])
def test_lines_of_the_article(rules: Rulebook, language: str, line: str) -> None:
    assert furniture(line, rules.languages[language]) == ()


def test_behind_a_sentence_the_rest_of_the_line_goes(rules: Rulebook) -> None:
    text = "Sebanyak 12 orang tewas. Baca juga: Gempa Lama Rusak 900 Rumah\nSebanyak 30 orang luka."
    (span,) = furniture(text, rules.languages["id"])
    assert span.text == "Baca juga: Gempa Lama Rusak 900 Rumah"
    assert furniture("Ia menulis buku baca juga: 900 halaman.", rules.languages["id"]) == ()


def test_a_page_saved_without_line_ends_loses_the_headline_only(rules: Rulebook) -> None:
    text = (
        "Polisi masih menyelidiki. Lihat juga: Longsor di Bukit Hijau Timbun 25 Rumah, Jalan Provinsi Putus "
        "Sebelumnya, petugas mengevakuasi sedikitnya 40 warga dari kampung di lereng itu menuju balai desa yang "
        "berjarak sekitar 3 kilometer. Mereka diperkirakan menginap di sana selama beberapa hari sampai hujan reda."
    )
    (span,) = furniture(text, rules.languages["id"])
    assert "25 Rumah" in span.text
    assert "40 warga" not in span.text


@given(st.text(alphabet="Baca juga:\n İ12.“”[gmv]©, ", max_size=200))
def test_spans_slice_back_and_lie_apart(text: str) -> None:
    spans = furniture(text, BOOK.languages["id"])
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
