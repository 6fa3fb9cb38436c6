"""Indonesian, English and Malay told apart, one article at a time."""

from __future__ import annotations

import pytest

from claimcheck.language.identify import identify
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

ROWS = [
    (
        "id",
        "Banjir merendam ratusan rumah di desa itu, kata kepala badan bencana. Warga mengungsi ke masjid.",
    ),
    ("id", "Harga beras naik karena panen gagal, dan pemerintah akan mengimpor untuk menjaga stok pada tahun ini."),
    (
        "en",
        "The flood swamped hundreds of homes in the village, officials said, and many people have fled to the hills.",
    ),
    ("en", "Bank Indonesia keeps the rate at 5.25% as the rupiah holds, and it said it would act if prices rise."),
    (
        "ms",
        "Seramai 12 mangsa kemalangan itu dihantar ke hospital. Kira-kira 5 peratus daripada mereka cedera, "
        "manakala yang lain dirawat di pusat kesihatan pada hari Khamis.",
    ),
    (
        "ms",
        "Syarikat itu mencatat kerugian 2 bilion ringgit kerana jualan merosot 8 peratus, manakala eksport untuk tahun "
        "ini tidak akan pulih sebelum Disember.",
    ),
    ("unknown", "12 345 678"),
    ("unknown", "Der Fluss trat über die Ufer und hat viele Häuser zerstört."),
    ("unknown", ""),
]


@pytest.mark.parametrize(("expected", "text"), ROWS)
def test_identify(expected: str, text: str) -> None:
    assert identify(text, BOOK.languages) == expected
