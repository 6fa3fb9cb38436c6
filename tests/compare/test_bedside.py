"""Deaths on the spot and in hospital: parts of the dead where their article counts more."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report

_TEXTS = {
    "en": (
        "A bus crash in Corvel killed five people, police said.",
        "A bus crash in Corvel killed seven people.\n\nPolice said five people died at the scene.",
        "A bus crash in Corvel killed eight people.\n\nPolice said six people died on the spot.",
    ),
    "id": (
        "Kecelakaan bus di Wanasari menewaskan lima orang, kata polisi.",
        "Kecelakaan bus di Wanasari menewaskan tujuh orang.\n\nLima orang meninggal di lokasi kejadian.",
        "Kecelakaan bus di Wanasari menewaskan delapan orang.\n\nEnam orang meninggal di tempat.",
    ),
}
_FIGURES = {
    "en": ("five", "seven", "five", "six", "eight"),
    "id": ("lima", "tujuh", "Lima", "Enam", "delapan"),
}


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_dead_on_the_spot_take_no_place_among_all_the_dead(language: str) -> None:
    found = report(*((language, f"2031-05-06T{hour:02}:00", text) for hour, text in enumerate(_TEXTS[language], 8)))
    early, whole, spot, again, later = _FIGURES[language]
    assert relations(found, f"a/{early}", f"b/{whole}") == {"updated"}
    assert relations(found, f"b/{whole}", f"c/{later}") == {"updated"}
    assert relations(found, f"b/{spot}", f"c/{again}")
    assert not relations(found, f"b/{spot}", f"c/{later}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A bus crashed in Corvel. Five people died at the scene, police said."),
        ("id", "Sebuah bus mengalami kecelakaan di Wanasari. Lima orang meninggal di lokasi kejadian, kata polisi."),
    ],
)
def test_where_no_others_died_they_are_all(language: str, text: str) -> None:
    found = report((language, "2031-05-06", text), (language, "2031-05-06", _TEXTS[language][0]))
    assert relations(found, f"a/{_FIGURES[language][0].title()}", f"b/{_FIGURES[language][0]}") in ({"same"}, {"agree"})
