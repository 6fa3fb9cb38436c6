"""How the cost of work grows with its size: guards against texts written to take for ever, not claims of speed."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_TIMES = 4
_SLACK = 0.05
_ATTEMPTS = 6
"""A busy machine can spoil any one measurement; a square fails them all."""


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether four times the size can be seen to cost at most ten times as much; a square would cost sixteen times."""
    work(min(size, 100))
    return any(_cpu_seconds(work, _TIMES * size) < 10 * _cpu_seconds(work, size) + _SLACK for _ in range(_ATTEMPTS))


def _cpu_seconds(work: Callable[[int], object], size: int) -> float:
    """The processor time that ``work`` takes, with no garbage of other tests collected meanwhile."""
    gc.disable()
    try:
        began = time.process_time()
        work(size)
        return time.process_time() - began
    finally:
        gc.enable()
