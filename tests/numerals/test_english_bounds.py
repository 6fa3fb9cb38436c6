"""The words that bound or blur a number in English; calibres, cases and other shapes that are no numbers of things."""

from __future__ import annotations

import pytest

from tests.numerals.quantities import read, rejected

BOUNDS = [
    ("A good 40 barns burned.", "40.."),
    ("Easily 40 barns burned.", "40.."),
    ("Comfortably over 40 barns burned.", ">40"),
    ("Considerably more than 40 barns burned.", ">40"),
    ("Considerably fewer than 40 barns burned.", "<40"),
    ("Pushing 40 barns burned.", "~<40"),
    ("Nudging 40, the count went on.", "~<40"),
    ("The better part of 40 barns burned.", "~<40"),
    ("A hair under 40 barns burned.", "~<40"),
    ("A tad below 40 barns burned.", "~<40"),
    ("A touch over 40 barns burned.", "~>40"),
    ("Not much more than 40 barns burned.", "~>40"),
    ("A fraction above 40 barns burned.", "~>40"),
    ("Losses now top 4,000 barns.", ">4000"),
    ("The toll nears 4,000 barns.", "~<4000"),
    ("The toll near 4,000 barns.", "4000"),
    ("The top 4,000 barns burned.", "4000"),
    ("Perhaps 40 barns burned.", "~40"),
    ("Possibly 40 barns burned.", "~40"),
    ("Probably 40 barns burned.", "~40"),
    ("More like 40 barns burned.", "~40"),
    ("In the ballpark of 40 barns burned.", "~40"),
    ("Possibly as many as 40 barns burned.", "..40"),
    ("Perhaps more than 40 barns burned.", ">40"),
    ("An estimated more than 40 barns burned.", ">40"),
    ("About no fewer than 40 barns burned.", "40.."),
    ("Around 40 or more barns burned.", "~40.."),
    ("Scarcely 40 barns burned.", "40"),
    ("Fully 40 barns burned.", "40"),
    ("Twice as many as 40 barns burned.", "40"),
]


@pytest.mark.parametrize(("text", "quantity"), BOUNDS)
def test_bounds(text: str, quantity: str) -> None:
    assert read("en", text) == quantity


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The depot held 6,000 155mm shells.", "6000"),
        ("Divers raised 300 9mm bullets and two 12-gauge shotguns.", "300, 2"),
        ("The crew fired a 122 mm rocket launcher and a .38-calibre revolver.", ""),
        ("Officers found 7.62x39mm ammunition.", ""),
        ("A two-pronged plan split the three-party bloc of 61 seats.", "61"),
        ("A judge opened docket No. 24-1187 and case 23-cv-0412.", ""),
        ("Decree 14 of 2019 still holds, as does a 401(k) plan.", ""),
        ("Delegates went from COP29 to COP30.", ""),
        ("The port paid COP 30 million for it.", "30000000 COP"),
        ("It rained 155 mm on Monday.", "155 millimetre"),
        ("The crack is 9mm wide.", "9 millimetre"),
    ],
)
def test_only_numbers_of_things(text: str, stated: str) -> None:
    assert read("en", text) == stated
    assert stated or rejected("en", text)
