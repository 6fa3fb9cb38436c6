"""Large numbers that leave out the currency of their article, and those that are of people or things."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("It paid €20,000 for each van, so 14 million will not be enough.", ["EUR", "EUR"]),
        ("The vans cost €20,000 each. It earned 71 million last year.", ["EUR", "EUR"]),
        ("The firm made €52 million on sales of 310 million.", ["EUR", "EUR"]),
        ("It took the €4 million on offer rather than the 7 million promised.", ["EUR", "EUR"]),
        ("It cost €20 million, and 14 million are behind with their bills.", ["EUR", None]),
        ("It cost €20 million and was seen by 140 million.", ["EUR", None]),
        ("It cost €20 million to feed 9 million people, and 14 million in May.", ["EUR", None, None]),
        ("It cost €20 million. Some 14 million came.", ["EUR", None]),
    ],
)
def test_of_what_an_article_tells_without_a_currency(text: str, currencies: list[str | None]) -> None:
    claims = extract(Article(id="a", text=text, language="en"), BOOK)
    assert [claim.quantity.currency for claim in claims] == currencies
