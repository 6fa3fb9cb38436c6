"""Indonesian quantities as news writes them: text → notation, unit, currency."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import flags, read

DIGITS = [
    ("Banjir merendam 1.284 rumah.", "1284"),
    ("Luasnya 12,75 hektare.", "12.75 hectare"),
    ("Ada 25.000 pengungsi di 14 posko.", "25000, 14"),
    ("Produksi gabah 1.250.000 ton.", "1250000 tonne"),
    ("Produksi gabah 816 000 ton.", "816000 tonne"),
    ("Sebanyak 9 juta butir telur dan 12 rb karung.", "9000000, 12000"),
    ("Sebanyak 3 juta 500 ribu pemilih terdaftar.", "3500000"),
    ("Ia menunggu 1½ jam.", "1.5 hour"),
    ("Dua kelompok menguasai 3/4 lahan itu.", "2, 0.75"),
    ("Suhu turun hingga -4,5 derajat Celsius.", "..-4.5 degree-celsius"),
    ("Indeks melemah −1,2%.", "-1.2 percent"),
]
WORDS = [
    ("Dua puluh lima ribu orang mengungsi.", "25000"),
    ("Seratus dua puluh dua kios terbakar.", "122"),
    ("Seribu dua ratus tiga puluh empat warga diungsikan.", "1234"),
    ("Sebelas nelayan dan dua belas anak hilang.", "11, 12"),
    ("Sejuta bibit ditanam, setengah juta di antaranya bakau.", "1000000, 500000"),
    ("Kerugian satu setengah miliar rupiah.", "1500000000 IDR"),
    ("Inflasi dua koma lima persen.", "2.5 percent"),
    ("Tiga perempat juta warga memilih.", "750000"),
    ("Dua pertiga jemaah sudah pulang.", "0.6666666667"),
    ("Sepertiga lahan gagal panen.", "0.3333333333"),
    ("Dua lusin piring dan tiga kodi kain.", "24, 60"),
    ("Selusin telur dan 5 kodi sarung.", "12, 100"),
    ("Dua ratus ribu tiga ratus lembar.", "200300"),
    ("Utang mencapai dua ribu triliun rupiah.", "2000000000000000 IDR"),
    ("Sehari setelah itu, dua kapal datang.", "1 day, 2"),
]
VAGUE = [
    ("Belasan rumah rusak.", "11..19"),
    ("Puluhan ribu buruh berunjuk rasa.", "20000..99000"),
    ("Ratusan juta rupiah raib.", "100000000..999000000 IDR"),
    ("Belasan ribu ternak mati.", "11000..19000"),
    ("Beberapa ratus warga bertahan, beberapa lainnya pergi.", "200..900"),
    ("Lusinan truk tertahan.", "24..99"),
    ("Sekitar 100-an orang, 20-an ribu suara dan 1,2 juta-an pemilih.", "~100, ~20000, ~1200000"),
    ("Seratusan orang dan 30 ribuan ekor ayam.", "~100, ~30000"),
    ("Lima puluhan demonstran ditahan.", "~50"),
    ("Jutaan data bocor.", "1000000..9999999"),
]
HEDGES = [
    ("Sekitar 300 orang", "~300"),
    ("Kurang lebih 40 rumah, ± 7 km, ~50 kios", "~40, ~7 kilometre, ~50"),
    ("Kurang-lebih 40 rumah, antrean lebih-kurang 7 km", "~40, ~7 kilometre"),
    ("Sedikitnya 58 orang", "58.."),
    ("setidaknya ada 20 korban", "20.."),
    ("Tak kurang dari 40 kendaraan", "40.."),
    ("Paling sedikit tiga saksi, minimal 2 hari", "3.., 2.. day"),
    ("Lebih dari 10.000 prajurit", ">10000"),
    ("100 orang lebih mengungsi", ">100"),
    ("100 lebih warga mengungsi", ">100"),
    ("Harga naik 5 persen lebih tinggi", "5 percent"),
    ("di atas 500 meter", ">500 metre"),
    ("Antrean mengular hingga 3 kilometer, memanjang sampai 900 meter", "3 kilometre, 900 metre"),
    ("Menginap hingga 3 malam", "..3 night"),
    ("Maksimal 35 tahun, paling lama 12 bulan", "..35 year, ..12 month"),
    ("Tidak lebih dari 50 orang; tak melebihi 24 volt", "..50, ..24 volt"),
    ("Massa diperkirakan mencapai lebih dari 20 ribu orang", ">20000"),
    ("Diperkirakan kurang dari 300 orang; sekitar 400 orang lebih", "<300, ~>400"),
    ("hingga 30.000 tentara", "..30000"),
    ("Kurang dari seratus, di bawah 5 persen", "<100, <5 percent"),
    ("Hampir 16 ribu siswa", "~<16000"),
    ("Nyaris dua juta orang", "~<2000000"),
    ("Sedikit di atas 40 derajat", "~>40 degree"),
    ("Sedikitnya 100 rudal balistik dan 9 juta peluru artileri", "100.., 9000000.."),
    ("Sedikitnya 58 orang tewas dan 100 luka-luka", "58.., 100"),
    ("Warga berusia 17 tahun ke atas", "17.. year"),
    ("5 orang atau lebih", "5.."),
    ("Denda maksimal yang diancamkan adalah Rp5 juta", "..5000000 IDR"),
]
MONEY_AND_UNITS = [
    ("Rp2,3 triliun", "2300000000000 IDR"),
    ("Rp 50 jt dan Rp2,3 T dan Rp7 M", "50000000 IDR, 2300000000000 IDR, 7000000000 IDR"),
    ("Rp. 1.500,00", "1500 IDR"),
    ("200 juta dolar AS", "200000000 USD"),
    ("US$ 5 juta atau sekitar Rp80 miliar", "5000000 USD, ~80000000000 IDR"),
    (
        "USD20 juta, S$100, RM79, 5 yen, €3 miliar, £125",
        "20000000 USD, 100 SGD, 79 MYR, 5 JPY, 3000000000 EUR, 125 GBP",
    ),
    ("Rp12.500 per kilogram", "12500 /kilogram IDR"),
    ("Rp5 juta sebulan", "5000000 /month IDR"),
    ("60 km/jam", "60 kilometre/hour"),
    ("600 kilogram per hektare", "600 kilogram/hectare"),
    ("25.000 butir peluru per hari", "25000 /day"),
    ("Korban tewas di Jakarta 4 orang", "4"),
    ("Gelombang 2 meter melanda pantai itu", "2 metre"),
    ("sebanyak 25.000 butir peluru per minggu", "25000 /week"),
    ("Petani Terima Rp50 Juta per Minggu", "50000000 /week IDR"),
    ("mencapai 37 orang per Minggu (12/5) petang", "37"),  # with a capital it is Sunday
    ("sudah 37 Orang Tewas per Minggu (12/5)", "37"),
    ("korban luka 120 per Minggu malam", "120"),
    ("kerugian Rp50 juta per Minggu", "50000000 IDR"),
    ("naik 25 basis poin menjadi 5,25 persen", "25 basis-point, 5.25 percent"),
    ("naik dua poin persentase", "2 percentage-point"),
    ("luas 140.900 m2", "140900 square-metre"),
    ("Gempa magnitudo 5,6 pada kedalaman 10 km", "5.6 magnitude, 10 kilometre"),
    ("Gempa M6,0 dan gempa 7,4 SR", "6 magnitude, 7.4 magnitude"),
    ("Gempa dengan magnitudo (M) 5,6 mengguncang kota itu", "5.6 magnitude"),
    ("Gempa bermagnitudo (Mw) 5,6 dirasakan di sana", "5.6 magnitude"),
    ("Kaus ukuran besar (M) 500 potong", "500"),
    ("Dua gempa bermagnitudo 5,7 dan 6,0", "2, 5.7 magnitude, 6 magnitude"),
    ("Gempa magnitudo 5,7, 5,2, dan 4,8 serta 3 susulan", "5.7 magnitude, 5.2 magnitude, 4.8 magnitude, 3"),
    ("gempa berkekuatan 7,4; pasukan berkekuatan 5 orang", "7.4 magnitude, 5"),
    ("dua kali lipat, 3x lipat, tiga kali", "2 fold, 3 fold, 3 times"),
    ("Siti (39) dan Budi (4) selamat", "39 year, 4 year"),
    ("Sopir bus itu, 47, dan penumpangnya selamat; guru itu (52) juga", "47 year, 52 year"),
    ("pria berusia 29 tahun; usia 17", "29 year, 17 year"),
    ("penjara 20 (dua puluh) tahun", "20 year"),
    ("Sebelas (11) orang tewas, seratus dua belas (112) rumah rusak", "11, 112"),
]
LINKS = [
    ("25 hingga 30 ribu orang", "25000..30000"),
    ("25.000-30.000 prajurit", "25000..30000"),
    ("60-100 persen", "60..100 percent"),
    ("antara 20 dan 30 orang", "20..30"),
    ("antara dua dan tiga tahun", "2..3 year"),
    ("Rp 10-11 ribu", "10000..11000 IDR"),
    ("£15.001-£19.999", "15001..19999 GBP"),
    ("600 ribu hingga dua juta orang", "600000..2000000"),
    ("dua-tiga hari", "2..3 day"),
    ("Rp18.000 sampai dengan Rp21.000 per kg", "18000..21000 /kilogram IDR"),
    ("turun dari 345 menjadi 325", "345, 325"),
    ("naik dari 5 orang menjadi 7 orang", "5, 7"),
    ("9 dari 10 responden", "0.9"),
    ("satu dari tiga perempuan", "0.3333333333"),
    ("tiga dari tujuh korban", "3, 7"),
    ("Satu dari lima rumah rusak; satu dari enam sekolah tutup", "0.2, 0.1666666667"),
    ("Satu dari lima rumah itu rusak; satu dari enam sekolah yang tutup", "1, 5, 1, 6"),
    ("Kementerian mencatat 10 887 kasus", "10887"),
    ("Pada hari 3 300 orang pulang", "3, 300"),
    ("tumbuh 3, 4 dan 5 persen", "3 percent, 4 percent, 5 percent"),
    ("15 dan 30 menit", "15 minute, 30 minute"),
    ("Dari lima tersangka, empat di antaranya ditahan", "5, 4"),
]


@pytest.mark.parametrize(("text", "expected"), DIGITS + WORDS + VAGUE + HEDGES + MONEY_AND_UNITS + LINKS)
def test_quantity(text: str, expected: str) -> None:
    assert read("id", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harga naik 8,6%", [("change",)]),
        ("Harga garam naik tiga hari kemudian", [()]),
        ("Umur pakai naik tiga tahun", [("change",)]),
        ("Pendapatan naik sebesar Rp93,8 triliun", [("change",)]),
        ("Jumlahnya turun dari 345 menjadi 325", [("from",), ("to",)]),
        ("Harga turun dari Rp12 ribu per kilogram menjadi Rp10 ribu", [("from",), ("to",)]),
        ("Perusahaan memangkas 200 pegawai", [()]),
        ("Siti (39)", [("age",)]),
        ("Kurang dari 100 rudal dan 50 drone", [(), ("inherited-hedge",)]),
        ("Keempat korban dibawa pulang", [("collective",)]),
        ("Warga tidak memedulikan ke-12 program itu", [("collective",)]),
        ("Kapal mengangkut 1,234 orang", [("ambiguous",)]),
        ("Sekitar 1.5 juta orang", [("ambiguous",)]),
        ("Nilainya 2,3 M", [("ambiguous",)]),
    ],
)
def test_flags(text: str, expected: list[tuple[str, ...]]) -> None:
    assert flags("id", text) == expected
