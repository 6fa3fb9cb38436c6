"""Odd characters and doubtful spellings; a test's number is its row in the list of bad inputs."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import findings, flags, read, rejected


@pytest.mark.parametrize("text", ["Ada ١٦٢ orang", "Ada १६२ orang", "Ada ๑๖๒ orang", "Ada ᭑᭖᭒ orang"])
def test_row_36_digits_of_other_scripts_are_read_and_flagged(text: str) -> None:
    assert (read("id", text), flags("id", text)) == ("162", [("foreign-digits",)])


def test_row_36_scripts_are_not_mixed_inside_one_number() -> None:
    assert read("id", "Ada 1६2 orang") == ""
    assert rejected("id", "Ada 1६2 orang") == {"1६2": "unparsed"}


def test_row_37_full_width_digits_and_marks() -> None:
    assert (read("id", "Ada １．２３４，５ ton"), flags("id", "Ada １．２３４，５ ton")) == (
        "1234.5 tonne",
        [("foreign-digits",)],
    )


@pytest.mark.parametrize(("text", "expected"), [
    ("Luasnya 1½ hektare", "1.5 hectare"), ("½ jam", "0.5 hour"), ("⅓ lahan", "0.3333333333"),
    ("2 ⅔ jam", "2.6666666667 hour"),
    ("③ Ⅷ orang", ""),
])  # fmt: skip
def test_row_38_fractions_are_numbers_and_circled_ones_are_not(text: str, expected: str) -> None:
    assert read("id", text) == expected


def test_row_38_a_superscript_ends_the_number_and_is_flagged() -> None:
    assert (read("id", "sekitar 10² orang"), flags("id", "sekitar 10² orang")) == ("~10", [("superscript",)])
    assert read("id", "140 m² dan 3 km²") == "140 square-metre, 3 square-kilometre"
    assert read("en", "3 × 10^8 metres and 1.6×10⁻³ volts") == "300000000 metre, 0.0016 volt"


@pytest.mark.parametrize("hidden", ["\u200b", "\u00ad", "\u2060", "\u200d", "\ufeff", "\u202e"])
def test_rows_39_and_40_hidden_characters_are_seen_through_and_flagged(hidden: str) -> None:
    text = f"Ada 1{hidden}62 orang dan 5 anak"
    assert (read("id", text), flags("id", text)) == ("162, 5", [("hidden-character",), ()])
    mention = findings("id", text).mentions[0]
    assert text[mention.number.start : mention.number.end] == f"1{hidden}62"


@pytest.mark.parametrize("text", ["Ada l62 orang", "Ada 1O0 orang", "Ada 1З0 orang"])
def test_row_41_letters_that_look_like_digits_are_never_guessed(text: str) -> None:
    assert read("id", text) == ""


@pytest.mark.parametrize(("text", "expected"), [
    ("Suhu −5 derajat", "-5 degree"), ("Suhu -5 derajat", "-5 degree"), ("20–30 orang", "20..30"),
    ("20‑30 orang", "20..30"),
])  # fmt: skip
def test_row_42_minus_and_dash(text: str, expected: str) -> None:
    assert read("id", text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "1·5 metres", "1.5 metre"), ("id", "١٫٥ juta", "1500000"), ("en", "1'000 francs", "1000 CHF"),
    ("id", "1’250 orang", "1250"), ("id", "816\u2009000 ton", "816000 tonne"), ("en", "816\u202f000 t", "816000 tonne"),
])  # fmt: skip
def test_row_43_decimal_and_group_look_alikes(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected


def test_row_44_struck_digits_are_not_read() -> None:
    assert read("id", "Ada 1\u03366\u03362\u0336 orang") == ""
    assert list(rejected("id", "Ada 1\u03366\u03362\u0336 orang").values()) == ["unparsed"]


def test_row_45_keycaps_do_no_harm() -> None:
    assert read("id", "1️⃣6️⃣2️⃣ fakta dan 3 foto") == "3"


def test_row_48_the_articles_language_decides() -> None:
    assert read("id", "Ada 1.234 kios") == "1234"
    assert read("en", "a ratio of 1.234") == "1.234"
    assert flags("en", "a ratio of 1.234") == [("ambiguous",)]
    assert flags("id", "Kapal membawa 1,200 orang") == [("ambiguous",)]
    assert flags("id", "Nilai Rp19,797 miliar") == [()]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("id", "1.5 juta orang", "1500000"), ("id", "naik 4.8 persen", "4.8 percent"),
    ("en", "1,5 million people", "1500000"),
])  # fmt: skip
def test_row_49_the_other_conventions_decimal_before_a_scale(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected
    assert "ambiguous" in flags(language, text)[0]


@pytest.mark.parametrize("text", ["12.50", "1.2.3", "1,2,3", "1.150,000.50", "1.15.000"])
def test_row_50_what_no_convention_can_read_is_not_guessed(text: str) -> None:
    assert rejected("id", f"Nilainya {text} saja") == {text: "unparsed"}


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("id", "Rp1,2 T", "1200000000000 IDR"), ("id", "Rp 50 jt", "50000000 IDR"), ("id", "Rp2,3 M", "2300000000 IDR"),
    ("en", "$2.3M", "2300000 USD"), ("en", "2.3M users", "2300000"),
])  # fmt: skip
def test_row_51_letters_scale_by_language_and_currency(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected


def test_row_52_large_scales() -> None:
    assert read("id", "3 biliun, 2 triliun, 1 kuadriliun") == "3000000000000, 2000000000000, 1000000000000000"
    assert read("id", "2 milyar") == "2000000000"


@pytest.mark.parametrize(("text", "expected"), [
    ("60-100 persen", "60..100 percent"), ("2 hingga 3", "2..3"), ("antara 5 dan 7", "5..7"),
])  # fmt: skip
def test_row_53_ranges(text: str, expected: str) -> None:
    assert read("id", text) == expected


def test_row_54_bounds_keep_their_kind() -> None:
    assert read("id", "sekitar 5, hampir 50, lebih dari 150, >20, ≥30, <9") == "~5, ~<50, >150, >20, 30.., <9"


def test_row_55_vague_words_are_never_points() -> None:
    assert read("id", "puluhan, ratusan, belasan") == "20..99, 100..999, 11..19"
    assert {m.quantity.basis for m in findings("id", "puluhan, ratusan, belasan").mentions} == {"vague"}


def test_row_56_words() -> None:
    assert read("id", "seratus enam puluh dua orang, setengah juta orang") == "162, 500000"


def test_row_58_a_digit_behind_a_letter_is_no_number() -> None:
    assert read("id", "Keputusan pemerintah1 atas 162[3] orang") == "162"


def test_row_59_identifiers_are_not_quantities() -> None:
    text = "Telepon 0812-3456-7890, skor 2-1, pukul 13.21 WIB, Pasal 340, tahun 2022, KTP 3201234567890123."
    assert read("id", text) == ""


def test_row_60_ordinals_and_list_marks() -> None:
    assert read("id", "1. Satu\n2. Isi\nanak ke-2") in ("", "1")
    assert read("en", "the 21st time") == ""


def test_row_61_percent_is_no_percentage_point() -> None:
    kinds = [m.kind for m in findings("id", "naik 5 persen, naik 5 poin persentase").mentions]
    assert kinds == ["percent", "percentage-point"]


@pytest.mark.parametrize(("text", "expected"), [
    ("5 ton", "5 tonne"), ("5 kg", "5 kilogram"), ("5 kuintal", "5 quintal"), ("5 ha", "5 hectare"),
    ("80 km/jam", "80 kilometre/hour"), ("5 barel", "5 barrel"),
])  # fmt: skip
def test_row_62_units_have_a_table(text: str, expected: str) -> None:
    assert read("id", text) == expected


def test_row_63_a_conversion_in_brackets_is_a_second_quantity() -> None:
    assert read("id", "US$5 juta (Rp80 miliar)") == "5000000 USD, 80000000000 IDR"
    assert read("id", "Harga 5 juta") == "5000000"


@pytest.mark.timeout(20)
def test_row_64_endless_digits_are_not_read() -> None:
    assert read("id", "9" * 5_000) == ""
    assert read("id", "Nilai " + "9" * 41 + " orang") == ""
    assert read("id", "Nilai " + "9" * 40 + " orang") == "9" * 40
    assert read("id", "9**9**9 1e999999999") != "1e999999999"


def test_row_65_words_that_floats_know_are_words() -> None:
    assert read("en", "NaN and inf and -0 and 0.0") == "0, 0"
