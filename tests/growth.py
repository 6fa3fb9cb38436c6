"""How the cost of work grows with its size: guards against texts written to take for ever, not claims of speed."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_TIMES = 4
_SLACK = 0.3


def cpu_seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The least processor time that ``work`` takes, with no garbage of other tests collected meanwhile."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(rounds):
            began = time.process_time()
            work()
            best = min(best, time.process_time() - began)
    finally:
        gc.enable()
    return best


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether four times the size costs at most ten times as much; a square would cost sixteen times."""
    work(min(size, 100))
    small, large = cpu_seconds(lambda: work(size)), cpu_seconds(lambda: work(_TIMES * size), rounds=2)
    return large < 10 * small + _SLACK
