"""What the tests of scans share."""

from __future__ import annotations

import pytest

from claimcheck import runners


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers are copies of this process whatever threads it has, so that what a test swaps is swapped in them."""
    monkeypatch.setattr(runners, "_safe_start", lambda: "fork")
