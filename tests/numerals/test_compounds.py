"""One value told in two numerals: compound measures, mixed numbers, numbers broken over a line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck import numerals
from claimcheck.model import Mention
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

# language, text, and each quantity as "value unit kind"
VALUES: list[tuple[str, str, list[str]]] = [
    ("en", "The journey took 2h 15m.", ["135 minute duration"]),
    ("en", "He finished in 2 hours 15 minutes.", ["135 minute duration"]),
    ("en", "He finished in 2 hours and 15 minutes.", ["135 minute duration"]),
    ("en", "The talk ran 1 hour, 5 minutes.", ["1 hour duration", "5 minute duration"]),
    ("en", "She is 6 feet 2 inches tall.", ["74 inch measure"]),
    ("en", "He was jailed for 3 years and 6 months.", ["42 month duration"]),
    ("en", "They worked 8 hours 5 days a week.", ["8 hour duration", "5 day/week duration"]),
    ("en", "It took 2 hours 90 minutes.", ["2 hour duration", "90 minute duration"]),
    ("en", "The fund raised $2 1/2 million.", ["2500000 - money"]),
    ("en", "Some 2 1/2 million people fled.", ["2500000 - count"]),
    ("en", "About 2½ million people fled.", ["2500000 - count"]),
    ("en", "Output fell 3 1/4 percent.", ["3.25 percent percent"]),
    ("en", "The bonds rose 3-1/8 percent to 12-3/4.", ["3.125 percent percent", "12.75 - count"]),
    ("en", "She asked for 12-1/2 to fifteen years.", ["12.5 year duration"]),
    ("en", "They sought between 12 1/2 and 15 1/2 years.", ["12.5 year duration"]),
    ("en", "The 1997-1/2 talks", []),
    ("en", "Some 13,\n784 homes burned.", ["13784 - count"]),
    ("en", "They saw:\n13,\n784 homes burned.", ["13 - count", "784 - count"]),
    ("en", "Killed: 12. Wounded: 30.", ["12 - count", "30 - count"]),
    ("en", "Named: 1. Ann, 2. Bob 3. Cleo", []),
    ("en", "A 155mm shell and 12 155-mm howitzer rounds.", ["12 - count"]),
    ("en", "The canal is 155mm wider.", ["155 millimetre measure"]),
    ("en", "The firm paid $60 million over 2024 spill claims.", ["60000000 - money"]),
    ("en", "Over 2000 joined.", ["2000 - count"]),
    ("id", "Perjalanan itu memakan waktu 2 jam 15 menit.", ["135 minute duration"]),
    ("id", "Ia finis dalam 2 jam 15 menit 30 detik.", ["8130 second duration"]),
    ("id", "Ia divonis 3 tahun 6 bulan penjara.", ["42 month duration"]),
    ("id", "Anak berusia 3 tahun 6 bulan itu selamat.", ["42 month duration"]),
    ("id", "Kerja 8 jam 5 hari seminggu.", ["8 hour duration", "5 day/week duration"]),
    ("id", "Hujan turun selama 1 1/2 jam.", ["1.5 hour duration"]),
    ("id", "Api menghanguskan 13.\n784 rumah.", ["13 - count", "784 - count"]),
    ("id", "Korban dirawat.\n13. Yudi", []),
    ("id", "Korban: 1. Yudi,2. Josni 3. Rahmat", []),
    ("id", "Produksi naik tiga kali lipatnya.", ["3 fold ratio"]),
    ("id", "Tentara memakai meriam 155 mm dan 12 peluru kaliber 9 mm.", ["12 - count"]),
    ("id", "Sungai itu melebar 155 mm.", ["155 millimetre measure"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), VALUES, ids=[row[1][:40] for row in VALUES])
def test_one_value(language: str, text: str, expected: list[str]) -> None:
    found = numerals.find(text, BOOK.languages[language])
    assert [_row(mention) for mention in found.mentions] == expected
    assert all(text[one.start : one.end] == one.text for one in found.mentions)


def _row(mention: Mention) -> str:
    value = mention.quantity.low if mention.quantity.low is not None else mention.quantity.high
    assert value is not None
    plain = value.normalize() if value % 1 else value.quantize(Decimal(1))
    return f"{plain} {mention.quantity.unit or '-'} {mention.kind}"


@pytest.mark.parametrize(
    ("text", "low"),
    [("500 sekian orang hadir.", "500"), ("Angka itu lebih banyak dari angka sebelumnya 22.", None)],
)
def test_bounds_of_indonesian(text: str, low: str | None) -> None:
    (mention,) = numerals.find(text, BOOK.languages["id"]).mentions
    assert mention.quantity.low_closed is (low is None)
    assert mention.quantity.high == (None if low else Decimal(22))
