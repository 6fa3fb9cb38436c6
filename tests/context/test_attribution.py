"""Who says a figure: ``person / organisation < via (stance)``."""

from __future__ import annotations

import pytest

from tests.context.reading import attribution, who

ROWS = [
    (
        "en",
        "Cholera has caused at least 61 deaths, Nurses Abroad said on Friday, far more than the 27 deaths reported by "
        "the health ministry.",
        "61",
        "Nurses Abroad",
    ),
    (
        "en",
        "Cholera has caused at least 61 deaths, Nurses Abroad said on Friday, far more than the 27 deaths reported by "
        "the health ministry.",
        "27",
        "health ministry",
    ),
    ("en", "The union said 320 miners had walked out, rejecting the company's figure of 140.", "320", "union"),
    ("en", "The union said 320 miners had walked out, rejecting the company's figure of 140.", "140", "company"),
    (
        "en",
        "The firm employs 900 people, union leader Ida Roe said. The company put the staff at 700.",
        "700",
        "company",
    ),
    ("id", "Serikat menyebut 61 buruh mogok, lebih dari data Disnaker Garut yang menyebut 27.", "61", "Serikat"),
    ("id", "Serikat menyebut 61 buruh mogok, lebih dari data Disnaker Garut yang menyebut 27.", "27", "Disnaker Garut"),
    ("id", "Angka polisi adalah tujuh orang.", "tujuh", "polisi"),
    ("id", "Jalur itu mencatat 14 kecelakaan.", "14", "-"),
    ("id", "Sebaliknya, lembaga survei mencatat 14 gempa.", "14", "lembaga survei"),
    (
        "id",
        "Laporan dari badan intelijen Kementerian Pertahanan Norwegia menyebutkan bahwa 40 kapal melintas, "
        "menurut laporan Reuters.",
        "40",
        "badan intelijen Kementerian Pertahanan Norwegia < Reuters",
    ),
    (
        "id",
        "Laporan dari 14 negara anggota ASEAN bulan lalu menyebutkan bahwa 40 kapal melintas.",
        "40",
        "14 negara anggota ASEAN",
    ),
    ("id", "Menurut BNPB, 120 rumah rusak.", "120", "BNPB"),
    ("id", "Sebanyak 120 rumah rusak, menurut BNPB.", "120", "BNPB"),
    ("id", "Data BPS mencatat 3.500 kasus.", "3.500", "BPS"),
    ("id", "Berdasarkan data Badan Pusat Statistik, ada 3.500 kasus.", "3.500", "Badan Pusat Statistik"),
    ("id", 'Rumah rusak 45 unit," kata Kepala BPBD Garut Aah Anwar.', "45", "Aah Anwar / BPBD Garut"),
    (
        "id",
        '"Ada 45 rumah rusak," ujar Kapolres Garut AKBP Rio Wahyu, Selasa (15/7/2025).',
        "45",
        "Rio Wahyu / Polres Garut",
    ),
    (
        "id",
        '"Ada 45 rumah rusak," ucap AKP Rio Wahyu, Kasatlantas Polres Garut.',
        "45",
        "Rio Wahyu / Satlantas Polres Garut",
    ),
    ("id", "Kepala BPBD Garut, Aah Anwar, mengatakan 45 rumah rusak.", "45", "Aah Anwar / BPBD Garut"),
    ("id", "Menteri Kesehatan Budi Gunarto mengatakan ada 45 kasus.", "45", "Budi Gunarto / Kementerian Kesehatan"),
    ("id", "Menkes Budi Gunarto mengatakan ada 45 kasus.", "45", "Budi Gunarto / Kementerian Kesehatan"),
    (
        "id",
        "Juru bicara Kementerian Luar Negeri Norwegia Kari Hansen menyebut 45 orang ditahan.",
        "45",
        "Kari Hansen / Kementerian Luar Negeri Norwegia",
    ),
    ("id", "Sementara itu, Rina Putri menuturkan, 45 orang mengungsi.", "45", "Rina Putri"),
    ("id", "Pada Selasa (15/7), Rina Putri menyatakan bahwa 45 orang mengungsi.", "45", "Rina Putri"),
    (
        "id",
        "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) melaporkan 45 gempa.",
        "45",
        "Badan Meteorologi, Klimatologi, dan Geofisika",
    ),
    (
        "id",
        "Kementerian Kesehatan Gaza, yang dikelola Hamas, mengatakan 58 orang tewas.",
        "58",
        "Kementerian Kesehatan Gaza",
    ),
    ("id", "Polisi setempat memperkirakan 45 orang hadir.", "45", "Polisi setempat (estimates)"),
    ("id", "Pejabat Rusia mengklaim 45 drone jatuh.", "45", "Pejabat Rusia (claims)"),
    ("id", "Kementerian Pertahanan Rusia membantah 45 tentara tewas.", "45", "Kementerian Pertahanan Rusia (denies)"),
    ("id", "Rina Putri menjanjikan 45 beasiswa.", "45", "Rina Putri (plans)"),
    ("id", "Reuters belum dapat memverifikasi 45 korban itu.", "45", "- < Reuters (cannot-verify)"),
    ("id", "Diperkirakan 45 orang hadir.", "45", "- (estimates)"),
    ("id", "Sebanyak 45 orang tewas, dikutip dari kantor berita Rusia, TASS.", "45", "- < TASS"),
    ("id", "Sebanyak 45 orang tewas, dilansir Antara.", "45", "- < Antara"),
    ("id", "AFP melaporkan 45 orang tewas.", "45", "- < AFP"),
    ("id", 'Rina Putri datang. "Ada 45 korban. Semua dirawat," katanya.', "45", "-"),
    ("id", "Rina Putri mengatakan jalan putus. Ia menambahkan 45 rumah rusak.", "45", "Rina Putri"),
    ("id", 'Rina Putri mengatakan jalan putus. "Ada 45 rumah rusak," katanya.', "45", "Rina Putri"),
    ("id", "Rina Putri mengatakan jalan putus. Menurutnya, 45 rumah rusak.", "45", "Rina Putri"),
    ("id", '"Jalan putus. Ada 45 rumah rusak. Air naik," kata Rina Putri.', "45", "Rina Putri"),
    ("id", "Kepala BPBD Garut Aah Anwar tiba. Menurut Aah, 45 rumah rusak.", "45", "Aah Anwar"),
    ("id", '"Kami mencatat 45 korban," ujar Rina Putri.', "45", "Rina Putri"),
    ("id", "BNPB menyebut 45 korban, sedangkan PMI menyebut 60 korban.", "45", "BNPB"),
    ("id", "BNPB menyebut 45 korban, sedangkan PMI menyebut 60 korban.", "60", "PMI"),
    ("id", "Rina Putri mengatakan jalan putus.\n\nSebanyak 45 rumah rusak.", "45", "-"),
    ("id", "Muncul laporan intelijen Norwegia bahwa 45 kapal akan tiba.", "45", "intelijen Norwegia"),
    ("id", "Menurut pejabat Barat, 45 kapal tiba.", "45", "pejabat Barat"),
    ("id", "Banjir merusak 45 rumah.", "45", "-"),
    ("id", "Harga naik 45 persen kata Rina Putri.", "45", "-"),
    (
        "en",
        "The Norwegian Observatory for Human Rights put the death toll at 58.",
        "58",
        "Norwegian Observatory for Human Rights",
    ),
    ("en", "At least 72 people were killed, a war monitor said.", "72", "war monitor"),
    ("en", "A war monitor said at least 72 people were killed.", "72", "war monitor"),
    ("en", "According to the health ministry, 72 people died.", "72", "health ministry"),
    ("en", "Seventy-two people died, according to the health ministry.", "Seventy-two", "health ministry"),
    ("en", '"We have 30 bodies," said Adam Khalil, a doctor at Idlib hospital.', "30", "Adam Khalil / Idlib hospital"),
    ("en", "John Smith, the head of the Red Cross, said 30 trucks arrived.", "30", "John Smith / Red Cross"),
    ("en", "Red Cross spokesman John Smith said 30 trucks arrived.", "30", "John Smith / Red Cross"),
    ("en", "Thirty trucks arrived, said John Smith of the Relief Agency.", "Thirty", "John Smith / Relief Agency"),
    ("en", "Thirty trucks arrived, John Smith said.", "Thirty", "John Smith"),
    ("en", "Thirty trucks arrived, officials said Tuesday.", "Thirty", "officials"),
    ("en", "AFP reported that 30 trucks arrived.", "30", "- < AFP"),
    ("en", "Thirty trucks arrived, AFP reported, citing the interior ministry.", "Thirty", "interior ministry < AFP"),
    ("en", "John Smith told Reuters that 30 trucks arrived.", "30", "John Smith < Reuters"),
    ("en", "The ministry estimated 30 trucks had been lost.", "30", "ministry (estimates)"),
    ("en", "The rebels claimed 30 trucks were destroyed.", "30", "rebels (claims)"),
    ("en", "The army denied that 30 soldiers had died.", "30", "army (denies)"),
    ("en", "The group pledged 30 trucks.", "30", "group (plans)"),
    ("en", "Reuters could not verify the claim of 30 dead.", "30", "- < Reuters (cannot-verify)"),
    ("en", "The figure of 30 could not be independently verified.", "30", "- (cannot-verify)"),
    ("en", "An estimated 30 people came.", "30", "- (estimates)"),
    ("en", "John Smith said the road was cut. He said 30 homes were gone.", "30", "John Smith"),
    ("en", 'John Smith spoke to crowds. "The road is cut. We lost 30 homes," said Jane Roe.', "30", "Jane Roe"),
    ("en", "The UN said 30 died, while the army said 12 died.", "30", "UN"),
    ("en", "The UN said 30 died, while the army said 12 died.", "12", "army"),
    ("en", "The bomb claimed at least 30 lives.", "30", "-"),
    ("en", "The group claimed responsibility for 30 attacks.", "30", "-"),
    ("en", "Visitors from the United States bought 30 boats.", "30", "-"),
    ("en", "The flood wrecked 30 homes.", "30", "-"),
]


@pytest.mark.parametrize(("code", "text", "figure", "expected"), ROWS)
def test_who(code: str, text: str, figure: str, expected: str) -> None:
    assert who(code, text, figure) == expected


@pytest.mark.parametrize(
    ("code", "text", "figure", "cue"),
    [
        ("id", "Menurut BNPB, 120 rumah rusak.", "120", "Menurut"),
        ("id", '"Ada 45 korban," ujar Rina Putri.', "45", "ujar"),
        ("en", "According to the ministry, 72 people died.", "72", "According to"),
        ("en", "Ninety died, officials said.", "Ninety", "said"),
    ],
)
def test_the_cue_is_the_texts_own_words(code: str, text: str, figure: str, cue: str) -> None:
    assert attribution(code, text, figure).cue == cue
