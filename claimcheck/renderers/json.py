"""The report as one JSON document, ``claimcheck/report@1``; ``claimcheck export`` reads it back."""

from __future__ import annotations

from claimcheck import contract
from claimcheck.model import Report


def render(report: Report, language: str) -> str:
    """The whole report, indented, with a final newline."""
    return contract.dumps(contract.report_record(report), indent=2) + "\n"
