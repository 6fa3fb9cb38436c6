"""Who speaks, of whom and how, in the set phrases of Indonesian newsrooms: offices, places of speaking, personnel."""

from __future__ import annotations

import pytest

from tests.context.reading import scope, who

SPEAKERS = [
    # Where something was said is no part of who said it.
    (
        "Banjir merendam 44 desa, kata Kepala BPBD Ketapang Yulianus Asan di Pontianak, Jumat.",
        "Yulianus Asan / BPBD Ketapang",
    ),
    ('"Ada 44 kapal," kata Menteri Perhubungan di Kantor Kementerian Perhubungan, Jakarta.', "Kementerian Perhubungan"),
    ('"Ada 44 kapal," ujar Wahyuni di Gedung DPRD, Kamis.', "Wahyuni"),
    ('"Ada 44 kapal," tutur Markus di Puskesmas Wolowaru, Kamis (3/7/2025).', "Markus"),
    ("Menurut Direktur Walhi Riau Boy Sembiring di Pekanbaru, 44 perusahaan terlibat.", "Boy Sembiring / Walhi Riau"),
    # English words in the names of watchdogs and institutes.
    ('"Ada 44 kasus," kata Peneliti Marine Watch Indira Lestari.', "Indira Lestari / Marine Watch"),
    (
        '"Ada 44 kasus," kata Direktur Borneo Research Foundation Anton Wijaya.',
        "Anton Wijaya / Borneo Research Foundation",
    ),
    # Offices of branches, of acting holders, of the bench and of the street.
    ('"Ada 44 ton," kata Pimpinan Cabang Bulog Bojonegoro Ferdian Darma.', "Ferdian Darma / Bulog Bojonegoro"),
    ('"Ada 44 orang," kata Pimpinan Cabang Bulog Sampit.', "Bulog Sampit"),
    # Verbs of insisting, of correcting and of instruments.
    ("Kepala BPBD Sikka berkukuh korban hanya 44 orang.", "BPBD Sikka"),
    ("Polres Ngada mengoreksi jumlah korban menjadi 44 orang.", "Polres Ngada"),
    ("BMKG mendeteksi 44 gempa susulan.", "BMKG"),
    ("PVMBG merekam 44 kali letusan.", "PVMBG"),
    ("BMKG Deteksi 44 Titik Panas di Jambi", "BMKG"),
    ("Kepala desa bilang ada 44 rumah kosong.", "Kepala desa"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks(text: str, speaker: str) -> None:
    assert who("id", text, "44").split(" (")[0] == speaker


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Sebanyak 44 personel TNI diterjunkan.", "soldiers"),
        ("Sebanyak 44 personel Polri diterjunkan.", "police"),
        ("Sebanyak 44 personel kepolisian diterjunkan.", "police"),
        ("Sebanyak 44 anggota Polda Jambi diperiksa.", "police"),
        ("Sebanyak 44 personel SAR diterjunkan.", "rescuers"),
        ("Sebanyak 44 personel gabungan diterjunkan.", None),
        ("Sebanyak 44 personel mengikuti apel.", None),
    ],
)
def test_whose_personnel(text: str, population: str | None) -> None:
    assert scope("id", text, "44").population == population


@pytest.mark.parametrize(
    ("text", "figure", "flow"),
    [
        ("Neraca mengalami surplus sebesar 2,4 miliar dolar AS.", "2,4", "level"),
        ("Anggaran mengalami defisit sebesar Rp2,4 triliun.", "2,4", "level"),
        ("Ekspor turun sebesar 2,4 miliar dolar AS.", "2,4", "change"),
        ("Perahu itu kapasitasnya 40 orang.", "40", "capacity"),
    ],
)
def test_what_is_a_change(text: str, figure: str, flow: str) -> None:
    assert scope("id", text, figure).flow == flow
