"""English furniture of websites: counters, datelines, paywalls, galleries; and sentences that begin like it."""

from __future__ import annotations

import pytest

from claimcheck.language.boilerplate import furniture
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

FURNITURE = [
    "Print Tweet Views 812",
    "Shares 340 Comments 12",
    "WhatsApp 58",
    "Comments (37)",
    "Topic: Harbour fire (120)",
    "Slide 3 of 12",
    "Photo 4 of 9",
    "2/14",
    "Last modified on Fri 6 Jun 2031 12.01 BST",
    "First published on 6 June 2031 at 09:15 GMT",
    "Updated: June 6, 2031 9:15 p.m. ET",
    "You have 3 free articles left this month",
    "2 articles remaining",
    "Subscribe for $1 a week",
    "Join more than 40,000 subscribers",
    "Sign up for the briefing that 90,000 people read",
    "Start your free trial for 99 cents",
    "Support our journalism from just $2 a month",
    "READ | 14 hurt in bus crash",
    "Watch – 3 ferries in one minute",
    "Up next: 14 hurt in bus crash",
    "Next story: 14 hurt in bus crash",
    "Don't miss: 7 charts on rents",
    "This article is more than 3 years old",
    "This site uses 14 cookies to work",
    "Got a tip? Ring 555 0142 any day",
    "Listen (5 min)",
    "File photo: a ferry with 300 passengers",
    "(Reporting by Una Prewitt in Oslo; Editing by Bo Lind and 2 others)",
]
SENTENCES = [
    "Next to the quay, 14 boats burned.",
    "Published on Tuesday, the report counted 14 deaths.",
    "Updated 6 June figures show that 14 boats burned.",
    "Views of the 14 boats were blocked.",
    "Comments by 14 ministers were read out.",
    "Join forces, said the mayor, and 40 houses can be saved.",
    "Read aloud by 12 pupils, the letter named 14 streets.",
    "Previous floods took 14 lives.",
    "Latest figures put the toll at 14.",
    "Recommended doses fell by 14 percent.",
    "Reporting by the council shows that 14 streets flooded.",
    "Listen to 12 witnesses and you hear 14 stories.",
    "We baked 14 cookies, and 3 were left.",
    "Photo albums of 14 families were lost.",
    "This story is about 14 boats.",
]


def _furniture(line: str) -> list[str]:
    text = f"A quay burned down at dawn.\n\n{line}\n\nNobody was hurt."
    return [span.text.strip() for span in furniture(text, BOOK.languages["en"])]


@pytest.mark.parametrize("line", FURNITURE)
def test_a_line_of_furniture(line: str) -> None:
    assert _furniture(line) == [line]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_that_begins_like_furniture(line: str) -> None:
    assert _furniture(line) == []
