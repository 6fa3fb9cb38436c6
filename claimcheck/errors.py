"""What can go wrong, in four kinds a caller can tell apart.

A broken *article* is never an exception outside the readers: it becomes a
:class:`claimcheck.model.Problem` in the report, and the run goes on.
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Base of every error that claimcheck raises on purpose."""


class NotationError(ClaimcheckError, ValueError):
    """A quantity is not written in the notation ``728 ~11000 25000..30000 100.. <500``."""


class RuleError(ClaimcheckError):
    """Rules or lexicons cannot be used; ``problems`` lists every fault found, not the first only."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class UsageError(ClaimcheckError):
    """The call itself cannot be carried out: a missing path, an unwritable output, a bad option."""
