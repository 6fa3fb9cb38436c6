"""Classes of Indonesian words that lists must hold whole: units of area, forms in -nya, deeds of court and clinic."""

from __future__ import annotations

import pytest

from claimcheck import notation
from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


def only(text: str, language: str = "id") -> Claim:
    (claim,) = extract(Article("a", text, language=language, published="2025-03-04"), BOOK)
    return claim


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("Tim menyisir perairan seluas 75 mil laut persegi.", "id", "square-nautical-mile"),
        ("Tim menyisir hutan seluas 75 mil persegi.", "id", "square-mile"),
        ("Gudang itu seluas 75 kaki persegi.", "id", "square-foot"),
        ("Gudang itu seluas 75 m persegi.", "id", "square-metre"),
        ("Tangki itu berisi 75 kaki kubik.", "id", "cubic-foot"),
        ("Kapal itu karam 75 nautical mile dari pantai.", "id", "nautical-mile"),
        ("Crews searched 75 square nautical miles.", "en", "square-nautical-mile"),
    ],
)
def test_units_of_sea_and_ground(text: str, language: str, unit: str) -> None:
    assert only(text, language).quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Surplus tahun ini tinggal Rp3 miliar.", "surplus"),
        ("Investasi semula Rp3 miliar.", "investment"),
        ("Realisasi impor beras tahun lalu 3 juta ton.", "rice"),
        ("Bobotnya 300 kilogram.", "weight"),
        ("Volumenya 300 liter.", "volume"),
        ("Ketinggiannya 300 meter.", "height"),
        ("Harga baja Rp12.000 per kilogram.", "price"),
    ],
)
def test_what_is_counted(text: str, head: str) -> None:
    assert only(text).head == head


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Terdakwa divonis enam tahun penjara.", "convict"),
        ("Terdakwa dituntut enam tahun penjara.", "charge"),
        ("Sebanyak 12 korban dirujuk.", "hospitalise"),
        ("Sebanyak 12 warga terserang ISPA.", "infect"),
        ("Sebanyak 12 warga terkena demam berdarah.", "infect"),
        ("Sebanyak 12 warga diserang.", "attack"),
        ("Negara rugi Rp12 miliar.", "lose-state"),
    ],
)
def test_what_happened(text: str, action: str) -> None:
    assert only(text).action == action


@pytest.mark.parametrize(
    "text",
    [
        "Merujuk data pemerintah, penduduk desa itu 12 orang.",
        "Jika merujuk catatan dinas, penduduk desa itu 12 orang.",
    ],
)
def test_to_refer_to_data_is_no_referral(text: str) -> None:
    claim = only(text)
    assert (notation.write(claim.quantity), claim.action, claim.measure) == ("12", None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Lihat Foto: 44 Rumah Hanyut di Bima",
        "Galeri Foto: 44 Rumah Hanyut di Bima",
        "Foto: 44 rumah hanyut di Bima (Antara/Rina)",
        "Follow Berita Kami di Google News, 44 kanal",
        "Jangan lewatkan: 44 Rumah Hanyut di Bima",
        "Dengarkan juga 44 menit obrolan kami",
        "Berita terbaru: 44 Rumah Hanyut di Bima",
    ],
)
def test_furniture_around_an_article(line: str) -> None:
    text = f"Banjir surut pada Selasa pagi.\n\n{line}\n\nWarga mulai membersihkan lumpur."
    assert extract(Article("a", text, language="id"), BOOK) == ()


@pytest.mark.parametrize(
    ("text", "action", "measure"),
    [
        ("Kecamatan mendata 44 warga.", None, None),
        ("Sebanyak 44 warga didata petugas.", "register", None),
        ("Neraca perdagangan mencatatkan surplus 2 miliar dolar AS.", None, "trade.balance"),
        ("Surplus dagang mencapai 2 miliar dolar AS.", None, "trade.balance"),
        ("Rumah sakit itu tekor Rp4 miliar.", None, "budget.deficit"),
    ],
)
def test_to_write_down_is_no_deed(text: str, action: str | None, measure: str | None) -> None:
    claim = only(text)
    assert (claim.action, claim.measure) == (action, measure)
