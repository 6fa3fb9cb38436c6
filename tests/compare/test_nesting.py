"""A place within a place: where one article counts both, the smaller one's figures are a part of the larger one's."""

from __future__ import annotations

import pytest
from read_and_compared import BOOK, relations, report

from claimcheck.compare.nesting import nested
from claimcheck.compare.subjects import subject
from claimcheck.counters import Counters
from claimcheck.extract import distinct, extract
from claimcheck.model import Article, Report

_DAY = "2031-05-06T0{}:00"


def _told(language: str, texts: tuple[str, ...]) -> Report:
    return report(*((language, _DAY.format(hour), text) for hour, text in enumerate(texts, 6)))


_BOTH = {
    "id": "Demam berdarah menewaskan 41 orang di Jawa Barat hingga Selasa. Di Garut 17 orang tewas, kata dinas.",
    "en": "Dengue fever has killed 41 people in West Java by Tuesday. In Garut 17 people were killed, officials said.",
}
_SMALLER = {
    "id": "Sebanyak 19 orang tewas akibat demam berdarah di Garut, kata bupati, Selasa.",
    "en": "Dengue fever has killed 19 people in Garut, the regent said on Tuesday.",
}


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_district_told_apart_from_its_province_is_a_part_of_it(language: str) -> None:
    found = _told(language, (_BOTH[language], _SMALLER[language]))
    assert relations(found, "a/17", "b/19")
    assert not relations(found, "a/41", "b/19")


@pytest.mark.parametrize(
    ("language", "province", "district"),
    [
        (
            "id",
            "Kecelakaan bus di Jawa Barat menewaskan 17 orang pada Selasa, kata polisi.",
            "Kecelakaan bus di Garut menewaskan 19 orang pada Selasa, kata rumah sakit.",
        ),
        (
            "en",
            "A bus crash in West Java killed 17 people on Tuesday, police said.",
            "A bus crash in Garut killed 19 people on Tuesday, the hospital said.",
        ),
    ],
)
def test_one_event_told_of_at_two_levels_is_one(language: str, province: str, district: str) -> None:
    assert relations(_told(language, (province, district)), "a/17", "b/19")


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_figure_has_the_place_its_article_names_for_it_elsewhere(language: str) -> None:
    again = {
        "id": "Di Garut 19 orang tewas akibat demam berdarah. Demam berdarah menewaskan 19 orang sejauh ini.",
        "en": "In Garut 19 people were killed by dengue fever. Dengue fever has killed 19 people so far.",
    }
    articles = [
        Article(name, text, language=language) for name, text in (("a", _BOTH[language]), ("b", again[language]))
    ]
    claims = distinct(claim for article in articles for claim in extract(article, BOOK))
    told = [subject(claim, None, Counters(BOOK), BOOK) for claim in claims]
    placed = {(s.claim.article, s.claim.number.text, s.claim.start): s for s in nested(told, {}, BOOK)}
    unplaced = [s for s in placed.values() if s.claim.article == "b" and s.claim.place is None]
    assert unplaced
    assert {(s.place, s.within) for s in unplaced} == {("Garut", frozenset({"West Java"}))}


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_figure_without_a_place_is_of_the_place_last_told(language: str) -> None:
    bare = {
        "id": "Demam berdarah menewaskan 43 orang di Jawa Barat. Sebanyak 612 orang terjangkit demam berdarah.",
        "en": "Dengue fever has killed 43 people in West Java. Dengue fever has infected 612 people.",
    }
    nation = {
        "id": "Di Indonesia 940 orang terjangkit demam berdarah. Di Jawa Barat 41 orang tewas. "
        "Di Indonesia 96 orang tewas.",
        "en": "Dengue fever has infected 940 people in Indonesia. In West Java 41 people were killed. "
        "Across Indonesia 96 people were killed.",
    }
    found = _told(language, (bare[language], nation[language]))
    assert not relations(found, "a/612", "b/940")
    assert relations(found, "a/43", "b/41")


@pytest.mark.parametrize(
    ("language", "both", "one", "figures"),
    [
        (
            "id",
            "Banjir melanda Aceh dan Riau pada Kamis. Sebanyak 7.400 rumah terendam di Aceh dan Riau.",
            "Banjir melanda Aceh pada Kamis. Sebanyak 4.600 rumah di provinsi itu terendam.",
            ("7.400", "4.600"),
        ),
        (
            "en",
            "A storm hit Ohio and Texas on Thursday. At least 74 people were killed in Ohio and Texas.",
            "A storm hit Ohio on Thursday. At least 46 people were killed in the state.",
            ("74", "46"),
        ),
    ],
)
def test_a_place_told_by_its_kind_is_no_wider_one(language: str, both: str, one: str, figures: tuple[str, str]) -> None:
    told = report((language, "2025-03-13", both), (language, "2025-03-13", one))
    assert relations(told, f"a/{figures[0]}", f"b/{figures[1]}") == set()
