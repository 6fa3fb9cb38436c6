"""What a number counts where its noun stands before long phrases, and words that never are what is counted."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # heads EN
    ("en", "The march drew crowds, while unions said 140,000 took part.",
     ["140,000|person|take-part"]),
    ("en", "Police said around 80,000 attended the rally.",
     ["80,000|person|attend"]),
    ("en", "Doctors at the clinic said at least four had died.",
     ["four|person|kill"]),
    ("en", "The number of victims of the sinking of a boat off the coast of Sawa has risen to 31.",
     ["31|person|-"]),
    ("en", "The number of suspects held in connection with a find in the port of Bari has risen to six.",
     ["six|suspect|-"]),
    ("en", "The toll from the collapse of a bridge over the river Sawa stands at 31.",
     ["31|person|kill"]),
    ("en", "The number of people displaced by fighting around the town of Bari reached 9,800.",
     ["9,800|person|displace"]),
    ("en", "The leak was bigger than first thought: about 1.4 million gallons.",
     ["1.4 million|-|-"]),
    ("en", "Police made 100 arbitrary arrests.",
     ["100|person|arrest"]),
    ("en", "The monitor, a group that tracks violations, confirmed 61 deaths.",
     ["61|person|kill"]),
    ("en", "Two more passengers died in hospital, taking the tally to 38.",
     ["Two|passenger|kill", "38|passenger|kill"]),
    ("en", "Of those who died, nine were women.",
     ["nine|woman|kill"]),
    ("en", "Nine of those who died were women and seven were children.",
     ["Nine|woman|kill", "seven|child|kill"]),
    ("en", "The blast killed at least 89 civilians, including 21 children, and injured at least 160 others.",
     ["89|civilian|kill", "21|child|kill", "160|civilian|injure"]),
    ("en", "Train crash in the north: Dozens killed",
     ["Dozens|person|kill"]),
    # heads ID
    ("id", "Produksi beras sepanjang 2024 mencapai 32,4 juta ton.",
     ["32,4 juta|rice|produce"]),
    ("id", "Surplus sepanjang 2025 mencapai US$27,4 miliar.",
     ["27,4 miliar|trade-balance|-"]),
    ("id", "Korban luka berat sembilan, luka ringan 22.",
     ["sembilan|person|injure", "22|person|injure"]),
    ("id", "Luas lahan terbakar yang dilaporkan dinas provinsi kepada kementerian adalah 1.523 hektare.",
     ["1.523|burnt-area|-"]),
    ("id", "Uang yang disita dari Ahmad dan Dedi sebesar Rp2 miliar.",
     ["2 miliar|money|seize"]),
    ("id", "Nilai kerugian versi ahli yang dihadirkan pihaknya cuma Rp38 miliar.",
     ["38 miliar|loss-money|lose-money"]),
    ("id", "Rumah yang rusak hasil verifikasi terakhir 476.",
     ["476|-|damage"]),
    ("id", "Awalnya 23 orang ditangkap.",
     ["23|person|arrest"]),
    ("id", "Konsumsi nasional 29,6 juta ton.",
     ["29,6 juta|-|consume"]),
    ("id", "Jumlah tersangka yang ditahan terkait temuan di pelabuhan Bari bertambah menjadi enam.",
     ["enam|suspect|detain"]),
    ("id", "Jumlah warga yang mengungsi akibat pertempuran di sekitar kota Bari mencapai 9.800.",
     ["9.800|person|displace"]),
    ("id", "Pengungsi tercatat 1.846 jiwa atau 471 KK.",
     ["1.846|person|displace", "471|family|displace"]),
    ("id", "Kemendag Sebut 30,6 Juta Ton",
     ["30,6 Juta|-|-"]),
    ("id", "Banjir di Sawa: 12 Tewas",
     ["12|person|kill"]),
    ("id", "Kabupaten Pulang Pisau mencatat lahan terbakar terluas, yakni 486 hektare.",
     ["486|burnt-area|-"]),
    ("id", "Serikat menyebut 140.000 orang ikut, polisi bilang 23.000.",
     ["140.000|person|take-part", "23.000|person|take-part"]),
    ("en", "Of those who died, nine were women.",
     ["nine|woman|kill"]),
    ("en", "Of the injured, nine were children.",
     ["nine|child|injure"]),
    ("en", "Of those arrested, 12 were students.",
     ["12|student|arrest"]),
    ("en", "Nine of the dead were women.",
     ["Nine|woman|kill"]),
    ("id", "Dari yang tewas, sembilan adalah perempuan.",
     ["sembilan|woman|kill"]),
    ("id", "Magnitudo gempa dimutakhirkan menjadi 6,8.",
     ["6,8|magnitude|-"]),
    ("id", "BMKG memutakhirkan magnitudo gempa dari 6,4 menjadi 6,1.",
     ["6,4|magnitude|-", "6,1|magnitude|-"]),
    ("en", "The agency revised the magnitude to 6.8.",
     ["6.8|magnitude|-"]),
    ("en", "The magnitude was first put at 6.4, later revised to 6.1.",
     ["6.4|magnitude|-", "6.1|magnitude|-"]),
    ("en", "The magnitude of the problem grew, and inflation rose to 6.8.",
     ["6.8|inflation|-"]),
    ("id", "Jumlah korban 43 orang: 12 meninggal, 30 luka, 1 hilang.",
     ["43|person|-", "12|person|kill", "30|person|injure", "1|person|go-missing"]),
    ("en", "The bus carried 43 people: 12 died and 31 were hurt.",
     ["43|person|carry", "12|person|kill", "31|person|injure"]),
    ("en", "There were 43 casualties: 12 dead, 31 injured.",
     ["43|person|casualty", "12|person|kill", "31|person|injure"]),
    ("en", "Police said around 80,000 attended the rally, while unions said 140,000 took part.",
     ["80,000|person|attend", "140,000|person|take-part"]),
    ("en", "The storm destroyed three things: 12 homes, 4 bridges and a school.",
     ["three|thing|destroy", "12|house|destroy", "4|bridge|destroy", "a|school|destroy"]),
    ("en", "Nine of those who died were women and seven were children.",
     ["Nine|woman|kill", "seven|child|kill"]),
    ("en", "The monitor, a group that tracks violations, confirmed 61 deaths.",
     ["61|person|kill"]),
]  # fmt: skip


def _rows(text: str, language: str) -> list[str]:
    claims = extract(Article(id="a", text=text, language=language, published="2025-07-12"), load_rulebook())
    return [f"{claim.number.text}|{claim.head or '-'}|{claim.action or '-'}" for claim in claims]


@pytest.mark.parametrize(("language", "text", "expected"), TEXTS, ids=[row[1][:48] for row in TEXTS])
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert _rows(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TEXTS, ids=[row[1][:48] for row in TEXTS])
def test_reads_the_same_between_other_paragraphs(language: str, text: str, expected: list[str]) -> None:
    around = {"en": "The sky was clear that day.", "id": "Langit cerah hari itu."}[language]
    assert _rows(f"{around}\n\n{text}\n\n{around}", language) == expected
