"""What something costs is an estimate before as after; what somebody will pay is planned."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()


@pytest.mark.parametrize(
    ("language", "text", "flow", "flags"),
    [
        ("en", "The tunnel will cost $9 billion.", "level", ()),
        ("en", "The tunnel is expected to cost $9 billion.", "level", ()),
        ("en", "The tunnel could cost $9 billion.", "level", ()),
        ("en", "The cost of the tunnel is $9 billion.", "level", ()),
        ("en", "A bridge would have cost $9 billion.", "level", ("hypothetical",)),
        ("en", "The city will spend $9 billion on tunnels.", "plan", ()),
        ("en", "The cost of the tunnel rose by $9 billion.", "change", ("change",)),
        ("id", "Terowongan itu akan menelan biaya Rp 9 triliun.", "level", ()),
        ("id", "Pemerintah akan mengeluarkan biaya Rp 9 triliun.", "plan", ()),
        ("en", "He will spend 9 years behind bars.", "level", ()),
        ("en", "She will spend 9 years at the academy.", "plan", ()),
        ("en", "Up to 300 staff face redundancy.", "plan", ()),
        ("id", "Ia akan mendekam di penjara selama 9 tahun.", "level", ()),
    ],
)
def test_flow_of_a_cost(language: str, text: str, flow: str, flags: tuple[str, ...]) -> None:
    (claim,) = extract(Article(id="a", text=text, language=language), BOOK)
    assert (claim.flow, claim.flags) == (flow, flags)
