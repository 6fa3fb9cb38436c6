"""The share of a staff that is cut is told as its number is; what a budget loses is a change."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("The company shed 9 percent of its staff.", "level"),
        ("The company cut its workforce by 9 percent.", "level"),
        ("The company will cut 9 percent of its workforce.", "plan"),
        ("Job cuts rose 9 percent.", "change"),
        # a budget that is cut allocates nothing by its noun
        ("The minister cut 9 percent of the aid budget.", "change"),
        ("The state cut its education budget by 9 percent.", "change"),
    ],
)
def test_flow(text: str, flow: str) -> None:
    article = Article("a", text, published="2025-05-06", language="en")
    assert [claim.flow for claim in extract(article, BOOK)] == [flow]
