"""Languages are data: Malay is read when asked for, and a language of one's own needs no Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import notation
from claimcheck.extract import extract
from claimcheck.language.forms import normal
from claimcheck.model import Article, Claim
from claimcheck.readers.settling import Settler
from claimcheck.readers.source import Record
from claimcheck.rules import Rulebook, load_rulebook
from tests.rules.conftest import Write

_MALAY = "Kira-kira 1,200 orang dipindahkan kerana banjir, manakala kerugian RM1.5 bilion dilaporkan bomba pada Khamis."


def claims(rulebook: Rulebook, text: str, language: str = "ms") -> tuple[Claim, ...]:
    return extract(Article("a", text, language=language, published="2024-03-02"), rulebook)


@pytest.mark.parametrize(
    ("text", "quantity", "money"),
    [
        ("Seramai 1,200 orang dipindahkan.", "1200", None),
        ("Kerugian dianggarkan RM1.5 bilion.", "~1500000000", "MYR"),
        ("Harga minyak naik kepada RM2.05 seliter.", "2.05", "MYR"),
        ("Bajet itu bernilai RM393.8 bilion.", "393800000000", "MYR"),
        ("Kira-kira dua belas ribu rumah dinaiki air.", "~12000", None),
        ("Sekurang-kurangnya 15 orang cedera.", "15..", None),
        ("Hutang negara mencecah RM1.2 trilion.", "1200000000000", "MYR"),
        ("Lebih daripada 3 juta penduduk terjejas.", ">3000000", None),
        ("Ratusan penduduk berpindah.", "100..999", None),
        ("Belasan pelajar keracunan makanan.", "11..19", None),
        ("Lapan belas buah rumah musnah.", "18", None),
        ("Antara 20 hingga 30 kereta rosak.", "20..30", None),
        ("Pengangguran turun kepada 3.3 peratus.", "3.3", None),
    ],
)
def test_malay_figures(text: str, quantity: str, money: str | None, rulebook: Rulebook) -> None:
    (claim,) = claims(rulebook, text)
    assert (notation.write(claim.quantity), claim.quantity.currency) == (quantity, money)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Nahas itu menyebabkan 12 maut.", "people.killed"),
        ("Seramai 12 orang maut dalam kemalangan itu.", "people.killed"),
        ("Polis menahan 9 orang.", "people.arrested"),
        ("Polis menangkap 9 individu.", "people.arrested"),
        ("Letupan itu menyebabkan 34 orang cedera parah.", "people.injured"),
    ],
)
def test_malay_measures(text: str, measure: str, rulebook: Rulebook) -> None:
    assert [claim.measure for claim in claims(rulebook, text)] == [measure]


def test_malay_dates_and_speakers(rulebook: Rulebook) -> None:
    (claim,) = claims(rulebook, "Menurut Jabatan Bomba, 12 orang maut pada Khamis, 29 Februari 2024.")
    assert claim.period is not None
    assert claim.period.start == "2024-02-29"
    assert claim.attribution.organisation == "Jabatan Bomba"


def test_malay_is_declined_unless_it_is_asked_for(rulebook: Rulebook) -> None:
    record = Record("a", _MALAY)
    (declined,) = Settler(rulebook).settle(record, "a")
    assert str(declined).startswith("a: unsupported language Malay: skipped (it counts 'bilion'")
    (asked,) = Settler(rulebook, "ms").settle(record, "a")
    (stated,) = Settler(rulebook).settle(Record("a", _MALAY, language="ms-MY"), "a")
    (hinted,) = Settler(rulebook).settle(Record("a", _MALAY, hint="ms"), "a")
    assert [getattr(one, "language", None) for one in (asked, stated, hinted)] == ["ms", "ms", None]
    assert [notation.write(claim.quantity) for claim in extract(asked, rulebook)] == ["~1200", "1500000000"]  # type: ignore[arg-type]


def test_a_language_of_ones_own(write: Write) -> None:
    write("separators: {group: ['.'], decimal: [',']}\nwords: {unu: 1, du: 2}\n", "mine/languages/eo/numerals.yaml")
    write("endings: [{ends: [jn, j], cut: '1', leaves: '2'}]\n", "mine/languages/eo/forms.yaml")
    write("order: head-last\n", "mine/languages/eo/structure.yaml")
    write(
        "id: bergs-seen\ncounts: {eo: [glacimonto]}\naction: {eo: [vidis]}\n"
        'examples: [{lang: eo, text: "Ili vidis 1.200 glacimontoj.", claim: "1200"}]\n',
        "mine/bergs.yaml",
    )
    rulebook = load_rulebook([Path("mine")])
    assert normal("glacimontoj", rulebook.languages["eo"]) == "glacimonto"
    (claim,) = claims(rulebook, "Ili vidis 1.200 glacimontoj.", "eo")
    assert (claim.rule, notation.write(claim.quantity)) == ("bergs-seen", "1200")


@pytest.mark.parametrize(
    ("code", "word", "form"),
    [
        ("en", "children", "child"), ("en", "cities", "city"), ("en", "boxes", "box"), ("en", "houses", "house"),
        ("en", "mayor's", "mayor"), ("en", "glass", "glass"), ("en", "dies", "die"), ("en", "bus", "bus"),
        ("id", "rumah-rumah", "rumah"), ("id", "rumahnya", "rumah"), ("id", "tanya", "tanya"),
        ("id", "kapal-kapalnya", "kapal"), ("ms", "kanak-kanak", "kanak-kanak"), ("ms", "rumahnya", "rumah"),
    ],
)  # fmt: skip
def test_normal_forms(code: str, word: str, form: str, rulebook: Rulebook) -> None:
    assert normal(word, rulebook.languages[code]) == form
