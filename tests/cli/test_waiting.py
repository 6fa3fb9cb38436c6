"""A step that lasts shows at a terminal that it goes on, and leaves nothing behind."""

from __future__ import annotations

import io
import time

import pytest

from claimcheck.cli import streams
from claimcheck.cli.streams import Terminal


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_step_that_lasts_shows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "_TICK", 0.001)
    screen = Screen()
    terminal = Terminal(io.StringIO(), screen, {})
    with terminal.waiting("comparing claims"):
        deadline = time.monotonic() + 20
        while "comparing claims … 0 s" not in screen.getvalue() and time.monotonic() < deadline:
            pass
    assert "\rcomparing claims … 0 s" in screen.getvalue()
    assert screen.getvalue().endswith(" \r")


@pytest.mark.parametrize(("stream", "environment"), [(io.StringIO(), {}), (Screen(), {"TERM": "dumb"})])
def test_no_terminal_sees_nothing(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, environment: dict[str, str]
) -> None:
    monkeypatch.setattr(streams, "_TICK", 0.0)
    with Terminal(io.StringIO(), stream, environment).waiting("comparing claims"):
        pass
    assert stream.getvalue() == ""


def test_progress_is_grouped_as_the_language_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "_PROGRESS_AFTER", 0.0)
    screen = Screen()
    Terminal(io.StringIO(), screen, {}, language="id").progress("artikel dibaca", 1200, 2000)
    assert screen.getvalue() == "\rartikel dibaca 1.200 / 2.000"
