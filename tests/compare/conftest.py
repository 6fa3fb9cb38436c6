"""One rulebook and one empty folder for every test of comparing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from by_hand import MEASURES, Folder

from claimcheck.rules import Party, Rulebook, load_rulebook


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    found = load_rulebook()
    settings = replace(
        found.settings,
        parties=(Party("northland-ministry", ("Northland Ministry of Defence",)),),
        agencies={"antara": "antara", "reuters": "reuters"},
    )
    return replace(found, measures={m.id: m for m in MEASURES}, settings=settings)


@pytest.fixture
def folder(rulebook: Rulebook) -> Folder:
    return Folder(rulebook)
