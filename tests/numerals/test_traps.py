"""Inputs that broke other tools."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import flags, read

ROWS = [
    ("en", "$1943 million in 2012–13", "1943000000 USD"),
    ("en", "816 000 t", "816000 tonne"),
    ("en", "until 2.15pm", ""),
    ("id", "hingga pukul 14.15 WIB", ""),
    ("en", "Once upon a time", ""),
    ("en", "12.8–13.0", "12.8..13"),
    ("en", "a couple hundred", "200..300"),
    ("id", "beberapa ratus", "200..900"),
    ("id", "589,2", "589.2"),
    ("en", "from 345 to 325", "345, 325"),
    ("id", "turun dari 345 menjadi 325", "345, 325"),
    ("en", "about 20~100", "~20..100"),
    ("en", "200 or greater than 190", "200, >190"),
    ("en", "200 or greater", "200.."),
    ("en", "cut up to 700 contract workers", "..700"),
    ("en", "3M", "3000000"),
    ("id", "Rp3 M dan 3 miliar", "3000000000 IDR, 3000000000"),
    ("id", "Minggu, 18 Mar 2018 dan 6 Nop 2019", ""),
    ("id", "4 tahun lalu", ""),
    ("en", "11 to 13 September", ""),
    ("en", "at least 300 lost", "300.."),
    ("en", "nearly 50", "~<50"),
    ("en", "$10-$15 a head, 25k-30k", "10..15 /person USD, 25000..30000"),
    ("en", "A $1.2 billion deal; a 100m sprint; 1.8m doses", "1200000000 USD, 100 metre, 1800000"),
    ("id", "Rp 753.000,2 gram Rp 1.455.000,3 gram", "753000 IDR, 2 gram, 1455000 IDR, 3 gram"),
    ("id", "0, 83 juta orang", "830000"),
    ("id", "gudang 6x6 meter dan 10 x 5 meter", "6, 6 metre, 10, 5 metre"),
    ("en", "a year and a half", "1.5 year"),
    ("id", "UU No. 11/2020, Su-35, F-16, KRI 359, Pasal 362, COVID-19, G20, 5G", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_trap(language: str, text: str, expected: str) -> None:
    assert read(language, text) == expected


def test_a_movement_is_two_levels() -> None:
    assert flags("en", "It fell from 345 to 325.") == [("from",), ("to",)]
