"""What holds for every number: num2words as oracle, both conventions alike, offsets slice back, notation inverts."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from claimcheck import notation
from claimcheck.model import Quantity
from claimcheck.numerals import REASONS
from tests.numerals.quantities import findings

WHOLE = st.one_of(st.integers(2, 99), st.integers(100, 99_999), st.integers(100_000, 10**13))


def only(language: str, text: str) -> Quantity:
    mentions = findings(language, text).mentions
    assert len(mentions) == 1, [mention.text for mention in mentions]
    return mentions[0].quantity


def grouped(value: int, mark: str) -> str:
    return f"{value:,}".replace(",", mark)


@given(WHOLE)
def test_indonesian_words_mean_what_num2words_says(value: int) -> None:
    assert only("id", f"Sebanyak {num2words(value, lang='id')} orang.").low == value


@given(WHOLE)
def test_english_words_mean_what_num2words_says(value: int) -> None:
    words = num2words(value, lang="en").replace(",", "")
    assert only("en", f"The count was {words} people.").low == value


@given(st.integers(1_000, 10**15), st.integers(0, 99))
def test_both_conventions_say_the_same(value: int, cents: int) -> None:
    indonesian = only("id", f"senilai Rp{grouped(value, '.')},{cents:02}")
    english = only("en", f"worth ${grouped(value, ',')}.{cents:02}")
    assert indonesian.low == english.low == Decimal(f"{value}.{cents:02}")


@given(st.decimals(min_value=Decimal("0.1"), max_value=Decimal("999.9"), places=1))
def test_scaled_decimals_say_the_same(value: Decimal) -> None:
    assert only("id", f"sekitar {str(value).replace('.', ',')} juta ton").low == value * 10**6
    assert only("en", f"about {value} million tonnes").low == value * 10**6


@given(
    st.sampled_from(["", "hampir ", "lebih dari ", "sedikitnya ", "hingga ", "sekitar ", "Rp", "US$ ", "-", "("]),
    st.text(alphabet="0123456789.,-– /%:'½²①٣３\u200b\u0336 juta ribu", min_size=1, max_size=24),
    st.sampled_from(["", " juta", " orang", " persen", ") orang", "-an", " per hari", "%", " km"]),
)
def test_offsets_slice_back_and_nothing_overlaps(before: str, middle: str, after: str) -> None:
    text = f"Ada {before}{middle}{after}. Lalu 5 rumah."
    for language in ("id", "en"):
        found = findings(language, text)
        for mention in found.mentions:
            assert text[mention.start : mention.end] == mention.text
            assert text[mention.number.start : mention.number.end] == mention.number.text
            assert mention.start <= mention.number.start < mention.number.end <= mention.end
            written = notation.write(mention.quantity)
            assert notation.write(notation.read(written)) == written
        for reject in found.rejects:
            assert text[reject.start : reject.end] == reject.text
            assert reject.reason in REASONS
        spans = [(mention.start, mention.end) for mention in found.mentions]
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
        numbers = sorted([(r.start, r.end) for r in found.rejects] + [m.number[:2] for m in found.mentions])
        assert all(first[1] <= second[0] for first, second in pairwise(numbers))


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for language in ("id", "en"):
        for mention in findings(language, text).mentions:
            assert text[mention.start : mention.end] == mention.text


@given(st.lists(st.sampled_from([
    "Sedikitnya 58 orang tewas dan 100 luka-luka.", "Harga naik dari Rp5.000 menjadi Rp6.000.", "Skor 2-1.",
    "Ribuan warga mengungsi pada 2019.", "Suhu 25 hingga 30 derajat.", "Ia tidak datang.",
]), min_size=1, max_size=6))  # fmt: skip
def test_a_paragraph_reads_as_its_sentences_do(sentences: list[str]) -> None:
    alone = [mention.quantity for sentence in sentences for mention in findings("id", sentence).mentions]
    together = [mention.quantity for mention in findings("id", "\n\n".join(sentences)).mentions]
    assert together == alone
